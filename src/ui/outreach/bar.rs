//! The slim bar above each person's check, and what is told when nobody touches it.

use leptos::{prelude::*, web_sys::Element};
use migrasi_aman::{
    content::OutreachMsg,
    help::{HelpKind, HelpPoint},
    outreach::Idle,
};

use super::village::{Say, Step, Village};
use crate::{
    device::shell,
    ui::{late::Late, screen::Screen, session::Session},
};

/// What opens help: a number, a map, what an office does.
const HELP: &str = "[data-channel], a.map, details.service > summary";

/// Seconds at which the end is told to who does not see it.
const TOLD: [u8; 4] = [30, 20, 10, 5];

/// Puts the bar above the check. Returns whether it is still there.
pub(super) fn mount(village: Village) -> impl Fn() -> bool + 'static {
    let place = shell::above_check("village");
    let there = place.clone();
    if let Some(place) = place {
        leptos::mount::mount_to(place, move || view(village)).forget();
    }
    move || there.as_ref().is_some_and(shell::is_there)
}

/// The kind of help that was touched. A number outside every card is the main line,
/// or the police where there is no time.
pub(super) fn helped(session: Session, touched: &Element) -> Option<HelpKind> {
    let opened = touched.closest(HELP).ok()??;
    let Ok(Some(card)) = opened.closest("[data-help]") else {
        let danger = opened.closest(".danger").ok().flatten();
        return Some(danger.map_or(HelpKind::Hotline, |_| HelpKind::Police));
    };
    let id = card.get_attribute("data-help")?;
    let kind = |points: &[HelpPoint]| {
        let point = points.iter().find(|point| point.id == id)?;
        Some(point.kind)
    };
    let line = kind(&session.words().pack.lines);
    line.or_else(|| match session.offices() {
        Late::Here(pack) => kind(&pack.points),
        Late::Loading | Late::Missing => None,
    })
}

fn view(village: Village) -> AnyView {
    let bar = move || {
        let say = village.say(&village.session.words());
        (village.step.get() == Step::Check).then(|| slim(village, &say))
    };
    view! {
        {bar}
        {countdown(village)}
    }
    .into_any()
}

fn slim(village: Village, say: &Say) -> AnyView {
    let sure = RwSignal::new(false);
    let next = move |_| {
        if village.is_told() {
            village.pass_on();
        } else {
            sure.set(true);
            shell::focus_on("[data-action=next-no]");
        }
    };
    let (name, ask) = (say.clone(), say.clone());
    let language = say.borrowed();
    view! {
        <aside class="passing" lang=language>
            {move || {
                let name = name.clone();
                if village.writing.get() {
                    return view! { <p role="status">{name.tell(OutreachMsg::Writing)}</p> }.into_any();
                }
                if sure.get() {
                    return doubt(village, &ask, sure);
                }
                // At the end of her check it is what to do next.
                let done = matches!(
                    village.session.screen(),
                    Screen::Result | Screen::Help | Screen::SumsResult
                );
                let class = if done { "button main" } else { "button" };
                view! {
                    <span>{name.tell(OutreachMsg::Bar)}</span>
                    <button class=class data-action="next-person" on:click=next>
                        {name.tell(OutreachMsg::NextPerson)}
                    </button>
                }
                .into_any()
            }}
        </aside>
    }
    .into_any()
}

/// Before the verdict a slip would cost her answers.
fn doubt(village: Village, say: &Say, sure: RwSignal<bool>) -> AnyView {
    let stay = move |_| {
        sure.set(false);
        shell::focus_on("[data-action=next-person]");
    };
    view! {
        <p role="alert">{say.tell(OutreachMsg::NextSure)}</p>
        <button class="button" data-action="next-no" on:click=stay>
            {say.tell(OutreachMsg::NextNo)}
        </button>
        <button class="button" data-action="next-yes" on:click=move |_| village.pass_on()>
            {say.tell(OutreachMsg::NextYes)}
        </button>
    }
    .into_any()
}

/// In the last half minute: how long it is still hers, and how to keep it. Any touch
/// does; the button is there to be found.
fn countdown(village: Village) -> AnyView {
    let left = Memo::new(move |_| match village.idle.get() {
        Idle::Leaving(seconds) => Some(seconds),
        Idle::Here | Idle::Gone => None,
    });
    let shown = move || left.get().is_some();
    let say = move || village.say(&village.session.words());
    // Where nobody has answered anything, nothing is deleted.
    let told = move |left: u8| {
        let message = if village.step.get().is_for_staff() {
            OutreachMsg::IdleLock
        } else {
            OutreachMsg::IdleText
        };
        say().count(message, usize::from(left))
    };
    let seconds = move || left.get().map(told);
    // Each second would be too much to hear.
    let heard = Memo::new(move |last: Option<&Option<u8>>| match left.get() {
        Some(left) if TOLD.contains(&left) => Some(left),
        Some(left) => last.copied().flatten().or(Some(left)),
        None => None,
    });
    let spoken = move || heard.get().map(told);
    view! {
        <p class="unseen" role="alert">{spoken}</p>
        <Show when=shown>
            <section class="leaving" data-leaving="">
                <p aria-hidden="true">{seconds}</p>
                <button class="button main big" data-action="still-here" on:click=move |_| village.touch()>
                    {move || say().tell(OutreachMsg::IdleHere)}
                </button>
            </section>
        </Show>
    }
    .into_any()
}

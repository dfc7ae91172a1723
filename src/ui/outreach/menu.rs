//! What the facilitator can do between two persons.

use leptos::prelude::*;
use migrasi_aman::{
    content::{Msg, OutreachMsg},
    locale::Arg,
};

use super::village::{Say, Step, Village};
use crate::ui::{parts::Heading, screen::Screen};

pub(super) fn view(village: Village, say: &Say) -> AnyView {
    let place = village.mode.with_untracked(|mode| {
        let session = &mode.as_ref()?.session;
        let date = say.words.date(session.day);
        let args = [
            ("place", Arg::Text(&session.place)),
            ("date", Arg::Text(&date)),
        ];
        Some(say.tell_with(OutreachMsg::MenuWhere, &args))
    });
    let step = move |step: Step| move |_| village.show(step);
    let words = say.words.clone();
    // Who waits is in the memory of this page alone.
    let waits = Memo::new(move |_| village.waiting.get() > 0);
    // Nobody is in the middle of a check here.
    let news = {
        let words = words.clone();
        move || (!waits.get()).then(|| village.session.news(&words))
    };
    let finish = {
        let say = say.clone();
        move || {
            (!waits.get()).then(|| {
                view! {
                    <button class="button" data-action="finish" on:click=move |_| village.end()>
                        {say.tell(OutreachMsg::Finish)}
                    </button>
                }
            })
        }
    };
    let ended = {
        let say = say.clone();
        move || {
            if waits.get() {
                let why = say.tell(OutreachMsg::FinishWaits);
                view! { <p class="note" data-finish="waits">{why}</p> }.into_any()
            } else {
                let stays = say.tell(OutreachMsg::FinishText);
                view! { <p class="soft">{stays}</p> }.into_any()
            }
        }
    };
    let to = move |screen: Screen| move |_| village.session.go(screen);
    view! {
        <Heading text=say.tell(OutreachMsg::MenuHeading) class="headline" />
        <p class="lead">{place}</p>
        {told(village, say)}
        {news}
        <div class="stack" data-menu="">
            <button class="button main" data-action="next-check" on:click=move |_| village.receive()>
                {say.tell(OutreachMsg::NextCheck)}
            </button>
            <button class="button" data-action="report" on:click=step(Step::Report)>
                {say.tell(OutreachMsg::OpenReport)}
            </button>
            <button class="button" data-action="practice" on:click=to(Screen::Practice)>
                {say.words.tell(Msg::PracticeButton)}
            </button>
            <button class="button" data-action="guide" on:click=to(Screen::Guide)>
                {say.words.tell(Msg::GuideButton)}
            </button>
            <button class="button" data-action="paper" on:click=move |_| village.to_paper(&words)>
                {say.words.tell(Msg::PaperButton)}
            </button>
            <button class="button" data-action="change" on:click=step(Step::Setup)>
                {say.tell(OutreachMsg::Change)}
            </button>
            {finish}
        </div>
        <div role="status">{ended}</div>
    }
    .into_any()
}

/// How many are counted, or why not.
pub(super) fn told(village: Village, say: &Say) -> AnyView {
    let say = say.clone();
    let lines = move || {
        let counts = village
            .mode
            .with(|mode| mode.as_ref().is_some_and(|m| m.counts));
        if !counts {
            return say.tell(OutreachMsg::NotCounting);
        }
        let recorded = village.recorded.get().map(|count| {
            view! {
                <p data-recorded=count.to_string()>
                    <strong>{say.count(OutreachMsg::Recorded, count as usize)}</strong>
                </p>
            }
        });
        let waiting = Some(village.waiting.get())
            .filter(|count| *count > 0)
            .map(|count| {
                view! {
                    <p class="note" data-waiting=count.to_string()>
                        {say.count(OutreachMsg::Waiting, count)}
                    </p>
                }
            });
        let lost = village.lost.get().map(|count| {
            view! {
                <p class="note" data-lost="">{say.count(OutreachMsg::Lost, count as usize)}</p>
            }
        });
        view! {
            {recorded}
            {waiting}
            {lost}
        }
        .into_any()
    };
    view! { <div class="stack" role="status">{lines}</div> }.into_any()
}

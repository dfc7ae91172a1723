//! A place by looking where the device is: explained first, and as good without.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    content::{HelpPack, Msg},
    help::{Here, Position, Whereabouts},
    locale::Arg,
};
use wasm_bindgen_futures::spawn_local;

use crate::{
    device::{
        geolocation::{self, NoPosition},
        shell,
    },
    ui::{
        late::Late,
        session::Session,
        words::{Said, Words},
    },
};

/// How far she and the device are.
#[derive(Clone, PartialEq)]
enum Step {
    /// Nothing is asked.
    Offered,
    /// She reads what it is for.
    Explained,
    /// The device looks.
    Looking,
    /// This came of it, and she may try again.
    Told(Said),
}

/// A button, then the reason, then what the device says.
pub(super) fn by_looking(session: Session, words: &Words, pack: &Arc<HelpPack>) -> AnyView {
    let step = RwSignal::new(Step::Offered);
    let inside = words.clone();
    let pack = pack.clone();
    let button =
        move |class: &'static str, action: &'static str, text: Msg, press: Box<dyn Fn()>| {
            view! {
                <button type="button" class=class data-action=action on:click=move |_| press()>
                    {inside.tell(text)}
                </button>
            }
        };
    let words = words.clone();
    view! {
        <div class="stack" data-locating="">
            {move || match step.get() {
                Step::Offered => {
                    button("button", "locate", Msg::LocateButton, Box::new(move || turn(step, Step::Explained)))
                        .into_any()
                }
                Step::Explained => {
                    let (words_then, pack) = (words.clone(), pack.clone());
                    let look = move || {
                        turn(step, Step::Looking);
                        let (words, pack) = (words_then.clone(), pack.clone());
                        spawn_local(async move {
                            let found = geolocation::locate().await;
                            // She may have left the screen meanwhile.
                            if step.is_disposed() {
                                return;
                            }
                            match tell(session, &words, &pack, found) {
                                Some(text) => turn(step, Step::Told(text)),
                                None => {
                                    step.set(Step::Offered);
                                    shell::focus_on(".near h3[tabindex]");
                                }
                            }
                        });
                    };
                    view! {
                        <p tabindex="-1">{words.tell(Msg::LocateExplain)}</p>
                        {button("button main", "locate-yes", Msg::LocateYes, Box::new(look))}
                        {button("button", "locate-no", Msg::LocateNo, Box::new(move || turn(step, Step::Offered)))}
                    }
                    .into_any()
                }
                Step::Looking => view! { <p tabindex="-1">{words.tell(Msg::LocateLooking)}</p> }.into_any(),
                Step::Told((text, language)) => {
                    view! {
                        <p data-located="" tabindex="-1" lang=language>{text}</p>
                        {button("button", "locate", Msg::LocateButton, Box::new(move || turn(step, Step::Explained)))}
                    }
                    .into_any()
                }
            }}
        </div>
    }
    .into_any()
}

/// Goes on to a step. The button that led there is gone: what stands in its place
/// takes the focus, and so is read out.
fn turn(step: RwSignal<Step>, to: Step) {
    step.set(to);
    shell::focus_on("[data-locating] > *");
}

/// Takes what the device found, and says what there is to say of it: nothing
/// where a place came of it, since that shows by itself.
fn tell(
    session: Session,
    words: &Words,
    pack: &HelpPack,
    found: Result<Position, NoPosition>,
) -> Option<Said> {
    let desk = session.help_desk();
    let position = match found {
        Ok(position) => position,
        Err(why) => {
            return Some(words.said(match why {
                NoPosition::Missing => Msg::LocateMissing,
                NoPosition::Refused => Msg::LocateRefused,
                NoPosition::NotFound => Msg::LocateNotFound,
                NoPosition::TooSlow => Msg::LocateTooSlow,
            }));
        }
    };
    let Late::Here(finder) = desk.finder.get_untracked() else {
        return Some(words.said(Msg::PlaceTypeMissing));
    };
    match finder.whereabouts(position) {
        Whereabouts::Near(area) => {
            let here = finder.here(words, area)?;
            let name = words.with(Msg::LocateAround, &[("place", Arg::Text(&here.name))]);
            desk.choose(Some(Here {
                name,
                position,
                ..here
            }));
            None
        }
        Whereabouts::Abroad(code) => {
            let name = pack.countries.iter().find(|country| country.code == code);
            let name = name.map_or(code, |country| &country.name);
            let text = words.with(Msg::LocateAbroad, &[("country", Arg::Text(name))]);
            desk.country.set(Some(code.to_owned()));
            Some((text, words.borrowed(Msg::LocateAbroad)))
        }
        Whereabouts::Nowhere { .. } => Some(words.said(Msg::LocateNowhere)),
    }
}

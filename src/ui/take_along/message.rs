//! A message with the verdict, to be read before it is sent.

use leptos::prelude::*;
use migrasi_aman::{checklist::Assessment, content::Msg, share::result_message};
use wasm_bindgen_futures::spawn_local;

use crate::{
    device::passing_on,
    ui::{
        late::Late,
        parts::{copying, whatsapp},
        session::Session,
        words::{Words, unbroken},
    },
};

/// The message as it will be sent, and the ways to send it.
pub(super) fn part(session: Session, words: &Words, found: &Assessment) -> AnyView {
    let (words, found) = (words.clone(), found.clone());
    // Its reasons may come later than the screen.
    let inside = move || shown(session, &words, &found);
    view! { <div class="stack" data-message="result">{inside}</div> }.into_any()
}

fn shown(session: Session, words: &Words, found: &Assessment) -> AnyView {
    let reasons = match session.reasons() {
        Late::Here(pack) => Some(pack),
        Late::Loading | Late::Missing => None,
    };
    let text = result_message(&words.pack, reasons.as_deref(), found);
    let share = passing_on::can_share().then(|| {
        let text = text.clone();
        let share = move |_| {
            let text = text.clone();
            spawn_local(async move {
                if !passing_on::share(&text).await {
                    session.tell_once(Msg::TakeShareFailed);
                }
            });
        };
        view! {
            <button class="button" data-action="share" on:click=share>
                {words.tell(Msg::TakeShare)}
            </button>
        }
    });
    view! {
        <h2>{words.tell(Msg::TakeMessage)}</h2>
        <p class="soft">{words.tell(Msg::TakeMessageLead)}</p>
        <blockquote class="message" lang=words.borrowed(Msg::TakeNotAdvice)>{unbroken(text.clone())}</blockquote>
        {whatsapp(words, &text)}
        {share}
        <button class="button" data-action="copy" on:click=copying(session, text, Msg::Copied)>
            {words.tell(Msg::AgencyCopy)}
        </button>
    }
    .into_any()
}

//! A message with the verdict, to be read before it is sent.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, share::result_message};
use wasm_bindgen_futures::spawn_local;

use crate::{
    device::passing_on,
    ui::{
        late::Late,
        parts::Icon,
        session::Session,
        words::{Words, unbroken},
    },
};

/// The message as it will be sent, and the ways to send it.
pub(super) fn part(session: Session, words: &Words) -> AnyView {
    let words = words.clone();
    // Its reasons may come later than the screen.
    let inside = move || shown(session, &words);
    view! { <div class="stack" data-message="result">{inside}</div> }.into_any()
}

fn shown(session: Session, words: &Words) -> AnyView {
    let reasons = match session.reasons() {
        Late::Here(pack) => Some(pack),
        Late::Loading | Late::Missing => None,
    };
    let text = result_message(&words.pack, reasons.as_deref(), &session.assessment());
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
        <a
            class="button"
            data-action="whatsapp"
            href=passing_on::whatsapp(&text)
            target="_blank"
            rel="noopener noreferrer"
        >
            <Icon name="chat" />
            {words.tell(Msg::AgencyWhatsapp)}
        </a>
        {share}
        <button class="button" data-action="copy" on:click=copy(session, text, Msg::Copied)>
            {words.tell(Msg::AgencyCopy)}
        </button>
    }
    .into_any()
}

/// Copies a text and says so.
pub(super) fn copy<E>(session: Session, text: String, done: Msg) -> impl Fn(E) + Clone {
    move |_| {
        let text = text.clone();
        spawn_local(async move {
            let copied = passing_on::copy(&text).await;
            session.tell_once(if copied { done } else { Msg::CopyFailed });
        });
    }
}

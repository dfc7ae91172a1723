//! Two ways to pass a text on.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use super::Icon;
use crate::{
    device::passing_on,
    ui::{session::Session, words::Words},
};

/// Opens WhatsApp with a text, for a person she chooses there.
pub(crate) fn whatsapp(words: &Words, text: &str) -> AnyView {
    view! {
        <a
            class="button"
            data-action="whatsapp"
            href=passing_on::whatsapp(text)
            target="_blank"
            rel="noopener noreferrer"
        >
            <Icon name="chat" />
            {words.tell(Msg::AgencyWhatsapp)}
        </a>
    }
    .into_any()
}

/// Copies a text, and says that it is `done` or that it was not.
pub(crate) fn copying<E>(session: Session, text: String, done: Msg) -> impl Fn(E) + Clone {
    move |_| session.copy(text.clone(), done)
}

/// The same, for the later screens and who has to know whether it was.
pub(crate) async fn copied(session: Session, text: &str, done: Msg) -> bool {
    let copied = passing_on::copy(text).await;
    session.tell_once(if copied { done } else { Msg::CopyFailed });
    copied
}

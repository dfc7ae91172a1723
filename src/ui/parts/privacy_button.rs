//! The way to what keeps others from seeing.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use crate::ui::{screen::Screen, session::Session, words::Words};

#[component]
pub(crate) fn PrivacyButton(session: Session, words: Words) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button quiet"
            data-action="privacy"
            on:click=move |_| session.go(Screen::Privacy)
        >
            {words.tell(Msg::PrivacyButton)}
        </button>
    }
}

//! The button that reads the screen aloud.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use super::Icon;
use crate::ui::session::Session;

/// Reads the screen, or stops: what it does comes with the later screens.
pub(crate) fn aloud_button(session: Session) -> AnyView {
    let message = move || match session.aloud().get().reading {
        true => Msg::AloudStop,
        false => Msg::AloudStart,
    };
    let label = move || session.words().say(message());
    view! {
        <button
            class="pill"
            data-action="aloud"
            lang=move || session.words().borrowed(message())
            aria-label=label
            title=label
            aria-pressed=move || session.aloud().get().reading.to_string()
            on:click=move |_| session.read_aloud()
        >
            <Icon name="speaker" />
        </button>
    }
    .into_any()
}

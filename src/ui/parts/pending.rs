//! In place of what comes after the first screen, while it is not here.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use crate::ui::{session::Session, words::Words};

/// That something is on its way, or, where it is `missing`, that it could not be
/// had, with a way to try again.
pub(crate) fn pending(
    session: Session,
    words: &Words,
    missing: bool,
    [on_its_way, not_had]: [Msg; 2],
) -> AnyView {
    if !missing {
        return view! { <p role="status">{words.say(on_its_way)}</p> }.into_any();
    }
    view! {
        <div class="card">
            <p role="alert">{words.say(not_had)}</p>
            <button class="button" data-action="retry" on:click=move |_| session.load_rest()>
                {words.say(Msg::FailureRetry)}
            </button>
        </div>
    }
    .into_any()
}

//! In place of what comes after the first screen, while it is not here.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use super::all_lines;
use crate::{
    device::shell,
    ui::{late::Late, screen::Screen, session::Session, words::Words},
};

/// That something is on its way, or, where it is `missing`, that it could not be
/// had, with a way to try again.
pub(crate) fn pending(
    session: Session,
    words: &Words,
    missing: bool,
    [on_its_way, not_had]: [Msg; 2],
) -> AnyView {
    if !missing {
        return view! { <p role="status" tabindex="-1">{words.tell(on_its_way)}</p> }.into_any();
    }
    let again = move |_| {
        session.load_rest();
        // The button goes: the heading stays, where there is one.
        shell::focus_on("#app h1, #app main [role=status]");
    };
    view! {
        <div class="card">
            <p role="alert">{words.tell(not_had)}</p>
            <button class="button" data-action="retry" on:click=again>
                {words.tell(Msg::FailureRetry)}
            </button>
        </div>
    }
    .into_any()
}

/// That no native speaker has read this language, where it is so.
pub(crate) fn draft_notice(words: &Words) -> Option<AnyView> {
    let draft = words.pack.draft;
    draft.then(|| {
        view! { <p class="note" data-draft="">{words.tell(Msg::DraftNotice)}</p> }.into_any()
    })
}

/// The same in a line, for every screen that does not say it at length.
pub(crate) fn draft_mark(session: Session) -> Option<AnyView> {
    let words = session.words();
    let told = matches!(session.screen(), Screen::Start | Screen::About);
    (words.pack.draft && !told).then(|| {
        view! { <p class="draft" data-draft="">{words.tell(Msg::DraftMark)}</p> }.into_any()
    })
}

/// In place of a whole screen whose words are not here. The lines to call are.
pub(crate) fn screen_pending(session: Session, words: &Words) -> AnyView {
    // What comes after the words is missing with them: see `Session::load_rest`.
    let missing = matches!(session.reasons(), Late::Missing);
    view! {
        {pending(session, words, missing, [Msg::Loading, Msg::WordsMissing])}
        {all_lines(words)}
    }
    .into_any()
}

//! The result on another phone: a picture for its camera, or the link itself.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, fees::Desk};

use super::Link;
use crate::ui::{parts::copying, session::Session, words::Words};

/// The picture, the link, and who can read them.
pub(super) fn part(session: Session, words: &Words, link: Option<&Link>) -> AnyView {
    let Some(link) = link else {
        return view! {
            <div class="stack" data-code="none">
                <h2>{words.tell(Msg::TakeCode)}</h2>
                <p>{words.tell(Msg::TakeCodeNone)}</p>
            </div>
        }
        .into_any();
    };
    // Its figures stay here; the shares that were reckoned from them go along.
    let typed = session
        .desk()
        .with_untracked(|desk| *desk != Desk::default());
    let without = typed.then(|| view! { <p>{words.tell(Msg::TakeCodeNoSums)}</p> });
    view! {
        <div class="stack" data-code="">
            <h2>{words.tell(Msg::TakeCode)}</h2>
            <p>{words.tell(Msg::TakeCodeLead)}</p>
            <p><strong>{words.tell(Msg::TakeCodeWarning)}</strong></p>
            {without}
            {picture(words, link)}
            <p class="address small" data-unread="">{link.text.clone()}</p>
            <button
                class="button"
                data-action="copy-link"
                on:click=copying(session, link.text.clone(), Msg::TakeLinkCopied)
            >
                {words.tell(Msg::TakeCopyLink)}
            </button>
        </div>
    }
    .into_any()
}

/// Black on white in every theme: not every camera reads the reverse.
pub(super) fn picture(words: &Words, link: &Link) -> Option<AnyView> {
    let code = link.picture.as_ref()?;
    let (label, language) = words.said(Msg::TakeCodePicture);
    let size = code.size;
    Some(
        view! {
            <svg
                class="picture-code"
                role="img"
                aria-label=label
                lang=language
                viewBox=format!("0 0 {size} {size}")
                shape-rendering="crispEdges"
            >
                <path fill="#fff" d=format!("M0,0h{size}v{size}h-{size}z") />
                <path fill="#000" d=code.dark.clone() />
            </svg>
        }
        .into_any(),
    )
}

//! On the page of another site: where the real one is, and that it can be opened by
//! itself. Whoever doubts what she sees there has a way out.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, locale::Arg};

use super::{session::Session, words::Words};
use crate::device::frame;

/// That the frame is too small or covered: shown while it is, by `style/frame.css`.
pub(crate) fn squeezed(session: Session) -> Option<AnyView> {
    let notice = move || {
        let words = session.words();
        view! {
            <p>{words.tell(Msg::Squeezed)}</p>
            {own_window(session, &words)}
        }
    };
    session.host().map(|_| {
        view! { <div class="squeezed note" role="status" data-unread="">{notice}</div> }.into_any()
    })
}

/// Where the real one lives.
pub(crate) fn origin(session: Session, words: &Words) -> Option<AnyView> {
    session.host()?;
    let origin = frame::origin();
    let message = if origin.is_known {
        Msg::OriginKnown
    } else {
        Msg::OriginUnknown
    };
    let (label, language) = words.said(Msg::OriginCode);
    let code = origin
        .code
        .map(|code| view! { <img src=code alt=label lang=language width="128" height="128" /> });
    Some(
        view! {
            <section class="card origin" data-origin="">
                <div>
                    <p>{words.tell_with(message, &[("address", Arg::Text(&origin.address))])}</p>
                    <p class="soft small">{words.tell(Msg::OriginWhy)}</p>
                    {own_window(session, words)}
                </div>
                {code}
            </section>
        }
        .into_any(),
    )
}

/// The same page by itself.
fn own_window(session: Session, words: &Words) -> AnyView {
    let neutral = if session.is_neutral() {
        "&judul=netral"
    } else {
        ""
    };
    let address = format!("./index.html?lang={}{neutral}", words.language());
    view! {
        <a href=address target="_blank" rel="noopener" data-action="own-window">
            {words.tell(Msg::OwnWindow)}
        </a>
    }
    .into_any()
}

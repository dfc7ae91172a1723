//! The result to take along: as a message, on another phone, on paper.

mod arriving;
mod code;
mod message;
mod paper;

use leptos::prelude::*;
use migrasi_aman::{
    checklist::Assessment,
    content::Msg,
    share::{FRAGMENT, PictureCode, link_text, own_address, picture_code},
};

use super::{parts::folded, session::Session, words::Words};
use crate::device::frame;

pub(crate) use paper::print_button;

pub(crate) use arriving::{Arrival, Why, arriving, opened};

/// All of it, folded away; and what the paper shows, which no screen does.
pub(crate) fn section(session: Session, words: &Words, found: &Assessment) -> AnyView {
    let link = Link::of(session, words);
    let inside = view! {
        <p class="soft">{words.tell(Msg::TakeLead)}</p>
        {message::part(session, words, found)}
        {code::part(session, words, link.as_ref())}
        {paper::part(words, link.as_ref())}
    };
    view! {
        <section data-take="">{folded(words.tell(Msg::TakeHeading), inside.into_any())}</section>
        {paper::sheet(session, words, found, link.as_ref())}
    }
    .into_any()
}

/// Where another phone finds this page; `None` where it could not open it.
pub(crate) fn address() -> Option<String> {
    let (page, real) = frame::addresses();
    // On another site the real one is the better place, where it is known.
    let real = real.filter(|_| frame::is_embedded());
    own_address(&page, real.as_deref())
}

/// The link of what is answered now.
struct Link {
    text: String,
    /// For a camera; `None` where it is too long for one.
    picture: Option<PictureCode>,
}

impl Link {
    /// `None` where no other phone could open it.
    fn of(session: Session, words: &Words) -> Option<Self> {
        let address = address()?;
        let links = &words.pack.links;
        let text = session.with_rules(|list, answers| link_text(list, links, answers));
        let text = format!("{address}#{FRAGMENT}{text}");
        let picture = picture_code(&text);
        Some(Self { text, picture })
    }
}

//! The result to take along: as a message, on another phone, on paper.

mod arriving;
mod code;
mod message;
mod paper;

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    share::{FRAGMENT, link_text, own_address},
};

use super::{parts::folded, session::Session, words::Words};
use crate::device::frame;

pub(crate) use arriving::{Arrival, Why, arriving, opened};

/// All of it, folded away; and what the paper shows, which no screen does.
pub(crate) fn section(session: Session, words: &Words) -> AnyView {
    let link = link(session, words);
    let inside = view! {
        <p class="soft">{words.tell(Msg::TakeLead)}</p>
        {message::part(session, words)}
        {code::part(session, words, link.as_deref())}
        {paper::part(words, link.as_deref())}
    };
    view! {
        <section data-take="">{folded(words.tell(Msg::TakeHeading), inside.into_any())}</section>
        {paper::sheet(session, words, link.as_deref())}
    }
    .into_any()
}

/// The link of what is answered now; `None` where no other phone could open it.
fn link(session: Session, words: &Words) -> Option<String> {
    let (page, real) = frame::addresses();
    // On another site the real one is the better place, where it is known.
    let real = real.filter(|_| frame::is_embedded());
    let address = own_address(&page, real.as_deref())?;
    let links = &words.pack.links;
    let text = session.with_rules(|list, answers| link_text(list, links, answers));
    Some(format!("{address}#{FRAGMENT}{text}"))
}

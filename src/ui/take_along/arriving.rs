//! A link that came: to be opened or not, or why it cannot be.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    share::{NotALink, Opened},
};

use crate::{
    device::frame,
    ui::{
        parts::{Heading, danger},
        session::Session,
        words::Words,
    },
};

/// What became of a link that came.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Arrival {
    /// None came.
    #[default]
    Nothing,
    /// It waits for the words of the screens.
    Waiting(String),
    /// She is asked whether to open it.
    Asking(Opened),
    /// It cannot be opened.
    Refused(Why),
    /// Its answers are here.
    Opened {
        /// How many.
        given: usize,
        /// How many are not known here.
        left_out: usize,
    },
}

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// It is none.
    NotALink(NotALink),
    /// It is one, with nothing in it.
    Nothing,
}

impl Why {
    fn id(self) -> &'static str {
        match self {
            Self::NotALink(why) => why.id(),
            Self::Nothing => "nothing",
        }
    }
}

/// The screen of a link that is not opened, or not yet.
pub(crate) fn arriving(session: Session, words: &Words) -> AnyView {
    match session.arrival() {
        Arrival::Asking(opened) => asking(session, words, opened),
        Arrival::Refused(why) => refused(session, words, why),
        // Opened or left long ago, and come back to.
        _ => way_on(session, words),
    }
}

fn asking(session: Session, words: &Words, link: Opened) -> AnyView {
    let framed = frame::is_embedded().then(|| view! { <p>{words.tell(Msg::LinkFramed)}</p> });
    let own = session
        .has_answers()
        .then(|| view! { <p>{words.tell(Msg::LinkOwn)}</p> });
    let (given, left_out) = (link.given, link.left_out);
    view! {
        <section class="note" data-link="asking">
            <Heading text=words.tell(Msg::LinkHeading) class="headline" />
            <p data-given=given.to_string()>{words.tell_count(Msg::LinkHolds, given)}</p>
            {less(words, left_out)}
            {framed}
            {own}
        </section>
        <button
            class="button main"
            data-action="open-link"
            on:click=move |_| session.open_arrived(link.clone())
        >
            {words.tell(Msg::LinkOpen)}
        </button>
        {way_on(session, words)}
    }
    .into_any()
}

fn refused(session: Session, words: &Words, why: Why) -> AnyView {
    let message = match why {
        Why::NotALink(why) => why.into(),
        Why::Nothing => Msg::LinkNothing,
    };
    view! {
        <section class="note" data-link=why.id()>
            <Heading text=words.tell(Msg::LinkBroken) class="headline" />
            <p>{words.tell(message)}</p>
        </section>
        {way_on(session, words)}
        {danger(words)}
    }
    .into_any()
}

/// On without the link.
fn way_on(session: Session, words: &Words) -> AnyView {
    let message = if session.has_answers() {
        Msg::LinkKeepOwn
    } else {
        Msg::LinkEmpty
    };
    view! {
        <button class="button" data-action="refuse-link" on:click=move |_| session.refuse_arrived()>
            {words.tell(message)}
        </button>
    }
    .into_any()
}

/// Beside the verdict: that the answers came in a link, and whether all of them did.
pub(crate) fn opened(session: Session, words: &Words) -> AnyView {
    let Arrival::Opened { given, left_out } = session.arrival() else {
        return ().into_any();
    };
    view! {
        <div class="note" data-link="opened">
            <p data-given=given.to_string()>{words.tell_count(Msg::LinkOpened, given)}</p>
            {less(words, left_out)}
        </div>
    }
    .into_any()
}

fn less(words: &Words, left_out: usize) -> Option<AnyView> {
    (left_out > 0).then(|| {
        view! { <p data-left-out=left_out.to_string()>{words.tell_count(Msg::LinkLeftOut, left_out)}</p> }
            .into_any()
    })
}

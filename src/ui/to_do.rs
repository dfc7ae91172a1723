//! What she can find out by herself, and what she can ask those who sent the offer.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{Assessment, ToVerify},
    content::Msg,
    share::agency_message,
};

use super::{
    parts::{copying, folded, whatsapp},
    screen::Screen,
    session::Session,
    words::Words,
};

/// How many things to find out stand open; the others unfold.
const FIRST: usize = 4;

/// What to find out, the most decisive first, each with how.
pub(crate) fn find_out(session: Session, words: &Words, verify: &[ToVerify]) -> AnyView {
    if verify.is_empty() {
        return ().into_any();
    }
    let cards = |some: &[ToVerify]| {
        some.iter()
            .map(|verify| one(session, words, verify))
            .collect_view()
    };
    let (first, more) = verify.split_at(FIRST.min(verify.len()));
    let more = if more.is_empty() {
        ().into_any()
    } else {
        folded(
            words.tell_count(Msg::VerifyMore, more.len()),
            cards(more).into_any(),
        )
    };
    view! {
        <section class="verify">
            <h2>{words.tell(Msg::VerifyHeading)}</h2>
            <p>{words.tell(Msg::VerifyLead)}</p>
            {cards(first)}
            {more}
        </section>
    }
    .into_any()
}

/// One thing to find out, and how.
fn one(session: Session, words: &Words, verify: &ToVerify) -> AnyView {
    let question = verify.question;
    let Some(text) = words.pack.questions.get(usize::from(question.0)) else {
        return ().into_any();
    };
    let how = text.verify.map(|how| words.tell_text(how));
    view! {
        <div class="card find-out" data-verify=verify.worst.id()>
            <button class="link" on:click=move |_| session.go(Screen::Question(question))>
                {words.tell_text(text.text)}
            </button>
            <p>{how}</p>
        </div>
    }
    .into_any()
}

/// A message that asks those who sent the offer for exactly what is missing.
pub(crate) fn ask_them(session: Session, words: &Words, found: &Assessment) -> AnyView {
    let Some(message) = agency_message(&words.pack, found) else {
        return ().into_any();
    };
    view! {
        <section class="ask" data-message="agency">
            <h2>{words.tell(Msg::AgencyHeading)}</h2>
            <p>{words.tell_with_line(Msg::AgencyLead)}</p>
            <blockquote class="message" lang="id">{message.clone()}</blockquote>
            <button class="button" data-action="copy" on:click=copying(session, message.clone(), Msg::Copied)>
                {words.tell(Msg::AgencyCopy)}
            </button>
            {whatsapp(words, &message)}
        </section>
    }
    .into_any()
}

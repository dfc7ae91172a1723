//! Whom to call, and the offices near a place she chooses.

mod abroad;
mod card;
mod desk;
mod gps;
mod near;
mod note;
mod place;
mod situations;
mod typing;

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    content::{HelpPack, Msg},
    help::{HelpKind, HelpPoint, Situation, lines_for},
};

use super::{
    embedded,
    late::Late,
    parts::{Heading, danger, folded, more_lines, pending},
    screen::Screen,
    session::Session,
    words::Words,
};

use card::card;
pub(crate) use desk::HelpDesk;
use note::Message;

#[component]
pub(crate) fn Help(session: Session, words: Words) -> impl IntoView {
    let lines = words.clone();
    let near = words.clone();
    let haste = words.clone();
    Effect::new(move || {
        if let Late::Here(pack) = session.offices() {
            session.help_desk().prefer(session, &pack);
        }
    });
    view! {
        <Heading text=words.tell(Msg::HelpHeading) class="headline" />
        <p class="lead">{words.tell(Msg::HelpLead)}</p>
        {move || {
            // The police of Indonesia: no help where she names another need for
            // haste, and the first line where she names this one.
            let situation = session.help_desk().situation.get();
            let named = matches!(situation, Some(Situation::Danger | Situation::Abroad));
            (!named).then(|| danger(&haste))
        }}
        {situations::choice(session, &words)}
        {move || match session.offices() {
            Late::Here(pack) => all(session, &near, &pack),
            late => {
                let all: Vec<&HelpPoint> = lines.pack.lines.iter().collect();
                view! {
                    {some_lines(&lines, &all, 1, None)}
                    {pending(
                        session,
                        &lines,
                        matches!(late, Late::Missing),
                        [Msg::LoadingPlaces, Msg::PlacesFailed],
                    )}
                }
                .into_any()
            }
        }}
        {embedded::ask(session, embedded::Request::Contact(words.clone()))}
    }
}

/// The choice of a place, as [`HelpDesk::here`] gives it then.
pub(crate) fn choose_place(session: Session, words: &Words, pack: &Arc<HelpPack>) -> AnyView {
    view! {
        {typing::by_typing(session, words)}
        <p class="soft">{words.tell(Msg::PlaceOr)}</p>
        {place::by_lists(session, words, pack)}
    }
    .into_any()
}

/// What a card tells once the offices are here.
#[derive(Clone)]
struct More {
    pack: Arc<HelpPack>,
    message: Message,
    /// Kinds of help that fit, the most fitting first.
    needs: Vec<HelpKind>,
}

/// Lines and offices, in the order that fits what she needs.
fn all(session: Session, words: &Words, pack: &Arc<HelpPack>) -> AnyView {
    let desk = session.help_desk();
    let situation = desk.situation.get();
    let needs = desk.needs(session, pack);
    // What she said herself orders every line; of her answers only the first need
    // does, and the line for everything stays beside the one that fits.
    let named = situation.is_some();
    let ordering = if named {
        &needs[..]
    } else {
        &needs[..needs.len().min(1)]
    };
    let mut lines = lines_for(&words.pack.lines, ordering);
    let main = words.main_line().map(|line| &line.id);
    let main = lines.iter().position(|line| Some(&line.id) == main);
    let open = match main {
        Some(place) if place > 0 && !named => {
            lines[1..=place].rotate_right(1);
            2
        }
        _ => 1,
    };
    let away_first = matches!(situation, Some(Situation::Abroad | Situation::Danger));
    let more = More {
        pack: pack.clone(),
        message: note::message(session, words, pack),
        needs,
    };
    let at_home = near::section(session, words, &more);
    let abroad = abroad::section(session, words, &more);
    let (one, other) = if away_first {
        (abroad, at_home)
    } else {
        (at_home, abroad)
    };
    view! {
        {some_lines(words, &lines, open, Some(&more))}
        {one}
        {other}
        {note::section(session, words, pack)}
        <button class="button quiet" data-action="paper" on:click=move |_| session.go(Screen::Paper)>
            {words.tell(Msg::PaperButton)}
        </button>
    }
    .into_any()
}

/// The first `open` lines; the others are one touch away, so that an office is not
/// out of sight.
fn some_lines(words: &Words, lines: &[&HelpPoint], open: usize, more: Option<&More>) -> AnyView {
    let cards = |lines: &[&HelpPoint], first: bool| {
        lines
            .iter()
            .enumerate()
            .map(|(place, line)| card(words, line, None, more, first && place == 0))
            .collect_view()
            .into_any()
    };
    let (first, others) = lines.split_at(open.min(lines.len()));
    view! {
        <section class="lines">
            {cards(first, true)}
            {more_lines(words, others.len(), cards(others, false))}
        </section>
    }
    .into_any()
}

/// Of several the first; the others are one touch away.
fn first_of(words: &Words, mut cards: Vec<AnyView>) -> AnyView {
    let more = cards.split_off(cards.len().min(1));
    let title = words.tell_count(Msg::MoreHelp, more.len());
    let more = (!more.is_empty()).then(|| folded(title, more.into_any()));
    (cards, more).into_any()
}

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
    late::Late,
    parts::{Heading, pending},
    session::Session,
    words::Words,
};

use card::card;
pub(crate) use desk::HelpDesk;
use note::Message;

/// Lines above the choice of a place; the others come after it, so that an
/// office is not out of sight.
const FIRST_LINES: usize = 3;
/// The same where the choice of her country comes first: help there is nearer
/// than any line of Indonesia.
const FIRST_LINES_ABROAD: usize = 1;

#[component]
pub(crate) fn Help(session: Session, words: Words) -> impl IntoView {
    let lines = words.clone();
    let near = words.clone();
    view! {
        <Heading text=words.tell(Msg::HelpHeading) class="headline" />
        <p class="lead">{words.tell(Msg::HelpLead)}</p>
        {situations::choice(session, &words)}
        {move || match session.offices() {
            Late::Here(pack) => all(session, &near, &pack),
            late => {
                let (first, others) = split(&lines.pack.lines.iter().collect::<Vec<_>>(), FIRST_LINES);
                view! {
                    {some_lines(&lines, &first, None)}
                    {pending(
                        session,
                        &lines,
                        matches!(late, Late::Missing),
                        [Msg::LoadingPlaces, Msg::PlacesFailed],
                    )}
                    {more_lines(&lines, &others, None)}
                }
                .into_any()
            }
        }}
    }
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
    // does, so that the line for everything stays near the top.
    let ordering = if situation.is_some() {
        &needs[..]
    } else {
        &needs[..needs.len().min(1)]
    };
    let away_first = matches!(situation, Some(Situation::Abroad | Situation::Danger));
    let count = if away_first {
        FIRST_LINES_ABROAD
    } else {
        FIRST_LINES
    };
    let (first, others) = split(&lines_for(&words.pack.lines, ordering), count);
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
        {some_lines(words, &first, Some(&more))}
        {one}
        {other}
        {note::section(session, words, pack)}
        {more_lines(words, &others, Some(&more))}
    }
    .into_any()
}

fn split(lines: &[&HelpPoint], count: usize) -> (Vec<HelpPoint>, Vec<HelpPoint>) {
    let mut first: Vec<HelpPoint> = lines.iter().map(|line| (*line).clone()).collect();
    let more = first.split_off(count.min(first.len()));
    (first, more)
}

fn some_lines(words: &Words, lines: &[HelpPoint], more: Option<&More>) -> AnyView {
    view! { <section class="lines">{cards(words, lines, more, true)}</section> }.into_any()
}

fn more_lines(words: &Words, lines: &[HelpPoint], more: Option<&More>) -> AnyView {
    view! {
        <section class="lines">
            <h2>{words.tell(Msg::MoreLinesHeading)}</h2>
            {cards(words, lines, more, false)}
        </section>
    }
    .into_any()
}

/// Cards; `main` makes the first number of the first the one thing to do here.
fn cards(words: &Words, points: &[HelpPoint], more: Option<&More>, main: bool) -> AnyView {
    points
        .iter()
        .enumerate()
        .map(|(place, point)| card(words, point, None, more, main && place == 0))
        .collect_view()
        .into_any()
}

//! What the rules find in an invented offer, in the words of the result screen.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{Assessment, FlagNo, QuestionNo, Raised, ToVerify, telling},
    content::{GroupMsg, OfferWords},
    help::HelpPoint,
    locale::Arg,
    money::Quantity,
    practice::{Hands, Lesson, PracticeOffer},
};

use super::{
    Group,
    offer::{limit, renew, story},
};
use crate::ui::{
    parts::{ChannelLink, Heading, Icon, folded},
    reason::{Given, patterns},
    result::{by_severity, reasons_pending, sentences, verdict_icon},
    screen::Screen,
    words::{ReasonWords, number},
};

/// How many things still to be asked stand there: a talk has no time for more.
const ASKED: usize = 4;

pub(super) fn view(
    group: &Group,
    lesson: Lesson,
    offer: &PracticeOffer,
    words: &OfferWords,
) -> AnyView {
    let session = group.session;
    let list = &group.words.pack.checklist;
    let found = offer.assess(list, session.on());
    let verdict = found.verdict;
    let line = group.words.main_line().and_then(HelpPoint::phone).cloned();
    let all = group.pack.offers.len();
    let next = move |_| {
        session.lesson().update(|lesson| *lesson = lesson.next(all));
        renew(session);
    };
    view! {
        {group.banner()}
        <section class=format!("verdict {}", verdict.id()) data-verdict=verdict.id()>
            <p>{group.tell(GroupMsg::AsIf)}</p>
            <div class="verdict-title">
                <Icon name=verdict_icon(verdict) />
                <Heading text=group.words.tell(verdict.into()) class="headline" />
            </div>
            {sentences(&group.words, &found)}
            {limit(group, verdict)}
        </section>
        <section>
            <h2>{group.tell(GroupMsg::After)}</h2>
            <p>{group.text(words.after)}</p>
            {warnings(group, offer, &found)}
        </section>
        <section data-open-questions="">
            <h2>{group.tell(GroupMsg::Open)}</h2>
            <p>{group.text(words.open)}</p>
            {still_to_ask(group, &found.verify)}
        </section>
        {hands(group, lesson.hands)}
        {folded(
            group.tell(GroupMsg::StoryAgain),
            view! { <h3>{group.text(words.title)}</h3> {story(group, words)} }.into_any(),
        )}
        {line.map(|channel| view! { <ChannelLink words=group.words.clone() channel=channel /> })}
        <button class="button main" data-action="next-offer" on:click=next>
            {group.tell(GroupMsg::Next)}
        </button>
        {group.onward("examples", GroupMsg::List, Screen::Practice)}
    }
    .into_any()
}

/// The warnings that the talk is about, then the others, in their own words.
fn warnings(group: &Group, offer: &PracticeOffer, found: &Assessment) -> AnyView {
    if found.flags.is_empty() {
        return ().into_any();
    }
    let inside = (group.clone(), offer.clone(), found.clone());
    (move || {
        let (group, offer, found) = &inside;
        match ReasonWords::of(&group.words, group.session.reasons()) {
            Some(reasons) => cards(group, offer, found, &reasons),
            None => reasons_pending(group.session, &group.words),
        }
    })
    .into_any()
}

fn cards(
    group: &Group,
    offer: &PracticeOffer,
    found: &Assessment,
    reasons: &ReasonWords,
) -> AnyView {
    let list = |flags: &[FlagNo], because: &[QuestionNo], _: &[Quantity]| {
        told(group, offer, flags, because)
    };
    let given = Given {
        heading: &|| group.tell(GroupMsg::Told),
        list: &list,
    };
    let (about, others): (Vec<&Raised>, Vec<&Raised>) = found
        .flags
        .iter()
        .partition(|raised| offer.about.contains(&raised.flag));
    let more = (!others.is_empty()).then(|| {
        let title = group.tell_with(GroupMsg::Others, &[("count", number(others.len()))]);
        let cards = by_severity(&group.words, reasons, &others, &given, false);
        folded(title, cards)
    });
    view! {
        {by_severity(&group.words, reasons, &about, &given, true)}
        {more}
        {patterns(&group.words, reasons, &found.patterns, &given)}
    }
    .into_any()
}

/// What the story says to each question: told, and not to be changed.
fn told(group: &Group, offer: &PracticeOffer, flags: &[FlagNo], because: &[QuestionNo]) -> AnyView {
    let pack = &group.words.pack;
    let answers = offer.answers(&pack.checklist);
    because
        .iter()
        .filter_map(|question| {
            let asked = pack.questions.get(usize::from(question.0))?.text;
            let answer = telling(&pack.checklist, flags, &answers, *question)?;
            Some(view! {
                <li>
                    {group.words.tell_text(asked)} " "
                    <strong>{group.words.answer(*question, answer)}</strong>
                </li>
            })
        })
        .collect_view()
        .into_any()
}

/// What the story leaves open and could still change the verdict.
fn still_to_ask(group: &Group, verify: &[ToVerify]) -> AnyView {
    let questions = verify
        .iter()
        .take(ASKED)
        .filter_map(|verify| {
            let question = usize::from(verify.question.0);
            let text = group.words.pack.questions.get(question)?.text;
            Some(view! { <li>{group.words.tell_text(text)}</li> })
        })
        .collect_view();
    (!verify.is_empty())
        .then(|| {
            view! {
                <p>{group.tell(GroupMsg::AskMore)}</p>
                <ul>{questions}</ul>
            }
        })
        .into_any()
}

/// How many hands went up, where somebody counted.
fn hands(group: &Group, hands: Hands) -> AnyView {
    let counts = Hands::CHOICES
        .into_iter()
        .map(|choice| {
            let name = group.words.say(choice.into());
            let count = number(usize::from(hands.of(choice)));
            let text = group.tell_with(
                GroupMsg::HandsOf,
                &[("choice", Arg::Text(&name)), ("count", count)],
            );
            view! { <li>{text}</li> }
        })
        .collect_view();
    hands
        .any()
        .then(|| {
            view! {
                <section data-hands-were="">
                    <h2>{group.tell(GroupMsg::HandsWere)}</h2>
                    <ul>{counts}</ul>
                </section>
            }
        })
        .into_any()
}

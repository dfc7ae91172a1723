//! One invented offer: its story, and the hands that go up.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::Verdict,
    content::{GroupMsg, Msg, OfferWords},
    locale::Arg,
    practice::{Hands, Stage},
};

use super::{Group, explained, list};
use crate::ui::{
    parts::{Heading, Icon},
    result::verdict_icon,
    screen::Screen,
    session::Session,
    words::number,
};

/// Where the story stands, for who reads it aloud.
const STORY: &str = "[data-story]";

pub(super) fn view(group: &Group) -> AnyView {
    let lesson = group.session.lesson().get_untracked();
    let Some((offer, words)) = group.offer(lesson.offer) else {
        return list::view(group);
    };
    match lesson.stage {
        Stage::Told => told(group, lesson.offer, words),
        Stage::Explained => explained::view(group, lesson, offer, words),
    }
}

/// The story and the question.
fn told(group: &Group, place: usize, words: &OfferWords) -> AnyView {
    let session = group.session;
    let read = {
        let group = group.clone();
        move || match session.aloud().get().reading {
            true => group.tell(GroupMsg::ReadStop),
            false => group.tell(GroupMsg::Read),
        }
    };
    let choices = Hands::CHOICES
        .into_iter()
        .map(|choice| counter(group, choice))
        .collect_view();
    view! {
        {group.banner()}
        <p class="soft">{group.number(place)}</p>
        <Heading text=group.text(words.title) class="headline" />
        <div class="story stack" data-story="">{story(group, words)}</div>
        <button
            class="button"
            data-action="read-story"
            aria-pressed=move || session.aloud().get().reading.to_string()
            on:click=move |_| session.read_part(STORY)
        >
            <Icon name="speaker" />
            <span>{read}</span>
        </button>
        <section class="votes">
            <h2>{group.tell(GroupMsg::Ask)}</h2>
            <p>{group.tell(GroupMsg::AskHow)}</p>
            {choices}
        </section>
        <button class="button main" data-action="explain" on:click=move |_| explain(session)>
            {group.tell(GroupMsg::Explain)}
        </button>
        {group.onward("examples", GroupMsg::List, Screen::Practice)}
    }
    .into_any()
}

/// The story, a paragraph for each part.
pub(super) fn story(group: &Group, words: &OfferWords) -> AnyView {
    words
        .story
        .map(|part| view! { <p>{group.text(part)}</p> })
        .into_iter()
        .collect_view()
        .into_any()
}

/// The hands for one choice. Nothing is counted for who does not touch it.
fn counter(group: &Group, choice: Verdict) -> AnyView {
    let lesson = group.session.lesson();
    let name = group.words.say(choice.into());
    let label = |message| group.said(message, &[("choice", Arg::Text(&name))]);
    let (fewer, language) = label(GroupMsg::HandsLess);
    let (more, _) = label(GroupMsg::HandsMore);
    let count = move || lesson.with(|lesson| lesson.hands.of(choice));
    let told = {
        let group = group.clone();
        move || group.tell_with(GroupMsg::Hands, &[("count", number(usize::from(count())))])
    };
    view! {
        <div class=format!("vote {}", choice.id()) role="group" lang=group.words.borrowed(choice.into()) aria-label=name.clone() data-choice=choice.id()>
            <p class="vote-name">
                <Icon name=verdict_icon(choice) />
                <strong>{group.words.tell(choice.into())}</strong>
            </p>
            <div class="vote-hands" data-unread="">
                <button
                    class="pill"
                    data-action="fewer"
                    lang=language.clone()
                    aria-label=fewer
                    on:click=move |_| lesson.update(|lesson| lesson.hands.lower(choice))
                >
                    "−1"
                </button>
                <p role="status">
                    <span class="unseen">{told}</span>
                    <strong aria-hidden="true" data-hands="">{count}</strong>
                </p>
                <button
                    class="pill"
                    data-action="more"
                    lang=language
                    aria-label=more
                    on:click=move |_| lesson.update(|lesson| lesson.hands.raise(choice))
                >
                    "+1"
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// The calm word comes with its limit: it is never more than "so far".
pub(super) fn limit(group: &Group, verdict: Verdict) -> Option<AnyView> {
    let calm = verdict == Verdict::NoneFound;
    calm.then(|| view! { <p>{group.words.tell(Msg::VerdictNoneLimit)}</p> }.into_any())
}

fn explain(session: Session) {
    session
        .lesson()
        .update(|lesson| lesson.stage = Stage::Explained);
    renew(session);
}

/// Shows the same screen with something else on it.
pub(super) fn renew(session: Session) {
    session.show_again();
    session.turn_page();
}

//! The copy for a time without internet: how it stands, what else can be fetched
//! for it, and how to be rid of it. And that a newer release is ready, where nobody
//! is in the middle of a check.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    locale::{Arg, Language},
    offline::{Copy, Set, Shelf, State, size},
};

use super::{parts::Heading, screen::Screen, session::Session, words::Words};
use crate::device::{
    frame,
    offline::{self, Wish},
    packs,
};

/// The way to this screen; in the frame of another site there is nothing to see.
pub(crate) fn button(session: Session, words: &Words) -> Option<AnyView> {
    let label = words.tell(Msg::OfflineButton);
    (!frame::is_embedded()).then(|| {
        view! {
            <button
                class="button quiet"
                data-action="offline"
                on:click=move |_| session.go(Screen::Offline)
            >
                {label}
            </button>
        }
        .into_any()
    })
}

/// On the first screen, before anything is answered: the page is loaded anew, and
/// then nothing can be lost.
pub(crate) fn news(session: Session, words: Words) -> AnyView {
    let copy = offline::copy();
    (move || {
        let is_new = copy.with(|copy| copy.state == State::NewReady);
        (is_new && !session.has_answers()).then(|| {
            view! {
                <div class="card" data-news="">
                    <p role="status">{words.tell(Msg::OfflineNew)}</p>
                    {wish(&words, Msg::OfflineTake, Wish::Take)}
                </div>
            }
        })
    })
    .into_any()
}

#[component]
pub(crate) fn Offline(session: Session, words: Words) -> impl IntoView {
    let copy = offline::copy();
    let state = {
        let (copy, words) = (copy.clone(), words.clone());
        move || copy.with(|copy| state(session, &words, copy))
    };
    // Drawn anew only where something else is kept: progress moves no buttons.
    let shelves = Memo::new(move |_| copy.with(|copy| copy.shelves.clone()));
    let more = {
        let words = words.clone();
        move || {
            let list = shelves.with(|shelves| choices(&words, shelves));
            (!list.is_empty()).then(|| {
                view! {
                    <section>
                        <h2>{words.tell(Msg::OfflineMore)}</h2>
                        <p>{words.tell(Msg::OfflineMoreLead)}</p>
                        {list}
                    </section>
                    <section>
                        <h2>{words.tell(Msg::OfflineRemoveHeading)}</h2>
                        <p>{words.tell(Msg::OfflineRemoveExplain)}</p>
                        {wish(&words, Msg::OfflineRemove, Wish::Remove)}
                    </section>
                }
            })
        }
    };
    view! {
        <Heading text=words.tell(Msg::OfflineHeading) class="headline" />
        <p class="lead">{words.tell(Msg::OfflineLead)}</p>
        <div class="card">{state}</div>
        {more}
    }
}

/// How it stands, and what can be done about that.
fn state(session: Session, words: &Words, copy: &Copy) -> AnyView {
    let written = |bytes| size(bytes, language(words));
    let kept = written(copy.bytes());
    let expected = written(offline::expected());
    let (told, todo) = match copy.state {
        State::Looking => (words.tell(Msg::OfflineLooking), None),
        State::Unsupported => (words.tell(Msg::OfflineUnsupported), None),
        State::Off => {
            let label = words.tell_with(Msg::OfflineBegin, &[("size", Arg::Text(&expected))]);
            (
                words.tell(Msg::OfflineOff),
                Some(wish_as(label, "offline-begin", Wish::Begin)),
            )
        }
        State::Fetching { done, total } => (
            words.tell(Msg::OfflineFetching),
            Some(progress(words, done, total)),
        ),
        State::Ready => (
            words.tell_with(Msg::OfflineReady, &[("size", Arg::Text(&kept))]),
            Some(wish(words, Msg::OfflineUpdate, Wish::Update)),
        ),
        State::Damaged => (
            words.tell(Msg::OfflineDamaged),
            Some(wish(words, Msg::FailureRetry, Wish::Begin)),
        ),
        State::Failed => (
            words.tell(Msg::OfflineFailed),
            Some(wish(words, Msg::OfflineUpdate, Wish::Update)),
        ),
        State::Full => (
            words.tell(Msg::OfflineFull),
            Some(wish(words, Msg::FailureRetry, Wish::Begin)),
        ),
        State::NewReady => (
            words.tell(Msg::OfflineNew),
            // In the middle of a check it waits; a tablet that goes round has it in its menu.
            (!session.has_answers() && !session.goes_round())
                .then(|| wish(words, Msg::OfflineTake, Wish::Take)),
        ),
    };
    view! {
        <p role="status" data-copy="">{told}</p>
        {todo}
    }
    .into_any()
}

/// How far it is, for eyes and readers, and a way to stop it.
fn progress(words: &Words, done: u32, total: u32) -> AnyView {
    let written = |bytes| size(bytes, language(words));
    let (done_text, total_text) = (written(done), written(total));
    let told = words.tell_with(
        Msg::OfflineProgress,
        &[
            ("done", Arg::Text(&done_text)),
            ("total", Arg::Text(&total_text)),
        ],
    );
    let bar = (total > 0).then(|| {
        view! {
            <progress max=total.to_string() value=done.to_string() aria-label=words.say(Msg::OfflineFetching)></progress>
            <p class="soft small">{told}</p>
        }
    });
    view! {
        {bar}
        {wish(words, Msg::OfflineStop, Wish::Stop)}
    }
    .into_any()
}

/// What she may keep besides, and what of it she keeps.
fn choices(words: &Words, shelves: &[Shelf]) -> Vec<AnyView> {
    let is_page = |shelf: &Shelf| matches!(shelf.set, Set::Builder | Set::Recorder);
    let choices = shelves.iter().filter(|shelf| shelf.set.is_choice());
    // Languages first: pages for others are wanted by few.
    let (pages, texts): (Vec<&Shelf>, Vec<&Shelf>) = choices.partition(|shelf| is_page(shelf));
    let all = texts.into_iter().chain(pages);
    all.map(|shelf| choice(words, *shelf)).collect()
}

fn choice(words: &Words, shelf: Shelf) -> AnyView {
    let (message, wish) = if shelf.kept {
        (Msg::OfflineDrop, Wish::Drop(shelf.set))
    } else {
        (Msg::OfflineKeep, Wish::Keep(shelf.set))
    };
    let bytes = size(shelf.bytes, language(words));
    let label = words.tell_with(message, &[("size", Arg::Text(&bytes))]);
    let (name, tag) = name(words, shelf.set);
    // Names the button as well: "Simpan" alone says little to who hears it.
    let id = format!("set-{}", shelf.set.name());
    let button = format!("{id}-do");
    view! {
        <div class="card" data-set=shelf.set.name() data-kept=shelf.kept.to_string()>
            <h3 id=id.clone() lang=tag>
                {name}
            </h3>
            <button
                class="button"
                data-action=if shelf.kept { "offline-drop" } else { "offline-keep" }
                id=button.clone()
                aria-labelledby=format!("{button} {id}")
                on:click=move |_| offline::ask(wish)
            >
                {label}
            </button>
        </div>
    }
    .into_any()
}

/// What a set is called, and in which language that is where it is another.
fn name(words: &Words, set: Set) -> (AnyView, Option<String>) {
    let own = |language: Language| {
        let tag = language.to_string();
        let offered = packs::languages();
        let offered = offered.into_iter().find(|offered| offered.tag == tag);
        offered.map_or(tag, |offered| offered.name)
    };
    match set {
        Set::Language(language) => (own(language).into_any(), Some(language.to_string())),
        Set::Audio(language) => {
            let name = own(language);
            let with = [("language", Arg::Text(name.as_str()))];
            (words.tell_with(Msg::OfflineAudio, &with), None)
        }
        Set::Builder => (words.tell(Msg::OfflineBuilder), None),
        Set::Recorder => (words.tell(Msg::OfflineRecorder), None),
        // Not to be chosen.
        Set::Base => (().into_any(), None),
    }
}

fn wish(words: &Words, label: Msg, wish: Wish) -> AnyView {
    let action = match wish {
        Wish::Begin => "offline-begin",
        Wish::Keep(_) => "offline-keep",
        Wish::Drop(_) => "offline-drop",
        Wish::Stop => "offline-stop",
        Wish::Update => "offline-update",
        Wish::Take => "offline-take",
        Wish::Remove => "offline-remove",
    };
    wish_as(words.tell(label), action, wish)
}

fn wish_as(label: AnyView, action: &'static str, wish: Wish) -> AnyView {
    view! {
        <button class="button" data-action=action on:click=move |_| offline::ask(wish)>
            {label}
        </button>
    }
    .into_any()
}

/// Whose figures are written: the words' own.
fn language(words: &Words) -> Language {
    words.pack.catalog.language
}

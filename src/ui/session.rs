//! One person's check, from the first question to the wiped answers.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    calendar::Day,
    checklist::{self, Answer, Answers, Assessment, Checklist, Progress, QuestionNo},
    content::{CheckPack, HelpPack, Msg},
    help::PlaceCode,
};
use wasm_bindgen_futures::spawn_local;

use super::{screen::Screen, words::Words};
use crate::device::{
    clock, history,
    packs::{self, Offered},
    shell,
};

/// Whether the list of offices is here.
#[derive(Clone)]
pub(crate) enum Offices {
    /// On its way.
    Loading,
    /// It could not be had.
    Missing,
    /// Here.
    Here(Arc<HelpPack>),
}

/// The state of the check. Lives in memory only and ends with the page.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    pack: RwSignal<Arc<CheckPack>>,
    offices: RwSignal<Offices>,
    answers: RwSignal<Answers>,
    /// Touched and not confirmed yet.
    draft: RwSignal<Option<(QuestionNo, Option<Answer>)>>,
    screen: RwSignal<Screen>,
    /// The screens of the history's entries, by how many lie before each.
    trail: StoredValue<Vec<Option<Screen>>>,
    /// Whether the screen is new to the reader, and not the same in other words.
    moved: StoredValue<bool>,
    place: RwSignal<Option<PlaceCode>>,
    notice: RwSignal<Option<Msg>>,
    assessment: Memo<Assessment>,
}

impl Session {
    pub(crate) fn new(pack: CheckPack) -> Self {
        // A clock beyond reason must not switch rules off: the day the content
        // was last checked is then the best day to judge by.
        let on: Day = clock::today().unwrap_or(pack.checked).max(pack.checked);
        let pack = RwSignal::new(Arc::new(pack));
        let answers = RwSignal::new(Answers::default());
        Self {
            pack,
            answers,
            draft: RwSignal::new(None),
            offices: RwSignal::new(Offices::Loading),
            screen: RwSignal::new(Screen::Start),
            place: RwSignal::new(None),
            notice: RwSignal::new(None),
            trail: StoredValue::new(Vec::new()),
            moved: StoredValue::new(true),
            assessment: Memo::new(move |_| {
                pack.with(|pack| {
                    answers.with(|given| checklist::assess(&pack.checklist, given, on))
                })
            }),
        }
    }

    /// The words of the current language.
    pub(crate) fn words(self) -> Words {
        Words::new(self.pack.get())
    }

    /// The screen that is shown.
    pub(crate) fn screen(self) -> Screen {
        self.screen.get()
    }

    /// The list of offices.
    pub(crate) fn offices(self) -> Offices {
        self.offices.get()
    }

    /// What the answers amount to.
    pub(crate) fn assessment(self) -> Assessment {
        self.assessment.get_untracked()
    }

    /// The answer to a question, if there is one.
    pub(crate) fn answer(self, number: QuestionNo) -> Option<Answer> {
        self.answers.with_untracked(|answers| answers.get(number))
    }

    /// What is chosen on the screen of a question: touched, or answered before.
    pub(crate) fn draft(self, number: QuestionNo) -> Signal<Option<Answer>> {
        let kept = self.answer(number);
        Signal::derive(move || match self.draft.get() {
            Some((question, answer)) if question == number => answer,
            _ => kept,
        })
    }

    /// Touches an answer without confirming it.
    pub(crate) fn choose(self, number: QuestionNo, answer: Option<Answer>) {
        self.draft.set(Some((number, answer)));
    }

    /// How far along the check is.
    pub(crate) fn progress(self, number: QuestionNo) -> Progress {
        self.with_rules(|list, answers| checklist::progress(list, answers, number))
    }

    /// The regency or city she chose.
    pub(crate) fn place(self) -> RwSignal<Option<PlaceCode>> {
        self.place
    }

    /// Something to tell her once, in a line.
    pub(crate) fn notice(self) -> Option<Msg> {
        self.notice.get()
    }

    /// Whether the reader was brought to this screen; asked once a screen.
    pub(crate) fn take_moved(self) -> bool {
        let moved = self.moved.get_value();
        self.moved.set_value(false);
        moved
    }

    /// Shows a screen as a new step, so that the back button leads here.
    pub(crate) fn go(self, screen: Screen) {
        if self.screen.get_untracked() == screen {
            return;
        }
        self.remember(history::push(screen.fragment()), screen);
        self.show(screen);
    }

    /// Begins with the first question, or with the first that has no answer.
    pub(crate) fn start(self) {
        let next = self.with_rules(|list, answers| {
            let asked = checklist::asked(list, answers);
            asked
                .iter()
                .copied()
                .find(|q| answers.get(*q).is_none())
                .or(asked.first().copied())
        });
        if let Some(number) = next {
            self.go(Screen::Question(number));
        }
    }

    /// Keeps an answer and goes on: to the next question, or to the result
    /// once every question has an answer.
    pub(crate) fn reply(self, number: QuestionNo, answer: Answer) {
        let list = self.pack.get_untracked();
        let mut kept = Ok(());
        self.answers
            .update(|answers| kept = answers.give(&list.checklist, number, answer));
        if kept.is_err() {
            return;
        }
        self.draft.set(None);
        let next = self.with_rules(|list, answers| {
            let all_answered = checklist::asked(list, answers)
                .iter()
                .all(|question| answers.get(*question).is_some());
            if all_answered {
                None
            } else {
                checklist::next_question(list, answers, Some(number))
            }
        });
        self.go(next.map_or(Screen::Result, Screen::Question));
    }

    /// One step back.
    pub(crate) fn back(self) {
        if !history::back() {
            self.remember(history::replace(Screen::Start.fragment()), Screen::Start);
            self.show(Screen::Start);
        }
    }

    /// Deletes every answer, also which questions were asked, and begins anew.
    pub(crate) fn wipe(self) {
        self.answers.set(Answers::default());
        self.draft.set(None);
        self.place.set(None);
        self.trail.set_value(Vec::new());
        self.remember(history::replace(Screen::Start.fragment()), Screen::Start);
        self.show(Screen::Start);
        self.notice.set(Some(Msg::Wiped));
    }

    /// Opens where the address says.
    pub(crate) fn open_at(self, fragment: &str) {
        let first = self.with_rules(|list, answers| checklist::next_question(list, answers, None));
        let screen = match fragment {
            "cek" => first.map_or(Screen::Start, Screen::Question),
            "bantuan" => Screen::Help,
            "hasil" if self.answers.with_untracked(|answers| !answers.is_empty()) => Screen::Result,
            _ => Screen::Start,
        };
        self.remember(history::replace(screen.fragment()), screen);
        self.show(screen);
    }

    /// The browser went to an entry of its history.
    pub(crate) fn walked_to(self, place: Option<usize>) {
        let known = place.and_then(|place| {
            self.trail
                .with_value(|trail| trail.get(place).copied().flatten())
        });
        match (known, place) {
            (Some(screen), _) => self.show(screen),
            // From before the answers were deleted: nothing is behind it.
            (None, Some(_)) => self.show(Screen::Start),
            (None, None) => self.open_at(&history::fragment()),
        }
    }

    /// Fetches the offices; afterwards nothing more is fetched for a check.
    pub(crate) fn load_help(self) {
        let language = self.language();
        let here = |offices: &Offices| matches!(offices, Offices::Here(_));
        if !self.offices.with_untracked(here) {
            self.offices.set(Offices::Loading);
        }
        spawn_local(async move {
            let got = packs::help(&language).await;
            // She may have gone on to another language meanwhile.
            if self.language() != language {
                return;
            }
            match got {
                Ok(pack) => self.offices.set(Offices::Here(Arc::new(pack))),
                // Offices in the other language are better than none.
                Err(_) if self.offices.with_untracked(here) => {}
                Err(_) => self.offices.set(Offices::Missing),
            }
            shell::ready();
        });
    }

    fn language(self) -> String {
        self.pack
            .with_untracked(|pack| pack.catalog.language.to_string())
    }

    /// The other languages that the page has.
    pub(crate) fn other_languages(self) -> Vec<Offered> {
        let current = self.pack.with(|pack| pack.catalog.language.to_string());
        packs::languages()
            .into_iter()
            .filter(|offered| offered.tag != current)
            .collect()
    }

    /// Changes the language and nothing else. Where it cannot be had, the
    /// current one stays, and she is told.
    pub(crate) fn speak(self, language: String) {
        self.notice.set(None);
        spawn_local(async move {
            match packs::check(&language).await {
                // Answers are numbers into the rules: these must be the same.
                Ok(pack)
                    if self
                        .pack
                        .with_untracked(|now| now.checklist == pack.checklist) =>
                {
                    self.pack.set(Arc::new(pack));
                    self.load_help();
                }
                _ => self.notice.set(Some(Msg::LanguageFailed)),
            }
        });
    }

    fn show(self, screen: Screen) {
        self.notice.set(None);
        self.moved.set_value(true);
        self.screen.set(screen);
    }

    fn remember(self, place: usize, screen: Screen) {
        self.trail.update_value(|trail| {
            trail.resize(place, None);
            trail.push(Some(screen));
        });
    }

    fn with_rules<T>(self, read: impl FnOnce(&Checklist, &Answers) -> T) -> T {
        self.pack.with_untracked(|pack| {
            self.answers
                .with_untracked(|given| read(&pack.checklist, given))
        })
    }
}

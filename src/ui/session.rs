//! One person's check, from the first question to the wiped answers.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    calendar::Day,
    checklist::{self, Answer, Answers, Assessment, Checklist, Progress, QuestionNo},
    content::{CheckPack, HelpPack},
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
    place: RwSignal<Option<PlaceCode>>,
    wiped: RwSignal<bool>,
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
            wiped: RwSignal::new(false),
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

    /// Whether the answers were deleted a moment ago.
    pub(crate) fn wiped(self) -> bool {
        self.wiped.get()
    }

    /// Shows a screen as a new step, so that the back button leads here.
    pub(crate) fn go(self, screen: Screen) {
        if self.screen.get_untracked() == screen {
            return;
        }
        let entry = self.with_rules(|list, _| screen.entry(list));
        history::push(&entry, screen.fragment());
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
            let entry = self.with_rules(|list, _| Screen::Start.entry(list));
            history::replace(&entry, Screen::Start.fragment());
            self.show(Screen::Start);
        }
    }

    /// Deletes every answer and begins anew.
    pub(crate) fn wipe(self) {
        self.answers.set(Answers::default());
        self.place.set(None);
        self.go(Screen::Start);
        self.wiped.set(true);
    }

    /// Opens where the address says.
    pub(crate) fn open_at(self, fragment: &str) {
        let first = self.with_rules(|list, answers| checklist::next_question(list, answers, None));
        let screen = match fragment {
            "cek" => first.map_or(Screen::Start, Screen::Question),
            "bantuan" => Screen::Help,
            "hasil" if self.has_answers() => Screen::Result,
            _ => Screen::Start,
        };
        let entry = self.with_rules(|list, _| screen.entry(list));
        history::replace(&entry, screen.fragment());
        self.show(screen);
    }

    /// The browser went to an entry of its history.
    pub(crate) fn walked_to(self, name: Option<&str>) {
        let screen = name.and_then(|name| self.with_rules(|list, _| Screen::of_entry(name, list)));
        match screen {
            // Nothing is behind these once the answers are gone.
            Some(Screen::Question(_) | Screen::Result) if !self.has_answers() => {
                self.show(Screen::Start)
            }
            Some(screen) => self.show(screen),
            None => self.open_at(&history::fragment()),
        }
    }

    /// Fetches the offices; afterwards nothing more is fetched for a check.
    pub(crate) fn load_help(self) {
        let language = self
            .pack
            .with_untracked(|pack| pack.catalog.language.to_string());
        self.offices.set(Offices::Loading);
        spawn_local(async move {
            self.offices.set(match packs::help(&language).await {
                Ok(pack) => Offices::Here(Arc::new(pack)),
                Err(_) => Offices::Missing,
            });
            shell::ready();
        });
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
    /// current one stays.
    pub(crate) fn speak(self, language: String) {
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
                Ok(_) => {}
                Err(failure) => gloo::console::warn!(format!("migrasi-aman: {failure}")),
            }
        });
    }

    fn show(self, screen: Screen) {
        self.wiped.set(false);
        self.draft.set(None);
        self.screen.set(screen);
    }

    fn has_answers(self) -> bool {
        self.answers.with_untracked(|answers| !answers.is_empty())
    }

    fn with_rules<T>(self, read: impl FnOnce(&Checklist, &Answers) -> T) -> T {
        self.pack.with_untracked(|pack| {
            self.answers
                .with_untracked(|given| read(&pack.checklist, given))
        })
    }
}

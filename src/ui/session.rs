//! One person's check, from the first question to the wiped answers.

mod asking;
mod coming;
mod group;
mod keeping;
mod listening;
mod loading;
mod passing_on;

pub(crate) use passing_on::renew;

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    calendar::Day,
    checklist::{
        self, Answer, Answers, Assessment, Checklist, FlagNo, Progress, QuestionNo, Verdict,
    },
    content::{CheckPack, HelpPack, Msg, ReasonPack},
    fees::Desk,
    money::Sums,
    practice::Lesson,
};
use wasm_bindgen_futures::spawn_local;

use super::{
    aloud::Aloud,
    embedded::Host,
    help::HelpDesk,
    late::{Late, Room},
    rooms::{Request, Rooms},
    screen::Screen,
    take_along::Arrival,
    words::Words,
};
use crate::device::{
    clock, history,
    packs::{self, Offered},
    shell,
    storage::{self, Shelf, Thing},
};

/// The state of the check. Lives in memory; the tab keeps a copy for a reload, and
/// the device one if she asks: see [`keeping`].
#[derive(Clone, Copy)]
pub(crate) struct Session {
    pack: RwSignal<Arc<CheckPack>>,
    /// The language that was asked for last: its words may be on their way.
    asked: StoredValue<String>,
    /// The day whose rules hold.
    on: Day,
    reasons: RwSignal<Late<ReasonPack>>,
    offices: RwSignal<Late<HelpPack>>,
    /// The later screens.
    rooms: StoredValue<Option<Rooms>>,
    sums: RwSignal<Late<Room>>,
    practice: RwSignal<Late<Room>>,
    /// Whether what is for groups is wanted: nobody's own check needs it.
    groups: StoredValue<bool>,
    /// Where a group is with the invented offers; nothing of it is kept.
    lesson: RwSignal<Lesson>,
    /// What she typed on the calculator.
    desk: RwSignal<Desk>,
    answers: RwSignal<Answers>,
    /// Touched and not confirmed yet.
    draft: RwSignal<Option<(QuestionNo, Option<Answer>)>>,
    /// Whether she wanted to go on without an answer.
    skipped: RwSignal<bool>,
    screen: RwSignal<Screen>,
    /// The screens of the history's entries, by how many lie before each.
    trail: StoredValue<Vec<Option<Screen>>>,
    /// Whether the screen is new to the reader, and not the same in other words.
    moved: StoredValue<bool>,
    /// What she said on the help screen.
    help_desk: HelpDesk,
    notice: RwSignal<Option<Msg>>,
    /// Whether the title says nothing of what this is.
    neutral: RwSignal<bool>,
    /// Whether it is not known yet where this tab was before a reload.
    resuming: RwSignal<bool>,
    aloud: RwSignal<Aloud>,
    /// Answers that came in a link.
    arrival: RwSignal<Arrival>,
    /// Where she begins, and what is shown where nothing is known.
    home: StoredValue<Screen>,
    /// The site around the frame, where there is one.
    host: StoredValue<Option<Arc<Host>>>,
}

impl Session {
    pub(crate) fn new(pack: CheckPack, host: Option<Host>) -> Self {
        // A clock beyond reason must not switch rules off: the day the content
        // was last checked is then the best day to judge by.
        let on: Day = clock::today().unwrap_or(pack.checked).max(pack.checked);
        let asked = StoredValue::new(pack.catalog.language.to_string());
        let pack = RwSignal::new(Arc::new(pack));
        let answers = RwSignal::new(Answers::default());
        Self {
            pack,
            asked,
            answers,
            draft: RwSignal::new(None),
            skipped: RwSignal::new(false),
            on,
            reasons: RwSignal::new(Late::Loading),
            offices: RwSignal::new(Late::Loading),
            rooms: StoredValue::new(None),
            sums: RwSignal::new(Late::Loading),
            practice: RwSignal::new(Late::Loading),
            groups: StoredValue::new(false),
            lesson: RwSignal::new(Lesson::default()),
            desk: RwSignal::new(Desk::default()),
            screen: RwSignal::new(Screen::Start),
            help_desk: HelpDesk::new(),
            notice: RwSignal::new(None),
            neutral: RwSignal::new(shell::is_neutral()),
            resuming: RwSignal::new(false),
            aloud: RwSignal::new(Aloud::default()),
            arrival: RwSignal::new(Arrival::default()),
            trail: StoredValue::new(Vec::new()),
            moved: StoredValue::new(true),
            home: StoredValue::new(Screen::Start),
            host: StoredValue::new(host.map(Arc::new)),
        }
    }

    /// The words of the current language.
    pub(crate) fn words(self) -> Words {
        Words::new(self.pack.get(), self.on)
    }

    /// The words of the warnings, and what rare words mean.
    pub(crate) fn reasons(self) -> Late<ReasonPack> {
        self.reasons.get()
    }

    /// The site around the frame, where there is one.
    pub(crate) fn host(self) -> Option<Arc<Host>> {
        self.host.get_value()
    }

    /// The screen that is shown.
    pub(crate) fn screen(self) -> Screen {
        self.screen.get()
    }

    /// The list of offices.
    pub(crate) fn offices(self) -> Late<HelpPack> {
        self.offices.get()
    }

    /// Whether words and code of the later screens are here.
    pub(crate) fn is_whole(self) -> bool {
        self.rooms.with_value(Option::is_some) && self.pack.with(|pack| pack.is_whole())
    }

    /// Goes on with what is kept on the device.
    pub(crate) fn continue_kept(self) {
        match self.rooms.get_value() {
            Some(rooms) => drop(rooms.ask(self, Request::OpenKept)),
            None => self.notice.set(Some(Msg::Loading)),
        }
    }

    /// A later screen.
    pub(crate) fn draw(self, words: Words, screen: Screen) -> AnyView {
        let rooms = self.rooms.get_value();
        rooms.map_or_else(
            || ().into_any(),
            |rooms| rooms.ask(self, Request::Draw(words, screen)),
        )
    }

    /// On the first screen: what comes once the code of the later screens is here.
    pub(crate) fn news(self, words: &Words) -> Option<AnyView> {
        // The last that is fetched.
        self.sums.track();
        let rooms = self.rooms.get_value()?;
        Some(rooms.ask(self, Request::News(words.clone())))
    }

    /// The calculator.
    pub(crate) fn sums(self) -> Late<Room> {
        self.sums.get()
    }

    /// What she typed on the calculator.
    pub(crate) fn desk(self) -> RwSignal<Desk> {
        self.desk
    }

    /// The day whose rules hold.
    pub(crate) fn on(self) -> Day {
        self.on
    }

    /// What the answers amount to. Reckoned when asked: a memo would cost more
    /// bytes than the little that is reckoned twice.
    pub(crate) fn assessment(self) -> Assessment {
        self.with_rules(|list, answers| checklist::assess(list, answers, self.on))
    }

    /// The answer to a question, if there is one.
    pub(crate) fn answer(self, number: QuestionNo) -> Option<Answer> {
        self.answers.with_untracked(|answers| answers.get(number))
    }

    /// Of the answer to a question, what raised these flags.
    pub(crate) fn telling(self, flags: &[FlagNo], number: QuestionNo) -> Option<Answer> {
        self.with_rules(|list, answers| checklist::telling(list, flags, answers, number))
    }

    /// How far along the check is.
    pub(crate) fn progress(self, number: QuestionNo) -> Progress {
        self.with_rules(|list, answers| checklist::progress(list, answers, self.on, number))
    }

    /// What she said on the help screen.
    pub(crate) fn help_desk(self) -> HelpDesk {
        self.help_desk
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
            let asked = checklist::asked(list, answers, self.on);
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
        let before = self.assessment().verdict;
        let mut kept = Ok(());
        self.answers
            .update(|answers| kept = answers.give(&list.checklist, number, answer));
        if kept.is_err() {
            return;
        }
        self.draft.set(None);
        let stopped = before != Verdict::Stop && self.assessment().verdict == Verdict::Stop;
        match self.after(number) {
            // She is told at once, and chooses.
            Screen::Question(_) if stopped => self.go(Screen::Stopped(number)),
            next => self.go(next),
        }
    }

    /// Keeps or takes back an answer that is given outside the questions' screens.
    pub(crate) fn note(self, number: QuestionNo, answer: Option<Answer>) {
        let list = self.pack.get_untracked();
        self.answers.update(|answers| match answer {
            // Only options of the question are offered.
            Some(answer) => drop(answers.give(&list.checklist, number, answer)),
            None => answers.take_back(number),
        });
    }

    /// Keeps what was reckoned, for the warnings that depend on it.
    pub(crate) fn reckoned(self, sums: Sums) {
        self.answers.update(|answers| answers.sums = sums);
    }

    /// Whether anything is answered.
    pub(crate) fn has_answers(self) -> bool {
        self.answers.with_untracked(|answers| !answers.is_empty())
    }

    /// Goes on after a question, past what it has shown.
    pub(crate) fn go_on(self, number: QuestionNo) {
        self.go(self.after(number));
    }

    /// What comes after a question: the next one, or the result once every
    /// question has an answer.
    fn after(self, number: QuestionNo) -> Screen {
        let next = self.with_rules(|list, answers| {
            let all_answered = checklist::asked(list, answers, self.on)
                .iter()
                .all(|question| answers.get(*question).is_some());
            if all_answered {
                None
            } else {
                checklist::next_question(list, answers, self.on, Some(number))
            }
        });
        next.map_or(Screen::Result, Screen::Question)
    }

    /// One step back.
    pub(crate) fn back(self) {
        if let Some(place) = history::back_without_entry() {
            self.walked_to(Some(place));
        } else if !history::back() {
            self.go_home();
        }
    }

    /// Deletes every answer, also which questions were asked, and begins anew.
    pub(crate) fn wipe(self) {
        self.forget();
        storage::forget(Shelf::Tab);
        storage::forget(Shelf::Device);
        self.go_home();
        self.notice.set(Some(Msg::Wiped));
    }

    /// Where she begins, in the current entry.
    fn go_home(self) {
        let home = self.home.get_value();
        self.remember(history::replace(home.fragment()), home);
        self.show(home);
    }

    /// Opens where the address says.
    pub(crate) fn open_at(self, fragment: &str) {
        let first =
            self.with_rules(|list, answers| checklist::next_question(list, answers, self.on, None));
        let screen = match fragment {
            "cek" => first.map_or(Screen::Start, Screen::Question),
            "bantuan" => Screen::Help,
            "tentang" => Screen::About,
            "privasi" => Screen::Privacy,
            "luring" => Screen::Offline,
            "hitung" => Screen::Sums,
            "contoh" => Screen::Practice,
            "panduan" => Screen::Guide,
            "kertas" => Screen::Paper,
            "lapangan" => Screen::Outreach,
            "hasil" if self.has_answers() => Screen::Result,
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
            (Some(screen), _) => {
                history::rename(screen.fragment());
                self.show(screen);
            }
            // From before the answers were deleted: nothing is behind it.
            (None, Some(_)) => self.show(self.home.get_value()),
            (None, None) => {
                if !self.comes() {
                    self.open_at(&history::fragment());
                }
            }
        }
    }

    /// Tells her something once, in a line.
    pub(crate) fn tell_once(self, message: Msg) {
        self.notice.set(Some(message));
    }

    /// Copies a text, once the code for it is here, and tells her what came of it.
    pub(crate) fn copy(self, text: String, done: Msg) {
        match self.rooms.get_value() {
            Some(rooms) => drop(rooms.ask(self, Request::Copy(text, done))),
            None => self.tell_once(Msg::CopyFailed),
        }
    }

    fn language(self) -> String {
        self.pack
            .with_untracked(|pack| pack.catalog.language.to_string())
    }

    /// The language that is one touch away: Indonesian, or from there the next
    /// one, English.
    pub(crate) fn near_language(self) -> Option<Offered> {
        let current = self.pack.with(|pack| pack.catalog.language.to_string());
        packs::languages()
            .into_iter()
            .find(|offered| offered.tag != current)
    }

    /// Changes the language and nothing else. Where it cannot be had, the
    /// current one stays, and she is told.
    pub(crate) fn speak(self, language: String) {
        self.notice.set(None);
        self.asked.set_value(language.clone());
        if language == self.language() {
            return;
        }
        spawn_local(async move {
            // With the words of every screen, since she may be on any.
            let got = (packs::check(&language).await, packs::words(&language).await);
            if self.asked.with_value(|asked| *asked != language) {
                return;
            }
            match got {
                // Answers are numbers into the rules: these must be the same.
                (Ok(mut pack), Ok(words))
                    if self
                        .pack
                        .with_untracked(|now| now.checklist == pack.checklist) =>
                {
                    pack.complete(words);
                    self.pack.set(Arc::new(pack));
                    storage::write(Shelf::Tab, Thing::Language, Some(&language));
                    self.load_rest();
                }
                _ => self.notice.set(Some(Msg::LanguageFailed)),
            }
        });
    }

    /// Builds the screen anew: something that it does not watch has changed.
    pub(crate) fn show_again(self) {
        self.show(self.screen.get_untracked());
    }

    fn show(self, screen: Screen) {
        self.notice.set(None);
        self.skipped.set(false);
        self.moved.set_value(true);
        self.screen.set(screen);
    }

    fn remember(self, place: usize, screen: Screen) {
        self.trail.update_value(|trail| {
            trail.resize(place, None);
            trail.push(Some(screen));
        });
    }

    pub(crate) fn with_rules<T>(self, read: impl FnOnce(&Checklist, &Answers) -> T) -> T {
        self.pack.with_untracked(|pack| {
            self.answers
                .with_untracked(|given| read(&pack.checklist, given))
        })
    }
}

//! What outlives the page: in the tab, so that a reload or a call in between
//! loses nothing, and on the device, only when she asks. What cannot be kept or
//! read is never an error: the check goes on from memory.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{self, Answers},
    content::Msg,
    fees::{Desk, FeeTable},
    money::Sums,
    practice::Lesson,
    share::{NotKept, Visit, from_letters, to_letters},
};

use super::Session;
use crate::{
    device::{
        clock, history, shell,
        storage::{self, Shelf, Thing},
    },
    ui::{rooms::Request, screen::Screen, take_along::Arrival},
};

impl Session {
    /// Opens where the address says, unless this tab was somewhere: that is read
    /// by code which is on its way.
    pub(crate) fn begin(self) {
        // In the village mode a reload ends the check of whoever was in it.
        if storage::read(Shelf::Tab, Thing::Outreach).is_some() {
            storage::forget(Shelf::Tab);
            return self.open_at(Screen::Outreach.fragment());
        }
        let kept = storage::read(Shelf::Tab, Thing::Check).is_some();
        self.resuming.set(kept);
        if !self.comes() && !kept {
            self.open_first();
        }
    }

    /// Opens where the address says, or else where the site around begins.
    fn open_first(self) {
        let fragment = history::fragment();
        match self.host() {
            Some(host) if fragment.is_empty() => self.open_at(host.config.start.fragment()),
            _ => self.open_at(&fragment),
        }
    }

    /// Whether it is not known yet where this tab was.
    pub(crate) fn is_resuming(self) -> bool {
        self.resuming.get()
    }

    /// What waits for the code of the later screens.
    pub(super) fn with_rooms(self) {
        let Some(rooms) = self.rooms.get_value() else {
            return;
        };
        // A link cannot be read before the words are here.
        let waits = self.is_coming() && !self.pack.with_untracked(|pack| pack.is_whole());
        if self.resuming.get_untracked() && !waits {
            drop(rooms.ask(self, Request::Resume));
            self.resuming.set(false);
        }
        untrack(|| drop(rooms.ask(self, Request::Keep)));
    }

    /// Opens where this tab was, or else where the address says.
    pub(crate) fn resume(self) {
        match self.kept(Shelf::Tab).filter(|_| !self.has_answers()) {
            Some(Ok(visit)) if visit.is_fresh(clock::minute()) => self.take_up(visit),
            // Damaged, of another release, or of another day.
            Some(_) => storage::forget(Shelf::Tab),
            None => {}
        }
        if self.take_link() {
            return;
        }
        let fragment = history::fragment();
        let place = history::place();
        let known = self.trail.with_value(|trail| trail.get(place).copied());
        match known.flatten() {
            // The address may have been typed anew in the same tab.
            Some(screen) if history::shown(screen.fragment()) == fragment => self.show(screen),
            _ => self.open_at(&fragment),
        }
    }

    /// Keeps answers and place in the tab whenever they change, once the code for
    /// it is here.
    pub(crate) fn watch(self) {
        self.screen.track();
        self.answers.track();
        self.draft.track();
        self.neutral.track();
        if let Some(rooms) = self.rooms.get_value()
            && !self.resuming.get_untracked()
        {
            drop(rooms.ask(self, Request::Keep));
        }
    }

    /// Keeps answers and place in the tab; nothing before there is anything to
    /// lose.
    pub(crate) fn keep_in_tab(self) {
        // With the neutral title the address does not say which screen it was.
        let text = self.written(self.neutral.get_untracked());
        storage::write(Shelf::Tab, Thing::Check, text.as_deref());
    }

    /// Keeps all of it on the device, because she asks, and tells her.
    pub(crate) fn keep_on_device(self) {
        let check = self.written(false);
        let sums = storage::read(Shelf::Tab, Thing::Sums);
        let done = storage::write(Shelf::Device, Thing::Check, check.as_deref())
            && storage::write(Shelf::Device, Thing::Sums, sums.as_deref());
        if !done {
            // Half of it would look like all of it.
            storage::forget(Shelf::Device);
        }
        let told = if done { Msg::Kept } else { Msg::KeepFailed };
        self.notice.set(Some(told));
    }

    /// Whether an earlier visit is kept on the device, and none goes on here.
    pub(crate) fn has_kept(self) -> bool {
        !self.has_answers() && storage::read(Shelf::Device, Thing::Check).is_some()
    }

    /// Goes on with what is kept on the device.
    pub(crate) fn open_kept(self) {
        let Some(Ok(visit)) = self.kept(Shelf::Device) else {
            self.delete_kept(Msg::KeptBroken);
            return;
        };
        let sums = storage::read(Shelf::Device, Thing::Sums);
        storage::write(Shelf::Tab, Thing::Sums, sums.as_deref());
        let place = history::place();
        self.take_up(Visit {
            // Its way belongs to another history.
            trail: vec![None; place],
            ..visit
        });
        self.remember(place, Screen::Start);
        let open = self.with_rules(|list, answers| {
            let asked = checklist::asked(list, answers, self.on);
            asked.into_iter().find(|q| answers.get(*q).is_none())
        });
        self.go(open.map_or(Screen::Result, Screen::Question));
    }

    /// Deletes what is kept on the device, and tells her so or why.
    pub(crate) fn delete_kept(self, told: Msg) {
        storage::forget(Shelf::Device);
        self.show_again();
        self.notice.set(Some(told));
    }

    /// What she typed on the calculator, from before a reload: asked for when the
    /// calculator is drawn, whose code alone can read it.
    pub(crate) fn resume_sums(self, table: &FeeTable) {
        if self.desk.with_untracked(|desk| *desk != Desk::default()) {
            return;
        }
        let kept = storage::read(Shelf::Tab, Thing::Sums);
        let bytes = kept.and_then(|text| from_letters(&text));
        if let Some(desk) = bytes.and_then(|bytes| Desk::open(table, &bytes)) {
            self.desk.set(desk);
        }
    }

    /// Keeps what she typed on the calculator in the tab. Watches it.
    pub(crate) fn keep_sums_in_tab(self, table: &FeeTable) {
        let text = self.desk.with(|desk| {
            let written = *desk != Desk::default();
            written.then(|| to_letters(&desk.keep(table)))
        });
        storage::write(Shelf::Tab, Thing::Sums, text.as_deref());
    }

    /// Forgets everything she said, in memory.
    pub(crate) fn forget(self) {
        self.answers.set(Answers::default());
        self.draft.set(None);
        self.help_desk.wipe();
        self.desk.set(Desk::default());
        self.lesson.set(Lesson::default());
        self.trail.set_value(Vec::new());
        self.arrival.set(Arrival::Nothing);
    }

    /// The browser shows this page again as it was left. If everything was deleted
    /// in the tab since, it is deleted here too.
    pub(crate) fn look_again(self) {
        let deleted = storage::is_there(Shelf::Tab)
            && storage::read(Shelf::Tab, Thing::Check).is_none()
            && self.has_answers();
        if deleted {
            self.forget();
            self.open_at("");
        }
    }

    /// The name of this page, as far as it is to be seen.
    pub(crate) fn name(self) -> Msg {
        if self.neutral.get() {
            Msg::NeutralName
        } else {
            Msg::AppTitle
        }
    }

    /// Whether title and name are neutral.
    pub(crate) fn is_neutral(self) -> bool {
        self.neutral.get()
    }

    /// Makes title and name neutral, or no longer.
    pub(crate) fn set_neutral(self, neutral: bool) {
        shell::set_neutral(neutral);
        history::ask_neutral(neutral, self.screen().fragment());
        storage::write(Shelf::Tab, Thing::Title, neutral.then_some("netral"));
        self.neutral.set(neutral);
    }

    /// Answers and place as a text to keep, where there are any, or where the place
    /// alone is to be kept.
    fn written(self, place: bool) -> Option<String> {
        let visit = self.answers.with_untracked(|answers| Visit {
            minute: clock::minute(),
            answers: answers.clone(),
            draft: self.draft.get_untracked(),
            trail: self.trail.with_value(|trail| {
                let numbers = trail.iter().map(|screen| screen.map(Screen::number));
                numbers.collect()
            }),
        });
        let something = place
            || !visit.answers.is_empty()
            || visit.answers.sums != Sums::default()
            || visit.draft.is_some();
        something.then(|| self.with_rules(|list, _| to_letters(&visit.keep(list))))
    }

    fn kept(self, shelf: Shelf) -> Option<Result<Visit, NotKept>> {
        let text = storage::read(shelf, Thing::Check)?;
        let bytes = from_letters(&text).ok_or(NotKept::Damaged);
        Some(bytes.and_then(|bytes| self.with_rules(|list, _| Visit::open(list, &bytes))))
    }

    fn take_up(self, visit: Visit) {
        let questions = self.with_rules(|list, _| list.questions.len());
        let screens = visit.trail.into_iter();
        let trail = screens.map(|number| Screen::of_number(number?, questions));
        let trail: Vec<_> = trail.collect();
        history::resume(trail.len());
        self.trail.set_value(trail);
        self.answers.set(visit.answers);
        self.draft.set(visit.draft);
    }
}

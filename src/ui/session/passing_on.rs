//! From one person to the next, in the village mode.

use leptos::prelude::*;

use super::Session;
use crate::{
    device::{
        history,
        storage::{self, Shelf},
    },
    ui::{
        aloud::{Aloud, Wish},
        rooms::Request,
        screen::Screen,
    },
};

impl Session {
    /// Makes the village screen the one to begin at, or no longer. Says how many
    /// entries of the history lie before it.
    pub(crate) fn settle_at(self, home: Screen) -> usize {
        self.home.set_value(home);
        history::place()
    }

    /// Forgets the person: what she answered, typed, looked for and listened to, and
    /// her way there. `base` entries lie before the one that is gone back to.
    pub(crate) fn pass_on(self, base: usize) {
        if self.aloud.with_untracked(|aloud| aloud.reading)
            && let Some(rooms) = self.rooms.get_value()
        {
            drop(rooms.ask(self, Request::Aloud(Wish::Toggle)));
        }
        self.aloud.set(Aloud::default());
        self.forget();
        // On a tablet of many, also what one of them asked to keep.
        storage::forget(Shelf::Tab);
        storage::forget(Shelf::Device);
        self.go_home();
        self.sweep();
        history::return_to(base);
    }

    /// A signal keeps a note of each part of a screen that watched it until it is next
    /// told of, even of parts that are gone: kilobytes a person.
    fn sweep(self) {
        self.pack.notify();
        self.reasons.notify();
        self.offices.notify();
        self.sums.notify();
        self.desk.notify();
        self.answers.notify();
        self.draft.notify();
        self.skipped.notify();
        self.notice.notify();
        self.neutral.notify();
        self.resuming.notify();
        self.arrival.notify();
    }

    /// Builds the screen anew where it is the village mode's.
    pub(crate) fn redraw_home(self) {
        if self.screen.get_untracked() == self.home.get_value() {
            self.show_again();
        }
    }
}

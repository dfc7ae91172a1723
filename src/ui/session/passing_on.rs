//! From one person to the next, in the village mode.

use leptos::{
    prelude::*,
    reactive::graph::{ReactiveNode as _, ToAnySource},
};

use super::Session;
use crate::{
    device::{
        history, offline,
        storage::{self, Shelf},
    },
    ui::{
        aloud::{Aloud, Wish},
        rooms::Request,
        screen::Screen,
    },
};

/// Tells whoever watches these, and lets go of the list of them: those who are still
/// there put themselves on it again. A part of a screen that is gone takes itself off
/// no list, not even when the signal is set, so what outlives screens would hold a note
/// of each part that ever watched it: five kilobytes a person.
pub(crate) fn renew(signals: &[&dyn ToAnySource]) {
    for signal in signals {
        signal.to_any_source().mark_dirty();
    }
}

impl Session {
    /// Makes the village screen the one to begin at, or no longer. Says how many
    /// entries of the history lie before it.
    pub(crate) fn settle_at(self, home: Screen) -> usize {
        self.home.set_value(home);
        history::place()
    }

    /// Whether the device goes from hand to hand: what would be kept on it would be kept
    /// from nobody, and her check ends where she is counted.
    pub(crate) fn goes_round(self) -> bool {
        self.home.get_value() == Screen::Outreach
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
        self.renew();
        history::return_to(base);
    }

    /// Renews all that a person's screens may have watched. Every field is named: a new
    /// one is to be thought of here too.
    fn renew(self) {
        let Self {
            pack,
            on: _,
            reasons,
            offices,
            rooms: _,
            sums,
            practice,
            groups: _,
            lesson,
            desk,
            answers,
            draft,
            skipped,
            screen,
            asked: _,
            trail: _,
            moved: _,
            help_desk,
            notice,
            neutral,
            resuming,
            aloud,
            arrival,
            home: _,
            host: _,
        } = self;
        renew(&[
            &pack, &reasons, &offices, &sums, &practice, &lesson, &desk, &answers, &draft,
            &skipped, &screen, &notice, &neutral, &resuming, &aloud, &arrival,
        ]);
        help_desk.renew();
        renew(&[&offline::copy()]);
    }

    /// Builds the screen anew where it is the village mode's.
    pub(crate) fn redraw_home(self) {
        if self.screen.get_untracked() == self.home.get_value() {
            self.show_again();
        }
    }
}

//! Reading aloud, as the session passes it on: what reads comes with the later
//! screens.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use super::Session;
use crate::ui::{
    aloud::{Aloud, Wish},
    late::Late,
    rooms::Request,
};

impl Session {
    /// Reading aloud.
    pub(crate) fn aloud(self) -> RwSignal<Aloud> {
        self.aloud
    }

    /// Reads the screen, or stops.
    pub(crate) fn read_aloud(self) {
        self.ask_reader(Wish::Toggle);
    }

    /// Reads what a selector finds, or stops.
    pub(crate) fn read_part(self, selector: &'static str) {
        self.ask_reader(Wish::Part(selector));
    }

    fn ask_reader(self, wish: Wish) {
        let missing = matches!(self.reasons.get_untracked(), Late::Missing);
        match self.rooms.get_value() {
            Some(rooms) => drop(rooms.ask(self, Request::Aloud(wish))),
            // The voice comes with the later screens.
            None if missing => self.notice.set(Some(Msg::WordsMissing)),
            None => self.notice.set(Some(Msg::Loading)),
        }
    }

    /// Another screen is shown: what was read of the last one stops.
    pub(crate) fn turn_page(self) {
        if let Some(rooms) = self.rooms.get_value()
            && self.aloud.with_untracked(|aloud| aloud.open)
        {
            drop(rooms.ask(self, Request::Aloud(Wish::NewScreen)));
        }
    }

    /// The switch for reading aloud, once she has asked for it.
    pub(crate) fn aloud_panel(self) -> Option<AnyView> {
        // Asked first: what is not asked for is not watched.
        let open = Memo::new(move |_| self.aloud.with(|aloud| aloud.open)).get();
        let rooms = self.rooms.get_value().filter(|_| open)?;
        Some(rooms.ask(self, Request::AloudPanel))
    }
}

//! What is for groups: it knows nothing of anybody's own answers.

use leptos::prelude::*;
use migrasi_aman::practice::Lesson;

use super::Session;
use crate::ui::late::{Late, Room};

impl Session {
    /// The screens for groups.
    pub(crate) fn practice(self) -> Late<Room> {
        self.practice.get()
    }

    /// Where a group is with the invented offers.
    pub(crate) fn lesson(self) -> RwSignal<Lesson> {
        self.lesson
    }
}

//! What is for groups: it knows nothing of anybody's own answers.

use leptos::prelude::*;
use migrasi_aman::practice::Lesson;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::{
    device::packs,
    ui::{
        late::{Late, Room},
        practice,
    },
};

impl Session {
    /// Fetches what is for groups, now that it is wanted.
    pub(crate) fn want_practice(self) {
        if !self.groups.get_value() {
            self.groups.set_value(true);
            self.fetch_practice();
        }
    }

    /// Fetches it in her language.
    pub(super) fn fetch_practice(self) {
        let language = self.language();
        self.practice.update(Late::expect);
        spawn_local(async move {
            let room = match packs::practice(&language).await {
                Ok(body) => practice::open(body).await.ok(),
                Err(_) => None,
            };
            // She may have gone on to another language.
            if self.language() == language {
                self.practice.update(|late| late.take(room));
            }
        });
    }

    /// The screens for groups.
    pub(crate) fn practice(self) -> Late<Room> {
        self.practice.get()
    }

    /// Where a group is with the invented offers.
    pub(crate) fn lesson(self) -> RwSignal<Lesson> {
        self.lesson
    }
}

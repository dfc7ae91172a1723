//! Fetches what comes after the first screen.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::{
    device::{offline, packs, shell},
    ui::{
        late::Late,
        meanings,
        rooms::{self, Request},
        sums,
    },
};

impl Session {
    /// Fetches the words of the later screens and of the warnings, and the
    /// offices; afterwards nothing more is fetched for a check.
    pub(crate) fn load_rest(self) {
        let language = self.language();
        self.reasons.update(Late::expect);
        self.offices.update(Late::expect);
        self.sums.update(Late::expect);
        if self.groups.get_value() {
            self.fetch_practice();
        }
        spawn_local(async move {
            // She may go on to another language at any of these.
            let words = if self.pack.with_untracked(|pack| pack.is_whole()) {
                None
            } else {
                packs::words(&language).await.ok()
            };
            let rooms = match self.rooms.get_value() {
                None => rooms::open().await.ok(),
                here => here,
            };
            if self.language() != language {
                return;
            }
            self.rooms.set_value(rooms);
            self.pack.maybe_update(|pack| {
                if let Some(words) = words {
                    Arc::make_mut(pack).complete(words);
                }
                // A screen that lacks none is not built anew: what she is
                // about to touch stays where it is.
                !self.screen.get_untracked().is_first()
            });
            self.with_rooms();
            // Without those words and screens nothing could show the rest: it is
            // missing with them, and asked for again with them.
            if !untrack(|| self.is_whole()) {
                self.reasons.update(|late| late.take(None));
                self.offices.update(|late| late.take(None));
                self.sums.update(|late| late.take(None));
                return shell::ready();
            }
            if let Some(rooms) = self.rooms.get_value() {
                untrack(|| drop(rooms.ask(self, Request::LoadLate)));
            }
        });
    }

    /// Fetches what comes after the words of the later screens. Then everything of a
    /// check is here.
    pub(crate) fn load_late(self) {
        let language = self.language();
        spawn_local(async move {
            let reasons = packs::reasons(&language).await.ok();
            if self.language() != language {
                return;
            }
            self.reasons.update(|late| late.take(reasons));
            meanings::show(self);
            let offices = packs::help(&language).await.ok();
            if self.language() != language {
                return;
            }
            self.offices.update(|late| late.take(offices));
            let sums = match packs::money(&language).await {
                Ok(body) => sums::open(body).await.ok(),
                Err(_) => None,
            };
            if self.language() != language {
                return;
            }
            self.sums.update(|late| late.take(sums));
            shell::ready();
            offline::begin();
        });
    }
}

//! What she says on the help screen. In memory only, like her answers.

use leptos::prelude::*;
use migrasi_aman::{
    content::HelpPack,
    help::{HelpKind, Here, Situation},
    share::Told,
};

use super::typing::Finder;
use crate::ui::{late::Late, session::Session};

/// What she chose and was told on the help screen.
#[derive(Clone, Copy)]
pub(crate) struct HelpDesk {
    /// What has happened to her.
    pub(super) situation: RwSignal<Option<Situation>>,
    /// The country she is in, by its code.
    pub(super) country: RwSignal<Option<String>>,
    /// Where she lives or stands.
    pub(super) place: RwSignal<Option<Here>>,
    /// All places by name; fetched when the help screen first opens.
    pub(super) finder: RwSignal<Late<Finder>>,
    /// What the ready message tells of her.
    pub(super) told: RwSignal<Told>,
}

impl HelpDesk {
    pub(crate) fn new() -> Self {
        Self {
            situation: RwSignal::new(None),
            country: RwSignal::new(None),
            place: RwSignal::new(None),
            finder: RwSignal::new(Late::Loading),
            told: RwSignal::new(Told::default()),
        }
    }

    /// Forgets what she said.
    pub(crate) fn wipe(self) {
        self.situation.set(None);
        self.country.set(None);
        self.place.set(None);
        self.told.set(Told::default());
    }

    /// The kinds of help that fit: those of the situation she names, or else
    /// those of her answers.
    pub(super) fn needs(self, session: Session, pack: &HelpPack) -> Vec<HelpKind> {
        match self.situation.get() {
            Some(situation) => pack.helpers(situation).to_vec(),
            None => session.assessment().help,
        }
    }
}

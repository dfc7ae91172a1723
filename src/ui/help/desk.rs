//! What she says on the help screen. In memory only, like her answers.

use leptos::prelude::*;
use migrasi_aman::{
    content::HelpPack,
    help::{AreaCode, HelpKind, Here, Situation},
    share::Told,
};

use super::typing::Finder;
use crate::{
    device::frame,
    ui::{
        late::Late,
        session::{Session, renew},
        words::Words,
    },
};

/// What she chose and was told on the help screen.
#[derive(Clone, Copy)]
pub(crate) struct HelpDesk {
    /// What has happened to her.
    pub(super) situation: RwSignal<Option<Situation>>,
    /// The country she is in, by its code.
    pub(super) country: RwSignal<Option<String>>,
    /// Where she lives or stands.
    pub(super) place: RwSignal<Option<Here>>,
    /// What she typed to find it, until she has chosen.
    pub(super) typed: RwSignal<String>,
    /// All places by name; fetched when the help screen first opens.
    pub(super) finder: RwSignal<Late<Finder>>,
    /// Whether they are on their way.
    pub(super) fetching: StoredValue<bool>,
    /// What the ready message tells of her.
    pub(super) told: RwSignal<Told>,
    /// The province that the lists begin with.
    pub(super) province: StoredValue<Option<u16>>,
    /// Whether the place of the site around has been put there already: she may
    /// have taken it away.
    preferred: StoredValue<bool>,
}

impl HelpDesk {
    pub(crate) fn new() -> Self {
        Self {
            situation: RwSignal::new(None),
            country: RwSignal::new(None),
            place: RwSignal::new(None),
            typed: RwSignal::new(String::new()),
            finder: RwSignal::new(Late::Loading),
            fetching: StoredValue::new(false),
            told: RwSignal::new(Told::default()),
            province: StoredValue::new(None),
            preferred: StoredValue::new(false),
        }
    }

    /// The place that is chosen. Watches it.
    pub(crate) fn here(self) -> Option<Here> {
        self.place.get()
    }

    /// Another place, or none. What she typed has had its use: nothing is offered for it
    /// any more.
    pub(super) fn choose(self, place: Option<Here>) {
        self.place.set(place);
        self.typed.set(String::new());
    }

    /// Forgets what she said.
    pub(crate) fn wipe(self) {
        self.situation.set(None);
        self.country.set(None);
        self.choose(None);
        self.told.set(Told::default());
        self.preferred.set_value(false);
    }

    /// Lets go of the screens that watched it.
    pub(crate) fn renew(self) {
        let Self {
            situation,
            country,
            place,
            typed,
            finder,
            fetching: _,
            told,
            province: _,
            preferred: _,
        } = self;
        renew(&[&situation, &country, &place, &typed, &finder, &told]);
    }

    /// Looks near the place that the site around the frame set, once, and only
    /// where she has chosen none.
    pub(super) fn prefer(self, session: Session, pack: &HelpPack) {
        let region = session.host().and_then(|host| host.config.region);
        let Some(region) = region.filter(|_| !self.preferred.get_value()) else {
            return;
        };
        self.preferred.set_value(true);
        if self.place.with_untracked(Option::is_some) {
            return;
        }
        let regency = match region {
            AreaCode::Regency(code) => pack.place(code),
            AreaCode::Province(_) | AreaCode::District(_) => None,
        };
        let code = region.to_string();
        let mut provinces = pack.provinces.iter();
        let province = provinces.find(|province| province.code.to_string() == code);
        match (province, regency) {
            (_, Some(regency)) => self.place.set(Some(Here::from(regency))),
            (Some(province), None) => self.province.set_value(Some(province.code)),
            (None, None) => frame::warn("\"region\" is no province or regency that is known here"),
        }
    }

    /// Looks near the place of a meeting, where she has chosen none.
    pub(crate) fn stand_in(self, session: Session, words: &Words, area: AreaCode, name: String) {
        if self.place.with_untracked(Option::is_some) {
            return;
        }
        let known = match self.finder.get_untracked() {
            Late::Here(finder) => finder.here(words, area),
            Late::Loading | Late::Missing => None,
        };
        let (regency, district) = match area {
            AreaCode::Province(_) => return,
            AreaCode::Regency(code) => (code, None),
            AreaCode::District(code) => (code.regency(), Some(code)),
        };
        // All places by name are not always here: then from the middle of its regency.
        let near = || match untrack(|| session.offices()) {
            Late::Here(pack) => pack.place(regency).map(|place| Here {
                district,
                name,
                ..Here::from(place)
            }),
            Late::Loading | Late::Missing => None,
        };
        self.place.set(known.or_else(near));
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

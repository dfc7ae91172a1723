//! The places themselves.

use serde::{Deserialize, Serialize};

use super::{AreaCode, AreaKind, DistrictCode, ProvinceCode};
use crate::help::{Place, PlaceCode, Position};

/// Farther than this from the middle of every known place one is at sea or in
/// another country, in kilometres. The widest districts of Papua and Kalimantan
/// reach about 80 km from their middle, and some have no known middle.
pub const SEA_KM: u32 = 100;

/// How much nearer a place in another country must be to tell that one is
/// there, in kilometres: whoever stands at the border is not sent away.
const BORDER_KM: u32 = 10;

/// A province and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvinceName {
    /// Its code.
    pub code: ProvinceCode,
    /// Its name, as the ministry spells it.
    pub name: String,
}

/// A district.
#[derive(Clone, Debug, PartialEq)]
pub struct District {
    /// Its code.
    pub code: DistrictCode,
    /// Its name, as the ministry spells it.
    pub name: String,
    /// Its middle, where it is known.
    pub middle: Option<Position>,
}

/// A short, old or other name that people use for a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nickname {
    /// As it is said.
    pub text: String,
    /// The place.
    pub area: AreaCode,
}

/// What people write that the ministry does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherNames {
    /// Words that tell the kind of a place, as `kab` does.
    pub kinds: Vec<(AreaKind, String)>,
    /// Short forms of words within names and what they stand for, as `kep` for
    /// `kepulauan`.
    pub words: Vec<(String, String)>,
    /// Other names of places.
    pub nicknames: Vec<Nickname>,
}

/// A town of another country, near to Indonesia.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbour {
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: String,
    /// Where it is.
    pub position: Position,
}

/// Where a position lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whereabouts<'a> {
    /// In Indonesia; the district or regency whose middle is nearest. That need
    /// not be the one whose ground it is.
    Near(AreaCode),
    /// In another country: its ISO 3166-1 alpha-2 code.
    Abroad(&'a str),
    /// At sea or far abroad.
    Nowhere {
        /// Kilometres to the nearest known place of Indonesia.
        km: u32,
    },
}

/// Every province, regency, city and district, each list in the order of its codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Places {
    /// Provinces.
    pub provinces: Vec<ProvinceName>,
    /// Regencies and cities.
    pub regencies: Vec<Place>,
    /// Districts.
    pub districts: Vec<District>,
    /// How else places are called.
    pub other: OtherNames,
    /// Towns beyond the borders.
    pub neighbours: Vec<Neighbour>,
}

impl Places {
    /// The regency or city with this code.
    pub fn regency(&self, code: PlaceCode) -> Option<&Place> {
        let at = self.regencies.binary_search_by_key(&code, |p| p.code);
        self.regencies.get(at.ok()?)
    }

    /// The district with this code.
    pub fn district(&self, code: DistrictCode) -> Option<&District> {
        let at = self.districts.binary_search_by_key(&code, |d| d.code);
        self.districts.get(at.ok()?)
    }

    /// The name of a place; `None` where there is no such place.
    pub fn name(&self, area: AreaCode) -> Option<&str> {
        match area {
            AreaCode::Province(code) => {
                let at = self.provinces.binary_search_by_key(&code, |p| p.code);
                Some(&self.provinces.get(at.ok()?)?.name)
            }
            AreaCode::Regency(code) => Some(&self.regency(code)?.name),
            AreaCode::District(code) => Some(&self.district(code)?.name),
        }
    }

    /// The middle of a district, or of its regency where its own is not known.
    /// A province is too wide for one.
    pub fn middle(&self, area: AreaCode) -> Option<Position> {
        match area {
            AreaCode::Province(_) => None,
            AreaCode::Regency(code) => Some(self.regency(code)?.middle),
            AreaCode::District(code) => {
                let own = self.district(code)?.middle;
                own.or_else(|| Some(self.regency(code.regency())?.middle))
            }
        }
    }

    /// Where a position lies, as told by the places around it.
    pub fn whereabouts(&self, position: Position) -> Whereabouts<'_> {
        let districts = self.districts.iter().filter_map(|district| {
            let km = position.km_to(district.middle?);
            Some((km, AreaCode::District(district.code)))
        });
        let regencies = self.regencies.iter().map(|place| {
            let km = position.km_to(place.middle);
            (km, AreaCode::Regency(place.code))
        });
        let inside = districts.chain(regencies).min_by_key(|(km, _)| *km);
        let abroad = self
            .neighbours
            .iter()
            .map(|town| (position.km_to(town.position), town.country.as_str()))
            .min_by_key(|(km, _)| *km);
        let (km, area) = match inside {
            Some((km, area)) => (km, Some(area)),
            None => (u32::MAX, None),
        };
        match (abroad, area) {
            (Some((far, country)), _) if far <= SEA_KM && far.saturating_add(BORDER_KM) < km => {
                Whereabouts::Abroad(country)
            }
            (_, Some(area)) if km <= SEA_KM => Whereabouts::Near(area),
            _ => Whereabouts::Nowhere { km },
        }
    }
}

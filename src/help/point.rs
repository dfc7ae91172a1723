//! Where help is.

use serde::{Deserialize, Serialize};

use crate::calendar::{Day, PartialDate};

use super::{Channel, ChannelKind, DistrictCode, MapPoint, PlaceCode, Position};

/// What kind of help it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HelpKind {
    /// A telephone line for the whole country.
    Hotline,
    /// One-roof service with a migrant resource centre.
    LtsaMrc,
    /// One-roof service of a province or regency.
    Ltsa,
    /// Provincial office of the ministry.
    Bp3mi,
    /// Local post of the ministry.
    P4mi,
    /// Union of migrant workers.
    Union,
    /// Organisation that accompanies workers.
    Ngo,
    /// Protection unit for women and children.
    UptdPpa,
    /// Embassy, consulate or trade office of Indonesia.
    Embassy,
    /// Office or organisation in the country of work.
    DestinationService,
    /// Village with a programme for migrant workers.
    Village,
    /// Police.
    Police,
}

impl HelpKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Hotline,
        Self::LtsaMrc,
        Self::Ltsa,
        Self::Bp3mi,
        Self::P4mi,
        Self::Union,
        Self::Ngo,
        Self::UptdPpa,
        Self::Embassy,
        Self::DestinationService,
        Self::Village,
        Self::Police,
    ];

    /// As content, scripts and JSON write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hotline => "hotline",
            Self::LtsaMrc => "ltsa_mrc",
            Self::Ltsa => "ltsa",
            Self::Bp3mi => "bp3mi",
            Self::P4mi => "p4mi",
            Self::Union => "union",
            Self::Ngo => "ngo",
            Self::UptdPpa => "uptd_ppa",
            Self::Embassy => "embassy",
            Self::DestinationService => "destination_service",
            Self::Village => "village",
            Self::Police => "police",
        }
    }
}

/// A place, a line or an organisation that helps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelpPoint {
    /// Stable name, as in `data-help`.
    pub id: String,
    /// What it is.
    pub kind: HelpKind,
    /// Other kinds whose work it does, as the police line does for `police`.
    pub fits: Vec<HelpKind>,
    /// ISO 3166-1 alpha-2 code of the country it stands in.
    pub country: String,
    /// The regency or city it stands in, where known.
    pub regency: Option<PlaceCode>,
    /// The district it stands in, where known.
    pub district: Option<DistrictCode>,
    /// Where it is, or the middle of its district, else of its regency: always
    /// said to be "about".
    pub position: Option<Position>,
    /// The same for a map. A line has one only where it is also a place to go to.
    pub map: Option<MapPoint>,
    /// Its name in the reader's language.
    pub name: String,
    /// Street or building, as its source writes it.
    pub address: Option<String>,
    /// When it is open, in the reader's language.
    pub hours: Option<String>,
    /// How to reach it; only what may be shown.
    pub channels: Vec<Channel>,
    /// What to beware of, in the reader's language.
    pub caution: Option<String>,
    /// Date of the newest source.
    pub source_date: Option<PartialDate>,
    /// When somebody last looked at its sources.
    pub checked: Day,
}

impl HelpPoint {
    /// One of which nothing is known but its kind.
    #[cfg(test)]
    pub(super) fn named(id: &str, kind: HelpKind) -> Self {
        Self {
            id: id.to_owned(),
            kind,
            fits: Vec::new(),
            country: "ID".to_owned(),
            regency: None,
            district: None,
            position: None,
            map: None,
            name: id.to_owned(),
            address: None,
            hours: None,
            channels: Vec::new(),
            caution: None,
            source_date: None,
            checked: "2026-11-25".parse().expect("a day"),
        }
    }

    /// Whether it does the work of a kind.
    pub fn does(&self, kind: HelpKind) -> bool {
        self.kind == kind || self.fits.contains(&kind)
    }

    /// Its first telephone number.
    pub fn phone(&self) -> Option<&Channel> {
        let mut channels = self.channels.iter();
        channels.find(|channel| channel.kind == ChannelKind::Phone)
    }

    /// Whether it can be reached by telephone.
    pub fn can_be_called(&self) -> bool {
        let mut ways = self.channels.iter().map(|channel| channel.kind);
        ways.any(|way| matches!(way, ChannelKind::Phone | ChannelKind::Whatsapp))
    }

    /// Whether nobody has looked at its sources for more than 12 months. A
    /// telephone whose date lies before that day has a wrong clock: not old.
    pub fn is_old(&self, today: Day) -> bool {
        // The same day a year later; from 29 February that is passed on 1 March.
        let year_later = (
            self.checked.year() + 1,
            self.checked.month(),
            self.checked.day(),
        );
        (today.year(), today.month(), today.day()) > year_later
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::read;

    #[test]
    fn kinds_are_read_as_they_are_written() {
        for kind in HelpKind::ALL {
            assert_eq!(read::<HelpKind>(kind.id()), kind);
        }
    }

    #[test]
    fn a_point_is_old_once_a_year_has_passed() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let old = |checked: &str, today: &str| {
            let point = HelpPoint {
                checked: day(checked),
                ..HelpPoint::named("here", HelpKind::Ltsa)
            };
            point.is_old(day(today))
        };
        assert!(!old("2026-11-25", "2026-11-25"));
        assert!(!old("2026-11-25", "2027-11-24"));
        assert!(!old("2026-11-25", "2027-11-25"));
        assert!(old("2026-11-25", "2027-11-26"));
        assert!(old("2026-11-25", "2027-12-01"));
        assert!(old("2026-11-25", "2028-01-01"));
        // Over the end of a year.
        assert!(!old("2026-12-31", "2027-12-31"));
        assert!(old("2026-12-31", "2028-01-01"));
        // From a leap day and to one.
        assert!(!old("2028-02-29", "2029-02-28"));
        assert!(old("2028-02-29", "2029-03-01"));
        assert!(!old("2027-02-28", "2028-02-28"));
        assert!(old("2027-02-28", "2028-02-29"));
        // A clock that was never set.
        assert!(!old("2026-11-25", "2026-11-24"));
        assert!(!old("2026-11-25", "1970-01-01"));
    }
}

//! Where help is.

use serde::{Deserialize, Serialize};

use crate::calendar::PartialDate;

use super::{Channel, DistrictCode, PlaceCode, Position};

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
    /// Its district, where known.
    pub district: Option<DistrictCode>,
    /// Where it is, or the middle of its regency: always said to be "about".
    pub position: Option<Position>,
    /// Its name in the reader's language.
    pub name: String,
    /// Street or building, as its source writes it.
    pub address: Option<String>,
    /// When it is open, in the reader's language.
    pub hours: Option<String>,
    /// How to reach it; only what may be shown.
    pub channels: Vec<Channel>,
    /// Date of the newest source.
    pub source_date: Option<PartialDate>,
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
            name: id.to_owned(),
            address: None,
            hours: None,
            channels: Vec::new(),
            source_date: None,
        }
    }

    /// Whether it does the work of a kind.
    pub fn does(&self, kind: HelpKind) -> bool {
        self.kind == kind || self.fits.contains(&kind)
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
}

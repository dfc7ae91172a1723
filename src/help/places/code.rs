//! Codes of the interior ministry (Kemendagri) for the three levels of places.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::help::PlaceCode;

/// Code of a province: `32`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ProvinceCode(u8);

impl ProvinceCode {
    /// Reads `32`.
    pub fn parse(text: &str) -> Option<Self> {
        two_digits(text).map(Self)
    }

    /// The province that a regency or city belongs to.
    pub fn of(regency: PlaceCode) -> Self {
        // The first two digits of four.
        Self(regency.province() as u8)
    }
}

impl fmt::Display for ProvinceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

/// Code of a district: `32.09.01` is 01 in the regency 3209.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DistrictCode {
    regency: PlaceCode,
    number: u8,
}

impl DistrictCode {
    /// Reads `32.09.01`.
    pub fn parse(text: &str) -> Option<Self> {
        let (regency, number) = text.rsplit_once('.')?;
        Self::new(PlaceCode::parse(regency)?, two_digits(number)?)
    }

    /// A district of a regency; `None` where the number has more than two digits.
    pub fn new(regency: PlaceCode, number: u8) -> Option<Self> {
        (number < 100).then_some(Self { regency, number })
    }

    /// The regency or city that it belongs to.
    pub fn regency(self) -> PlaceCode {
        self.regency
    }

    /// Its number within the regency.
    pub fn number(self) -> u8 {
        self.number
    }
}

impl fmt::Display for DistrictCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.regency, self.number)
    }
}

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AreaKind {
    /// Provinsi.
    Province,
    /// Kabupaten.
    Regency,
    /// Kota.
    City,
    /// Kecamatan.
    District,
}

impl AreaKind {
    /// As content and JSON write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Regency => "regency",
            Self::City => "city",
            Self::District => "district",
        }
    }
}

/// Code of a place of any level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AreaCode {
    /// A province.
    Province(ProvinceCode),
    /// A regency or city.
    Regency(PlaceCode),
    /// A district.
    District(DistrictCode),
}

impl AreaCode {
    /// Reads `32`, `32.09` or `32.09.01`.
    pub fn parse(text: &str) -> Option<Self> {
        None.or_else(|| ProvinceCode::parse(text).map(Self::Province))
            .or_else(|| PlaceCode::parse(text).map(Self::Regency))
            .or_else(|| DistrictCode::parse(text).map(Self::District))
    }

    /// What kind of place it is. The ministry numbers cities from 71.
    pub fn kind(self) -> AreaKind {
        match self {
            Self::Province(_) => AreaKind::Province,
            Self::Regency(code) if code.number() % 100 > 70 => AreaKind::City,
            Self::Regency(_) => AreaKind::Regency,
            Self::District(_) => AreaKind::District,
        }
    }

    /// Whether it lies in another place, one or two levels up.
    pub fn lies_in(self, other: Self) -> bool {
        match (self, other) {
            (Self::District(own), Self::Regency(other)) => own.regency == other,
            (Self::District(own), Self::Province(other)) => ProvinceCode::of(own.regency) == other,
            (Self::Regency(own), Self::Province(other)) => ProvinceCode::of(own) == other,
            _ => false,
        }
    }

    /// Six digits as a number: the order of the ministry.
    pub(super) fn order(self) -> u32 {
        match self {
            Self::Province(code) => u32::from(code.0) * 10_000,
            Self::Regency(code) => u32::from(code.number()) * 100,
            Self::District(code) => u32::from(code.regency.number()) * 100 + u32::from(code.number),
        }
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Province(code) => code.fmt(f),
            Self::Regency(code) => code.fmt(f),
            Self::District(code) => code.fmt(f),
        }
    }
}

fn two_digits(text: &str) -> Option<u8> {
    let plain = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::read;

    #[test]
    fn codes_of_every_level_are_read_as_they_are_written() {
        for (text, kind) in [
            ("32", AreaKind::Province),
            ("32.09", AreaKind::Regency),
            ("32.74", AreaKind::City),
            ("32.09.01", AreaKind::District),
        ] {
            let code = AreaCode::parse(text).unwrap();
            assert_eq!((code.to_string().as_str(), code.kind()), (text, kind));
            assert_eq!(read::<AreaKind>(kind.id()), kind);
        }
        for wrong in [
            "",
            "3",
            "3209",
            "32.9",
            "32.09.1",
            "32.09.01.2001",
            "+2",
            "３２",
        ] {
            assert_eq!(AreaCode::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn places_lie_in_what_their_code_begins_with() {
        let code = |text| AreaCode::parse(text).unwrap();
        assert!(code("32.09.01").lies_in(code("32.09")));
        assert!(code("32.09.01").lies_in(code("32")));
        assert!(code("32.09").lies_in(code("32")));
        assert!(!code("32.09").lies_in(code("32.09.01")));
        assert!(!code("32.09.01").lies_in(code("32.10")));
    }
}

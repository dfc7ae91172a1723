//! Places of Indonesia.

use serde::{Deserialize, Serialize};

/// Mean radius of the Earth in kilometres (IUGG).
const EARTH_KM: f64 = 6_371.0088;

/// A point on the Earth, in millionths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    lat: i32,
    lon: i32,
}

impl Position {
    /// From degrees; `None` where they are no place on the Earth.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let on_earth = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        on_earth.then_some(Self {
            lat: (lat * 1e6).round() as i32,
            lon: (lon * 1e6).round() as i32,
        })
    }

    /// Kilometres along the great circle, to the nearest one.
    pub fn km_to(self, other: Self) -> u32 {
        let radians = |micro: i32| (f64::from(micro) / 1e6).to_radians();
        let (lat, other_lat) = (radians(self.lat), radians(other.lat));
        let half_lat = (other_lat - lat) / 2.0;
        let half_lon = (radians(other.lon) - radians(self.lon)) / 2.0;
        // Haversine: exact enough for short ways too.
        let a = half_lat.sin().powi(2) + lat.cos() * other_lat.cos() * half_lon.sin().powi(2);
        (2.0 * EARTH_KM * a.sqrt().min(1.0).asin()).round() as u32
    }
}

/// Code of a regency or city by the interior ministry: `32.09` is 3209.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PlaceCode(u16);

impl PlaceCode {
    /// Reads `32.09`.
    pub fn parse(text: &str) -> Option<Self> {
        let (province, regency) = text.split_once('.')?;
        let two = |part: &str| {
            let plain = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse::<u16>().ok())?
        };
        Some(Self(two(province)? * 100 + two(regency)?))
    }

    /// The first two digits: the province.
    pub fn province(self) -> u16 {
        self.0 / 100
    }
}

impl std::fmt::Display for PlaceCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}.{:02}", self.0 / 100, self.0 % 100)
    }
}

/// A regency or city.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its code.
    pub code: PlaceCode,
    /// Its name, with `Kabupaten` or `Kota`.
    pub name: String,
    /// Its middle.
    pub middle: Position,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_distances_come_out() {
        let at = |lat, lon| Position::new(lat, lon).unwrap();
        let jakarta = at(-6.1754, 106.8272);
        // Airport distance tables give 663 km to Surabaya, 3,786 km to Jayapura (within 1 %).
        assert!((655..=675).contains(&jakarta.km_to(at(-7.2575, 112.7521))));
        assert!((3_740..=3_830).contains(&jakarta.km_to(at(-2.5337, 140.7181))));
        assert_eq!(jakarta.km_to(jakarta), 0);
        assert_eq!(at(0.0, 0.0).km_to(at(0.0, 180.0)), 20_015);
        assert!(Position::new(91.0, 0.0).is_none() && Position::new(f64::NAN, 0.0).is_none());
    }

    #[test]
    fn codes_are_two_and_two_digits() {
        let code = PlaceCode::parse("32.09").unwrap();
        assert_eq!((code.province(), code.to_string().as_str()), (32, "32.09"));
        for wrong in ["3209", "32.9", "a2.09", "32.09.01", ""] {
            assert!(PlaceCode::parse(wrong).is_none(), "{wrong}");
        }
    }
}

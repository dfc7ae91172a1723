//! Where a map is opened.

use serde::{Deserialize, Serialize};

use super::Position;

/// A place on a map in hundredths of a degree, about a kilometre: as exact as
/// the middle of a district is, and what two lines of a telephone can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapPoint {
    /// Degrees north, times 100.
    pub lat: i32,
    /// Degrees east, times 100.
    pub lon: i32,
}

impl MapPoint {
    /// The nearest to a position. For building packs: it takes trigonometry.
    pub fn at(position: Position) -> Self {
        let (lat, lon) = position.degrees();
        let hundredths = |degrees: f64| (degrees * 100.0).round() as i32;
        Self {
            lat: hundredths(lat),
            lon: hundredths(lon),
        }
    }

    /// To be read and copied: `-6.73, 108.55`. With a point in every language,
    /// since that is what a map understands when it is typed there.
    pub fn text(self) -> String {
        format!("{}, {}", degrees(self.lat), degrees(self.lon))
    }

    /// A link that opens whatever map the telephone has (RFC 5870). Android sets
    /// a pin only at what is asked for with `q`.
    pub fn geo(self) -> String {
        let place = format!("{},{}", degrees(self.lat), degrees(self.lon));
        format!("geo:{place}?q={place}")
    }
}

/// Hundredths as degrees with two decimals. The sign is written by itself, or it
/// would be lost between 0 and -1.
fn degrees(hundredths: i32) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lat: f64, lon: f64) -> MapPoint {
        MapPoint::at(Position::new(lat, lon).unwrap())
    }

    #[test]
    fn it_is_written_as_maps_understand_it() {
        let cirebon = MapPoint {
            lat: -673,
            lon: 10_855,
        };
        assert_eq!(cirebon.text(), "-6.73, 108.55");
        assert_eq!(cirebon.geo(), "geo:-6.73,108.55?q=-6.73,108.55");
        for (lat, lon, text) in [
            (-53, 11_705, "-0.53, 117.05"),
            (-5, -1, "-0.05, -0.01"),
            (0, 10_000, "0.00, 100.00"),
            (1, 10_909, "0.01, 109.09"),
            (-600, -7_403, "-6.00, -74.03"),
        ] {
            assert_eq!(MapPoint { lat, lon }.text(), text);
        }
    }

    #[test]
    fn degrees_are_rounded_to_the_nearest_hundredth() {
        for (lat, lon, text) in [
            (-0.5349, 117.0451, "-0.53, 117.05"),
            (-0.0049, 109.3351, "0.00, 109.34"),
            (-0.0051, 109.3349, "-0.01, 109.33"),
            (-6.7261, 108.5549, "-6.73, 108.55"),
            (5.5551, -0.1276, "5.56, -0.13"),
            (40.7128, -74.006, "40.71, -74.01"),
        ] {
            assert_eq!(at(lat, lon).text(), text, "{lat}, {lon}");
        }
    }

    #[test]
    fn all_of_indonesia_comes_back() {
        for lat in -1_110..=620 {
            let lon = 9_500 + (lat + 1_110) * 2;
            let place = MapPoint { lat, lon };
            let (lat, lon) = (f64::from(lat) / 100.0, f64::from(lon) / 100.0);
            assert_eq!(at(lat, lon), place);
        }
    }
}

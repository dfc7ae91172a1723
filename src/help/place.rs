//! Places of Indonesia.

use serde::{Deserialize, Serialize};

/// Mean radius of the Earth in kilometres (IUGG).
const EARTH_KM: f64 = 6_371.008_8;

/// Side of the squares of [`Position::on_grid`] in millionths of the radius:
/// 1.3 km.
const GRID: i32 = 200;

/// A point on the Earth: where a line from its middle meets a ball of radius 1,
/// in millionths. Kept so because the browser then needs no trigonometry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    x: i32,
    y: i32,
    z: i32,
}

impl Position {
    /// From degrees; `None` where they are no place on the Earth.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        Self::by(f64::sin_cos, lat, lon)
    }

    /// The same with a given sine and cosine of an angle in radians: a browser
    /// has its own, and Rust's would have to be sent there.
    pub fn by(sin_cos: fn(f64) -> (f64, f64), lat: f64, lon: f64) -> Option<Self> {
        let on_earth = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        let millionths = |part: f64| (part * 1e6).round() as i32;
        on_earth.then(|| {
            let (north, level) = sin_cos(lat.to_radians());
            let (east, front) = sin_cos(lon.to_radians());
            Self {
                x: millionths(level * front),
                y: millionths(level * east),
                z: millionths(north),
            }
        })
    }

    /// Degrees north and east. For building packs: it takes trigonometry.
    pub(in crate::help) fn degrees(self) -> (f64, f64) {
        let part = |millionths: i32| f64::from(millionths) / 1e6;
        let (x, y, z) = (part(self.x), part(self.y), part(self.z));
        let lat = z.atan2(x.hypot(y));
        (lat.to_degrees(), y.atan2(x).to_degrees())
    }

    /// The nearest point of a grid, for packs: steps along the first and the
    /// third axis. The second follows from them, and in Indonesia a point moves
    /// by less than 1.2 km.
    pub fn on_grid(self) -> (i16, i16) {
        let steps = |part: i32| ((part + GRID / 2).div_euclid(GRID)) as i16;
        (steps(self.x), steps(self.z))
    }

    /// The point of the grid on the half of the Earth that Indonesia lies on
    /// (longitudes 0 to 180); `None` where there is none.
    pub fn from_grid(x: i16, z: i16) -> Option<Self> {
        let (x, z) = (i32::from(x) * GRID, i32::from(z) * GRID);
        let square = |part: i32| f64::from(part).powi(2);
        let rest = 1e12 - square(x) - square(z);
        let y = rest.sqrt().round() as i32;
        (rest >= 0.0).then_some(Self { x, y, z })
    }

    /// How far apart two points are, for comparing: the square of the straight
    /// way between them, in millionths of the radius.
    pub fn apart(self, other: Self) -> i64 {
        let square = |a: i32, b: i32| (i64::from(a) - i64::from(b)).pow(2);
        square(self.x, other.x) + square(self.y, other.y) + square(self.z, other.z)
    }

    /// Kilometres along the great circle. Exact to a kilometre up to 5,000 km,
    /// about the length of Indonesia; farther ways come out too short.
    pub fn km_to(self, other: Self) -> u32 {
        let square = |a: i32, b: i32| (f64::from(a) / 1e6 - f64::from(b) / 1e6).powi(2);
        let chord = square(self.x, other.x) + square(self.y, other.y) + square(self.z, other.z);
        // The arc over a chord is 2 asin(c / 2): the first terms of its series.
        let quarter = chord / 4.0;
        let series = 1.0
            + quarter
                * (1.0 / 6.0
                    + quarter * (3.0 / 40.0 + quarter * (5.0 / 112.0 + quarter * 35.0 / 1152.0)));
        (EARTH_KM * chord.sqrt() * series).round() as u32
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

    /// Its four digits as a number.
    pub(in crate::help) fn number(self) -> u16 {
        self.0
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
        assert!(Position::new(91.0, 0.0).is_none() && Position::new(f64::NAN, 0.0).is_none());
    }

    #[test]
    fn short_of_trigonometry_it_is_as_exact_as_the_haversine() {
        let haversine = |a: (f64, f64), b: (f64, f64)| {
            let (lat, other) = (a.0.to_radians(), b.0.to_radians());
            let half = |from: f64, to: f64| ((to - from) / 2.0).sin().powi(2);
            let h = half(lat, other)
                + lat.cos() * other.cos() * half(a.1.to_radians(), b.1.to_radians());
            2.0 * EARTH_KM * h.sqrt().asin()
        };
        let sabang = (5.8933, 95.3214);
        for other in [
            (5.9, 95.4),
            (-6.9, 107.6),
            (-7.2575, 112.7521),
            (-10.18, 123.6),
            (-8.5, 140.4),
        ] {
            let exact = haversine(sabang, other);
            let ours = Position::new(sabang.0, sabang.1)
                .unwrap()
                .km_to(Position::new(other.0, other.1).unwrap());
            assert!(
                (f64::from(ours) - exact).abs() <= 1.5,
                "{ours} km for {exact:.1}"
            );
        }
    }

    #[test]
    fn the_grid_moves_a_point_by_little_anywhere_in_indonesia() {
        for lat in -11..=6 {
            for lon in 95..=141 {
                let exact = Position::new(f64::from(lat) + 0.123, f64::from(lon) + 0.057).unwrap();
                let (x, z) = exact.on_grid();
                let coarse = Position::from_grid(x, z).unwrap();
                assert!(exact.km_to(coarse) <= 1, "{lat}, {lon}");
                assert_eq!(coarse.on_grid(), (x, z));
            }
        }
        assert_eq!(Position::from_grid(5_000, 5_000), None);
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

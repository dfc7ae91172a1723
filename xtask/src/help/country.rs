//! The countries in which help points stand: the name that the research writes
//! and a rough box around the land.

/// A country.
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// Its Indonesian name, as in the research.
    pub name: &'static str,
    /// South, west, north, east, in whole degrees around the land: rough, and
    /// only there to catch swapped or mistyped coordinates.
    edges: [f64; 4],
}

impl Country {
    /// Whether a point in degrees can lie in it.
    pub fn holds(&self, lat: f64, lon: f64) -> bool {
        let [south, west, north, east] = self.edges;
        (south..=north).contains(&lat) && (west..=east).contains(&lon)
    }
}

/// By ISO code.
pub fn by_code(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code == code)
}

/// By the name that the research writes.
pub fn by_name(name: &str) -> Option<&'static Country> {
    COUNTRIES
        .iter()
        .find(|country| country.name.eq_ignore_ascii_case(name))
}

#[rustfmt::skip]
const COUNTRIES: [Country; 38] = [
    Country { code: "ID", name: "Indonesia", edges: [-12.0, 94.0, 7.0, 142.0] },
    Country { code: "AE", name: "Uni Emirat Arab", edges: [22.0, 51.0, 27.0, 57.0] },
    Country { code: "AU", name: "Australia", edges: [-44.0, 112.0, -9.0, 154.0] },
    Country { code: "BH", name: "Bahrain", edges: [25.0, 50.0, 27.0, 51.0] },
    Country { code: "BN", name: "Brunei Darussalam", edges: [4.0, 113.0, 6.0, 116.0] },
    Country { code: "CN", name: "Tiongkok", edges: [18.0, 73.0, 54.0, 135.0] },
    Country { code: "DE", name: "Jerman", edges: [47.0, 5.0, 56.0, 16.0] },
    Country { code: "EG", name: "Mesir", edges: [21.0, 24.0, 32.0, 37.0] },
    Country { code: "GB", name: "Inggris", edges: [49.0, -9.0, 61.0, 2.0] },
    Country { code: "HK", name: "Hong Kong", edges: [22.0, 113.0, 23.0, 115.0] },
    Country { code: "HU", name: "Hongaria", edges: [45.0, 16.0, 49.0, 23.0] },
    Country { code: "IQ", name: "Irak", edges: [29.0, 38.0, 38.0, 49.0] },
    Country { code: "IR", name: "Iran", edges: [25.0, 44.0, 40.0, 64.0] },
    Country { code: "IT", name: "Italia", edges: [35.0, 6.0, 48.0, 19.0] },
    Country { code: "JO", name: "Yordania", edges: [29.0, 34.0, 34.0, 40.0] },
    Country { code: "JP", name: "Jepang", edges: [20.0, 122.0, 46.0, 154.0] },
    Country { code: "KH", name: "Kamboja", edges: [9.0, 102.0, 15.0, 108.0] },
    Country { code: "KR", name: "Korea Selatan", edges: [33.0, 124.0, 39.0, 132.0] },
    Country { code: "KW", name: "Kuwait", edges: [28.0, 46.0, 31.0, 49.0] },
    Country { code: "LA", name: "Laos", edges: [13.0, 100.0, 23.0, 108.0] },
    Country { code: "LB", name: "Lebanon", edges: [33.0, 35.0, 35.0, 37.0] },
    Country { code: "MM", name: "Myanmar", edges: [9.0, 92.0, 29.0, 102.0] },
    Country { code: "MO", name: "Makau", edges: [22.0, 113.0, 23.0, 114.0] },
    Country { code: "MV", name: "Maladewa", edges: [-1.0, 72.0, 8.0, 74.0] },
    Country { code: "MY", name: "Malaysia", edges: [0.0, 99.0, 8.0, 120.0] },
    Country { code: "NZ", name: "Selandia Baru", edges: [-48.0, 166.0, -34.0, 179.0] },
    Country { code: "OM", name: "Oman", edges: [16.0, 51.0, 27.0, 60.0] },
    Country { code: "PH", name: "Filipina", edges: [4.0, 116.0, 22.0, 127.0] },
    Country { code: "PL", name: "Polandia", edges: [49.0, 14.0, 55.0, 25.0] },
    Country { code: "QA", name: "Qatar", edges: [24.0, 50.0, 27.0, 52.0] },
    Country { code: "RS", name: "Serbia", edges: [42.0, 18.0, 47.0, 24.0] },
    Country { code: "SA", name: "Arab Saudi", edges: [16.0, 34.0, 33.0, 56.0] },
    Country { code: "SG", name: "Singapura", edges: [1.0, 103.0, 2.0, 105.0] },
    Country { code: "SY", name: "Suriah", edges: [32.0, 35.0, 38.0, 43.0] },
    Country { code: "TH", name: "Thailand", edges: [5.0, 97.0, 21.0, 106.0] },
    Country { code: "TR", name: "Turki", edges: [35.0, 25.0, 43.0, 45.0] },
    Country { code: "TW", name: "Taiwan", edges: [21.0, 118.0, 27.0, 123.0] },
    Country { code: "VN", name: "Vietnam", edges: [8.0, 102.0, 24.0, 110.0] },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swapped_coordinates_are_outside() {
        let holds = |code, lat, lon| by_code(code).expect("known").holds(lat, lon);
        assert!(holds("ID", -6.24, 106.85) && holds("SG", 1.2993, 103.8228));
        assert!(!holds("ID", 106.85, -6.24) && !holds("SG", 103.8228, 1.2993));
        assert!(!holds("SG", -6.24, 106.85));
        assert_eq!(by_name("Korea Selatan").map(|c| c.code), Some("KR"));
    }
}

//! The places of the real content: packed, found by their names, and near to help.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{PlacesPack, broken_tests::all_are_refused, open, seal, tests::BOOK};
use crate::{
    help::{AreaCode, HelpKind, PlaceIndex, Places, Position, Whereabouts, nearest},
    locale::Language,
};

static INDEX: LazyLock<PlaceIndex> = LazyLock::new(|| PlaceIndex::new(BOOK.places()));

/// As the browser has them.
fn unpacked() -> Places {
    let bytes = seal(&BOOK.places_pack()).expect("sealed");
    let pack: PlacesPack = open(&bytes).expect("opened");
    pack.places().expect("its columns belong together")
}

/// The code of the place that is found first.
fn first(text: &str) -> String {
    let found = INDEX.search(text, 1);
    found
        .first()
        .map_or_else(String::new, |found| found.area.to_string())
}

#[test]
fn all_places_come_back_from_the_pack_with_every_letter() {
    let (before, after) = (BOOK.places(), unpacked());
    assert_eq!(before.provinces.len(), 38);
    assert_eq!(before.regencies.len(), 514);
    assert_eq!(before.districts.len(), 7_277);
    assert_eq!(before.provinces, after.provinces);
    assert_eq!(before.other, after.other);
    assert_eq!(before.neighbours, after.neighbours);
    let near = |one: Position, other: Position| one.km_to(other) <= 1;
    assert_eq!(before.regencies.len(), after.regencies.len());
    for (one, other) in before.regencies.iter().zip(&after.regencies) {
        assert_eq!((one.code, &one.name), (other.code, &other.name));
        assert!(near(one.middle, other.middle), "{one:?} {other:?}");
    }
    assert_eq!(before.districts.len(), after.districts.len());
    for (one, other) in before.districts.iter().zip(&after.districts) {
        assert_eq!((one.code, &one.name), (other.code, &other.name));
        match (one.middle, other.middle) {
            (Some(one), Some(other)) => assert!(near(one, other), "{one:?} {other:?}"),
            (one, other) => assert_eq!(one, other),
        }
    }
}

#[test]
fn a_pack_whose_columns_do_not_belong_together_is_refused() {
    let mut places = BOOK.places().clone();
    places.regencies.truncate(3);
    let pack = PlacesPack::new(&places);
    assert!(pack.places().is_err(), "districts of no regency are left");
}

#[test]
fn a_name_tells_whether_it_is_a_city_as_the_code_does() {
    for place in &BOOK.places().regencies {
        let city = place.name.starts_with("Kota ");
        let kind = AreaCode::Regency(place.code).kind().id();
        assert_eq!(kind == "city", city, "{} {}", place.code, place.name);
    }
}

#[test]
fn places_are_found_as_people_write_them() {
    for (typed, code) in [
        ("tulung agung", "35.04"),
        ("indramyu", "32.12"),
        ("kab blitar", "35.05"),
        ("kab. Blitar", "35.05"),
        ("blitar", "35.05"),
        ("kota blitar", "35.72"),
        ("KOTABLITAR", "35.72"),
        ("kabblitar", "35.05"),
        ("lotim", "52.03"),
        ("lobar", "52.01"),
        ("loteng", "52.02"),
        ("klu", "52.08"),
        ("kotim", "62.02"),
        ("ujung pandang", "73.71"),
        ("Oedjoeng Pandang", "73.71"),
        ("kulon progo", "34.01"),
        ("kulonprogo", "34.01"),
        ("irian", "91"),
        ("tj pinang", "21.72"),
        ("selayar", "21.04.08"),
        ("kep selayar", "73.01"),
        ("kab selayar", "73.01"),
        ("kep. seribu", "31.01"),
        ("jaksel", "31.74"),
        ("sumber cirebon", "32.09.15"),
        ("Cirebon, Sumber", "32.09.15"),
        ("kec. Sumber, kab. Cirebon", "32.09.15"),
        ("blitar jawa timur", "35.05"),
        ("Lima Puluh Kota", "13.07"),
        ("hu'u", "52.05.03"),
    ] {
        assert_eq!(first(typed), code, "{typed}");
    }
    for nothing in ["", " ", "🙂", "?!", "zzzzqqq", "чужое"] {
        assert_eq!(first(nothing), "", "{nothing}");
    }
}

#[test]
fn every_regency_is_found_by_its_own_name_and_from_its_first_letters() {
    for place in &BOOK.places().regencies {
        assert_eq!(first(&place.name), place.code.to_string(), "{}", place.name);
    }
    let found = INDEX.search("t", 6);
    assert_eq!(found.len(), 6);
    for place in found {
        assert!(matches!(place.area, AreaCode::Regency(_)), "{place:?}");
    }
    assert_eq!(first("tulu"), "35.04");
}

/// The `number`th misspelling, of 200: every 2.57th regency; its whole name for odd
/// numbers, else without "Kabupaten" (a city keeps "Kota", which alone tells it
/// from the regency of that name). The slips in turn; the letter moves on by seven.
fn misspelt(number: usize) -> (String, String) {
    /// What lies beside a letter on the keyboard.
    const BESIDE: [(char, char); 12] = [
        ('a', 's'),
        ('e', 'w'),
        ('i', 'o'),
        ('o', 'p'),
        ('u', 'y'),
        ('n', 'm'),
        ('m', 'n'),
        ('g', 'h'),
        ('r', 't'),
        ('t', 'r'),
        ('l', 'k'),
        ('b', 'v'),
    ];
    let regencies = &BOOK.places().regencies;
    let place = &regencies[number * regencies.len() / 200];
    let whole = place.name.as_str();
    let name = match whole.strip_prefix("Kabupaten ") {
        Some(rest) if number.is_multiple_of(2) => rest,
        _ => whole,
    };
    let mut letters: Vec<char> = name.to_lowercase().chars().collect();
    let at = number * 7 % letters.len();
    // The first letter from there on that the slip can happen to.
    let from = |fits: &dyn Fn(char) -> bool| {
        let around = (at..letters.len()).chain(0..at);
        around.into_iter().find(|place| fits(letters[*place]))
    };
    let any = from(&char::is_alphabetic).unwrap_or(at);
    match number / 2 % 7 {
        0 => drop(letters.remove(any)),
        1 => letters.insert(any, letters[any]),
        2 => {
            let other = if any == 0 { 1 } else { any - 1 };
            letters.swap(any, other);
        }
        3 => {
            let beside = |letter| BESIDE.iter().find(|(from, _)| *from == letter);
            if let Some(place) = from(&|letter| beside(letter).is_some()) {
                letters[place] = beside(letters[place]).expect("just found").1;
            }
        }
        4 => letters.retain(|letter| *letter != ' '),
        5 => {
            let vowels = [('e', 'i'), ('i', 'e'), ('o', 'u'), ('u', 'o')];
            let other = |letter| vowels.iter().find(|(from, _)| *from == letter);
            if let Some(place) = from(&|letter| other(letter).is_some()) {
                letters[place] = other(letters[place]).expect("just found").1;
            }
        }
        // Two of these together.
        _ => {
            letters.retain(|letter| *letter != ' ');
            letters.remove(at % letters.len());
        }
    }
    (letters.into_iter().collect(), place.code.to_string())
}

#[test]
fn misspelt_names_are_found_in_first_place() {
    let missed: Vec<String> = (0..200)
        .map(misspelt)
        .filter(|(typed, code)| first(typed) != *code)
        .map(|(typed, code)| format!("{typed} is {code}, found {}", first(&typed)))
        .collect();
    let found = 200 - missed.len();
    assert!(
        found >= 190,
        "{found} of 200 are found ({} %), not {missed:#?}",
        found as f64 / 2.0
    );
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    place: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    code: String,
    need: HelpKind,
    ids: Vec<String>,
    km: f64,
}

#[test]
fn the_nearest_office_is_the_one_that_an_independent_program_found() {
    let fixture: Fixture = toml::from_str(include_str!("../../tests/nearest.toml")).unwrap();
    assert_eq!(fixture.place.len(), 60);
    let points = BOOK.help_pack(Language::INDONESIAN).points;
    let coarse = unpacked();
    for expected in fixture.place {
        let area = AreaCode::parse(&expected.code).unwrap();
        // The pack's own grid may move a place by a kilometre.
        for (places, error) in [(BOOK.places(), 1.0), (&coarse, 2.0)] {
            let from = places.middle(area).unwrap();
            let near = nearest(&points, from, expected.need);
            let first = near.first().unwrap();
            assert!(
                expected.ids.contains(&first.point.id),
                "{}: {} {} km, not {:?} {} km",
                expected.code,
                first.point.id,
                first.km,
                expected.ids,
                expected.km
            );
            let off = (f64::from(first.km) - expected.km).abs();
            assert!(off <= error, "{}: off by {off} km", expected.code);
        }
    }
}

#[test]
fn a_position_at_sea_or_abroad_is_told_from_one_in_indonesia() {
    let places = BOOK.places();
    let at = |lat, lon| places.whereabouts(Position::new(lat, lon).unwrap());
    for (name, lat, lon) in [
        ("Cirebon", -6.76, 108.48),
        ("Nagoya, Batam", 1.14, 104.01),
        ("Nunukan", 4.14, 117.66),
        ("Entikong", 0.93, 110.30),
        ("Atambua", -9.11, 124.89),
        ("Skouw", -2.63, 140.90),
        ("Merauke", -8.49, 140.40),
        ("Sabang", 5.89, 95.32),
        ("Melonguane", 4.00, 126.68),
        ("Wamena", -4.10, 138.95),
    ] {
        assert!(matches!(at(lat, lon), Whereabouts::Near(_)), "{name}");
    }
    for (country, lat, lon) in [
        ("SG", 1.30, 103.85),
        ("MY", 3.15, 101.69),
        ("MY", 1.55, 110.35),
        ("TL", -8.56, 125.57),
        ("PG", -2.69, 141.30),
    ] {
        assert_eq!(at(lat, lon), Whereabouts::Abroad(country), "{lat}, {lon}");
    }
    for (name, lat, lon) in [
        ("null island", 0.0, 0.0),
        ("Hong Kong", 22.3, 114.2),
        ("Banda Sea", -6.0, 127.7),
        ("Indian Ocean", -9.0, 105.0),
        ("south pole", -90.0, 0.0),
    ] {
        let found = at(lat, lon);
        assert!(
            matches!(found, Whereabouts::Nowhere { .. }),
            "{name}: {found:?}"
        );
    }
}

#[test]
fn broken_tables_of_places_are_refused() {
    const DISTRICTS: &str = "content/places/districts.csv";
    const NAMES: &str = "content/places/names.toml";
    const ABROAD: &str = "content/places/abroad.csv";
    const KLUET: &str = "11.01.02,11.01,Kluet Utara,3.1221,97.3409";
    all_are_refused(&[
        (
            "district-short",
            DISTRICTS,
            KLUET,
            "11.01.02,11.01,Kluet Utara",
            &[DISTRICTS, "line 3", "code,regency_code,district,lat,lon"],
        ),
        (
            "district-code",
            DISTRICTS,
            KLUET,
            "11.01.2,11.01,Kluet Utara,3.1221,97.3409",
            &[DISTRICTS, "line 3", "`11.01.2`", "32.09.01"],
        ),
        (
            "district-elsewhere",
            DISTRICTS,
            KLUET,
            "11.01.02,11.02,Kluet Utara,3.1221,97.3409",
            &[DISTRICTS, "11.01.02", "`11.02`", "begins with"],
        ),
        (
            "district-no-regency",
            DISTRICTS,
            KLUET,
            "11.99.02,11.99,Kluet Utara,3.1221,97.3409",
            &[DISTRICTS, "`11.99`", "regencies.csv"],
        ),
        (
            "district-nameless",
            DISTRICTS,
            KLUET,
            "11.01.02,11.01,,3.1221,97.3409",
            &[DISTRICTS, "11.01.02", "no name"],
        ),
        (
            "district-half-place",
            DISTRICTS,
            KLUET,
            "11.01.02,11.01,Kluet Utara,3.1221,",
            &[DISTRICTS, "11.01.02", "half a position"],
        ),
        (
            "district-turned",
            DISTRICTS,
            KLUET,
            "11.01.02,11.01,Kluet Utara,97.3409,3.1221",
            &[DISTRICTS, "11.01.02", "latitude first"],
        ),
        (
            "district-nan",
            DISTRICTS,
            KLUET,
            "11.01.02,11.01,Kluet Utara,NaN,97.3409",
            &[DISTRICTS, "11.01.02", "NaN"],
        ),
        (
            "district-twice",
            DISTRICTS,
            KLUET,
            "11.01.01,11.01,Kluet Utara,3.1221,97.3409",
            &[DISTRICTS, "11.01.01", "stands twice", "Kluet Utara"],
        ),
        (
            "name-nowhere",
            NAMES,
            "place = \"52.03\"",
            "place = \"52.99\"",
            &[NAMES, "52.99", "there is no place"],
        ),
        (
            "name-twice",
            NAMES,
            "\"lotim\"",
            "\"lobar\"",
            &[NAMES, "`lobar` stands twice"],
        ),
        (
            "name-short",
            NAMES,
            "\"lotim\"",
            "\"l!\"",
            &[NAMES, "52.03", "`l!`", "from 2 to 39 letters"],
        ),
        (
            "name-unsourced",
            NAMES,
            "note = \"common usage\"",
            "note = \"\"",
            &[NAMES, "neither a source nor a note"],
        ),
        (
            "abroad-at-home",
            ABROAD,
            "SG,Singapore",
            "ID,Singapore",
            &[ABROAD, "line 2", "SG,Singapore,1.3,103.8"],
        ),
    ]);
}

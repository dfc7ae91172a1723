//! Who comes first in which situation, and what a message to an office tells.

use super::{broken_tests::all_are_refused, source::COMPLETE, tests::BOOK};
use crate::{
    help::{HelpKind, Situation, help_abroad, lines_for},
    locale::Language,
    share::{Hers, Part, Told, office_message},
};

#[test]
fn the_line_that_fits_the_situation_is_first_and_none_is_lost() {
    let lines = BOOK.check_pack(Language::INDONESIAN).lines;
    let pack = BOOK.help_pack(Language::INDONESIAN);
    for (situation, first) in [
        (Situation::Danger, "hl-polri110"),
        (Situation::Violence, "hl-sapa129"),
        (Situation::Wages, "hl-kp2mi"),
        (Situation::Licence, "hl-kp2mi"),
        (Situation::Abroad, "hl-kemlu-pwni"),
    ] {
        let found = lines_for(&lines, pack.helpers(situation));
        assert_eq!(found[0].id, first, "{situation:?}");
        assert_eq!(found.len(), lines.len(), "{situation:?}");
    }
}

#[test]
fn abroad_the_embassy_is_first_unless_there_is_danger_now() {
    let pack = BOOK.help_pack(Language::INDONESIAN);
    let first = |country: &str, situation| {
        let found = help_abroad(&pack.points, country, pack.helpers(situation));
        found.first().map(|point| point.kind)
    };
    for country in ["MY", "TW", "HK", "SA", "KR"] {
        let embassy = Some(HelpKind::Embassy);
        assert_eq!(first(country, Situation::Abroad), embassy, "{country}");
        assert_eq!(first(country, Situation::Licence), embassy, "{country}");
    }
}

#[test]
fn every_country_of_a_point_has_its_name_in_every_language() {
    for language in COMPLETE {
        let pack = BOOK.help_pack(language);
        let named = |code: &str| pack.countries.iter().any(|country| country.code == code);
        for point in pack.points.iter().filter(|point| point.country != "ID") {
            assert!(named(&point.country), "{} in {language}", point.id);
        }
    }
}

#[test]
fn a_message_tells_nothing_of_hers_that_she_did_not_choose() {
    for language in COMPLETE {
        let mut pack = BOOK.check_pack(language);
        pack.complete(BOOK.words_pack(language));
        let hers = Hers {
            situation: Some(Situation::Wages),
            place: Some("Kabupaten Cirebon".to_owned()),
            country: Some("Malaysia".to_owned()),
        };
        let plain = office_message(&pack, &hers, Told::default());
        assert_eq!(plain.lines().count(), 2, "{plain}");
        assert_eq!(
            plain,
            office_message(&pack, &Hers::default(), Told::default())
        );
        for part in Part::ALL {
            let mut told = Told::default();
            told.toggle(part);
            let message = office_message(&pack, &hers, told);
            assert_eq!(message.lines().count(), 3, "{message}");
            assert_eq!(message.contains("Cirebon"), part == Part::Place);
            assert_eq!(message.contains("Malaysia"), part == Part::Country);
            // What is not known cannot be told.
            assert!(!Hers::default().knows(part));
            assert_eq!(office_message(&pack, &Hers::default(), told), plain);
            told.toggle(part);
            assert_eq!(office_message(&pack, &hers, told), plain);
        }
    }
}

#[test]
fn broken_situations_and_countries_are_refused() {
    const SITUATIONS: &str = "content/situations.toml";
    const COUNTRIES: &str = "content/countries.toml";
    all_are_refused(&[
        (
            "no-helpers",
            SITUATIONS,
            "kinds = [\"union\", \"ltsa_mrc\", \"ngo\", \"destination_service\"]",
            "kinds = []",
            &["wages"],
        ),
        (
            "helpers-twice",
            SITUATIONS,
            "kinds = [\"union\"",
            "kinds = [\"union\", \"union\"",
            &["wages"],
        ),
        (
            "situation-missing",
            SITUATIONS,
            "id = \"danger\"",
            "id = \"violence\"",
            &["danger", "violence"],
        ),
        (
            "unknown-kind",
            SITUATIONS,
            "\"uptd_ppa\"]",
            "\"uptd_pa\"]",
            &["uptd_pa"],
        ),
        ("country-missing", COUNTRIES, "\"MY\"", "\"MX\"", &["MY"]),
        ("country-twice", COUNTRIES, "\"IN\"", "\"MY\"", &["MY"]),
    ]);
}

//! What the packs tell about help points.

use super::{source, tests::BOOK};
use crate::{
    help::{DistrictCode, HelpKind, HelpPoint},
    locale::Language,
};

fn points(language: Language) -> Vec<HelpPoint> {
    let mut points = BOOK.check_pack(language).lines;
    points.extend(BOOK.help_pack(language).points);
    points
}

fn point(points: &[HelpPoint], id: &str) -> HelpPoint {
    let found = points.iter().find(|point| point.id == id);
    found.unwrap_or_else(|| panic!("no {id}")).clone()
}

/// At most two sentences, each short enough to be read once.
fn is_short(text: &str) -> bool {
    let sentences = text.split_terminator(". ");
    sentences.clone().count() <= 2 && sentences.into_iter().all(|s| s.split(' ').count() <= 20)
}

#[test]
fn it_is_told_what_every_kind_does() {
    for language in source::COMPLETE {
        let services = BOOK.help_pack(language).services;
        let kinds: Vec<HelpKind> = services.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, HelpKind::ALL);
        for (kind, service) in &services {
            let more = service.bring.iter().chain(&service.cost);
            for text in [&service.does].into_iter().chain(more) {
                assert!(!text.contains(['{', '$']), "{kind:?}: {text}");
                assert!(text.ends_with('.') && is_short(text), "{kind:?}: {text}");
            }
        }
        let of = |kind| &services.iter().find(|(k, _)| *k == kind).expect("a kind").1;
        let line = of(HelpKind::Hotline).cost.as_deref().unwrap_or_default();
        assert!(line.contains("0800-1000"), "{line}");
        // Nothing sourced says what these cost.
        for kind in [HelpKind::Embassy, HelpKind::Union, HelpKind::Village] {
            assert_eq!(of(kind).cost, None, "{kind:?}");
        }
    }
}

#[test]
fn a_point_is_where_its_district_is() {
    let points = points(Language::INDONESIAN);
    let sbmi = point(&points, "un-sbmi-dpn");
    assert_eq!(sbmi.district, DistrictCode::parse("31.74.08"));
    assert_eq!(sbmi.map.expect("a place").text(), "-6.25, 106.85");
    // Its own place counts for more.
    let line = point(&points, "hl-kp2mi");
    assert_eq!(line.district, sbmi.district);
    let map = line.map.expect("a place to go to");
    assert_eq!(map.geo(), "geo:-6.24,106.85?q=-6.24,106.85");
    // Without a district, the middle of the regency.
    let centre = point(&points, "mrc-cirebon");
    assert_eq!(centre.district, None);
    assert!(centre.map.is_some() && centre.position.is_some());
    for point in &points {
        if let Some(district) = point.district {
            assert_eq!(Some(district.regency()), point.regency, "{}", point.id);
        }
        let shown = point.position.is_some() && point.kind != HelpKind::Hotline;
        assert!(point.map.is_some() == shown || point.id == "hl-kp2mi");
    }
}

#[test]
fn what_to_beware_of_and_how_old_it_is_travels_along() {
    for language in source::COMPLETE {
        let points = points(language);
        let warned: Vec<&str> = (points.iter())
            .filter(|point| point.caution.is_some())
            .map(|point| point.id.as_str())
            .collect();
        assert_eq!(warned, ["emb-kh", "emb-ae-dubai"]);
        let embassy = point(&points, "emb-kh").caution.unwrap_or_default();
        assert!(embassy.contains("kemlu.go.id") && embassy.contains("2026"));
        assert!(
            points
                .iter()
                .filter_map(|p| p.caution.as_deref())
                .all(is_short)
        );
        let labour = point(&points, "dn-sa-19911");
        let date = labour.channels[0].source_date.map(|date| date.to_string());
        assert_eq!(date.as_deref(), Some("2022-06"));
        assert_eq!(labour.checked.to_string(), "2026-11-25");
    }
}

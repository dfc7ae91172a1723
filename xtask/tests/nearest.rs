//! `cargo xtask nearest`: help near a place, a text or a position.

#[allow(dead_code, reason = "other files of tests need the rest of it")]
mod common;

use common::{json, said, xtask};
use serde_json::Value;

fn found(arguments: &[&str]) -> Value {
    let output = xtask(&[&["nearest"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(output.stderr.is_empty(), "{}", said(&output));
    json(&output)
}

fn names(list: &Value) -> Vec<&str> {
    let rows = list.as_array().expect("a list");
    rows.iter()
        .map(|row| row["id"].as_str().expect("an id"))
        .collect()
}

#[test]
fn help_is_listed_nearest_first_with_what_can_be_dialled() {
    let list = found(&["--place", "32.09", "--need", "ltsa_mrc"]);
    assert_eq!(names(&list).first(), Some(&"mrc-cirebon"));
    assert_eq!(list[0]["kind"], "ltsa_mrc");
    assert_eq!(list[0]["km"], 0);
    for list in [list, found(&["--place", "32.09.15"])] {
        let rows = list.as_array().expect("a list");
        let km: Vec<u64> = rows
            .iter()
            .map(|row| row["km"].as_u64().expect("kilometres"))
            .collect();
        assert!(!km.is_empty() && km.is_sorted(), "{km:?}");
        for channel in rows.iter().flat_map(|row| row["channels"].as_array()) {
            for field in channel {
                assert!(field["kind"].is_string() && field["target"].is_string());
                assert!(field["show"].is_string(), "{field}");
            }
        }
    }
}

#[test]
fn lines_and_embassies_have_no_distance() {
    for (need, first) in [("hotline", Some("hl-kp2mi")), ("embassy", None)] {
        let list = found(&["--place", "35.04", "--need", need]);
        let rows = list.as_array().expect("a list");
        assert!(!rows.is_empty());
        assert!(rows.iter().all(|row| row["km"].is_null()), "{list:#}");
        if let Some(first) = first {
            assert!(names(&list).contains(&first));
        }
    }
}

#[test]
fn a_text_is_told_as_the_place_it_was_taken_for() {
    let answer = found(&["--text", "kab blitar", "--need", "bp3mi"]);
    assert_eq!(answer["place"]["code"], "35.05");
    assert_eq!(answer["place"]["name"], "Kabupaten Blitar");
    assert_eq!(answer["place"]["kind"], "regency");
    assert_eq!(answer["place"]["score"], 0);
    assert_eq!(answer["alternatives"][0]["code"], "35.72");
    assert_eq!(
        answer["nearest"],
        found(&["--place", "35.05", "--need", "bp3mi"])
    );
    assert_eq!(found(&["--text", "lotim"])["place"]["code"], "52.03");
}

#[test]
fn a_position_is_where_its_place_is() {
    let list = found(&["--at", "-6.76,108.48", "--need", "ltsa_mrc"]);
    assert_eq!(names(&list).first(), Some(&"mrc-cirebon"));
    // Spaces around the comma, as maps copy it.
    assert_eq!(
        list,
        found(&["--at", "-6.76, 108.48", "--need", "ltsa_mrc"])
    );
}

#[test]
fn what_cannot_be_used_is_named_with_what_would_be_right() {
    for (arguments, parts) in [
        (vec![], ["from where", "--place CODE"]),
        (vec!["--place"], ["--place", "32.09"]),
        (vec!["--place", "3209"], ["3209", "32.09.01"]),
        (vec!["--place", "99.99"], ["99.99", "regencies.csv"]),
        (vec!["--place", "32.09.99"], ["32.09.99", "districts.csv"]),
        (vec!["--place", "32"], ["Jawa Barat", "32.01"]),
        (vec!["--text", "jawa barat"], ["jawa barat", "32.01"]),
        (vec!["--text", "zzzzqqq"], ["zzzzqqq", "kab cirebon"]),
        (vec!["--text", ""], ["no place", "kab cirebon"]),
        (vec!["--at", "0,0"], ["0,0", "at sea or abroad"]),
        (vec!["--at", "-6.0,127.7"], ["-6,127.7", "at sea"]),
        (vec!["--at", "1.3,103.85"], ["abroad (SG)", "embassy"]),
        (vec!["--at", "22.3,114.2"], ["22.3,114.2", "abroad"]),
        (vec!["--at", "NaN,108"], ["NaN,108", "-6.76,108.48"]),
        (vec!["--at", "inf,108"], ["inf,108", "-6.76,108.48"]),
        (vec!["--at", "108.48,-6.76"], ["108.48,-6.76", "latitude"]),
        (vec!["--at", "-6.76"], ["-6.76", "latitude first"]),
        (
            vec!["--place", "32.09", "--need", "lawyer"],
            ["lawyer", "ltsa_mrc"],
        ),
        (vec!["--need", "ltsa"], ["from where", "--text TEXT"]),
        (
            vec!["--place", "32.09", "--text", "x"],
            ["one place", "--at LAT,LON"],
        ),
        (vec!["--near", "32.09"], ["--near", "--place CODE"]),
    ] {
        let output = xtask(&[vec!["nearest"], arguments.clone()].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        for part in parts {
            assert!(said(&output).contains(part), "{part}: {}", said(&output));
        }
    }
}

//! What `check-help` finds.

use std::fs;

use crate::{
    copy::{Copy, FOLDER, printed},
    run::xtask,
};

#[test]
fn the_content_is_whole_and_its_age_is_told() {
    let copy = Copy::new("whole");
    let table = printed(&copy.check());
    let row = |kind: &str| -> Vec<u32> {
        let line = table.lines().find(|line| line.starts_with(kind));
        let words = line
            .unwrap_or_else(|| panic!("no {kind}: {table}"))
            .split_whitespace();
        words.filter_map(|word| word.parse().ok()).collect()
    };
    let (all, lines) = (row("all "), row("hotline "));
    assert_eq!(all.len(), 4, "{table}");
    assert!(all[0] >= 173 && all[1] >= 70 && all[2] <= all[0] && all[3] <= all[1]);
    assert_eq!(lines[0], lines[1], "every line has a number");
    // Each point stands in one of the four.
    let places = row("places:");
    assert_eq!(places.iter().sum::<u32>(), all[0], "{table}");
    assert!(places[0] >= 2 && places[1] >= 36, "{table}");
    assert_eq!(row("services:")[..2], [12, 12], "{table}");
    let cautions = table.lines().find(|line| line.starts_with("cautions: 2"));
    assert!(cautions.is_some_and(|line| line.contains("emb-kh")));
    // Of February 2020, with what one would dial; and one whose page is undated.
    for id in ["dn-home-sg", "dn-om-tip"] {
        let old = table
            .lines()
            .find(|line| line.contains(id))
            .expect("listed as old");
        assert!(old.ends_with(|c: char| c.is_ascii_digit()), "{old}");
    }
    let quiet = xtask(&["check-help", "--quiet", "--in", copy.path()]);
    assert!(printed(&quiet).is_empty());
    for wrong in [
        vec!["check-help", "--on"],
        vec!["check-help", "--in"],
        vec!["check-help", "--ids", "/nowhere.csv"],
    ] {
        assert_eq!(xtask(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn a_wrong_digit_is_caught() {
    let copy = Copy::new("digit");
    // In one of the two places in which a number stands.
    copy.edit(
        "hotlines.toml",
        "hl-kemlu-pwni",
        "+6281290070027",
        "+6281290070026",
    );
    copy.finds("hl-kemlu-pwni", &["+6281290070026", "hotlines.toml"]);
    // In both: a digit too few, as one outlet printed it.
    let copy = Copy::new("missing");
    copy.edit("embassies.toml", "emb-tw", "+886901132000", "+88690132000");
    copy.edit(
        "embassies.toml",
        "emb-tw",
        "+886 901 132 000",
        "+886 90132000",
    );
    copy.finds("emb-tw", &["+88690132000", "no number of the country TW"]);
    // Another country's code, as one ministry printed it.
    let copy = Copy::new("country");
    copy.edit("embassies.toml", "emb-th", "+66929031103", "+6592903110");
    copy.edit(
        "embassies.toml",
        "emb-th",
        "+66 92-903-1103",
        "+65 9290 3110",
    );
    copy.finds("emb-th", &["+6592903110", "no number of the country TH"]);
    // Fewer digits for reading than are dialled: no link, but what people write down.
    let copy = Copy::new("read");
    copy.edit("hotlines.toml", "hl-lpsk", "0857-7001-0048", "7001-0048");
    copy.finds("hl-lpsk", &["7001-0048", "another number"]);
}

#[test]
fn a_short_number_needs_its_reason() {
    let copy = Copy::new("short");
    copy.edit(
        "destination-services.toml",
        "dn-tw-1955",
        "outside_plan",
        "#outside_plan",
    );
    copy.finds("dn-tw-1955", &["1955", "outside_plan"]);
    let copy = Copy::new("empty");
    let reason = copy.read("hotlines.toml");
    let reason = reason
        .lines()
        .find(|line| line.starts_with("outside_plan"))
        .expect("a reason");
    copy.edit("hotlines.toml", "hl-kp2mi", reason, "outside_plan = \" \"");
    copy.finds("hl-kp2mi", &["08001000", "outside_plan"]);
    // And none where the plan has the number.
    let copy = Copy::new("needless");
    copy.edit(
        "hotlines.toml",
        "hl-kemnaker",
        "only_in",
        "outside_plan = \"short\"\nonly_in",
    );
    copy.finds("hl-kemnaker", &["1500630", "take `outside_plan` out"]);
}

#[test]
fn a_duplicate_is_caught() {
    let copy = Copy::new("duplicate");
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "+628119023737",
        "+6281226798880",
    );
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "0811-9023-737",
        "0812-2679-8880",
    );
    copy.finds(
        "hl-ombudsman",
        &["+6281226798880", "hl-komnasham", "shared_with"],
    );
    // Unless each says that it shares the number.
    let share = |id, with: &str| {
        let mine = "dial = \"+6281226798880\"\n";
        let shared = format!("{mine}shared_with = [\"{with}\"]\n");
        copy.edit("hotlines.toml", id, mine, &shared);
        // Telephone and WhatsApp are two channels.
        let text = copy.read("hotlines.toml");
        let text = text.replace(
            &format!("whatsapp\"\n{mine}"),
            &format!("whatsapp\"\n{shared}"),
        );
        fs::write(copy.0.join(FOLDER).join("hotlines.toml"), text).expect("written");
    };
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "+628119023737",
        "+6281226798881",
    );
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "0811-9023-737",
        "0812-2679-8881",
    );
    copy.edit(
        "hotlines.toml",
        "hl-komnasham",
        "kind = \"whatsapp\"\ndial = \"+6281226798880\"\nshow = \"0812-2679-8880\"",
        "kind = \"whatsapp\"\ndial = \"+6281226798882\"\nshow = \"0812-2679-8882\"",
    );
    share("hl-komnasham", "hl-ombudsman");
    copy.finds("hl-ombudsman", &["hl-komnasham"]);
    share("hl-ombudsman", "hl-komnasham");
    printed(&copy.check());
    copy.edit(
        "hotlines.toml",
        "hl-ombudsman",
        "\"hl-komnasham\"",
        "\"hl-komnasham\", \"hl-lpsk\"",
    );
    copy.finds("hl-ombudsman", &["hl-lpsk", "does not have it"]);
}

#[test]
fn places_dates_and_ids_are_checked() {
    let copy = Copy::new("swapped");
    copy.edit(
        "hotlines.toml",
        "hl-kp2mi",
        "lat = -6.243992\nlon = 106.847280",
        "lat = 6.8\nlon = -10.2",
    );
    copy.finds("hl-kp2mi", &["not in Indonesia"]);
    let copy = Copy::new("district");
    copy.edit("unions.toml", "un-sbmi-dpn", "\"Pancoran\"", "\"Kalibata\"");
    copy.finds("un-sbmi-dpn", &["no district `Kalibata`", "districts.csv"]);
    let copy = Copy::new("abroad");
    copy.edit("embassies.toml", "emb-sg", "lat = 1.29", "lat = 11.29");
    copy.finds("emb-sg", &["not in Singapura"]);
    let copy = Copy::new("undated");
    copy.edit(
        "embassies.toml",
        "emb-tw",
        "source_date = \"2024-04\"\n",
        "",
    );
    copy.finds("emb-tw", &["no date", "undated"]);
    let copy = Copy::new("ahead");
    copy.edit("embassies.toml", "emb-tw", "2024-04", "2027-04");
    copy.finds("emb-tw", &["2027-04", "newer than its check"]);
    let copy = Copy::new("surer");
    copy.edit(
        "hotlines.toml",
        "hl-komnasham",
        "dial = \"+6281226798880\"\nshow = \"0812-2679-8880\"\nconfidence = \"medium\"",
        "dial = \"+6281226798880\"\nshow = \"0812-2679-8880\"\nconfidence = \"high\"",
    );
    copy.finds("hl-komnasham", &["high", "medium", "no channel is surer"]);
    let copy = Copy::new("renamed");
    copy.edit("unions.toml", "un-sbmi-dpn", "un-sbmi-dpn", "un-sbmi");
    copy.finds("un-sbmi", &["no such id", "ids never change"]);
    let copy = Copy::new("weak");
    copy.edit("unions.toml", "un-sbmi-dpn", "un-sbmi-dpn", "ngo-jalaprt");
    copy.finds("ngo-jalaprt", &["too weak"]);
}

//! The commands that others script against: shapes, exit codes, messages.

mod common;

use std::{fs, path::PathBuf};

use common::{answers, ids, json, said, xtask};
use serde_json::Value;

fn offer(name: &str) -> String {
    format!("{}/../tests/offers/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_bad_offer_is_a_stop_with_its_reasons() {
    let output = xtask(&["assess", &offer("bad.toml"), "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let found = json(&output);
    assert_eq!(found["verdict"], "stop");
    let flags = found["flags"].as_array().expect("a list");
    let flag = |id: &str| {
        flags
            .iter()
            .find(|f| f["id"] == id)
            .unwrap_or_else(|| panic!("{id} is not raised"))
    };
    assert_eq!(flag("visit-visa")["severity"], "stop");
    assert_eq!(ids(&flag("visit-visa")["because"]), ["entry"]);
    assert_eq!(
        ids(&flag("individual-sends")["because"]),
        ["sent-by", "recruiter-company"],
        "also the answer that made the second question be asked"
    );
    assert!(ids(&flag("individual-sends")["laws"]).contains(&"uu18-2017-69"));
    assert_eq!(flag("long-deductions")["severity"], "serious");
    assert!(ids(&flag("visit-visa")["patterns"]).contains(&"unprocedural-placement"));
    assert!(ids(&flag("debt-binds")["patterns"]).contains(&"debt-bondage"));
    assert_eq!(flag("no-receipt")["patterns"], Value::Array(Vec::new()));
    let patterns = found["patterns"].as_array().expect("a list");
    let bondage = patterns
        .iter()
        .find(|pattern| pattern["id"] == "debt-bondage")
        .expect("found");
    assert!(ids(&bondage["because"]).contains(&"withdraw-price"));
    assert!(ids(&bondage["laws"]).contains(&"uu21-2007-1-15"));
    assert_eq!(found["unanswered"], 0);
    assert!(found["verify"].is_array() && found["derived"].is_object());
    let help = ids(&found["help"]);
    assert!(help.contains(&"ltsa_mrc") && help.contains(&"hotline") && help.contains(&"police"));
    let severities: Vec<&str> = flags
        .iter()
        .map(|f| f["severity"].as_str().expect("a text"))
        .collect();
    let first_mild = severities
        .iter()
        .position(|s| *s != "stop")
        .expect("some are milder");
    assert!(
        severities[first_mild..].iter().all(|s| *s != "stop"),
        "the gravest come first"
    );
}

#[test]
fn a_good_offer_finds_nothing_so_far() {
    let found = json(&xtask(&["assess", &offer("good.toml"), "--json"]));
    assert_eq!(found["verdict"], "none", "{found:#}");
    assert_eq!(found["flags"], Value::Array(Vec::new()));
    assert_eq!(found["unanswered"], 0);
}

#[test]
fn knowing_nothing_is_no_all_clear() {
    let empty = json(&xtask(&["assess", &answers("empty.toml", ""), "--json"]));
    assert_eq!(empty["verdict"], "check");
    assert!(empty["unanswered"].as_u64().expect("a number") > 10);
    assert!(!ids(&empty["verify"]).is_empty());
    let licence = answers(
        "licence.toml",
        &fs::read_to_string(offer("good.toml"))
            .expect("there")
            .replace("licence-check = \"listed\"", "licence-check = \"unknown\""),
    );
    let found = json(&xtask(&["assess", &licence, "--json"]));
    assert_eq!(
        found["verdict"], "check",
        "one decisive thing not known is enough"
    );
    assert_eq!(ids(&found["verify"])[0], "licence-check");
}

#[test]
fn rules_are_those_of_the_day() {
    let file = answers(
        "pass.toml",
        "contract = \"not-shown\"\ndeparture = \"soon\"\nsent-by = \"individual\"\noffer-has = [\"wage-held\", \"money-for-family\"]\n",
    );
    let found = |day: &str| json(&xtask(&["assess", &file, "--json", "--on", day]));
    let flags = |day: &str| found(day)["flags"].as_array().expect("a list").len();
    assert!(
        flags("2017-11-21") < flags("2017-11-22"),
        "UU 18/2017 counts from its first day"
    );
    // What trafficking is called changed on 2 January 2026.
    let laws = |day: &str| {
        let found = found(day);
        let patterns = found["patterns"].as_array().expect("a list").clone();
        let trafficking = patterns
            .iter()
            .find(|pattern| pattern["id"] == "trafficking")
            .unwrap_or_else(|| panic!("not found on {day}"));
        ids(&trafficking["laws"])
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (before, after) = (laws("2026-01-01"), laws("2026-01-02"));
    let holds = |laws: &[String], law: &str| laws.iter().any(|id| id == law);
    assert!(holds(&before, "uu21-2007-2") && !holds(&before, "kuhp2023-455"));
    assert!(!holds(&after, "uu21-2007-2") && holds(&after, "kuhp2023-455"));
    assert!(holds(&before, "uu21-2007-4") && holds(&after, "uu21-2007-4"));
    let output = xtask(&["assess", &file, "--on", "2026-13-01"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("2026-13-01"), "{}", said(&output));
}

#[test]
fn what_cannot_be_used_is_named_with_what_exists() {
    for (name, text, named) in [
        (
            "unknown-question.toml",
            "vissa = \"work\"",
            vec!["vissa", "visa"],
        ),
        (
            "impossible.toml",
            "visa = \"gold\"",
            vec!["visa", "gold", "in-process", "unknown"],
        ),
        (
            "wrong-kind.toml",
            "registered = 3",
            vec!["registered", "3", "yes"],
        ),
        (
            "months.toml",
            "months-of-deductions = -1",
            vec!["months-of-deductions", "-1", "60"],
        ),
        (
            "several.toml",
            "debt = [\"bank\", \"aunt\"]",
            vec!["debt", "aunt", "moneylender"],
        ),
        ("damaged.toml", "visa = \"wo", vec!["line 1", "sent-by"]),
    ] {
        let file = answers(name, text);
        let output = xtask(&["assess", &file, "--json"]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(
            output.stdout.is_empty(),
            "{name}: nothing but JSON goes to standard output"
        );
        let message = said(&output);
        assert!(message.contains(&file), "{message}");
        for word in named {
            assert!(
                message.contains(word),
                "{name}: `{word}` is not in: {message}"
            );
        }
    }
    assert_eq!(xtask(&["assess", "/nowhere.toml"]).status.code(), Some(2));
    assert_eq!(xtask(&["assess"]).status.code(), Some(2));
    assert_eq!(xtask(&["polish"]).status.code(), Some(2));
    assert_eq!(xtask(&["serve", "--port", "0"]).status.code(), Some(2));
    assert_eq!(xtask(&["test", "nothing"]).status.code(), Some(2));
}

#[test]
fn every_question_is_listed_with_its_words() {
    let output = xtask(&["questions", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let questions = json(&output);
    let questions = questions.as_array().expect("a list");
    assert!(questions.len() >= 20);
    let mut sections: Vec<&str> = Vec::new();
    for question in questions {
        for field in ["id", "section", "kind"] {
            assert!(question[field].is_string(), "{question:#}");
        }
        assert!(question["text"]["id"].is_string() && question["text"]["en"].is_string());
        assert!(question["options"].is_array());
        assert!(question["show"].is_string() || question["show"].is_null());
        sections.push(question["section"].as_str().expect("a text"));
    }
    for section in ["fees", "documents", "agency", "debt", "journey"] {
        assert!(
            sections.contains(&section),
            "nothing is asked about {section}"
        );
    }
}

#[test]
fn a_taken_port_is_said_in_one_sentence() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let output = xtask(&["serve", "--port", &port]);
    assert_eq!(output.status.code(), Some(1));
    let message = said(&output);
    assert!(
        message.contains(&port) && message.contains("--port"),
        "{message}"
    );
    assert_eq!(message.lines().count(), 1, "{message}");
}

#[test]
fn documented_cases_have_their_shape() {
    let output = xtask(&["cases", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let report = json(&output);
    let count = |field: &str| {
        report[field]
            .as_u64()
            .unwrap_or_else(|| panic!("{field} is not a number: {report:#}"))
    };
    assert_eq!(count("cases"), count("exploitative") + count("lawful"));
    assert!(count("cases") >= 76);
    assert_eq!(count("caught"), count("exploitative"));
    assert_eq!(count("false_stop"), 0);
    assert!(
        count("early_caught") * 10 >= count("exploitative") * 9,
        "the first questions decide too little: {report:#}"
    );
    assert_eq!(report["failed"], Value::Array(Vec::new()));
}

#[test]
fn what_there_is_about_money_is_counted() {
    let output = xtask(&["check-content"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = String::from_utf8(output.stdout).expect("text");
    let line = table.lines().find(|line| line.starts_with("fee rules"));
    let counts: Vec<u32> = line
        .expect("a line")
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    let [rules, items, rates, wages, lenders] = counts[..] else {
        panic!("{line:?}");
    };
    assert!(rules > items && items >= 15, "{line:?}");
    assert!(rates >= 15 && wages > 0 && lenders > 0, "{line:?}");
}

#[test]
fn the_sheet_for_lawyers_holds_every_rule() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("review.html");
    let output = xtask(&["review", &file.display().to_string()]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let sheet = fs::read_to_string(&file).expect("the sheet is written");
    for part in [
        "individual-sends",
        "uu18-2017-69",
        "question",
        "trafficking",
        "kh-kidney-2023",
        "saf-parcel",
        "☐",
    ] {
        assert!(sheet.contains(part), "{part} is not on the sheet");
    }
    // Each rule about costs in whole, with boxes to mark.
    let entry = |id: &str| {
        let from = sheet.find(&format!("<h3><code>{id}</code>"));
        let rest = &sheet[from.unwrap_or_else(|| panic!("no {id}"))..];
        &rest[..rest.find("</article>").expect("an end")]
    };
    for (id, parts) in [
        (
            "hk-agency",
            &[
                "destination is hong-kong",
                "10 persen dari gaji",
                "hk-employment-32",
            ][..],
        ),
        ("sg-agency", &["1 bulan gaji", "at most", " 2</p>"]),
        ("tw-service", &["TWD 1800", "service-abroad", "each month"]),
        (
            "papers-and-journey",
            &["selalu", "still disputed", "lodging"],
        ),
        ("hk-household", &["HKD 5100", "2025-09-30", "mondaq.com"]),
        (
            "kur-pmi",
            &["what a fair loan costs", "</em> 6</p>", "permen18-2025-14"],
        ),
    ] {
        for part in [parts, &["☐", "not yet reviewed"]].concat() {
            assert!(entry(id).contains(part), "{id}: no `{part}`: {}", entry(id));
        }
    }
}

#[test]
fn the_texts_can_be_read_and_the_table_says_so() {
    let output = xtask(&["check-words", "--rare"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = String::from_utf8_lossy(&output.stdout);
    for row in [
        "average words a full sentence",
        "longest sentence",
        "messages over 45",
        "legal words without explanation           0",
        "rare words to replace or explain          0",
    ] {
        assert!(table.contains(row), "{row} is missing in:\n{table}");
    }
    let rare = |message: &str| table.lines().find(|line| line.starts_with(message));
    let line = rare("flag-no-receipt ").expect("it has a rare word");
    assert!(line.contains("kuitansi"), "{line}");

    let wrong = xtask(&["check-words", "--loud"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(wrong.stdout.is_empty());
}

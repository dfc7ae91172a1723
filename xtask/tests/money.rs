//! The commands about money: what is reckoned, what is refused, and how it is said.

mod common;

use std::process::Output;

use common::{answers, ids, json, said, xtask};
use serde_json::{Value, json};

/// A debt of a test: a wage of NT$28,590 and these items.
fn debt(name: &str, items: &str) -> Output {
    let text = format!("currency = \"TWD\"\nwage_month = 28590\n{items}");
    xtask(&["debt", &answers(name, &text)])
}

const BORROWED: &str = "[[advances]]\nmonth = 0\namount = 30000\n";
const PAID: &str = "[[payments]]\nfirst_month = 1\nlast_month = 5\namount = 8000\n";

#[test]
fn a_debt_is_reckoned() {
    let output = debt("debt.toml", &format!("{BORROWED}{PAID}"));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let found = json(&output);
    for (field, value) in [
        ("total_received", 30_000),
        ("total_paid", 40_000),
        ("cost", 10_000),
        ("months_until_free", 5),
        ("lowest_take_home", 20_590),
    ] {
        assert_eq!(found[field], value, "{field} of {found:#}");
    }
    let figure = |field: &str| found[field].as_f64().expect("a number");
    assert!((figure("effective_annual_rate") - 2.287_014).abs() < 0.0001);
    assert!((figure("largest_share_of_wage") - 8_000.0 / 28_590.0).abs() < 1e-9);
    assert!(found.get("reason").is_none(), "there is a rate");
    // Cents are exact where the currency has them.
    let cents = answers(
        "cents.toml",
        "currency = \"SGD\"\nwage_month = 450\n[[advances]]\nmonth = 0\namount = 0.3\n[[payments]]\nfirst_month = 1\nlast_month = 3\namount = 0.1",
    );
    let found = json(&xtask(&["debt", &cents]));
    assert_eq!(found["total_paid"], 0.3);
    assert_eq!(found["cost"], 0);
    assert_eq!(found["effective_annual_rate"], 0.0);
    assert_eq!(found["lowest_take_home"], 449.9);
}

#[test]
fn a_rate_that_does_not_exist_is_null_with_a_reason() {
    for (name, items, reason) in [
        ("no-advance.toml", PAID.to_owned(), "nothing-received"),
        ("no-payment.toml", BORROWED.to_owned(), "nothing-paid-back"),
        (
            "less.toml",
            format!("{BORROWED}{}", PAID.replace("8000", "800")),
            "paid-back-less",
        ),
        (
            "first.toml",
            format!("{}{PAID}", BORROWED.replace("month = 0", "month = 3")),
            "pays-first",
        ),
    ] {
        let output = debt(name, &items);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let found = json(&output);
        assert!(found["effective_annual_rate"].is_null(), "{found:#}");
        assert_eq!(found["reason"], reason);
        assert!(found["explanation"].is_string());
    }
}

#[test]
fn a_debt_that_cannot_be_reckoned_is_refused() {
    let year = PAID.replace("last_month = 5", "last_month = 2027");
    let output = debt("debt-year.toml", &year);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let message = said(&output);
    for word in ["debt-year.toml", "`last_month`", "2027", "count months"] {
        assert!(message.contains(word), "`{word}` is not in: {message}");
    }
    let output = debt("debt-damaged.toml", "[[advances");
    assert_eq!(output.status.code(), Some(2));
    let message = said(&output);
    assert!(
        message.contains("line 3") && message.contains("first_month = 1"),
        "{message}"
    );
    assert_eq!(xtask(&["debt"]).status.code(), Some(2));
    assert_eq!(xtask(&["debt", "/nowhere.toml"]).status.code(), Some(2));
}

#[test]
fn worked_examples_are_those_of_an_independent_library() {
    let output = xtask(&["debt", "--examples"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = String::from_utf8(output.stdout).expect("text");
    let lines: Vec<&str> = table.lines().collect();
    let (last, rows) = lines.split_last().expect("lines");
    let count = rows.len() - 1;
    assert!(count >= 40, "{count} examples");
    assert!(last.starts_with(&format!("{count} examples; the largest difference")));
    let row = |id: &str| {
        let row = rows.iter().find(|row| row.starts_with(&format!("{id} ")));
        row.unwrap_or_else(|| panic!("no {id}"))
            .split_whitespace()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        row("tw-2024-lender")[1..],
        ["30000", "40000", "2.287014", "2.287014", "-", "-"]
    );
    assert_eq!(
        row("tw-2018-typical")[1..],
        [
            "0",
            "46400",
            "nothing-received",
            "nothing-received",
            "0.2636",
            "0.2636"
        ]
    );
    let more = xtask(&["debt", "--examples", "more"]);
    assert_eq!(more.status.code(), Some(2));
    assert!(said(&more).contains("--examples"));
}

#[test]
fn an_amount_is_understood_asked_about_or_refused() {
    let amount = |arguments: &[&str]| {
        let output = xtask(&[&["amount"], arguments].concat());
        assert_eq!(
            output.status.code(),
            Some(0),
            "{arguments:?}: {}",
            said(&output)
        );
        json(&output)
    };
    let of = |amount: Value, currency: &str| json!({ "amount": amount, "currency": currency });
    for (text, expected) in [
        ("1.500.000", of(1_500_000.into(), "IDR")),
        ("1,5 juta", of(1_500_000.into(), "IDR")),
        ("NT$ 28,590", of(28_590.into(), "TWD")),
        ("RM1.500", of(1_500.into(), "MYR")),
        ("RM 1,500.50", of(1_500.5.into(), "MYR")),
        ("1\u{a0}500\u{a0}000", of(1_500_000.into(), "IDR")),
        ("٥٠٠ ribu", of(500_000.into(), "IDR")),
    ] {
        assert_eq!(amount(&[text]), expected, "{text}");
    }
    assert_eq!(
        amount(&["--currency", "hkd", "--", "4,990"]),
        of(4_990.into(), "HKD")
    );
    assert_eq!(
        amount(&["1,500 juta"]),
        json!({ "ask": [of(1_500_000_000.into(), "IDR"), of(1_500_000.into(), "IDR")] })
    );
    for (arguments, named) in [
        (vec!["-500"], vec!["-500", "below zero", "500.000"]),
        (vec!["--", "--"], vec!["--", "below zero"]),
        (vec![""], vec!["empty", "1,5 juta"]),
        (vec!["500 ribu/hari"], vec!["500 ribu/hari", "`/`", "write"]),
        (vec!["sejuta sebulan"], vec!["sebulan", "rupiah"]),
        (vec!["--currency", "ABC", "5"], vec!["ABC", "IDR", "TWD"]),
        (vec!["--currency"], vec!["--currency TWD"]),
        (vec!["--money", "5"], vec!["--money", "TEXT"]),
        (vec!["2", "juta"], vec!["juta", "quotes"]),
        (vec![], vec!["TEXT"]),
    ] {
        let output = xtask(&[&["amount"], &arguments[..]].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        let message = said(&output);
        for word in named {
            assert!(message.contains(word), "`{word}` is not in: {message}");
        }
        assert_eq!(message.lines().count(), 1, "{message}");
    }
}

/// What the documentation promises that people may type, and what it means.
#[test]
fn twenty_spellings_are_read_as_they_are_meant() {
    let of = |amount: u64, currency: &str| json!({ "amount": amount, "currency": currency });
    let million_and_half = || of(1_500_000, "IDR");
    let spellings = [
        ("1.500.000", million_and_half()),
        ("1,5 juta", million_and_half()),
        ("1.5jt", million_and_half()),
        ("1 500 000", million_and_half()),
        ("1\u{a0}500\u{202f}000", million_and_half()),
        ("Rp1.500.000,-", million_and_half()),
        ("١٥٠٠٠٠٠", million_and_half()),
        ("Rp 2jt", of(2_000_000, "IDR")),
        ("500rb", of(500_000, "IDR")),
        ("setengah juta", of(500_000, "IDR")),
        ("sejuta", of(1_000_000, "IDR")),
        ("dua juta lima ratus ribu", of(2_500_000, "IDR")),
        ("1,500.00", of(1_500, "IDR")),
        ("NT$ 28,590", of(28_590, "TWD")),
        ("28.590 NT", of(28_590, "TWD")),
        ("HK$4,990", of(4_990, "HKD")),
        ("RM1.500", of(1_500, "MYR")),
        ("USD 100", of(100, "USD")),
        // Millions with a point or a comma before three digits: both are usual.
        (
            "1,500 juta",
            json!({ "ask": [of(1_500_000_000, "IDR"), million_and_half()] }),
        ),
    ];
    for (text, expected) in spellings {
        let output = xtask(&["amount", text]);
        assert_eq!(output.status.code(), Some(0), "{text}: {}", said(&output));
        assert_eq!(json(&output), expected, "{text}");
    }
    // No ringgit has a third decimal, so this is not asked about.
    let ringgit = xtask(&["amount", "--currency", "MYR", "1.500"]);
    assert_eq!(json(&ringgit), of(1_500, "MYR"));
}

/// An offer whose deductions take 15,000 of a wage of 28,590 for ten months.
const HEAVY: &str = "\
wage-month = { amount = 28590, currency = \"TWD\" }
contract-months = 36
loan-amount = { amount = 80000, currency = \"TWD\" }
loan-instalment = { amount = 15000, currency = \"TWD\" }
loan-months = 10
";

fn assessed(name: &str, text: &str) -> Value {
    let output = xtask(&["assess", &answers(name, text), "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    json(&output)
}

fn flag<'a>(found: &'a Value, id: &str) -> Option<&'a Value> {
    let flags = found["flags"].as_array().expect("a list");
    flags.iter().find(|flag| flag["id"] == id)
}

#[test]
fn amounts_are_reckoned_and_warned_about() {
    let found = assessed("heavy.toml", HEAVY);
    // 15,000 of 28,590; ten months of 36; and the rate that makes ten payments
    // of 15,000 worth 80,000: 353.8748 by bisection. All cut off below a hundredth.
    assert_eq!(
        found["derived"],
        json!({ "cut-of-wage": 52.46, "paying-of-contract": 27.77, "rate-a-year": 353.87 })
    );
    let given = [
        "wage-month",
        "contract-months",
        "loan-amount",
        "loan-instalment",
        "loan-months",
    ];
    for id in ["half-of-wage-gone", "loan-rate-extreme"] {
        let flag = flag(&found, id).unwrap_or_else(|| panic!("no {id}: {found:#}"));
        assert_eq!(flag["severity"], "serious", "{id}");
        assert_eq!(ids(&flag["because"]), given, "{id} names what was given");
        assert!(!ids(&flag["laws"]).is_empty(), "{id}");
    }
    for milder in ["quarter-of-wage-gone", "loan-rate-high"] {
        assert!(
            flag(&found, milder).is_none(),
            "{milder} and its graver one"
        );
    }
    assert!(flag(&found, "paying-half-the-contract").is_none());

    // All of the wage, for longer than the contract.
    let worse = HEAVY
        .replace("amount = 15000", "amount = 28590")
        .replace("contract-months = 36", "contract-months = 9");
    let found = assessed("worse.toml", &worse);
    assert_eq!(found["verdict"], "stop");
    let flag = |id: &str| flag(&found, id).map(|flag| flag["severity"].clone());
    assert_eq!(flag("nothing-left-of-wage"), Some(json!("stop")));
    assert_eq!(flag("paying-beyond-the-contract"), Some(json!("serious")));
    assert_eq!(flag("half-of-wage-gone"), None);
}

#[test]
fn what_is_not_given_is_not_reckoned() {
    let part = |names: &[&str]| {
        let kept = HEAVY
            .lines()
            .filter(|line| !names.iter().any(|n| line.starts_with(n)));
        kept.map(|line| format!("{line}\n")).collect::<String>()
    };
    let no_loan = assessed("no-loan.toml", &part(&["loan-amount"]));
    assert_eq!(
        no_loan["derived"],
        json!({ "cut-of-wage": 52.46, "paying-of-contract": 27.77 })
    );
    let no_wage = assessed("no-wage.toml", &part(&["wage", "contract"]));
    assert_eq!(no_wage["derived"], json!({ "rate-a-year": 353.87 }));
    let no_months = assessed("no-months.toml", &part(&["loan-months"]));
    assert_eq!(no_months["derived"], json!({}));
    let unknown = HEAVY.replace("{ amount = 80000, currency = \"TWD\" }", "\"unknown\"");
    let unknown = assessed("unknown-loan.toml", &unknown);
    assert_eq!(unknown["derived"], no_loan["derived"]);
    let warning = flag(&unknown, "half-of-wage-gone").expect("raised");
    assert!(!ids(&warning["because"]).contains(&"loan-amount"));
    // Without the months of the loan, those of the check count.
    let asked = format!("{}months-of-deductions = 10\n", part(&["loan-months"]));
    let asked = assessed("asked-months.toml", &asked);
    assert_eq!(asked["derived"]["cut-of-wage"], 52.46);
}

#[test]
fn a_wrong_amount_is_refused_with_what_would_be_right() {
    let wage = "{ amount = 28590, currency = \"TWD\" }";
    let loan = "{ amount = 80000, currency = \"TWD\" }";
    for (name, from, to, named) in [
        (
            "wage-bare.toml",
            wage,
            "28590",
            ["`wage-month`", "28590", "currency = \"TWD\""],
        ),
        (
            "wage-below-zero.toml",
            wage,
            "{ amount = -5, currency = \"TWD\" }",
            ["`wage-month`", "-5", "unknown"],
        ),
        (
            "wage-of-zero.toml",
            wage,
            "{ amount = 0, currency = \"TWD\" }",
            ["the wage is zero", "give what she earns", "leave it out"],
        ),
        (
            "loan-in-words.toml",
            loan,
            "{ amount = \"80 ribu\", currency = \"TWD\" }",
            ["`loan-amount`", "80 ribu", "amount = 28590"],
        ),
        (
            "loan-beyond.toml",
            loan,
            "{ amount = 9999999999999, currency = \"TWD\" }",
            ["`loan-amount`", "at most", "1000000000000"],
        ),
        (
            "loan-elsewhere.toml",
            loan,
            "{ amount = 80000, currency = \"TRY\" }",
            ["loan 1", "no rate of exchange", "TRY"],
        ),
        (
            "loan-taken.toml",
            "loan-months = 10",
            "loan-months = 10\nloan-taken-off = { amount = 80001, currency = \"TWD\" }",
            ["loan 1", "more is taken off", "lent"],
        ),
        (
            "contract-in-words.toml",
            "contract-months = 36",
            "contract-months = \"three years\"",
            ["`contract-months`", "three years", "whole number of months"],
        ),
        (
            "loan-months.toml",
            "loan-months = 10",
            "loan-months = 2027",
            ["loan 1", "2027", "count months"],
        ),
    ] {
        let text = HEAVY.replace(from, to);
        assert_ne!(text, HEAVY, "{name}");
        let output = xtask(&["assess", &answers(name, &text), "--json"]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(output.stdout.is_empty(), "{name}");
        let message = said(&output);
        for word in [&[name][..], &named].concat() {
            assert!(
                message.contains(word),
                "{name}: `{word}` is not in: {message}"
            );
        }
    }
}

#[test]
fn what_the_calculator_asks_is_listed() {
    let questions = json(&xtask(&["questions", "--json"]));
    let questions = questions.as_array().expect("a list");
    let asked: Vec<(&str, &str)> = questions
        .iter()
        .filter(|question| question["calculator"] == true)
        .map(|question| {
            assert_eq!(question["section"], "debt");
            assert!(question["show"].is_null() && question["options"] == json!([]));
            for language in ["id", "en"] {
                let text = question["text"][language].as_str();
                assert!(text.is_some_and(|text| !text.is_empty()), "{question:#}");
            }
            let text = |field: &str| question[field].as_str().expect("a text");
            (text("id"), text("kind"))
        })
        .collect();
    assert_eq!(
        asked,
        [
            ("wage-month", "money"),
            ("contract-months", "months"),
            ("loan-amount", "money"),
            ("loan-taken-off", "money"),
            ("loan-instalment", "money"),
            ("loan-months", "months"),
        ]
    );
}

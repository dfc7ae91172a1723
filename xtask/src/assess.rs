//! `cargo xtask assess FILE`: the verdict on answers in a file.

use std::fs;

use migrasi_aman::{
    calendar::Day,
    checklist::{Answers, Found, LawNo, QuestionNo, assess},
    content::source::{self, AMOUNTS, Book},
    money::{Quantity, Sums},
};
use serde_json::{Value, json};

use crate::{
    book,
    outcome::{Outcome, print, refused},
    questions::pretty,
    today,
};

/// Assesses a file of `question-id = answer` lines.
///
/// # Errors
/// An unreadable file, an unknown question, an impossible answer: named, with
/// what exists.
pub fn run(arguments: &[String]) -> Outcome {
    let mut file = None;
    let mut on = None;
    let mut as_json = false;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--json" => as_json = true,
            "--on" => match rest.next().map(|day| day.parse::<Day>()) {
                Some(Ok(day)) => on = Some(day),
                Some(Err(error)) => return refused(format!("--on: {error}")),
                None => return refused("--on wants a day, as in `--on 2026-01-02`"),
            },
            other if file.is_none() && !other.starts_with("--") => file = Some(other),
            other => {
                return refused(format!(
                    "assess does not know `{other}`: write `cargo xtask assess FILE [--on DATE] [--json]`"
                ));
            }
        }
    }
    let Some(file) = file else {
        return refused(
            "assess wants a file: write `cargo xtask assess FILE [--on DATE] [--json]`",
        );
    };
    let book = book::open()?;
    let (answers, given) = answers(&book, file)?;
    let on = on.unwrap_or_else(|| today::or_newest_check(&book));
    let report = report(&book, &answers, &given, on);
    if as_json {
        print(pretty(&report));
    } else {
        print_table(&report);
    }
    Ok(())
}

/// Answers from a file of `question-id = answer` lines, and the amounts in it.
///
/// # Errors
/// An unreadable file, an unknown question, an impossible answer: named, with
/// what exists.
pub fn answers(book: &Book, file: &str) -> Outcome<(Answers, Vec<&'static str>)> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return refused(format!("{file}: cannot be read: {error}")),
    };
    let mut table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            return refused(format!(
                "{file}: is not a file of answers: {error}write one answer a line, as in `sent-by = \"company\"`"
            ));
        }
    };
    let named =
        |problems: Vec<String>| format!("{file}: {}", problems.join(&format!("\n{file}: ")));
    let given: Vec<&str> = AMOUNTS
        .iter()
        .map(|(id, ..)| *id)
        .filter(|id| table.get(*id).is_some_and(|value| value.as_str().is_none()))
        .collect();
    let offer = match source::offer(&mut table) {
        Ok(offer) => offer,
        Err(problems) => return refused(named(problems)),
    };
    let mut answers = match source::answers(&table, &book.checklist) {
        Ok(answers) => answers,
        Err(problems) => return refused(named(problems)),
    };
    match offer.reckon(&book.fee_table().exchange()) {
        Ok(reckoning) => answers.sums = reckoning.sums(),
        Err(error) if error.is_gap() => {}
        Err(error) => return refused(format!("{file}: {error}")),
    }
    Ok((answers, given))
}

/// `given` are the amounts of the file, which a flag that reads sums names as its
/// reasons.
fn report(book: &Book, answers: &Answers, given: &[&str], on: Day) -> Value {
    let list = &book.checklist;
    let found = assess(list, answers, on);
    let questions = |numbers: &[QuestionNo]| -> Vec<&str> {
        numbers
            .iter()
            .filter_map(|number| Some(list.question(*number)?.id.as_str()))
            .collect()
    };
    let laws = |numbers: &[LawNo]| -> Vec<&str> {
        numbers
            .iter()
            .filter_map(|number| Some(list.law(*number)?.id.as_str()))
            .collect()
    };
    let pattern = |found: &Found| {
        list.pattern(found.pattern)
            .map(|pattern| pattern.id.as_str())
    };
    let flags: Vec<Value> = found
        .flags
        .iter()
        .filter_map(|raised| Some((raised, list.flag(raised.flag)?)))
        .map(|(raised, flag)| {
            let patterns: Vec<&str> = found
                .patterns
                .iter()
                .filter(|found| found.has(raised.flag))
                .filter_map(pattern)
                .collect();
            let mut because = questions(&raised.because);
            if !raised.sums.is_empty() {
                because.extend(given);
            }
            json!({
                "id": flag.id,
                "severity": flag.severity.id(),
                "because": because,
                "laws": laws(&raised.laws),
                "patterns": patterns,
            })
        })
        .collect();
    let patterns: Vec<Value> = found
        .patterns
        .iter()
        .map(|found| {
            json!({
                "id": pattern(found),
                "because": questions(&found.because()),
                "laws": laws(&found.laws),
            })
        })
        .collect();
    let verify: Vec<QuestionNo> = found.verify.iter().map(|v| v.question).collect();
    json!({
        "verdict": found.verdict.id(),
        "flags": flags,
        "patterns": patterns,
        "verify": questions(&verify),
        "unanswered": found.unanswered,
        "derived": derived(&answers.sums),
        "help": found.help.iter().map(|kind| kind.id()).collect::<Vec<_>>(),
    })
}

/// What was reckoned, in percent.
fn derived(sums: &Sums) -> Value {
    let shares = Quantity::ALL.into_iter().filter_map(|quantity| {
        let percent = f64::from(sums.get(quantity)?) / 100.0;
        Some((quantity.id().to_owned(), json!(percent)))
    });
    Value::Object(shares.collect())
}

fn print_table(report: &Value) {
    let words = |value: &Value| {
        let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
        items
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    };
    print(format_args!(
        "verdict     {}",
        report["verdict"].as_str().unwrap_or_default()
    ));
    for flag in report["flags"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
    {
        print(format_args!(
            "{:<11} {:<36} because {}",
            flag["severity"].as_str().unwrap_or_default(),
            flag["id"].as_str().unwrap_or_default(),
            words(&flag["because"])
        ));
    }
    for pattern in report["patterns"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
    {
        print(format_args!(
            "{:<11} {:<36} because {}",
            "pattern",
            pattern["id"].as_str().unwrap_or_default(),
            words(&pattern["because"])
        ));
    }
    print(format_args!("verify      {}", words(&report["verify"])));
    print(format_args!("unanswered  {}", report["unanswered"]));
    print(format_args!("help        {}", words(&report["help"])));
}

//! The real rules, on trial.

use std::path::Path;

use super::*;
use crate::{
    checklist::assess,
    content::source::{self, Book},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn trial() -> (Book, Trial) {
    let book = source::read(root()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let trial = Trial::read(root(), &book.checklist).unwrap_or_else(|p| panic!("{p:#?}"));
    (book, trial)
}

/// No documented exploitation goes unnoticed, and no lawful offer is stopped.
#[test]
fn every_documented_case_is_judged_as_it_was() {
    let (book, trial) = trial();
    let problems: Vec<String> = trial
        .cases
        .iter()
        .flat_map(|case| {
            let judged = case.judge(&book.checklist, book.checked);
            judged
                .problems
                .into_iter()
                .map(|problem| format!("{}: {problem}", case.id))
        })
        .collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_rule_holds_on_its_examples() {
    let (book, trial) = trial();
    let problems = trial.examples.problems(&book.checklist, book.checked);
    assert!(problems.is_empty(), "{problems:#?}");
}

/// A rule that starts or ends does so on its day: each flag cites each of its
/// laws on the days on which it is in force, and on no other.
#[test]
fn laws_count_from_their_first_day_to_their_last() {
    let (book, trial) = trial();
    let list = &book.checklist;
    let mut edges = 0;
    for flag in &list.flags {
        let answers = trial.examples.raising(&flag.id).next().expect("an example");
        for (number, law) in flag.laws.iter().filter_map(|n| Some((*n, list.law(*n)?))) {
            let first = law.window.since.map(|since| (since, before(since)));
            let last = law.window.until.map(|until| (until, after(until)));
            for (with, without) in first.into_iter().chain(last) {
                let cites = |on: Day| {
                    assess(list, answers, on).flags.iter().any(|raised| {
                        list.flag(raised.flag) == Some(flag) && raised.laws.contains(&number)
                    })
                };
                assert!(cites(with), "{}: {} not cited on {with}", flag.id, law.id);
                assert!(
                    !cites(without),
                    "{}: {} cited on {without}",
                    flag.id,
                    law.id
                );
                edges += 1;
            }
        }
    }
    assert!(edges > 100, "few rules have days");
}

fn after(day: Day) -> Day {
    let (y, m, d) = (day.year(), day.month(), day.day());
    Day::new(y, m, d + 1)
        .or_else(|_| Day::new(y, m + 1, 1))
        .or_else(|_| Day::new(y + 1, 1, 1))
        .expect("a day")
}

fn before(day: Day) -> Day {
    let (y, m, d) = (day.year(), day.month(), day.day());
    let last_of_month = || {
        (28..=31)
            .rev()
            .find_map(|last| Day::new(y, m - 1, last).ok())
    };
    Day::new(y, m, d - 1)
        .ok()
        .or_else(|| (m > 1).then(last_of_month).flatten())
        .or_else(|| Day::new(y - 1, 12, 31).ok())
        .expect("a day")
}

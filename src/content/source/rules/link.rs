//! The numbers by which links name questions, as `links.toml` writes them.

use std::{collections::BTreeSet, path::Path};

use serde::Deserialize;

use super::{Fault, toml_file};
use crate::{
    checklist::{Checklist, Question},
    share::{FIRST_NUMBER, LinkNumbers, MOST_OPTIONS, QuestionNumber},
};

const FILE: &str = "content/checklist/links.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    number: u16,
    id: String,
    kind: String,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default)]
    removed: bool,
    #[serde(default)]
    removed_options: Vec<String>,
}

/// Reads the numbers and holds them against the questions.
pub(in super::super) fn read(
    root: &Path,
    list: &Checklist,
    faults: &mut Vec<Fault>,
) -> LinkNumbers {
    let Some(File { question: entries }) = toml_file(root, FILE, faults) else {
        return LinkNumbers::default();
    };
    each_stands_by_itself(&entries, faults);
    for entry in entries.iter().filter(|entry| !entry.removed) {
        if list.find(&entry.id).is_none() {
            faults.push(Fault::new(
                FILE,
                &entry.id,
                "there is no such question",
                "add `removed = true`, or write its new id here; never take an entry out",
            ));
        }
    }
    let next = entries.last().map_or(FIRST_NUMBER, |last| last.number + 1);
    let known = |question: &Question| {
        let Some(entry) = entries.iter().find(|entry| entry.id == question.id) else {
            faults.push(Fault::new(
                FILE,
                &question.id,
                "the question has no number for links",
                format!("add an entry at the end, with `number = {next}`"),
            ));
            return QuestionNumber {
                number: 0,
                places: Vec::new(),
            };
        };
        fits(entry, question, faults);
        let place = |option: &String| entry.options.iter().position(|known| known == option);
        QuestionNumber {
            number: entry.number,
            places: (question.kind.options().iter())
                .filter_map(|option| u8::try_from(place(option)?).ok())
                .collect(),
        }
    };
    LinkNumbers(list.questions.iter().map(known).collect())
}

/// Numbers follow one another, so that an entry that was taken out is missed.
fn each_stands_by_itself(entries: &[Entry], faults: &mut Vec<Fault>) {
    let mut ids = BTreeSet::new();
    for (right, entry) in (FIRST_NUMBER..).zip(entries) {
        let mut fault = |problem: String, remedy: String| {
            faults.push(Fault::new(FILE, &entry.id, problem, remedy));
        };
        if entry.number != right {
            fault(
                format!("its number is {}, and here stands {right}", entry.number),
                "leave every entry where it is, also of what was removed, and add new ones at the end".into(),
            );
        }
        if !ids.insert(&entry.id) {
            fault(
                "its id stands twice".into(),
                "give the new question another id than the old one".into(),
            );
        }
        let options: BTreeSet<&String> = entry.options.iter().collect();
        if options.len() != entry.options.len() {
            fault(
                "an option stands twice".into(),
                "take the last of them out".into(),
            );
        }
        if options.len() > MOST_OPTIONS {
            fault(
                format!("it has had {} options", options.len()),
                format!("ask it as another question: {MOST_OPTIONS} options are the most"),
            );
        }
        for option in &entry.removed_options {
            if !options.contains(option) {
                fault(
                    format!("`{option}` was removed and has no place"),
                    "put it back where it stood in `options`".into(),
                );
            }
        }
    }
}

/// Whether an entry says of a question what is so.
fn fits(entry: &Entry, question: &Question, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FILE, &entry.id, problem, remedy));
    };
    if entry.removed {
        fault(
            "it was removed, and there is such a question".into(),
            "take `removed` out if it is the same question; else give the new one another id",
        );
    }
    if entry.kind != question.kind.id() {
        fault(
            format!(
                "it is of kind {}, and the question of kind {}",
                entry.kind,
                question.kind.id()
            ),
            "a question of another kind is another question: give it an id and a number of its own",
        );
    }
    for option in question.kind.options() {
        if !entry.options.contains(option) {
            fault(
                format!("the option `{option}` has no place"),
                "add it at the end of `options`",
            );
        }
        if entry.removed_options.contains(option) {
            fault(
                format!("the option `{option}` was removed, and the question has it"),
                "take it out of `removed_options` if it is the same; else give the new one another name",
            );
        }
    }
    for option in &entry.options {
        if !question.kind.options().contains(option) && !entry.removed_options.contains(option) {
            fault(
                format!("the question has no option `{option}`"),
                "add it to `removed_options`, or write its new name here; never take it out",
            );
        }
    }
}

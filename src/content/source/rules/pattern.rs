//! What several flags together are called, as `patterns.toml` writes it.

use serde::Deserialize;

use super::{Fault, Rules, check_id, cited};
use crate::checklist::{Checklist, FlagNo, Needs, Part, Pattern, Severity, parse};

pub(super) const FILE: &str = "content/checklist/patterns.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) pattern: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    id: String,
    laws: Vec<String>,
    part: Vec<PartEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartEntry {
    id: String,
    #[serde(default)]
    flags: Vec<String>,
    when: Option<String>,
}

pub(super) fn add(entry: Entry, rules: &mut Rules, faults: &mut Vec<Fault>) {
    let list = &mut rules.checklist;
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FILE, &entry.id, problem, remedy));
    };
    let known = list.patterns.iter().any(|pattern| pattern.id == entry.id);
    check_id(&entry.id, known, &mut fault);
    let laws = cited(list, &entry.laws, &mut fault);
    let mut parts: Vec<Part> = Vec::new();
    for part in &entry.part {
        let twice = parts.iter().any(|known| known.id == part.id);
        check_id(&part.id, twice, &mut fault);
        if let Some(needs) = needs(list, part, &mut fault) {
            parts.push(Part {
                id: part.id.clone(),
                needs,
            });
        }
    }
    if parts.len() < 2 {
        fault(
            "it has fewer than two parts".into(),
            "a pattern is made of several answers: add parts, or make it a flag",
        );
    }
    // Otherwise a crime would be named beside a verdict that is not "stop".
    if !parts.iter().any(|part| only_stops(list, part)) {
        fault(
            "none of its parts consists of stops alone".into(),
            "take the milder flags out of one of its parts",
        );
    }
    list.patterns.push(Pattern {
        id: entry.id,
        laws,
        parts,
    });
}

fn needs(list: &Checklist, part: &PartEntry, fault: &mut dyn FnMut(String, &str)) -> Option<Needs> {
    match (&part.when, part.flags.as_slice()) {
        (Some(when), []) => match parse::condition(when, &list.questions) {
            Ok(when) => Some(Needs::Answers(when)),
            Err(error) => {
                fault(
                    format!("`when` of `{}` cannot be understood: {error}", part.id),
                    "correct the word it points at",
                );
                None
            }
        },
        (None, [_, ..]) => {
            let mut flags = Vec::new();
            for id in &part.flags {
                match (0..).zip(&list.flags).find(|(_, flag)| flag.id == *id) {
                    Some((number, _)) => flags.push(FlagNo(number)),
                    None => fault(
                        format!("there is no flag `{id}`"),
                        "correct the id, or take it out",
                    ),
                }
            }
            Some(Needs::Flag(flags))
        }
        _ => {
            fault(
                format!(
                    "its part `{}` has neither or both of `flags` and `when`",
                    part.id
                ),
                "give it one of the two",
            );
            None
        }
    }
}

fn only_stops(list: &Checklist, part: &Part) -> bool {
    let stop = |number: &FlagNo| {
        list.flag(*number)
            .is_some_and(|flag| flag.severity == Severity::Stop)
    };
    matches!(&part.needs, Needs::Flag(flags) if !flags.is_empty() && flags.iter().all(stop))
}

//! The signs that the research found, and where each of them went.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Fault, Rules, check_id, flag};
use crate::checklist::Severity;

pub(super) const FILE: &str = "content/checklist/signs.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) sign: Vec<Sign>,
}

/// A sign of the research.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// Its row in the research.
    pub id: String,
    /// How grave the research calls it.
    pub severity: Severity,
    /// How sure the research is: high, medium, low, or recall.
    pub sure: SignSureness,
    /// Why no flag carries it.
    pub left_out: Option<String>,
}

/// How sure the research is of a sign. What is only recalled may not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignSureness {
    /// The text itself, or two sources.
    High,
    /// One source.
    Medium,
    /// Weak or disputed.
    Low,
    /// From memory.
    Recall,
}

pub(super) fn add(entry: Sign, rules: &mut Rules, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FILE, &entry.id, problem, remedy));
    };
    let known = rules.signs.iter().any(|sign| sign.id == entry.id);
    check_id(&entry.id, known, &mut fault);
    rules.signs.push(entry);
}

/// Every sign is carried by a flag or left out for a written reason.
pub(super) fn check(rules: &Rules, faults: &mut Vec<Fault>) {
    let carried: BTreeSet<&str> = rules
        .flag_notes
        .iter()
        .flat_map(|note| note.signs.iter().map(String::as_str))
        .collect();
    for sign in &rules.signs {
        let (problem, remedy) = match (&sign.left_out, carried.contains(sign.id.as_str())) {
            (Some(_), true) => (
                "a flag carries it, and yet it is left out",
                "take `left_out` out, or the id out of the flag's `signs`",
            ),
            (None, false) => (
                "no flag carries it",
                "name it in a flag's `signs`, or say why not in `left_out`",
            ),
            (None, true) if sign.sure == SignSureness::Recall => (
                "a flag carries it, and it is known from memory only",
                "find a source first",
            ),
            _ => continue,
        };
        faults.push(Fault::new(FILE, &sign.id, problem, remedy));
    }
    let known: BTreeSet<&str> = rules.signs.iter().map(|sign| sign.id.as_str()).collect();
    for (note, flag) in rules.flag_notes.iter().zip(&rules.checklist.flags) {
        for sign in note.signs.iter().filter(|id| !known.contains(id.as_str())) {
            faults.push(Fault::new(
                flag::FILE,
                &flag.id,
                format!("there is no sign `{sign}`"),
                "correct the id, or add the sign to content/checklist/signs.toml",
            ));
        }
    }
}

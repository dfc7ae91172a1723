//! Warnings, as `flags.toml` writes them.

use serde::Deserialize;

use super::{Fault, Rules, check_id, cited};
use crate::{
    calendar::Day,
    checklist::{Checklist, EvidenceNo, Flag, LawKind, Severity, Sureness, parse},
    help::HelpKind,
};

pub(super) const FILE: &str = "content/checklist/flags.toml";

/// What editors and lawyers read beside a flag.
#[derive(Clone, Debug, PartialEq)]
pub struct FlagNote {
    /// Its condition as written.
    pub when: String,
    /// Why it is as grave as it is, and what its exceptions are.
    pub reason: String,
    /// The rows of the research that it carries.
    pub signs: Vec<String>,
    /// Who reviewed it, and when.
    pub reviewed: Option<Review>,
}

/// That somebody who may judge it has read an entry.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Name and office.
    pub by: String,
    /// The day.
    pub on: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) flag: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    id: String,
    severity: Severity,
    reason: String,
    when: String,
    laws: Vec<String>,
    #[serde(default)]
    sure: Sureness,
    keep: Vec<String>,
    help: Vec<HelpKind>,
    signs: Vec<String>,
    reviewed: Option<Review>,
}

pub(super) fn add(entry: Entry, rules: &mut Rules, faults: &mut Vec<Fault>) {
    let list = &mut rules.checklist;
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FILE, &entry.id, problem, remedy));
    };
    let known = list.flags.iter().any(|flag| flag.id == entry.id);
    check_id(&entry.id, known, &mut fault);
    let laws = cited(list, &entry.laws, &mut fault);
    if let Some(reviewed) = &entry.reviewed
        && reviewed.by.trim().is_empty()
    {
        fault(
            "it is reviewed by nobody".into(),
            "name who read it, or take `reviewed` out",
        );
    }
    if entry.reason.trim().is_empty() {
        fault(
            "nothing says why it is as grave as it is".into(),
            "add `reason = \"…\"`",
        );
    }
    let only_practice = laws
        .iter()
        .filter_map(|law| list.law(*law))
        .all(|law| law.kind == LawKind::Practice);
    if entry.severity == Severity::Stop && (only_practice || entry.sure == Sureness::Low) {
        fault(
            "a `stop` needs firm ground".into(),
            "cite a law or standard that is sure, or make it `serious`",
        );
    }
    if entry.help.is_empty() || entry.signs.is_empty() || entry.keep.is_empty() {
        fault(
            "`help`, `keep` or `signs` is empty".into(),
            "name who helps, what to keep and the sign it carries",
        );
    }
    let when = match parse::condition(&entry.when, &list.questions) {
        Ok(when) => when,
        Err(error) => {
            fault(
                format!("`when` cannot be understood: {error}"),
                "correct the word it points at",
            );
            return;
        }
    };
    if let Some(twin) = list.flags.iter().find(|flag| flag.when == when) {
        let problem = format!("it has the same condition as `{}`", twin.id);
        fault(problem, "make one flag of the two");
    }
    let keep = entry
        .keep
        .iter()
        .filter_map(|id| evidence(list, id))
        .collect();
    list.flags.push(Flag {
        id: entry.id,
        severity: entry.severity,
        when,
        laws,
        sure: entry.sure,
        keep,
        help: entry.help,
        reviewed: entry.reviewed.is_some(),
    });
    rules.flag_notes.push(FlagNote {
        when: entry.when,
        reason: entry.reason,
        signs: entry.signs,
        reviewed: entry.reviewed,
    });
}

/// The number of a kind of evidence, new where it is named for the first time.
fn evidence(list: &mut Checklist, id: &str) -> Option<EvidenceNo> {
    let place = list
        .evidence
        .iter()
        .position(|known| known == id)
        .unwrap_or_else(|| {
            list.evidence.push(id.to_owned());
            list.evidence.len() - 1
        });
    u8::try_from(place).ok().map(EvidenceNo)
}

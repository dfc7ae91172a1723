//! Laws, standards and advice, as `laws.toml` writes them.

use serde::Deserialize;

use super::{Fault, Ground, Rules, check_id};
use crate::{
    calendar::{Day, PartialDate, Window},
    checklist::{Law, LawKind, Sureness},
    content::source::is_address,
};

pub(super) const FILE: &str = "content/laws.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) law: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    id: String,
    kind: LawKind,
    since: Option<PartialDate>,
    until: Option<PartialDate>,
    source: Vec<String>,
    source_date: Option<PartialDate>,
    checked: Day,
    sure: Sureness,
    #[serde(rename = "note")]
    _note: Option<String>,
}

pub(super) fn add(entry: Entry, rules: &mut Rules, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FILE, &entry.id, problem, remedy));
    };
    let known = rules.checklist.laws.iter().any(|law| law.id == entry.id);
    check_id(&entry.id, known, &mut fault);
    if entry.source.is_empty() && entry.kind != LawKind::Practice {
        fault("it has no source".into(), "add `source = [\"https://…\"]`");
    }
    for source in &entry.source {
        if !is_address(source) {
            fault(
                format!("`{source}` is not an address"),
                "write it in full, with https://",
            );
        }
    }
    if entry.sure == Sureness::Low {
        fault(
            "its text is not sure enough to be cited".into(),
            "cite only what is high or medium",
        );
    }
    let window = Window {
        since: entry.since.map(PartialDate::first_day),
        until: entry.until.map(PartialDate::last_day),
    };
    if let (Some(since), Some(until)) = (window.since, window.until)
        && until < since
    {
        fault(
            format!("it ends ({until}) before it begins ({since})"),
            "correct one of the days",
        );
    }
    rules.checklist.laws.push(Law {
        id: entry.id,
        kind: entry.kind,
        window,
    });
    rules.grounds.push(Ground {
        sources: entry.source,
        source_date: entry.source_date,
        checked: entry.checked,
        sure: entry.sure,
    });
}

//! What each kind of help point does, as editors write it. The words are Fluent
//! messages; which of them exist for a kind stands here, beside their sources.

use std::path::Path;

use serde::Deserialize;

use super::{Fault, is_address, toml_file};
use crate::{
    calendar::{Day, PartialDate},
    checklist::Sureness,
    help::HelpKind,
};

/// The file, from the project's root.
pub(super) const FILE: &str = "content/help-points/services.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceFile {
    service: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    kind: String,
    #[serde(default)]
    bring: bool,
    #[serde(default)]
    cost: bool,
    confidence: Sureness,
    #[serde(default)]
    source: Vec<String>,
    #[serde(default)]
    said_by: Vec<String>,
    source_date: Option<PartialDate>,
    checked: Day,
    note: Option<String>,
}

/// What a kind of help point does, and how that is known.
#[derive(Debug)]
pub struct ServiceEntry {
    /// The kind.
    pub kind: HelpKind,
    /// Whether it is said what to bring.
    pub bring: bool,
    /// Whether it is said what it costs.
    pub cost: bool,
    /// How sure the texts are.
    pub confidence: Sureness,
    /// Addresses of the sources.
    pub source: Vec<String>,
    /// Sources whose address was not kept: who said it, and when.
    pub said_by: Vec<String>,
    /// Date of the newest source.
    pub source_date: Option<PartialDate>,
    /// When somebody last looked.
    pub checked: Day,
    /// What editors have to know.
    pub note: Option<String>,
}

impl ServiceEntry {
    /// Keys of its texts: what it does, then what to bring, then what it costs.
    pub fn keys(&self) -> [Option<String>; 3] {
        let key = |part| format!("service-{}-{part}", self.kind.id().replace('_', "-"));
        [
            Some(key("does")),
            self.bring.then(|| key("bring")),
            self.cost.then(|| key("cost")),
        ]
    }
}

pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> Vec<ServiceEntry> {
    let mut services: Vec<ServiceEntry> = Vec::new();
    let Some(file) = toml_file::<ServiceFile>(root, FILE, faults) else {
        return services;
    };
    for entry in file.service {
        check(&entry, faults);
        let kind = HelpKind::ALL.into_iter().find(|k| k.id() == entry.kind);
        let Some(kind) = kind else {
            let known = HelpKind::ALL.map(HelpKind::id).join(", ");
            faults.push(Fault::new(
                FILE,
                &entry.kind,
                format!("no kind of help is called `{}`", entry.kind),
                format!("write one of {known}"),
            ));
            continue;
        };
        if services.iter().any(|service| service.kind == kind) {
            faults.push(Fault::new(
                FILE,
                kind.id(),
                "the kind stands twice",
                "keep one entry for each kind",
            ));
        }
        services.push(ServiceEntry {
            kind,
            bring: entry.bring,
            cost: entry.cost,
            confidence: entry.confidence,
            source: entry.source,
            said_by: entry.said_by,
            source_date: entry.source_date,
            checked: entry.checked,
            note: entry.note,
        });
    }
    for kind in HelpKind::ALL {
        if !services.iter().any(|service| service.kind == kind) {
            faults.push(Fault::new(
                FILE,
                kind.id(),
                "nothing says what this kind of help does",
                "add a [[service]] with this `kind`, and its texts to services.ftl",
            ));
        }
    }
    services.sort_by_key(|service| service.kind);
    services
}

/// What is wrong with an entry by itself.
fn check(entry: &Written, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FILE, &entry.kind, problem, remedy));
    };
    if entry.source.is_empty() && entry.said_by.is_empty() {
        fault(
            "it has no source".into(),
            "add `source = [\"https://…\"]`, or in `said_by` who said it and when",
        );
    }
    for address in entry.source.iter().filter(|s| !is_address(s)) {
        fault(
            format!("`{address}` is not an address"),
            "write it in full, with https://; a source without one goes into `said_by`",
        );
    }
    if entry.said_by.iter().any(|who| who.trim().is_empty()) {
        fault(
            "a source in `said_by` has no words".into(),
            "write who said it and when, or take it out",
        );
    }
    if entry.confidence == Sureness::Low {
        fault(
            "its confidence is low".into(),
            "say only what a source makes at least `medium`",
        );
    }
    if let Some(date) = entry.source_date
        && date.first_day() > entry.checked
    {
        fault(
            format!(
                "its source of {date} is newer than its check of {}",
                entry.checked
            ),
            "write in `checked` the day on which somebody really looked",
        );
    }
}

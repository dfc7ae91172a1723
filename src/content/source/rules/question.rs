//! Questions, as `questions.toml` writes them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Fault, Harm, Rules, check_id, is_id};
use crate::checklist::{Kind, OptionSet, Question, Section, parse};

pub(super) const FILE: &str = "content/checklist/questions.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) question: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    id: String,
    section: Section,
    kind: String,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default)]
    harmless: Vec<String>,
    harmful: Option<toml::Value>,
    show: Option<String>,
    #[serde(default)]
    detail: bool,
    #[serde(default)]
    icons: BTreeMap<String, String>,
}

pub(super) fn add(entry: Entry, rules: &mut Rules, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FILE, &entry.id, problem, remedy));
    };
    let list = &mut rules.checklist;
    check_id(&entry.id, list.find(&entry.id).is_some(), &mut fault);
    let unique: BTreeSet<&String> = entry.options.iter().collect();
    if unique.len() != entry.options.len() {
        fault("an option stands twice".into(), "take one of them out");
    }
    if entry.options.len() > OptionSet::CAPACITY {
        fault(
            format!("it has {} options", entry.options.len()),
            "ask it as two questions: 32 options are the most",
        );
    }
    for option in &entry.options {
        // These would be taken for the answers that such a question has anyway.
        let taken: &[&str] = if entry.kind == "several" {
            &["unknown", "none", "any"]
        } else {
            &["unknown"]
        };
        if !is_id(option) || taken.contains(&option.as_str()) {
            fault(
                format!("the option `{option}` cannot be used"),
                "write small letters, digits and hyphens, and not unknown (nor, for several, none or any)",
            );
        }
    }
    let with_options = matches!(entry.kind.as_str(), "choice" | "several");
    if with_options && entry.options.len() < 2 {
        fault(
            "it has fewer than two options".into(),
            "add `options = [\"…\", \"…\"]`",
        );
    }
    if !with_options && !entry.options.is_empty() {
        fault(
            format!("a question of kind {} has no options", entry.kind),
            "take `options` out",
        );
    }
    let kind = match entry.kind.as_str() {
        "yes-no" => Kind::YesNo,
        "choice" => Kind::Choice(entry.options.clone()),
        "several" => Kind::Several(entry.options.clone()),
        "months" => Kind::Months,
        other => {
            fault(
                format!("there is no kind `{other}`"),
                "write yes-no, choice, several or months",
            );
            return;
        }
    };
    let harm =
        Harm::read(&kind, &entry.harmless, entry.harmful.as_ref()).unwrap_or_else(|problem| {
            fault(problem, "name answers that the question has");
            Harm::default()
        });
    let show = entry.show.as_ref().and_then(|text| {
        // Only the questions before it are known, so a circle cannot be written.
        parse::condition(text, &list.questions)
            .map_err(|error| {
                fault(
                    format!("`show` cannot be understood: {error}"),
                    "a question may be shown on answers to earlier questions only",
                );
            })
            .ok()
    });
    rules.gallery.hang(&kind, &entry.icons, &mut fault);
    list.questions.push(Question {
        id: entry.id,
        section: entry.section,
        kind,
        show,
        detail: entry.detail,
    });
    rules.shows.push(entry.show);
    rules.harms.push(harm);
}

//! Questions, flags, laws and destinations.

use std::{collections::BTreeSet, path::Path};

use serde::Deserialize;

use super::{Fault, Ground, Harm, is_address, is_id, toml_file};
use crate::{
    calendar::{Day, PartialDate, Window},
    checklist::{
        Checklist, Flag, Kind, Law, LawKind, LawNo, OptionSet, Question, Section, Severity,
        Sureness, parse,
    },
    help::HelpKind,
};

const QUESTIONS: &str = "content/checklist/questions.toml";
const FLAGS: &str = "content/checklist/flags.toml";
const LAWS: &str = "content/laws.toml";
const DESTINATIONS: &str = "content/destinations.toml";

/// The question whose options are the destinations.
const DESTINATION: &str = "destination";

/// The rules, with what only editors and tests need beside them.
pub(super) struct Rules {
    pub(super) checklist: Checklist,
    pub(super) shows: Vec<Option<String>>,
    pub(super) harms: Vec<Harm>,
    pub(super) grounds: Vec<Ground>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    question: Vec<QuestionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionEntry {
    id: String,
    section: Section,
    kind: String,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default)]
    harmless: Vec<String>,
    harmful: Option<toml::Value>,
    show: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlagFile {
    flag: Vec<FlagEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlagEntry {
    id: String,
    severity: Severity,
    when: String,
    laws: Vec<String>,
    #[serde(default)]
    sure: Sureness,
    help: Vec<HelpKind>,
    signs: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LawFile {
    law: Vec<LawEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LawEntry {
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DestinationFile {
    destination: Vec<DestinationEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DestinationEntry {
    id: String,
    countries: Vec<String>,
}

pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> Rules {
    let mut rules = Rules {
        checklist: Checklist::default(),
        shows: Vec::new(),
        harms: Vec::new(),
        grounds: Vec::new(),
    };
    if let Some(file) = toml_file::<QuestionFile>(root, QUESTIONS, faults) {
        for entry in file.question {
            question(entry, &mut rules, faults);
        }
    }
    if let Some(file) = toml_file::<LawFile>(root, LAWS, faults) {
        for entry in file.law {
            law(entry, &mut rules, faults);
        }
    }
    if let Some(file) = toml_file::<FlagFile>(root, FLAGS, faults) {
        for entry in file.flag {
            flag(entry, &mut rules, faults);
        }
    }
    let list = &rules.checklist;
    let cited: BTreeSet<LawNo> = list
        .flags
        .iter()
        .flat_map(|f| f.laws.iter().copied())
        .collect();
    for (number, law) in (0..).zip(&list.laws) {
        if !cited.contains(&LawNo(number)) {
            faults.push(Fault::new(
                LAWS,
                &law.id,
                "no flag cites it",
                "cite it from a flag, or take it out",
            ));
        }
    }
    rules
}

fn question(entry: QuestionEntry, rules: &mut Rules, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(QUESTIONS, &entry.id, problem, remedy));
    };
    let list = &mut rules.checklist;
    if !is_id(&entry.id) {
        fault(
            "its id cannot be used".into(),
            "write small letters, digits and hyphens",
        );
    }
    if list.find(&entry.id).is_some() {
        fault("its id stands twice".into(), "give one of them another id");
    }
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
    list.questions.push(Question {
        id: entry.id,
        section: entry.section,
        kind,
        show,
    });
    rules.shows.push(entry.show);
    rules.harms.push(harm);
}

fn law(entry: LawEntry, rules: &mut Rules, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(LAWS, &entry.id, problem, remedy));
    };
    if rules.checklist.laws.iter().any(|law| law.id == entry.id) {
        fault("its id stands twice".into(), "give one of them another id");
    }
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
    });
}

fn flag(entry: FlagEntry, rules: &mut Rules, faults: &mut Vec<Fault>) {
    let list = &mut rules.checklist;
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FLAGS, &entry.id, problem, remedy));
    };
    if !is_id(&entry.id) {
        fault(
            "its id cannot be used".into(),
            "write small letters, digits and hyphens",
        );
    }
    if list.flags.iter().any(|flag| flag.id == entry.id) {
        fault("its id stands twice".into(), "give one of them another id");
    }
    let mut laws = Vec::new();
    for id in &entry.laws {
        match (0..).zip(&list.laws).find(|(_, law)| law.id == *id) {
            Some((number, _)) => laws.push(LawNo(number)),
            None => fault(
                format!("there is no law `{id}`"),
                "add it to content/laws.toml with its source, or correct the id",
            ),
        }
    }
    if entry.laws.is_empty() {
        fault(
            "it rests on nothing".into(),
            "cite a law, a standard or official advice",
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
    if entry.help.is_empty() || entry.signs.is_empty() {
        fault(
            "`help` or `signs` is empty".into(),
            "name who helps and the sign it carries",
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
    list.flags.push(Flag {
        id: entry.id,
        severity: entry.severity,
        when,
        laws,
        sure: entry.sure,
        help: entry.help,
    });
}

/// The countries behind each option of the destination question.
pub(super) fn destinations(
    root: &Path,
    rules: &Rules,
    faults: &mut Vec<Fault>,
) -> Vec<Vec<String>> {
    let Some(file) = toml_file::<DestinationFile>(root, DESTINATIONS, faults) else {
        return Vec::new();
    };
    let list = &rules.checklist;
    let options = list
        .find(DESTINATION)
        .and_then(|number| list.question(number))
        .map(|question| question.kind.options())
        .unwrap_or_default();
    for entry in &file.destination {
        if !options.contains(&entry.id) {
            faults.push(Fault::new(
                DESTINATIONS,
                &entry.id,
                "the question `destination` has no such option",
                "take it out, or add the option",
            ));
        }
        for country in &entry.countries {
            if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
                faults.push(Fault::new(
                    DESTINATIONS,
                    &entry.id,
                    format!("`{country}` is not a country code"),
                    "write two capital letters, as in HK",
                ));
            }
        }
    }
    options
        .iter()
        .map(|option| {
            let entry = file.destination.iter().find(|entry| entry.id == *option);
            if entry.is_none() {
                faults.push(Fault::new(
                    DESTINATIONS,
                    option,
                    "the option has no entry here",
                    "add it with its countries, or with `countries = []`",
                ));
            }
            entry
                .map(|entry| entry.countries.clone())
                .unwrap_or_default()
        })
        .collect()
}

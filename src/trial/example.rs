//! Examples of each rule: answers that must raise it, and answers close to them
//! that must not.

use std::{collections::BTreeMap, path::Path};

use serde::Deserialize;

use super::files::toml_file;
use crate::{
    calendar::Day,
    checklist::{Answers, Checklist, Kind, Severity, asked, assess, raises},
    content::source,
    money::Quantity,
};

const FILE: &str = "tests/rules.toml";

/// Examples of every rule.
#[derive(Clone, Debug)]
pub struct Examples {
    flags: Vec<FlagExamples>,
    questions: Vec<Both>,
    patterns: Vec<Both>,
}

#[derive(Clone, Debug)]
struct FlagExamples {
    severity: Severity,
    both: Both,
}

/// Answers on both sides of a rule.
#[derive(Clone, Debug)]
struct Both {
    id: String,
    with: Vec<Answers>,
    without: Vec<Answers>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    flag: BTreeMap<String, FlagEntry>,
    #[serde(default)]
    question: BTreeMap<String, QuestionEntry>,
    #[serde(default)]
    pattern: BTreeMap<String, PatternEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlagEntry {
    severity: Severity,
    raised: Vec<toml::Table>,
    not_raised: Vec<toml::Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionEntry {
    asked: Vec<toml::Table>,
    not_asked: Vec<toml::Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PatternEntry {
    found: Vec<toml::Table>,
    not_found: Vec<toml::Table>,
}

impl Examples {
    pub(super) fn read(root: &Path, list: &Checklist) -> Result<Self, Vec<String>> {
        let file: File = toml_file(&root.join(FILE)).map_err(|problem| vec![problem])?;
        let mut problems = Vec::new();
        let mut both = |id: String, with: &[toml::Table], without: &[toml::Table]| {
            let mut read = |tables: &[toml::Table]| {
                let mut read = Vec::new();
                for table in tables {
                    match expand(table, list).and_then(|tables| {
                        tables
                            .iter()
                            .map(|table| source::answers(table, list))
                            .collect::<Result<Vec<Answers>, _>>()
                    }) {
                        Ok(mut answers) => read.append(&mut answers),
                        Err(found) => {
                            problems.extend(found.into_iter().map(|p| format!("{FILE}: {id}: {p}")))
                        }
                    }
                }
                read
            };
            Both {
                with: read(with),
                without: read(without),
                id,
            }
        };
        let examples = Self {
            flags: file
                .flag
                .into_iter()
                .map(|(id, entry)| FlagExamples {
                    severity: entry.severity,
                    both: both(id, &entry.raised, &entry.not_raised),
                })
                .collect(),
            questions: file
                .question
                .into_iter()
                .map(|(id, entry)| both(id, &entry.asked, &entry.not_asked))
                .collect(),
            patterns: file
                .pattern
                .into_iter()
                .map(|(id, entry)| both(id, &entry.found, &entry.not_found))
                .collect(),
        };
        problems.extend(examples.missing(list));
        if problems.is_empty() {
            Ok(examples)
        } else {
            Err(problems)
        }
    }

    /// Every rule has examples, and no example is of a rule that is gone.
    fn missing(&self, list: &Checklist) -> Vec<String> {
        let flags = self.flags.iter().map(|example| example.both.id.as_str());
        let questions = self.questions.iter().map(|example| example.id.as_str());
        let patterns = self.patterns.iter().map(|example| example.id.as_str());
        let shown = list.questions.iter().filter(|q| q.show.is_some());
        [
            (
                "flag",
                flags.collect::<Vec<_>>(),
                list.flags.iter().map(|f| f.id.as_str()).collect::<Vec<_>>(),
            ),
            (
                "question",
                questions.collect(),
                shown.map(|q| q.id.as_str()).collect(),
            ),
            (
                "pattern",
                patterns.collect(),
                list.patterns.iter().map(|p| p.id.as_str()).collect(),
            ),
        ]
        .into_iter()
        .flat_map(|(kind, have, need)| {
            let lacking = need.iter().filter(|id| !have.contains(id));
            let extra = have.iter().filter(|id| !need.contains(id));
            lacking
                .map(|id| format!("{FILE}: no examples of the {kind} `{id}`"))
                .chain(
                    extra.map(|id| format!("{FILE}: there is no {kind} `{id}` with a condition")),
                )
                .collect::<Vec<_>>()
        })
        .collect()
    }

    /// Every example that does not hold for a checklist on a day.
    pub fn problems(&self, list: &Checklist, on: Day) -> Vec<String> {
        self.found(list, on, None).collect()
    }

    /// Whether every example holds, or every one of one rule.
    pub(super) fn hold(&self, list: &Checklist, on: Day, of: Option<&str>) -> bool {
        self.found(list, on, of).next().is_none()
    }

    fn found<'a>(
        &'a self,
        list: &'a Checklist,
        on: Day,
        of: Option<&'a str>,
    ) -> impl Iterator<Item = String> + 'a {
        let wanted = move |id: &str| of.is_none_or(|of| of == id);
        let flags = self
            .flags
            .iter()
            .filter(move |example| wanted(&example.both.id));
        let questions = self
            .questions
            .iter()
            .filter(move |example| wanted(&example.id));
        let patterns = self
            .patterns
            .iter()
            .filter(move |example| wanted(&example.id));
        let flags = flags.flat_map(move |example| {
            let id = &example.both.id;
            let flag = list.flags.iter().find(|flag| flag.id == *id);
            let grave = flag.is_none_or(|flag| flag.severity != example.severity);
            grave
                .then(|| format!("{id} is not `{}`", example.severity.id()))
                .into_iter()
                .chain(example.both.found("raised", move |answers| {
                    flag.is_some_and(|flag| raises(list, flag, answers, on))
                }))
        });
        let questions = questions.flat_map(move |example| {
            example.found("asked", move |answers| {
                asked(list, answers, on)
                    .iter()
                    .filter_map(|number| list.question(*number))
                    .any(|question| question.id == example.id)
            })
        });
        let patterns = patterns.flat_map(move |example| {
            example.found("found", move |answers| {
                assess(list, answers, on)
                    .patterns
                    .iter()
                    .filter_map(|found| list.pattern(found.pattern))
                    .any(|pattern| pattern.id == example.id)
            })
        });
        flags.chain(questions).chain(patterns)
    }

    /// The answers that must raise a flag.
    pub fn raising(&self, flag: &str) -> impl Iterator<Item = &Answers> {
        self.flags
            .iter()
            .filter(move |example| example.both.id == flag)
            .flat_map(|example| &example.both.with)
    }

    /// How many examples there are.
    pub fn count(&self) -> usize {
        let flags = self.flags.iter().map(|example| &example.both);
        flags
            .chain(&self.questions)
            .chain(&self.patterns)
            .map(|both| both.with.len() + both.without.len())
            .sum()
    }
}

/// Every way to read a line: `{ any_of = […] }` stands for each of its options
/// in turn, `{ other_than = […] }` for each other one.
fn expand(table: &toml::Table, list: &Checklist) -> Result<Vec<toml::Table>, Vec<String>> {
    let mut ways = vec![toml::Table::new()];
    for (id, value) in table {
        let values = match value {
            toml::Value::Table(choice) => each(id, choice, list).map_err(|p| vec![p])?,
            value => vec![value.clone()],
        };
        ways = ways
            .iter()
            .flat_map(|way| {
                values.iter().map(|value| {
                    let mut way = way.clone();
                    way.insert(id.clone(), value.clone());
                    way
                })
            })
            .collect();
    }
    Ok(ways)
}

fn each(id: &str, choice: &toml::Table, list: &Checklist) -> Result<Vec<toml::Value>, String> {
    if Quantity::parse(id).is_some() {
        let percents = choice.get("any_of").and_then(toml::Value::as_array);
        return percents
            .cloned()
            .ok_or_else(|| format!("`{id}` wants {{ any_of = [percent, …] }}"));
    }
    let question = list
        .find(id)
        .and_then(|number| list.question(number))
        .ok_or_else(|| format!("there is no question `{id}`"))?;
    let named = |key: &str| -> Option<Vec<String>> {
        let values = choice.get(key)?.as_array()?;
        values
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect()
    };
    let options = match (named("any_of"), named("other_than"), choice.len()) {
        (Some(any_of), None, 1) => any_of,
        (None, Some(but), 1) => {
            if let Some(missing) = but.iter().find(|o| !question.kind.options().contains(o)) {
                return Err(format!("`{id}` has no option `{missing}`"));
            }
            let others = question.kind.options().iter();
            others.filter(|o| !but.contains(o)).cloned().collect()
        }
        _ => {
            return Err(format!(
                "`{id}` wants {{ any_of = [\"…\"] }} or {{ other_than = [\"…\"] }}"
            ));
        }
    };
    let several = matches!(question.kind, Kind::Several(_));
    let alone = |option: String| {
        let option = toml::Value::String(option);
        if several {
            toml::Value::Array(vec![option])
        } else {
            option
        }
    };
    let none =
        (several && choice.contains_key("other_than")).then(|| toml::Value::Array(Vec::new()));
    Ok(options.into_iter().map(alone).chain(none).collect())
}

impl Both {
    /// Every example on the wrong side.
    fn found<'a>(
        &'a self,
        verb: &'a str,
        holds: impl Fn(&Answers) -> bool + Copy + 'a,
    ) -> impl Iterator<Item = String> + 'a {
        let id = &self.id;
        let with = (1..)
            .zip(&self.with)
            .filter(move |(_, answers)| !holds(answers));
        let without = (1..)
            .zip(&self.without)
            .filter(move |(_, answers)| holds(answers));
        with.map(move |(place, _)| format!("{id} is not {verb} by its example {place}"))
            .chain(
                without.map(move |(place, _)| {
                    format!("{id} is {verb} by its counter-example {place}")
                }),
            )
    }
}

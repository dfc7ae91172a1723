//! Which answers are harmful, and the check that rules respect it.

use std::collections::BTreeSet;

use super::{Fault, rules::Rules};
use crate::checklist::{Comparison, Condition, Kind, OptionNo, QuestionNo};

/// How harmful the answers to a question are. What is in neither list is
/// neither: a country, a kind of work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Harm {
    /// Answers that are harmless, by option id or `yes`/`no`.
    pub harmless: BTreeSet<String>,
    /// Answers that are harmful.
    pub harmful: BTreeSet<String>,
    /// For months: more is more harmful.
    pub more_is_worse: bool,
}

impl Harm {
    /// Reads what an entry says.
    ///
    /// # Errors
    /// An answer that the question does not have, or in both lists.
    pub(super) fn read(
        kind: &Kind,
        harmless: &[String],
        harmful: Option<&toml::Value>,
    ) -> Result<Self, String> {
        let mut harm = Self {
            harmless: harmless.iter().cloned().collect(),
            ..Self::default()
        };
        match harmful {
            None => {}
            Some(toml::Value::String(more)) if more == "more" && *kind == Kind::Months => {
                harm.more_is_worse = true;
            }
            Some(toml::Value::Array(values)) => {
                for value in values {
                    let id = value.as_str().ok_or("`harmful` is not a list of answers")?;
                    harm.harmful.insert(id.to_owned());
                }
            }
            Some(_) => {
                return Err(
                    "`harmful` is neither a list of answers nor, for months, \"more\"".into(),
                );
            }
        }
        for id in harm.harmless.iter().chain(&harm.harmful) {
            let known = match kind {
                Kind::YesNo => id == "yes" || id == "no",
                Kind::Choice(options) | Kind::Several(options) => options.contains(id),
                Kind::Months => false,
            };
            if !known {
                return Err(format!("it has no answer `{id}`"));
            }
        }
        if let Some(both) = harm.harmless.intersection(&harm.harmful).next() {
            return Err(format!("`{both}` is both harmless and harmful"));
        }
        Ok(harm)
    }
}

/// Refuses flags that a more harmful answer would take back: each condition on
/// a question with harmful answers must be at least as true for a harmful
/// answer as for a harmless one.
pub(super) fn check(rules: &Rules, faults: &mut Vec<Fault>) {
    for flag in &rules.checklist.flags {
        walk(&flag.when, true, rules, &mut |problem, remedy| {
            faults.push(Fault::new(
                "content/checklist/flags.toml",
                &flag.id,
                problem,
                remedy,
            ));
        });
    }
}

fn walk(
    condition: &Condition,
    wanted: bool,
    rules: &Rules,
    fault: &mut dyn FnMut(String, &'static str),
) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                walk(part, wanted, rules, fault);
            }
        }
        Condition::Not(part) => walk(part, !wanted, rules, fault),
        // More is worse, and a graver flag takes over where one ends: a property
        // of the verdict, tried on people.
        Condition::Sum(..) => {}
        Condition::Is(question, _)
        | Condition::In(question, _)
        | Condition::Has(question, _)
        | Condition::HasAny(question)
        | Condition::Unknown(question)
        | Condition::Months(question, ..) => {
            let number = usize::from(question.0);
            let (Some(asked), Some(harm)) =
                (rules.checklist.question(*question), rules.harms.get(number))
            else {
                return;
            };
            let backwards = match condition {
                Condition::Has(_, option) => {
                    let id = asked.kind.options().get(usize::from(option.0));
                    !wanted && id.is_some_and(|id| harm.harmful.contains(id))
                }
                Condition::HasAny(_) => !wanted && !harm.harmful.is_empty(),
                Condition::Unknown(_) => !wanted,
                Condition::Months(_, comparison, _) => {
                    let low = matches!(comparison, Comparison::Less | Comparison::AtMost);
                    harm.more_is_worse && low == wanted
                }
                _ => false,
            };
            if backwards {
                fault(
                    format!("a more harmful answer to `{}` takes it back", asked.id),
                    "turn the condition round, or correct which answers are harmful",
                );
            }
            let hits = |id: &str| hits(condition, *question, &asked.kind, id) == wanted;
            let caught = harm.harmless.iter().find(|id| hits(id));
            // A harmful answer that the condition leaves out is fine while it
            // does not catch a harmless one either.
            if let Some(harmless) = caught
                && let Some(harmful) = harm.harmful.iter().find(|id| !hits(id))
            {
                fault(
                    format!(
                        "answering `{}` with the harmless `{harmless}` raises it and with the harmful `{harmful}` does not",
                        asked.id
                    ),
                    "turn the condition round, or correct which answers are harmful",
                );
            }
        }
    }
}

/// Whether a condition on one question catches an answer, given by id.
fn hits(condition: &Condition, question: QuestionNo, kind: &Kind, id: &str) -> bool {
    let option = kind.option(id).unwrap_or(OptionNo(u8::MAX));
    match condition {
        Condition::Is(q, yes) => *q == question && (id == "yes") == *yes,
        Condition::In(q, set) => *q == question && set.has(option),
        Condition::Has(q, wanted) => *q == question && *wanted == option,
        Condition::HasAny(q) => *q == question,
        _ => false,
    }
}

//! The checklist with one thing changed.

use crate::checklist::{
    Checklist, Comparison, Condition, Months, Needs, OptionNo, OptionSet, Percent, Severity,
};

/// The checklist with one thing changed.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The id of the flag, question or pattern that was changed.
    pub rule: String,
    /// What was changed.
    pub what: String,
    /// The changed checklist.
    pub list: Checklist,
}

/// Every change of one severity, one threshold or one condition.
pub fn mutants(list: &Checklist) -> Vec<Mutant> {
    let mut all = Vec::new();
    for (place, flag) in list.flags.iter().enumerate() {
        for severity in [
            Severity::Verify,
            Severity::Caution,
            Severity::Serious,
            Severity::Stop,
        ] {
            if severity != flag.severity {
                let mut changed = list.clone();
                changed.flags[place].severity = severity;
                all.push(Mutant {
                    rule: flag.id.clone(),
                    what: format!(
                        "flag {}: {} instead of {}",
                        flag.id,
                        severity.id(),
                        flag.severity.id()
                    ),
                    list: changed,
                });
            }
        }
        for (what, when) in changed(&flag.when, list) {
            let mut changed = list.clone();
            changed.flags[place].when = when;
            all.push(Mutant {
                rule: flag.id.clone(),
                what: format!("flag {}: {what}", flag.id),
                list: changed,
            });
        }
    }
    for (place, question) in list.questions.iter().enumerate() {
        for (what, show) in question.show.iter().flat_map(|show| changed(show, list)) {
            let mut changed = list.clone();
            changed.questions[place].show = Some(show);
            all.push(Mutant {
                rule: question.id.clone(),
                what: format!("question {}: {what}", question.id),
                list: changed,
            });
        }
    }
    for (place, pattern) in list.patterns.iter().enumerate() {
        for (number, part) in pattern.parts.iter().enumerate() {
            let needs: Vec<(String, Needs)> = match &part.needs {
                Needs::Answers(when) => changed(when, list)
                    .into_iter()
                    .map(|(what, when)| (what, Needs::Answers(when)))
                    .collect(),
                Needs::Flag(flags) => (0..flags.len())
                    .map(|out| {
                        let mut fewer = flags.clone();
                        let gone = fewer.remove(out);
                        let id = list.flag(gone).map_or("", |flag| flag.id.as_str());
                        (format!("without {id}"), Needs::Flag(fewer))
                    })
                    .collect(),
            };
            for (what, needs) in needs {
                let mut changed = list.clone();
                changed.patterns[place].parts[number].needs = needs;
                all.push(Mutant {
                    rule: pattern.id.clone(),
                    what: format!("pattern {}, {}: {what}", pattern.id, part.id),
                    list: changed,
                });
            }
        }
    }
    all
}

/// Every change of one thing in a condition, with what it is.
fn changed(condition: &Condition, list: &Checklist) -> Vec<(String, Condition)> {
    let mut all = Vec::new();
    for (place, atom) in condition.atoms().into_iter().enumerate() {
        let asked = atom.question().and_then(|question| list.question(question));
        let id = match (atom, asked) {
            (Condition::Sum(quantity, ..), _) => quantity.id(),
            (_, Some(asked)) => &asked.id,
            (_, None) => continue,
        };
        let names = asked.map_or(&[][..], |asked| asked.kind.options());
        let mut push = |what: String, with: Condition| {
            all.push((what, condition.with_atom(place, with)));
        };
        push(format!("`{id}` always"), Condition::All(Vec::new()));
        push(format!("`{id}` never"), Condition::Any(Vec::new()));
        push(
            format!("`{id}` negated"),
            Condition::Not(Box::new(atom.clone())),
        );
        match *atom {
            Condition::Is(question, yes) => {
                push(
                    format!("`{id}` is the opposite"),
                    Condition::Is(question, !yes),
                );
            }
            Condition::In(question, set) => {
                for (option, name) in options(names) {
                    let what = format!("`{id}` with {name} toggled");
                    let toggled = set.toggled(option);
                    if toggled != OptionSet::default() {
                        push(what, Condition::In(question, toggled));
                    }
                }
            }
            Condition::Has(question, wanted) => {
                for (option, name) in options(names) {
                    if option != wanted {
                        push(
                            format!("`{id}` has {name}"),
                            Condition::Has(question, option),
                        );
                    }
                }
            }
            Condition::HasAny(_) | Condition::Unknown(_) => {}
            Condition::Sum(quantity, comparison, limit) => {
                for near in [limit.0.saturating_sub(1), limit.0 + 1] {
                    push(
                        format!("`{id}` at {near} percent"),
                        Condition::Sum(quantity, comparison, Percent(near)),
                    );
                }
                let other = match comparison {
                    Comparison::More => Comparison::AtLeast,
                    _ => Comparison::More,
                };
                push(
                    format!("`{id}` compared by {other:?}"),
                    Condition::Sum(quantity, other, limit),
                );
            }
            Condition::Months(question, comparison, limit) => {
                for by in [-1_i32, 1] {
                    let near = i32::from(limit.count()) + by;
                    if let Some(near) = u16::try_from(near).ok().and_then(Months::new) {
                        push(
                            format!("`{id}` at {} months", near.count()),
                            Condition::Months(question, comparison, near),
                        );
                    }
                }
                for other in [
                    Comparison::More,
                    Comparison::AtLeast,
                    Comparison::Less,
                    Comparison::AtMost,
                ] {
                    if other != comparison {
                        push(
                            format!("`{id}` compared by {other:?}"),
                            Condition::Months(question, other, limit),
                        );
                    }
                }
            }
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) => {}
        }
    }
    all.extend(
        joined_otherwise(condition)
            .into_iter()
            .map(|condition| ("`and` and `or` exchanged".to_owned(), condition)),
    );
    all
}

fn options(ids: &[String]) -> impl Iterator<Item = (OptionNo, &str)> {
    (0_u8..).map(OptionNo).zip(ids.iter().map(String::as_str))
}

/// The condition with one `and` turned into `or`, or the other way round.
fn joined_otherwise(condition: &Condition) -> Vec<Condition> {
    let inside = |parts: &[Condition], wrap: fn(Vec<Condition>) -> Condition| {
        (0..parts.len())
            .flat_map(|place| {
                joined_otherwise(&parts[place])
                    .into_iter()
                    .map(move |part| {
                        let mut parts = parts.to_vec();
                        parts[place] = part;
                        wrap(parts)
                    })
            })
            .collect::<Vec<_>>()
    };
    match condition {
        Condition::All(parts) => {
            let mut all = inside(parts, Condition::All);
            all.push(Condition::Any(parts.clone()));
            all
        }
        Condition::Any(parts) => {
            let mut all = inside(parts, Condition::Any);
            all.push(Condition::All(parts.clone()));
            all
        }
        Condition::Not(part) => joined_otherwise(part)
            .into_iter()
            .map(|part| Condition::Not(Box::new(part)))
            .collect(),
        _ => Vec::new(),
    }
}

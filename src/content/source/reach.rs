//! Whether every condition can become true and false, and whether each part of
//! it matters.

use std::collections::BTreeSet;

use super::Fault;
use crate::checklist::{
    Answer, Answers, Checklist, Condition, Kind, Months, Needs, OptionNo, OptionSet, QuestionNo,
    Truth,
};
use crate::money::Quantity;

/// Ways of answering tried for one condition. Above it, its answers are tried
/// in a fixed scattered order up to this bound.
pub const WAYS: usize = 300_000;

/// How thoroughly a condition was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The question, flag or pattern whose condition it is.
    pub entry: String,
    /// How many ways there are to answer what it depends on; up to [`WAYS`] of
    /// them were tried.
    pub ways: usize,
}

/// Refuses questions that are never or, for nothing, always shown, flags that
/// no answers, or all answers, raise, and parts of conditions that change
/// nothing.
pub(super) fn check(list: &Checklist, faults: &mut Vec<Fault>) -> Vec<Tried> {
    let mut tried = Vec::new();
    let shows = list.questions.iter().filter_map(|question| {
        let show = question.show.as_ref()?;
        Some(("questions", question.id.as_str(), show, "shown"))
    });
    let flags = list
        .flags
        .iter()
        .map(|flag| ("flags", flag.id.as_str(), &flag.when, "raised"));
    let parts = list.patterns.iter().flat_map(|pattern| {
        pattern.parts.iter().filter_map(|part| match &part.needs {
            Needs::Answers(when) => Some(("patterns", pattern.id.as_str(), when, "found")),
            Needs::Flag(_) => None,
        })
    });
    for (file, entry, condition, verb) in shows.chain(flags).chain(parts) {
        let file = format!("content/checklist/{file}.toml");
        tried.push(Tried {
            entry: entry.to_owned(),
            ways: report(list, condition, &file, entry, verb, faults),
        });
    }
    for (number, question) in list.numbers().zip(&list.questions) {
        let read = list
            .flags
            .iter()
            .map(|flag| &flag.when)
            .chain(list.questions.iter().filter_map(|q| q.show.as_ref()))
            .any(|condition| condition.reads().contains(&number));
        if !read {
            faults.push(Fault::new(
                "content/checklist/questions.toml",
                &question.id,
                "its answer changes nothing",
                "write a flag that reads it, or take it out",
            ));
        }
    }
    tried
}

/// Reports what is wrong with a condition, and how many ways there are to
/// answer what it depends on.
fn report(
    list: &Checklist,
    condition: &Condition,
    file: &str,
    entry: &str,
    verb: &str,
    faults: &mut Vec<Fault>,
) -> usize {
    let reach = Reach::of(list, condition);
    for (possible, never) in [(reach.can_hold, "never"), (reach.can_fail, "always")] {
        if !possible {
            faults.push(Fault::new(
                file,
                entry,
                format!("it is {never} {verb}, whatever is answered"),
                "look for a condition that contradicts itself or another it depends on",
            ));
        }
    }
    if !(reach.can_hold && reach.can_fail) {
        return reach.ways;
    }
    for part in reach.idle {
        let asked = part.question().and_then(|question| list.question(question));
        let id = match part {
            Condition::Sum(quantity, ..) => quantity.id(),
            _ => asked.map_or("", |question| question.id.as_str()),
        };
        faults.push(Fault::new(
            file,
            entry,
            format!("what it says about `{id}` changes nothing"),
            "take that part out, or correct it: the rest of the condition decides already",
        ));
    }
    reach.ways
}

/// What trying answers on a condition showed.
struct Reach {
    ways: usize,
    can_hold: bool,
    can_fail: bool,
    /// Those parts that never made a difference.
    idle: Vec<Condition>,
}

impl Reach {
    fn of(list: &Checklist, condition: &Condition) -> Self {
        let (mut can_hold, mut can_fail) = (false, false);
        // Each part, taken once for always true and once for always false.
        let mut variants: Vec<(usize, Condition)> = Vec::new();
        for place in 0..condition.atoms().len() {
            for constant in [Condition::All(Vec::new()), Condition::Any(Vec::new())] {
                variants.push((place, condition.with_atom(place, constant)));
            }
        }
        let ways = each_way(list, condition, |answers| {
            let truth = condition.truth(list, answers);
            match truth {
                Truth::True => can_hold = true,
                Truth::False => can_fail = true,
                Truth::Open => {}
            }
            variants.retain(|(_, variant)| variant.truth(list, answers) == truth);
            !(can_hold && can_fail && variants.is_empty())
        });
        let mut idle: Vec<usize> = variants.into_iter().map(|(place, _)| place).collect();
        idle.dedup();
        Self {
            ways,
            can_hold,
            can_fail,
            idle: idle
                .into_iter()
                .map(|place| condition.atom(place))
                .collect(),
        }
    }
}

/// Tries answers to everything that a condition reads or depends on, until
/// `go_on` says no: all of them where they are few, [`WAYS`] where not. Says
/// how many ways there are.
fn each_way(
    list: &Checklist,
    condition: &Condition,
    mut go_on: impl FnMut(&Answers) -> bool,
) -> usize {
    let mut questions = condition.reads();
    // What decides whether those are shown belongs to it as well.
    loop {
        let more: BTreeSet<QuestionNo> = questions
            .iter()
            .filter_map(|q| list.question(*q)?.show.as_ref())
            .flat_map(Condition::reads)
            .collect();
        let before = questions.len();
        questions.extend(more);
        if questions.len() == before {
            break;
        }
    }
    let asked = questions.into_iter().filter_map(|q| {
        let mut answers = telling_answers(list, q, &list.question(q)?.kind);
        if condition.atoms().contains(&&Condition::Unknown(q)) {
            answers.push(Answer::Unknown);
        }
        Some(Given::Answers(q, answers))
    });
    let reckoned = Quantity::ALL.into_iter().filter_map(|quantity| {
        let shares = telling_shares(condition, quantity);
        (!shares.is_empty()).then_some(Given::Shares(quantity, shares))
    });
    let choices: Vec<Given> = asked.chain(reckoned).collect();
    let ways = choices
        .iter()
        .try_fold(1_usize, |product, given| product.checked_mul(given.count()))
        .unwrap_or(usize::MAX);
    for turn in 0..ways.min(WAYS) {
        let mut way = if ways <= WAYS {
            turn
        } else {
            turn.wrapping_mul(0x9E37_79B9_7F4A_7C15)
        };
        let mut answers = Answers::default();
        for given in &choices {
            let which = way % given.count();
            way /= given.count();
            match given {
                Given::Answers(question, possible) => {
                    if answers.give(list, *question, possible[which]).is_err() {
                        return ways;
                    }
                }
                Given::Shares(quantity, possible) => {
                    if let Some(share) = possible[which] {
                        answers.sums.set(*quantity, share);
                    }
                }
            }
        }
        if !go_on(&answers) {
            return ways;
        }
    }
    ways
}

/// What can be given in one place, several ways.
enum Given {
    Answers(QuestionNo, Vec<Answer>),
    Shares(Quantity, Vec<Option<u32>>),
}

impl Given {
    fn count(&self) -> usize {
        match self {
            Self::Answers(_, ways) => ways.len(),
            Self::Shares(_, ways) => ways.len(),
        }
    }
}

/// Not reckoned, and hundredths of a percent on both sides of each limit.
fn telling_shares(condition: &Condition, quantity: Quantity) -> Vec<Option<u32>> {
    let limits = condition.atoms().into_iter().filter_map(|atom| match atom {
        Condition::Sum(q, _, limit) if *q == quantity => Some(u32::from(limit.0) * 100),
        _ => None,
    });
    let around: BTreeSet<u32> = limits
        .flat_map(|limit| [limit.saturating_sub(1), limit, limit + 1])
        .collect();
    let none = (!around.is_empty()).then_some(None);
    none.into_iter()
        .chain(around.into_iter().map(Some))
        .collect()
}

/// Known answers that can tell two conditions apart: every option alone, none
/// and all of several, and the numbers on both sides of each limit.
fn telling_answers(list: &Checklist, question: QuestionNo, kind: &Kind) -> Vec<Answer> {
    match kind {
        Kind::YesNo => vec![Answer::Yes, Answer::No],
        Kind::Choice(options) => (0..options.len())
            .filter_map(|n| u8::try_from(n).ok())
            .map(|n| Answer::Choice(OptionNo(n)))
            .collect(),
        Kind::Several(options) => {
            let single = (0..options.len())
                .filter_map(|n| u8::try_from(n).ok())
                .map(|n| OptionSet::default().with(OptionNo(n)));
            let all = single
                .clone()
                .fold(OptionSet::default(), |set, one| set.union(one));
            let but_one = single.clone().map(|one| all.without(one));
            [OptionSet::default(), all]
                .into_iter()
                .chain(single)
                .chain(but_one)
                .map(Answer::Several)
                .collect()
        }
        Kind::Months => {
            let mut limits = BTreeSet::from([0]);
            let conditions = list.flags.iter().map(|f| &f.when);
            let shows = list.questions.iter().filter_map(|q| q.show.as_ref());
            for condition in conditions.chain(shows) {
                collect_limits(condition, question, &mut limits);
            }
            let around: BTreeSet<u16> = limits.into_iter().flat_map(|n: u16| [n, n + 1]).collect();
            around
                .into_iter()
                .filter_map(Months::new)
                .map(Answer::Months)
                .collect()
        }
    }
}

fn collect_limits(condition: &Condition, question: QuestionNo, into: &mut BTreeSet<u16>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect_limits(part, question, into);
            }
        }
        Condition::Not(part) => collect_limits(part, question, into),
        Condition::Months(q, _, limit) if *q == question => {
            into.insert(limit.count());
        }
        _ => {}
    }
}

//! Whether every condition can become true and false.

use std::collections::BTreeSet;

use super::Fault;
use crate::checklist::{
    Answer, Answers, Checklist, Condition, Kind, Months, OptionNo, OptionSet, QuestionNo, Truth,
};

/// Ways of answering tried for one condition. Above it, its answers are tried
/// in a fixed scattered order up to this bound.
const WAYS: usize = 200_000;

/// Refuses questions that are never or, for nothing, always shown, and flags
/// that no answers, or all answers, raise.
pub(super) fn check(list: &Checklist, faults: &mut Vec<Fault>) {
    for question in &list.questions {
        if let Some(show) = &question.show {
            report(
                list,
                show,
                "content/checklist/questions.toml",
                &question.id,
                "shown",
                faults,
            );
        }
    }
    for flag in &list.flags {
        report(
            list,
            &flag.when,
            "content/checklist/flags.toml",
            &flag.id,
            "raised",
            faults,
        );
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
}

fn report(
    list: &Checklist,
    condition: &Condition,
    file: &str,
    entry: &str,
    verb: &str,
    faults: &mut Vec<Fault>,
) {
    let (can_hold, can_fail) = outcomes(list, condition);
    for (possible, never) in [(can_hold, "never"), (can_fail, "always")] {
        if !possible {
            faults.push(Fault::new(
                file,
                entry,
                format!("it is {never} {verb}, whatever is answered"),
                "look for a condition that contradicts itself or another it depends on",
            ));
        }
    }
}

/// Whether some answers make it true, and some make it false.
fn outcomes(list: &Checklist, condition: &Condition) -> (bool, bool) {
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
    let choices: Vec<(QuestionNo, Vec<Answer>)> = questions
        .into_iter()
        .filter_map(|q| Some((q, telling_answers(list, q, &list.question(q)?.kind))))
        .collect();
    let ways = choices
        .iter()
        .try_fold(1_usize, |product, (_, answers)| {
            product.checked_mul(answers.len())
        })
        .unwrap_or(usize::MAX);
    let (mut can_hold, mut can_fail) = (false, false);
    for turn in 0..ways.min(WAYS) {
        // All of them where they are few; scattered by a large odd step where not.
        let mut way = if ways <= WAYS {
            turn
        } else {
            turn.wrapping_mul(0x9E37_79B9_7F4A_7C15)
        };
        let mut answers = Answers::default();
        for (question, possible) in &choices {
            let answer = possible[way % possible.len()];
            way /= possible.len();
            if answers.give(list, *question, answer).is_err() {
                return (false, false);
            }
        }
        match condition.truth(list, &answers) {
            Truth::True => can_hold = true,
            Truth::False => can_fail = true,
            Truth::Open => {}
        }
        if can_hold && can_fail {
            break;
        }
    }
    (can_hold, can_fail)
}

/// Answers that can tell two conditions apart: every option alone, none and
/// all of several, and the numbers on both sides of each limit.
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

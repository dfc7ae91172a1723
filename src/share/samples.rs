//! Answers to try what is kept and what is passed on with.

use crate::checklist::{Answer, Answers, Checklist, Kind, Months, OptionNo, OptionSet};

/// Answers of every kind that fit the questions, from anything.
pub(super) fn some(list: &Checklist, seeds: &[u32]) -> Answers {
    let mut answers = Answers::default();
    for ((number, question), seed) in list.numbers().zip(&list.questions).zip(seeds) {
        let pick = seed / 4;
        let answer = match (&question.kind, seed % 4) {
            (_, 0) => continue,
            (_, 1) => Answer::Unknown,
            (Kind::YesNo, 2) => Answer::Yes,
            (Kind::YesNo, _) => Answer::No,
            (Kind::Months, _) => Answer::Months(Months::new((pick % 61) as u16).unwrap()),
            (Kind::Choice(options), _) => {
                Answer::Choice(OptionNo((pick as usize % options.len()) as u8))
            }
            (Kind::Several(options), _) => {
                let set = (0..options.len() as u8).map(OptionNo);
                Answer::Several(
                    set.filter(|option| pick >> option.0 & 1 == 1)
                        .collect::<OptionSet>(),
                )
            }
        };
        answers.give(list, number, answer).unwrap();
    }
    answers
}

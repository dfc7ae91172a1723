//! Answers as a few bytes, and back: for a reload, for "Simpan", for a link.
//!
//! Answers are numbers into the questions, so they mean something only beside
//! the questions they were given to: the bytes hold a fingerprint of those, and
//! answers to other questions are refused, never guessed at.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    checklist::{Answer, Answers, Checklist, Kind, Months, QuestionNo},
    content::{self, Packed},
    money::Sums,
};

/// Why bytes are not answers to these questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// They were cut, altered, or are something else.
    Damaged,
    /// They are answers to the questions of another release.
    OtherQuestions,
}

impl fmt::Display for NotKept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "not a whole set of answers",
            Self::OtherQuestions => "answers to the questions of another release",
        })
    }
}

impl std::error::Error for NotKept {}

/// What travels.
#[derive(Serialize, Deserialize)]
struct Kept {
    questions: u32,
    given: Vec<Option<Answer>>,
    sums: Sums,
}

impl Packed for Kept {
    const MARK: [u8; 4] = *b"MAk1";
}

/// The answers as bytes. The same answers are always the same bytes.
pub fn keep_answers(list: &Checklist, answers: &Answers) -> Vec<u8> {
    let mut given: Vec<Option<Answer>> = (0_u16..)
        .map(QuestionNo)
        .take(list.questions.len())
        .map(|question| answers.get(question))
        .collect();
    while let Some(None) = given.last() {
        given.pop();
    }
    let kept = Kept {
        questions: fingerprint(list),
        given,
        sums: answers.sums,
    };
    // Nothing in it can fail to be written.
    content::seal(&kept).unwrap_or_default()
}

/// The answers that bytes hold.
///
/// # Errors
/// They are damaged, or not answers to these questions.
pub fn open_answers(list: &Checklist, bytes: &[u8]) -> Result<Answers, NotKept> {
    let kept: Kept = content::open(bytes).map_err(|_| NotKept::Damaged)?;
    if kept.questions != fingerprint(list) {
        return Err(NotKept::OtherQuestions);
    }
    let mut answers = Answers::default();
    for (number, answer) in (0_u16..).zip(kept.given) {
        match answer {
            None => {}
            Some(Answer::Months(months)) if Months::new(months.count()).is_none() => {
                return Err(NotKept::Damaged);
            }
            Some(answer) => answers
                .give(list, QuestionNo(number), answer)
                .map_err(|_| NotKept::Damaged)?,
        }
    }
    answers.sums = kept.sums;
    Ok(answers)
}

/// The questions and their options, in their order, as a number (FNV-1a). What
/// only says how they are judged is not in it: that may change.
fn fingerprint(list: &Checklist) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut take = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    for question in &list.questions {
        take(&question.id);
        match &question.kind {
            Kind::YesNo => take("yes-no"),
            Kind::Months => take("months"),
            Kind::Choice(options) => {
                take("choice");
                options.iter().for_each(|option| take(option));
            }
            Kind::Several(options) => {
                take("several");
                options.iter().for_each(|option| take(option));
            }
        }
        take("");
    }
    hash
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        checklist::{OptionNo, samples},
        money::Quantity,
        share::samples::some,
    };

    proptest! {
        #[test]
        fn answers_come_back(seeds in prop::collection::vec(any::<u32>(), 0..12), rate in proptest::option::of(any::<u32>())) {
            let list = samples::small();
            let mut answers = some(&list, &seeds);
            if let Some(rate) = rate {
                answers.sums.set(Quantity::RateAYear, rate);
            }
            let bytes = keep_answers(&list, &answers);
            let opened = open_answers(&list, &bytes).unwrap();
            for number in (0..list.questions.len() as u16).map(QuestionNo) {
                prop_assert_eq!(opened.get(number), answers.get(number));
            }
            prop_assert_eq!(opened.sums, answers.sums);
            prop_assert_eq!(keep_answers(&list, &opened), bytes);
        }

        #[test]
        fn one_altered_byte_is_noticed(seeds in prop::collection::vec(any::<u32>(), 4), place in any::<prop::sample::Index>(), change in 1_u8..) {
            let list = samples::small();
            let mut bytes = keep_answers(&list, &some(&list, &seeds));
            let place = place.index(bytes.len());
            bytes[place] ^= change;
            prop_assert_eq!(open_answers(&list, &bytes), Err(NotKept::Damaged));
        }

        /// A right checksum over any content, as somebody could make on purpose.
        #[test]
        fn no_bytes_make_it_panic_or_answer_what_cannot_be(given in prop::collection::vec(proptest::option::of((0_u8..6, any::<u32>())), 0..60), right in any::<bool>()) {
            let list = samples::small();
            let answer = |(kind, value): (u8, u32)| match kind {
                0 => Answer::Unknown,
                1 => Answer::Yes,
                2 => Answer::No,
                3 => Answer::Choice(OptionNo(value as u8)),
                4 => Answer::Several((0..32).map(OptionNo).filter(|o| value >> o.0 & 1 == 1).collect()),
                _ => postcard::from_bytes(&postcard::to_allocvec(&(5_u8, value as u16)).unwrap()).unwrap(),
            };
            let questions = if right { fingerprint(&list) } else { 7 };
            let kept = Kept {
                questions,
                given: given.into_iter().map(|given| given.map(answer)).collect(),
                sums: Sums::default(),
            };
            let opened = open_answers(&list, &content::seal(&kept).unwrap());
            match opened {
                Ok(answers) => {
                    prop_assert!(right);
                    for (number, question) in (0_u16..).zip(&list.questions) {
                        if let Some(Answer::Months(months)) = answers.get(QuestionNo(number)) {
                            prop_assert!(matches!(question.kind, Kind::Months));
                            prop_assert!(months.count() <= Months::LIMIT);
                        }
                    }
                }
                Err(NotKept::OtherQuestions) => prop_assert!(!right),
                Err(NotKept::Damaged) => {}
            }
        }

        #[test]
        fn anything_else_is_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(open_answers(&samples::small(), &bytes), Err(NotKept::Damaged));
        }
    }

    #[test]
    fn nothing_answered_is_a_handful_of_bytes() {
        let list = samples::small();
        let bytes = keep_answers(&list, &Answers::default());
        assert!(bytes.len() <= 20, "{}", bytes.len());
        assert!(open_answers(&list, &bytes).unwrap().is_empty());
    }

    #[test]
    fn answers_to_other_questions_are_refused() {
        let list = samples::small();
        let bytes = keep_answers(&list, &some(&list, &[1, 1, 1, 1]));
        let mut renamed = list.clone();
        renamed.questions[0].id.push('2');
        assert_eq!(open_answers(&renamed, &bytes), Err(NotKept::OtherQuestions));
        let mut fewer = list.clone();
        fewer.questions.pop();
        assert_eq!(open_answers(&fewer, &bytes), Err(NotKept::OtherQuestions));
        let mut another = list.clone();
        let options = another
            .questions
            .iter_mut()
            .find_map(|q| match &mut q.kind {
                Kind::Choice(options) | Kind::Several(options) => Some(options),
                _ => None,
            });
        options.unwrap().reverse();
        assert_eq!(open_answers(&another, &bytes), Err(NotKept::OtherQuestions));
    }
}

//! Which question comes next, and how many are left.

use super::{Answers, Checklist, QuestionNo, Truth, condition::shown};

/// The questions that these answers lead to, in asking order.
pub fn asked(list: &Checklist, answers: &Answers) -> Vec<QuestionNo> {
    list.numbers()
        .filter(|question| shown(list, answers, *question) == Truth::True)
        .collect()
}

/// The question asked after `current`, or the first one.
pub fn next_question(
    list: &Checklist,
    answers: &Answers,
    current: Option<QuestionNo>,
) -> Option<QuestionNo> {
    list.numbers()
        .filter(|question| current.is_none_or(|current| *question > current))
        .find(|question| shown(list, answers, *question) == Truth::True)
}

/// How far along a check is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Questions asked up to and with the current one.
    pub place: usize,
    /// How many are likely to come after it.
    pub left: usize,
}

/// How far along the check is at `current`.
///
/// What later answers decide cannot be known: of the questions that may or may
/// not be asked half are counted, so "about 12 more" is meant as said.
pub fn progress(list: &Checklist, answers: &Answers, current: QuestionNo) -> Progress {
    let mut sure = 0;
    let mut perhaps = 0;
    let mut place = 0;
    for question in list.numbers() {
        match shown(list, answers, question) {
            Truth::True if question <= current => place += 1,
            Truth::True => sure += 1,
            Truth::Open if question > current => perhaps += 1,
            _ => {}
        }
    }
    Progress {
        place,
        left: sure + perhaps / 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::{Answer, samples};

    #[test]
    fn a_question_is_asked_only_when_it_can_matter() {
        let list = samples::small();
        let pay = list.find("pay").unwrap();
        let receipt = list.find("receipt").unwrap();
        let mut answers = Answers::default();
        answers.give(&list, pay, Answer::No).unwrap();
        assert!(!asked(&list, &answers).contains(&receipt));
        assert_ne!(next_question(&list, &answers, Some(pay)), Some(receipt));
        answers.give(&list, pay, Answer::Yes).unwrap();
        assert_eq!(next_question(&list, &answers, Some(pay)), Some(receipt));
        answers.give(&list, pay, Answer::Unknown).unwrap();
        assert!(
            !asked(&list, &answers).contains(&receipt),
            "what may matter is not asked"
        );
    }

    #[test]
    fn progress_only_moves_forward() {
        let list = samples::small();
        let mut answers = Answers::default();
        let mut current = next_question(&list, &answers, None);
        let mut places = Vec::new();
        while let Some(question) = current {
            let progress = progress(&list, &answers, question);
            places.push(progress.place);
            answers.give(&list, question, Answer::Unknown).unwrap();
            current = next_question(&list, &answers, Some(question));
            assert_eq!(current.is_none(), progress.left == 0 || current.is_none());
        }
        assert_eq!(places, (1..=places.len()).collect::<Vec<_>>());
    }
}

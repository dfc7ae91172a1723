//! What was answered.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Checklist, Kind, OptionNo, QuestionNo};
use crate::money::Sums;

/// Whole months. Above the largest contract anybody is offered a typing
/// mistake is more likely than a fact: [`Months::LIMIT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Months(u16);

impl Months {
    /// 60 months, five years: longer than any contract that is offered.
    pub const LIMIT: u16 = 60;

    /// That many months, or `None` above [`Months::LIMIT`].
    pub fn new(months: u16) -> Option<Self> {
        (months <= Self::LIMIT).then_some(Self(months))
    }

    /// How many.
    pub fn count(self) -> u16 {
        self.0
    }
}

/// A set of options of one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OptionSet(u32);

impl OptionSet {
    /// Options a question may have at most.
    pub const CAPACITY: usize = 32;

    /// The set with that option added.
    #[must_use]
    pub fn with(self, option: OptionNo) -> Self {
        Self(self.0 | Self::bit(option))
    }

    /// The set of what is in either.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The set of what is in this one and not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The set with that option added if it was not in it, and removed if it was.
    #[must_use]
    pub fn toggled(self, option: OptionNo) -> Self {
        Self(self.0 ^ Self::bit(option))
    }

    /// Whether the option is in it.
    pub fn has(self, option: OptionNo) -> bool {
        self.0 & Self::bit(option) != 0
    }

    /// What is in it, in order.
    pub fn options(self) -> impl Iterator<Item = OptionNo> {
        (0..u32::BITS as u8)
            .map(OptionNo)
            .filter(move |option| self.has(*option))
    }

    /// Whether it holds nothing.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether every option in it is among the first `count`.
    fn fits(self, count: usize) -> bool {
        count >= Self::CAPACITY || self.0 >> count == 0
    }

    fn bit(option: OptionNo) -> u32 {
        1_u32.checked_shl(u32::from(option.0)).unwrap_or(0)
    }
}

impl FromIterator<OptionNo> for OptionSet {
    fn from_iter<I: IntoIterator<Item = OptionNo>>(options: I) -> Self {
        options.into_iter().fold(Self::default(), Self::with)
    }
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// "I don't know", a real answer.
    Unknown,
    /// To a yes/no question.
    Yes,
    /// To a yes/no question.
    No,
    /// One option.
    Choice(OptionNo),
    /// Options, possibly none.
    Several(OptionSet),
    /// A number of months.
    Months(Months),
}

/// An answer that the question does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// The question.
    pub question: QuestionNo,
}

impl fmt::Display for Impossible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "question {} does not allow this answer", self.question.0)
    }
}

impl std::error::Error for Impossible {}

/// The answers given so far. Every one of them fits its question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<Option<Answer>>,
    /// What was reckoned from amounts, beside the questions.
    pub sums: Sums,
}

impl Answers {
    /// Records an answer, in place of an earlier one.
    ///
    /// # Errors
    /// The question does not exist or does not allow the answer.
    pub fn give(
        &mut self,
        checklist: &Checklist,
        question: QuestionNo,
        answer: Answer,
    ) -> Result<(), Impossible> {
        let impossible = Impossible { question };
        let kind = &checklist.question(question).ok_or(impossible)?.kind;
        let allowed = match (answer, kind) {
            (Answer::Unknown, _)
            | (Answer::Yes | Answer::No, Kind::YesNo)
            | (Answer::Months(_), Kind::Months) => true,
            (Answer::Choice(option), Kind::Choice(options)) => {
                usize::from(option.0) < options.len()
            }
            (Answer::Several(set), Kind::Several(options)) => set.fits(options.len()),
            _ => false,
        };
        if !allowed {
            return Err(impossible);
        }
        let place = usize::from(question.0);
        if self.given.len() <= place {
            self.given.resize(place + 1, None);
        }
        self.given[place] = Some(answer);
        Ok(())
    }

    /// Takes an answer back.
    pub fn take_back(&mut self, question: QuestionNo) {
        if let Some(given) = self.given.get_mut(usize::from(question.0)) {
            *given = None;
        }
    }

    /// The answer to a question, if there is one.
    pub fn get(&self, question: QuestionNo) -> Option<Answer> {
        self.given.get(usize::from(question.0)).copied().flatten()
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.given.iter().all(Option::is_none)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::samples;

    #[test]
    fn an_answer_must_fit_its_question() {
        let list = samples::small();
        let mut answers = Answers::default();
        let who = list.find("who").unwrap();
        let pay = list.find("pay").unwrap();
        assert!(
            answers
                .give(&list, who, Answer::Choice(OptionNo(1)))
                .is_ok()
        );
        assert!(
            answers
                .give(&list, who, Answer::Choice(OptionNo(9)))
                .is_err()
        );
        assert!(answers.give(&list, who, Answer::Yes).is_err());
        assert!(
            answers
                .give(&list, pay, Answer::Choice(OptionNo(0)))
                .is_err()
        );
        assert!(answers.give(&list, QuestionNo(99), Answer::Yes).is_err());
        assert_eq!(
            answers.get(who),
            Some(Answer::Choice(OptionNo(1))),
            "a refused answer changes nothing"
        );
        answers.take_back(who);
        assert!(answers.is_empty());
    }

    #[test]
    fn a_set_holds_what_was_put_in() {
        let set: OptionSet = [OptionNo(0), OptionNo(31)].into_iter().collect();
        assert!(set.has(OptionNo(0)) && set.has(OptionNo(31)) && !set.has(OptionNo(1)));
        assert!(!set.has(OptionNo(40)), "beyond the capacity is never in it");
        assert!(!set.fits(31) && set.fits(32));
        assert!(set.toggled(OptionNo(0)).toggled(OptionNo(31)).is_empty());
    }

    #[test]
    fn five_years_are_the_most() {
        assert!(Months::new(60).is_some());
        assert!(Months::new(61).is_none());
    }

    #[test]
    fn an_option_beyond_the_last_is_refused_by_name() {
        let list = samples::small();
        let who = list.find("who").unwrap();
        let mut answers = Answers::default();
        let refused = answers.give(&list, who, Answer::Choice(OptionNo(3)));
        assert_eq!(refused, Err(Impossible { question: who }));
        assert_eq!(
            refused.unwrap_err().to_string(),
            "question 0 does not allow this answer"
        );
        assert!(answers.is_empty());
        answers.give(&list, who, Answer::Unknown).unwrap();
        assert!(!answers.is_empty());
        answers.take_back(who);
        assert!(answers.is_empty());
    }

    #[test]
    fn sets_of_options_are_sets() {
        let set = |options: &[u8]| options.iter().map(|n| OptionNo(*n)).collect::<OptionSet>();
        let one = set(&[0, 2]);
        assert_eq!(one.with(OptionNo(2)), one, "adding twice is adding once");
        assert_eq!(one.with(OptionNo(1)), set(&[0, 1, 2]));
        assert_eq!(one.union(set(&[2, 3])), set(&[0, 2, 3]));
        assert_eq!(one.without(set(&[2, 3])), set(&[0]));
        assert_eq!(one.toggled(OptionNo(2)), set(&[0]));
        assert_eq!(one.toggled(OptionNo(31)), set(&[0, 2, 31]));
        assert!(one.has(OptionNo(0)) && !one.has(OptionNo(1)));
        assert!(!one.is_empty() && set(&[]).is_empty());
        let options: Vec<u8> = one.options().map(|option| option.0).collect();
        assert_eq!(options, [0, 2]);
    }
}

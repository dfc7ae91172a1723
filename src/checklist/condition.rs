//! Conditions on answers, and why they hold.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, Checklist, Months, OptionNo, OptionSet, QuestionNo, Truth};
use crate::money::Quantity;

/// A condition, as content writes it: `asked-to-pay is yes and not visa is work`.
///
/// A question that is not asked ([`Question::show`](super::Question::show) does
/// not hold) has none of the answers a condition may look for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    /// All of them hold: `a and b`.
    All(Vec<Condition>),
    /// At least one holds: `a or b`.
    Any(Vec<Condition>),
    /// It does not hold: `not a`.
    Not(Box<Condition>),
    /// `q is yes` (`true`) or `q is no` (`false`).
    Is(QuestionNo, bool),
    /// `q is option` or `q in [option, …]`.
    In(QuestionNo, OptionSet),
    /// `q has option`: the option is among the several chosen.
    Has(QuestionNo, OptionNo),
    /// `q has any`: at least one option is chosen.
    HasAny(QuestionNo),
    /// `q is unknown`: she answered that she does not know. For exceptions that
    /// must be known to hold, so that not knowing never helps an offer.
    Unknown(QuestionNo),
    /// `q > 6 months`.
    Months(QuestionNo, Comparison, Months),
    /// `cut-of-wage > 50 percent`: of what she reckoned. It does not hold where
    /// that could not be reckoned, and is never asked for.
    Sum(Quantity, Comparison, Percent),
}

/// Whole percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Percent(pub u16);

/// How a number is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparison {
    /// `>`
    More,
    /// `>=`
    AtLeast,
    /// `<`
    Less,
    /// `<=`
    AtMost,
}

impl Comparison {
    fn holds<T: PartialOrd>(self, left: T, right: T) -> bool {
        match self {
            Self::More => left > right,
            Self::AtLeast => left >= right,
            Self::Less => left < right,
            Self::AtMost => left <= right,
        }
    }
}

impl Condition {
    /// Whether it holds for these answers.
    pub fn truth(&self, list: &Checklist, answers: &Answers) -> Truth {
        match self {
            Self::All(parts) => parts
                .iter()
                .map(|part| part.truth(list, answers))
                .min()
                .unwrap_or(Truth::True),
            Self::Any(parts) => parts
                .iter()
                .map(|part| part.truth(list, answers))
                .max()
                .unwrap_or(Truth::False),
            Self::Not(part) => !part.truth(list, answers),
            Self::Sum(quantity, comparison, limit) => answers
                .sums
                .get(*quantity)
                .is_some_and(|share| comparison.holds(share, u32::from(limit.0) * 100))
                .into(),
            Self::Is(question, _)
            | Self::In(question, _)
            | Self::Has(question, _)
            | Self::HasAny(question)
            | Self::Unknown(question)
            | Self::Months(question, ..) => {
                match (shown(list, answers, *question), answers.get(*question)) {
                    (Truth::False, _) => Truth::False,
                    (_, Some(Answer::Unknown)) if matches!(self, Self::Unknown(_)) => Truth::True,
                    (_, None | Some(Answer::Unknown)) => Truth::Open,
                    // An answer once given counts also where an earlier one was
                    // since changed to "I don't know": that must not improve
                    // the verdict.
                    (_, Some(answer)) => self.matches(answer).into(),
                }
            }
        }
    }

    /// Whether a known answer is what a condition on one question looks for.
    fn matches(&self, answer: Answer) -> bool {
        match (self, answer) {
            (Self::Is(_, wanted), Answer::Yes) => *wanted,
            (Self::Is(_, wanted), Answer::No) => !*wanted,
            (Self::In(_, set), Answer::Choice(option)) => set.has(option),
            (Self::Has(_, option), Answer::Several(set)) => set.has(*option),
            (Self::HasAny(_), Answer::Several(set)) => !set.is_empty(),
            (Self::Months(_, comparison, limit), Answer::Months(given)) => {
                comparison.holds(given, *limit)
            }
            _ => false,
        }
    }

    /// The questions that alone make the condition have this truth.
    ///
    /// For `True` and `False` the answers to them are sufficient: whatever
    /// the others are, the truth stays. For `Open` they are the ones to ask.
    pub fn because(&self, list: &Checklist, answers: &Answers) -> BTreeSet<QuestionNo> {
        let mut questions = BTreeSet::new();
        self.explain(list, answers, &mut questions);
        questions
    }

    fn explain(&self, list: &Checklist, answers: &Answers, into: &mut BTreeSet<QuestionNo>) {
        let truth = self.truth(list, answers);
        match self {
            Self::Not(part) => part.explain(list, answers, into),
            // No question was answered for it.
            Self::Sum(..) => {}
            // Every true part is needed for a true `and`, and one false part is
            // enough for a false one. Of an `or` each true part is a reason by
            // itself; and what is open is asked for wherever it stands.
            Self::All(parts) | Self::Any(parts) => {
                let enough = match (self, truth) {
                    (Self::All(_), Truth::False) => 1,
                    _ => parts.len(),
                };
                parts
                    .iter()
                    .filter(|part| part.truth(list, answers) == truth)
                    .take(enough)
                    .for_each(|part| part.explain(list, answers, into));
            }
            Self::Is(question, _)
            | Self::In(question, _)
            | Self::Has(question, _)
            | Self::HasAny(question)
            | Self::Unknown(question)
            | Self::Months(question, ..) => {
                let show = list.question(*question).and_then(|q| q.show.as_ref());
                let shown = shown(list, answers, *question);
                let known = match (self, answers.get(*question)) {
                    (_, None) => false,
                    (Self::Unknown(_), Some(_)) => true,
                    (_, Some(answer)) => answer != Answer::Unknown,
                };
                if shown == Truth::True || (shown == Truth::Open && known) {
                    into.insert(*question);
                }
                // What made it be asked, or not, is a reason as well; what is
                // open above an open question is what to ask first.
                let open_above = shown == Truth::Open && !known;
                if let Some(show) = show
                    && (open_above || (shown != Truth::Open && truth != Truth::Open))
                {
                    show.explain(list, answers, into);
                }
            }
        }
    }

    /// Its smallest parts, in the order in which they stand.
    pub fn atoms(&self) -> Vec<&Self> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::atoms).collect(),
            Self::Not(part) => part.atoms(),
            atom => vec![atom],
        }
    }

    /// The question that a smallest part is about.
    pub fn question(&self) -> Option<QuestionNo> {
        match self {
            Self::All(_) | Self::Any(_) | Self::Not(_) | Self::Sum(..) => None,
            Self::Is(question, _)
            | Self::In(question, _)
            | Self::Has(question, _)
            | Self::HasAny(question)
            | Self::Unknown(question)
            | Self::Months(question, ..) => Some(*question),
        }
    }

    /// What she reckoned that the condition holds on, in no order of weight.
    pub fn sums(&self, list: &Checklist, answers: &Answers) -> Vec<Quantity> {
        self.atoms()
            .into_iter()
            .filter(|atom| atom.truth(list, answers) == Truth::True)
            .filter_map(|atom| match atom {
                Self::Sum(quantity, ..) => Some(*quantity),
                _ => None,
            })
            .collect()
    }

    /// The smallest part of that place; the condition itself where there is
    /// none.
    pub fn atom(&self, place: usize) -> Self {
        self.nth_atom(&mut { place }).unwrap_or(self).clone()
    }

    fn nth_atom(&self, left: &mut usize) -> Option<&Self> {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().find_map(|part| part.nth_atom(left))
            }
            Self::Not(part) => part.nth_atom(left),
            atom => {
                let mine = *left == 0;
                *left = left.wrapping_sub(1);
                mine.then_some(atom)
            }
        }
    }

    /// The condition with its smallest part of that place replaced.
    #[must_use]
    pub fn with_atom(&self, place: usize, with: Self) -> Self {
        let mut left = place;
        self.replace_atom(&mut left, &mut Some(with))
    }

    fn replace_atom(&self, left: &mut usize, with: &mut Option<Self>) -> Self {
        let mut inside = |part: &Self| part.replace_atom(left, with);
        match self {
            Self::All(parts) => Self::All(parts.iter().map(inside).collect()),
            Self::Any(parts) => Self::Any(parts.iter().map(inside).collect()),
            Self::Not(part) => Self::Not(Box::new(inside(part))),
            atom => {
                let mine = *left == 0;
                *left = left.wrapping_sub(1);
                mine.then(|| with.take())
                    .flatten()
                    .unwrap_or_else(|| atom.clone())
            }
        }
    }

    /// Every question that the condition reads.
    pub fn reads(&self) -> BTreeSet<QuestionNo> {
        self.atoms()
            .into_iter()
            .filter_map(Self::question)
            .collect()
    }
}

/// Whether a question is asked, as far as the answers tell.
pub fn shown(list: &Checklist, answers: &Answers, question: QuestionNo) -> Truth {
    match list.question(question) {
        None => Truth::False,
        Some(question) => question
            .show
            .as_ref()
            .map_or(Truth::True, |show| show.truth(list, answers)),
    }
}

#[cfg(all(test, feature = "editing"))]
#[path = "condition_tests.rs"]
mod tests;

//! Questions, conditions, flags and the verdict.
//!
//! A [`Checklist`] is content, parsed and resolved: every name in a condition
//! has become a number, every question a condition reads comes before it is
//! needed. [`assess`] turns [`Answers`] into an [`Assessment`] and keeps two
//! promises, both tested as properties:
//!
//! * **monotone**: making one answer more harmful, or no longer known, never
//!   improves the verdict;
//! * **complete**: an assessment lists exactly the flags that made its verdict,
//!   each with exactly the answers that raised it.

mod answers;
mod assess;
mod condition;
mod flag;
mod path;
mod pattern;
mod question;
mod truth;

#[cfg(feature = "editing")]
pub mod parse;
#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod samples;

pub use answers::{Answer, Answers, Impossible, Months, OptionSet};
pub use assess::{Assessment, Raised, ToVerify, Verdict, any_in_force, assess, raises, telling};
pub use condition::{Comparison, Condition, Percent, shown};
pub use flag::{EvidenceNo, Flag, FlagNo, Law, LawKind, LawNo, Severity, Sureness};
pub use path::{Progress, asked, next_question, progress};
pub use pattern::{Found, FoundPart, Needs, Part, Pattern, PatternNo};
pub use question::{Kind, OptionNo, Question, QuestionNo, Section};
pub use truth::Truth;

use serde::{Deserialize, Serialize};

/// The whole checklist: questions in the order in which they are asked, flags,
/// the patterns that flags form, and the laws that both cite.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Checklist {
    /// In asking order; a question is shown on answers to earlier ones only.
    pub questions: Vec<Question>,
    /// In the order of the content.
    pub flags: Vec<Flag>,
    /// What several flags together are called in law.
    pub patterns: Vec<Pattern>,
    /// Cited by flags and patterns.
    pub laws: Vec<Law>,
    /// Ids of the kinds of evidence that flags name.
    pub evidence: Vec<String>,
}

impl Checklist {
    /// The question of that number. Numbers come from this checklist, so one
    /// that does not exist is answered with `None` rather than trusted.
    pub fn question(&self, number: QuestionNo) -> Option<&Question> {
        self.questions.get(usize::from(number.0))
    }

    /// The number of the question with that id.
    pub fn find(&self, id: &str) -> Option<QuestionNo> {
        let position = self.questions.iter().position(|q| q.id == id)?;
        u16::try_from(position).ok().map(QuestionNo)
    }

    /// The flag of that number.
    pub fn flag(&self, number: FlagNo) -> Option<&Flag> {
        self.flags.get(usize::from(number.0))
    }

    /// The pattern of that number.
    pub fn pattern(&self, number: PatternNo) -> Option<&Pattern> {
        self.patterns.get(usize::from(number.0))
    }

    /// The law of that number.
    pub fn law(&self, number: LawNo) -> Option<&Law> {
        self.laws.get(usize::from(number.0))
    }

    /// The checklist without the names that only editors and scripts use: of
    /// laws, evidence and parts of patterns. What it decides is the same.
    #[must_use]
    pub fn without_editors_names(&self) -> Self {
        let mut list = self.clone();
        for law in &mut list.laws {
            law.id.clear();
        }
        for part in list.patterns.iter_mut().flat_map(|p| &mut p.parts) {
            part.id.clear();
        }
        list.evidence.iter_mut().for_each(String::clear);
        list
    }

    /// Every question number, in asking order.
    pub fn numbers(&self) -> impl Iterator<Item = QuestionNo> + use<> {
        (0..self.questions.len()).filter_map(|n| u16::try_from(n).ok().map(QuestionNo))
    }
}

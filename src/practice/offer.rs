//! An invented offer to judge together.

use serde::{Deserialize, Serialize};

use crate::{
    calendar::Day,
    checklist::{Answer, Answers, Assessment, Checklist, FlagNo, QuestionNo, assess},
};

/// An invented offer: what its story tells, as answers. What the story leaves open
/// has no answer, as with a real offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PracticeOffer {
    /// Stable name, as in `data-offer`.
    pub id: String,
    /// What the story tells.
    pub told: Vec<(QuestionNo, Answer)>,
    /// The warnings that the talk afterwards is about, the first of them first.
    pub about: Vec<FlagNo>,
}

impl PracticeOffer {
    /// What the story tells. An answer that these rules do not know is left out
    /// rather than trusted.
    pub fn answers(&self, list: &Checklist) -> Answers {
        let mut answers = Answers::default();
        for (question, answer) in &self.told {
            let _ = answers.give(list, *question, *answer);
        }
        answers
    }

    /// What the rules of a day say about it: the same rules that judge hers.
    pub fn assess(&self, list: &Checklist, on: Day) -> Assessment {
        assess(list, &self.answers(list), on)
    }
}

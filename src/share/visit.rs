//! Where she is in the check, as a few bytes: what a reload needs to show the
//! same screen again, with the way back behind it.

use serde::{Deserialize, Serialize};

use super::{NotKept, keep_answers, open_answers};
use crate::{
    checklist::{Answer, Answers, Checklist, QuestionNo},
    content::{self, Packed},
};

/// What is touched on a question and not confirmed yet.
pub type Draft = Option<(QuestionNo, Option<Answer>)>;

/// Answers, and the place on the way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Visit {
    /// When this was written, in minutes of the device's clock: a tab that is
    /// opened again later is another person's as likely as hers.
    pub minute: u32,
    /// What is answered.
    pub answers: Answers,
    /// What is touched and not confirmed.
    pub draft: Draft,
    /// The screens of the history's entries, as numbers of the interface's own;
    /// `None` where an entry leads nowhere.
    pub trail: Vec<Option<u16>>,
}

/// What travels.
#[derive(Serialize, Deserialize)]
struct Written {
    minute: u32,
    answers: Vec<u8>,
    draft: Draft,
    trail: Vec<Option<u16>>,
}

impl Packed for Written {
    const MARK: [u8; 4] = *b"MAv1";
}

impl Visit {
    /// Minutes after which a visit is over. Browsers open a closed tab again with all
    /// it kept, for whoever holds the phone then; a long call has to fit in, though.
    pub const LIFE: u32 = 60;

    /// Whether it is of now, give or take an hour.
    pub fn is_fresh(&self, minute: u32) -> bool {
        minute.abs_diff(self.minute) <= Self::LIFE
    }

    /// As bytes.
    pub fn keep(&self, list: &Checklist) -> Vec<u8> {
        let written = Written {
            minute: self.minute,
            answers: keep_answers(list, &self.answers),
            draft: self.draft,
            trail: self.trail.clone(),
        };
        // Nothing in it can fail to be written.
        content::seal(&written).unwrap_or_default()
    }

    /// From bytes. Numbers of screens are for the reader to judge.
    ///
    /// # Errors
    /// The bytes are damaged, or of another release.
    pub fn open(list: &Checklist, bytes: &[u8]) -> Result<Self, NotKept> {
        let written: Written = content::open(bytes).map_err(|_| NotKept::Damaged)?;
        let answers = open_answers(list, &written.answers)?;
        // What is touched has to fit its question as an answer does.
        let draft = written.draft.filter(|(question, answer)| {
            let mut trial = Answers::default();
            answer.is_none_or(|answer| trial.give(list, *question, answer).is_ok())
        });
        Ok(Self {
            minute: written.minute,
            answers,
            draft,
            trail: written.trail,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::checklist::{OptionNo, samples};

    fn visit() -> Visit {
        let list = samples::small();
        let mut answers = Answers::default();
        answers
            .give(&list, QuestionNo(0), Answer::Choice(OptionNo(1)))
            .unwrap();
        Visit {
            minute: 29_000_000,
            answers,
            draft: Some((QuestionNo(1), Some(Answer::Unknown))),
            trail: vec![Some(0), None, Some(18)],
        }
    }

    #[test]
    fn a_visit_comes_back() {
        let list = samples::small();
        assert_eq!(Visit::open(&list, &visit().keep(&list)), Ok(visit()));
        let nothing = Visit::default();
        assert_eq!(Visit::open(&list, &nothing.keep(&list)), Ok(nothing));
    }

    #[test]
    fn a_touch_that_does_not_fit_is_forgotten() {
        let list = samples::small();
        for (question, answer) in [(0, Answer::Yes), (99, Answer::Unknown)] {
            let mut wrong = visit();
            wrong.draft = Some((QuestionNo(question), Some(answer)));
            let opened = Visit::open(&list, &wrong.keep(&list)).unwrap();
            assert_eq!(opened.draft, None);
            assert_eq!(opened.answers, visit().answers);
        }
    }

    #[test]
    fn yesterday_is_over_and_a_clock_set_back_is_not() {
        let visit = visit();
        assert!(visit.is_fresh(visit.minute));
        assert!(visit.is_fresh(visit.minute + Visit::LIFE));
        assert!(!visit.is_fresh(visit.minute + Visit::LIFE + 1));
        assert!(visit.is_fresh(visit.minute - 50));
        assert!(!visit.is_fresh(0));
    }

    proptest! {
        #[test]
        fn one_altered_byte_is_noticed(place in any::<prop::sample::Index>(), change in 1_u8..) {
            let list = samples::small();
            let mut bytes = visit().keep(&list);
            let place = place.index(bytes.len());
            bytes[place] ^= change;
            prop_assert_eq!(Visit::open(&list, &bytes), Err(NotKept::Damaged));
        }

        #[test]
        fn a_cut_visit_is_noticed(cut in any::<prop::sample::Index>()) {
            let list = samples::small();
            let bytes = visit().keep(&list);
            let cut = cut.index(bytes.len());
            prop_assert_eq!(Visit::open(&list, &bytes[..cut]), Err(NotKept::Damaged));
        }
    }
}

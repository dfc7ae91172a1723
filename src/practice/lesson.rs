//! Where a group is: which offer, how far, and the hands that went up.

use crate::checklist::Verdict;

/// How many hands went up for each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hands([u8; 3]);

impl Hands {
    /// More than any village hall holds.
    pub const MOST: u8 = 200;

    /// The choices, in the order in which they are asked for: the calm one is not
    /// first, or it would be the one that the shy follow.
    pub const CHOICES: [Verdict; 3] = [Verdict::Stop, Verdict::Check, Verdict::NoneFound];

    /// How many for this one.
    pub fn of(self, choice: Verdict) -> u8 {
        self.0[Self::place(choice)]
    }

    /// Whether any went up at all.
    pub fn any(self) -> bool {
        self.0.iter().any(|count| *count > 0)
    }

    /// One more for it, up to [`Hands::MOST`].
    pub fn raise(&mut self, choice: Verdict) {
        let count = &mut self.0[Self::place(choice)];
        *count = count.saturating_add(1).min(Self::MOST);
    }

    /// One fewer for it, where there is one.
    pub fn lower(&mut self, choice: Verdict) {
        let count = &mut self.0[Self::place(choice)];
        *count = count.saturating_sub(1);
    }

    fn place(choice: Verdict) -> usize {
        match choice {
            Verdict::Stop => 0,
            Verdict::Check => 1,
            Verdict::NoneFound => 2,
        }
    }
}

/// How far a group is with an offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It is read aloud, and hands go up.
    #[default]
    Told,
    /// What the rules find is shown.
    Explained,
}

/// Where a group is. It ends with the page, like everything that is not kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lesson {
    /// The offer, by its place in the list.
    pub offer: usize,
    /// How far they are with it.
    pub stage: Stage,
    /// The hands that went up.
    pub hands: Hands,
}

impl Lesson {
    /// An offer from its beginning, with no hand up.
    pub fn open(offer: usize) -> Self {
        Self {
            offer,
            ..Self::default()
        }
    }

    /// The offer after this one of so many; after the last the first again.
    #[must_use]
    pub fn next(self, of: usize) -> Self {
        Self::open((self.offer + 1).checked_rem(of).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Hands up and down, in any order.
    fn moves() -> impl Strategy<Value = Vec<(bool, usize)>> {
        prop::collection::vec((any::<bool>(), 0..3_usize), 0..400)
    }

    proptest! {
        /// Counted as with fingers, and nothing goes below none or above the most.
        #[test]
        fn hands_are_counted_one_by_one(moves in moves()) {
            let mut hands = Hands::default();
            let mut counted = [0_u8; 3];
            for (up, choice) in moves {
                if up {
                    hands.raise(Hands::CHOICES[choice]);
                    counted[choice] = (counted[choice] + 1).min(Hands::MOST);
                } else {
                    hands.lower(Hands::CHOICES[choice]);
                    counted[choice] = counted[choice].max(1) - 1;
                }
            }
            prop_assert_eq!(Hands::CHOICES.map(|choice| hands.of(choice)), counted);
            prop_assert_eq!(hands.any(), counted != [0; 3]);
        }

        /// Going on reaches every offer before the first comes again.
        #[test]
        fn going_on_reaches_every_offer(of in 1..30_usize, from in 0..30_usize) {
            let mut lesson = Lesson::open(from % of);
            lesson.hands.raise(Verdict::Stop);
            lesson.stage = Stage::Explained;
            let mut seen = Vec::new();
            for _ in 0..of {
                lesson = lesson.next(of);
                prop_assert_eq!((lesson.stage, lesson.hands), (Stage::Told, Hands::default()));
                seen.push(lesson.offer);
            }
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..of).collect::<Vec<_>>());
        }
    }

    #[test]
    fn without_offers_there_is_none_to_go_on_to() {
        assert_eq!(Lesson::open(3).next(0), Lesson::default());
    }
}

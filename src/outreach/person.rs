//! What is counted of a person.

use std::collections::BTreeSet;

use crate::{checklist::Verdict, help::HelpKind};

/// How her check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// At least one sign to stop.
    Stop,
    /// Something to check first.
    Check,
    /// No warning sign found so far.
    NoneFound,
    /// She went before there was a verdict.
    Unfinished,
}

impl Outcome {
    /// Every outcome, as reports list them.
    pub const ALL: [Self; 4] = [Self::Stop, Self::Check, Self::NoneFound, Self::Unfinished];

    /// What a check came to. A sign to stop is told at once and counts also where
    /// she went before the verdict.
    pub fn of(verdict: Verdict, told: bool) -> Self {
        match verdict {
            Verdict::Stop => Self::Stop,
            _ if !told => Self::Unfinished,
            Verdict::Check => Self::Check,
            Verdict::NoneFound => Self::NoneFound,
        }
    }
}

/// Woman or man, where she wants it counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sex {
    /// Woman.
    Woman,
    /// Man.
    Man,
}

impl Sex {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Woman, Self::Man];

    /// As in `data-sex`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
        }
    }
}

/// How old she is, about, where she wants it counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeBand {
    /// Under 18.
    Under18,
    /// 18 to 24.
    From18,
    /// 25 to 34.
    From25,
    /// 35 to 44.
    From35,
    /// 45 and more.
    From45,
}

impl AgeBand {
    /// Every band.
    pub const ALL: [Self; 5] = [
        Self::Under18,
        Self::From18,
        Self::From25,
        Self::From35,
        Self::From45,
    ];

    /// As in `data-age`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Under18 => "under-18",
            Self::From18 => "18-24",
            Self::From25 => "25-34",
            Self::From35 => "35-44",
            Self::From45 => "45-up",
        }
    }
}

/// All that is kept of a person who agreed to be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// How her check ended.
    pub outcome: Outcome,
    /// The warnings that were raised, by their ids: numbers change with releases.
    pub flags: BTreeSet<String>,
    /// Kinds of help that she was shown or called.
    pub helped: BTreeSet<HelpKind>,
    /// If she said it.
    pub sex: Option<Sex>,
    /// If she said it.
    pub age: Option<AgeBand>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_to_stop_counts_also_where_she_went_early() {
        assert_eq!(Outcome::of(Verdict::Stop, false), Outcome::Stop);
        assert_eq!(Outcome::of(Verdict::Check, true), Outcome::Check);
        assert_eq!(Outcome::of(Verdict::NoneFound, true), Outcome::NoneFound);
        for verdict in [Verdict::Check, Verdict::NoneFound] {
            assert_eq!(Outcome::of(verdict, false), Outcome::Unfinished);
        }
    }
}

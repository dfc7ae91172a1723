//! What she needs help with.

use serde::{Deserialize, Serialize};

use super::HelpKind;

/// What has happened to her, as far as it decides who helps first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Situation {
    /// She is in danger at this moment.
    Danger,
    /// Violence, harassment, or someone who holds her.
    Violence,
    /// Wages, deductions or a debt.
    Wages,
    /// She doubts that agency or job are real.
    Licence,
    /// She is abroad already.
    Abroad,
}

impl Situation {
    /// Every situation, the most urgent first.
    pub const ALL: [Self; 5] = [
        Self::Danger,
        Self::Violence,
        Self::Wages,
        Self::Licence,
        Self::Abroad,
    ];

    /// As content and scripts write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Violence => "violence",
            Self::Wages => "wages",
            Self::Licence => "licence",
            Self::Abroad => "abroad",
        }
    }
}

/// Who helps in a situation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helpers {
    /// The situation.
    pub situation: Situation,
    /// Kinds of help that fit it, the most fitting first.
    pub kinds: Vec<HelpKind>,
}

/// A country in which somebody can be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub code: String,
    /// Its name in the reader's language.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::read;

    #[test]
    fn situations_are_read_as_they_are_written() {
        for situation in Situation::ALL {
            assert_eq!(read::<Situation>(situation.id()), situation);
        }
    }
}

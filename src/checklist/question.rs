//! What is asked.

use serde::{Deserialize, Serialize};

use super::{Answer, Condition, OptionSet};

/// The place of a question in its checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct QuestionNo(pub u16);

/// The place of an option in its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OptionNo(pub u8);

/// What a question is about; the interface shows progress by section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Money asked before leaving.
    Fees,
    /// Passport, identity papers, visa.
    Documents,
    /// Who sends her, and with which licence.
    Agency,
    /// Money received, owed or taken from wages.
    Debt,
    /// The work contract.
    Contract,
    /// Destination, job and departure.
    Journey,
    /// Age, freedom, consent.
    Safety,
}

impl Section {
    /// Every section.
    pub const ALL: [Self; 7] = [
        Self::Journey,
        Self::Agency,
        Self::Contract,
        Self::Fees,
        Self::Documents,
        Self::Debt,
        Self::Safety,
    ];

    /// As content and scripts write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fees => "fees",
            Self::Documents => "documents",
            Self::Agency => "agency",
            Self::Debt => "debt",
            Self::Contract => "contract",
            Self::Journey => "journey",
            Self::Safety => "safety",
        }
    }
}

/// What an answer looks like. "I don't know" is possible for every kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of the options, by id.
    Choice(Vec<String>),
    /// Any number of the options, or none of them.
    Several(Vec<String>),
    /// A whole number of months.
    Months,
}

impl Kind {
    /// As content and scripts write it.
    pub fn id(&self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Choice(_) => "choice",
            Self::Several(_) => "several",
            Self::Months => "months",
        }
    }

    /// The ids of the options; empty for kinds without.
    pub fn options(&self) -> &[String] {
        match self {
            Self::Choice(options) | Self::Several(options) => options,
            Self::YesNo | Self::Months => &[],
        }
    }

    /// The ids of its own answers, each of which has a tile: `yes` and `no`, or the
    /// options.
    pub fn answers(&self) -> Vec<&str> {
        match self {
            Self::YesNo => vec!["yes", "no"],
            Self::Choice(options) | Self::Several(options) => {
                options.iter().map(String::as_str).collect()
            }
            Self::Months => Vec::new(),
        }
    }

    /// The same answers, to be given one at a time.
    pub fn each(&self) -> Vec<Answer> {
        let options = (0..).map(OptionNo).take(self.options().len());
        match self {
            Self::YesNo => vec![Answer::Yes, Answer::No],
            Self::Choice(_) => options.map(Answer::Choice).collect(),
            Self::Several(_) => options
                .map(|option| Answer::Several(OptionSet::default().with(option)))
                .collect(),
            Self::Months => Vec::new(),
        }
    }

    /// The number of the option with that id.
    pub fn option(&self, id: &str) -> Option<OptionNo> {
        let position = self.options().iter().position(|o| o == id)?;
        u8::try_from(position).ok().map(OptionNo)
    }
}

/// A question, without its words: those are messages named after its id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Stable name, as in `data-question`, answer files and message ids.
    pub id: String,
    /// What it is about.
    pub section: Section,
    /// What an answer looks like.
    pub kind: Kind,
    /// When it is asked; always, where there is none.
    pub show: Option<Condition>,
    /// No longer asked once an earlier answer is a sign to stop: nothing that
    /// it could reveal would change what to do.
    pub detail: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::read;

    #[test]
    fn sections_are_read_as_they_are_written() {
        for section in Section::ALL {
            assert_eq!(read::<Section>(section.id()), section);
        }
    }

    #[test]
    fn kinds_have_names_of_their_own() {
        let kinds = [
            Kind::YesNo,
            Kind::Choice(Vec::new()),
            Kind::Several(Vec::new()),
            Kind::Months,
        ];
        assert_eq!(
            kinds.each_ref().map(Kind::id),
            ["yes-no", "choice", "several", "months"]
        );
    }
}

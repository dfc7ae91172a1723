//! Warnings, and the laws and standards they rest on.

use serde::{Deserialize, Serialize};

use super::Condition;
use crate::{calendar::Window, help::HelpKind};

/// The place of a flag in its checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FlagNo(pub u16);

/// The place of a law in its checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LawNo(pub u16);

/// The place of a kind of evidence in its checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EvidenceNo(pub u8);

/// How bad it is. The order goes from mild to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Not known to be wrong, but to be checked before going on.
    Verify,
    /// Unusual, or lawful only under conditions.
    Caution,
    /// A warning by itself.
    Serious,
    /// A sign of an illegal or trafficking offer.
    Stop,
}

impl Severity {
    /// As content, scripts and `data-severity` write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::Caution => "caution",
            Self::Serious => "serious",
            Self::Stop => "stop",
        }
    }
}

/// How sure the ground of a fact is. What is only recalled is never content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sureness {
    /// Weak or disputed.
    Low,
    /// One source, or sources that differ in details.
    Medium,
    /// The text itself, or two independent sources.
    #[default]
    High,
}

impl Sureness {
    /// As content writes it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// What kind of ground a cited rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LawKind {
    /// A law or regulation in force somewhere.
    Law,
    /// An international standard or treaty.
    Standard,
    /// What an office has publicly said or advised.
    Advice,
    /// Our own yardstick. Never the only ground of a `stop`.
    Practice,
}

impl LawKind {
    /// As content writes it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Standard => "standard",
            Self::Advice => "advice",
            Self::Practice => "practice",
        }
    }
}

/// A law, standard or official advice. Its words are messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Law {
    /// Stable name, as in the message ids.
    pub id: String,
    /// What kind of ground it is.
    pub kind: LawKind,
    /// When it is in force.
    pub window: Window,
}

/// A warning, without its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flag {
    /// Stable name, as in `data-flag` and message ids.
    pub id: String,
    /// How bad it is.
    pub severity: Severity,
    /// When it is raised.
    pub when: Condition,
    /// What it rests on; at least one. A flag counts on a day on which at
    /// least one of them is in force.
    pub laws: Vec<LawNo>,
    /// How sure the ground is.
    pub sure: Sureness,
    /// What to keep as evidence, the most telling first.
    pub keep: Vec<EvidenceNo>,
    /// Who can help, the best first.
    pub help: Vec<HelpKind>,
    /// Whether a lawyer has read it. The screen says where none has.
    pub reviewed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::read;

    /// What is read is what is written.
    #[test]
    fn names_are_read_as_they_are_written() {
        for severity in [
            Severity::Verify,
            Severity::Caution,
            Severity::Serious,
            Severity::Stop,
        ] {
            assert_eq!(read::<Severity>(severity.id()), severity);
        }
        for sure in [Sureness::Low, Sureness::Medium, Sureness::High] {
            assert_eq!(read::<Sureness>(sure.id()), sure);
        }
        for kind in [
            LawKind::Law,
            LawKind::Standard,
            LawKind::Advice,
            LawKind::Practice,
        ] {
            assert_eq!(read::<LawKind>(kind.id()), kind);
        }
    }
}

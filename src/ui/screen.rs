//! Which screen is shown, and what it is called in addresses and history.

use migrasi_aman::checklist::{Checklist, QuestionNo};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// What this is and what it does not keep.
    Start,
    /// One question.
    Question(QuestionNo),
    /// The verdict.
    Result,
    /// Numbers and offices.
    Help,
}

impl Screen {
    /// As in `data-screen`.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(_) => "question",
            Self::Result => "result",
            Self::Help => "help",
        }
    }

    /// The fragment of the address.
    pub(crate) fn fragment(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Question(_) => "cek",
            Self::Result => "hasil",
            Self::Help => "bantuan",
        }
    }

    /// What its history entry is called.
    pub(crate) fn entry(self, list: &Checklist) -> String {
        match self {
            Self::Question(number) => {
                let id = list
                    .question(number)
                    .map_or("", |question| question.id.as_str());
                format!("question {id}")
            }
            other => other.id().to_owned(),
        }
    }

    /// The screen of a history entry, if it still exists.
    pub(crate) fn of_entry(name: &str, list: &Checklist) -> Option<Self> {
        match name {
            "start" => Some(Self::Start),
            "result" => Some(Self::Result),
            "help" => Some(Self::Help),
            _ => list
                .find(name.strip_prefix("question ")?)
                .map(Self::Question),
        }
    }
}

//! Which screen is shown, and what it is called in addresses.

use migrasi_aman::checklist::QuestionNo;

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
}

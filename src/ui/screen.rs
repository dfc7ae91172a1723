//! Which screen is shown, and what it is called in addresses.

use migrasi_aman::checklist::QuestionNo;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// What this is and what it does not keep.
    Start,
    /// One question.
    Question(QuestionNo),
    /// The answer to this question was the first sign to stop.
    Stopped(QuestionNo),
    /// The verdict.
    Result,
    /// The calculator: what she fills in.
    Sums,
    /// The calculator: what it comes to.
    SumsResult,
    /// Numbers and offices.
    Help,
    /// What this is, and what nobody has reviewed yet.
    About,
}

impl Screen {
    /// Whether its words are in the first pack.
    pub(crate) fn is_first(self) -> bool {
        matches!(self, Self::Start | Self::Question(QuestionNo(0)))
    }

    /// As in `data-screen`.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(_) => "question",
            Self::Stopped(_) => "stopped",
            Self::Result => "result",
            Self::Sums => "sums",
            Self::SumsResult => "sums-result",
            Self::Help => "help",
            Self::About => "about",
        }
    }

    /// The fragment of the address.
    pub(crate) fn fragment(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Question(_) | Self::Stopped(_) => "cek",
            Self::Result => "hasil",
            Self::Sums | Self::SumsResult => "hitung",
            Self::Help => "bantuan",
            Self::About => "tentang",
        }
    }
}

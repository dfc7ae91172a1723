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
    /// How to keep others from seeing: exit, title, what is kept.
    Privacy,
    /// The village mode, between one person's check and the next.
    Outreach,
}

/// Numbers below are screens, those from here on two for each question.
const QUESTIONS: u16 = 16;

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
            Self::Privacy => "privacy",
            Self::Outreach => "outreach",
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
            Self::Privacy => "privasi",
            Self::Outreach => "lapangan",
        }
    }

    /// As kept over a reload. Never another number for the same screen.
    pub(crate) fn number(self) -> u16 {
        match self {
            Self::Start => 0,
            Self::Result => 1,
            Self::Sums => 2,
            Self::SumsResult => 3,
            Self::Help => 4,
            Self::About => 5,
            Self::Privacy => 6,
            Self::Outreach => 7,
            Self::Question(question) => QUESTIONS + 2 * question.0,
            Self::Stopped(question) => QUESTIONS + 2 * question.0 + 1,
        }
    }

    /// The screen of a number, where there are so many questions.
    pub(crate) fn of_number(number: u16, questions: usize) -> Option<Self> {
        let screen = match number {
            0 => Self::Start,
            1 => Self::Result,
            2 => Self::Sums,
            3 => Self::SumsResult,
            4 => Self::Help,
            5 => Self::About,
            6 => Self::Privacy,
            7 => Self::Outreach,
            _ => {
                let place = number.checked_sub(QUESTIONS)?;
                let question = QuestionNo(place / 2);
                if usize::from(question.0) >= questions {
                    return None;
                }
                if place % 2 == 0 {
                    Self::Question(question)
                } else {
                    Self::Stopped(question)
                }
            }
        };
        Some(screen)
    }
}

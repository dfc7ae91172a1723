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
    /// Answers came in a link: to be opened or not.
    Link,
    /// How to keep others from seeing: exit, title, what is kept.
    Privacy,
    /// The copy for a time without internet.
    Offline,
    /// For groups: the invented offers to choose from.
    Practice,
    /// For groups: one invented offer.
    PracticeOffer,
    /// For who leads a group.
    Guide,
    /// For who has no telephone: the checklist on paper.
    Paper,
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

    /// Whether its words and code come after all that a check needs.
    pub(crate) fn is_last(self) -> bool {
        matches!(
            self,
            Self::Sums
                | Self::SumsResult
                | Self::Practice
                | Self::PracticeOffer
                | Self::Guide
                | Self::Paper
        )
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
            Self::Link => "link",
            Self::Offline => "offline",
            Self::Practice => "practice",
            Self::PracticeOffer => "practice-offer",
            Self::Guide => "guide",
            Self::Paper => "paper",
            Self::Outreach => "outreach",
        }
    }

    /// The fragment of the address.
    pub(crate) fn fragment(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Question(_) | Self::Stopped(_) => "cek",
            Self::Result | Self::Link => "hasil",
            Self::Sums | Self::SumsResult => "hitung",
            Self::Help => "bantuan",
            Self::About => "tentang",
            Self::Privacy => "privasi",
            Self::Offline => "luring",
            Self::Practice | Self::PracticeOffer => "contoh",
            Self::Guide => "panduan",
            Self::Paper => "kertas",
            Self::Outreach => "lapangan",
        }
    }

    /// As kept over a reload. Never another number for the same screen.
    pub(crate) fn number(self) -> u16 {
        match self {
            // What the link held is not kept: after a reload there is none.
            Self::Start | Self::Link => 0,
            Self::Result => 1,
            Self::Sums => 2,
            Self::SumsResult => 3,
            Self::Help => 4,
            Self::About => 5,
            Self::Privacy => 6,
            Self::Offline => 8,
            Self::Practice => 10,
            Self::PracticeOffer => 11,
            Self::Guide => 12,
            Self::Paper => 13,
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
            8 => Self::Offline,
            10 => Self::Practice,
            11 => Self::PracticeOffer,
            12 => Self::Guide,
            13 => Self::Paper,
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

//! A result as a link: the answers in the fragment of an address, which browsers
//! never send to a server.
//!
//! Unlike what is kept on the device ([`open_answers`](super::open_answers)) a link
//! is opened by other releases than the one that wrote it. So questions and options
//! are written by numbers of their own, from `content/checklist/links.toml`, and the
//! bytes say how long they are before anything of them is read:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version of what follows ([`VERSION`]) |
//! | 1–3 | length of the answers, as a varint |
//! | … | the answers |
//! | 4 | CRC-32 of all before it |
//!
//! That frame holds for every version to come; only the answers may be written in
//! another way. In version 1 they are pairs of varints, number and value, in the
//! order of the numbers. A value is 0 for "I don't know"; else 1 for yes, 2 for no,
//! 1 + the place of the option, 1 + a bit for each option, 1 + the months. Numbers
//! below [`FIRST_NUMBER`] are what the calculator reckoned, in hundredths of a
//! percent. So a reader can skip what it does not know.

mod address;
mod numbers;
mod wire;

#[cfg(all(test, feature = "editing"))]
mod content_tests;
#[cfg(test)]
mod tests;

use std::fmt;

pub use address::own_address;
pub use numbers::{FIRST_NUMBER, LinkNumbers, MOST_OPTIONS, QuestionNumber};
pub use wire::{VERSION, seal_link};

use super::{from_letters, to_letters};
use crate::checklist::{Answers, Checklist};

/// What begins the fragment of a link: one of the screens' own.
pub const FRAGMENT: &str = "hasil=";

/// What a link held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The answers, and what was reckoned.
    pub answers: Answers,
    /// How many questions are answered.
    pub given: usize,
    /// How many answers this release could not read, wholly or in part.
    pub left_out: usize,
}

/// Why a text is no link that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotALink {
    /// Its end is missing.
    CutOff,
    /// Something in it was changed.
    Altered,
    /// A newer release wrote it in a way that this one does not know.
    FromTheFuture,
    /// It never was one.
    SomethingElse,
}

impl NotALink {
    /// Every reason.
    pub const ALL: [Self; 4] = [
        Self::CutOff,
        Self::Altered,
        Self::FromTheFuture,
        Self::SomethingElse,
    ];

    /// As scripts write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::CutOff => "cut-off",
            Self::Altered => "altered",
            Self::FromTheFuture => "from-the-future",
            Self::SomethingElse => "something-else",
        }
    }
}

impl fmt::Display for NotALink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CutOff => "the end of the link is missing",
            Self::Altered => "something in the link was changed",
            Self::FromTheFuture => "the link was written by a newer release",
            Self::SomethingElse => "this is no link of a result",
        })
    }
}

impl std::error::Error for NotALink {}

/// Answers as the text behind [`FRAGMENT`]. The same answers are always the same
/// text.
pub fn link_text(list: &Checklist, numbers: &LinkNumbers, answers: &Answers) -> String {
    let entries = numbers::entries(list, numbers, answers);
    to_letters(&wire::seal(&entries))
}

/// The answers of the text behind [`FRAGMENT`]. What follows it that cannot be part
/// of it, such as a full stop, is not looked at.
///
/// # Errors
/// It is no whole, unaltered link of this version or an older one.
pub fn open_link(list: &Checklist, numbers: &LinkNumbers, text: &str) -> Result<Opened, NotALink> {
    let end =
        text.find(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_'));
    let entries = wire::open(&text[..end.unwrap_or(text.len())])?;
    Ok(numbers::answers(list, numbers, &entries))
}

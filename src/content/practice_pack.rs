//! What groups read: invented offers, and the guide of who leads.

use serde::{Deserialize, Serialize};

use super::Packed;
use crate::{
    calendar::PartialDate,
    locale::{Catalog, MessageId},
    practice::PracticeOffer,
};

/// Practice and guide in one language. Loaded after everything that a check needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PracticePack {
    /// Texts of the screens ([`GroupMsg`](super::GroupMsg)), then those below.
    pub catalog: Catalog,
    /// The offers and their words.
    pub offers: Vec<(PracticeOffer, OfferWords)>,
    /// The guide's parts.
    pub steps: Vec<StepWords>,
    /// What the guide rests on.
    pub sources: Vec<GuideSource>,
    /// The style sheet of the checklist on paper; written in when the page is made.
    pub style: String,
}

impl Packed for PracticePack {
    const MARK: [u8; 4] = *b"MAg2";
}

impl PracticePack {
    /// How long a session is, in minutes.
    pub fn minutes(&self) -> u16 {
        self.steps.iter().map(|step| step.minutes).sum()
    }
}

/// Words of an invented offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OfferWords {
    /// What it is called in the list; tells nothing of the verdict.
    pub title: MessageId,
    /// The story, in two parts.
    pub story: [MessageId; 2],
    /// What to look at, once it is judged.
    pub after: MessageId,
    /// What is still not known.
    pub open: MessageId,
}

/// A part of the guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepWords {
    /// Stable name, as in `data-step`.
    pub id: String,
    /// Its heading.
    pub title: MessageId,
    /// How many of the session's minutes it takes; none for what holds throughout.
    pub minutes: u16,
    /// Whether the examples are opened in it.
    pub examples: bool,
    /// Lines to call, by the ids of help points.
    pub lines: Vec<String>,
    /// What to do.
    pub points: Vec<PointWords>,
    /// Words to read aloud.
    pub say: Vec<PointWords>,
}

/// One piece of advice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PointWords {
    /// What it says.
    pub text: MessageId,
    /// What it rests on, by the places of the sources; nothing where it is our own.
    pub basis: Vec<u16>,
}

/// A published page that advice rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuideSource {
    /// Who published it.
    pub name: String,
    /// Its date, where it has one.
    pub date: Option<PartialDate>,
    /// Whether it is sure, by the text itself or two of them.
    pub sure: bool,
}

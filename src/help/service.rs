//! What a kind of help point does.

use serde::{Deserialize, Serialize};

use crate::locale::Language;

/// What can be expected of a kind of help point, in the reader's language. Only
/// what has a source: where nothing is said about cost, nobody knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// What it does.
    pub does: String,
    /// What to bring or to have at hand.
    pub bring: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// The language of these texts, where it is not the reader's.
    pub language: Option<Language>,
}

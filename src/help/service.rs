//! What a kind of help point does.

use serde::{Deserialize, Serialize};

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
}

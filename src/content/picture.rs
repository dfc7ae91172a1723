//! The pictures beside answers.

use serde::{Deserialize, Serialize};

/// A picture in one line, for who reads slowly: the path of an SVG of 24 by 24,
/// drawn in the colour of the words beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture(String);

impl Picture {
    /// A path that is known to draw something.
    #[cfg(feature = "editing")]
    pub(super) fn of(path: String) -> Self {
        Self(path)
    }

    /// As in the attribute `d`.
    pub fn path(&self) -> &str {
        &self.0
    }
}

/// The place of a picture in its pack. The same picture may stand beside answers to
/// several questions, so they are told by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PictureNo(pub u16);

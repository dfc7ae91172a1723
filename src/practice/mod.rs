//! Practice before a group: an invented offer is read aloud, everybody says what
//! she thinks of it by a show of hands, and the rules then say what they find.
//!
//! Nothing here knows of anybody's own answers: an offer brings its own, and how
//! many hands went up lives no longer than the page.

mod lesson;
mod offer;

#[cfg(all(test, feature = "editing"))]
mod tests;

pub use lesson::{Hands, Lesson, Stage};
pub use offer::PracticeOffer;

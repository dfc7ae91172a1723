//! The checklist itself on paper: for who has no telephone, and for a wall.
//!
//! One A4 sheet, front and back, from the same content as the screens: every
//! question once, beside its answers what each says alone ([`marks`]), how to read
//! that, and whom to call. It knows of nobody's own answers.

mod html;
mod marks;
mod sheet;

pub use marks::{Mark, Marks, marks};
pub use sheet::{Asked, Choice, Door, Edition, Packs, Part, Said, Sheet};

#[cfg(all(test, feature = "editing"))]
mod tests;

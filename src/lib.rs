//! The pure rooms of Migrasi Aman: what can be reasoned about without a browser.
//!
//! Data flows one way: [`content`] → [`checklist`], [`money`], [`fees`], [`help`] → [`share`] → the browser rooms
//! of the binary, which show what these return and compute nothing themselves.
//! Every person-facing word is a Fluent message read through [`locale`].

pub mod aloud;
pub mod calendar;
pub mod checklist;
pub mod content;
pub mod embed;
pub mod fees;
pub mod help;
pub mod locale;
pub mod meanings;
pub mod money;
#[cfg(test)]
mod names;
pub mod offline;
pub mod outreach;
pub mod paper;
pub mod practice;
pub mod share;
#[cfg(feature = "editing")]
pub mod trial;

//! Village sessions: what a tablet counts, and what of it may be told.
//!
//! A [`Person`] is counted only after she has said yes aloud. Nothing is kept of
//! her but what the donor's form asks for: no answers, no name, no place finer than
//! the [`Session`]'s, no time finer than its day. A [`Report`] masks every count
//! from which fewer than [`LEAST`] persons could be told.

mod copy;
mod csv;
mod idle;
mod mask;
mod person;
mod pin;
mod record;
mod report;
mod tab;

#[cfg(test)]
mod attacker_tests;

pub use copy::{copied, copy};
pub use csv::{CsvWords, MASKED, csv};
pub use idle::{Idle, LIMIT_MS, WARNING_MS};
pub use mask::{Cell, LEAST, apart, partition};
pub use person::{AgeBand, Outcome, Person, Sex};
pub use pin::{Pin, PinFault, wait_after};
pub use record::{Kept, Record, Session, read, write};
pub use report::{Bar, Implied, Report, Tally, bars, sessions};
pub use tab::Mode;

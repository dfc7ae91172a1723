//! Money: amounts in whole minor units, and what people type when they mean one.
//!
//! No floating point anywhere: an [`Amount`] is a count of sen, cents or fils, and
//! of whole units where a currency has nothing smaller that people use. What can
//! be read in two ways is never decided here: [`understand`] asks which.

mod amount;
mod currency;
mod typed;
mod words;

pub use amount::{Amount, MOST_UNITS};
pub use currency::{Currency, UnknownCurrency};
pub use typed::{AmountError, LONGEST, Typed, understand};
pub use words::in_words;

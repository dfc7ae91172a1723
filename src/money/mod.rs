//! Money: amounts in whole minor units, what people type when they mean one, and
//! what a debt really costs.
//!
//! An [`Amount`] is a count of sen, cents or fils, and of whole units where a
//! currency has nothing smaller that people use. What can be read in two ways is
//! never decided here: [`understand`] asks which. Sums are exact; floating point
//! stands in the rate solver alone.

mod amount;
mod cash_flow;
mod currency;
mod debt;
mod exchange;
mod loan;
#[cfg(all(test, feature = "editing"))]
mod loans_tests;
mod offer;
#[cfg(test)]
mod offer_properties;
mod picture;
#[cfg(test)]
mod properties;
mod quantity;
mod rate;
mod terms;
mod typed;
mod words;

pub use amount::{Amount, MOST_UNITS};
pub use currency::{Currency, UnknownCurrency};
pub use debt::{Burden, Debt, SENT_HOME_AFTER};
pub use exchange::{Exchange, ExchangeRate, NotARate};
pub use loan::{Interest, Loan, LoanError};
pub use offer::{MonthOfWork, Offer, OfferError, OneLoan, Reckoning};
pub use picture::{PICTURE_HEIGHT, Picture};
pub use quantity::{Quantity, Sums};
pub use rate::{NoRate, Rate};
pub use terms::{Advance, DebtError, Instalments, MAX_AMOUNT, Month, Wage};
pub use typed::{AmountError, LONGEST, Typed, understand};
pub use words::in_words;

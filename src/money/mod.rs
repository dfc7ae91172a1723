//! What an offer really costs: exact sums in whole minor units, and the one
//! figure that loans can be compared by.

mod cash_flow;
mod debt;
#[cfg(all(test, feature = "editing"))]
mod loans_tests;
#[cfg(test)]
mod properties;
mod rate;
mod terms;

pub use debt::{Burden, Debt, SENT_HOME_AFTER};
pub use rate::{NoRate, Rate};
pub use terms::{Advance, DebtError, Instalments, MAX_AMOUNT, Month, Wage};

//! What an offer may cost: who has to pay for each part of it by the rules for
//! her destination and job, the caps, and the yardsticks for wages and loans.
//!
//! The rules are content (`content/money/`). Whether an Indonesian worker may be
//! charged placement costs is disputed since 2025, so most parts are sorted as
//! [`Payer::Disputed`]: nothing here says "you must pay" or "all is free".

mod form;
mod kept;
#[cfg(all(test, feature = "editing"))]
mod properties;
mod sorted;
mod table;

#[cfg(all(test, feature = "editing"))]
mod tests;

pub use form::{Desk, Entry, Field, LoanForm, MOST_LOANS, OfferForm, Reading};
pub use sorted::{Charge, Finding, Sorted, SortedCharge, Terms, Totals, sort};
pub use table::{
    Cap, FeeItem, FeeRule, FeeRuleNo, FeeTable, ItemNo, Lender, LenderRole, Payer, PublishedRate,
    WageFloor,
};

//! The terms of a loan as they are told, each checked where it is made.

use std::fmt;

/// The most that a single amount, or all of one side of a debt together, may be,
/// in minor units: a trillion rupiah. Up to here a rate found in floating point
/// is right to less than one minor unit.
pub const MAX_AMOUNT: i64 = 1_000_000_000_000;

/// A month of a debt. Month 0 is the day on which the money is received, month 1
/// ends a month later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u16);

impl Month {
    /// The day on which the money is received.
    pub const START: Self = Self(0);

    /// The last month there is: fifty years. What lies beyond is a year or a
    /// date that was written in place of a month.
    pub const LAST: Self = Self(600);

    /// # Errors
    /// A number that counts no months, such as `2026` or `-1`.
    pub fn new(number: i64) -> Result<Self, DebtError> {
        u16::try_from(number)
            .ok()
            .map(Self)
            .filter(|month| *month <= Self::LAST)
            .ok_or(DebtError::NotAMonth(number))
    }

    /// How many months after the money was received.
    pub fn number(self) -> u16 {
        self.0
    }

    pub(super) const fn at(number: u16) -> Self {
        Self(number)
    }

    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// An amount that is not negative and not absurd.
fn amount(units: i64) -> Result<i64, DebtError> {
    match units {
        ..0 => Err(DebtError::Negative),
        0..=MAX_AMOUNT => Ok(units),
        _ => Err(DebtError::TooLarge),
    }
}

/// Money that reaches her, or is paid on her behalf, in one month. A fee taken
/// off before paying out makes it smaller than the debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advance {
    pub(super) month: Month,
    pub(super) amount: i64,
}

impl Advance {
    /// An advance, in minor units.
    ///
    /// # Errors
    /// A negative or absurd amount.
    pub fn new(month: Month, units: i64) -> Result<Self, DebtError> {
        Ok(Self {
            month,
            amount: amount(units)?,
        })
    }
}

/// The same amount paid at the end of each month of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalments {
    pub(super) first: Month,
    pub(super) last: Month,
    pub(super) amount: i64,
}

impl Instalments {
    /// Payments of so many minor units each, from the first month to the last,
    /// both included.
    ///
    /// # Errors
    /// A last month before the first, a negative or absurd amount.
    pub fn new(first: Month, last: Month, units: i64) -> Result<Self, DebtError> {
        if last < first {
            return Err(DebtError::LastBeforeFirst { first, last });
        }
        Ok(Self {
            first,
            last,
            amount: amount(units)?,
        })
    }

    /// All of them together.
    pub(super) fn total(self) -> i128 {
        let count = self.last.0 - self.first.0 + 1;
        i128::from(count) * i128::from(self.amount)
    }
}

/// What she earns in a month, in minor units; never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wage(i64);

impl Wage {
    /// # Errors
    /// A wage of nothing or less, or an absurd one.
    pub fn new(units: i64) -> Result<Self, DebtError> {
        match amount(units) {
            Ok(0) | Err(DebtError::Negative) => Err(DebtError::NoWage),
            checked => checked.map(Self),
        }
    }

    /// The wage in minor units.
    pub fn units(self) -> i64 {
        self.0
    }
}

/// Why terms cannot be reckoned with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DebtError {
    /// Nothing is received and nothing is paid.
    Empty,
    /// A month before the first or after [`Month::LAST`]: mostly a year.
    NotAMonth(i64),
    /// The last payment would come before the first.
    LastBeforeFirst {
        /// The first month as told.
        first: Month,
        /// The last month as told.
        last: Month,
    },
    /// An amount below zero.
    Negative,
    /// An amount, or a sum of them, above [`MAX_AMOUNT`].
    TooLarge,
    /// A wage of zero or less.
    NoWage,
}

impl fmt::Display for DebtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str(
                "nothing is received and nothing is paid; give at least one advance or payment",
            ),
            Self::NotAMonth(number) => write!(
                f,
                "{number} is not a month; count months from the day the money is received, \
                 0 to {}, and write neither years nor dates",
                Month::LAST.0
            ),
            Self::LastBeforeFirst { first, last } => write!(
                f,
                "the last month, {}, comes before the first, {}; give the earlier month first",
                last.0, first.0
            ),
            Self::Negative => f.write_str(
                "an amount is never negative; money she gets is an advance, money she gives a payment",
            ),
            Self::TooLarge => write!(
                f,
                "that is more than {MAX_AMOUNT} of the smallest units of any currency; \
                 look for zeros too many"
            ),
            Self::NoWage => {
                f.write_str("the wage has to be more than zero; give what she earns in one month")
            }
        }
    }
}

impl std::error::Error for DebtError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_not_a_month() {
        for number in [-1, 601, 2026, i64::MAX, i64::MIN] {
            assert_eq!(Month::new(number), Err(DebtError::NotAMonth(number)));
        }
        assert_eq!(Month::new(0), Ok(Month::START));
        assert_eq!(Month::new(600), Ok(Month::LAST));
        let message = DebtError::NotAMonth(2026).to_string();
        assert!(
            message.contains("2026") && message.contains("600"),
            "{message}"
        );
    }

    #[test]
    fn absurd_amounts_are_refused() {
        for (units, error) in [
            (-1, DebtError::Negative),
            (i64::MIN, DebtError::Negative),
            (MAX_AMOUNT + 1, DebtError::TooLarge),
            (i64::MAX, DebtError::TooLarge),
        ] {
            assert_eq!(Advance::new(Month::START, units), Err(error));
            assert_eq!(
                Instalments::new(Month::START, Month::LAST, units),
                Err(error)
            );
        }
        assert!(Advance::new(Month::START, 0).is_ok());
        assert!(Advance::new(Month::START, MAX_AMOUNT).is_ok());
    }

    #[test]
    fn a_wage_is_more_than_nothing() {
        assert_eq!(Wage::new(0), Err(DebtError::NoWage));
        assert_eq!(Wage::new(-5), Err(DebtError::NoWage));
        assert_eq!(Wage::new(i64::MAX), Err(DebtError::TooLarge));
        assert_eq!(Wage::new(1).map(Wage::units), Ok(1));
    }

    #[test]
    fn the_last_month_is_not_before_the_first() {
        let (first, last) = (Month::at(5), Month::at(4));
        assert_eq!(
            Instalments::new(first, last, 1),
            Err(DebtError::LastBeforeFirst { first, last })
        );
        assert!(Instalments::new(first, first, 1).is_ok());
    }
}

//! An amount of money, in whole minor units of its currency.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Currency;

/// The most an amount may be, in whole units of any currency: a million million.
/// The dearest placement in our sources is 0.0002 of that in rupiah; what is more
/// is a slip of the finger.
pub const MOST_UNITS: u64 = 1_000_000_000_000;

/// An amount of money from zero to [`MOST_UNITS`] units.
///
/// ```
/// use migrasi_aman::money::{Amount, Currency};
///
/// let wage = Amount::from_minor(170_050, Currency::MYR).expect("below the limit");
/// assert_eq!(wage.to_string(), "MYR 1700.50");
/// assert_eq!(wage.minor(), 170_050);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Amount {
    minor: u64,
    currency: Currency,
}

impl Amount {
    /// An amount from its minor units (sen, cents, fils; rupiah themselves).
    /// Nothing above the limit.
    pub fn from_minor(minor: u64, currency: Currency) -> Option<Self> {
        (minor <= MOST_UNITS * currency.minor_per_unit()).then_some(Self { minor, currency })
    }

    /// An amount from whole units (ringgit, dinar, rupiah). Nothing above the limit.
    pub fn from_units(units: u64, currency: Currency) -> Option<Self> {
        Self::from_minor(units.checked_mul(currency.minor_per_unit())?, currency)
    }

    /// The minor units: sen, cents, fils; whole rupiah.
    pub fn minor(self) -> u64 {
        self.minor
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// The whole units, without the sen, cents or fils.
    pub fn units(self) -> u64 {
        self.minor / self.currency.minor_per_unit()
    }

    /// The minor units beyond the whole ones: 50 of MYR 1700.50.
    pub fn rest(self) -> u64 {
        self.minor % self.currency.minor_per_unit()
    }

    /// The figure alone as a machine reads it, in whole units: `1500000`, `1700.50`.
    /// Decimals are there only where they are not zero, and then all of them.
    pub fn figure(self) -> String {
        let decimals = usize::from(self.currency.decimals());
        match self.rest() {
            0 => self.units().to_string(),
            rest => format!("{}.{rest:0decimals$}", self.units()),
        }
    }

    /// The sum of two amounts of one currency. Nothing for two currencies or
    /// above the limit.
    pub fn plus(self, other: Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        Self::from_minor(self.minor.checked_add(other.minor)?, self.currency)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency, self.figure())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minor(minor: u64, currency: Currency) -> Amount {
        Amount::from_minor(minor, currency).unwrap()
    }

    #[test]
    fn figures_are_exact() {
        assert_eq!(minor(1_500_000, Currency::IDR).to_string(), "IDR 1500000");
        assert_eq!(minor(150_005, Currency::MYR).to_string(), "MYR 1500.05");
        assert_eq!(minor(150_000, Currency::MYR).to_string(), "MYR 1500");
        assert_eq!(minor(1_050, Currency::KWD).to_string(), "KWD 1.050");
        assert_eq!(minor(7, Currency::KWD).to_string(), "KWD 0.007");
        assert_eq!(minor(0, Currency::HKD).to_string(), "HKD 0");
    }

    #[test]
    fn absurd_amounts_do_not_exist() {
        for currency in Currency::ALL {
            let most = Amount::from_units(MOST_UNITS, *currency).unwrap();
            assert_eq!(most.units(), MOST_UNITS);
            assert_eq!(Amount::from_minor(most.minor() + 1, *currency), None);
            assert_eq!(Amount::from_units(u64::MAX, *currency), None);
            assert_eq!(most.plus(minor(1, *currency)), None);
        }
    }

    #[test]
    fn only_one_currency_adds_up() {
        let two = minor(2, Currency::IDR);
        assert_eq!(two.plus(two), Amount::from_minor(4, Currency::IDR));
        assert_eq!(two.plus(minor(2, Currency::TWD)), None);
    }
}

//! What amounts of other currencies are worth, at dated rates.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Amount, Currency};

const DECIMALS: usize = 4;
const PARTS: u64 = 10_000;

/// Rupiah for one whole unit of a currency, exact to the four decimals that official rates have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExchangeRate(u64);

/// A text or number that is no rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotARate;

impl fmt::Display for NotARate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("is no rate: write rupiah for one unit, above zero, as in `2151.99`")
    }
}

impl std::error::Error for NotARate {}

impl ExchangeRate {
    /// The most rupiah that one unit is believed to be worth. The dearest
    /// currency known here, the Kuwaiti dinar, is at a twentieth of it.
    pub const MOST: u64 = 1_000_000;

    /// A rate in whole rupiah, as she types it.
    ///
    /// # Errors
    /// Zero, or above [`Self::MOST`].
    pub fn from_rupiah(rupiah: u64) -> Result<Self, NotARate> {
        Self::from_parts(rupiah.checked_mul(PARTS).ok_or(NotARate)?)
    }

    fn from_parts(parts: u64) -> Result<Self, NotARate> {
        if parts == 0 || parts > Self::MOST * PARTS {
            return Err(NotARate);
        }
        Ok(Self(parts))
    }

    /// Whole rupiah for one unit, rounded.
    pub fn rupiah(self) -> u64 {
        (self.0 + PARTS / 2) / PARTS
    }
}

impl FromStr for ExchangeRate {
    type Err = NotARate;

    /// Reads `2151.99`, with a point and at most four decimals.
    fn from_str(text: &str) -> Result<Self, NotARate> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || part.len() > DECIMALS || !digits(whole) || !digits(part) {
            return Err(NotARate);
        }
        let parts = format!("{whole}{part:0<DECIMALS$}");
        Self::from_parts(parts.parse().map_err(|_| NotARate)?)
    }
}

/// The rates that are known. One rupiah is one rupiah.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange(Vec<(Currency, ExchangeRate)>);

impl Exchange {
    /// Puts a rate in place of an earlier one of that currency.
    pub fn set(&mut self, currency: Currency, rate: ExchangeRate) {
        self.0.retain(|(known, _)| *known != currency);
        self.0.push((currency, rate));
    }

    /// The rate of a currency, if it is known. None for the rupiah.
    pub fn rate(&self, currency: Currency) -> Option<ExchangeRate> {
        let known = self.0.iter().find(|(known, _)| *known == currency);
        known.map(|(_, rate)| *rate)
    }

    /// The first of these currencies whose rate is needed and not known: the
    /// rupiah needs none.
    pub(super) fn missing(&self, currencies: [Currency; 2]) -> Option<Currency> {
        currencies
            .into_iter()
            .find(|currency| *currency != Currency::IDR && self.rate(*currency).is_none())
    }

    /// An amount in another currency, rounded to its minor unit, halves up.
    /// Nothing where a rate is not known or the result is absurd.
    ///
    /// ```
    /// use migrasi_aman::money::{Amount, Currency, Exchange};
    ///
    /// let mut exchange = Exchange::default();
    /// exchange.set(Currency::TWD, "544".parse().expect("a rate"));
    /// let month = Amount::from_units(10_000, Currency::TWD).expect("below the limit");
    /// let rupiah = exchange.convert(month, Currency::IDR).expect("known");
    /// assert_eq!(rupiah.units(), 5_440_000);
    /// ```
    pub fn convert(&self, amount: Amount, to: Currency) -> Option<Amount> {
        let from = amount.currency();
        if from == to {
            return Some(amount);
        }
        let per_unit = |currency: Currency| match currency {
            Currency::IDR => Some(PARTS),
            other => self.rate(other).map(|rate| rate.0),
        };
        let value = u128::from(amount.minor())
            * u128::from(per_unit(from)?)
            * u128::from(to.minor_per_unit());
        let divisor = u128::from(per_unit(to)?) * u128::from(from.minor_per_unit());
        let minor = (value + divisor / 2) / divisor;
        Amount::from_minor(u64::try_from(minor).ok()?, to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Exchange {
        let mut exchange = Exchange::default();
        exchange.set(Currency::HKD, "2151.99".parse().unwrap());
        exchange.set(Currency::KWD, "54666.68".parse().unwrap());
        exchange.set(Currency::TWD, ExchangeRate::from_rupiah(544).unwrap());
        exchange
    }

    fn units(units: u64, currency: Currency) -> Amount {
        Amount::from_units(units, currency).unwrap()
    }

    #[test]
    fn amounts_are_converted_to_the_minor_unit() {
        let exchange = known();
        let to = |amount, currency| exchange.convert(amount, currency).unwrap().to_string();
        assert_eq!(
            to(units(4_990, Currency::HKD), Currency::IDR),
            "IDR 10738430"
        );
        assert_eq!(to(units(1, Currency::KWD), Currency::IDR), "IDR 54667");
        assert_eq!(
            to(units(10_738_430, Currency::IDR), Currency::HKD),
            "HKD 4990"
        );
        assert_eq!(to(units(1_000, Currency::TWD), Currency::HKD), "HKD 252.79");
        assert_eq!(to(units(1, Currency::IDR), Currency::KWD), "KWD 0");
    }

    #[test]
    fn what_is_not_known_or_absurd_is_not_converted() {
        let exchange = known();
        assert_eq!(
            exchange.convert(units(1, Currency::EUR), Currency::IDR),
            None
        );
        assert_eq!(
            exchange.convert(units(1, Currency::IDR), Currency::EUR),
            None
        );
        let most = units(super::super::MOST_UNITS, Currency::KWD);
        assert_eq!(exchange.convert(most, Currency::IDR), None);
        assert_eq!(exchange.convert(most, Currency::KWD), Some(most));
    }

    #[test]
    fn a_rate_of_her_own_takes_the_place_of_ours() {
        let mut exchange = known();
        exchange.set(Currency::TWD, ExchangeRate::from_rupiah(500).unwrap());
        let month = exchange.convert(units(2, Currency::TWD), Currency::IDR);
        assert_eq!(month, Some(units(1_000, Currency::IDR)));
        assert_eq!(
            exchange.rate(Currency::TWD).map(ExchangeRate::rupiah),
            Some(500)
        );
        assert_eq!(exchange.rate(Currency::IDR), None);
    }

    #[test]
    fn a_rate_is_a_positive_number_of_rupiah() {
        for wrong in [
            "",
            "0",
            "0.00",
            "-1",
            "1,5",
            "1.23456",
            "x",
            ".5",
            "1000000.0001",
            "99999999999999999999",
        ] {
            assert_eq!(wrong.parse::<ExchangeRate>(), Err(NotARate), "{wrong}");
        }
        assert_eq!("11.54".parse(), Ok(ExchangeRate(115_400)));
        assert_eq!("107.4".parse(), Ok(ExchangeRate(1_074_000)));
        assert_eq!(ExchangeRate::from_rupiah(0), Err(NotARate));
        assert_eq!(ExchangeRate::from_rupiah(u64::MAX), Err(NotARate));
        assert!(ExchangeRate::from_rupiah(ExchangeRate::MOST).is_ok());
        assert!(NotARate.to_string().contains("2151.99"));
    }
}

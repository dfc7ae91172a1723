//! Numbers with nine decimals, exact.

use super::AmountError;
use crate::money::{Amount, Currency};

/// How many decimals are kept.
const DECIMALS: usize = 9;
const ONE: u128 = 1_000_000_000;

/// A number of at least zero, in billionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fixed(u128);

impl Fixed {
    pub(super) const HALF: Self = Self(ONE / 2);

    pub(super) fn whole(number: u64) -> Self {
        Self(u128::from(number) * ONE)
    }

    /// The number with these digits before and behind the mark.
    pub(super) fn digits(whole: &str, decimals: &str) -> Result<Self, AmountError> {
        let decimals = decimals.trim_end_matches('0');
        if decimals.len() > DECIMALS {
            return Err(AmountError::Digits);
        }
        let mut number = Self(0);
        let zeros = DECIMALS - decimals.len();
        let digits = whole.bytes().chain(decimals.bytes());
        for digit in digits.chain(std::iter::repeat_n(b'0', zeros)) {
            let digit = u128::from(digit.saturating_sub(b'0'));
            let grown = number.0.checked_mul(10).and_then(|n| n.checked_add(digit));
            number = Self(grown.ok_or(AmountError::TooLarge)?);
        }
        Ok(number)
    }

    pub(super) fn is_whole(self) -> bool {
        self.0.is_multiple_of(ONE)
    }

    pub(super) fn times_ten(self, power: u32) -> Result<Self, AmountError> {
        10_u128
            .checked_pow(power)
            .and_then(|factor| self.0.checked_mul(factor))
            .map(Self)
            .ok_or(AmountError::TooLarge)
    }

    /// A tenth for every power. Nothing if a decimal would be lost.
    pub(super) fn over_ten(self, power: u32) -> Option<Self> {
        let factor = 10_u128.checked_pow(power)?;
        (self.0.is_multiple_of(factor)).then_some(Self(self.0 / factor))
    }

    pub(super) fn plus(self, other: Self) -> Result<Self, AmountError> {
        self.0
            .checked_add(other.0)
            .map(Self)
            .ok_or(AmountError::TooLarge)
    }

    /// As many units of the currency, where its minor unit divides them.
    pub(super) fn amount(self, currency: Currency) -> Result<Amount, AmountError> {
        let minor = self.times_ten(u32::from(currency.decimals()))?.0;
        if minor % ONE != 0 {
            return Err(AmountError::Fraction(currency));
        }
        u64::try_from(minor / ONE)
            .ok()
            .and_then(|minor| Amount::from_minor(minor, currency))
            .ok_or(AmountError::TooLarge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_exact() {
        assert_eq!(Fixed::digits("1", "5"), Ok(Fixed(1_500_000_000)));
        assert_eq!(Fixed::digits("", "000000001"), Ok(Fixed(1)));
        assert_eq!(Fixed::digits("7", "0000000000"), Ok(Fixed::whole(7)));
        assert_eq!(Fixed::digits("7", "0000000001"), Err(AmountError::Digits));
        let long = "9".repeat(60);
        assert_eq!(Fixed::digits(&long, ""), Err(AmountError::TooLarge));
    }

    #[test]
    fn amounts_lose_nothing() {
        let number = Fixed::digits("12", "345").unwrap();
        let currency = Currency::KWD;
        assert_eq!(number.amount(currency).unwrap().minor(), 12_345);
        let fraction = AmountError::Fraction(Currency::MYR);
        assert_eq!(number.amount(Currency::MYR), Err(fraction));
        let absurd = Fixed::whole(u64::MAX);
        assert_eq!(absurd.amount(currency), Err(AmountError::TooLarge));
        assert_eq!(Fixed::HALF.over_ten(9), None);
    }
}

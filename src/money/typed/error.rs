//! Why a text is no amount.

use std::fmt;

use super::LONGEST;
use crate::money::{Currency, MOST_UNITS};

/// Why a text is no amount. Its `Display` is for whoever runs a command: what is
/// wrong and what would be right. What a person reads on the screen is a message
/// of the interface with the same meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing is there.
    Empty,
    /// More characters than are read.
    TooLong,
    /// There is a currency, but no number.
    NoNumber,
    /// The number is below zero.
    Negative,
    /// There are two numbers, or a stretch from one to the other.
    TwoNumbers,
    /// There are two currencies that exclude each other.
    TwoCurrencies,
    /// The number, or one reading of it, is above the limit.
    TooLarge,
    /// There are parts smaller than the currency has.
    Fraction(Currency),
    /// The digits between the marks make no number anybody writes.
    Digits,
    /// The words are known, but not in this order.
    Order,
    /// A word is not known; it is given in small letters.
    UnknownWord(String),
    /// A sign has no place in an amount.
    UnknownSign(char),
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("is empty: write an amount, as in `1.500.000` or `1,5 juta`"),
            Self::TooLong => write!(f, "is too long: write one amount, in at most {LONGEST} characters"),
            Self::NoNumber => f.write_str("has no number: write how much, as in `Rp 500.000`"),
            Self::Negative => f.write_str("is below zero: write the amount without a minus, as in `500.000`"),
            Self::TwoNumbers => f.write_str("has more than one number: write one of them, as in `500.000`"),
            Self::TwoCurrencies => f.write_str("has more than one currency: write one of them, as in `NT$ 28,590`"),
            Self::TooLarge => write!(f, "is more than any offer is about: write at most {MOST_UNITS}"),
            Self::Fraction(currency) => match currency.decimals() {
                0 => write!(f, "has a fraction, and {currency} has none: write a whole number, as in `28.590`, or `2,5 juta`"),
                decimals => write!(f, "has more decimals than {currency}: write at most {decimals}, as in `1.500,50`"),
            },
            Self::Digits => f.write_str("has its marks where no number has them: write groups of three digits, as in `1.500.000` or `1,500.00`"),
            Self::Order => f.write_str("has its words in an order that makes no number: write it in figures, as in `2.500.000`"),
            Self::UnknownWord(word) => write!(f, "has the word `{word}`, which is not known here: write the number and the currency alone, as in `500 ribu rupiah`"),
            Self::UnknownSign(sign) => write!(f, "has the sign `{}`, which has no place in an amount: write the number and the currency alone, as in `Rp 500.000`", sign.escape_debug()),
        }
    }
}

impl std::error::Error for AmountError {}

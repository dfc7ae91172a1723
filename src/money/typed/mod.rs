//! What people type when they mean an amount.

mod error;
mod figure;
mod fixed;
mod lexicon;
mod scan;
mod terms;

#[cfg(test)]
mod random_tests;
#[cfg(test)]
mod tests;

pub use error::AmountError;

use super::{Amount, Currency};
use fixed::Fixed;
use lexicon::Word;
use scan::Token;
use terms::Term;

/// The most characters of a text that is read. The longest amount in words, the
/// 777,777,777,777 of Indonesian, has 136.
pub const LONGEST: usize = 160;

/// More readings than this are no question anybody can answer.
const MOST_READINGS: usize = 32;

/// What a text was understood as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It can be read in one way.
    Understood(Amount),
    /// It can be read in these ways, two or more, all different. She is asked.
    Ask(Vec<Amount>),
}

/// Reads an amount as people type it: `1.500.000`, `1,5 juta`, `Rp 2jt`,
/// `NT$ 28,590`, `setengah juta`, in Indonesian, Malay or English.
///
/// `usual` is the currency where the text names none, and decides where it names
/// several (`$`). A currency in the text is always believed.
///
/// # Errors
/// Whatever is not an amount of at least zero and at most [`super::MOST_UNITS`],
/// with all of the text accounted for.
///
/// ```
/// use migrasi_aman::money::{Amount, Currency, Typed, understand};
///
/// let half = Amount::from_units(1_500_000, Currency::IDR).expect("below the limit");
/// assert_eq!(understand("Rp 1,5jt", Currency::IDR), Ok(Typed::Understood(half)));
/// let Ok(Typed::Ask(ways)) = understand("1,500 juta", Currency::IDR) else { panic!() };
/// assert_eq!(ways.len(), 2);
/// ```
pub fn understand(text: &str, usual: Currency) -> Result<Typed, AmountError> {
    let tokens = scan::tokens(text)?;
    if tokens.is_empty() {
        return Err(AmountError::Empty);
    }
    for token in &tokens {
        match token {
            Token::Word(Word::Minus) => return Err(AmountError::Negative),
            Token::Word(Word::Until) => return Err(AmountError::TwoNumbers),
            _ => {}
        }
    }
    let currencies = currencies(&tokens, usual)?;
    let terms = terms::parse(number(&tokens)?)?;
    let mut found: Vec<Amount> = Vec::new();
    let mut trouble = None;
    for currency in currencies {
        match amounts(&terms, currency) {
            Ok(amounts) => found.extend(amounts),
            // The dollars with cents stay possible where those without are not.
            Err(error @ AmountError::Fraction(_)) => trouble = trouble.or(Some(error)),
            Err(error) => return Err(error),
        }
    }
    let mut distinct: Vec<Amount> = Vec::new();
    for amount in found {
        if !distinct.contains(&amount) {
            distinct.push(amount);
        }
    }
    match distinct.as_slice() {
        [] => Err(trouble.unwrap_or(AmountError::NoNumber)),
        [amount] => Ok(Typed::Understood(*amount)),
        several if several.len() > MOST_READINGS => Err(AmountError::Order),
        _ => Ok(Typed::Ask(distinct)),
    }
}

/// The currencies that everything in the text agrees with.
fn currencies(tokens: &[Token], usual: Currency) -> Result<Vec<Currency>, AmountError> {
    let mut possible: Option<Vec<Currency>> = None;
    for token in tokens {
        let Token::Word(Word::Money(named)) = token else {
            continue;
        };
        let agreed: Vec<Currency> = match possible {
            None => named.to_vec(),
            Some(before) => before.into_iter().filter(|c| named.contains(c)).collect(),
        };
        if agreed.is_empty() {
            return Err(AmountError::TwoCurrencies);
        }
        possible = Some(agreed);
    }
    Ok(match possible {
        Some(named) if !named.contains(&usual) => named,
        _ => vec![usual],
    })
}

/// The tokens without the currency before or after them. One between numbers
/// ("5 ringgit 50") starts a second number.
fn number(tokens: &[Token]) -> Result<&[Token], AmountError> {
    let is_number = |token: &Token| !matches!(token, Token::Word(Word::Money(_)));
    let first = tokens.iter().position(is_number);
    let last = tokens.iter().rposition(is_number);
    let (Some(first), Some(last)) = (first, last) else {
        return Err(AmountError::NoNumber);
    };
    let number = &tokens[first..=last];
    let counts = |token: &Token| {
        matches!(
            token,
            Token::Figure(_)
                | Token::Word(Word::Unit(_) | Word::Teen(_) | Word::Tens(_) | Word::Half | Word::A)
        )
    };
    if !number.iter().any(counts) {
        return Err(AmountError::NoNumber);
    }
    if !number.iter().all(is_number) {
        return Err(AmountError::TwoNumbers);
    }
    Ok(number)
}

/// What the terms can mean in a currency.
fn amounts(terms: &[Term], currency: Currency) -> Result<Vec<Amount>, AmountError> {
    let mut amounts = Vec::new();
    let mut trouble = None;
    for value in terms::readings(terms, currency.decimals())? {
        let mut readings = vec![value];
        // "2,5" rupiah do not exist, and "2,00" are no price: thousands or millions.
        if let ([term], Currency::IDR) = (terms, currency)
            && term.wants_scale(value)
            && value > Fixed::whole(0)
        {
            readings.push(value.times_ten(6)?);
            readings.push(value.times_ten(3)?);
        }
        for reading in readings {
            match reading.amount(currency) {
                Ok(amount) => amounts.push(amount),
                Err(error @ AmountError::Fraction(_)) => trouble = Some(error),
                Err(error) => return Err(error),
            }
        }
    }
    match trouble {
        Some(error) if amounts.is_empty() => Err(error),
        _ => Ok(amounts),
    }
}

//! The grammar of numbers: figures, words and scales, as in `2 juta 500 ribu`,
//! `dua setengah juta`, `one and a half million`.

use super::{
    AmountError,
    figure::{Figure, Setting},
    fixed::Fixed,
    lexicon::Word,
    scan::Token,
};

/// What stands before a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Count {
    /// Nothing but a half.
    None,
    Figure(Figure),
    Words(Fixed),
}

/// A number, maybe with a half, maybe of thousands or millions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    count: Count,
    half: bool,
    /// Powers of ten; several where the word means several.
    scale: Option<&'static [u32]>,
}

impl Term {
    /// Whether this can only be meant in thousands or millions where a currency
    /// has no decimals: a number below a thousand that was written with some.
    pub(super) fn wants_scale(&self, value: Fixed) -> bool {
        let marked = matches!(&self.count, Count::Figure(figure) if figure.plain().is_none());
        self.scale.is_none() && value < Fixed::whole(1000) && (marked || !value.is_whole())
    }

    fn readings(&self, decimals: u8) -> Result<Vec<Fixed>, AmountError> {
        let setting = Setting {
            decimals,
            scaled: self.scale.is_some(),
        };
        let mut counts = match &self.count {
            Count::None => vec![Fixed::whole(0)],
            Count::Words(number) => vec![*number],
            Count::Figure(figure) => figure.readings(setting)?,
        };
        if self.half {
            for count in &mut counts {
                if !count.is_whole() {
                    return Err(AmountError::Order);
                }
                *count = count.plus(Fixed::HALF)?;
            }
        }
        let mut readings = Vec::new();
        for power in self.scale.unwrap_or(&[0]) {
            for count in &counts {
                readings.push(count.times_ten(*power)?);
            }
        }
        Ok(readings)
    }

    fn is_whole(&self, decimals: u8) -> Result<bool, AmountError> {
        let setting = Setting {
            decimals,
            scaled: true,
        };
        Ok(!self.half
            && match &self.count {
                Count::None => false,
                Count::Words(number) => number.is_whole(),
                Count::Figure(figure) => figure.readings(setting)?.iter().all(|n| n.is_whole()),
            })
    }

    fn largest(&self) -> Option<u32> {
        self.scale?.iter().max().copied()
    }

    fn smallest(&self) -> Option<u32> {
        self.scale?.iter().min().copied()
    }
}

/// The tokens, which hold no currency, as terms whose scales descend.
pub(super) fn parse(tokens: &[Token]) -> Result<Vec<Term>, AmountError> {
    let mut terms = Vec::new();
    let mut rest = tokens;
    while !rest.is_empty() {
        if let [Token::Word(Word::And), after @ ..] = rest
            && !terms.is_empty()
        {
            rest = after;
        }
        let (term, after) = term(rest)?;
        terms.push(term);
        rest = after;
    }
    for pair in terms.windows(2) {
        let [first, second] = pair else { continue };
        let descends = match (first.smallest(), second.largest()) {
            (None, _) => false,
            (Some(first), second) => second.is_none_or(|second| second < first),
        };
        if !descends {
            return Err(AmountError::TwoNumbers);
        }
    }
    Ok(terms)
}

fn term(tokens: &[Token]) -> Result<(Term, &[Token]), AmountError> {
    let (count, mut rest) = match tokens {
        [Token::Word(Word::Half), ..] => (Count::None, tokens),
        [Token::Figure(figure), after @ ..]
            if figure.single().is_none() || !multiplies(after.first()) =>
        {
            (Count::Figure(figure.clone()), after)
        }
        _ => words(tokens)?,
    };
    let half = match rest {
        [Token::Word(Word::Half), Token::Word(Word::A), after @ ..]
        | [
            Token::Word(Word::And),
            Token::Word(Word::A),
            Token::Word(Word::Half),
            after @ ..,
        ]
        | [Token::Word(Word::And), Token::Word(Word::Half), after @ ..]
        | [Token::Word(Word::Half), after @ ..] => {
            rest = after;
            true
        }
        _ => false,
    };
    let scale = match rest {
        [Token::Word(Word::Scale(powers)), after @ ..] => {
            rest = after;
            Some(*powers)
        }
        _ => None,
    };
    Ok((Term { count, half, scale }, rest))
}

fn multiplies(token: Option<&Token>) -> bool {
    let multiplying = [Word::Belas, Word::Puluh, Word::Hundred];
    matches!(token, Some(Token::Word(word)) if multiplying.contains(word))
}

fn unit(token: Option<&Token>) -> Option<u64> {
    match token? {
        Token::Word(Word::Unit(number)) => Some(*number),
        Token::Figure(figure) => figure.single(),
        Token::Word(_) => None,
    }
}

/// A number below a thousand in words, maybe with spoken decimals.
fn words(tokens: &[Token]) -> Result<(Count, &[Token]), AmountError> {
    let mut rest = tokens;
    let mut sum = 0;
    let is = |token: Option<&Token>, word| token == Some(&Token::Word(word));
    // "a hundred", "a million"
    if is(rest.first(), Word::A) {
        return match rest.get(1) {
            Some(Token::Word(Word::Hundred)) => Ok((Count::Words(Fixed::whole(100)), &rest[2..])),
            Some(Token::Word(Word::Scale(_))) => Ok((Count::Words(Fixed::whole(1)), &rest[1..])),
            _ => Err(AmountError::Order),
        };
    }
    if let Some(hundreds) = unit(rest.first())
        && is(rest.get(1), Word::Hundred)
    {
        sum = hundreds * 100;
        rest = &rest[2..];
        if is(rest.first(), Word::And) && !is(rest.get(1), Word::A) {
            rest = &rest[1..];
        }
    }
    let small = match (rest.first(), rest.get(1)) {
        (Some(Token::Word(Word::Teen(number))), _) => Some((*number, 1)),
        (Some(Token::Word(Word::Tens(tens))), next) => match unit(next) {
            Some(one @ 1..) => Some((tens + one, 2)),
            _ => Some((*tens, 1)),
        },
        (first, second) => match (unit(first), second) {
            (Some(one), Some(Token::Word(Word::Belas))) => Some((10 + one, 2)),
            (Some(tens), Some(Token::Word(Word::Puluh))) => match unit(rest.get(2)) {
                Some(one @ 1..) if !multiplies(rest.get(3)) => Some((tens * 10 + one, 3)),
                _ => Some((tens * 10, 2)),
            },
            (Some(one), _) => Some((one, 1)),
            (None, _) => None,
        },
    };
    match small {
        Some((number, used)) => {
            sum += number;
            rest = &rest[used..];
        }
        None if rest.len() == tokens.len() => return Err(AmountError::Order),
        None => {}
    }
    let mut decimals = String::new();
    if is(rest.first(), Word::Point) {
        rest = &rest[1..];
        while let Some(Token::Word(Word::Unit(digit))) = rest.first() {
            decimals.push_str(&digit.to_string());
            rest = &rest[1..];
        }
        if decimals.is_empty() {
            return Err(AmountError::Order);
        }
    }
    Ok((
        Count::Words(Fixed::digits(&sum.to_string(), &decimals)?),
        rest,
    ))
}

/// Every number that the terms can stand for in a currency with these decimals.
pub(super) fn readings(terms: &[Term], decimals: u8) -> Result<Vec<Fixed>, AmountError> {
    let mut sums = vec![Fixed::whole(0)];
    let mut scale: Option<&Term> = None;
    for (number, term) in terms.iter().enumerate() {
        let last = number + 1 == terms.len();
        if !last && !term.is_whole(decimals)? {
            return Err(AmountError::TwoNumbers);
        }
        let mut readings = term.readings(decimals)?;
        if let Some(before) = scale {
            let limit = Fixed::whole(1).times_ten(before.smallest().unwrap_or_default())?;
            if readings.iter().any(|reading| *reading >= limit) {
                return Err(AmountError::TwoNumbers);
            }
            if term.scale.is_none() {
                readings = short(term, before, readings)?;
            }
        }
        let mut longer = Vec::new();
        for sum in &sums {
            for reading in &readings {
                longer.push(sum.plus(*reading)?);
            }
        }
        sums = longer;
        scale = Some(term);
    }
    Ok(sums)
}

/// What a bare number behind a scale can mean. "Dua juta lima ratus" is 2,000,500
/// by the book and 2.5 million in most mouths; `2jt5` is 2.5 million or not.
fn short(term: &Term, before: &Term, literal: Vec<Fixed>) -> Result<Vec<Fixed>, AmountError> {
    let mut readings = literal.clone();
    for power in before.scale.unwrap_or_default() {
        if term.half {
            // "Dua juta setengah": the half is of the million.
            for number in &literal {
                readings.push(number.times_ten(*power)?);
            }
            continue;
        }
        let below_thousand = literal
            .iter()
            .filter(|number| **number < Fixed::whole(1000) && **number > Fixed::whole(0));
        for number in below_thousand {
            if *power > 3 {
                readings.push(number.times_ten(power - 3)?);
            }
            if let Count::Figure(figure) = &term.count
                && let Some(digits) = figure.plain()
            {
                let digits = u32::try_from(digits.len()).unwrap_or(u32::MAX);
                let part = number.times_ten(*power)?.over_ten(digits);
                readings.extend(part);
            }
        }
    }
    Ok(readings)
}

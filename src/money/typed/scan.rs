//! A text as figures and words: other digits and spaces become ours, what cannot
//! be seen goes away, and whatever is neither is refused by name.

use super::{
    AmountError, LONGEST,
    figure::Figure,
    lexicon::{self, Word},
};
use crate::money::Currency;

/// What a text consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Digits.
    Figure(Figure),
    /// A word or sign with a meaning.
    Word(Word),
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, AmountError> {
    let text = clean(text)?;
    let mut rest: &[char] = &text;
    let mut tokens = Vec::new();
    while let [first, after @ ..] = rest {
        rest = match *first {
            ' ' => after,
            '0'..='9' => {
                let (figure, after) = figure(rest);
                tokens.push(Token::Figure(figure));
                without_dash(after)
            }
            // The hyphen of "twenty-eight" is looked at by `word`.
            '-' if !has_number(&tokens) => return Err(AmountError::Negative),
            '-' if after.iter().any(|c| c.is_alphanumeric()) => {
                return Err(AmountError::TwoNumbers);
            }
            '/' | '~' if has_number(&tokens) && after.iter().any(char::is_ascii_digit) => {
                return Err(AmountError::TwoNumbers);
            }
            letter if is_letter(letter) => word(rest, &mut tokens)?,
            other => return Err(sign(other, after)),
        };
    }
    Ok(tokens)
}

/// A mark that belongs to no figure: the start of decimals, the end of a figure,
/// or something that has no place in an amount.
fn sign(sign: char, after: &[char]) -> AmountError {
    match (sign, after) {
        ('.' | ',' | '\'' | '٫' | '٬', [digit, ..]) if digit.is_ascii_digit() => {
            AmountError::Digits
        }
        ('.' | ',' | ';' | '&', _) if after.iter().any(char::is_ascii_digit) => {
            AmountError::TwoNumbers
        }
        _ => AmountError::UnknownSign(sign),
    }
}

fn has_number(tokens: &[Token]) -> bool {
    tokens
        .iter()
        .any(|token| !matches!(token, Token::Word(Word::Money(_))))
}

/// Small letters, our digits, single spaces; at most [`LONGEST`] characters.
fn clean(text: &str) -> Result<Vec<char>, AmountError> {
    let mut clean: Vec<char> = Vec::new();
    for (number, letter) in text.chars().enumerate() {
        if number >= LONGEST {
            return Err(AmountError::TooLong);
        }
        if is_invisible(letter) {
            continue;
        }
        match plain(letter) {
            ' ' if clean.last() == Some(&' ') => {}
            letter => clean.extend(letter.to_lowercase()),
        }
    }
    Ok(clean)
}

/// Direction marks and joiners, which come along when a text is copied.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Digits, marks and spaces of other scripts as ours.
fn plain(letter: char) -> char {
    let digit = |zero: char| {
        u8::try_from(u32::from(letter) - u32::from(zero))
            .map_or(letter, |digit| char::from(b'0' + digit))
    };
    match letter {
        '\u{660}'..='\u{669}' => digit('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit('\u{6f0}'),
        '\u{ff10}'..='\u{ff19}' => digit('\u{ff10}'),
        // The other full-width forms of ASCII: letters, `．`, `，`, `＄`.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{ffe5}' => '¥',
        '\u{ffe6}' => '₩',
        '\u{ffe1}' => '£',
        '\u{60c}' => ',',
        '’' | '‘' | '`' | '´' => '\'',
        '−' | '–' | '—' | '‐' | '‑' => '-',
        other if other.is_whitespace() => ' ',
        other => other,
    }
}

fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() || is_single(letter)
}

/// Characters that are a word each.
fn is_single(letter: char) -> bool {
    matches!(
        letter,
        '$' | '¥' | '₩' | '€' | '£' | '฿' | '₺' | '﷼' | '½' | '만' | '원'
    ) || ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

/// The figure at the start of the text, and what follows it. A mark belongs to a
/// figure where a digit follows; a space only where exactly three do.
fn figure(text: &[char]) -> (Figure, &[char]) {
    let run = |text: &[char]| text.iter().take_while(|c| c.is_ascii_digit()).count();
    let (first, mut rest) = text.split_at(run(text));
    let mut figure = Figure {
        parts: vec![first.iter().collect()],
        marks: Vec::new(),
    };
    while let [mark, after @ ..] = rest {
        let digits = run(after);
        match mark {
            '.' | ',' | '\'' | '٫' | '٬' if digits > 0 => {}
            ' ' if digits == 3 => {}
            _ => break,
        }
        let (part, after) = after.split_at(digits);
        figure.marks.push(*mark);
        figure.parts.push(part.iter().collect());
        rest = after;
    }
    (figure, rest)
}

/// What follows a figure, without the `,-` or `.-` or full stop that ends it.
fn without_dash(text: &[char]) -> &[char] {
    let [mark @ ('.' | ','), rest @ ..] = text else {
        return text;
    };
    let strokes = rest.iter().take_while(|c| matches!(c, '-' | '=')).count();
    let after = &rest[strokes..];
    let digits_follow = after.iter().any(char::is_ascii_digit);
    match (mark, strokes) {
        // "1.500,-2.000" and "1.500, 2.000" are two numbers, for others to refuse.
        _ if digits_follow => text,
        (_, 0) if !after.iter().all(|c| *c == ' ') => text,
        _ => after,
    }
}

/// Reads the word at the start of the text and returns what follows it.
fn word<'a>(text: &'a [char], tokens: &mut Vec<Token>) -> Result<&'a [char], AmountError> {
    let letters = match text {
        [first, ..] if is_single(*first) => 1,
        _ => {
            let letters = text
                .iter()
                .take_while(|c| c.is_alphabetic() && !is_single(**c))
                .count();
            letters + usize::from(text.get(letters) == Some(&'$'))
        }
    };
    let (word, mut rest) = text.split_at(letters);
    let word: String = word.iter().collect();
    // "500k$": the sign belongs to the number and not to the letters before it.
    let words = match (lexicon::read(&word), word.strip_suffix('$')) {
        (Some(words), _) => words,
        (None, Some(letters)) => {
            let Some(mut words) = lexicon::read(letters) else {
                return Err(AmountError::UnknownWord(word));
            };
            words.extend(lexicon::meaning("$"));
            words
        }
        (None, None) => return Err(AmountError::UnknownWord(word)),
    };
    // The full stop of an abbreviation. Before a digit only `Rp.` has one, since
    // "RM.50" can be fifty sen and rupiah have none.
    if let ['.', after @ ..] = rest
        && (words == [Word::Money(&[Currency::IDR])]
            || !after.first().is_some_and(char::is_ascii_digit))
    {
        rest = after;
    }
    tokens.extend(words.into_iter().map(Token::Word));
    if let ['-', letter, ..] = rest
        && letter.is_alphabetic()
    {
        rest = &rest[1..];
    }
    Ok(rest)
}

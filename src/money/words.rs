//! Whole numbers in words, so that a slip of a zero is heard and not overlooked.
//!
//! This is grammar, as plural forms are. The name of the currency is a message.

use crate::locale::Language;

const INDONESIAN: [&str; 10] = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
];
const ENGLISH: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// A whole number in words. Nothing for a language whose numbers are not written
/// down here, and for a thousand million million and more.
///
/// ```
/// use migrasi_aman::{locale::Language, money::in_words};
///
/// let words = in_words(1_500_000, Language::INDONESIAN);
/// assert_eq!(words.as_deref(), Some("satu juta lima ratus ribu"));
/// let words = in_words(28_590, Language::ENGLISH);
/// assert_eq!(words.as_deref(), Some("twenty-eight thousand five hundred ninety"));
/// ```
pub fn in_words(number: u64, language: Language) -> Option<String> {
    type Below = fn(u64, &mut Vec<String>);
    let (below, scales): (Below, [&str; 4]) = match language.as_str() {
        "id" => (indonesian, ["ribu", "juta", "miliar", "triliun"]),
        "en" => (english, ["thousand", "million", "billion", "trillion"]),
        _ => return None,
    };
    if number >= 1_000_000_000_000_000 {
        return None;
    }
    let mut words = Vec::new();
    let mut size = 1_000_000_000_000;
    for scale in scales.iter().rev() {
        match number / size % 1000 {
            0 => {}
            1 if *scale == "ribu" => words.push("seribu".to_owned()),
            count => {
                below(count, &mut words);
                words.push((*scale).to_owned());
            }
        }
        size /= 1000;
    }
    if !number.is_multiple_of(1000) || number == 0 {
        below(number % 1000, &mut words);
    }
    Some(words.join(" "))
}

fn name(names: &[&str], number: u64) -> String {
    let place = usize::try_from(number).unwrap_or(usize::MAX);
    names.get(place).copied().unwrap_or_default().to_owned()
}

/// A number below a thousand.
fn indonesian(number: u64, words: &mut Vec<String>) {
    let (hundreds, rest) = (number / 100, number % 100);
    match hundreds {
        0 => {}
        1 => words.push("seratus".to_owned()),
        more => words.extend([name(&INDONESIAN, more), "ratus".to_owned()]),
    }
    match rest {
        0 if hundreds > 0 => {}
        10 => words.push("sepuluh".to_owned()),
        11 => words.push("sebelas".to_owned()),
        12..20 => words.extend([name(&INDONESIAN, rest - 10), "belas".to_owned()]),
        20.. => {
            words.extend([name(&INDONESIAN, rest / 10), "puluh".to_owned()]);
            if !rest.is_multiple_of(10) {
                words.push(name(&INDONESIAN, rest % 10));
            }
        }
        unit => words.push(name(&INDONESIAN, unit)),
    }
}

/// A number below a thousand.
fn english(number: u64, words: &mut Vec<String>) {
    let (hundreds, rest) = (number / 100, number % 100);
    if hundreds > 0 {
        words.extend([name(&ENGLISH, hundreds), "hundred".to_owned()]);
    }
    match rest {
        0 if hundreds > 0 => {}
        0..20 => words.push(name(&ENGLISH, rest)),
        tens if tens.is_multiple_of(10) => words.push(name(&ENGLISH_TENS, tens / 10)),
        both => words.push(format!(
            "{}-{}",
            name(&ENGLISH_TENS, both / 10),
            name(&ENGLISH, both % 10)
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_as_people_say_them() {
        for (number, indonesian, english) in [
            (0, "nol", "zero"),
            (10, "sepuluh", "ten"),
            (11, "sebelas", "eleven"),
            (15, "lima belas", "fifteen"),
            (21, "dua puluh satu", "twenty-one"),
            (100, "seratus", "one hundred"),
            (111, "seratus sebelas", "one hundred eleven"),
            (1_000, "seribu", "one thousand"),
            (1_001, "seribu satu", "one thousand one"),
            (21_000, "dua puluh satu ribu", "twenty-one thousand"),
            (101_000, "seratus satu ribu", "one hundred one thousand"),
            (1_000_000, "satu juta", "one million"),
            (2_001_000, "dua juta seribu", "two million one thousand"),
            (
                65_300_040,
                "enam puluh lima juta tiga ratus ribu empat puluh",
                "sixty-five million three hundred thousand forty",
            ),
            (1_000_000_000_000, "satu triliun", "one trillion"),
        ] {
            let said = |language| in_words(number, language);
            assert_eq!(said(Language::INDONESIAN).as_deref(), Some(indonesian));
            assert_eq!(said(Language::ENGLISH).as_deref(), Some(english));
        }
        assert_eq!(in_words(1_000_000_000_000_000, Language::ENGLISH), None);
        assert_eq!(in_words(1, "jv".parse().unwrap()), None);
    }
}

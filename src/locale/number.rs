//! Figures and money as finished text.
//!
//! One table says how a language writes figures, for every figure on the screen:
//! style taken from the currency in one place and from the language in another
//! is how ten million rupiah came to be shown as "10,000.00" elsewhere.

use super::Language;

/// The marks of a language: between groups of three digits, and before decimals.
struct Style {
    group: char,
    decimal: char,
    /// The one currency that is written with a sign, and the sign.
    sign: Option<(&'static str, &'static str)>,
}

/// Indonesian style is the default and not the exception, because the languages
/// that get added are mostly languages of Indonesia, and a figure on the screen
/// should look like the one on her paper.
///
/// Source: CLDR 48 (2025), symbols and currency formats of `id`, `jv`, `su`, `ms`
/// and `en`. It has `Rp` in the languages of Indonesia and `RM` with a space in
/// Malay; that no space follows `Rp` is told at [`rupiah`].
fn style(language: Language) -> Style {
    match language.as_str() {
        code @ ("en" | "ms" | "ja" | "ko" | "zh" | "yue" | "th" | "my" | "fil" | "tl") => Style {
            group: ',',
            decimal: '.',
            sign: (code == "ms").then_some(("MYR", "RM ")),
        },
        _ => Style {
            group: '.',
            decimal: ',',
            sign: Some(("IDR", "Rp")),
        },
    }
}

/// A whole number with its digits in groups of three: `1.500.000` in Indonesian,
/// `1,500,000` in English.
///
/// ```
/// use migrasi_aman::locale::{Language, grouped};
///
/// assert_eq!(grouped(1_500_000, Language::INDONESIAN), "1.500.000");
/// assert_eq!(grouped(-1_500_000, Language::ENGLISH), "-1,500,000");
/// ```
pub fn grouped(number: i64, language: Language) -> String {
    fixed(number, 0, language)
}

/// A number with a fixed count of decimals, given in units of the last one:
/// `fixed(1385, 1, …)` is `138,5` in Indonesian and `138.5` in English.
///
/// Decimals are never rounded, dropped or added: they are the caller's choice.
/// More than 18 decimals are taken as 18, the most an `i64` has.
pub fn fixed(units: i64, decimals: u8, language: Language) -> String {
    let mut text = String::new();
    push_sign(&mut text, units);
    push_fixed(&mut text, units.unsigned_abs(), decimals, language);
    text
}

/// Whole rupiah: `Rp1.500.000` in Indonesian and the languages of Indonesia,
/// `IDR 1,500,000` in English. Never with a fraction.
///
/// No space and no full stop after `Rp`: PUEBI (Permendikbud 50/2015) and EYD
/// edition V (2022) write `Rp500.000,00`. The sign of a negative amount comes first.
///
/// ```
/// use migrasi_aman::locale::{Language, rupiah};
///
/// assert_eq!(rupiah(1_500_000, Language::INDONESIAN), "Rp1.500.000");
/// assert_eq!(rupiah(1_500_000, Language::ENGLISH), "IDR 1,500,000");
/// ```
pub fn rupiah(amount: i64, language: Language) -> String {
    money(amount, 0, "IDR", language)
}

/// An amount in any currency, by its ISO 4217 code and in units of its last
/// decimal: `money(2_859_000, 2, "TWD", …)` is `TWD 28.590,00` in Indonesian.
///
/// Codes and not signs, because `$` is six currencies in the offers people get.
/// Only a reader's own currency has its sign: see [`rupiah`], and `RM 1,500.00`
/// in Malay.
pub fn money(units: i64, decimals: u8, currency: &str, language: Language) -> String {
    let mut text = String::new();
    push_sign(&mut text, units);
    match style(language).sign {
        Some((of, sign)) if of == currency => text.push_str(sign),
        _ => {
            text.push_str(currency);
            text.push(' ');
        }
    }
    push_fixed(&mut text, units.unsigned_abs(), decimals, language);
    text
}

fn push_sign(out: &mut String, number: i64) {
    if number < 0 {
        out.push('-');
    }
}

fn push_fixed(out: &mut String, units: u64, decimals: u8, language: Language) {
    let style = style(language);
    let scale = 10_u64.pow(u32::from(decimals.min(18)));
    push_grouped(out, units / scale, style.group);
    if scale > 1 {
        out.push(style.decimal);
        // The leading 1 keeps the zeros after the mark; it is cut off again.
        let start = out.len();
        push_digits(out, scale + units % scale);
        out.remove(start);
    }
}

fn push_grouped(out: &mut String, number: u64, mark: char) {
    if number < 1000 {
        return push_digits(out, number);
    }
    push_grouped(out, number / 1000, mark);
    out.push(mark);
    let start = out.len();
    push_digits(out, 1000 + number % 1000);
    out.remove(start);
}

/// Plain digits, without the machinery of `core::fmt`, which the evaluator would
/// be the only one to need.
pub(super) fn push_digits(out: &mut String, number: u64) {
    if number >= 10 {
        push_digits(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        code.parse().unwrap()
    }

    #[test]
    fn rupiah_are_written_by_one_table() {
        let cases = [
            (10_000_000, "Rp10.000.000", "IDR 10,000,000"),
            (999, "Rp999", "IDR 999"),
            (1_000, "Rp1.000", "IDR 1,000"),
            (0, "Rp0", "IDR 0"),
            (1_234_567_890, "Rp1.234.567.890", "IDR 1,234,567,890"),
            (-500_000, "-Rp500.000", "-IDR 500,000"),
            (1_000_001, "Rp1.000.001", "IDR 1,000,001"),
        ];
        for (amount, indonesian, english) in cases {
            for code in ["id", "jv", "su", "ban"] {
                assert_eq!(rupiah(amount, language(code)), indonesian, "{code}");
            }
            for code in ["en", "ms"] {
                assert_eq!(rupiah(amount, language(code)), english, "{code}");
            }
        }
    }

    #[test]
    fn each_language_writes_figures_in_its_own_way() {
        let written = |code: &str| {
            let language = language(code);
            [
                grouped(1_234_567, language),
                fixed(12_345, 1, language),
                rupiah(7_500_000, language),
                money(150_000, 2, "MYR", language),
                money(-28_590, 0, "TWD", language),
            ]
        };
        let indonesian = [
            "1.234.567",
            "1.234,5",
            "Rp7.500.000",
            "MYR 1.500,00",
            "-TWD 28.590",
        ];
        for code in ["id", "jv", "su"] {
            assert_eq!(written(code), indonesian, "{code}");
        }
        let english = [
            "1,234,567",
            "1,234.5",
            "IDR 7,500,000",
            "MYR 1,500.00",
            "-TWD 28,590",
        ];
        assert_eq!(written("en"), english);
        let malay = [
            "1,234,567",
            "1,234.5",
            "IDR 7,500,000",
            "RM 1,500.00",
            "-TWD 28,590",
        ];
        assert_eq!(written("ms"), malay);
    }

    #[test]
    fn absurd_amounts_are_written_out() {
        assert_eq!(
            rupiah(i64::MIN, Language::INDONESIAN),
            "-Rp9.223.372.036.854.775.808"
        );
        assert_eq!(
            grouped(i64::MAX, Language::ENGLISH),
            "9,223,372,036,854,775,807"
        );
        assert_eq!(
            fixed(i64::MIN, 18, Language::ENGLISH),
            "-9.223372036854775808"
        );
        assert_eq!(fixed(5, 255, Language::ENGLISH), "0.000000000000000005");
    }

    #[test]
    fn grouping_agrees_with_plain_digits() {
        for number in (0..100_000).step_by(7).chain([999_999, 1_000_000]) {
            let text = grouped(number, Language::INDONESIAN);
            assert_eq!(text.replace('.', ""), number.to_string());
            let groups: Vec<_> = text.split('.').collect();
            assert!(groups[1..].iter().all(|group| group.len() == 3));
            assert!((1..=3).contains(&groups[0].len()));
        }
    }

    #[test]
    fn decimals_keep_their_zeros() {
        let id = Language::INDONESIAN;
        assert_eq!(fixed(1385, 1, id), "138,5");
        assert_eq!(fixed(5, 2, id), "0,05");
        assert_eq!(fixed(-5, 2, id), "-0,05");
        assert_eq!(fixed(600, 2, id), "6,00");
        assert_eq!(money(2_859_000, 2, "TWD", id), "TWD 28.590,00");
        assert_eq!(money(28_590, 0, "TWD", Language::ENGLISH), "TWD 28,590");
    }
}

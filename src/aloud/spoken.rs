//! Figures and short forms as a voice should say them.
//!
//! Engines read `0800-1000` as two numbers or as a subtraction, and a voice of a
//! near language says figures in its own words: what can be said is written out.

use std::iter;

use crate::{locale::Language, money::in_words};

/// What a language says around figures.
struct Style {
    group: char,
    decimal: char,
    /// Between the whole and its decimals.
    point: &'static str,
    percent: &'static str,
    /// Between the ends of a range.
    until: &'static str,
    /// Between the number of a law and its year.
    of_year: &'static str,
    /// Between hours and minutes.
    past: &'static str,
    /// Before a country's number.
    plus: &'static str,
    /// Short forms, written out.
    short: &'static [(&'static str, &'static str)],
}

const INDONESIAN: Style = Style {
    group: '.',
    decimal: ',',
    point: " koma ",
    percent: " persen",
    until: " sampai ",
    of_year: " tahun ",
    past: " lewat ",
    plus: "plus ",
    short: &[
        ("Jl. ", "Jalan "),
        ("No. ", "nomor "),
        ("Kab. ", "Kabupaten "),
        ("Kec. ", "Kecamatan "),
        ("Kel. ", "Kelurahan "),
        (" dll.", " dan lain-lain."),
    ],
};

const ENGLISH: Style = Style {
    group: ',',
    decimal: '.',
    point: " point ",
    percent: " percent",
    until: " to ",
    of_year: " of ",
    past: " ",
    plus: "plus ",
    short: &[("e.g. ", "for example "), ("i.e. ", "that is ")],
};

/// Words that stand between a figure and its currency.
const SCALES: [&str; 8] = [
    "ribu", "juta", "miliar", "triliun", "thousand", "million", "billion", "trillion",
];

/// A text as it is to be said. Of these numbers, which can be called, every
/// digit is said.
///
/// ```
/// use migrasi_aman::{aloud::spoken, locale::Language};
///
/// let said = spoken("Telepon 0800-1000. Biaya Rp1.500.000.", Language::INDONESIAN, &[]);
/// assert_eq!(
///     said,
///     "Telepon nol delapan nol nol, satu nol nol nol. Biaya satu juta lima ratus ribu rupiah."
/// );
/// ```
pub fn spoken(text: &str, language: Language, dialled: &[&str]) -> String {
    let style = if language == Language::ENGLISH {
        &ENGLISH
    } else {
        &INDONESIAN
    };
    let mut text = text
        .replace(['\u{a0}', '\u{202f}'], " ")
        .replace(" · ", ", ");
    for (short, long) in style.short {
        text = text.replace(short, long);
    }
    let speaker = Speaker {
        style,
        language,
        dialled,
    };
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        // Where a number that can be called begins with the country.
        let at = at - usize::from(rest[..at].ends_with('+'));
        let (before, from) = rest.split_at(at);
        let end = end_of_figure(from);
        let (figure, mut after) = from.split_at(end);
        let joined = before.ends_with(char::is_alphabetic) && !ends_with_rp(before);
        let letters = after.starts_with(|c: char| c.is_alphabetic());
        if joined || letters {
            // A name such as BP3MI or P2MI.
            out.push_str(before);
            out.push_str(figure);
            rest = after;
            continue;
        }
        let (before, rupiah) = without_currency(before);
        push_between(&mut out, before, style);
        out.push_str(&speaker.figure(figure));
        if let Some(more) = after.strip_prefix('%').or_else(|| after.strip_prefix(" %")) {
            out.push_str(style.percent);
            after = more;
        }
        if rupiah {
            let word = after
                .trim_start()
                .split(|c: char| !c.is_alphabetic())
                .next();
            if let Some(scale) = word.filter(|word| SCALES.contains(word)) {
                out.push(' ');
                out.push_str(scale);
                after = &after.trim_start()[scale.len()..];
            }
            out.push_str(" rupiah");
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What stands between two figures: a dash says until where a range goes.
fn push_between(out: &mut String, between: &str, style: &Style) {
    if !out.is_empty() && matches!(between.trim(), "–" | "—") {
        out.push_str(style.until);
    } else {
        out.push_str(between);
    }
}

fn ends_with_rp(before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next();
    matches!(word, Some("Rp" | "IDR"))
}

/// A text without the sign of rupiah at its end, and whether it stood there.
fn without_currency(before: &str) -> (&str, bool) {
    let trimmed = before.trim_end();
    if !ends_with_rp(trimmed) {
        return (before, false);
    }
    let bare = trimmed
        .strip_suffix("Rp")
        .or_else(|| trimmed.strip_suffix("IDR"));
    (bare.unwrap_or(before), true)
}

/// Where a figure ends that begins here: marks count where a digit follows, and
/// spaces only in numbers that can be called.
fn end_of_figure(text: &str) -> usize {
    let callable = text.starts_with(['0', '+']);
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 1;
    while at < bytes.len() {
        let goes_on = match bytes[at] {
            b'0'..=b'9' => true,
            b'.' | b',' | b':' | b'/' | b'-' => digit(at + 1),
            b' ' => callable && digit(at + 1) && digit(at + 2),
            _ => false,
        };
        if !goes_on {
            break;
        }
        at += 1;
    }
    at
}

struct Speaker<'a> {
    style: &'a Style,
    language: Language,
    dialled: &'a [&'a str],
}

impl Speaker<'_> {
    /// A figure in words, or as it stands where it is of no known kind.
    fn figure(&self, figure: &str) -> String {
        let digits = figure.bytes().filter(u8::is_ascii_digit).count();
        let time = self.time(figure);
        let called = self.dialled.contains(&figure)
            || figure.starts_with('+')
            || (figure.starts_with('0')
                && digits >= 3
                && !figure.contains([',', '/'])
                && time.is_none())
            || (figure.contains('-') && digits >= 7);
        if called {
            return self.digits(figure);
        }
        if let Some(time) = time {
            return time;
        }
        if let Some((from, to)) = figure.split_once('-') {
            return self.figure(from) + self.style.until + &self.figure(to);
        }
        if let Some((number, year)) = figure.split_once('/') {
            let between = match year.parse() {
                Ok(1900..=2100_u16) => self.style.of_year,
                _ => ", ",
            };
            return self.figure(number) + between + &self.figure(year);
        }
        self.amount(figure).unwrap_or_else(|| figure.to_owned())
    }

    /// Digit by digit, with a pause where the number has one.
    fn digits(&self, figure: &str) -> String {
        let mut said = String::new();
        let mut pause = "";
        for character in figure.chars() {
            let Some(digit) = character.to_digit(10) else {
                if character == '+' {
                    said.push_str(self.style.plus);
                } else {
                    pause = ", ";
                }
                continue;
            };
            said.push_str(pause);
            let word = in_words(digit.into(), self.language);
            said.push_str(&word.unwrap_or_else(|| character.to_string()));
            pause = " ";
        }
        said
    }

    /// `08.30` in Indonesian, `08:30` anywhere.
    fn time(&self, figure: &str) -> Option<String> {
        let mark = if figure.contains(':') || self.style.group == ',' {
            ':'
        } else {
            '.'
        };
        let (hours, minutes) = figure.split_once(mark)?;
        let short = hours.len() <= 2 && minutes.len() == 2;
        let (hours, minutes): (u64, u64) = (hours.parse().ok()?, minutes.parse().ok()?);
        if !short || hours > 24 || minutes > 59 {
            return None;
        }
        let said = in_words(hours, self.language)?;
        if minutes == 0 {
            return Some(said);
        }
        Some(said + self.style.past + &in_words(minutes, self.language)?)
    }

    /// A whole number or one with decimals.
    fn amount(&self, figure: &str) -> Option<String> {
        let (whole, decimals) = match figure.split_once(self.style.decimal) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (figure, None),
        };
        let mut groups = whole.split(self.style.group);
        let first = groups.next()?;
        let mut plain = first.to_owned();
        for group in groups {
            if group.len() != 3 || first.len() > 3 {
                return None;
            }
            plain.push_str(group);
        }
        let said = in_words(plain.parse().ok()?, self.language)?;
        match decimals {
            None => Some(said),
            Some(decimals) if decimals.bytes().all(|b| b.is_ascii_digit()) => {
                let parts = iter::once(said).chain(iter::once(self.digits(decimals)));
                Some(parts.collect::<Vec<_>>().join(self.style.point))
            }
            Some(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn say(text: &str) -> String {
        spoken(text, Language::INDONESIAN, &["110", "129"])
    }

    fn say_in_english(text: &str) -> String {
        spoken(text, Language::ENGLISH, &["110"])
    }

    #[test]
    fn numbers_to_call_are_said_digit_by_digit() {
        for (text, said) in [
            ("0800-1000", "nol delapan nol nol, satu nol nol nol"),
            ("Telepon 110.", "Telepon satu satu nol."),
            ("SAPA 129, gratis", "SAPA satu dua sembilan, gratis"),
            (
                "0812 3456 78",
                "nol delapan satu dua, tiga empat lima enam, tujuh delapan",
            ),
            ("+62 21", "plus enam dua, dua satu"),
            (
                "021-1234567 atau 2",
                "nol dua satu, satu dua tiga empat lima enam tujuh atau dua",
            ),
        ] {
            assert_eq!(say(text), said);
        }
        assert_eq!(
            say_in_english("Call 110 or 0800-1000"),
            "Call one one zero or zero eight zero zero, one zero zero zero"
        );
    }

    #[test]
    fn amounts_are_said_in_words() {
        for (text, said) in [
            ("Rp1.500.000", "satu juta lima ratus ribu rupiah"),
            ("Bayar Rp 5.000.000, lalu", "Bayar lima juta rupiah, lalu"),
            ("Rp2,5 juta sebulan", "dua koma lima juta rupiah sebulan"),
            ("bunga 6%", "bunga enam persen"),
            (
                "138,5 persen",
                "seratus tiga puluh delapan koma lima persen",
            ),
            (
                "TWD 28.590,00",
                "TWD dua puluh delapan ribu lima ratus sembilan puluh koma nol nol",
            ),
            ("9 bulan", "sembilan bulan"),
            ("6-12 bulan", "enam sampai dua belas bulan"),
            ("100 km", "seratus km"),
        ] {
            assert_eq!(say(text), said);
        }
        assert_eq!(
            say_in_english("IDR 1,500,000"),
            "one million five hundred thousand rupiah"
        );
        assert_eq!(say_in_english("6.5%"), "six point five percent");
    }

    #[test]
    fn laws_and_hours_are_said_as_people_say_them() {
        assert_eq!(
            say("UU 18/2017 Pasal 49"),
            "UU delapan belas tahun dua ribu tujuh belas Pasal empat puluh sembilan"
        );
        assert_eq!(
            say("08.00–16.30"),
            "delapan sampai enam belas lewat tiga puluh"
        );
        assert_eq!(say_in_english("08:00–16:30"), "eight to sixteen thirty");
        assert_eq!(
            say_in_english("Law 18/2017"),
            "Law eighteen of two thousand seventeen"
        );
    }

    #[test]
    fn names_with_figures_stay_names() {
        for name in ["BP3MI", "P4MI dan KP2MI", "e-mail a1@b2.id", "Jalan-jalan"] {
            assert_eq!(say(name), name);
        }
        assert_eq!(say("Jl. Merdeka No. 5"), "Jalan Merdeka nomor lima");
    }

    #[test]
    fn where_numbers_have_no_words_digits_still_stand_apart() {
        let said = spoken("0800-1000, 1.500", "jv".parse().unwrap(), &[]);
        assert_eq!(said, "0 8 0 0, 1 0 0 0, 1.500");
    }

    proptest! {
        #[test]
        fn any_text_can_be_said(text in "[a-z0-9 .,:/+%–é-]{0,60}|\\PC{0,40}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
            for language in [Language::INDONESIAN, Language::ENGLISH] {
                prop_assert!(letters(&spoken(&text, language, &[])) + 6 >= letters(&text));
            }
        }
    }
}

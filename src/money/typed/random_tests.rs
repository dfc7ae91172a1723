//! Random amounts in every style, and random texts: no misreading, no panic.

use proptest::prelude::*;

use super::{Typed, understand};
use crate::{
    locale::{Language, grouped as written, rupiah},
    money::{
        Amount,
        Currency::{self, *},
        MOST_UNITS, in_words,
    },
};

/// The digits in groups of three.
fn grouped(number: u64, mark: &str) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

/// The number in units of a power of ten, with no more decimals than it takes,
/// but at least so many.
fn scaled(number: u64, power: u32, mark: &str, least: usize) -> String {
    let size = 10_u64.pow(power);
    let decimals = format!("{:0width$}", number % size, width = power as usize);
    let mut decimals = decimals.trim_end_matches('0').to_owned();
    while decimals.len() < least {
        decimals.push('0');
    }
    match decimals.as_str() {
        "" => (number / size).to_string(),
        decimals => format!("{}{mark}{decimals}", number / size),
    }
}

fn in_script(text: &str, zero: u32) -> String {
    text.chars()
        .map(|c| match c.to_digit(10) {
            Some(digit) => char::from_u32(zero + digit).unwrap(),
            None => c,
        })
        .collect()
}

/// The number with each scale in its own word, as in `2 juta 500 ribu 250`.
fn by_parts(number: u64, scales: [&str; 3]) -> String {
    let mut parts = Vec::new();
    let mut size = 1_000_000_000;
    for scale in scales {
        match number / size {
            0 => {}
            count => parts.push(format!("{} {scale}", count % 1000)),
        }
        size /= 1000;
    }
    if !number.is_multiple_of(1000) || parts.is_empty() {
        parts.push((number % 1000).to_string());
    }
    parts.retain(|part| !part.starts_with("0 "));
    parts.join(" ")
}

/// Whole units in every style.
fn whole(number: u64, currency: Currency) -> Vec<String> {
    let code = currency.code();
    let dots = grouped(number, ".");
    let commas = grouped(number, ",");
    let words = |language| in_words(number, language).unwrap();
    let sign = match currency {
        IDR => "Rp",
        MYR => "RM",
        HKD => "HK$",
        TWD => "NT$",
        SGD => "S$",
        USD => "US$",
        EUR => "€",
        KRW => "₩",
        _ => code,
    };
    vec![
        number.to_string(),
        dots.clone(),
        commas.clone(),
        grouped(number, " "),
        grouped(number, "\u{a0}"),
        grouped(number, "\u{2009}"),
        grouped(number, "\u{202f}"),
        grouped(number, "'"),
        format!("{dots},00"),
        format!("{commas}.00"),
        format!("{dots},-"),
        format!("{sign}{dots}"),
        format!("{sign} {commas}"),
        format!("{sign}. {dots}.-"),
        format!("{commas} {code}"),
        format!("{code} {number}"),
        format!("{} juta", scaled(number, 6, ",", 0)),
        format!("{}jt", scaled(number, 6, ".", 0)),
        format!("{} juta", scaled(number, 6, ",", 3)),
        format!("{} ribu", scaled(number, 3, ",", 0)),
        format!("{}rb", scaled(number, 3, ".", 0)),
        format!("{}K", scaled(number, 3, ".", 1)),
        format!("{} miliar", scaled(number, 9, ",", 0)),
        format!("{}M", scaled(number, 9, ",", 0)),
        format!("{}m", scaled(number, 6, ".", 1)),
        format!("{} million", scaled(number, 6, ".", 2)),
        format!("{sign}{}萬", scaled(number, 4, ".", 0)),
        in_script(&grouped(number, "٬"), 0x660),
        in_script(&dots, 0x660),
        in_script(&commas, 0x6f0),
        in_script(&commas, 0xff10).replace(',', "，"),
        words(Language::INDONESIAN),
        words(Language::INDONESIAN)
            .replace(" ratus", "ratus")
            .replace(" puluh", "puluh")
            .replace(" belas", "belas"),
        words(Language::ENGLISH),
        format!("{} {code}", words(Language::INDONESIAN)),
        by_parts(number, ["miliar", "juta", "ribu"]),
        by_parts(number, ["mlr", "jt", "rb"]).replace(' ', ""),
    ]
}

/// Units with their sen, cents or fils in every style.
fn broken(amount: Amount) -> Vec<String> {
    let decimals = usize::from(amount.currency().decimals());
    let code = amount.currency().code();
    let rest = format!("{:0decimals$}", amount.rest());
    let units = amount.units();
    vec![
        format!("{units}.{rest}"),
        format!("{units},{rest}"),
        format!("{},{rest}", grouped(units, ".")),
        format!("{}.{rest}", grouped(units, ",")),
        format!("{} {},{rest}", code, grouped(units, " ")),
        format!("{}.{rest} {code}", grouped(units, "'")),
        in_script(&format!("{}٫{rest}", grouped(units, "٬")), 0x660),
        format!("{units}.{}", rest.trim_end_matches('0')),
        format!("{units},{}", rest.trim_end_matches('0')),
    ]
}

/// Whether a text is read as the amount, or asked about with the amount in it.
fn check(text: &str, amount: Amount) -> Result<(), TestCaseError> {
    match understand(text, amount.currency()) {
        Ok(Typed::Understood(read)) => prop_assert_eq!(read, amount, "`{}`", text),
        Ok(Typed::Ask(ways)) => {
            prop_assert!(ways.contains(&amount), "`{}`: {:?}", text, ways);
        }
        // Refusing is no misreading, but is for what has a reading beyond the limit.
        Err(error) => prop_assert!(
            error == super::AmountError::TooLarge && amount.units() > 100_000,
            "`{}` of {}: {:?}",
            text,
            amount,
            error
        ),
    }
    Ok(())
}

/// Small and large numbers alike, round ones among them.
fn numbers() -> impl Strategy<Value = u64> {
    (0_u32..12, 1_u64..1_000_000, 0_u32..7).prop_map(|(digits, number, zeros)| {
        let number = number * 1_000_003 % 10_u64.pow(digits + 1);
        let round = 10_u64.pow(zeros.min(digits));
        (number / round * round).min(MOST_UNITS)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_style_of_a_whole_amount_is_misread(
        number in numbers(),
        currency in prop::sample::select(Currency::ALL),
    ) {
        let amount = Amount::from_units(number, currency).unwrap();
        for text in whole(number, currency) {
            check(&text, amount)?;
        }
    }

    #[test]
    fn no_style_of_cents_is_misread(
        number in numbers(),
        rest in 1_u64..1000,
        currency in prop::sample::select(vec![MYR, SGD, HKD, SAR, USD, EUR, KWD, OMR]),
    ) {
        let cents = number * currency.minor_per_unit() + rest % currency.minor_per_unit();
        let amount = Amount::from_minor(cents, currency);
        prop_assume!(amount.is_some_and(|amount| amount.rest() > 0));
        for text in broken(amount.unwrap()) {
            check(&text, amount.unwrap())?;
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*", currency in prop::sample::select(Currency::ALL)) {
        sound(&text, currency);
    }
}

/// What holds for every text, and whether it is an amount.
fn sound(text: &str, usual: Currency) -> bool {
    match understand(text, usual) {
        Ok(Typed::Ask(ways)) => {
            assert!(ways.len() > 1, "`{text}`");
            for (place, way) in ways.iter().enumerate() {
                assert!(!ways[..place].contains(way), "`{text}`: {ways:?}");
            }
        }
        Ok(Typed::Understood(amount)) => assert!(amount.units() <= MOST_UNITS),
        Err(_) => return false,
    }
    true
}

/// Pieces that amounts are made of, and some that they are not.
const PIECES: &[&str] = &[
    "0",
    "1",
    "5",
    "12",
    "500",
    "000",
    "1500",
    ".",
    ",",
    ".000",
    ",00",
    " ",
    " ",
    "-",
    ",-",
    "'",
    "\u{a0}",
    "\u{200f}",
    "٥",
    "٬",
    "٫",
    "۵",
    "５",
    "．",
    "½",
    "Rp",
    "Rp.",
    "RM",
    "NT$",
    "$",
    "¥",
    "€",
    "riyal",
    "dinar",
    "kwd",
    "juta",
    "jt",
    "rb",
    "ribu",
    "k",
    "m",
    "miliar",
    "triliun",
    "萬",
    "se",
    "setengah",
    "half",
    "a",
    "and",
    "koma",
    "satu",
    "lima",
    "belas",
    "puluh",
    "ratus",
    "twenty",
    "eleven",
    "hundred",
    "million",
    "hari",
    "/",
    "(",
    "%",
    "\0",
    "\u{301}",
    "İ",
    "ß",
    "🙂",
    "999999999999999999999999999999999999999",
];

#[test]
fn a_million_random_texts() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let mut text = String::new();
    let mut understood = 0;
    for _ in 0..1_000_000 {
        text.clear();
        for _ in 0..random(9) {
            match random(8) {
                0 => text.extend(char::from_u32(u32::try_from(random(0x3000)).unwrap())),
                _ => text.push_str(PIECES[random(PIECES.len())]),
            }
        }
        let usual = Currency::ALL[random(Currency::ALL.len())];
        understood += usize::from(sound(&text, usual));
    }
    assert!(understood > 10_000, "only {understood} were amounts");
}

/// What the page writes in a language is read as what was meant, whatever the
/// language of the page or of the device: parsing knows neither.
#[test]
fn what_the_page_writes_is_read_back() {
    let languages = ["id", "en", "jv", "su", "ms"].map(|code| code.parse::<Language>().unwrap());
    let read_back = |number: i64| {
        for language in languages {
            for text in [rupiah(number, language), written(number, language)] {
                match understand(&text, IDR) {
                    Ok(Typed::Understood(amount)) => {
                        assert_eq!(
                            (amount.units() as i64, amount.currency()),
                            (number, IDR),
                            "{text}"
                        );
                    }
                    other => panic!("{text}: {other:?}"),
                }
            }
        }
    };
    let most = i64::try_from(MOST_UNITS).unwrap();
    for number in [0, 1, 999, 1_000, 999_999, 1_000_000, 7_500_000, most] {
        read_back(number);
    }
    // 3,000 amounts of every length.
    let mut number = 1_i64;
    for step in 1..=3_000_i64 {
        number = (number * 31 + step * 7_919) % most;
        read_back(number % 10_i64.pow(1 + (step % 12) as u32));
    }
}

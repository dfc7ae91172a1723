//! Spellings from advertisements, contracts and chats, and what each means.

use super::{AmountError, LONGEST, Typed, understand};
use crate::money::{
    Amount,
    Currency::{self, *},
};

/// What was understood, one amount a line of the answer: `IDR 1500`, or
/// `ask IDR 1500, IDR 1500000`.
fn read(text: &str, usual: Currency) -> String {
    let list = |amounts: &[Amount]| -> String {
        let texts: Vec<String> = amounts.iter().map(Amount::to_string).collect();
        texts.join(", ")
    };
    match understand(text, usual) {
        Ok(Typed::Understood(amount)) => amount.to_string(),
        Ok(Typed::Ask(amounts)) => format!("ask {}", list(&amounts)),
        Err(error) => format!("{error:?}"),
    }
}

fn all(usual: Currency, cases: &[(&str, &str)]) {
    let misread: Vec<String> = cases
        .iter()
        .map(|(text, expected)| (text, expected, read(text, usual)))
        .filter(|(_, expected, found)| found != *expected)
        .map(|(text, expected, found)| format!("`{text}`: {found}, not {expected}"))
        .collect();
    assert!(misread.is_empty(), "in {usual}:\n{}", misread.join("\n"));
}

#[test]
fn rupiah_as_people_write_them() {
    all(
        IDR,
        &[
            ("1500000", "IDR 1500000"),
            ("2.000.000", "IDR 2000000"),
            ("2,000,000", "IDR 2000000"),
            ("2 000 000", "IDR 2000000"),
            ("Rp2.000.000,-", "IDR 2000000"),
            ("2.000.000,00", "IDR 2000000"),
            ("5jt", "IDR 5000000"),
            ("5 juta", "IDR 5000000"),
            ("lima juta", "IDR 5000000"),
            ("1.500.000", "IDR 1500000"),
            ("1,500,000", "IDR 1500000"),
            ("1 500 000", "IDR 1500000"),
            ("1\u{a0}500\u{a0}000", "IDR 1500000"),
            ("1\u{2009}500\u{202f}000", "IDR 1500000"),
            ("1'500'000", "IDR 1500000"),
            ("Rp1.500.000", "IDR 1500000"),
            ("Rp. 1.500.000,-", "IDR 1500000"),
            ("Rp.1.500.000.-", "IDR 1500000"),
            ("IDR.1.500.000", "IDR 1500000"),
            ("Rp 1.500.000,00", "IDR 1500000"),
            ("Rp 1.500.000,--", "IDR 1500000"),
            ("Rp 1.500.000,=", "IDR 1500000"),
            ("1.500.000,- rupiah", "IDR 1500000"),
            ("IDR 1,500,000.00", "IDR 1500000"),
            ("1.500.000 rupiah.", "IDR 1500000"),
            ("1,5 juta", "IDR 1500000"),
            ("1.5 juta", "IDR 1500000"),
            ("1.5jt", "IDR 1500000"),
            ("1,5 JT.", "IDR 1500000"),
            ("2,5 jt", "IDR 2500000"),
            ("2,75 juta", "IDR 2750000"),
            ("Rp 2jt", "IDR 2000000"),
            ("rp2jt", "IDR 2000000"),
            ("500rb", "IDR 500000"),
            ("500 ribu", "IDR 500000"),
            ("500 Ribu Rupiah", "IDR 500000"),
            ("500k", "IDR 500000"),
            ("0,5 juta", "IDR 500000"),
            ("0,500 juta", "IDR 500000"),
            ("sejuta", "IDR 1000000"),
            ("seribu", "IDR 1000"),
            ("seratus ribu", "IDR 100000"),
            ("setengah juta", "IDR 500000"),
            ("dua juta", "IDR 2000000"),
            ("dua setengah juta", "IDR 2500000"),
            ("2 setengah juta", "IDR 2500000"),
            ("2½ juta", "IDR 2500000"),
            ("dua koma lima juta", "IDR 2500000"),
            ("sejuta setengah", "IDR 1500000"),
            ("dua belas juta", "IDR 12000000"),
            ("duapuluh lima juta", "IDR 25000000"),
            ("limaratus ribu", "IDR 500000"),
            ("5 ratus ribu", "IDR 500000"),
            ("2 juta 500 ribu", "IDR 2500000"),
            ("2jt500rb", "IDR 2500000"),
            ("dua juta lima ratus lima puluh ribu rupiah", "IDR 2550000"),
            ("dua ribu lima ratus", "IDR 2500"),
            ("1 miliar", "IDR 1000000000"),
            ("1,2 milyar", "IDR 1200000000"),
            ("0,5 triliun", "IDR 500000000000"),
            ("one and a half million", "IDR 1500000"),
            ("half a million", "IDR 500000"),
            ("twenty-eight thousand five hundred", "IDR 28500"),
            ("a million rupiah", "IDR 1000000"),
            ("١٬٥٠٠٬٠٠٠", "IDR 1500000"),
            ("١.٥٠٠.٠٠٠", "IDR 1500000"),
            ("۱۵۰۰۰۰۰", "IDR 1500000"),
            ("１，５００，０００", "IDR 1500000"),
            ("Ｒｐ　１．５００．０００", "IDR 1500000"),
            ("\u{200e}Rp\u{a0}1.500.000\u{200f}", "IDR 1500000"),
            ("500 perak", "IDR 500"),
            ("0", "IDR 0"),
            ("1.500", "IDR 1500"),
            ("1,500", "IDR 1500"),
            ("1500,00", "IDR 1500"),
        ],
    );
}

#[test]
fn the_money_of_destinations() {
    all(
        IDR,
        &[
            ("NT$ 28,590", "TWD 28590"),
            ("NT 28.590", "TWD 28590"),
            ("28590 NTD", "TWD 28590"),
            ("28.590 dolar taiwan", "TWD 28590"),
            ("2.9萬元 taiwan", "TWD 29000"),
            ("HK$4,990", "HKD 4990"),
            ("HK$4.990,00", "HKD 4990"),
            ("4990 dolar Hong Kong", "HKD 4990"),
            ("RM1.500", "MYR 1500"),
            ("RM1,500.00", "MYR 1500"),
            ("RM 1.500,50", "MYR 1500.50"),
            ("1.500 ringgit", "MYR 1500"),
            ("1,7k ringgit", "MYR 1700"),
            ("dua ribu ringgit malaysia", "MYR 2000"),
            ("2.5 ringgit", "MYR 2.50"),
            ("S$ 550", "SGD 550"),
            ("US$300", "USD 300"),
            ("300 dolar AS", "USD 300"),
            ("AU$ 1,000.5", "AUD 1000.50"),
            ("₩2,096,270", "KRW 2096270"),
            ("2.1 juta won", "KRW 2100000"),
            ("150.000 yen", "JPY 150000"),
            ("€1.234,56", "EUR 1234.56"),
            ("£12.71", "GBP 12.71"),
            ("SAR 1.500", "SAR 1500"),
            ("1.500 riyal Saudi", "SAR 1500"),
            ("1500 dirham", "AED 1500"),
            ("KWD 120", "KWD 120"),
            ("KWD 0.500", "KWD 0.500"),
            ("120,5 dinar kuwait", "KWD 120.500"),
        ],
    );
    all(
        MYR,
        &[
            ("1,500.00", "MYR 1500"),
            ("1.500,00", "MYR 1500"),
            ("1500.5", "MYR 1500.50"),
            ("1,500", "MYR 1500"),
            ("Rp 2jt", "IDR 2000000"),
        ],
    );
    all(TWD, &[("$28,590", "TWD 28590"), ("28590元", "TWD 28590")]);
    all(SAR, &[("1500 riyal", "SAR 1500")]);
}

#[test]
fn two_ways_are_asked() {
    all(
        IDR,
        &[
            ("1.500 juta", "ask IDR 1500000000, IDR 1500000"),
            ("1,500 juta", "ask IDR 1500000000, IDR 1500000"),
            ("1.500rb", "ask IDR 1500000, IDR 1500"),
            ("2M", "ask IDR 2000000000, IDR 2000000"),
            ("1.500,000", "ask IDR 1500000, IDR 1500"),
            ("1500.000", "ask IDR 1500000, IDR 1500"),
            ("2.5", "ask IDR 2500000, IDR 2500"),
            ("2,00", "ask IDR 2, IDR 2000000, IDR 2000"),
            ("dua setengah", "ask IDR 2500000, IDR 2500"),
            ("dua juta lima ratus", "ask IDR 2000500, IDR 2500000"),
            ("2jt5", "ask IDR 2000005, IDR 2005000, IDR 2500000"),
            ("2rb5", "ask IDR 2005, IDR 2500"),
            ("KWD 1.500", "ask KWD 1500, KWD 1.500"),
            ("1,500 riyal", "ask SAR 1500, QAR 1500, OMR 1500, OMR 1.500"),
            ("¥5000", "ask JPY 5000, CNY 5000"),
            (
                "$500",
                "ask HKD 500, TWD 500, SGD 500, USD 500, BND 500, AUD 500, NZD 500, CAD 500",
            ),
        ],
    );
    all(MYR, &[("1500.250", "ask MYR 1500250, MYR 1500.25")]);
}

#[test]
fn what_is_no_amount_is_refused_by_name() {
    let long = "1".repeat(LONGEST + 1);
    all(
        IDR,
        &[
            ("", "Empty"),
            (" \u{a0}\u{200b} ", "Empty"),
            (&long, "TooLong"),
            (&long[2..], "TooLarge"),
            ("Rp", "NoNumber"),
            ("juta", "NoNumber"),
            ("-500", "Negative"),
            ("Rp −500.000", "Negative"),
            ("minus 500", "Negative"),
            ("-5000000", "Negative"),
            ("5-10 juta", "TwoNumbers"),
            ("956 979798 -8989-9764.667,,", "TwoNumbers"),
            ("2,5,1", "Digits"),
            ("500-600", "TwoNumbers"),
            ("500 rb - 1 jt", "TwoNumbers"),
            ("sejuta - dua juta", "TwoNumbers"),
            ("1.500, 2.000", "TwoNumbers"),
            ("500 sampai 600", "TwoNumbers"),
            ("12/11/2026", "TwoNumbers"),
            ("5 ringgit 50", "TwoNumbers"),
            ("2 juta 3 juta", "TwoNumbers"),
            ("1 5", "TwoNumbers"),
            ("Rp 500 RM 20", "TwoCurrencies"),
            ("5000 miliar", "TooLarge"),
            ("1.000.000.000.001", "TooLarge"),
            ("1500,5", "Fraction(IDR)"),
            ("NT$ 28.59", "Fraction(TWD)"),
            ("0,0001 ribu", "Fraction(IDR)"),
            ("1.50.000", "Digits"),
            ("1.500.00", "Digits"),
            ("1.500 000", "Digits"),
            ("1,5000", "Digits"),
            ("0812345678", "Digits"),
            ("$.50", "Digits"),
            ("RM.50", "Digits"),
            ("juta dua", "Order"),
            ("500rb/hari", "UnknownSign('/')"),
            ("500 ribu sebulan", "UnknownWord(\"sebulan\")"),
            ("1e6", "UnknownWord(\"e\")"),
            ("10%", "UnknownSign('%')"),
            ("(500)", "UnknownSign('(')"),
            ("500\0", "UnknownSign('\\0')"),
            ("dua-ribu!", "UnknownSign('!')"),
        ],
    );
    all(MYR, &[("12,345.678,9", "Digits"), ("1.234,5678", "Digits")]);
}

#[test]
fn errors_say_what_would_be_right() {
    for error in [
        AmountError::Empty,
        AmountError::TooLong,
        AmountError::NoNumber,
        AmountError::Negative,
        AmountError::TwoNumbers,
        AmountError::TwoCurrencies,
        AmountError::TooLarge,
        AmountError::Fraction(IDR),
        AmountError::Fraction(MYR),
        AmountError::Digits,
        AmountError::Order,
        AmountError::UnknownWord("hari".to_owned()),
        AmountError::UnknownSign('%'),
    ] {
        assert!(error.to_string().contains(": write "), "{error}");
    }
}

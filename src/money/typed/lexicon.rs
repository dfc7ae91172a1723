//! The words and signs that people write in an amount, and what each means.
//!
//! Indonesian, Malay and English, with the short forms of advertisements. A word
//! that is not here is refused and never skipped: "500 ribu/hari" is no amount.

use crate::money::Currency::{self, *};

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// One of these currencies.
    Money(&'static [Currency]),
    /// A number from 0 to 9.
    Unit(u64),
    /// A number from 10 to 19.
    Teen(u64),
    /// 20, 30 … 90.
    Tens(u64),
    /// Adds ten to the unit before it.
    Belas,
    /// Ten times the unit before it.
    Puluh,
    /// A hundred times the unit before it.
    Hundred,
    /// A power of ten from 10³ up; several where the word means several things.
    Scale(&'static [u32]),
    /// A half: of a unit, or of the scale behind it.
    Half,
    /// The mark before decimals, spoken.
    Point,
    /// The English article, which can be a one.
    A,
    /// Joins numbers and means nothing.
    And,
    /// Below zero.
    Minus,
    /// Stands between two amounts.
    Until,
}

/// The currencies that are called dollar, those of destinations first.
const DOLLARS: &[Currency] = &[HKD, TWD, SGD, USD, BND, AUD, NZD, CAD];
const RIYALS: &[Currency] = &[SAR, QAR, OMR];
const DINARS: &[Currency] = &[KWD, BHD, JOD];
const YUAN: &[Currency] = &[TWD, HKD, CNY, MOP];

/// What a word in small letters means.
pub(super) fn meaning(word: &str) -> Option<Word> {
    use Word::*;
    if let Some(currency) = money(word) {
        return Some(Money(currency));
    }
    Some(match word {
        "nol" | "zero" => Unit(0),
        "satu" | "one" => Unit(1),
        "dua" | "two" => Unit(2),
        "tiga" | "three" => Unit(3),
        "empat" | "four" => Unit(4),
        "lima" | "five" => Unit(5),
        "enam" | "six" => Unit(6),
        "tujuh" | "seven" => Unit(7),
        "delapan" | "lapan" | "eight" => Unit(8),
        "sembilan" | "nine" => Unit(9),
        "ten" => Teen(10),
        "eleven" => Teen(11),
        "twelve" => Teen(12),
        "thirteen" => Teen(13),
        "fourteen" => Teen(14),
        "fifteen" => Teen(15),
        "sixteen" => Teen(16),
        "seventeen" => Teen(17),
        "eighteen" => Teen(18),
        "nineteen" => Teen(19),
        "twenty" => Tens(20),
        "thirty" => Tens(30),
        "forty" => Tens(40),
        "fifty" => Tens(50),
        "sixty" => Tens(60),
        "seventy" => Tens(70),
        "eighty" => Tens(80),
        "ninety" => Tens(90),
        "belas" => Belas,
        "puluh" => Puluh,
        "ratus" | "hundred" => Hundred,
        "ribu" | "rb" | "rbu" | "k" | "thousand" => Scale(&[3]),
        "万" | "萬" | "만" => Scale(&[4]),
        "juta" | "jt" | "jta" | "million" | "mio" => Scale(&[6]),
        // Miliar to an Indonesian, million to whoever writes English.
        "m" => Scale(&[9, 6]),
        "miliar" | "milyar" | "mlr" | "billion" | "bilion" | "bn" => Scale(&[9]),
        "triliun" | "trilyun" | "trillion" => Scale(&[12]),
        "setengah" | "half" | "½" => Half,
        "koma" | "point" => Point,
        "a" => A,
        "and" | "dan" => And,
        "minus" | "negatif" | "negative" => Minus,
        "sampai" | "hingga" | "sd" | "sampe" | "to" | "until" | "atau" | "or" => Until,
        _ => return None,
    })
}

fn money(word: &str) -> Option<&'static [Currency]> {
    Some(match word {
        "rp" | "rupiah" | "perak" => &[IDR],
        "rm" | "ringgit" | "malaysia" => &[MYR],
        "$" | "dolar" | "dollar" | "dollars" => DOLLARS,
        "s$" | "sg$" | "singapura" | "singapore" => &[SGD],
        "hk" | "hk$" | "hongkong" | "hong" | "kong" => &[HKD],
        "nt" | "nt$" | "ntd" | "taiwan" => &[TWD],
        "us" | "us$" | "as" | "amerika" => &[USD],
        "b$" | "brunei" => &[BND],
        "a$" | "au$" | "australia" => &[AUD],
        "nz$" => &[NZD],
        "c$" | "ca$" | "kanada" | "canada" => &[CAD],
        "mop$" | "pataca" => &[MOP],
        "元" | "圓" | "圆" | "块" | "塊" => YUAN,
        "¥" => &[JPY, CNY],
        "円" | "yen" | "jepang" => &[JPY],
        "yuan" | "rmb" => &[CNY],
        "₩" | "원" | "won" | "korea" => &[KRW],
        "riyal" | "riyals" | "real" | "reyal" | "rial" | "rials" | "﷼" => RIYALS,
        "sr" | "saudi" => &[SAR],
        "qr" | "qatar" => &[QAR],
        "oman" => &[OMR],
        "dinar" | "dinars" => DINARS,
        "kd" | "kuwait" => &[KWD],
        "bd" | "bahrain" => &[BHD],
        "jd" | "yordania" | "jordan" => &[JOD],
        "dirham" | "dirhams" | "dhs" => &[AED],
        "€" | "euro" | "euros" => &[EUR],
        "£" | "pound" | "pounds" | "poundsterling" => &[GBP],
        "฿" | "baht" => &[THB],
        "zł" | "zloty" | "złoty" => &[PLN],
        "₺" | "lira" | "tl" => &[TRY],
        code => {
            let currency = code.parse::<Currency>().ok()?;
            let place = Currency::ALL.iter().position(|known| *known == currency)?;
            Currency::ALL.get(place..=place)?
        }
    })
}

/// A word as what it says, also where several are written as one: `sejuta`,
/// `limaratus`, `duapuluh`. Nothing if some part of it is unknown.
pub(super) fn read(word: &str) -> Option<Vec<Word>> {
    if let Some(word) = meaning(word) {
        return Some(vec![word]);
    }
    // `se` starts a word and is no part in the middle of one; `sembilanpuluh`
    // starts with another.
    parts(word).or_else(|| {
        let mut words = vec![Word::Unit(1)];
        words.extend(parts(word.strip_prefix("se")?)?);
        Some(words)
    })
}

/// Parts of three letters and more: shorter ones would find numbers in names.
fn parts(word: &str) -> Option<Vec<Word>> {
    for (end, _) in word.char_indices().skip(3).chain([(word.len(), ' ')]) {
        let (first, rest) = word.split_at(end);
        if first.chars().count() < 3 {
            continue;
        }
        let Some(first) = number(first) else { continue };
        if rest.is_empty() {
            return Some(vec![first]);
        }
        if let Some(mut others) = parts(rest) {
            others.insert(0, first);
            return Some(others);
        }
    }
    None
}

/// Words that numbers are made of; a currency is never glued to a number word.
fn number(word: &str) -> Option<Word> {
    meaning(word).filter(|word| {
        matches!(
            word,
            Word::Unit(_) | Word::Belas | Word::Puluh | Word::Hundred | Word::Scale(_) | Word::Half
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glued_words_come_apart() {
        assert_eq!(read("sejuta"), Some(vec![Word::Unit(1), Word::Scale(&[6])]));
        assert_eq!(read("sebelas"), Some(vec![Word::Unit(1), Word::Belas]));
        assert_eq!(
            read("limaratusribu"),
            Some(vec![Word::Unit(5), Word::Hundred, Word::Scale(&[3])])
        );
        assert_eq!(
            read("sembilanpuluh"),
            Some(vec![Word::Unit(9), Word::Puluh])
        );
        assert_eq!(read("setengah"), Some(vec![Word::Half]));
        for word in ["ema", "kam", "sehari", "juta-juta", "ribuan", "sen", ""] {
            assert_eq!(read(word), None, "{word}");
        }
    }

    #[test]
    fn every_code_is_a_word() {
        for currency in Currency::ALL {
            let Some(Word::Money(named)) = meaning(&currency.code().to_lowercase()) else {
                panic!("{currency}");
            };
            assert_eq!(named, [*currency]);
        }
    }
}

//! `cargo xtask fuzz`: bytes from anywhere, thrown at what reads links.
//!
//! A plain loop with a seed: it needs no other toolchain than everything else
//! here, and finds the same fault again. Half of the inputs are good links that were
//! damaged, since noise alone never gets past the checksum; a quarter has a right
//! checksum over noise, as somebody could make on purpose.

use std::panic::{AssertUnwindSafe, catch_unwind};

use migrasi_aman::{
    checklist::{Answer, Answers, Kind, Months, OptionNo},
    content::source::Book,
    money::Quantity,
    share::{NotALink, VERSION, link_text, open_link, seal_link, to_letters},
};

use crate::{
    book,
    outcome::{Outcome, failed, print, refused},
};

/// Inputs of a short run, as a part of the tests.
pub const SHORT: u64 = 200_000;

/// Throws so many inputs.
///
/// # Errors
/// A wrong argument, or an input that was read wrongly: with the seed and the text.
pub fn run(arguments: &[String]) -> Outcome {
    let mut inputs = 2_000_000;
    let mut seed = 1;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let number = rest.next().and_then(|number| number.parse::<u64>().ok());
        match (argument.as_str(), number) {
            ("--inputs", Some(number)) => inputs = number,
            ("--seed", Some(number)) => seed = number,
            _ => return refused("write `cargo xtask fuzz [--inputs N] [--seed N]`"),
        }
    }
    let counts = links(&book::open()?, inputs, seed)?;
    print(counts.told(inputs, seed));
    Ok(())
}

/// What became of the inputs.
#[derive(Default)]
struct Counts {
    opened: u64,
    with_less: u64,
    refused: [u64; NotALink::ALL.len()],
}

impl Counts {
    fn told(&self, inputs: u64, seed: u64) -> String {
        let refused = NotALink::ALL.iter().zip(self.refused);
        let refused: Vec<String> = refused
            .map(|(why, count)| format!("{count} {}", why.id()))
            .collect();
        format!(
            "links: {inputs} inputs from seed {seed}: {} opened, {} of them with something left out; {}",
            self.opened,
            self.with_less,
            refused.join(", ")
        )
    }
}

fn links(book: &Book, inputs: u64, seed: u64) -> Outcome<Counts> {
    let mut noise = Noise(seed);
    let mut counts = Counts::default();
    for _ in 0..inputs {
        let (text, whole) = input(book, &mut noise);
        let read = catch_unwind(AssertUnwindSafe(|| look(book, &text, whole)));
        match read {
            Ok(Ok(Ok(left_out))) => {
                counts.opened += 1;
                counts.with_less += u64::from(left_out > 0);
            }
            Ok(Ok(Err(why))) => counts.refused[why as usize] += 1,
            Ok(Err(problem)) => return failed(format!("{problem} (seed {seed}):\n{text}")),
            Err(_) => return failed(format!("it stopped (seed {seed}):\n{text}")),
        }
    }
    Ok(counts)
}

/// Reads an input and says what is wrong with how it was read.
fn look(
    book: &Book,
    text: &str,
    whole: Option<bool>,
) -> Result<Result<usize, NotALink>, &'static str> {
    let (list, numbers) = (&book.checklist, &book.links);
    let opened = match open_link(list, numbers, text) {
        Err(_) if whole == Some(true) => return Err("a good link is refused"),
        Err(why) => return Ok(Err(why)),
        Ok(_) if whole == Some(false) => return Err("a damaged link is opened"),
        Ok(opened) => opened,
    };
    if text.len() < 400 && opened.given + opened.left_out > text.len() {
        return Err("it holds more answers than letters");
    }
    let again = link_text(list, numbers, &opened.answers);
    match open_link(list, numbers, &again) {
        Ok(same) if same.answers == opened.answers && same.left_out == 0 => Ok(Ok(opened.left_out)),
        _ => Err("what was opened is not written as it is"),
    }
}

/// An input, and whether it is a good link or a damaged one, where that is known.
fn input(book: &Book, noise: &mut Noise) -> (String, Option<bool>) {
    match noise.below(8) {
        0 => (letters(noise), None),
        1 => (to_letters(&noise.bytes(120)), None),
        // Pairs of numbers that might be, under a right checksum.
        2 => {
            let pairs = noise.below(60);
            let mut number = 0;
            let mut body = Vec::new();
            for _ in 0..pairs {
                number += 1 + noise.below(3);
                let bits = noise.below(64);
                varint(&mut body, number);
                varint(&mut body, noise.next() >> bits);
            }
            (to_letters(&seal_link(VERSION, &body)), None)
        }
        3 => {
            let version = u8::try_from(noise.below(4)).unwrap_or(VERSION);
            let body = noise.bytes(80);
            (to_letters(&seal_link(version, &body)), None)
        }
        _ => {
            let good = link_text(&book.checklist, &book.links, &somebody(book, noise));
            damaged(good, noise)
        }
    }
}

/// A link with one fault, or none.
fn damaged(good: String, noise: &mut Noise) -> (String, Option<bool>) {
    let place = noise.index(good.len());
    let mut bad = good.clone().into_bytes();
    match noise.below(5) {
        0 => return (good, Some(true)),
        1 => bad[place] = noise.letter(),
        2 => bad.truncate(place),
        3 => bad.insert(place, noise.letter()),
        _ => {
            let other = noise.index(bad.len());
            bad.swap(place, other);
        }
    }
    let bad = String::from_utf8(bad).unwrap_or_default();
    let same = bad == good;
    (bad, Some(same))
}

/// Somebody who answered whatever came to mind.
fn somebody(book: &Book, noise: &mut Noise) -> Answers {
    let list = &book.checklist;
    let mut answers = Answers::default();
    for (number, question) in list.numbers().zip(&list.questions) {
        let options = question.kind.options().len();
        let answer = match (noise.below(6), &question.kind) {
            (0, _) => continue,
            (1, _) => Answer::Unknown,
            (2 | 3, Kind::YesNo) => Answer::Yes,
            (_, Kind::YesNo) => Answer::No,
            (_, Kind::Choice(_)) => Answer::Choice(OptionNo(noise.index(options) as u8)),
            (_, Kind::Several(_)) => {
                let bits = noise.next();
                let set = (0..options as u8).map(OptionNo);
                Answer::Several(set.filter(|option| bits >> option.0 & 1 == 1).collect())
            }
            (_, Kind::Months) => {
                let months = Months::new(noise.below(u64::from(Months::LIMIT) + 1) as u16);
                months.map_or(Answer::Unknown, Answer::Months)
            }
        };
        // Only what the question allows.
        let _ = answers.give(list, number, answer);
    }
    for quantity in Quantity::ALL {
        if noise.below(4) == 0 {
            answers.sums.set(quantity, noise.next() as u32);
        }
    }
    answers
}

/// Text that may have anything in it.
fn letters(noise: &mut Noise) -> String {
    let count = noise.below(320);
    let any = |noise: &mut Noise| match noise.below(12) {
        0 => char::from_u32(noise.below(0x11_0000) as u32).unwrap_or('#'),
        _ => char::from(noise.letter()),
    };
    (0..count).map(|_| any(noise)).collect()
}

fn varint(bytes: &mut Vec<u8>, mut value: u64) {
    while value > 127 {
        bytes.push(value as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// Numbers from a seed (splitmix64).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or_default()
    }

    fn letter(&mut self) -> u8 {
        const LETTERS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        LETTERS[self.index(LETTERS.len())]
    }

    fn bytes(&mut self, most: u64) -> Vec<u8> {
        let count = self.below(most);
        (0..count).map(|_| self.next() as u8).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_thrown_at_links_is_read_wrongly() {
        let counts = links(&book::open().unwrap(), 3_000, 7).unwrap();
        // It gets where faults could be.
        assert!(
            counts.opened > 300 && counts.with_less > 50,
            "{}",
            counts.told(3_000, 7)
        );
        assert!(
            counts.refused.iter().all(|count| *count > 20),
            "{}",
            counts.told(3_000, 7)
        );
    }

    #[test]
    fn a_reader_that_is_wrong_is_caught() {
        let book = book::open().unwrap();
        let answers = somebody(&book, &mut Noise(3));
        let good = link_text(&book.checklist, &book.links, &answers);
        assert!(look(&book, &good, Some(true)).is_ok());
        assert!(look(&book, &good, Some(false)).is_err());
        assert!(look(&book, &good[..40], Some(true)).is_err());
    }
}

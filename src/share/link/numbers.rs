//! The numbers by which links name questions and options, and answers in them.

use serde::{Deserialize, Serialize};

use super::{Opened, wire::Entry};
use crate::{
    checklist::{
        Answer, Answers, Checklist, Kind, Months, OptionNo, OptionSet, Question, QuestionNo,
    },
    money::Quantity,
};

/// The first number of a question; those below are the calculator's.
pub const FIRST_NUMBER: u16 = 16;

/// Options that a question can ever have had: each has a bit.
pub const MOST_OPTIONS: usize = 60;

/// How links name the questions of a checklist, in its order. Read from
/// `content/checklist/links.toml`, where numbers are only ever added.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LinkNumbers(pub Vec<QuestionNumber>);

/// How links name a question and its options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionNumber {
    /// The question's number.
    pub number: u16,
    /// The place of each option, in the order of the question.
    pub places: Vec<u8>,
}

impl QuestionNumber {
    fn place(&self, option: OptionNo) -> Option<u64> {
        let place = self.places.get(usize::from(option.0));
        place.map(|place| u64::from(*place))
    }

    fn options(&self) -> impl Iterator<Item = (OptionNo, u64)> {
        let places = self.places.iter().map(|place| u64::from(*place));
        (0..).map(OptionNo).zip(places)
    }

    fn value(&self, answer: Answer) -> Option<u64> {
        let value = match answer {
            Answer::Unknown => return Some(0),
            Answer::Yes => 0,
            Answer::No => 1,
            Answer::Choice(option) => self.place(option)?,
            Answer::Several(set) => set
                .options()
                .filter_map(|option| self.place(option))
                .fold(0, |bits, place| bits | bit(place)),
            Answer::Months(months) => u64::from(months.count()),
        };
        Some(value + 1)
    }

    /// The answer of a value, and whether it is all of it. Of several options those
    /// that are known stay: each says something by itself. Where none is known
    /// nothing is left of the answer, and not "none of these".
    fn answer(&self, question: &Question, value: u64) -> Option<(Answer, bool)> {
        let Some(value) = value.checked_sub(1) else {
            return Some((Answer::Unknown, true));
        };
        let answer = match &question.kind {
            Kind::YesNo => match value {
                0 => Answer::Yes,
                1 => Answer::No,
                _ => return None,
            },
            Kind::Choice(_) => {
                let (option, _) = self.options().find(|(_, place)| *place == value)?;
                Answer::Choice(option)
            }
            Kind::Several(_) => {
                let known = self.options().filter(|(_, place)| value & bit(*place) != 0);
                let (set, rest) = known.fold(
                    (OptionSet::default(), value),
                    |(set, rest), (option, place)| (set.with(option), rest & !bit(place)),
                );
                return (!set.is_empty() || rest == 0).then_some((Answer::Several(set), rest == 0));
            }
            Kind::Months => Answer::Months(Months::new(u16::try_from(value).ok()?)?),
        };
        Some((answer, true))
    }
}

/// A bit for a place, or none for one that can never be.
fn bit(place: u64) -> u64 {
    u32::try_from(place)
        .ok()
        .and_then(|place| 1_u64.checked_shl(place))
        .unwrap_or(0)
}

/// The number of what is reckoned. Never another one for the same.
fn number_of(quantity: Quantity) -> u16 {
    match quantity {
        Quantity::CutOfWage => 1,
        Quantity::PayingOfContract => 2,
        Quantity::RateAYear => 3,
        Quantity::InterestOfInstalment => 4,
    }
}

/// What is answered and reckoned, in the order of the numbers.
pub(super) fn entries(list: &Checklist, numbers: &LinkNumbers, answers: &Answers) -> Vec<Entry> {
    let reckoned = Quantity::ALL
        .into_iter()
        .filter_map(|quantity| Some((number_of(quantity), answers.sums.get(quantity)?.into())));
    let given = list
        .numbers()
        .zip(&numbers.0)
        .filter_map(|(question, number)| {
            Some((number.number, number.value(answers.get(question)?)?))
        });
    let mut entries: Vec<Entry> = reckoned.chain(given).collect();
    entries.sort_unstable();
    entries
}

/// What entries say to this checklist.
pub(super) fn answers(list: &Checklist, numbers: &LinkNumbers, entries: &[Entry]) -> Opened {
    let mut opened = Opened::default();
    for (number, value) in entries {
        let whole = if *number < FIRST_NUMBER {
            reckoned(&mut opened, *number, *value)
        } else {
            given(&mut opened, list, numbers, (*number, *value))
        };
        if !whole {
            opened.left_out += 1;
        }
    }
    opened
}

fn reckoned(opened: &mut Opened, number: u16, value: u64) -> bool {
    let mut all = Quantity::ALL.into_iter();
    match (
        all.find(|quantity| number_of(*quantity) == number),
        u32::try_from(value),
    ) {
        (Some(quantity), Ok(value)) => {
            opened.answers.sums.set(quantity, value);
            true
        }
        _ => false,
    }
}

fn given(opened: &mut Opened, list: &Checklist, numbers: &LinkNumbers, entry: Entry) -> bool {
    let found = numbers.0.iter().position(|known| known.number == entry.0);
    let Some((place, question)) = found.and_then(|place| {
        let place = u16::try_from(place).ok()?;
        Some((QuestionNo(place), list.question(QuestionNo(place))?))
    }) else {
        return false;
    };
    let Some((answer, whole)) = numbers.0[usize::from(place.0)].answer(question, entry.1) else {
        return false;
    };
    if opened.answers.give(list, place, answer).is_err() {
        return false;
    }
    opened.given += 1;
    whole
}

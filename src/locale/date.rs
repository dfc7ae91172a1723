//! Days of the calendar: read, ordered, counted in months, written.
//!
//! A day is year, month and day and nothing else. There is no time zone in it,
//! so a day cannot move by one between Jakarta and Jayapura.
//!
//! **One rule for counting months**: a month is complete when the same day of the
//! month is reached again. From 31 January it is not complete on 28 February but
//! on 1 March. Someone born on 29 February turns 18 on 1 March in a common year:
//! where the rule errs, it errs on the side of protecting her.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::push_digits;

/// A whole day of the Gregorian calendar, of the years 1000 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// A day of which the day of the month, or also the month, may be unknown: how
/// sources are dated (`2025`, `2025-04`, `2025-04-30`).
///
/// Ordered as in a register: by year, then month, then day, and what is less
/// known first (`2025` before `2025-01` before `2025-01-01`). To decide whether
/// something was in force, compare [`first_day`](Self::first_day) or
/// [`last_day`](Self::last_day), whichever is the careful choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    /// 0 where unknown, which also gives the order above.
    month: u8,
    /// 0 where unknown; always so where the month is.
    day: u8,
}

const FORMS: &str = "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2025, 2025-04 or 2025-04-30";

fn length_of_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// What is wrong with these numbers as a date; zero is unknown.
fn fault(year: u16, month: u8, day: u8) -> Option<&'static str> {
    if !(1000..=9999).contains(&year) {
        Some("the year has to be between 1000 and 9999")
    } else if month > 12 || (month == 0 && day != 0) {
        Some("the month has to be 01 to 12")
    } else if month != 0 && day > length_of_month(year, month) {
        Some("the month does not have that day")
    } else {
        None
    }
}

impl Day {
    /// The day with these numbers.
    ///
    /// # Errors
    /// When the calendar has no such day; the error says what was given.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        let wrong = if month == 0 {
            Some("the month has to be 01 to 12")
        } else if day == 0 {
            Some("the day has to be 01 or later")
        } else {
            fault(year, month, day)
        };
        match wrong {
            None => Ok(Self { year, month, day }),
            Some(wrong) => {
                let mut given = String::new();
                push_iso(&mut given, year, Some(month), Some(day));
                Err(DateError { given, wrong })
            }
        }
    }

    /// The year, 1000 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day as text, see [`PartialDate::written`].
    pub fn written(self, month_name: &dyn Fn(u8) -> String) -> String {
        PartialDate::from(self).written(month_name)
    }
}

impl PartialDate {
    /// The year, 1000 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, if it is known.
    pub fn month(self) -> Option<u8> {
        (self.month != 0).then_some(self.month)
    }

    /// The day of the month, 1 to 31, if it is known.
    pub fn day(self) -> Option<u8> {
        (self.day != 0).then_some(self.day)
    }

    /// The earliest day it can mean.
    pub fn first_day(self) -> Day {
        Day {
            year: self.year,
            month: self.month.max(1),
            day: self.day.max(1),
        }
    }

    /// The latest day it can mean.
    pub fn last_day(self) -> Day {
        let month = self.month().unwrap_or(12);
        let day = self.day().unwrap_or(length_of_month(self.year, month));
        Day {
            year: self.year,
            month,
            day,
        }
    }

    /// The date as text: `2025`, `April 2025`, `25 November 2026`.
    ///
    /// Day, month, year is the order of Indonesian, of the languages of
    /// Indonesia, of Malay and of (not only American) English. The names of the
    /// months are words and so belong to `locales/`: `month_name` gives the text
    /// of the message `month-1` to `month-12`.
    ///
    /// ```
    /// use migrasi_aman::locale::PartialDate;
    ///
    /// let names = |month: u8| ["Januari", "Februari", "Maret", "April"][usize::from(month) - 1].into();
    /// let date: PartialDate = "2025-04-03".parse()?;
    /// assert_eq!(date.written(&names), "3 April 2025");
    /// # Ok::<(), migrasi_aman::locale::DateError>(())
    /// ```
    pub fn written(self, month_name: &dyn Fn(u8) -> String) -> String {
        let mut text = String::new();
        if let Some(day) = self.day() {
            push_digits(&mut text, u64::from(day));
            text.push(' ');
        }
        if let Some(month) = self.month() {
            text.push_str(&month_name(month));
            text.push(' ');
        }
        push_digits(&mut text, u64::from(self.year));
        text
    }

    /// Months from this date to a later one: complete months where both days are
    /// known, else calendar months (from April to June: 2). Nothing where a month
    /// is unknown.
    pub fn months_until(self, later: Self) -> Option<i32> {
        if self.day != 0 && later.day != 0 {
            return Some(months_between(self.first_day(), later.first_day()));
        }
        let count = |date: Self| Some(i32::from(date.year) * 12 + i32::from(date.month()?));
        Some(count(later)? - count(self)?)
    }
}

/// Complete months from one day to a later one, by the rule of this module;
/// negative where the first is the later.
///
/// ```
/// use migrasi_aman::locale::{Day, months_between};
///
/// let born = Day::new(2008, 4, 4)?;
/// assert_eq!(months_between(born, Day::new(2026, 4, 3)?) / 12, 17);
/// assert_eq!(months_between(born, Day::new(2026, 4, 4)?) / 12, 18);
/// # Ok::<(), migrasi_aman::locale::DateError>(())
/// ```
pub fn months_between(earlier: Day, later: Day) -> i32 {
    if earlier > later {
        return -months_between(later, earlier);
    }
    let calendar = |day: Day| i32::from(day.year) * 12 + i32::from(day.month);
    let incomplete = i32::from(later.day < earlier.day);
    calendar(later) - calendar(earlier) - incomplete
}

impl From<Day> for PartialDate {
    fn from(Day { year, month, day }: Day) -> Self {
        Self { year, month, day }
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(given: &str) -> Result<Self, DateError> {
        let wrong = |wrong| DateError {
            given: given.into(),
            wrong,
        };
        let digits = |part: &str, length: usize| {
            let all_digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            all_digits.then(|| {
                part.bytes()
                    .fold(0_u16, |sum, digit| sum * 10 + u16::from(digit - b'0'))
            })
        };
        let mut parts = given.split('-');
        let mut next = |length| match parts.next() {
            None => Ok(None),
            Some(part) => digits(part, length)
                .map(Some)
                .ok_or(wrong("it has another form")),
        };
        let year = next(4)?.unwrap_or_default();
        let month = next(2)?;
        let day = next(2)?;
        if parts.next().is_some() {
            return Err(wrong("it has another form"));
        }
        if month == Some(0) {
            return Err(wrong("the month has to be 01 to 12"));
        }
        if day == Some(0) {
            return Err(wrong("the day has to be 01 or later"));
        }
        // At most two digits, so neither is cut short.
        let (month, day) = (
            month.unwrap_or_default() as u8,
            day.unwrap_or_default() as u8,
        );
        match fault(year, month, day) {
            None => Ok(Self { year, month, day }),
            Some(fault) => Err(wrong(fault)),
        }
    }
}

impl FromStr for Day {
    type Err = DateError;

    fn from_str(given: &str) -> Result<Self, DateError> {
        let date: PartialDate = given.parse()?;
        if date.day == 0 {
            return Err(DateError {
                given: given.into(),
                wrong: "a whole day is needed here",
            });
        }
        Ok(date.first_day())
    }
}

fn push_iso(out: &mut String, year: u16, month: Option<u8>, day: Option<u8>) {
    push_digits(out, u64::from(year));
    for part in [month, day].into_iter().flatten() {
        out.push_str(if part < 10 { "-0" } else { "-" });
        push_digits(out, u64::from(part));
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        push_iso(&mut text, self.year, self.month(), self.day());
        f.write_str(&text)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        PartialDate::from(*self).fmt(f)
    }
}

/// A text or numbers that are no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    /// What was given, as it was given.
    pub given: String,
    /// What is wrong with it.
    pub wrong: &'static str,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [
            "\"",
            &self.given,
            "\" is not a date: ",
            self.wrong,
            "; ",
            FORMS,
        ] {
            f.write_str(part)?;
        }
        Ok(())
    }
}

impl std::error::Error for DateError {}

/// Stored as the text an editor writes, and checked when read.
macro_rules! stored_as_text {
    ($type:ty) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let date = PartialDate::from(*self);
                let mut text = String::new();
                push_iso(&mut text, date.year, date.month(), date.day());
                serializer.serialize_str(&text)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
stored_as_text!(Day);
stored_as_text!(PartialDate);

#[cfg(test)]
mod tests;

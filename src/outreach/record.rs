//! How a person is kept: a mark, the number of the format, then the data.
//!
//! An older format can always be read, so that an update loses nothing. What a
//! newer release wrote stays where it is and is told, never guessed at.

use serde::{Deserialize, Serialize};

use super::{AgeBand, Outcome, Person, Sex};
use crate::{
    calendar::Day,
    help::{AreaCode, HelpKind},
};

/// What every record begins with.
const MARK: [u8; 3] = *b"MAv";

/// The format that is written. A new one gets a new number, and what reads the old
/// ones stays.
const FORMAT: u8 = 1;

/// One meeting: a place and a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// A district, or only its regency.
    pub area: AreaCode,
    /// What it is called: the names of places are not always here.
    pub place: String,
    /// The day.
    pub day: Day,
}

/// A person at a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The meeting.
    pub session: Session,
    /// The person.
    pub person: Person,
}

/// What some kept bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A person.
    Whole(Record),
    /// Written by a newer release.
    Newer,
    /// No record, or one that was altered.
    Damaged,
}

/// Format 1. Numbers and texts alone: what they stand for is said here and changes
/// with no other type.
#[derive(Serialize, Deserialize)]
struct First {
    area: String,
    place: String,
    day: String,
    outcome: u8,
    flags: Vec<String>,
    helped: Vec<String>,
    /// 0 where she did not say it.
    sex: u8,
    /// 0 where she did not say it.
    age: u8,
}

/// The place of something in its list, from 1.
fn number<T: PartialEq>(all: &[T], one: Option<T>) -> u8 {
    let place = one.and_then(|one| all.iter().position(|other| *other == one));
    place
        .and_then(|place| u8::try_from(place + 1).ok())
        .unwrap_or_default()
}

/// What stands there, from 1; `Some(None)` for 0.
fn numbered<T: Copy>(all: &[T], number: u8) -> Option<Option<T>> {
    match usize::from(number).checked_sub(1) {
        None => Some(None),
        Some(place) => all.get(place).copied().map(Some),
    }
}

/// Writes a person down. `None` cannot happen with these types; it is the caller's
/// to tell, since what is not written must not be said to be.
pub fn write(record: &Record) -> Option<Vec<u8>> {
    let Record { session, person } = record;
    let written = First {
        area: session.area.to_string(),
        place: session.place.clone(),
        day: session.day.to_string(),
        outcome: number(&Outcome::ALL, Some(person.outcome)),
        flags: person.flags.iter().cloned().collect(),
        helped: (person.helped.iter())
            .map(|kind| kind.id().to_owned())
            .collect(),
        sex: number(&Sex::ALL, person.sex),
        age: number(&AgeBand::ALL, person.age),
    };
    let body = postcard::to_allocvec(&written).ok()?;
    let mut bytes = MARK.to_vec();
    bytes.push(FORMAT);
    bytes.extend(body);
    Some(bytes)
}

/// Reads what was written, by this release or another.
pub fn read(bytes: &[u8]) -> Kept {
    let Some((format, body)) = bytes.strip_prefix(&MARK).and_then(<[u8]>::split_first) else {
        return Kept::Damaged;
    };
    match format {
        1 => first(body).map_or(Kept::Damaged, Kept::Whole),
        0 => Kept::Damaged,
        _ => Kept::Newer,
    }
}

fn first(body: &[u8]) -> Option<Record> {
    let (written, rest) = postcard::take_from_bytes::<First>(body).ok()?;
    let kinds = |id: String| HelpKind::ALL.into_iter().find(|kind| kind.id() == id);
    let record = Record {
        session: Session {
            area: AreaCode::parse(&written.area)?,
            place: written.place,
            day: written.day.parse().ok()?,
        },
        person: Person {
            outcome: numbered(&Outcome::ALL, written.outcome)??,
            flags: written.flags.into_iter().collect(),
            // A kind of help that is no longer there counts no more.
            helped: written.helped.into_iter().filter_map(kinds).collect(),
            sex: numbered(&Sex::ALL, written.sex)?,
            age: numbered(&AgeBand::ALL, written.age)?,
        },
    };
    rest.is_empty().then_some(record)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::{collection::btree_set, option, prelude::*, sample::select};

    use super::*;

    fn record() -> Record {
        Record {
            session: Session {
                area: AreaCode::parse("32.09.01").unwrap(),
                place: "Waled, Kabupaten Cirebon".to_owned(),
                day: Day::new(2026, 11, 26).unwrap(),
            },
            person: Person {
                outcome: Outcome::Stop,
                flags: BTreeSet::from(["debt-binds".to_owned()]),
                helped: BTreeSet::from([HelpKind::Hotline]),
                sex: Some(Sex::Woman),
                age: None,
            },
        }
    }

    /// What the first release that counts has written. Never to be changed.
    const OF_FORMAT_1: &[u8] = b"MAv\x01\x0832.09.01\x18Waled, Kabupaten Cirebon\x0a2026-11-26\x01\x01\x0adebt-binds\x01\x07hotline\x01\x00";

    #[test]
    fn an_older_record_always_opens() {
        assert_eq!(read(OF_FORMAT_1), Kept::Whole(record()));
        assert_eq!(
            write(&record()).unwrap(),
            OF_FORMAT_1,
            "the format has changed: give it a new number"
        );
    }

    #[test]
    fn a_newer_record_is_told_from_a_damaged_one() {
        let mut newer = OF_FORMAT_1.to_vec();
        newer[3] = FORMAT + 1;
        assert_eq!(read(&newer), Kept::Newer);
        assert_eq!(read(b""), Kept::Damaged);
        assert_eq!(read(b"MAv"), Kept::Damaged);
        assert_eq!(read(b"MAv\x00"), Kept::Damaged);
        for cut in 4..OF_FORMAT_1.len() {
            assert_eq!(read(&OF_FORMAT_1[..cut]), Kept::Damaged, "cut at {cut}");
        }
        let mut longer = OF_FORMAT_1.to_vec();
        longer.push(0);
        assert_eq!(read(&longer), Kept::Damaged);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            outcome in select(Outcome::ALL.to_vec()),
            flags in btree_set("[a-z-]{1,20}", 0..6),
            helped in btree_set(select(HelpKind::ALL.to_vec()), 0..5),
            sex in option::of(select(Sex::ALL.to_vec())),
            age in option::of(select(AgeBand::ALL.to_vec())),
            place in "\\PC{0,40}",
        ) {
            let mut record = record();
            record.session.place = place;
            record.person = Person { outcome, flags, helped, sex, age };
            prop_assert_eq!(read(&write(&record).unwrap()), Kept::Whole(record));
        }

        #[test]
        fn no_bytes_make_it_fall(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = read(&bytes);
            let _ = read(&[b"MAv\x01", &bytes[..]].concat());
        }
    }
}

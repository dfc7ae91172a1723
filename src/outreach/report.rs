//! What a meeting came to, as it may be told.

use std::collections::BTreeMap;

use super::{AgeBand, Cell, LEAST, Outcome, Person, Record, Session, Sex, apart, partition};
use crate::help::HelpKind;

/// The counts of a meeting as they are. Not to be shown: see [`Report`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    persons: u32,
    outcomes: BTreeMap<Outcome, u32>,
    flags: BTreeMap<String, u32>,
    helped: BTreeMap<HelpKind, u32>,
    sexes: BTreeMap<Option<Sex>, u32>,
    ages: BTreeMap<Option<AgeBand>, u32>,
}

impl Tally {
    /// Counts a person.
    pub fn add(&mut self, person: &Person) {
        self.persons += 1;
        *self.outcomes.entry(person.outcome).or_default() += 1;
        *self.sexes.entry(person.sex).or_default() += 1;
        *self.ages.entry(person.age).or_default() += 1;
        for flag in &person.flags {
            *self.flags.entry(flag.clone()).or_default() += 1;
        }
        for kind in &person.helped {
            *self.helped.entry(*kind).or_default() += 1;
        }
    }

    /// How many were counted: for the one who counts, not for a report.
    pub fn persons(&self) -> u32 {
        self.persons
    }
}

/// The meetings among records, in the order of their days and places.
pub fn sessions<'a>(records: impl IntoIterator<Item = &'a Record>) -> Vec<(Session, Tally)> {
    let mut found: BTreeMap<(String, String), (Session, Tally)> = BTreeMap::new();
    for Record { session, person } in records {
        let key = (session.day.to_string(), session.area.to_string());
        let entry = found
            .entry(key)
            .or_insert_with(|| (session.clone(), Tally::default()));
        entry.1.add(person);
    }
    found.into_values().collect()
}

/// A meeting, masked. There is no report of several meetings together: from it and
/// those of the others the last could be reckoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// How many were counted.
    pub persons: Cell,
    /// How the checks ended.
    pub outcomes: Vec<(Outcome, Cell)>,
    /// The warnings that may be told, the most frequent first. The others are left
    /// out: a name in the list would tell that somebody had it.
    pub flags: Vec<(String, u32)>,
    /// Kinds of help that were shown or called.
    pub helped: Vec<(HelpKind, Cell)>,
    /// Women, men, and who did not say it.
    pub sexes: Vec<(Option<Sex>, Cell)>,
    /// Bands of age, and who did not say it.
    pub ages: Vec<(Option<AgeBand>, Cell)>,
}

/// Masks kinds of which each person is one.
fn kinds<K: Copy + Ord>(
    all: impl IntoIterator<Item = K>,
    counts: &BTreeMap<K, u32>,
) -> Vec<(K, Cell)> {
    let all: Vec<K> = all.into_iter().collect();
    let numbers: Vec<u32> = (all.iter())
        .map(|kind| counts.get(kind).copied().unwrap_or_default())
        .collect();
    all.into_iter().zip(partition(&numbers)).collect()
}

/// What a warning says of everybody who has it, besides itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Implied {
    /// It stops: they got that verdict.
    pub stop: bool,
    /// It comes of their age.
    pub age: bool,
}

impl Report {
    /// What may be told of these counts. Of fewer than five persons nothing.
    ///
    /// Whoever has a warning that stops got that verdict, so that its count tells how
    /// many at least did; and one that comes of age tells it of a band.
    pub fn of(tally: &Tally, implies: &dyn Fn(&str) -> Implied) -> Self {
        let all = tally.persons;
        let outcomes = kinds(Outcome::ALL, &tally.outcomes);
        // What the masked verdicts come to together, where stopping is among them.
        let hidden = outcomes
            .iter()
            .any(|(outcome, cell)| (*outcome, *cell) == (Outcome::Stop, Cell::Masked))
            .then(|| {
                let told: u32 = outcomes.iter().filter_map(|(_, cell)| cell.shown()).sum();
                all - told
            });
        let ages = kinds(
            AgeBand::ALL.map(Some).into_iter().chain([None]),
            &tally.ages,
        );
        let hides_age = ages.iter().any(|(_, cell)| *cell == Cell::Masked);
        let tells = |flag: &str, count: u32| {
            let Implied { stop, age } = implies(flag);
            let few = hidden.is_some_and(|hidden| hidden.saturating_sub(count) < LEAST);
            stop && few || age && hides_age
        };
        let of_all = |count: Option<&u32>| apart(count.copied().unwrap_or_default(), all);
        let mut flags: Vec<(String, u32)> = (tally.flags.iter())
            .filter(|(flag, count)| !tells(flag, **count))
            .filter_map(|(flag, count)| Some((flag.clone(), of_all(Some(count)).shown()?)))
            .collect();
        flags.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Self {
            persons: Cell::alone(all),
            outcomes,
            flags,
            helped: HelpKind::ALL
                .map(|kind| (kind, of_all(tally.helped.get(&kind))))
                .to_vec(),
            sexes: kinds(Sex::ALL.map(Some).into_iter().chain([None]), &tally.sexes),
            ages,
        }
    }

    /// Whether there were too few persons to tell anything.
    pub fn is_empty(&self) -> bool {
        self.persons == Cell::Masked
    }
}

/// A bar of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// How wide it is; 100 is as wide as the chart.
    pub width: u32,
    /// The count, where it is told.
    pub cell: Cell,
}

/// Bars of counts, as wide as they are in comparison with the whole. What is masked
/// has no width: a short bar would tell it.
pub fn bars(cells: &[Cell], whole: u32) -> Vec<Bar> {
    let whole = u64::from(whole.max(LEAST));
    let bar = |cell: &Cell| {
        let count = u64::from(cell.shown().unwrap_or_default());
        Bar {
            width: u32::try_from((count * 100).div_ceil(whole).min(100)).unwrap_or(100),
            cell: *cell,
        }
    };
    cells.iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{calendar::Day, help::AreaCode};

    const STOPS: Implied = Implied {
        stop: true,
        age: false,
    };

    fn person(outcome: Outcome) -> Person {
        Person {
            outcome,
            flags: BTreeSet::new(),
            helped: BTreeSet::new(),
            sex: None,
            age: None,
        }
    }

    fn record(area: &str, day: u8) -> Record {
        Record {
            session: Session {
                area: AreaCode::parse(area).unwrap(),
                place: area.to_owned(),
                day: Day::new(2026, 11, day).unwrap(),
            },
            person: person(Outcome::Check),
        }
    }

    #[test]
    fn of_fewer_than_five_persons_nothing_is_told() {
        let mut tally = Tally::default();
        for _ in 0..4 {
            tally.add(&Person {
                sex: Some(Sex::Woman),
                helped: BTreeSet::from([HelpKind::Hotline]),
                flags: BTreeSet::from(["debt-binds".to_owned()]),
                ..person(Outcome::Stop)
            });
        }
        let report = Report::of(&tally, &|_| STOPS);
        assert!(report.is_empty());
        assert!(
            report
                .outcomes
                .iter()
                .all(|(_, cell)| *cell == Cell::Masked)
        );
        assert!(report.sexes.iter().all(|(_, cell)| *cell == Cell::Masked));
        assert!(report.helped.iter().all(|(_, cell)| *cell == Cell::Masked));
        assert_eq!(report.flags, []);
        assert_eq!(tally.persons(), 4, "who counts knows how many there were");
    }

    #[test]
    fn enough_persons_are_told() {
        let mut tally = Tally::default();
        for place in 0..20 {
            let outcome = if place < 12 {
                Outcome::Stop
            } else {
                Outcome::Check
            };
            let mut someone = person(outcome);
            if place < 9 {
                someone.flags.insert("debt-binds".to_owned());
            }
            if place < 2 {
                someone.flags.insert("papers-held".to_owned());
            }
            tally.add(&someone);
        }
        let report = Report::of(&tally, &|_| STOPS);
        assert_eq!(report.persons, Cell::Shown(20));
        assert_eq!(report.flags, [("debt-binds".to_owned(), 9)]);
        let stop = report.outcomes.first().copied();
        assert_eq!(stop, Some((Outcome::Stop, Cell::Shown(12))));
        // Nobody of two kinds: the next to least keeps them company.
        assert!(
            report.outcomes[1..]
                .iter()
                .all(|(_, cell)| *cell == Cell::Masked)
        );
    }

    /// Six are under 18, which a warning says too; three of another band are too few.
    #[test]
    fn a_warning_tells_no_age_that_is_hidden() {
        let told = |bands: &[(AgeBand, u32)]| {
            let mut tally = Tally::default();
            for (age, count) in bands {
                for _ in 0..*count {
                    let mut someone = person(Outcome::Stop);
                    someone.age = Some(*age);
                    if *age == AgeBand::Under18 {
                        someone.flags.insert("under-18".to_owned());
                    }
                    tally.add(&someone);
                }
            }
            let report = Report::of(&tally, &|_| Implied {
                stop: true,
                age: true,
            });
            (report.persons, report.flags)
        };
        let few = [
            (AgeBand::Under18, 6),
            (AgeBand::From18, 11),
            (AgeBand::From25, 3),
        ];
        assert_eq!(told(&few), (Cell::Shown(20), Vec::new()));
    }

    #[test]
    fn meetings_are_kept_apart() {
        let records = [
            record("32.09.01", 26),
            record("32.09.02", 26),
            record("32.09.01", 25),
            record("32.09.01", 26),
        ];
        let found: Vec<(String, String, u32)> = sessions(&records)
            .into_iter()
            .map(|(s, tally)| (s.day.to_string(), s.area.to_string(), tally.persons()))
            .collect();
        let named = |day: &str, area: &str, count| (day.to_owned(), area.to_owned(), count);
        assert_eq!(
            found,
            [
                named("2026-11-25", "32.09.01", 1),
                named("2026-11-26", "32.09.01", 2),
                named("2026-11-26", "32.09.02", 1),
            ]
        );
    }

    #[test]
    fn a_bar_of_what_is_masked_tells_nothing() {
        let drawn = bars(&[Cell::Shown(10), Cell::Masked, Cell::Shown(20)], 20);
        let widths: Vec<u32> = drawn.iter().map(|bar| bar.width).collect();
        assert_eq!(widths, [50, 0, 100]);
    }
}

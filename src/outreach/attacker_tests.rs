//! Somebody who wants to know what is masked: with the report, the rules of masking
//! and what the words mean.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*, sample::select};

use super::{AgeBand, Cell, Implied, LEAST, Outcome, Person, Report, Sex, Tally, partition};
use crate::help::HelpKind;

/// What a cell can be, given all others: from the sum and from not being negative.
/// This is what linear programming finds for one sum, since any split of the rest
/// among the masked cells is possible.
fn bounds(cells: &[Cell], sum: u32, least: &[u32]) -> Vec<Option<(u32, u32)>> {
    let shown: u32 = cells.iter().filter_map(|cell| cell.shown()).sum();
    let rest = sum - shown;
    let masked = |place: usize| cells[place] == Cell::Masked;
    (0..cells.len())
        .map(|place| {
            let of_others: u32 = (0..cells.len())
                .filter(|other| *other != place && masked(*other))
                .map(|other| least[other])
                .sum();
            let alone = !(0..cells.len()).any(|other| other != place && masked(other));
            masked(place).then(|| {
                let most = rest.saturating_sub(of_others);
                let from = if alone { rest } else { least[place] };
                (from, most)
            })
        })
        .collect()
}

fn person() -> impl Strategy<Value = Person> {
    (
        select(Outcome::ALL.to_vec()),
        proptest::collection::btree_set(select(vec!["stop-a", "stop-b", "care-c"]), 0..3),
        proptest::collection::btree_set(select(HelpKind::ALL.to_vec()), 0..3),
        proptest::option::of(select(Sex::ALL.to_vec())),
        proptest::option::of(select(AgeBand::ALL.to_vec())),
    )
        .prop_map(|(outcome, flags, helped, sex, age)| {
            // A sign to stop stops, and without any nothing does.
            let mut flags: BTreeSet<String> = flags.into_iter().map(str::to_owned).collect();
            // She says the same in her check.
            if age == Some(AgeBand::Under18) {
                flags.insert("stop-young".to_owned());
            }
            let stops = flags.iter().any(|flag| flag.starts_with("stop"));
            let outcome = match (stops, outcome) {
                (true, _) => Outcome::Stop,
                (false, Outcome::Stop) => Outcome::Check,
                (false, other) => other,
            };
            Person {
                outcome,
                flags,
                helped,
                sex,
                age,
            }
        })
}

/// As in a village: most are of the same kind.
fn people() -> impl Strategy<Value = Vec<Person>> {
    (vec(person(), 0..40), vec(person(), 1..4), 0..60_usize).prop_map(|(mut some, kinds, more)| {
        some.extend(kinds.iter().cycle().take(more).cloned());
        some
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_masked_cell_can_be_pinned_down(counts in vec(0..30_u32, 2..7)) {
        let sum: u32 = counts.iter().sum();
        prop_assume!(sum >= LEAST);
        let cells = partition(&counts);
        let nothing = vec![0; counts.len()];
        for ((cell, count), bounds) in cells.iter().zip(&counts).zip(bounds(&cells, sum, &nothing)) {
            match (cell, bounds) {
                (Cell::Shown(told), _) => prop_assert!(told == count && *told >= LEAST),
                (Cell::Masked, Some((from, to))) => {
                    prop_assert!(from <= *count && *count <= to);
                    prop_assert!(to - from >= LEAST, "{cells:?} of {counts:?}: {from} to {to}");
                }
                (Cell::Masked, None) => prop_assert!(false, "masked and not looked at"),
            }
        }
    }

    /// Who knows how masking works tries every table that gives the same picture.
    #[test]
    fn not_even_by_who_knows_the_rules(counts in vec(0..9_u32, 3)) {
        let sum: u32 = counts.iter().sum();
        prop_assume!(sum >= LEAST);
        let seen = partition(&counts);
        let mut possible = vec![BTreeSet::new(); 3];
        for a in 0..=sum {
            for b in 0..=sum - a {
                let other = [a, b, sum - a - b];
                if partition(&other) == seen {
                    for (values, value) in possible.iter_mut().zip(other) {
                        values.insert(value);
                    }
                }
            }
        }
        for (cell, values) in seen.iter().zip(&possible) {
            prop_assert!(
                *cell != Cell::Masked || values.len() > 1,
                "{seen:?} of {counts:?} can only be {values:?}"
            );
        }
    }

    /// A warning that stops means a verdict that stops, and one that comes of age a band:
    /// how often the one was raised says how many at least are of the other.
    #[test]
    fn nor_by_what_the_warnings_mean(people in people()) {
        let mut tally = Tally::default();
        for person in &people {
            tally.add(person);
        }
        let report = Report::of(&tally, &|flag| Implied {
            stop: flag.starts_with("stop"),
            age: flag == "stop-young",
        });
        let Some(all) = report.persons.shown() else {
            prop_assert!(report.flags.is_empty());
            prop_assert!(report.outcomes.iter().all(|(_, cell)| *cell == Cell::Masked));
            return Ok(());
        };
        let told = report.flags.iter().filter(|(flag, _)| flag.starts_with("stop"));
        let stops = told.map(|(_, count)| *count).max().unwrap_or_default();
        let cells: Vec<Cell> = report.outcomes.iter().map(|(_, cell)| *cell).collect();
        for (place, bounds) in bounds(&cells, all, &[stops, 0, 0, 0]).into_iter().enumerate() {
            if let Some((from, to)) = bounds {
                prop_assert!(to - from >= LEAST, "{report:?}: {place} is {from} to {to}");
            }
        }
        let young = report.flags.iter().find(|(flag, _)| flag == "stop-young");
        let young = young.map(|(_, count)| *count).unwrap_or_default();
        let cells: Vec<Cell> = report.ages.iter().map(|(_, cell)| *cell).collect();
        for (place, bounds) in bounds(&cells, all, &[young, 0, 0, 0, 0, 0]).into_iter().enumerate() {
            if let Some((from, to)) = bounds {
                prop_assert!(to - from >= LEAST, "{report:?}: {place} is {from} to {to}");
            }
        }
        // Neither a count nor what is missing to all of them is below five.
        let each = report.helped.iter().filter_map(|(_, cell)| cell.shown());
        for count in each.chain(report.flags.iter().map(|(_, count)| *count)) {
            prop_assert!(count >= LEAST && all - count >= LEAST);
        }
    }
}

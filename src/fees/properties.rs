//! What holds for whatever she is asked to pay, by the real rules.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{
    Cap, Charge, Finding, ItemNo, Payer, Sorted, Terms, sort, table::FeeTable, tests::day,
};
use crate::{
    checklist::{Answer, Answers, OptionNo},
    content::{source::ASKED_HERE, tests::BOOK},
    money::{Amount, Currency, Exchange, MOST_UNITS},
};

static TABLE: LazyLock<&FeeTable> = LazyLock::new(|| BOOK.fee_table());

/// Any answers to what the calculator asks; of each fourth question none.
fn answers() -> impl Strategy<Value = Answers> {
    any::<[u8; ASKED_HERE.len()]>().prop_map(|seeds| {
        let list = &BOOK.checklist;
        let mut answers = Answers::default();
        for (id, seed) in ASKED_HERE.iter().zip(seeds) {
            let number = list.find(id).expect("asked");
            let options = list.question(number).expect("there").kind.options().len();
            if seed % 4 > 0 {
                let option = OptionNo((usize::from(seed / 4) % options) as u8);
                answers
                    .give(list, number, Answer::Choice(option))
                    .expect("fits");
            }
        }
        answers
    })
}

/// Amounts of this size in any currency of offers, for some of the parts.
fn charges(most: u64) -> impl Strategy<Value = Vec<Charge>> {
    let count = TABLE.items.len();
    let items: Vec<u16> = (0..count as u16).collect();
    let amounts = prop::collection::vec(prop::option::weighted(0.9, amount(most)), count);
    (prop::sample::subsequence(items, 0..=count), amounts).prop_map(|(items, amounts)| {
        let charges = items.into_iter().zip(amounts);
        charges
            .map(|(item, amount)| Charge {
                item: ItemNo(item),
                amount,
            })
            .collect()
    })
}

fn amount(most: u64) -> impl Strategy<Value = Amount> {
    let currency = prop::sample::select(Currency::ALL);
    (prop_oneof![0_u64..2_000, 0..=most], currency)
        .prop_map(|(units, currency)| Amount::from_units(units, currency).expect("in bounds"))
}

/// A wage, and the months of the contract.
fn contract() -> impl Strategy<Value = (Option<Amount>, Option<u16>)> {
    (
        prop::option::of(amount(50_000)),
        prop::option::of(0_u16..=60),
    )
}

fn sorted(
    answers: &Answers,
    charges: &[Charge],
    (wage, contract): (Option<Amount>, Option<u16>),
    exchange: &Exchange,
) -> Sorted {
    let terms = Terms {
        wage,
        contract,
        exchange,
    };
    let list = &BOOK.checklist;
    sort(&TABLE, list, answers, day("2026-11-26"), charges, terms)
}

/// A rate for every currency, in ten-thousandths of a rupiah.
fn rates() -> impl Strategy<Value = Vec<(Currency, u64)>> {
    let count = Currency::ALL.len();
    prop::collection::vec(100_000_u64..600_000_000, count).prop_map(|parts| {
        let foreign = Currency::ALL.iter().copied().zip(parts);
        foreign
            .map(|(currency, parts)| match currency {
                Currency::IDR => (currency, 10_000),
                _ => (currency, parts),
            })
            .collect()
    })
}

fn exchange(rates: &[(Currency, u64)]) -> Exchange {
    let mut exchange = Exchange::default();
    for (currency, parts) in rates {
        let text = format!("{}.{:04}", parts / 10_000, parts % 10_000);
        exchange.set(*currency, text.parse().expect("a rate"));
    }
    exchange
}

/// Minor units of one currency in those of another, rounded half up.
fn in_other(rates: &[(Currency, u64)], minor: u128, from: Currency, to: Currency) -> u128 {
    if from == to {
        return minor;
    }
    let parts = |wanted: Currency| {
        let known = rates.iter().find(|(currency, _)| *currency == wanted);
        u128::from(known.expect("a rate").1)
    };
    let value = 2 * minor * parts(from) * u128::from(to.minor_per_unit());
    let one = parts(to) * u128::from(from.minor_per_unit());
    (value + one) / (2 * one)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// The order in which charges are told changes nothing.
    #[test]
    fn the_order_of_charges_changes_nothing(
        answers in answers(),
        (told, mixed) in charges(MOST_UNITS).prop_flat_map(|c| (Just(c.clone()), Just(c).prop_shuffle())),
        contract in contract(),
    ) {
        let exchange = TABLE.exchange();
        prop_assert_eq!(
            sorted(&answers, &told, contract, &exchange),
            sorted(&answers, &mixed, contract, &exchange)
        );
    }

    /// Every sum is the one that plain arithmetic with large integers gives.
    #[test]
    fn totals_are_exact(
        answers in answers(),
        told in charges(100_000),
        contract in contract(),
        rates in rates(),
    ) {
        let found = sorted(&answers, &told, contract, &exchange(&rates));
        let (mut asked, mut not_hers, mut over, mut disputed, mut left_out) = (0, 0, 0, 0, 0);
        for charge in &told {
            let on = day("2026-11-26");
            let (_, rule) = TABLE.rule(&BOOK.checklist, &answers, on, charge.item).expect("one decides");
            let Some(amount) = charge.amount else {
                left_out += 1;
                continue;
            };
            let monthly = TABLE.item(charge.item).expect("there").monthly;
            let months = contract.1.filter(|_| monthly).map_or(1, |months| u128::from(months.max(1)));
            let (currency, minor) = (amount.currency(), u128::from(amount.minor()));
            let rupiah = |minor, from: Currency| in_other(&rates, minor, from, Currency::IDR);
            let whole = rupiah(minor * months, currency);
            asked += whole;
            if rule.payer.is_another() {
                not_hers += whole;
                continue;
            }
            // The cap in minor units of its currency, and how often it counts.
            let wage = contract.0.map(|wage| (u128::from(wage.minor()), wage.currency()));
            let cap = match (rule.cap, wage, contract.1) {
                (Some(Cap::Amount(cap)), ..) => Some((u128::from(cap.minor()), cap.currency(), months)),
                (Some(Cap::OfWage { percent }), Some((wage, paid_in)), _) => {
                    Some((wage * u128::from(percent) / 100, paid_in, 1))
                }
                (Some(Cap::WagesAYear { wages, at_most }), Some((wage, paid_in)), Some(length)) => {
                    let begun = u128::from(length.saturating_sub(1)) / 12 + 1;
                    Some((wage * (begun * u128::from(wages)).min(u128::from(at_most)), paid_in, 1))
                }
                _ => None,
            };
            let above = cap.map_or(0, |(cap, capped_in, times)| {
                let asked = in_other(&rates, minor * months / times, currency, capped_in);
                rupiah(asked.saturating_sub(cap) * times, capped_in).min(whole)
            });
            over += above;
            if rule.payer == Payer::Disputed {
                disputed += whole - above;
            }
        }
        let totals = found.totals;
        prop_assert_eq!(
            [totals.asked, totals.not_hers, totals.over, totals.disputed].map(u128::from),
            [asked, not_hers, over, disputed]
        );
        prop_assert_eq!(totals.left_out, left_out);
        prop_assert_eq!(found.charges.len(), told.len());
    }

    /// The parts never come to more than the whole, and each charge says what
    /// its rule says.
    #[test]
    fn parts_are_within_the_whole(
        answers in answers(),
        told in charges(MOST_UNITS),
        contract in contract(),
        rates in rates(),
    ) {
        let found = sorted(&answers, &told, contract, &exchange(&rates));
        let totals = found.totals;
        prop_assert!(totals.not_hers + totals.disputed + totals.over <= totals.asked);
        for sorted in &found.charges {
            let rule = &TABLE.rules[usize::from(sorted.rule.0)];
            prop_assert_eq!(sorted.payer, rule.payer);
            prop_assert!(rule.items.contains(&sorted.charge.item));
            prop_assert_eq!(sorted.finding == Finding::NotHers, rule.payer.is_another());
            match sorted.finding {
                Finding::Over { over, .. } => prop_assert!(over.minor() > 0 && rule.cap.is_some()),
                Finding::Within { .. } => prop_assert!(rule.cap.is_some()),
                Finding::NotHers | Finding::Open => {}
            }
        }
    }

    /// Asking for more of one thing never makes the whole, or what is above the
    /// caps, smaller, as long as it can be reckoned at all.
    #[test]
    fn asking_more_is_never_less(
        answers in answers(),
        told in charges(MOST_UNITS / 1_000),
        contract in contract(),
        which in any::<prop::sample::Index>(),
        more in 1_u64..100_000_000,
    ) {
        prop_assume!(!told.is_empty());
        let mut raised = told.clone();
        let charge = which.get(&told);
        let Some(amount) = charge.amount else {
            return Ok(());
        };
        let larger = Amount::from_minor(amount.minor() + more, amount.currency()).expect("in bounds");
        raised[which.index(told.len())].amount = Some(larger);
        let exchange = TABLE.exchange();
        let totals = |charges: &[Charge]| sorted(&answers, charges, contract, &exchange).totals;
        let (before, after) = (totals(&told), totals(&raised));
        if before.left_out == after.left_out {
            prop_assert!(after.asked >= before.asked, "{before:?}, {after:?}");
            prop_assert!(after.over >= before.over, "{before:?}, {after:?}");
            prop_assert!(after.not_hers >= before.not_hers, "{before:?}, {after:?}");
        }
    }
}

//! What holds for every debt, held against random ones.

use proptest::prelude::*;

use super::{Advance, Debt, Instalments, MAX_AMOUNT, Month, NoRate, Wage};

/// An advance or instalments as plain numbers.
type Told = (u16, u16, i64);

fn advances(told: &[Told]) -> Vec<Advance> {
    told.iter()
        .map(|(month, _, units)| Advance::new(Month::at(*month), *units).expect("in bounds"))
        .collect()
}

fn instalments(told: &[Told]) -> Vec<Instalments> {
    told.iter()
        .map(|(first, more, units)| {
            Instalments::new(Month::at(*first), Month::at(first + more), *units).expect("in bounds")
        })
        .collect()
}

fn debt(received: &[Told], paid: &[Told]) -> Debt {
    Debt::new(advances(received), &instalments(paid)).expect("in bounds")
}

/// Small, ordinary and large amounts. The largest times all months of the
/// longest test stays within the bound.
fn units() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..100, 1_000_i64..200_000, 1_000_000_i64..500_000_000]
}

fn told(months: u16) -> impl Strategy<Value = Vec<Told>> {
    prop::collection::vec((0..=months, 0..=months, units()), 0..6)
}

/// Received first and paid back later, as most loans are.
fn loan() -> impl Strategy<Value = (Vec<Told>, Vec<Told>)> {
    (
        prop::collection::vec((0_u16..3, 0_u16..1, 1_000_i64..100_000_000), 1..4),
        prop::collection::vec((3_u16..20, 0_u16..36, 0_i64..30_000_000), 1..6),
    )
}

/// Money by month, summed with nothing of the code under test.
fn by_month(received: &[Told], paid: &[Told]) -> Vec<i128> {
    let mut net = vec![0_i128; 1_300];
    for (month, _, units) in received {
        net[usize::from(*month)] += i128::from(*units);
    }
    for (first, more, units) in paid {
        for month in *first..=first + more {
            net[usize::from(month)] -= i128::from(*units);
        }
    }
    net
}

fn present_value(net: &[i128], monthly: f64) -> f64 {
    let months = net.iter().enumerate();
    months
        .map(|(month, units)| *units as f64 / (1.0 + monthly).powi(month as i32))
        .sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// The rate makes the present value of the whole zero within one minor unit,
    /// and is a number that can be shown.
    #[test]
    fn the_rate_balances_the_flow((received, paid) in loan()) {
        match debt(&received, &paid).effective_rate() {
            Ok(rate) => {
                prop_assert!(rate.annual().is_finite() && rate.monthly() >= 0.0);
                let left = present_value(&by_month(&received, &paid), rate.monthly());
                prop_assert!(left.abs() < 1.0, "{left} is left at {rate:?}");
            }
            Err(why) => prop_assert!(
                matches!(why, NoRate::PaidBackLess | NoRate::NothingPaidBack | NoRate::TooHigh),
                "a plain loan has exactly one rate, and not {why:?}"
            ),
        }
    }

    /// Whatever goes back and forth, there is a rate that balances it or a reason.
    #[test]
    fn any_flow_has_a_rate_or_a_reason(received in told(40), paid in told(40)) {
        prop_assume!(!(received.is_empty() && paid.is_empty()));
        let debt = debt(&received, &paid);
        if let Ok(rate) = debt.effective_rate() {
            prop_assert!(rate.annual().is_finite() && rate.monthly() >= 0.0);
            prop_assert!(debt.cost() >= 0);
            let left = present_value(&by_month(&received, &paid), rate.monthly());
            prop_assert!(left.abs() < 1.0, "{left} is left at {rate:?}");
        }
    }

    /// A rate is given only where no other fits: below it the flow is a loss to
    /// her, above it a gain, over the whole stretch. And where what she owes is
    /// never negative on the way, one rate exists (Norstrom's criterion).
    #[test]
    fn a_rate_is_the_only_one(received in told(12), paid in told(12)) {
        prop_assume!(!(received.is_empty() && paid.is_empty()));
        let net = &by_month(&received, &paid)[..30];
        let mut owed = net.iter().scan(0, |owed, units| {
            *owed += units;
            Some(*owed)
        });
        let turns_once = owed.by_ref().skip_while(|owed| *owed >= 0).all(|owed| owed <= 0);
        match debt(&received, &paid).effective_rate() {
            Ok(rate) => {
                for step in 0..=400 {
                    let other = 1.0116_f64.powi(step) - 1.0;
                    // Closer than this, rounding may decide.
                    if other > 100.0 || (other - rate.monthly()).abs() < 1e-4 * (1.0 + other) {
                        continue;
                    }
                    let value = present_value(net, other);
                    prop_assert!((value > 0.0) == (other > rate.monthly()), "{other} and {rate:?}");
                }
            }
            Err(NoRate::Several) => prop_assert!(!turns_once, "one rate only"),
            Err(_) => {}
        }
    }

    /// A fee, whether taken off before paying out or paid on top, never lowers
    /// the rate.
    #[test]
    fn fees_never_lower_the_rate(
        (received, paid) in loan(),
        fee in 0_i64..1_000_000,
        month in 0_u16..50,
    ) {
        let before = debt(&received, &paid).effective_rate();
        let mut smaller = received.clone();
        smaller[0].2 = (smaller[0].2 - fee).max(0);
        let mut more = paid.clone();
        more.push((month, 0, fee));
        for after in [debt(&smaller, &paid), debt(&received, &more)] {
            match (before, after.effective_rate()) {
                (Ok(before), Ok(after)) => {
                    prop_assert!(after.annual() >= before.annual() - 1e-9 * (1.0 + before.annual()));
                }
                // A rate is only lost upwards, never into "costs nothing".
                (Ok(_), Err(why)) => {
                    prop_assert!(!matches!(why, NoRate::PaidBackLess | NoRate::NothingPaidBack));
                }
                (Err(_), _) => {}
            }
        }
    }

    /// The order in which items are told changes nothing.
    #[test]
    fn order_changes_nothing(
        (received, mixed_received) in told(40).prop_flat_map(|t| (Just(t.clone()), Just(t).prop_shuffle())),
        (paid, mixed_paid) in told(40).prop_flat_map(|t| (Just(t.clone()), Just(t).prop_shuffle())),
    ) {
        prop_assume!(!(received.is_empty() && paid.is_empty()));
        let (one, other) = (debt(&received, &paid), debt(&mixed_received, &mixed_paid));
        prop_assert_eq!(one.effective_rate(), other.effective_rate());
        prop_assert_eq!(one.cost(), other.cost());
        prop_assert_eq!(one.free_after(), other.free_after());
        let wage = Wage::new(1_000_000_000).expect("in bounds");
        prop_assert_eq!(one.burden(wage), other.burden(wage));
        for month in (0..90).map(Month::at) {
            prop_assert_eq!(one.left_if_sent_home(month), other.left_if_sent_home(month));
        }
    }

    /// Sums are exact, and what has been paid and what is left are the whole.
    #[test]
    fn sums_are_exact(received in told(300), paid in told(300), after in 0_u16..=600) {
        prop_assume!(!(received.is_empty() && paid.is_empty()));
        let total = |told: &[Told]| -> i128 {
            told.iter().map(|(_, more, units)| i128::from(*units) * (i128::from(*more) + 1)).sum()
        };
        let once: Vec<Told> = received.iter().map(|(month, _, units)| (*month, 0, *units)).collect();
        let whole = Debt::new(advances(&received), &instalments(&paid));
        if total(&paid) > i128::from(MAX_AMOUNT) {
            prop_assert!(whole.is_err());
            return Ok(());
        }
        let debt = whole.expect("in bounds");
        prop_assert_eq!(i128::from(debt.total_received()), total(&once));
        prop_assert_eq!(i128::from(debt.total_paid()), total(&paid));
        prop_assert_eq!(i128::from(debt.cost()), total(&paid) - total(&once));
        let gone: i128 = by_month(&[], &paid)[..=usize::from(after)].iter().sum();
        prop_assert_eq!(
            i128::from(debt.left_if_sent_home(Month::at(after))),
            total(&paid) + gone
        );
        if let Some(free) = debt.free_after() {
            prop_assert_eq!(debt.left_if_sent_home(free), 0);
        }
        let worst = by_month(&[], &paid)[1..].iter().map(|units| -units).max().unwrap_or(0);
        let wage = Wage::new(MAX_AMOUNT).expect("in bounds");
        let burden = debt.burden(wage);
        prop_assert_eq!(i128::from(burden.due()), worst);
        prop_assert_eq!(burden.take_home() + burden.due(), wage.units());
        prop_assert!((0.0..=1.0).contains(&burden.share()));
    }

    /// No number whatever is a panic.
    #[test]
    fn anything_is_answered(month in any::<i64>(), other in any::<i64>(), units in any::<i64>()) {
        let item = Month::new(month)
            .and_then(|first| Instalments::new(first, Month::new(other)?, units));
        if let Ok(item) = item
            && let Ok(debt) = Debt::new(Vec::new(), &[item, item])
        {
            prop_assert_eq!(debt.effective_rate(), Err(NoRate::NothingReceived));
        }
    }
}

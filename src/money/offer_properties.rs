//! What holds for every offer and every rate of exchange, held against random ones.

use proptest::prelude::*;

use super::{
    Amount, Currency, Exchange, ExchangeRate, Interest, Loan, LoanError, MOST_UNITS, Month, NoRate,
    Offer, OfferError, Quantity, Reckoning, SENT_HOME_AFTER,
};

const TWD: Currency = Currency::TWD;

/// A loan as plain numbers: lent, part of it taken off, paid a month, first
/// month, months.
type Told = (u64, u64, u64, u16, u16);

fn twd(units: u64) -> Option<Amount> {
    Amount::from_units(units, TWD)
}

fn loan((lent, off, paid, first, months): Told) -> Loan {
    Loan {
        principal: twd(lent),
        taken_off: twd(off),
        instalment: twd(paid),
        interest: None,
        first: Month::at(first),
        months: Some(months),
    }
}

fn offer(wage: u64, contract: u16, told: &[Told]) -> Offer {
    Offer {
        wage: twd(wage),
        contract: Some(contract),
        loans: told.iter().copied().map(loan).collect(),
    }
}

fn reckon(offer: &Offer) -> Reckoning {
    offer.reckon(&Exchange::default()).expect("in bounds")
}

/// Loans paid back after work began; what is taken off is a part of what is lent.
fn told() -> impl Strategy<Value = Told> {
    (
        1_u64..200_000,
        0_u64..=100,
        0_u64..20_000,
        1_u16..6,
        1_u16..48,
    )
        .prop_map(|(lent, part, paid, first, months)| {
            (lent, lent * part / 100, paid, first, months)
        })
}

fn told_loans() -> impl Strategy<Value = Vec<Told>> {
    prop::collection::vec(told(), 1..5)
}

fn any_currency() -> impl Strategy<Value = Currency> {
    prop::sample::select(Currency::ALL)
}

/// Any amount up to the limit, most of them of a size that people meet.
fn any_amount() -> impl Strategy<Value = Amount> {
    let units = prop_oneof![
        4 => 0_u64..1_000_000,
        1 => 0..=MOST_UNITS,
        1 => Just(0),
        1 => Just(MOST_UNITS),
    ];
    (units, any_currency())
        .prop_map(|(units, currency)| Amount::from_units(units, currency).expect("in bounds"))
}

/// Any rate that can be written, in ten-thousandths of a rupiah.
fn any_parts() -> impl Strategy<Value = u64> {
    prop_oneof![
        1_u64..100,
        1_u64..1_000_000_000,
        1..=ExchangeRate::MOST * 10_000
    ]
}

fn rate(parts: u64) -> ExchangeRate {
    let text = format!("{}.{:04}", parts / 10_000, parts % 10_000);
    text.parse().expect("a rate")
}

/// Rates of about half of all currencies.
fn some_rates() -> impl Strategy<Value = Exchange> {
    let rates = prop::collection::vec((any_currency(), any_parts()), 0..20);
    rates.prop_map(|rates| {
        let mut exchange = Exchange::default();
        for (currency, parts) in rates {
            exchange.set(currency, rate(parts));
        }
        exchange
    })
}

fn any_loan() -> impl Strategy<Value = Loan> {
    let interest = prop_oneof![
        any::<u16>().prop_map(Interest::Monthly),
        any::<u16>().prop_map(Interest::Yearly),
    ];
    (
        prop::option::of(any_amount()),
        prop::option::of(any_amount()),
        prop::option::of(any_amount()),
        prop::option::of(interest),
        0..=Month::LAST.number(),
        prop::option::of(prop_oneof![1_u16..60, any::<u16>()]),
    )
        .prop_map(
            |(principal, taken_off, instalment, interest, first, months)| Loan {
                principal,
                taken_off,
                instalment,
                interest,
                first: Month::at(first),
                months,
            },
        )
}

fn any_offer() -> impl Strategy<Value = Offer> {
    (
        prop::option::of(any_amount()),
        prop::option::of(any::<u16>()),
        prop::collection::vec(any_loan(), 0..4),
    )
        .prop_map(|(wage, contract, loans)| Offer {
            wage,
            contract,
            loans,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// The more is taken off before she receives it, the dearer the loan: its
    /// rate rises, or is lost upwards.
    #[test]
    fn more_taken_off_never_lowers_the_rate(told in told_loans(), more in 1_u64..=100) {
        let mut worse = told.clone();
        worse[0].1 += (worse[0].0 - worse[0].1) * more / 100;
        let (before, after) = (reckon(&offer(28_590, 36, &told)), reckon(&offer(28_590, 36, &worse)));
        let sums = |found: &Reckoning| found.sums().get(Quantity::RateAYear);
        match (before.rate().expect("known"), after.rate().expect("known")) {
            (Ok(low), Ok(high)) => {
                prop_assert!(high.annual() >= low.annual() * (1.0 - 1e-9), "{low:?}, {high:?}");
                if worse != told && low.monthly() < 1.0 {
                    prop_assert!(high.annual() > low.annual(), "{low:?}, {high:?}");
                }
                prop_assert!(sums(&after) >= sums(&before));
            }
            (Ok(_), Err(why)) => {
                prop_assert!(matches!(why, NoRate::TooHigh | NoRate::NothingReceived), "{why:?}");
            }
            (Err(NoRate::TooHigh | NoRate::NothingReceived), after) => {
                let lost = matches!(after, Err(NoRate::TooHigh | NoRate::NothingReceived));
                prop_assert!(lost, "{after:?}");
            }
            (Err(_), _) => {}
        }
    }

    /// The order in which loans are told changes nothing.
    #[test]
    fn the_order_of_loans_changes_nothing(
        (told, mixed) in told_loans().prop_flat_map(|t| (Just(t.clone()), Just(t).prop_shuffle())),
        wage in 1_u64..100_000,
        contract in 0_u16..60,
    ) {
        let (one, other) = (reckon(&offer(wage, contract, &told)), reckon(&offer(wage, contract, &mixed)));
        prop_assert_eq!(one.sums(), other.sums());
        prop_assert_eq!(one.received(), other.received());
        prop_assert_eq!(one.rate(), other.rate());
        prop_assert_eq!(one.burden(), other.burden());
        prop_assert_eq!(one.months(), other.months());
        prop_assert_eq!(one.kept(), other.kept());
        prop_assert_eq!(one.sent_home(), other.sent_home());
    }

    /// Every sum is the one that plain addition of large integers gives.
    #[test]
    fn sums_are_exact(told in told_loans(), wage in 1_u64..100_000, contract in 0_u16..60) {
        let found = reckon(&offer(wage, contract, &told));
        let lent: u128 = told.iter().map(|(lent, off, ..)| u128::from(lent - off)).sum();
        let paid: u128 = told.iter().map(|(.., paid, _, months)| u128::from(*paid) * u128::from(*months)).sum();
        let due = |month: u16| -> u128 {
            let paying = told.iter().filter(|(.., first, months)| (*first..first + months).contains(&month));
            paying.map(|(_, _, paid, ..)| u128::from(*paid)).sum()
        };
        let whole = |amount: i64| u128::try_from(amount).expect("not negative");
        let debt = found.debt().expect("a debt");
        prop_assert_eq!(whole(found.received().expect("known")), lent);
        prop_assert_eq!(whole(debt.total_paid()), paid);
        prop_assert_eq!(i128::from(debt.cost()), paid as i128 - lent as i128);
        let free = (1..=60).rev().find(|month| due(*month) > 0);
        prop_assert_eq!(found.free_after().map(Month::number), free);
        for (after, left) in found.sent_home() {
            prop_assert_eq!(whole(left), (after.number() + 1..=60).map(due).sum::<u128>());
        }
        prop_assert_eq!(found.sent_home().map(|(month, _)| month), SENT_HOME_AFTER);
        let each = |after| found.loans().iter().map(move |loan| loan.debt().left_if_sent_home(after));
        for (after, left) in found.sent_home() {
            prop_assert_eq!(each(after).sum::<i64>(), left);
        }
        let months = found.months();
        prop_assert_eq!(months.len(), usize::from(free.unwrap_or(0).max(contract)));
        for (number, month) in (1..).zip(&months) {
            prop_assert_eq!(whole(month.due), due(number));
            prop_assert_eq!(month.due + month.left, wage as i64);
        }
        let kept = i128::from(wage) * months.len() as i128 - paid as i128;
        prop_assert_eq!(found.kept().map(i128::from), (!months.is_empty()).then_some(kept));
        let worst = (1..=60).map(due).max().expect("months");
        let share = |part: u128, whole: u16| Some(u32::try_from(part * 10_000 / u128::from(whole)).expect("small"));
        let sums = found.sums();
        prop_assert_eq!(
            sums.get(Quantity::CutOfWage).map(u128::from),
            Some(worst * 10_000 / u128::from(wage))
        );
        let part = free.filter(|_| contract > 0).and_then(|free| share(u128::from(free), contract));
        prop_assert_eq!(sums.get(Quantity::PayingOfContract), part);
    }

    /// Whatever is typed, the answer is a reckoning whose figures can be shown,
    /// or a reason that fits.
    #[test]
    fn anything_is_reckoned_or_refused(offer in any_offer(), exchange in some_rates()) {
        match offer.reckon(&exchange) {
            Ok(found) => {
                if let Some(Ok(rate)) = found.rate() {
                    prop_assert!(rate.annual().is_finite() && rate.monthly() >= 0.0, "{rate:?}");
                }
                if let Some(burden) = found.burden() {
                    prop_assert!(burden.share().is_finite() && burden.share() >= 0.0);
                    prop_assert!(found.tenths_of_wage() >= Some(0));
                    prop_assert_eq!(found.tenths_of_wage() == Some(0), burden.due() == 0);
                }
                let months = found.months();
                prop_assert!(months.len() <= usize::from(Month::LAST.number()));
                for month in months {
                    let wage = found.wage().expect("there are months").units();
                    prop_assert_eq!(month.due + month.left, wage);
                    prop_assert!(month.due >= 0);
                }
                let _ = (found.kept(), found.sums());
            }
            Err(OfferError::Loan(place, error)) => {
                let loan = &offer.loans[place];
                prop_assert!(!loan.is_unknown());
                match error {
                    LoanError::NoPayment => prop_assert!(loan.instalment.is_none()),
                    LoanError::NoMonths => prop_assert!(loan.months.is_none_or(|months| months == 0)),
                    LoanError::NoExchange(currency) => {
                        prop_assert!(currency != Currency::IDR && exchange.rate(currency).is_none());
                    }
                    LoanError::MoreTakenOffThanLent => {
                        prop_assert!(loan.principal.is_some() && loan.taken_off.is_some());
                    }
                    LoanError::Absurd(_) => {}
                }
            }
            Err(OfferError::Nothing) => {
                prop_assert!(offer.wage.is_none() && offer.loans.iter().all(Loan::is_unknown));
            }
            Err(OfferError::NoWage) => prop_assert_eq!(offer.wage.map(Amount::minor), Some(0)),
            Err(OfferError::TooLarge) => {}
        }
    }

    /// A conversion is the nearest minor unit, and there and back differs by at
    /// most half of one minor unit of either currency, in value: never by more
    /// than one minor unit of the coarser currency, and not at all where one
    /// starts from that.
    #[test]
    fn there_and_back_is_within_the_rounding(
        amount in any_amount(),
        to in any_currency(),
        parts in (any_parts(), any_parts()),
    ) {
        let from = amount.currency();
        prop_assume!(from != to);
        let mut exchange = Exchange::default();
        exchange.set(from, rate(parts.0));
        exchange.set(to, rate(parts.1));
        // What a minor unit is worth, both over the same divisor.
        let worth = |currency: Currency, parts: u64, other: Currency| {
            let parts = if currency == Currency::IDR { 10_000 } else { parts };
            i128::from(parts) * i128::from(other.minor_per_unit())
        };
        let (here, there) = (worth(from, parts.0, to), worth(to, parts.1, from));
        let Some(gone) = exchange.convert(amount, to) else {
            prop_assert!(i128::from(amount.minor()) * here > i128::from(MOST_UNITS) * i128::from(to.minor_per_unit()) * there);
            return Ok(());
        };
        let value = i128::from(amount.minor()) * here;
        let off = 2 * (i128::from(gone.minor()) * there - value);
        prop_assert!(-there < off && off <= there, "{amount} is not {gone}, rounded half up");
        let Some(back) = exchange.convert(gone, from) else {
            // One unit above the limit, by the rounding.
            prop_assert!(value + there > i128::from(MOST_UNITS) * i128::from(from.minor_per_unit()) * here);
            return Ok(());
        };
        let differs = (i128::from(back.minor()) - i128::from(amount.minor())).abs();
        prop_assert!(2 * differs * here <= here + there, "{amount}, {gone}, {back}");
        if here > there {
            prop_assert_eq!(differs, 0);
        }
    }
}

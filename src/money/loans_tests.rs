//! The worked examples of `tests/loans.toml`, reckoned by an independent library.

use serde::Deserialize;

use super::{Advance, Debt, DebtError, Instalments, Month, NoRate, SENT_HOME_AFTER, Wage};

#[derive(Deserialize)]
struct File {
    loan: Vec<Loan>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "told, reading and currency are for people")]
struct Loan {
    id: String,
    #[serde(default)]
    source: Vec<String>,
    told: String,
    reading: Option<String>,
    currency: String,
    wage_month: Option<i64>,
    advances: Vec<(i64, i64)>,
    payments: Vec<(i64, i64, i64)>,
    expected: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    received: i64,
    paid: i64,
    cost: i64,
    annual_rate: Option<f64>,
    reason: Option<String>,
    free_after: Option<u16>,
    largest: i64,
    share: Option<f64>,
    left: [i64; 4],
}

fn loans() -> Vec<Loan> {
    toml::from_str::<File>(include_str!("../../tests/loans.toml"))
        .expect("the fixture can be read")
        .loan
}

fn debt(loan: &Loan) -> Result<Debt, DebtError> {
    let advances = loan.advances.iter();
    let payments = loan.payments.iter();
    Debt::new(
        advances
            .map(|(month, units)| Advance::new(Month::new(*month)?, *units))
            .collect::<Result<_, _>>()?,
        &payments
            .map(|(first, last, units)| {
                Instalments::new(Month::new(*first)?, Month::new(*last)?, *units)
            })
            .collect::<Result<Vec<_>, _>>()?,
    )
}

#[test]
fn there_are_enough_and_they_differ() {
    let loans = loans();
    assert!(loans.len() >= 40);
    let told = loans.iter().filter(|loan| !loan.source.is_empty());
    assert!(told.count() >= 30, "most are from life");
    for (number, loan) in loans.iter().enumerate() {
        let again = loans[..number].iter().any(|other| other.id == loan.id);
        assert!(!again, "{} is there twice", loan.id);
        let web = |address: &String| address.starts_with("http");
        assert!(loan.source.iter().all(web), "{}", loan.id);
    }
    for reason in NoRate::ALL {
        let shown = |loan: &Loan| loan.expected.reason.as_deref() == Some(reason.id());
        assert!(loans.iter().any(shown), "no example of {reason:?}");
    }
}

#[test]
fn results_are_those_of_the_reference() {
    for loan in loans() {
        let (id, expected) = (&loan.id, &loan.expected);
        let debt = debt(&loan).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(debt.total_received(), expected.received, "{id}");
        assert_eq!(debt.total_paid(), expected.paid, "{id}");
        assert_eq!(debt.cost(), expected.cost, "{id}");
        assert_eq!(
            debt.free_after().map(Month::number),
            expected.free_after,
            "{id}"
        );
        assert_eq!(
            SENT_HOME_AFTER.map(|month| debt.left_if_sent_home(month)),
            expected.left,
            "{id}"
        );
        match (debt.effective_rate(), expected.annual_rate) {
            (Ok(rate), Some(annual)) => assert!(
                (rate.annual() - annual).abs() < 0.0001,
                "{id}: {} and not {annual}",
                rate.annual()
            ),
            (found, _) => assert_eq!(
                found.err().map(NoRate::id),
                expected.reason.as_deref(),
                "{id}"
            ),
        }
    }
}

#[test]
fn the_wage_bears_what_the_reference_says() {
    for loan in loans() {
        let (id, expected) = (&loan.id, &loan.expected);
        let debt = debt(&loan).unwrap_or_else(|error| panic!("{id}: {error}"));
        let Some(wage) = loan.wage_month else {
            continue;
        };
        let share = expected.share.expect("a share where there is a wage");
        let burden = debt.burden(Wage::new(wage).expect("a wage"));
        assert_eq!(burden.due(), expected.largest, "{id}");
        assert_eq!(burden.take_home(), wage - expected.largest, "{id}");
        assert!((burden.share() - share).abs() < 1e-9, "{id}");
    }
}

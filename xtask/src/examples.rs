//! `cargo xtask debt --examples`: the worked examples of `tests/loans.toml`, by
//! our solver and by the reference.

use std::fs;

use migrasi_aman::money::{Advance, Debt, DebtError, Instalments, Month, NoRate, Wage};
use serde::Deserialize;

use crate::{
    outcome::{Outcome, failed, print, refused},
    workshop,
};

const FILE: &str = "tests/loans.toml";

/// How far rates may be apart, as the library's own test has it.
const RATE_TOLERANCE: f64 = 0.0001;

/// How far shares of the wage may be apart: the file has ten decimals.
const SHARE_TOLERANCE: f64 = 1e-9;

#[derive(Deserialize)]
struct File {
    loan: Vec<Example>,
}

/// A debt, and what numpy-financial makes of it. What is told about it is for
/// people.
#[derive(Deserialize)]
struct Example {
    id: String,
    wage_month: Option<i64>,
    advances: Vec<(i64, i64)>,
    payments: Vec<(i64, i64, i64)>,
    expected: Figures,
}

/// What a debt comes to; as the file has it, in its own fields' names.
#[derive(Clone, Deserialize)]
struct Figures {
    received: i64,
    paid: i64,
    annual_rate: Option<f64>,
    reason: Option<String>,
    share: Option<f64>,
}

/// Prints every example and the largest differences.
///
/// # Errors
/// A file that cannot be used, and every example that differs.
pub fn run() -> Outcome {
    let text = match fs::read_to_string(workshop::root().join(FILE)) {
        Ok(text) => text,
        Err(error) => return refused(format!("{FILE}: cannot be read: {error}")),
    };
    let file: File = match toml::from_str(&text) {
        Ok(file) => file,
        Err(error) => return refused(format!("{FILE}: is no list of examples: {error}")),
    };
    print(format_args!(
        "{:<28} {:>12} {:>12} {:>18} {:>18} {:>9} {:>9}",
        "id", "received", "paid", "rate a year", "reference", "of wage", "reference"
    ));
    let (mut rates, mut shares) = (0.0_f64, 0.0_f64);
    let mut differ = Vec::new();
    for example in &file.loan {
        let id = &example.id;
        let ours = match example.figures() {
            Ok(ours) => ours,
            Err(error) => return refused(format!("{FILE}: {id}: {error}")),
        };
        let theirs = &example.expected;
        print(format_args!(
            "{id:<28} {:>12} {:>12} {:>18} {:>18} {:>9} {:>9}",
            ours.received,
            ours.paid,
            ours.rate(),
            theirs.rate(),
            ours.share(),
            theirs.share()
        ));
        rates = rates.max(apart(ours.annual_rate, theirs.annual_rate));
        shares = shares.max(apart(ours.share, theirs.share));
        if let Some(what) = ours.differ(theirs) {
            differ.push(format!(
                "{FILE}: {id}: its {what} is not that of the reference"
            ));
        }
    }
    print(format_args!(
        "{} examples; the largest difference is {rates:.1e} of a rate and {shares:.1e} of a share",
        file.loan.len()
    ));
    if differ.is_empty() {
        Ok(())
    } else {
        failed(differ.join("\n"))
    }
}

impl Example {
    /// What our code makes of it.
    fn figures(&self) -> Result<Figures, DebtError> {
        let advances = self.advances.iter();
        let payments = self.payments.iter();
        let debt = Debt::new(
            advances
                .map(|(month, units)| Advance::new(Month::new(*month)?, *units))
                .collect::<Result<_, _>>()?,
            &payments
                .map(|(first, last, units)| {
                    Instalments::new(Month::new(*first)?, Month::new(*last)?, *units)
                })
                .collect::<Result<Vec<_>, _>>()?,
        )?;
        let wage = self.wage_month.map(Wage::new).transpose()?;
        let rate = debt.effective_rate();
        Ok(Figures {
            received: debt.total_received(),
            paid: debt.total_paid(),
            annual_rate: rate.ok().map(|rate| rate.annual()),
            reason: rate.err().map(|why: NoRate| why.id().to_owned()),
            share: wage.map(|wage| debt.burden(wage).share()),
        })
    }
}

impl Figures {
    fn rate(&self) -> String {
        match (self.annual_rate, &self.reason) {
            (Some(rate), _) => format!("{rate:.6}"),
            (None, reason) => reason.clone().unwrap_or_default(),
        }
    }

    fn share(&self) -> String {
        self.share
            .map_or_else(|| "-".to_owned(), |share| format!("{share:.4}"))
    }

    /// The first figure that is not the other's.
    fn differ(&self, other: &Self) -> Option<&'static str> {
        // Where only one has a figure, they are infinitely far apart.
        let far = |one, two, tolerance| apart(one, two) > tolerance;
        if (self.received, self.paid) != (other.received, other.paid) {
            Some("sum")
        } else if self.reason != other.reason
            || far(self.annual_rate, other.annual_rate, RATE_TOLERANCE)
        {
            Some("rate")
        } else if far(self.share, other.share, SHARE_TOLERANCE) {
            Some("share of the wage")
        } else {
            None
        }
    }
}

/// How far two figures are apart.
fn apart(one: Option<f64>, other: Option<f64>) -> f64 {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs(),
        (None, None) => 0.0,
        _ => f64::INFINITY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named() {
        let text = "id = \"one\"\nwage_month = 28590\nadvances = [[0, 30000]]\n\
            payments = [[1, 5, 8000]]\n\
            expected = { received = 30000, paid = 40000, annual_rate = 2.287014, share = 0.2798181182 }";
        let example: Example = toml::from_str(text).expect("TOML");
        let ours = example.figures().expect("figures");
        let right = &example.expected;
        assert_eq!(ours.differ(right), None);
        let wrong = |change: fn(&mut Figures)| {
            let mut other = right.clone();
            change(&mut other);
            ours.differ(&other)
        };
        assert_eq!(wrong(|o| o.received += 1), Some("sum"));
        assert_eq!(wrong(|o| o.paid -= 1), Some("sum"));
        assert_eq!(wrong(|o| o.annual_rate = Some(2.2872)), Some("rate"));
        assert_eq!(wrong(|o| o.annual_rate = None), Some("rate"));
        assert_eq!(
            wrong(|o| o.reason = Some("several".to_owned())),
            Some("rate")
        );
        assert_eq!(
            wrong(|o| o.share = Some(0.279_818_2)),
            Some("share of the wage")
        );
        assert_eq!(wrong(|o| o.share = None), Some("share of the wage"));
    }
}

//! The amounts of an offer, as lines of a file of answers.

use crate::{
    content::SumMsg,
    money::{Amount, Currency, Loan, MOST_UNITS, Offer},
};

/// How an amount or a number of months is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountKind {
    /// `{ amount = 28590, currency = "TWD" }`
    Money,
    /// A whole number.
    Months,
}

impl AmountKind {
    /// As scripts write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Months => "months",
        }
    }
}

/// What the calculator asks that a file of answers can give: the wage, the
/// contract, and one loan.
pub const AMOUNTS: [(&str, AmountKind, SumMsg); 6] = [
    ("wage-month", AmountKind::Money, SumMsg::Wage),
    ("contract-months", AmountKind::Months, SumMsg::Contract),
    ("loan-amount", AmountKind::Money, SumMsg::Principal),
    ("loan-taken-off", AmountKind::Money, SumMsg::TakenOff),
    ("loan-instalment", AmountKind::Money, SumMsg::Instalment),
    ("loan-months", AmountKind::Months, SumMsg::LoanMonths),
];

/// The question of the check that counts where `loan-months` is not given.
const MONTHS_OF_DEDUCTIONS: &str = "months-of-deductions";

/// Takes the amounts out of a file of answers. `"unknown"` is as good as none.
///
/// # Errors
/// Every line that is no amount or no months, with what would be right.
pub fn offer(table: &mut toml::Table) -> Result<Offer, Vec<String>> {
    let asked_months = table.get(MONTHS_OF_DEDUCTIONS).cloned();
    let mut lines = Lines {
        table,
        problems: Vec::new(),
    };
    let [wage, contract, principal, taken_off, instalment, months] = AMOUNTS.map(|(id, ..)| id);
    let (wage, contract) = (lines.money(wage), lines.months(contract));
    let loan = Loan {
        principal: lines.money(principal),
        taken_off: lines.money(taken_off),
        instalment: lines.money(instalment),
        months: lines.months(months).or_else(|| count(&asked_months?)),
        ..Loan::UNKNOWN
    };
    if lines.problems.is_empty() {
        Ok(Offer {
            wage,
            contract,
            loans: vec![loan],
        })
    } else {
        Err(lines.problems)
    }
}

struct Lines<'a> {
    table: &'a mut toml::Table,
    problems: Vec<String>,
}

impl Lines<'_> {
    fn money(&mut self, id: &str) -> Option<Amount> {
        self.take(id, amount, || {
            format!(
                "`{{ amount = 28590, currency = \"TWD\" }}`, at most {MOST_UNITS}, or \"unknown\""
            )
        })
    }

    fn months(&mut self, id: &str) -> Option<u16> {
        self.take(id, count, || {
            "a whole number of months, or \"unknown\"".to_owned()
        })
    }

    fn take<T>(
        &mut self,
        id: &str,
        read: fn(&toml::Value) -> Option<T>,
        possible: impl Fn() -> String,
    ) -> Option<T> {
        let value = self.table.remove(id)?;
        if value.as_str() == Some("unknown") {
            return None;
        }
        let found = read(&value);
        if found.is_none() {
            let problem = format!(
                "`{id}` cannot be answered with {value}; possible: {}",
                possible()
            );
            self.problems.push(problem);
        }
        found
    }
}

fn count(value: &toml::Value) -> Option<u16> {
    value
        .as_integer()
        .and_then(|months| u16::try_from(months).ok())
}

fn amount(value: &toml::Value) -> Option<Amount> {
    let table = value.as_table().filter(|table| table.len() == 2)?;
    let currency: Currency = table.get("currency")?.as_str()?.parse().ok()?;
    let per_unit = currency.minor_per_unit();
    let minor = match table.get("amount")? {
        toml::Value::Integer(units) => u64::try_from(*units).ok()?.checked_mul(per_unit)?,
        // Files write cents as decimals; they are whole after the shift.
        toml::Value::Float(units) => {
            let shifted = units * per_unit as f64;
            let whole = shifted.round();
            if (shifted - whole).abs() > 1e-6 || !(0.0..1e15).contains(&whole) {
                return None;
            }
            whole as u64
        }
        _ => return None,
    };
    Amount::from_minor(minor, currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Offer, Vec<String>> {
        offer(&mut text.parse().expect("toml"))
    }

    #[test]
    fn amounts_are_taken_out_of_the_answers() {
        let mut table: toml::Table = r#"
            sent-by = "company"
            wage-month = { amount = 28590, currency = "TWD" }
            contract-months = 36
            loan-amount = { amount = 1700.5, currency = "MYR" }
            loan-taken-off = "unknown"
            months-of-deductions = 9
        "#
        .parse()
        .unwrap();
        let offer = offer(&mut table).unwrap();
        assert_eq!(offer.wage.unwrap().to_string(), "TWD 28590");
        assert_eq!(offer.contract, Some(36));
        let loan = offer.loans[0];
        assert_eq!(loan.principal.unwrap().to_string(), "MYR 1700.50");
        assert_eq!((loan.taken_off, loan.months), (None, Some(9)));
        let left: Vec<&String> = table.keys().collect();
        assert_eq!(left, ["months-of-deductions", "sent-by"]);
    }

    #[test]
    fn the_months_of_the_loan_count_before_those_of_the_check() {
        let offer = read("loan-months = 5\nmonths-of-deductions = 9").unwrap();
        assert_eq!(offer.loans[0].months, Some(5));
        let offer = read("months-of-deductions = \"unknown\"").unwrap();
        assert_eq!(offer.loans[0].months, None);
    }

    #[test]
    fn what_is_no_amount_is_named() {
        for wrong in [
            "wage-month = 28590",
            "wage-month = { amount = 28590 }",
            "wage-month = { amount = -1, currency = \"TWD\" }",
            "wage-month = { amount = 1.5, currency = \"TWD\" }",
            "wage-month = { amount = nan, currency = \"MYR\" }",
            "wage-month = { amount = 1, currency = \"XXX\" }",
            "wage-month = { amount = 1, currency = \"IDR\", more = 1 }",
            "wage-month = { amount = 9999999999999, currency = \"IDR\" }",
            "wage-month = { amount = \"1\", currency = \"IDR\" }",
        ] {
            let problems = read(wrong).unwrap_err();
            assert!(problems[0].contains("`wage-month`"), "{problems:?}");
            assert!(problems[0].contains("currency = \"TWD\""), "{problems:?}");
        }
        let both = read("contract-months = 1.5\nloan-months = -3").unwrap_err();
        assert_eq!(both.len(), 2);
    }
}

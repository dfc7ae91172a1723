//! `cargo xtask debt FILE`: what a debt in a file comes to; `--examples`: what the
//! worked examples do.

use std::fs;

use migrasi_aman::money::{Advance, Burden, Currency, Debt, DebtError, Instalments, Month, Wage};
use serde_json::{Value, json};
use toml::Table;

use crate::{
    examples,
    outcome::{Outcome, print, refused},
    questions::pretty,
};

const EXAMPLE: &str = "\
currency = \"TWD\"
wage_month = 28590

[[advances]]        # money received; month 0 is the day of it
month = 0
amount = 30000

[[payments]]        # the same amount at the end of each month
first_month = 1
last_month = 5
amount = 8000";

/// Reckons a file of advances and payments, or the worked examples.
///
/// # Errors
/// An unreadable file, a missing or unknown field, an absurd number: named, with
/// what would be right.
pub fn run(arguments: &[String]) -> Outcome {
    let [file] = arguments else {
        return refused(
            "debt wants one file: write `cargo xtask debt FILE` or `cargo xtask debt --examples`",
        );
    };
    if file == "--examples" {
        return examples::run();
    }
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return refused(format!("{file}: cannot be read: {error}")),
    };
    let table: Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            return refused(format!(
                "{file}: is not a file of a debt: {error}write it as in\n\n{EXAMPLE}"
            ));
        }
    };
    match report(&table) {
        Ok(report) => {
            print(pretty(&report));
            Ok(())
        }
        Err(problem) => refused(format!("{file}: {problem}")),
    }
}

fn report(table: &Table) -> Result<Value, String> {
    let file = Fields {
        place: String::new(),
        table,
    };
    file.only(&["currency", "wage_month", "advances", "payments"])?;
    let money = Money::of(&file)?;
    let wage = Wage::new(money.read(&file, "wage_month")?)
        .map_err(|error| file.about("wage_month", error))?;
    let advances = file.entries("advances")?;
    let payments = file.entries("payments")?;
    let advances = advances.iter().map(|entry| {
        entry.only(&["month", "amount"])?;
        let month = entry.month("month")?;
        Advance::new(month, money.read(entry, "amount")?)
            .map_err(|error| entry.about("amount", error))
    });
    let payments = payments.iter().map(|entry| {
        entry.only(&["first_month", "last_month", "amount"])?;
        let (first, last) = (entry.month("first_month")?, entry.month("last_month")?);
        Instalments::new(first, last, money.read(entry, "amount")?).map_err(|error| match error {
            DebtError::LastBeforeFirst { .. } => entry.about("last_month", error),
            _ => entry.about("amount", error),
        })
    });
    let advances = advances.collect::<Result<_, _>>()?;
    let payments = payments.collect::<Result<Vec<_>, String>>()?;
    let debt = Debt::new(advances, &payments)
        .map_err(|error| format!("`advances` and `payments` together: {error}"))?;
    let burden = debt.burden(wage);
    Ok(results(&debt, burden, &money))
}

fn results(debt: &Debt, burden: Burden, money: &Money) -> Value {
    let rate = debt.effective_rate();
    let mut report = json!({
        "total_received": money.show(debt.total_received()),
        "total_paid": money.show(debt.total_paid()),
        "cost": money.show(debt.cost()),
        "effective_annual_rate": rate.ok().map(|rate| rate.annual()),
        "months_until_free": debt.free_after().map(Month::number),
        "largest_share_of_wage": burden.share(),
        "lowest_take_home": money.show(burden.take_home()),
    });
    if burden.take_home() < 0 {
        report["note"] = json!(money.too_heavy(burden));
    }
    if let Err(why) = rate {
        report["reason"] = json!(why.id());
        report["explanation"] = json!(why.to_string());
    }
    report
}

/// The fields of the file, or of one entry of it, and where that stands.
struct Fields<'a> {
    place: String,
    table: &'a Table,
}

impl<'a> Fields<'a> {
    fn about(&self, name: &str, problem: impl std::fmt::Display) -> String {
        format!("{}`{name}`: {problem}", self.place)
    }

    fn only(&self, names: &[&str]) -> Result<(), String> {
        match self
            .table
            .keys()
            .find(|name| !names.contains(&name.as_str()))
        {
            None => Ok(()),
            Some(name) => Err(self.about(
                name,
                format_args!("there is no such field; here are {}", names.join(", ")),
            )),
        }
    }

    fn field(&self, name: &str, example: &str) -> Result<&'a toml::Value, String> {
        self.table
            .get(name)
            .ok_or_else(|| self.about(name, format_args!("is missing; write `{name} = {example}`")))
    }

    fn month(&self, name: &str) -> Result<Month, String> {
        match self.field(name, "12")? {
            toml::Value::Integer(number) => {
                Month::new(*number).map_err(|error| self.about(name, error))
            }
            other => Err(self.about(
                name,
                format_args!("{other} is not a month; write a whole number, as in `{name} = 12`"),
            )),
        }
    }

    /// The entries of a list of tables; none where the list is left out.
    fn entries(&self, name: &str) -> Result<Vec<Fields<'a>>, String> {
        let wrong = || self.about(name, format_args!("write each one under `[[{name}]]`"));
        let Some(list) = self.table.get(name) else {
            return Ok(Vec::new());
        };
        let list = list.as_array().ok_or_else(wrong)?;
        list.iter()
            .zip(1..)
            .map(|(entry, number)| {
                Ok(Fields {
                    place: format!("`[[{name}]]`, number {number}: "),
                    table: entry.as_table().ok_or_else(wrong)?,
                })
            })
            .collect()
    }
}

/// A currency, and how many decimals its amounts have.
struct Money {
    code: String,
    decimals: usize,
}

impl Money {
    fn of(file: &Fields) -> Result<Self, String> {
        let written = file.field("currency", "\"IDR\"")?;
        let currency: Currency = written
            .as_str()
            .unwrap_or_default()
            .parse()
            .map_err(|error| file.about("currency", format_args!("{written} {error}")))?;
        Ok(Self {
            code: currency.code().to_owned(),
            decimals: usize::from(currency.decimals()),
        })
    }

    /// An amount in minor units. Decimals are taken from the digits as they are
    /// written and never from arithmetic on a float.
    fn read(&self, fields: &Fields, name: &str) -> Result<i64, String> {
        let value = fields.field(name, "1500000")?;
        let digits = match value {
            toml::Value::Integer(number) => number.to_string(),
            // TOML reads `1.500` as one and a half, and whoever wrote it for
            // rupiah meant fifteen hundred.
            toml::Value::Float(number) if self.decimals == 0 && number.abs() < 1000.0 => {
                return Err(fields.about(
                    name,
                    format_args!(
                        "the full stop is read as decimals, which {} does not have; \
                         write digits only, as in `{name} = 1500000`",
                        self.code
                    ),
                ));
            }
            toml::Value::Float(number) => number.to_string(),
            other => {
                return Err(fields.about(
                    name,
                    format_args!(
                        "{other} is not an amount; write digits only, as in `{name} = 1500000`"
                    ),
                ));
            }
        };
        let (whole, part) = digits.split_once('.').unwrap_or((&digits, ""));
        if part.len() > self.decimals {
            return Err(fields.about(
                name,
                format_args!(
                    "{value} has more decimals than {} has ({})",
                    self.code, self.decimals
                ),
            ));
        }
        let units = format!("{whole}{part:0<width$}", width = self.decimals);
        units.parse().map_err(|_| {
            let problem = if value.as_float().is_some_and(f64::is_nan) {
                "that is no number; write digits only".to_owned()
            } else {
                DebtError::TooLarge.to_string()
            };
            fields.about(name, problem)
        })
    }

    /// An amount in whole units, with decimals only where there are any.
    fn show(&self, units: i64) -> Value {
        let scale = (0..self.decimals).fold(1, |scale, _| scale * 10);
        if units % scale == 0 {
            json!(units / scale)
        } else {
            json!(units as f64 / scale as f64)
        }
    }

    /// That more is to be paid in a month than she earns in it.
    fn too_heavy(&self, burden: Burden) -> String {
        format!(
            "in month {} {} {} is to be paid, more than the wage ({}); if that is not so, give \
             both for one month and in one currency, and what is paid at once before earning as \
             month 0",
            burden.month().number(),
            self.code,
            self.show(burden.due()),
            self.show(burden.due() + burden.take_home())
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        let table = text.parse().expect("TOML");
        report(&table).expect_err(text)
    }

    #[test]
    fn what_is_wrong_is_named_with_what_would_be_right() {
        const HEAD: &str = "currency = \"TWD\"\nwage_month = 28590\n";
        let both = "[[advances]]\nmonth = 0\namount = 30000\n\
            [[payments]]\nfirst_month = 1\nlast_month = 5\namount = 8000\n";
        for (items, named) in [
            (String::new(), ["advances", "payment"]),
            (
                both.replace("first_month = 1", "first_month = 6"),
                ["number 1: `last_month`", "earlier month first"],
            ),
            (
                both.replace("last_month = 5", "last_month = 5.5"),
                ["5.5", "whole number"],
            ),
            (
                both.replace("30000", "-30000"),
                ["`[[advances]]`, number 1: `amount`", "never negative"],
            ),
            (
                both.replace("30000", "9223372036854775807"),
                ["`amount`", "zeros too many"],
            ),
            (
                both.replace("8000", "900_000_000_000"),
                ["together", "zeros too many"],
            ),
            (both.replace("8000", "\"8.000\""), ["8.000", "digits only"]),
            (both.replace("8000", "nan"), ["`amount`", "no number"]),
            (both.replace("8000", "8000.5"), ["8000.5", "decimals"]),
            (
                both.replace("first_month", "month"),
                [
                    "`month`: there is no such field",
                    "first_month, last_month, amount",
                ],
            ),
            (
                both.replace("last_month = 5\n", ""),
                ["`last_month`: is missing", "last_month = 12"],
            ),
            ("advances = 3\n".to_owned(), ["`advances`", "[[advances]]"]),
        ] {
            let message = refusal(&format!("{HEAD}{items}"));
            for word in named {
                assert!(message.contains(word), "`{word}` is not in: {message}");
            }
        }
        for (head, named) in [
            ("currency = \"TWD\"\nwage_month = 0\n", "more than zero"),
            ("currency = \"TWD\"\nwage_month = -5\n", "more than zero"),
            ("currency = \"TWD\"\n", "`wage_month`: is missing"),
            ("wage_month = 5\n", "`currency`: is missing"),
            (
                "currency = \"Rp\"\nwage_month = 1\n",
                "\"Rp\" is no currency known here: write one of IDR",
            ),
        ] {
            let message = refusal(&format!("{head}{both}"));
            assert!(message.contains(named), "{message}");
        }
    }

    #[test]
    fn more_than_the_wage_has_figures_and_says_so() {
        let table = "currency = \"TWD\"\nwage_month = 28590\n\
            [[advances]]\nmonth = 0\namount = 100000\n\
            [[payments]]\nfirst_month = 1\nlast_month = 5\namount = 28591\n"
            .parse()
            .expect("TOML");
        let report = report(&table).expect("figures");
        assert_eq!(report["lowest_take_home"], -1);
        assert!(report["effective_annual_rate"].is_number());
        let note = report["note"].as_str().expect("a note");
        for word in ["month 1", "TWD 28591", "28590"] {
            assert!(note.contains(word), "`{word}` is not in: {note}");
        }
    }

    #[test]
    fn amounts_are_taken_digit_by_digit() {
        let read = |code: &str, amount: &str| {
            let text = format!("currency = \"{code}\"\namount = {amount}");
            let table = text.parse().expect("TOML");
            let fields = Fields {
                place: String::new(),
                table: &table,
            };
            Money::of(&fields)?.read(&fields, "amount")
        };
        for (code, amount, units) in [
            ("IDR", "1_500_000", 1_500_000),
            ("idr", "8e6", 8_000_000),
            ("HKD", "4990", 499_000),
            ("HKD", "4990.1", 499_010),
            ("MYR", "0.29", 29),
            ("KWD", "1.005", 1_005),
            ("USD", "9999999999.99", 999_999_999_999),
            ("USD", "-0.5", -50),
        ] {
            assert_eq!(read(code, amount), Ok(units), "{code} {amount}");
        }
        for (code, amount) in [
            ("IDR", "0.5"),
            ("IDR", "1.000"),
            ("TWD", "28590.5"),
            ("MYR", "0.295"),
            ("USD", "1e300"),
            ("USD", "inf"),
            ("USD", "true"),
        ] {
            assert!(read(code, amount).is_err(), "{code} {amount}");
        }
    }
}

//! `cargo xtask amount TEXT`: what a person typed, as an amount or a question.

use migrasi_aman::money::{Amount, Currency, Typed, understand};
use serde_json::{Number, Value, json};

use crate::{
    outcome::{Outcome, print, refused},
    questions::pretty,
};

const USAGE: &str = "write `cargo xtask amount [--currency IDR] [--] TEXT`";

/// Prints the amount, or the amounts among which a person would have to choose.
///
/// # Errors
/// A wrong argument, or a text that is no amount: named, with what would be right.
pub fn run(arguments: &[String]) -> Outcome {
    let mut usual = None;
    let mut text = None;
    let mut rest = arguments.iter();
    let mut options = true;
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--" if options => options = false,
            "--currency" if options => {
                let Some(code) = rest.next() else {
                    return refused("--currency wants a code, as in `--currency TWD`");
                };
                match code.parse::<Currency>() {
                    Ok(currency) if usual.is_none() => usual = Some(currency),
                    Ok(_) => return refused(format!("--currency is there twice: {USAGE}")),
                    Err(error) => return refused(format!("--currency: `{code}` {error}")),
                }
            }
            option if options && option.starts_with("--") => {
                return refused(format!("amount does not know `{option}`: {USAGE}"));
            }
            typed if text.is_none() => text = Some(typed),
            other => {
                return refused(format!(
                    "amount wants one text, and `{other}` is a second: put quotes around an amount with spaces, as in `\"Rp 2 juta\"`"
                ));
            }
        }
    }
    let Some(text) = text else {
        return refused(format!("amount wants a text: {USAGE}"));
    };
    match understand(text, usual.unwrap_or(Currency::IDR)) {
        Ok(Typed::Understood(amount)) => print(pretty(&shape(amount))),
        Ok(Typed::Ask(amounts)) => {
            let ask: Vec<Value> = amounts.into_iter().map(shape).collect();
            print(pretty(&json!({ "ask": ask })));
        }
        Err(error) => return refused(format!("`{}` {error}", shown(text))),
    }
    Ok(())
}

/// In whole units; a decimal only where there are cents.
fn shape(amount: Amount) -> Value {
    // A figure is a number in JSON too, at most 16 digits long, which every
    // reader of JSON keeps apart.
    let figure: Option<Number> = amount.figure().parse().ok();
    json!({ "amount": figure, "currency": amount.currency().code() })
}

/// The text on one line, and no more of it than one reads.
fn shown(text: &str) -> String {
    let mut shown: String = text
        .chars()
        .take(60)
        .flat_map(|letter| match letter {
            '\0'..='\x1f' | '\x7f'..='\u{9f}' => letter.escape_default().collect::<Vec<_>>(),
            plain => vec![plain],
        })
        .collect();
    if text.chars().nth(60).is_some() {
        shown.push('…');
    }
    shown
}

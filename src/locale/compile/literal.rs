//! Literals: what stands in quotes, and numbers.

use std::borrow::Cow;

use fluent_syntax::unicode::unescape_unicode_to_string;

/// The largest whole number up to which `f64`, in which Fluent's runtime counts,
/// misses none.
const LARGEST_EXACT: u64 = 1 << 53;

/// Why a literal cannot be taken.
pub(super) struct Refusal {
    pub problem: String,
    pub remedy: String,
}

/// What stands between quotes, with its escapes resolved.
pub(super) fn text(value: &str) -> Result<Cow<'_, str>, Refusal> {
    let text = unescape_unicode_to_string(value);
    let unknown = char::REPLACEMENT_CHARACTER;
    if text.contains(unknown) && !value.contains(unknown) {
        return Err(Refusal {
            problem: format!("\"{value}\" holds an escape that is no character"),
            remedy: "write the character itself, \\\\ for \\, or \\u00A0 for one by its number"
                .into(),
        });
    }
    Ok(text)
}

/// A number in a text, which is text too. Fluent reads it as `f64` and prints
/// that; where it would print something else than is written, it is refused.
pub(super) fn number(value: &str) -> Result<Cow<'_, str>, Refusal> {
    let decimals = |text: &str| text.split_once('.').map(|(_, decimals)| decimals.len());
    let mut printed = value.parse::<f64>().unwrap_or(f64::NAN).to_string();
    if let Some(wanted) = decimals(value) {
        if !printed.contains('.') {
            printed.push('.');
        }
        let have = decimals(&printed).unwrap_or_default();
        printed.push_str(&"0".repeat(wanted.saturating_sub(have)));
    }
    if printed != value {
        return Err(Refusal {
            problem: format!("Fluent would not print {value} as it is written"),
            remedy: format!("write {value} without braces"),
        });
    }
    Ok(value.into())
}

/// A number as the key of a variant. Messages are given whole numbers only, and
/// `[1.0]` is not `[1]` to Fluent.
pub(super) fn whole(value: &str) -> Result<i64, Refusal> {
    match value.parse::<i64>() {
        Ok(number) if number.unsigned_abs() <= LARGEST_EXACT => Ok(number),
        _ => Err(Refusal {
            problem: format!("no number that a message is given can be [{value}]"),
            remedy: "write a whole number of at most 15 digits, or pass a word".into(),
        }),
    }
}

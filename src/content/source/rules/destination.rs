//! The countries behind each destination, as `destinations.toml` writes them.

use std::path::Path;

use serde::Deserialize;

use super::{Fault, Rules, toml_file};
use crate::money::Currency;

const FILE: &str = "content/destinations.toml";

/// The question whose options are the destinations.
const DESTINATION: &str = "destination";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    destination: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    countries: Vec<String>,
    currency: Option<Currency>,
}

/// What lies behind an option of the destination question.
#[derive(Clone, Debug, Default)]
pub(in crate::content::source) struct Destination {
    /// Codes of its countries.
    pub(in crate::content::source) countries: Vec<String>,
    /// What wages are mostly paid in.
    pub(in crate::content::source) currency: Option<Currency>,
}

/// What lies behind each option of the destination question.
pub(in crate::content::source) fn destinations(
    root: &Path,
    rules: &Rules,
    faults: &mut Vec<Fault>,
) -> Vec<Destination> {
    let Some(file) = toml_file::<File>(root, FILE, faults) else {
        return Vec::new();
    };
    let list = &rules.checklist;
    let options = list
        .find(DESTINATION)
        .and_then(|number| list.question(number))
        .map(|question| question.kind.options())
        .unwrap_or_default();
    for entry in &file.destination {
        if !options.contains(&entry.id) {
            faults.push(Fault::new(
                FILE,
                &entry.id,
                "the question `destination` has no such option",
                "take it out, or add the option",
            ));
        }
        for country in &entry.countries {
            if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
                faults.push(Fault::new(
                    FILE,
                    &entry.id,
                    format!("`{country}` is not a country code"),
                    "write two capital letters, as in HK",
                ));
            }
        }
    }
    options
        .iter()
        .map(|option| {
            let entry = file.destination.iter().find(|entry| entry.id == *option);
            if entry.is_none() {
                faults.push(Fault::new(
                    FILE,
                    option,
                    "the option has no entry here",
                    "add it with its countries, or with `countries = []`",
                ));
            }
            entry
                .map(|entry| Destination {
                    countries: entry.countries.clone(),
                    currency: entry.currency,
                })
                .unwrap_or_default()
        })
        .collect()
}

//! Who helps in which situation, and how countries are called.

use std::{collections::BTreeSet, path::Path};

use serde::Deserialize;

use super::{Bilingual, Fault, PointEntry, toml_file};
use crate::{
    help::{Country, HelpKind, Helpers, Situation},
    locale::Language,
};

const SITUATIONS: &str = "content/situations.toml";
const COUNTRIES: &str = "content/countries.toml";

/// Situations and countries, checked.
#[derive(Debug)]
pub(super) struct Situations {
    /// In the order of [`Situation::ALL`].
    pub helpers: Vec<Helpers>,
    countries: Vec<CountryEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SituationFile {
    situation: Vec<SituationEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SituationEntry {
    id: Situation,
    kinds: Vec<HelpKind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryFile {
    country: Vec<CountryEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryEntry {
    code: String,
    name: Bilingual,
}

pub(super) fn read(root: &Path, points: &[PointEntry], faults: &mut Vec<Fault>) -> Situations {
    let situations = toml_file::<SituationFile>(root, SITUATIONS, faults);
    let countries = toml_file::<CountryFile>(root, COUNTRIES, faults);
    Situations {
        helpers: situations
            .map(|file| helpers(&file.situation, faults))
            .unwrap_or_default(),
        countries: countries
            .map(|file| named(file.country, points, faults))
            .unwrap_or_default(),
    }
}

fn helpers(entries: &[SituationEntry], faults: &mut Vec<Fault>) -> Vec<Helpers> {
    let mut found = Vec::new();
    for situation in Situation::ALL {
        let mut entries = entries.iter().filter(|entry| entry.id == situation);
        let kinds: &[HelpKind] = entries.next().map_or(&[], |entry| &entry.kinds);
        let distinct: BTreeSet<HelpKind> = kinds.iter().copied().collect();
        if entries.next().is_some() || kinds.is_empty() || distinct.len() != kinds.len() {
            faults.push(Fault::new(
                SITUATIONS,
                situation.id(),
                "it does not stand there once, with each kind of help once",
                "write one entry with `kinds`, the most fitting first",
            ));
        }
        found.push(Helpers {
            situation,
            kinds: kinds.to_vec(),
        });
    }
    found
}

/// Every country of a point, and others in which she may be.
fn named(
    entries: Vec<CountryEntry>,
    points: &[PointEntry],
    faults: &mut Vec<Fault>,
) -> Vec<CountryEntry> {
    let mut codes = BTreeSet::new();
    for entry in &entries {
        let names = [&entry.name.id, &entry.name.en];
        if !codes.insert(entry.code.as_str()) || names.iter().any(|name| name.trim().is_empty()) {
            faults.push(Fault::new(
                COUNTRIES,
                &entry.code,
                "it stands there twice, or lacks a name",
                "write each code once, with the names `id` and `en`",
            ));
        }
    }
    let abroad: BTreeSet<&str> = points
        .iter()
        .map(|point| point.country.as_str())
        .filter(|country| *country != "ID")
        .collect();
    for code in abroad.difference(&codes) {
        faults.push(Fault::new(
            COUNTRIES,
            *code,
            "a help point stands in this country, which has no name",
            "write an entry with its `code` and its names `id` and `en`",
        ));
    }
    entries
}

impl Situations {
    /// The countries by their names in a language.
    pub(super) fn countries(&self, language: Language) -> Vec<Country> {
        let mut all: Vec<Country> = self
            .countries
            .iter()
            .map(|entry| Country {
                code: entry.code.clone(),
                name: entry.name.in_language(language).to_owned(),
            })
            .collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
    }
}

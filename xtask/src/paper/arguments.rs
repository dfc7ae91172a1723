//! What `cargo xtask paper` is asked for.

use std::{collections::BTreeSet, path::PathBuf};

use migrasi_aman::{
    content::source::{Book, COMPLETE},
    help::{AreaCode, PlaceIndex, Places},
    locale::Language,
};

use crate::{
    outcome::{Outcome, refused},
    workshop::root,
};

const USAGE: &str =
    "write `cargo xtask paper [--lang TAG] [--place NAME|CODE | --all] [--out FOLDER]`";

/// Names that are shown where none was right.
const NAMES: usize = 5;
/// From so many points on a name is another one, or only begins as what was typed.
const ANOTHER: u16 = 10;

/// What was written.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    language: Option<String>,
    place: Option<String>,
    all: bool,
    out: Option<PathBuf>,
}

/// What is to be made.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    languages: Vec<Language>,
    places: Vec<Where>,
    /// Where it goes.
    pub(super) folder: PathBuf,
}

/// A regency, city or district; or all of Indonesia.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Where {
    /// The place; none for all of Indonesia.
    pub(super) area: Option<AreaCode>,
}

impl Wanted {
    /// Every sheet, by language and place.
    pub(super) fn sheets(&self) -> Vec<(Language, Where)> {
        let languages = self.languages.iter();
        languages
            .flat_map(|language| self.places.iter().map(|place| (*language, *place)))
            .collect()
    }
}

/// Reads the arguments.
pub(super) fn read(arguments: &[String]) -> Outcome<Asked> {
    let mut asked = Asked::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let example = match argument.as_str() {
            "--all" if asked.all => return refused(format!("--all is there twice: {USAGE}")),
            "--all" => {
                asked.all = true;
                continue;
            }
            "--lang" => "--lang id",
            "--place" => "--place tulungagung",
            "--out" => "--out sheets",
            other => return refused(format!("paper does not know `{other}`: {USAGE}")),
        };
        let value = rest.next().filter(|value| !value.starts_with("--"));
        let Some(value) = value.filter(|value| !value.trim().is_empty()) else {
            return refused(format!("{argument} wants a value, as in `{example}`"));
        };
        let twice = match argument.as_str() {
            "--lang" => asked.language.replace(value.clone()).is_some(),
            "--place" => asked.place.replace(value.clone()).is_some(),
            _ => asked.out.replace(PathBuf::from(value)).is_some(),
        };
        if twice {
            return refused(format!("{argument} is there twice: {USAGE}"));
        }
    }
    if asked.all && asked.place.is_some() {
        return refused(format!(
            "--all makes the sheet of every place that has help of its own, so --place says nothing beside it: {USAGE}"
        ));
    }
    Ok(asked)
}

impl Asked {
    /// Finds language and place in the content.
    pub(super) fn resolve(&self, book: &Book) -> Outcome<Wanted> {
        let known: Vec<Language> = book.languages().map(|entry| entry.language).collect();
        let [original, ..] = COMPLETE;
        let languages = match &self.language {
            Some(tag) => vec![language(&known, tag)?],
            None if self.all => known,
            None => vec![original],
        };
        let places = match &self.place {
            Some(text) => vec![Where {
                area: Some(place(book.places(), text)?),
            }],
            None if self.all => with_help(book),
            None => vec![Where { area: None }],
        };
        let folder = self.out.clone();
        Ok(Wanted {
            languages,
            places,
            folder: folder.unwrap_or_else(|| root().join("target/paper")),
        })
    }
}

fn language(known: &[Language], tag: &str) -> Outcome<Language> {
    match known.iter().find(|language| language.as_str() == tag) {
        Some(language) => Ok(*language),
        None => {
            let tags: Vec<&str> = known.iter().map(Language::as_str).collect();
            refused(format!(
                "--lang: there is no language `{}`: write one of {}",
                shown(tag),
                tags.join(", ")
            ))
        }
    }
}

/// A code, or a name that is written right: a sheet for another place than the one
/// that was meant would send people the wrong way.
fn place(places: &Places, text: &str) -> Outcome<AreaCode> {
    if text.starts_with(|letter: char| letter.is_ascii_digit()) {
        let area = AreaCode::parse(text).filter(|area| places.name(*area).is_some());
        return match area {
            Some(area) => near_enough(places, area),
            None => refused(format!(
                "--place: there is no place `{}`: write its name, or its code as in content/places/regencies.csv, like 35.04",
                shown(text)
            )),
        };
    }
    let found = PlaceIndex::new(places).search(text, NAMES);
    match found.first() {
        Some(best) if best.score.points() < ANOTHER => near_enough(places, best.area),
        Some(_) => {
            let names: Vec<String> = found
                .iter()
                .filter_map(|found| Some(format!("{} ({})", places.name(found.area)?, found.area)))
                .collect();
            refused(format!(
                "--place: no place is called `{}`; the nearest names are {}: write one of them, or its code",
                shown(text),
                names.join(", ")
            ))
        }
        None => refused(format!(
            "--place: no place is called like `{}`: write the name of a regency, city or district, as in `--place tulungagung`",
            shown(text)
        )),
    }
}

/// A province is too wide to say what is near.
fn near_enough(places: &Places, area: AreaCode) -> Outcome<AreaCode> {
    if places.middle(area).is_some() {
        return Ok(area);
    }
    let inside = places.regencies.iter();
    let names: Vec<String> = inside
        .filter(|place| AreaCode::Regency(place.code).lies_in(area))
        .take(NAMES)
        .map(|place| format!("{} ({})", place.name, place.code))
        .collect();
    refused(format!(
        "--place: {} is a whole province, too wide to say what is near: name a regency or city of it, as {}",
        places.name(area).unwrap_or_default(),
        names.join(", ")
    ))
}

/// All of Indonesia, and each regency or city in which there is an office.
fn with_help(book: &Book) -> Vec<Where> {
    let [original, ..] = COMPLETE;
    let points = book.help_pack(original).points;
    let regencies: BTreeSet<_> = points.iter().filter_map(|point| point.regency).collect();
    let regencies = regencies
        .into_iter()
        .map(|code| Some(AreaCode::Regency(code)));
    std::iter::once(None)
        .chain(regencies)
        .map(|area| Where { area })
        .collect()
}

/// The text on one line, and no more of it than one reads.
fn shown(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    short.escape_debug().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::Failure;

    fn asked(text: &str) -> Outcome<Asked> {
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        read(&words)
    }

    fn resolved(text: &str) -> Outcome<Wanted> {
        asked(text)?.resolve(&crate::book::open().expect("the content"))
    }

    fn complaint<T: std::fmt::Debug>(outcome: Outcome<T>) -> String {
        match outcome {
            Err(Failure::Input(message)) => message,
            other => panic!("not refused as input: {other:?}"),
        }
    }

    #[test]
    fn arguments_that_say_nothing_are_refused_by_name() {
        for (text, says) in [
            ("--lang", "--lang wants a value, as in `--lang id`"),
            ("--place --all", "--place wants a value"),
            ("--out", "--out wants a value"),
            ("--lang id --lang en", "--lang is there twice"),
            ("--all --all", "--all is there twice"),
            ("--all --place blitar", "--place says nothing beside it"),
            ("tulungagung", "paper does not know `tulungagung`"),
        ] {
            let complaint = complaint(asked(text));
            assert!(complaint.contains(says), "{text}: {complaint}");
        }
    }

    #[test]
    fn an_unknown_place_is_answered_with_the_nearest_names() {
        for (text, says) in [
            ("--place tulungagun", "Kabupaten Tulungagung (35.04)"),
            ("--place xqzw", "as in `--place tulungagung`"),
            ("--place 99.99", "there is no place `99.99`"),
            ("--place 35", "is a whole province"),
            ("--lang xx", "write one of id, en"),
        ] {
            let complaint = complaint(resolved(text));
            assert!(complaint.contains(says), "{text}: {complaint}");
        }
    }

    #[test]
    fn a_place_is_found_by_name_or_code_and_is_all_of_indonesia_without() {
        let area = |text: &str| {
            let wanted = resolved(text).expect(text);
            let [(_, place)] = wanted.sheets()[..] else {
                panic!("{text}: more than one sheet");
            };
            place.area.map(|area| area.to_string())
        };
        assert_eq!(area("--place tulungagung").as_deref(), Some("35.04"));
        assert_eq!(area("--place 35.04 --lang en").as_deref(), Some("35.04"));
        assert_eq!(area(""), None);
    }

    #[test]
    fn all_of_them_are_every_language_by_every_place_with_an_office() {
        let wanted = resolved("--all").expect("all");
        let (languages, places) = (wanted.languages.len(), wanted.places.len());
        assert_eq!(wanted.sheets().len(), languages * places);
        assert!(
            languages >= COMPLETE.len() && places > 20,
            "{languages} by {places}"
        );
        let tulungagung = AreaCode::parse("35.04").expect("a code");
        let areas = wanted.places.iter().map(|place| place.area);
        assert!(areas.flatten().any(|area| area == tulungagung));
    }
}

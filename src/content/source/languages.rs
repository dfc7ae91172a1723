//! Languages: a folder of `locales/` each, which says of itself what it is.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde::Deserialize;

use super::{COMPLETE, Fault, text_file, words::outgoing};
use crate::locale::{Language, Pattern};

/// The folder of all languages.
const FOLDER: &str = "locales";

/// The file in which a language says what it is.
const FILE: &str = "language.toml";

/// Texts of one language by key.
pub(super) type Texts = BTreeMap<String, Pattern>;

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Every text exists and was read by native speakers.
    Complete,
    /// Texts may be missing, and no native speaker has read them.
    Draft,
}

/// A language as its folder describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageEntry {
    /// Its code, which is also the folder's name.
    pub language: Language,
    /// As its speakers call it: the list of languages is shown before any text
    /// of a language is there.
    pub name: String,
    /// How far it is.
    pub state: State,
    /// Where its missing texts come from, the nearest language first.
    pub chain: Vec<Language>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    tag: String,
    name: String,
    state: State,
    fallback: Option<Language>,
}

/// All languages and their texts.
#[derive(Debug, Default)]
pub(super) struct Library {
    /// The original first, then those that are complete, then drafts.
    pub entries: Vec<LanguageEntry>,
    pub texts: BTreeMap<Language, Texts>,
}

impl Library {
    /// A text, and the language in which it was found: the language itself or the
    /// nearest one of its chain. What goes to the agency is in Indonesian.
    pub fn find(&self, language: Language, key: &str) -> Option<(Language, &Pattern)> {
        if outgoing(key) {
            return self.own(Language::INDONESIAN, key);
        }
        let entry = self.entries.iter().find(|e| e.language == language)?;
        [language]
            .iter()
            .chain(&entry.chain)
            .find_map(|language| self.own(*language, key))
    }

    fn own(&self, language: Language, key: &str) -> Option<(Language, &Pattern)> {
        Some((language, self.texts.get(&language)?.get(key)?))
    }
}

/// Reads what each folder says of itself.
pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> Vec<LanguageEntry> {
    let mut written: BTreeMap<Language, Written> = BTreeMap::new();
    let mut names = BTreeSet::new();
    for folder in folders(root, faults) {
        let file = format!("{FOLDER}/{folder}/{FILE}");
        let Some(entry) = one(root, &folder, &file, faults) else {
            continue;
        };
        let Ok(language) = folder.parse::<Language>() else {
            continue;
        };
        if entry.name.trim().is_empty() || !names.insert(entry.name.clone()) {
            faults.push(Fault::new(
                &file,
                "name",
                "is empty, or the name of another language",
                "write the name that its speakers use",
            ));
        }
        written.insert(language, entry);
    }
    for language in COMPLETE {
        if written.get(&language).map(|entry| entry.state) != Some(State::Complete) {
            faults.push(Fault::new(
                format!("{FOLDER}/{language}/{FILE}"),
                "state",
                "this language is not complete",
                "write state = \"complete\", and every text",
            ));
        }
    }
    let mut entries: Vec<LanguageEntry> = written
        .iter()
        .map(|(language, entry)| LanguageEntry {
            language: *language,
            name: entry.name.clone(),
            state: entry.state,
            chain: chain(*language, &written, faults),
        })
        .collect();
    entries.sort_by_key(|entry| {
        let original = entry.language == Language::INDONESIAN;
        (!original, entry.state, entry.language)
    });
    entries
}

fn folders(root: &Path, faults: &mut Vec<Fault>) -> Vec<String> {
    let entries = match fs::read_dir(root.join(FOLDER)) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(Fault::new(
                FOLDER,
                "the folder",
                format!("cannot be opened: {error}"),
                "put it back, or take it from the last good version",
            ));
            return Vec::new();
        }
    };
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn one(root: &Path, folder: &str, file: &str, faults: &mut Vec<Fault>) -> Option<Written> {
    let text = text_file(root, file, faults)?;
    let entry: Written = match toml::from_str(&text) {
        Ok(entry) => entry,
        Err(error) => {
            faults.push(Fault::new(
                file,
                "the file",
                format!("cannot be read: {error}"),
                "write tag, name, state and fallback as locales/README.md shows",
            ));
            return None;
        }
    };
    if entry.tag != folder || folder.parse::<Language>().is_err() {
        faults.push(Fault::new(
            file,
            "tag",
            format!(
                "`{}` and the folder `{folder}` are not one language",
                entry.tag
            ),
            "name the folder by the code of the language, such as jv or ban, and write it as tag",
        ));
    }
    Some(entry)
}

/// Where missing texts come from. Every chain ends in the original, where none
/// is missing.
fn chain(
    language: Language,
    written: &BTreeMap<Language, Written>,
    faults: &mut Vec<Fault>,
) -> Vec<Language> {
    let mut chain = Vec::new();
    let mut at = language;
    while let Some(next) = written.get(&at).and_then(|entry| entry.fallback) {
        if !written.contains_key(&next) || next == language || chain.contains(&next) {
            break;
        }
        chain.push(next);
        at = next;
    }
    let ends = at == Language::INDONESIAN && written.get(&at).is_some_and(|e| e.fallback.is_none());
    if !ends {
        faults.push(Fault::new(
            format!("{FOLDER}/{language}/{FILE}"),
            "fallback",
            format!("its missing texts lead to `{at}` and not to Indonesian"),
            "write fallback = \"id\", or a language that leads there; id itself has none",
        ));
    }
    chain
}

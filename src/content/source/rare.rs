//! Rare words that stay in the texts.

use std::{collections::BTreeSet, path::Path};

use serde::Deserialize;

use super::{Fault, toml_file};
use crate::meanings::terms;

/// The list, from the project's root.
pub const FILE: &str = "content/words/explained.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RareFile {
    word: Vec<RareWord>,
}

/// A rare word that stays.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RareWord {
    /// The forms in which Indonesian texts have it, in small letters.
    pub forms: Vec<String>,
    /// The forms that English texts have, where they mean the same there.
    #[serde(default)]
    pub english: Vec<String>,
    /// For editors.
    #[serde(rename = "reason")]
    _reason: Reason,
}

/// Why no common word stands in the place of a rare one.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Reason {
    /// Everybody knows it; the list of frequent words lacks it.
    Everyday,
    /// It stands on papers, cards, signs or keys, and is looked for there.
    Printed,
    /// Recruiters and neighbours say it: so she knows what is meant.
    Asked,
    /// A plainer word would say something else, or take a sentence.
    Exact,
    /// It belongs to the name of a law or a ministry.
    Cited,
}

impl RareWord {
    /// What the keys of meanings begin with.
    pub const PREFIX: &'static str = "word-";

    /// The key of what it means.
    pub fn key(&self) -> String {
        let first = self.forms.first().map_or("", String::as_str);
        format!("{}{first}", Self::PREFIX)
    }
}

/// Reads the list.
pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> Vec<RareWord> {
    let Some(RareFile { word: list }) = toml_file(root, FILE, faults) else {
        return Vec::new();
    };
    let mut forms = BTreeSet::new();
    let mut english = BTreeSet::new();
    for word in &list {
        if word.forms.is_empty() {
            faults.push(Fault::new(
                FILE,
                "forms",
                "a word has no forms",
                "write it as it stands in the texts, or take the entry out",
            ));
        }
        for form in &word.forms {
            check(form, &mut forms, faults);
        }
        for form in &word.english {
            check(form, &mut english, faults);
        }
    }
    list
}

fn check<'a>(form: &'a String, known: &mut BTreeSet<&'a String>, faults: &mut Vec<Fault>) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    if !terms(form).eq([form.as_str()]) || !form.chars().all(plain) {
        faults.push(Fault::new(
            FILE,
            form,
            "is not one word in small letters",
            "write it as one word in small letters: `text-to-speech` are three",
        ));
    }
    if !known.insert(form) {
        faults.push(Fault::new(
            FILE,
            form,
            "is there twice",
            "leave it in the entry that says what it means here",
        ));
    }
}

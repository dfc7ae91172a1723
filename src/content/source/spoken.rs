//! The local languages that people speak, as `spoken.txt` lists them: those to
//! record in, and those that an Indonesian voice may read.

use std::{collections::BTreeSet, path::Path};

use super::{Fault, text_file};
use crate::locale::Language;

const FILE: &str = "content/spoken.txt";

/// The key of a spoken language's name.
pub(super) fn key(language: Language) -> String {
    format!("record-spoken-{language}")
}

/// The list, in its order: so are they offered.
pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> Vec<Language> {
    let mut known = BTreeSet::new();
    let mut spoken = Vec::new();
    for code in text_file(root, FILE, faults).unwrap_or_default().lines() {
        let mut fault = |problem: &str, remedy: &str| {
            faults.push(Fault::new(FILE, code, problem, remedy));
        };
        match code.parse::<Language>() {
            Err(_) => fault(
                "is no language code",
                "write one code of ISO 639 a line, two or three small letters",
            ),
            Ok(Language::INDONESIAN) => fault(
                "is not a local language",
                "take it out: the page offers it by itself",
            ),
            Ok(language) if !known.insert(language) => fault("is listed twice", "take one out"),
            Ok(language) => spoken.push(language),
        }
    }
    spoken
}

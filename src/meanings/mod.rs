//! Arti kata: which rare words stand in a text, and what they mean.
//!
//! `cargo xtask check-words` refuses a text with a rare word that is not listed in
//! one of its forms, so what is looked for here is what it found there.

mod terms;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use terms::{terms, words};

use crate::locale::{Language, MessageId};

/// A rare word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meaning {
    /// What it means.
    pub means: MessageId,
    /// The forms in which it stands in texts, in small letters; drafts are made from
    /// them, and may have kept one.
    pub forms: Vec<String>,
    /// The forms that English texts have, where they mean the same there.
    pub english: Vec<String>,
}

/// A rare word in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The forms in which it stands there, in the order in which they are met, each
    /// with the language of the first text that has it.
    pub forms: Vec<(String, Language)>,
    /// What it means.
    pub means: MessageId,
}

/// The rare words of some texts, each once, in the order in which they are met. Each
/// text comes with its language.
pub fn found<'t>(
    meanings: &[Meaning],
    texts: impl IntoIterator<Item = (&'t str, Language)>,
) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for (text, language) in texts {
        for term in terms(text) {
            let form = term.to_ascii_lowercase();
            let is_of = |meaning: &&Meaning| match language {
                Language::ENGLISH => meaning.english.contains(&form),
                _ => meaning.forms.contains(&form),
            };
            let Some(meaning) = meanings.iter().find(is_of) else {
                continue;
            };
            let shown = shown(term, form);
            match found.iter_mut().find(|known| known.means == meaning.means) {
                Some(known) if known.forms.iter().any(|(form, _)| *form == shown) => {}
                Some(known) => known.forms.push((shown, language)),
                None => found.push(Found {
                    forms: vec![(shown, language)],
                    means: meaning.means,
                }),
            }
        }
    }
    found
}

/// As it stands in the text, but without the capital of a sentence: `KK` and
/// `JavaScript` have more than one.
fn shown(term: &str, form: String) -> String {
    let capitals = term
        .chars()
        .filter(|letter| letter.is_ascii_uppercase())
        .count();
    if capitals > 1 { term.to_owned() } else { form }
}

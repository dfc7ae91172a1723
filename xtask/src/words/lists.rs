//! The lists that words are looked up in: `content/words/`.

use std::{cell::RefCell, collections::BTreeSet, path::Path};

use migrasi_aman::{
    content::source::{RARE_WORDS, RareWord},
    meanings::terms,
};

use serde::{Deserialize, de::DeserializeOwned};

use super::{stem, texts};
use crate::outcome::{Failure, Outcome, failed};

const FREQUENT: &str = "content/words/frequent.txt";
pub const LEGAL: &str = "content/words/legal.toml";
const NAMES: &str = "content/words/names.toml";

/// How many words the list of frequent ones has to have.
const SIZE: usize = 5000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LegalFile {
    term: Vec<Legal>,
}

/// A word of laws or offices, and what must stand beside it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legal {
    /// The word, in the ways in which it is written.
    pub words: Vec<String>,
    /// Plain words, one of which must stand in the same entry.
    pub beside: Vec<String>,
    /// Attributes in which it needs none: a law is cited by its name.
    #[serde(default)]
    pub not_in: Vec<String>,
    /// For editors.
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamesFile {
    names: Vec<Names>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    of: String,
    words: Vec<String>,
}

/// Why a word need not be a frequent one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is one of the frequent, or made from one.
    Frequent,
    /// It is rare, and the list says what it means and why it stays.
    Explained,
    /// It is a name, or a word with a rule of its own in the list of legal ones.
    Name,
    /// It is rare.
    Rare,
}

/// The lists.
pub struct Lists {
    frequent: BTreeSet<String>,
    /// What the frequent ones are made from: `batal` of `dibatalkan`.
    roots: BTreeSet<String>,
    /// Legal words.
    pub legal: Vec<Legal>,
    explained: BTreeSet<String>,
    names: BTreeSet<String>,
    /// Parts of the legal words and names of places: known without being listed.
    known: BTreeSet<String>,
    used: RefCell<BTreeSet<String>>,
}

/// Reads the lists. `rare` are words that the screens explain, `places` names that
/// need not be listed.
///
/// # Errors
/// A list that cannot be read, or says half of what it has to.
pub fn open<'a>(
    root: &Path,
    rare: &[RareWord],
    places: impl Iterator<Item = &'a str>,
) -> Outcome<Lists> {
    let frequent: BTreeSet<String> = texts::open(&root.join(FREQUENT))?
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(str::to_owned)
        .collect();
    if frequent.len() != SIZE {
        let have = frequent.len();
        return failed(format!("{FREQUENT} has {have} words and not {SIZE}"));
    }
    let legal: LegalFile = read(root, LEGAL)?;
    let listed: NamesFile = read(root, NAMES)?;
    let mut known: BTreeSet<String> = places.flat_map(terms).map(str::to_lowercase).collect();
    for term in legal.term.iter().flat_map(|term| &term.words) {
        known.extend(terms(term).map(str::to_lowercase));
    }
    let explained: BTreeSet<String> = rare.iter().flat_map(|word| &word.forms).cloned().collect();
    let names = names(&listed.names, &explained)?;
    Ok(Lists {
        roots: frequent.iter().flat_map(|word| roots(word)).collect(),
        frequent,
        legal: legal.term,
        explained,
        names,
        known,
        used: RefCell::default(),
    })
}

fn names(listed: &[Names], explained: &BTreeSet<String>) -> Outcome<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in listed {
        for name in &entry.words {
            let bare = name.to_lowercase() == *name && terms(name).eq([name.as_str()]);
            let once = !explained.contains(name) && names.insert(name.clone());
            if entry.of.is_empty() || !bare || !once {
                return failed(format!(
                    "{NAMES}: {name}: it is listed twice, of nothing, or is not written as one word in small letters"
                ));
            }
        }
    }
    Ok(names)
}

fn read<T: DeserializeOwned>(root: &Path, file: &str) -> Outcome<T> {
    let text = texts::open(&root.join(file))?;
    toml::from_str(&text).map_err(|e| Failure::Check(format!("{file}: {e}")))
}

/// What a frequent word may be made from. Not by `-i` or `se-` alone, which end
/// and begin too many words by chance (`kursi`, `serial`), and nothing short.
fn roots(word: &str) -> impl Iterator<Item = String> {
    let chance = [word.strip_suffix('i'), word.strip_prefix("se")];
    let forms = stem::forms(word).into_iter();
    forms.filter(move |form| form.len() >= 4 && !chance.contains(&Some(form)))
}

impl Lists {
    /// How a single word stands, as [`terms`] gives it.
    pub fn standing(&self, term: &str) -> Standing {
        let word = term.to_lowercase();
        // `Rp370`, `76F` of a law and `E` of a kind of visa.
        let letters = word.trim_matches(|c: char| c.is_ascii_digit());
        if letters.chars().count() < 2 || self.frequent.contains(letters) {
            return Standing::Frequent;
        }
        if stem::is_made_from(&word, |form| self.frequent.contains(form)) {
            return Standing::Frequent;
        }
        // `batal`, `pinjam`: only words made from it are frequent.
        if stem::is_made_from(&word, |form| self.roots.contains(form)) {
            return Standing::Frequent;
        }
        if self.known.contains(&word) {
            return Standing::Name;
        }
        if let Some(name) = stem::forms(&word)
            .into_iter()
            .find(|f| self.names.contains(f))
        {
            self.used.borrow_mut().insert(name);
            return Standing::Name;
        }
        // As it stands: in this form it is looked for on the screen.
        if self.explained.contains(&word) {
            self.used.borrow_mut().insert(word);
            return Standing::Explained;
        }
        Standing::Rare
    }

    /// What is listed as explained or as a name and no text has needed, with the list.
    pub fn unused(&self) -> Vec<(&'static str, &str)> {
        let used = self.used.borrow();
        let explained = self.explained.iter().map(|word| (RARE_WORDS, word));
        let names = self.names.iter().map(|word| (NAMES, word));
        explained
            .chain(names)
            .filter(|(_, word)| !used.contains(*word))
            .map(|(list, word)| (list, word.as_str()))
            .collect()
    }
}

/// Whether a text has these words, one after the other. Words in small letters
/// are also found with endings and beginnings (`klausulnya`), others only as
/// they stand (`PP`).
pub fn has(text: &str, wanted: &str) -> bool {
    let wanted: Vec<&str> = terms(wanted).collect();
    let list: Vec<&str> = terms(text).collect();
    let same = |(have, want): (&&str, &&str)| {
        if want.starts_with(char::is_uppercase) {
            have == want
        } else {
            stem::is_made_from(&have.to_lowercase(), |form| form == *want)
        }
    };
    !wanted.is_empty()
        && list
            .windows(wanted.len())
            .any(|part| part.iter().zip(&wanted).all(same))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{book, workshop};

    fn lists() -> Lists {
        let book = book::open().expect("the content is whole");
        let places = ["Lombok Timur"].into_iter();
        open(&workshop::root(), book.rare_words(), places).expect("the lists are whole")
    }

    #[test]
    fn a_word_is_as_frequent_as_what_it_is_made_from() {
        let lists = lists();
        for word in ["bayar", "membayarkannya", "Dibayar", "Rp370", "batal"] {
            assert_eq!(lists.standing(word), Standing::Frequent, "{word}");
        }
        assert_eq!(lists.standing("nonprosedural"), Standing::Rare);
        assert_eq!(
            lists.standing("rialnya"),
            Standing::Name,
            "not from `serial`"
        );
        assert_eq!(
            lists.standing("klausul"),
            Standing::Name,
            "it has a rule of its own"
        );
        assert_eq!(lists.standing("SIP3MI"), Standing::Name);
    }

    #[test]
    fn words_are_found_one_after_the_other() {
        assert!(has("Klausulnya tidak jelas", "klausul"));
        assert!(has("Bayar ganti rugi.", "ganti rugi"));
        assert!(!has("Ganti dulu, rugi nanti tidak", "ganti rugi"));
        assert!(has("menurut PP 59/2021", "PP"));
        assert!(!has("pp", "PP"));
        assert!(has("tanpa undang-undang", "undang-undang"));
    }

    #[test]
    fn what_is_listed_and_not_needed_is_told() {
        let lists = lists();
        let before = lists.unused().len();
        assert_eq!(lists.standing("kuitansinya"), Standing::Explained);
        assert_eq!(lists.unused().len(), before - 1);
    }

    #[test]
    fn a_name_is_listed_once_and_of_something() {
        let of = |of: &str, words: &[&str]| Names {
            of: of.to_owned(),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        };
        let explained = BTreeSet::from(["visa".to_owned()]);
        assert!(names(&[of("cities", &["taipei", "penh"])], &explained).is_ok());
        for wrong in [
            of("cities", &["taipei", "taipei"]),
            of("cities", &["visa"]),
            of("cities", &["Taipei"]),
            of("cities", &["phnom penh"]),
            of("", &["taipei"]),
        ] {
            assert!(names(&[wrong], &explained).is_err());
        }
    }
}

//! Plural categories: which form of a word goes with a number.

use serde::{Deserialize, Serialize};

use super::Language;

/// A plural category of [CLDR](https://cldr.unicode.org/index/cldr-spec/plural-rules),
/// the words translators use as variant keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Plural {
    /// Languages with a form of its own for nothing, such as Arabic.
    Zero,
    /// One thing.
    One,
    /// Languages with a dual, such as Arabic.
    Two,
    /// A small number, in languages that tell it apart.
    Few,
    /// A large number, in languages that tell it apart.
    Many,
    /// Everything else; in Indonesian and its neighbours, everything.
    Other,
}

impl Plural {
    /// The category of a whole number, by CLDR's cardinal rules.
    ///
    /// | languages | rule for whole numbers |
    /// |---|---|
    /// | en | `one`: 1; `other`: the rest |
    /// | id, jv, su, ms, ja, ko, my, th, yue, zh and every other code | `other` |
    ///
    /// Source: `common/supplemental/plurals.xml` of CLDR 48 (2025). Languages of
    /// Indonesia that CLDR has no rule for (Madurese, Balinese, Sasak and more)
    /// do not change a noun for number, which is why the default is `other` and
    /// not English. A language with more forms needs a line here; until it has
    /// one, the comparison with Fluent's own table fails for files that use them.
    pub fn of(number: i64, language: Language) -> Self {
        match (language.as_str(), number) {
            // CLDR: i = 1 and v = 0, where i is the absolute value.
            ("en", 1 | -1) => Self::One,
            _ => Self::Other,
        }
    }

    /// The category as Fluent writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category that a variant key names, if it names one.
    pub fn named(word: &str) -> Option<Self> {
        [
            Self::Zero,
            Self::One,
            Self::Two,
            Self::Few,
            Self::Many,
            Self::Other,
        ]
        .into_iter()
        .find(|category| category.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_tells_one_from_many() {
        let of = |number| Plural::of(number, Language::ENGLISH);
        assert_eq!(of(1), Plural::One);
        assert_eq!(of(-1), Plural::One);
        for number in [0, 2, 11, 21, 101, 1000, -2, i64::MIN, i64::MAX] {
            assert_eq!(of(number), Plural::Other, "{number}");
        }
    }

    #[test]
    fn indonesian_and_its_neighbours_have_one_form() {
        for code in ["id", "jv", "su", "ms", "ban", "mad", "ja", "zh"] {
            for number in [0, 1, 2, 5, 21, 1000] {
                assert_eq!(Plural::of(number, code.parse().unwrap()), Plural::Other);
            }
        }
    }

    #[test]
    fn names_lead_back_to_their_category() {
        for word in ["zero", "one", "two", "few", "many", "other"] {
            assert_eq!(Plural::named(word).map(Plural::as_str), Some(word));
        }
        assert_eq!(Plural::named("lainnya"), None);
    }
}

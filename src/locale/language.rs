//! Which language: an open set, because adding one is adding a folder.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language by its ISO 639 code: two or three small letters, such as `id`,
/// `en`, `jv`, `su` or `ban`.
///
/// Any well-formed code is a language: whether there are words for it is known
/// to the folder `locales/`, and where to look for missing words is told by the
/// fallback chain in the content, not here.
///
/// ```
/// use migrasi_aman::locale::Language;
///
/// let javanese: Language = "jv".parse()?;
/// assert_eq!(javanese.as_str(), "jv");
/// assert!("Bahasa".parse::<Language>().is_err());
/// # Ok::<(), migrasi_aman::locale::LanguageError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 3]);

impl Language {
    /// Bahasa Indonesia, the language every text exists in first.
    pub const INDONESIAN: Self = Self(*b"id\0");
    /// English, the second language every text exists in.
    pub const ENGLISH: Self = Self(*b"en\0");

    /// The code, as it stands in `lang` attributes and folder names.
    pub fn as_str(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        // Only small ASCII letters are ever stored.
        std::str::from_utf8(&self.0[..length]).unwrap_or_default()
    }

    /// The language of a longer tag as browsers and web pages write it
    /// (`id-ID`, `en_GB`, `JV`), or nothing where it is not one.
    ///
    /// Old Android systems still say `in` for Indonesian and `jw` for Javanese,
    /// the codes of before 1989 and 2001; some write codes of three letters.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.trim().to_ascii_lowercase();
        let current = match primary.as_str() {
            "in" | "ind" => "id",
            "jw" | "jav" => "jv",
            "sun" => "su",
            "msa" | "may" | "zsm" => "ms",
            "eng" => "en",
            other => other,
        };
        current.parse().ok()
    }

    /// The language to begin in: the first of the tags that is among the offered
    /// languages, else Indonesian. Malay is answered in Indonesian where there is
    /// none: who reads one can follow the other.
    ///
    /// ```
    /// use migrasi_aman::locale::Language;
    ///
    /// let offered = [Language::ENGLISH, Language::INDONESIAN];
    /// let first = |tags: &[&str]| Language::first_of(tags.iter().copied(), &offered);
    /// assert_eq!(first(&["in_ID", "en-US"]), Language::INDONESIAN);
    /// assert_eq!(first(&["fr", "en-GB"]), Language::ENGLISH);
    /// ```
    pub fn first_of<'a>(tags: impl Iterator<Item = &'a str>, offered: &[Self]) -> Self {
        let has = |language: &Self| offered.contains(language);
        tags.filter_map(Self::of_tag)
            .find_map(|language| match language.as_str() {
                "ms" if !has(&language) => Some(Self::INDONESIAN),
                _ => Some(language).filter(has),
            })
            .unwrap_or(Self::INDONESIAN)
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(given: &str) -> Result<Self, LanguageError> {
        let bytes = given.as_bytes();
        if !(2..=3).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return Err(LanguageError {
                given: given.into(),
            });
        }
        let mut code = [0; 3];
        code[..bytes.len()].copy_from_slice(bytes);
        Ok(Self(code))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

/// A text that is no language code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageError {
    /// What stood where a code was expected.
    pub given: String,
}

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        f.write_str(&self.given)?;
        f.write_str(
            "\" is not a language code: write two or three small letters, such as id or ban",
        )
    }
}

impl std::error::Error for LanguageError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_two_and_three_letters_are_languages() {
        for code in ["id", "en", "jv", "su", "ms", "ban", "min"] {
            assert_eq!(code.parse::<Language>().unwrap().as_str(), code);
        }
        assert_eq!("id".parse(), Ok(Language::INDONESIAN));
        assert_eq!("en".parse(), Ok(Language::ENGLISH));
    }

    #[test]
    fn anything_else_is_refused_and_named() {
        for given in ["", "i", "indo", "ID", "i1", "i\u{e9}", "id-ID", "i\0"] {
            let error = given.parse::<Language>().unwrap_err();
            assert_eq!(error.given, given);
            assert!(error.to_string().contains("two or three small letters"));
        }
    }

    #[test]
    fn browser_tags_lead_to_their_language() {
        let of = |tag| Language::of_tag(tag).map(|language| language.to_string());
        assert_eq!(of("id-ID").as_deref(), Some("id"));
        assert_eq!(of("in-ID").as_deref(), Some("id"));
        assert_eq!(of("jw").as_deref(), Some("jv"));
        assert_eq!(of("EN_gb").as_deref(), Some("en"));
        assert_eq!(of("ban-Bali-ID").as_deref(), Some("ban"));
        assert_eq!(of(""), None);
        assert_eq!(of("-"), None);
        assert_eq!(of("x"), None);
    }

    #[test]
    fn phones_that_say_it_in_old_codes_are_understood() {
        let all = ["id", "en", "jv", "su", "ms"].map(|code| code.parse().unwrap());
        let first = |tags: &[&str], offered: &[Language]| {
            Language::first_of(tags.iter().copied(), offered).to_string()
        };
        for tag in ["in", "in-ID", "in_ID", "id", "id-ID", "ind", "IN"] {
            assert_eq!(first(&[tag, "en-US"], &all), "id", "{tag}");
        }
        for (tag, language) in [
            ("jw", "jv"),
            ("jw-ID", "jv"),
            ("jv", "jv"),
            ("jv_ID", "jv"),
            ("su-Latn-ID", "su"),
            ("ms-MY", "ms"),
            ("en-GB", "en"),
        ] {
            assert_eq!(first(&[tag], &all), language, "{tag}");
        }
    }

    #[test]
    fn what_nobody_translated_begins_in_indonesian() {
        let two = [Language::ENGLISH, Language::INDONESIAN];
        let first = |tags: &[&str]| Language::first_of(tags.iter().copied(), &two).to_string();
        for tags in [&["ms-MY", "en"][..], &[], &["", "fr"], &["jv"], &["-"]] {
            assert_eq!(first(tags), "id", "{tags:?}");
        }
        // The next language of the list is still better known than none.
        assert_eq!(first(&["ban", "en"]), "en");
        assert_eq!(first(&["", "in", "en"]), "id");
    }

    #[test]
    fn a_stored_code_is_checked_when_read() {
        use serde::de::IntoDeserializer;
        use serde::de::value::{Error, StrDeserializer};
        let read = |code: &'static str| {
            let source: StrDeserializer<'_, Error> = code.into_deserializer();
            Language::deserialize(source)
        };
        assert_eq!(read("su").unwrap().as_str(), "su");
        assert!(read("su-ID").is_err());
    }
}

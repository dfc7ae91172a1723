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
    /// the codes of before 1989 and 2001.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.trim().to_ascii_lowercase();
        let current = match primary.as_str() {
            "in" => "id",
            "jw" => "jv",
            other => other,
        };
        current.parse().ok()
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

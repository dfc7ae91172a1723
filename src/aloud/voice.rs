//! Which of a device's voices may read a language.

use crate::locale::Language;

/// A voice as the browser lists it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// Its language, as written by the browser: `id-ID`, `in_ID`, `ind`.
    pub tag: String,
    /// What it is called.
    pub name: String,
    /// Whether it speaks on the device. Others are sent every text they read,
    /// and so would be told her answers and the verdict.
    pub on_device: bool,
    /// Whether it is the device's own choice.
    pub preferred: bool,
}

/// Languages of Indonesia, one code a line: `rekam/` offers the same.
const LOCAL: &str = include_str!("../../content/spoken.txt");

/// How a voice fits a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is of that language.
    Own,
    /// It is of a language written and sounded so alike that its reading is
    /// understood. She is told.
    Near,
}

/// The voice to read a language with, by its place in the list.
///
/// Never one of a foreign language: an English voice makes noise of Indonesian.
/// Malay and Indonesian share one spelling since 1972 and read each other
/// understandably. Languages of Indonesia in Latin script are spelled nearly as
/// Indonesian is, and its voice reads them with an accent; not the other way
/// round, since those voices are made for other sounds. Never one that needs a
/// network either.
pub fn choose(voices: &[Voice], language: Language) -> Option<(usize, Fit)> {
    let usable = voices
        .iter()
        .enumerate()
        .filter(|(_, voice)| voice.on_device);
    usable
        .filter_map(|(place, voice)| Some((fit(&voice.tag, language)?, place, voice)))
        // The plain voice of a list of variants has the shortest name.
        .min_by_key(|(fit, place, voice)| (*fit, !voice.preferred, voice.name.len(), *place))
        .map(|(fit, place, _)| (place, fit))
}

/// Whether the only voices of a language are ones that send the text away.
pub fn only_online(voices: &[Voice], language: Language) -> bool {
    choose(voices, language).is_none()
        && voices
            .iter()
            .any(|voice| fit(&voice.tag, language).is_some())
}

fn fit(tag: &str, language: Language) -> Option<Fit> {
    let of = of_tag(tag)?;
    if of == language {
        return Some(Fit::Own);
    }
    match (language.as_str(), of.as_str()) {
        ("id", "ms") | ("ms", "id") => Some(Fit::Near),
        (local, "id") if LOCAL.lines().any(|code| code == local) => Some(Fit::Near),
        _ => None,
    }
}

/// Some engines of Android name languages by three letters.
fn of_tag(tag: &str) -> Option<Language> {
    let language = Language::of_tag(tag)?;
    let short = match language.as_str() {
        "ind" => "id",
        "eng" => "en",
        "jav" => "jv",
        "sun" => "su",
        "msa" | "zsm" | "may" | "zlm" => "ms",
        _ => return Some(language),
    };
    short.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(tag: &str) -> Voice {
        Voice {
            tag: tag.into(),
            name: tag.into(),
            on_device: true,
            preferred: false,
        }
    }

    fn chosen(tags: &[&str], language: &str) -> Option<(usize, Fit)> {
        let voices: Vec<Voice> = tags.iter().map(|tag| voice(tag)).collect();
        choose(&voices, language.parse().unwrap())
    }

    #[test]
    fn the_own_language_comes_first() {
        let own = |place| Some((place, Fit::Own));
        assert_eq!(chosen(&["en-US", "ms-MY", "id-ID"], "id"), own(2));
        for old in ["in-ID", "in_ID", "ind-IDN", "id", "ID-id"] {
            assert_eq!(chosen(&["en-US", old], "id"), own(1), "{old}");
        }
        assert_eq!(chosen(&["id-ID", "jw-ID"], "jv"), own(1));
        assert_eq!(chosen(&["id-ID", "en-GB"], "en"), own(1));
    }

    #[test]
    fn a_foreign_voice_never_reads() {
        for tags in [
            &["en-US"][..],
            &["de-DE", "nl-NL", "jv-ID", "tl-PH", "ceb"],
            &[],
            &["", "-", "x"],
        ] {
            assert_eq!(chosen(tags, "id"), None, "{tags:?}");
        }
        assert_eq!(chosen(&["id-ID", "ms-MY"], "en"), None);
        assert_eq!(chosen(&["ms-MY", "en-US"], "jv"), None);
        for code in ["zh", "bho"] {
            assert_eq!(chosen(&["id-ID"], code), None, "{code}");
        }
    }

    #[test]
    fn a_near_one_reads_where_there_is_no_other() {
        assert_eq!(chosen(&["en-US", "ms-MY"], "id"), Some((1, Fit::Near)));
        for code in LOCAL.lines() {
            assert_eq!(chosen(&["en-US", "id-ID"], code), Some((1, Fit::Near)));
        }
    }

    #[test]
    fn what_is_sent_away_is_not_read() {
        let online = Voice {
            on_device: false,
            ..voice("id-ID")
        };
        let id = Language::INDONESIAN;
        assert_eq!(choose(std::slice::from_ref(&online), id), None);
        assert!(only_online(std::slice::from_ref(&online), id));
        let both = [online, voice("ms-MY")];
        assert_eq!(choose(&both, id), Some((1, Fit::Near)));
        assert!(!only_online(&both, id));
        assert!(!only_online(&[voice("en-US")], id));
    }

    #[test]
    fn the_plain_one_of_many_variants_reads() {
        let named = |name: &str| Voice {
            name: name.into(),
            ..voice("id")
        };
        let mut voices = vec![
            named("Indonesian+Alex espeak-ng"),
            named("Indonesian espeak-ng"),
        ];
        assert_eq!(choose(&voices, Language::INDONESIAN), Some((1, Fit::Own)));
        voices[0].preferred = true;
        assert_eq!(choose(&voices, Language::INDONESIAN), Some((0, Fit::Own)));
    }
}

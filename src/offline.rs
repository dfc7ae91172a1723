//! How the copy for a time without internet stands, as the script that keeps it
//! (`public/offline.js`) tells it, and how its sizes are written.

use crate::locale::{Language, fixed, grouped};

/// How the copy stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not known yet.
    Looking,
    /// There can be none: in a frame, or in a browser that keeps none.
    Unsupported,
    /// There is none: it was deleted, or she saves data and is asked first.
    Off,
    /// It is being fetched: so many bytes of so many.
    Fetching {
        /// What is here.
        done: u32,
        /// All of it; 0 where that is not known yet.
        total: u32,
    },
    /// It is whole: everything works without internet.
    Ready,
    /// Something of it is missing or damaged, and could not be fetched.
    Damaged,
    /// It is whole, but what she asked for besides could not be fetched.
    Failed,
    /// The device has no room.
    Full,
    /// It is whole, and a newer release is here, waiting to be taken.
    NewReady,
}

/// Files that are kept together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// What every check needs. Always kept.
    Base,
    /// The texts of a language. Indonesian is always kept.
    Language(Language),
    /// Recordings in a language.
    Audio(Language),
    /// The page on which webmasters make code for their site.
    Builder,
    /// The page on which voices are recorded.
    Recorder,
}

impl Set {
    /// Its name in the service worker.
    pub fn name(self) -> String {
        match self {
            Self::Base => "base".to_owned(),
            Self::Language(language) => language.to_string(),
            Self::Audio(language) => format!("audio-{language}"),
            Self::Builder => "pasang".to_owned(),
            Self::Recorder => "rekam".to_owned(),
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        Some(match name {
            "base" => Self::Base,
            "pasang" => Self::Builder,
            "rekam" => Self::Recorder,
            _ => match name.strip_prefix("audio-") {
                Some(language) => Self::Audio(language.parse().ok()?),
                None => Self::Language(name.parse().ok()?),
            },
        })
    }

    /// Whether she decides about it.
    pub fn is_choice(self) -> bool {
        self != Self::Base && self != Self::Language(Language::INDONESIAN)
    }
}

/// A set and whether it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// What it is.
    pub set: Set,
    /// How long its files are, before they are compressed for the way.
    pub bytes: u32,
    /// Whether all of it is on the device.
    pub kept: bool,
}

/// The copy for a time without internet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// How it stands.
    pub state: State,
    /// What it consists of, and what it could hold besides. Empty where no copy is.
    pub shelves: Vec<Shelf>,
}

impl Copy {
    /// Before anything is known.
    pub const UNKNOWN: Self = Self {
        state: State::Looking,
        shelves: Vec::new(),
    };

    /// Reads what the script tells: the state with two numbers, and a line for each
    /// set. A set that is not known here is left out.
    pub fn read(told: &str) -> Option<Self> {
        let mut lines = told.lines();
        let mut words = lines.next()?.split(' ');
        let state = words.next()?;
        let [done, total] = [words.next()?, words.next()?].map(|word| word.parse().ok());
        let state = match state {
            "unsupported" => State::Unsupported,
            "off" => State::Off,
            "fetching" => State::Fetching {
                done: done?,
                total: total?,
            },
            "ready" => State::Ready,
            "damaged" => State::Damaged,
            "failed" => State::Failed,
            "full" => State::Full,
            "new" => State::NewReady,
            _ => return None,
        };
        let shelves = lines.filter_map(|line| {
            let mut words = line.split(' ');
            Some(Shelf {
                set: Set::of_name(words.next()?)?,
                bytes: words.next()?.parse().ok()?,
                kept: words.next()? == "1",
            })
        });
        Some(Self {
            state,
            shelves: shelves.collect(),
        })
    }

    /// How much of the device it takes.
    pub fn bytes(&self) -> u32 {
        let kept = self.shelves.iter().filter(|shelf| shelf.kept);
        kept.fold(0, |sum, shelf| sum.saturating_add(shelf.bytes))
    }
}

/// A size as it is written, never less than it is.
///
/// ```
/// use migrasi_aman::{locale::Language, offline::size};
///
/// assert_eq!(size(180_400, Language::INDONESIAN), "181 KB");
/// assert_eq!(size(1_310_000, Language::INDONESIAN), "1,4 MB");
/// ```
pub fn size(bytes: u32, language: Language) -> String {
    // From here on it would be a thousand.
    if bytes > 999_000 {
        format!("{} MB", fixed(bytes.div_ceil(100_000).into(), 1, language))
    } else {
        format!("{} KB", grouped(bytes.div_ceil(1000).into(), language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_is_read() {
        let javanese: Language = "jv".parse().expect("a language");
        let told = "fetching 12 345\nbase 1000 1\nid 20 1\njv 30 0\naudio-jv 4000 1\npasang 5 0\nrekam 6 0\nunheard of 7";
        let copy = Copy::read(told).expect("it can be read");
        assert_eq!(
            copy.state,
            State::Fetching {
                done: 12,
                total: 345
            }
        );
        let sets: Vec<Set> = copy.shelves.iter().map(|shelf| shelf.set).collect();
        let expected = [
            Set::Base,
            Set::Language(Language::INDONESIAN),
            Set::Language(javanese),
            Set::Audio(javanese),
            Set::Builder,
            Set::Recorder,
        ];
        assert_eq!(sets, expected);
        assert_eq!(copy.bytes(), 5020);
        for set in expected {
            assert_eq!(Set::of_name(&set.name()), Some(set));
        }
        let choices = expected.iter().filter(|set| set.is_choice());
        assert_eq!(choices.count(), 4);
    }

    #[test]
    fn what_nobody_told_is_refused() {
        for told in ["", "ready", "ready 0", "whole 0 0", "fetching x 1"] {
            assert_eq!(Copy::read(told), None, "{told}");
        }
        assert_eq!(
            Copy::read("ready 0 0").map(|copy| copy.state),
            Some(State::Ready)
        );
    }

    #[test]
    fn a_size_is_never_less_than_it_is() {
        let say = |bytes| size(bytes, Language::INDONESIAN);
        for (bytes, text) in [
            (0, "0 KB"),
            (1, "1 KB"),
            (999_000, "999 KB"),
            (999_001, "1,0 MB"),
            (1_000_001, "1,1 MB"),
            (u32::MAX, "4.295,0 MB"),
        ] {
            assert_eq!(say(bytes), text, "{bytes}");
        }
    }
}

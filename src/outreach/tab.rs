//! What a tab keeps of the mode, so that a reload stays in it: no person is in it.

use super::Session;
use crate::{calendar::Day, help::AreaCode};

/// The mode, as the tab keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mode {
    /// The meeting.
    pub session: Session,
    /// Whether persons are counted: a browser may refuse.
    pub counts: bool,
    /// How many records the store last had, to notice where a browser deletes some.
    pub had: u32,
    /// What a PIN is compared with, where there is one: letters.
    pub lock: Option<String>,
}

impl Mode {
    /// As text, a line for each.
    pub fn write(&self) -> String {
        let Self {
            session,
            counts,
            had,
            lock,
        } = self;
        let counts = if *counts { "counts" } else { "" };
        let lock = lock.as_deref().unwrap_or_default();
        let Session { area, place, day } = session;
        // A line break in a name would move what comes after it.
        let place = place.replace('\n', " ");
        format!("{area}\n{day}\n{counts}\n{had}\n{lock}\n{place}")
    }

    /// Reads it; `None` where it is not whole: the mode is then set up anew.
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.splitn(6, '\n');
        let mut next = || lines.next();
        let area = AreaCode::parse(next()?)?;
        let day: Day = next()?.parse().ok()?;
        let counts = next()? == "counts";
        let had = next()?.parse().ok()?;
        let lock = Some(next()?.to_owned()).filter(|lock| !lock.is_empty());
        let place = next()?.to_owned();
        Some(Self {
            session: Session { area, place, day },
            counts,
            had,
            lock,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode() -> Mode {
        Mode {
            session: Session {
                area: AreaCode::parse("32.09").unwrap(),
                place: "Kabupaten Cirebon".to_owned(),
                day: Day::new(2026, 11, 26).unwrap(),
            },
            counts: true,
            had: 12,
            lock: Some("salt.hash".to_owned()),
        }
    }

    #[test]
    fn a_reload_finds_the_same_mode() {
        let plain = Mode {
            counts: false,
            lock: None,
            ..mode()
        };
        for mode in [mode(), plain] {
            assert_eq!(Mode::read(&mode.write()), Some(mode));
        }
    }

    #[test]
    fn what_is_not_whole_is_none() {
        for text in [
            "",
            "32.09",
            "32.09\n2026-11-26\ncounts\n\n\nX",
            "99\n2026-13-01\n\n0\n\nX",
        ] {
            assert_eq!(Mode::read(text), None, "{text}");
        }
        let mut odd = mode();
        odd.session.place = "a\nb".to_owned();
        assert_eq!(Mode::read(&odd.write()).unwrap().session.place, "a b");
    }
}

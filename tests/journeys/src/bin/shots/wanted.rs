//! Which pictures are wanted.

use journeys::tour::SCREENS;

/// How the page is coloured.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Theme {
    /// As most see it.
    Light,
    /// Light letters on a dark ground.
    Dark,
    /// For who has asked for more contrast.
    Contrast,
    /// The few colours that the device forces on every page.
    Forced,
    /// On paper, where a screen is meant to be printed.
    Print,
}

impl Theme {
    const ALL: [Self; 5] = [
        Self::Light,
        Self::Dark,
        Self::Contrast,
        Self::Forced,
        Self::Print,
    ];

    /// Its name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Forced => "forced",
            Self::Print => "print",
        }
    }
}

/// A watch, an old phone, the usual phone, a tablet, a desk.
const WIDTHS: [u32; 5] = [280, 320, 360, 768, 1280];

/// What narrows the pictures; where nothing does, all are wanted.
#[derive(Debug, Default)]
pub struct Wanted {
    languages: Vec<String>,
    themes: Vec<Theme>,
    widths: Vec<u32>,
    screens: Vec<String>,
}

impl Wanted {
    /// Reads `--language id --width 360 --theme light --screen result`, each as
    /// often as one likes.
    ///
    /// # Errors
    /// What is wrong, and what there is instead.
    pub fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut wanted = Self::default();
        while let Some(name) = arguments.next() {
            let value = arguments.next();
            match (name.as_str(), value) {
                ("--language", Some(tag)) => wanted.languages.push(tag),
                ("--theme", Some(theme)) => {
                    let known = Theme::ALL.into_iter().find(|known| known.id() == theme);
                    wanted.themes.push(known.ok_or_else(|| {
                        let all: Vec<&str> = Theme::ALL.into_iter().map(Theme::id).collect();
                        format!("no theme is called `{theme}`; there are: {}", all.join(" "))
                    })?);
                }
                ("--width", Some(width)) => match width.parse() {
                    Ok(pixels @ 200..=4000) => wanted.widths.push(pixels),
                    _ => {
                        return Err(
                            "--width wants pixels from 200 to 4000, as in `--width 360`".into()
                        );
                    }
                },
                ("--screen", Some(screen)) => {
                    wanted.screens.push(screen.clone());
                    if !SCREENS.iter().any(|(id, _)| wanted.screen(id)) {
                        let all: Vec<&str> = SCREENS.iter().map(|(id, _)| *id).collect();
                        return Err(format!(
                            "no screen is called `{screen}`; there are, whole or by how they begin:\n  {}",
                            all.join("\n  ")
                        ));
                    }
                }
                (other, _) => {
                    return Err(format!(
                        "shots does not know `{other}`, or it wants something after it; it takes --language TAG, --theme NAME, --width PIXELS and --screen NAME"
                    ));
                }
            }
        }
        Ok(wanted)
    }

    /// Whether a screen is wanted: by its name, or by how its name begins.
    pub fn screen(&self, id: &str) -> bool {
        let begins = |wanted: &String| {
            id.strip_prefix(wanted.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        self.screens.is_empty() || self.screens.iter().any(begins)
    }

    /// Whether a language is wanted.
    pub fn language(&self, tag: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|wanted| wanted == tag)
    }

    /// The themes that are wanted.
    pub fn themes(&self) -> &[Theme] {
        if self.themes.is_empty() {
            &Theme::ALL
        } else {
            &self.themes
        }
    }

    /// The widths that are wanted.
    pub fn widths(&self) -> &[u32] {
        if self.widths.is_empty() {
            &WIDTHS
        } else {
            &self.widths
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Wanted, String> {
        Wanted::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn nothing_asked_for_is_everything() {
        let all = read("").expect("nothing is a fine wish");
        assert!(SCREENS.iter().all(|(id, _)| all.screen(id)));
        assert!(all.language("jv"));
        assert!(all.themes().contains(&Theme::Contrast) && all.themes().contains(&Theme::Forced));
        assert_eq!(all.widths(), WIDTHS);
    }

    #[test]
    fn a_name_stands_for_those_that_begin_with_it() {
        let some = read("--screen result --width 360 --theme dark").expect("all are known");
        assert!(some.screen("result-stop-open"));
        assert!(!some.screen("start") && !some.screen("sums-result"));
        assert_eq!(some.widths(), [360]);
        assert_eq!(some.themes(), [Theme::Dark]);
    }

    #[test]
    fn what_is_not_there_is_said() {
        for wrong in [
            "--screen resul",
            "--theme sepia",
            "--width wide",
            "--width 3",
            "--all",
            "--language",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}

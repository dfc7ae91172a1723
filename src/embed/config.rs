//! What the page around the frame sets, read once from the frame's address.

use super::{Accent, Contact, Phone, Refusal, Web, contact};
use crate::{help::AreaCode, locale::Language};

/// How many refusals are told: a long address must not fill the console.
const TOLD: usize = 20;

/// All names, as the console tells them.
const NAMES: &str =
    "embed, lang, region, theme, accent, start, contact-name, contact-phone, contact-web, judul";

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// As in `data-theme`; nothing where the device decides.
    pub fn id(self) -> Option<&'static str> {
        match self {
            Self::Auto => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}

/// The screen to begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// What this is.
    #[default]
    First,
    /// The first question.
    Check,
    /// Whom to call.
    Help,
    /// The calculator.
    Sums,
}

impl Start {
    /// The fragment of the address that opens it.
    pub fn fragment(self) -> &'static str {
        match self {
            Self::First => "",
            Self::Check => "cek",
            Self::Help => "bantuan",
            Self::Sums => "hitung",
        }
    }
}

/// What the page around may set, and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Where help is looked for first.
    pub region: Option<AreaCode>,
    /// Light or dark.
    pub theme: Theme,
    /// The colour of what can be touched.
    pub accent: Option<Accent>,
    /// The screen to begin with.
    pub start: Start,
    /// The site's own contact.
    pub contact: Option<Contact>,
}

impl Config {
    /// Reads what follows the `?` of an address. What is unknown, wrong or given
    /// twice is left out, and said.
    ///
    /// ```
    /// use migrasi_aman::embed::{Config, Theme};
    ///
    /// let (config, refused) = Config::of_query("?embed=1&theme=dark&start=verdict", &[]);
    /// assert_eq!(config.theme, Theme::Dark);
    /// assert_eq!(refused[0].name, "start");
    /// ```
    pub fn of_query(query: &str, offered: &[Language]) -> (Self, Vec<Refusal>) {
        let mut config = Self::default();
        let mut refused = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        let mut given = Given::default();
        for pair in query.trim_start_matches('?').split('&') {
            if pair.is_empty() {
                continue;
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name), decoded(value));
            // A parameter that says nothing asks for nothing.
            if value.is_empty() {
                continue;
            }
            if seen.contains(&name) {
                refuse(&mut refused, &name, "each name once; the first one counts");
                continue;
            }
            if let Err(allowed) = config.take(&mut given, &name, value, offered) {
                refuse(&mut refused, &name, allowed);
            }
            if seen.len() < TOLD {
                seen.push(name);
            }
        }
        config.contact = given.contact(&mut refused);
        (config, refused)
    }

    fn take(
        &mut self,
        given: &mut Given,
        name: &str,
        value: String,
        offered: &[Language],
    ) -> Result<(), Allowed> {
        match name {
            "embed" if value == "1" => {}
            "embed" => return Err("1".into()),
            // Used where the language is chosen.
            "lang" if Language::of_tag(&value).is_some_and(|tag| offered.contains(&tag)) => {}
            "lang" => {
                let tags: Vec<&str> = offered.iter().map(Language::as_str).collect();
                return Err(tags.join(", ").into());
            }
            // Read by the exit's script.
            "judul" if value == "netral" => {}
            "judul" => return Err("netral".into()),
            "region" => match AreaCode::parse(&value) {
                Some(area @ (AreaCode::Province(_) | AreaCode::Regency(_))) => {
                    self.region = Some(area);
                }
                _ => return Err("code of a province or regency, like 52 or 52.03".into()),
            },
            "theme" => {
                self.theme = match value.as_str() {
                    "auto" => Theme::Auto,
                    "light" => Theme::Light,
                    "dark" => Theme::Dark,
                    _ => return Err("light, dark, auto".into()),
                }
            }
            "accent" => match Accent::parse(&value) {
                Some(accent) => self.accent = Some(accent),
                None => return Err("a colour like #0b5759".into()),
            },
            "start" => {
                self.start = match value.as_str() {
                    "mulai" => Start::First,
                    "cek" => Start::Check,
                    "bantuan" => Start::Help,
                    "hitung" => Start::Sums,
                    _ => return Err("mulai, cek, bantuan, hitung".into()),
                }
            }
            "contact-name" => match contact::name(&value) {
                Some(name) => given.name = Some(name),
                None => {
                    return Err("at most 60 Latin letters; no telephone number, no promise (such as aman, resmi, safe), no name of an office of the state".into());
                }
            },
            "contact-phone" => match Phone::parse(&value) {
                Some(phone) => given.phone = Some(phone),
                None => return Err("a telephone number of 6 to 15 digits".into()),
            },
            "contact-web" => match contact::web(&value) {
                Some(web) => given.web = Some(web),
                None => return Err("an address that begins with https://, whose host neither promises anything nor names an office of the state".into()),
            },
            _ => return Err(NAMES.into()),
        }
        Ok(())
    }
}

type Allowed = std::borrow::Cow<'static, str>;

/// The parts of a contact, before it is known whether they make one.
#[derive(Default)]
struct Given {
    name: Option<String>,
    phone: Option<Phone>,
    web: Option<Web>,
}

impl Given {
    /// A contact has a name, so that it is told whose it is, and a way to reach it.
    fn contact(self, refused: &mut Vec<Refusal>) -> Option<Contact> {
        let Self { name, phone, web } = self;
        let reached = phone.is_some() || web.is_some();
        match name {
            Some(name) if reached => Some(Contact { name, phone, web }),
            Some(_) => {
                refuse(refused, "contact-name", "with contact-phone or contact-web");
                None
            }
            None if reached => {
                let name = if phone.is_some() {
                    "contact-phone"
                } else {
                    "contact-web"
                };
                refuse(refused, name, "with contact-name");
                None
            }
            None => None,
        }
    }
}

fn refuse(refused: &mut Vec<Refusal>, name: &str, allowed: impl Into<Allowed>) {
    if refused.len() < TOLD && !refused.iter().any(|refusal| refusal.name == name) {
        refused.push(Refusal::new(name, allowed));
    }
}

/// A part of a query without its escapes. What is no text afterwards holds a
/// character that nothing allows.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let mut ahead = rest.clone();
                match (digit(ahead.next()), digit(ahead.next())) {
                    (Some(high), Some(low)) => {
                        rest = ahead;
                        (high * 16 + low) as u8
                    }
                    _ => b'%',
                }
            }
            byte => byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

//! Reads and checks the content as editors write it. Native only.
//!
//! Everything is checked before anything is built: a [`Book`] that exists is
//! whole, sourced and translated. Each fault names file, entry and remedy.

mod answers;
mod fault;
mod guide;
mod harm;
mod help;
mod installing;
mod languages;
mod money;
mod offer;
mod packing;
mod places;
mod point;
mod practice;
mod rare;
mod reach;
mod recording;
mod rules;
mod services;
mod sheet;
mod situations;
mod spoken;
mod words;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::de::DeserializeOwned;

use super::{CheckPack, HelpPack, MoneyPack, Msg, OutreachPack, PlacesPack, ReasonPack, WordsPack};
#[cfg(test)]
use crate::locale::Pattern;
use crate::{
    calendar::{Day, PartialDate},
    checklist::{Checklist, Sureness},
    fees::{FeeRule, FeeTable, Lender, WageFloor},
    help::{HelpKind, Places, Service},
    locale::{Arg, Language},
    share::LinkNumbers,
};

pub use answers::answers;
pub use fault::Fault;
pub use guide::{Advice, GuideContent, GuideGround, MINUTES, StepEntry};
pub use harm::Harm;
pub use help::HelpContent;
pub use installing::Installing;
pub use languages::{LanguageEntry, State};
pub use money::{ASKED_HERE, Written};
pub use offer::{AMOUNTS, AmountKind, offer};
pub use point::{ChannelEntry, PointEntry};
pub use practice::PracticeEntry;
pub use rare::{FILE as RARE_WORDS, RareWord};
pub use reach::{Tried, WAYS};
pub use recording::Recording;
pub use rules::{FlagNote, Review, Sign, SignSureness};
pub use services::ServiceEntry;
pub use sheet::Label;
pub use words::{LocaleFault, Standing};

/// The languages that must be complete: the original, and the one of reviewers.
pub const COMPLETE: [Language; 2] = [Language::INDONESIAN, Language::ENGLISH];

/// A text for people that stands beside a fact, in both complete languages.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Indonesian.
    pub id: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// The text in a language; Indonesian where it has no own.
    pub fn in_language(&self, language: Language) -> &str {
        if language == Language::ENGLISH {
            &self.en
        } else {
            &self.id
        }
    }
}

/// Where a fact comes from and how sure it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// Addresses of the sources.
    pub sources: Vec<String>,
    /// Date of the newest source.
    pub source_date: Option<PartialDate>,
    /// When it was last checked.
    pub checked: Day,
    /// How sure it is.
    pub sure: Sureness,
}

/// The whole content, checked.
#[derive(Debug)]
pub struct Book {
    /// Questions, flags and laws.
    pub checklist: Checklist,
    /// Conditions as written: of questions by their number, for `--json`.
    pub shows: Vec<Option<String>>,
    /// How harmful the answers to each question are.
    pub harms: Vec<Harm>,
    /// What editors read beside each flag, in the order of the checklist.
    pub flag_notes: Vec<FlagNote>,
    /// Where each law comes from, in the order of the checklist.
    pub grounds: Vec<Ground>,
    /// The signs that the research found.
    pub signs: Vec<Sign>,
    /// How links name the questions.
    pub links: LinkNumbers,
    /// How thoroughly each condition was tried.
    pub tried: Vec<Tried>,
    /// The newest day on which anything was checked.
    pub checked: Day,
    destinations: Vec<rules::Destination>,
    help: help::HelpContent,
    situations: situations::Situations,
    places: Places,
    money: money::MoneyContent,
    gallery: rules::Gallery,
    practice: Vec<PracticeEntry>,
    guide: GuideContent,
    spoken: Vec<Language>,
    rare: Vec<RareWord>,
    library: languages::Library,
}

/// Reads the content of a project folder.
///
/// # Errors
/// Every fault found, in the order of the files.
pub fn read(root: &Path) -> Result<Book, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut rules = rules::read(root, &mut faults);
    let money = money::read(root, &rules, &mut faults);
    rules::every_law_is_cited(&rules.checklist, money.cites(), &mut faults);
    let mut tried = Vec::new();
    if faults.is_empty() {
        harm::check(&rules, &mut faults);
        tried = reach::check(&rules.checklist, &mut faults);
    }
    rules.links = rules::links(root, &rules.checklist, &mut faults);
    let provinces = help::provinces(root, &mut faults);
    let places = places::read(root, &provinces, &mut faults);
    let help = help::read(root, provinces, &places, &mut faults);
    let situations = situations::read(root, &help.points, &mut faults);
    let destinations = rules::destinations(root, &rules, &mut faults);
    let practice = practice::read(root, &rules.checklist, &mut faults);
    let guide = guide::read(root, &mut faults);
    guide::check_lines(&guide, &help.points, &mut faults);
    let spoken = spoken::read(root, &mut faults);
    let rare = rare::read(root, &mut faults);
    let written = words::Content {
        list: &rules.checklist,
        harms: &rules.harms,
        money: &money,
        services: &help.services,
        practice: &practice,
        guide: &guide,
        spoken: &spoken,
        rare: &rare,
    };
    let (library, standings) = words::read(root, &written, &mut faults);
    faults.extend(
        standings
            .into_iter()
            .flat_map(|standing| standing.faults)
            .map(|(_, fault)| fault),
    );
    let checked = rules
        .grounds
        .iter()
        .chain(money.grounds.iter().map(|(_, ground)| ground))
        .map(|ground| ground.checked)
        .chain(help.checks())
        .max();
    if let (true, Some(on)) = (faults.is_empty(), checked) {
        practice::judge(&practice, &rules.checklist, on, &mut faults);
    }
    let (true, Some(checked)) = (faults.is_empty(), checked) else {
        return Err(faults);
    };
    Ok(Book {
        checked,
        checklist: rules.checklist,
        shows: rules.shows,
        harms: rules.harms,
        flag_notes: rules.flag_notes,
        grounds: rules.grounds,
        signs: rules.signs,
        links: rules.links,
        tried,
        destinations,
        help,
        situations,
        places,
        money,
        gallery: rules.gallery,
        practice,
        guide,
        spoken,
        rare,
        library,
    })
}

/// Reads the help points and places of a project folder, and nothing else of it.
///
/// # Errors
/// Every fault found in them.
pub fn help(root: &Path) -> Result<HelpContent, Vec<Fault>> {
    let mut faults = Vec::new();
    let provinces = help::provinces(root, &mut faults);
    let places = places::read(root, &provinces, &mut faults);
    let help = help::read(root, provinces, &places, &mut faults);
    if faults.is_empty() {
        Ok(help)
    } else {
        Err(faults)
    }
}

/// How each language of a project folder stands.
///
/// # Errors
/// Faults outside the texts: then it cannot be told which texts there must be.
pub fn standings(root: &Path) -> Result<Vec<Standing>, Vec<Fault>> {
    let mut faults = Vec::new();
    let rules = rules::read(root, &mut faults);
    let money = money::read(root, &rules, &mut faults);
    let services = services::read(root, &mut faults);
    let practice = practice::read(root, &rules.checklist, &mut faults);
    let guide = guide::read(root, &mut faults);
    let spoken = spoken::read(root, &mut faults);
    let rare = rare::read(root, &mut faults);
    let written = words::Content {
        list: &rules.checklist,
        harms: &rules.harms,
        money: &money,
        services: &services,
        practice: &practice,
        guide: &guide,
        spoken: &spoken,
        rare: &rare,
    };
    let (_, standings) = words::read(root, &written, &mut faults);
    if faults.is_empty() {
        Ok(standings)
    } else {
        Err(faults)
    }
}

impl Book {
    /// Languages that have texts: the original first, drafts last.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageEntry> {
        self.library.entries.iter()
    }

    /// Local languages that texts can be spoken in, each with its name in a language.
    pub fn spoken(&self, language: Language) -> impl Iterator<Item = (Language, String)> {
        let name = move |spoken| {
            self.text(language, &spoken::key(spoken))
                .unwrap_or_default()
        };
        (self.spoken.iter()).map(move |&spoken| (spoken, name(spoken)))
    }

    /// Rare words that stay in the texts.
    pub fn rare_words(&self) -> &[RareWord] {
        &self.rare
    }

    fn is_draft(&self, language: Language) -> bool {
        self.languages()
            .any(|entry| entry.language == language && entry.state == State::Draft)
    }

    /// A text by its key, such as `question-visa.help`, with its variables left
    /// visible; from the language's chain where it has none of its own.
    pub fn text(&self, language: Language, key: &str) -> Option<String> {
        let (found_in, pattern) = self.library.find(language, key)?;
        let line = self.help.main_line();
        Some(pattern.format(found_in, &[("hotline", Arg::Text(line))]))
    }

    /// The language in which a text is found: the language itself, or the nearest
    /// one of its chain.
    pub fn found_in(&self, language: Language, key: &str) -> Option<Language> {
        Some(self.library.find(language, key)?.0)
    }

    /// A text of a language itself by its key, as it is packed.
    #[cfg(test)]
    pub(super) fn pattern(&self, language: Language, key: &str) -> Option<&Pattern> {
        self.library.texts.get(&language)?.get(key)
    }

    /// The keys of all texts that a language has itself.
    pub fn text_keys(&self, language: Language) -> Vec<String> {
        self.library
            .texts
            .get(&language)
            .map(|texts| texts.keys().cloned().collect())
            .unwrap_or_default()
    }

    /// What the browser needs for the first answer, in a language.
    pub fn check_pack(&self, language: Language) -> CheckPack {
        self.check_packs(language).0
    }

    /// What the browser needs for every other answer, in a language.
    pub fn words_pack(&self, language: Language) -> WordsPack {
        self.check_packs(language).1
    }

    fn check_packs(&self, language: Language) -> (CheckPack, WordsPack) {
        let (mut catalog, mut questions) =
            packing::check_words(&self.checklist, &self.gallery, &self.library, language);
        let draft = self.is_draft(language);
        let mut pictures = self.gallery.pictures().collect();
        let mut rest = packing::set_aside(&mut catalog, &mut questions, &mut pictures, draft);
        rest.links = self.links.clone();
        let first = CheckPack {
            checklist: Arc::new(self.checklist.without_editors_names()),
            catalog,
            questions,
            pictures,
            lines: self.help.lines(language),
            destinations: self
                .destinations
                .iter()
                .map(|destination| destination.countries.clone())
                .collect(),
            checked: self.checked,
            draft,
            links: LinkNumbers::default(),
        };
        (first, rest)
    }

    /// What the browser needs to explain a verdict, in a language.
    pub fn reason_pack(&self, language: Language) -> ReasonPack {
        packing::reason_words(&self.checklist, &self.rare, &self.library, language)
    }

    /// What the browser needs to reckon what an offer costs, in a language.
    pub fn money_pack(&self, language: Language) -> MoneyPack {
        let paid_in = self.destinations.iter().map(|d| d.currency).collect();
        packing::money_words(&self.money, paid_in, &self.library, language)
    }

    /// What a village session says, in a language that is complete.
    pub fn outreach_pack(&self, language: Language) -> OutreachPack {
        packing::outreach_words(&self.library, language)
    }

    /// Fees, rates, wages and lenders.
    pub fn fee_table(&self) -> &FeeTable {
        &self.money.table
    }

    /// The rules about fees, in their order.
    pub fn fee_rules(&self) -> impl Iterator<Item = (&Written, &FeeRule)> {
        self.money.rules.iter().zip(&self.money.table.rules)
    }

    /// The wages to compare with, in their order.
    pub fn wage_floors(&self) -> impl Iterator<Item = (&Written, &WageFloor)> {
        self.money.wages.iter().zip(&self.money.table.wages)
    }

    /// The rates of interest to compare with, in their order.
    pub fn lenders(&self) -> impl Iterator<Item = (&Written, &Lender)> {
        self.money.lenders.iter().zip(&self.money.table.lenders)
    }

    /// The rate or wage, and where it comes from.
    pub fn money_grounds(&self) -> impl Iterator<Item = (&str, &Ground)> {
        let named = self.money.grounds.iter();
        named.map(|(name, ground)| (name.as_str(), ground))
    }

    /// What the browser needs to find an office, in a language.
    pub fn help_pack(&self, language: Language) -> HelpPack {
        HelpPack {
            points: self.help.offices(language),
            services: self.services(language),
            provinces: self.help.provinces.clone(),
            helpers: self.situations.helpers.clone(),
            countries: self.situations.countries(language),
        }
    }

    fn services(&self, language: Language) -> Vec<(HelpKind, Service)> {
        let told = self.help.services.iter().map(|entry| {
            let [does, bring, cost] = entry
                .keys()
                .map(|key| key.and_then(|key| self.text(language, &key)));
            let [first, ..] = entry.keys();
            let found = first.and_then(|key| self.found_in(language, &key));
            // Reading has refused content without it.
            let does = does.unwrap_or_default();
            let service = Service {
                does,
                bring,
                cost,
                language: found.filter(|found| *found != language),
            };
            (entry.kind, service)
        });
        told.collect()
    }

    /// Every place of Indonesia.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// What the browser needs to find a place by its name.
    pub fn places_pack(&self) -> PlacesPack {
        PlacesPack::new(&self.places)
    }

    /// A text of the interface.
    pub fn say(&self, language: Language, message: Msg, args: &[(&str, Arg<'_>)]) -> String {
        let found = self.library.find(language, message.key());
        found.map_or_else(String::new, |(found_in, pattern)| {
            pattern.format(found_in, args)
        })
    }
}

/// Reads a TOML file whose one table holds entries of one kind.
fn toml_file<T: DeserializeOwned>(root: &Path, file: &str, faults: &mut Vec<Fault>) -> Option<T> {
    let text = text_file(root, file, faults)?;
    match toml::from_str(&text) {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(Fault::new(
                file,
                "the file",
                format!("cannot be read: {error}"),
                "see content/README.md for the fields an entry has",
            ));
            None
        }
    }
}

fn text_file(root: &Path, file: &str, faults: &mut Vec<Fault>) -> Option<String> {
    match fs::read_to_string(root.join(file)) {
        Ok(text) => Some(text),
        Err(error) => {
            faults.push(Fault::new(
                file,
                "the file",
                format!("cannot be opened: {error}"),
                "put it back, or take it from the last good version",
            ));
            None
        }
    }
}

/// Files of a folder with that ending, by name.
fn files(root: &Path, folder: &str, ending: &str, faults: &mut Vec<Fault>) -> Vec<String> {
    let paths: Vec<PathBuf> = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries.filter_map(|e| Some(e.ok()?.path())).collect(),
        Err(error) => {
            faults.push(Fault::new(
                folder,
                "the folder",
                format!("cannot be opened: {error}"),
                "put it back, or take it from the last good version",
            ));
            Vec::new()
        }
    };
    let mut names: Vec<String> = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .filter_map(|path| Some(format!("{folder}/{}", path.file_name()?.to_str()?)))
        .collect();
    names.sort();
    names
}

/// Whether a name can be an id: small letters, digits and hyphens (and, for
/// the ids taken over from the research, underscores are not among them).
fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether a text can be a source's address.
fn is_address(text: &str) -> bool {
    text.strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

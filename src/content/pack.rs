//! What the browser reads.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Packed, Picture, PictureNo};
use crate::{
    calendar::Day,
    checklist::Checklist,
    fees::FeeTable,
    help::{Country, HelpKind, HelpPoint, Helpers, Place, PlaceCode, Service, Situation},
    locale::{Catalog, MessageId, Pattern},
    meanings::Meaning,
    money::Currency,
    share::LinkNumbers,
};

/// What the first answer needs, in one language: rules, the lines to call, and
/// the words of the first screen and the first question.
///
/// It becomes the whole check once its [`WordsPack`] is taken in; a verdict can
/// then be told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckPack {
    /// The rules, the same in every language. Shared, so that taking in words
    /// copies none of them.
    pub checklist: Arc<Checklist>,
    /// Texts of the interface and the questions in this language; empty where
    /// they come with the rest.
    pub catalog: Catalog,
    /// Words of the questions, in the order of the checklist; the first alone
    /// until the rest is here.
    pub questions: Vec<QuestionWords>,
    /// The pictures beside the answers to those questions.
    pub pictures: Vec<Picture>,
    /// Lines for the whole country; the first is the one named everywhere.
    pub lines: Vec<HelpPoint>,
    /// ISO codes of the countries behind each option of the first question.
    pub destinations: Vec<Vec<String>>,
    /// The newest day on which a fact of this pack was checked.
    pub checked: Day,
    /// Whether no native speaker has read this language yet.
    pub draft: bool,
    /// How links name the questions; comes with the rest of the words.
    #[serde(skip)]
    pub links: LinkNumbers,
}

impl Packed for CheckPack {
    const MARK: [u8; 4] = *b"MAc6";
}

impl CheckPack {
    /// Whether the words of every screen are here.
    pub fn is_whole(&self) -> bool {
        self.questions.len() == self.checklist.questions.len()
    }

    /// Takes in the rest of the words.
    pub fn complete(&mut self, rest: WordsPack) {
        if self.is_whole() {
            return;
        }
        let mut late = rest.messages.into_iter();
        for text in self.catalog.messages.iter_mut().filter(|t| t.0.is_empty()) {
            *text = late.next().unwrap_or_default();
        }
        self.questions = rest.questions;
        self.pictures.extend(rest.pictures);
        self.links = rest.links;
    }
}

/// The words of all later screens in one language, and their pictures. Loaded right after the
/// first screen, before everything else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WordsPack {
    /// The texts that the catalog of the [`CheckPack`] leaves empty, in order.
    pub messages: Vec<Pattern>,
    /// Words of all questions, in the order of the checklist.
    pub questions: Vec<QuestionWords>,
    /// The pictures beside their answers, numbered after those of the
    /// [`CheckPack`]. They come with the words, so that no tile waits for one.
    pub pictures: Vec<Picture>,
    /// How links name the questions, the same in every language.
    pub links: LinkNumbers,
}

impl Packed for WordsPack {
    const MARK: [u8; 4] = *b"MAw2";
}

/// The words of the warnings in one language, and what rare words mean. Loaded after
/// the first screen, so that the first answer need not wait for them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReasonPack {
    /// Texts of the flags, laws, patterns and meanings.
    pub catalog: Catalog,
    /// Words of the flags, in the order of the checklist.
    pub flags: Vec<FlagWords>,
    /// Words of the patterns, in the order of the checklist.
    pub patterns: Vec<PatternWords>,
    /// Words of the laws, in the order of the checklist.
    pub laws: Vec<LawWords>,
    /// Words of the kinds of evidence, in the order of the checklist.
    pub evidence: Vec<MessageId>,
    /// What rare words mean, wherever they stand.
    pub meanings: Vec<Meaning>,
}

impl Packed for ReasonPack {
    const MARK: [u8; 4] = *b"MAr3";
}

/// Words and pictures of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionWords {
    /// The question itself.
    pub text: MessageId,
    /// A line under it.
    pub help: Option<MessageId>,
    /// Label of each option, and an example under it; for yes/no `yes`, `no`.
    pub options: Vec<(MessageId, Option<MessageId>)>,
    /// The picture beside each option.
    pub pictures: Vec<PictureNo>,
    /// "None of these", for several.
    pub none: MessageId,
    /// "I don't know".
    pub unknown: MessageId,
    /// How she can find it out.
    pub verify: Option<MessageId>,
    /// What to ask the agency for, as a line of a message.
    pub ask: Option<MessageId>,
}

impl QuestionWords {
    /// The texts that the question's own screen shows.
    pub fn on_screen(&self) -> impl Iterator<Item = MessageId> + '_ {
        let options = self.options.iter();
        [self.text, self.none, self.unknown]
            .into_iter()
            .chain(self.help)
            .chain(options.flat_map(|(label, example)| [*label].into_iter().chain(*example)))
    }
}

/// Words of a flag.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FlagWords {
    /// The warning in a line.
    pub title: MessageId,
    /// Why it matters.
    pub why: MessageId,
    /// What to do now.
    pub to_do: MessageId,
}

/// Words of a pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PatternWords {
    /// What it is, in plain words.
    pub title: MessageId,
    /// What it is called in law.
    pub law: MessageId,
    /// What it means that these warnings stand together.
    pub why: MessageId,
    /// Label of each part, in the order of the pattern.
    pub parts: Vec<MessageId>,
}

/// Words of a law.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LawWords {
    /// What it says, in our own words.
    pub says: MessageId,
    /// How it is cited.
    pub cite: MessageId,
}

/// Offices and places, in one language. Loaded after the first screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelpPack {
    /// Every help point that is not a line for the whole country.
    pub points: Vec<HelpPoint>,
    /// What each kind of help point does, in the order of [`HelpKind::ALL`].
    pub services: Vec<(HelpKind, Service)>,
    /// Provinces in the order of their codes.
    pub provinces: Vec<Province>,
    /// Who helps in which situation.
    pub helpers: Vec<Helpers>,
    /// Countries in which somebody can be reached, by their names.
    pub countries: Vec<Country>,
}

impl HelpPack {
    /// Kinds of help that fit a situation, the most fitting first.
    pub fn helpers(&self, situation: Situation) -> &[HelpKind] {
        let found = self.helpers.iter().find(|h| h.situation == situation);
        found.map_or(&[], |helpers| &helpers.kinds)
    }

    /// The regency or city of that code.
    pub fn place(&self, code: PlaceCode) -> Option<&Place> {
        let mut places = self.provinces.iter().flat_map(|province| &province.places);
        places.find(|place| place.code == code)
    }

    /// What a kind of help point does.
    pub fn service(&self, kind: HelpKind) -> Option<&Service> {
        let found = self.services.iter().find(|(of, _)| *of == kind);
        found.map(|(_, service)| service)
    }
}

impl Packed for HelpPack {
    const MARK: [u8; 4] = *b"MAh4";
}

/// The calculator in one language: its words, and what it knows about fees,
/// rates, wages and lenders. Loaded last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MoneyPack {
    /// Texts of the calculator ([`SumMsg`](super::SumMsg)), then those below.
    pub catalog: Catalog,
    /// The rules.
    pub table: FeeTable,
    /// Name of each part of the costs, and a line under it.
    pub items: Vec<(MessageId, Option<MessageId>)>,
    /// What each rule says.
    pub rules: Vec<MessageId>,
    /// What each wage is.
    pub wages: Vec<MessageId>,
    /// What each yearly rate is.
    pub lenders: Vec<MessageId>,
    /// Names of the currencies, in the order of [`Currency::ALL`].
    pub currencies: Vec<MessageId>,
    /// What wages are paid in, for each option of the question `destination`.
    pub paid_in: Vec<Option<Currency>>,
}

impl MoneyPack {
    /// The name of a currency.
    pub fn currency(&self, currency: Currency) -> String {
        let name = self.currencies.get(currency as usize).copied();
        self.catalog.format(name.unwrap_or_default(), &[])
    }
}

impl Packed for MoneyPack {
    const MARK: [u8; 4] = *b"MAm2";
}

/// The words of village sessions in one language, and what their screens look like.
/// Fetched there alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutreachPack {
    /// Texts ([`OutreachMsg`](super::OutreachMsg)).
    pub catalog: Catalog,
    /// A style sheet; written in when the page is made.
    pub style: String,
}

impl Packed for OutreachPack {
    const MARK: [u8; 4] = *b"MAo1";
}

/// A province and its regencies and cities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Province {
    /// Two digits of the interior ministry.
    pub code: u16,
    /// Its name.
    pub name: String,
    /// Its regencies and cities, in the order of their codes.
    pub places: Vec<Place>,
}

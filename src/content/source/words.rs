//! Texts: which must exist, and what is wrong with those of a language.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    COMPLETE, Fault, Harm, Installing, Label, PracticeEntry, RareWord, Recording, files,
    guide::{GuideContent, StepEntry},
    languages::{self, LanguageEntry, Library, State, Texts},
    money::MoneyContent,
    services::ServiceEntry,
    spoken, text_file,
};
use crate::{
    checklist::{Checklist, Kind, Question},
    content::{GroupMsg, Msg, OutreachMsg, SumMsg},
    locale::{
        Language,
        compile::{FtlError, compile_all, variables},
    },
    money::Currency,
};

/// A variable that content texts may use: the number that every screen names.
const CONTENT_VARIABLES: [&str; 1] = ["hotline"];

/// What the text of a wage may use: the wage.
const WAGE_VARIABLES: [&str; 1] = ["amount"];

/// What the text of a lender may use: the rate a year.
const LENDER_VARIABLES: [&str; 1] = ["percent"];

/// What the texts are about.
pub(super) struct Content<'a> {
    pub list: &'a Checklist,
    pub harms: &'a [Harm],
    pub money: &'a MoneyContent,
    pub services: &'a [ServiceEntry],
    pub practice: &'a [PracticeEntry],
    pub guide: &'a GuideContent,
    pub spoken: &'a [Language],
    pub rare: &'a [RareWord],
}

/// What is wrong with a text of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocaleFault {
    /// It does not exist, and must.
    Missing,
    /// The original has no such text.
    Extra,
    /// Nothing shows it.
    Unused,
    /// It uses other variables than it is given.
    Variables,
    /// It cannot be read at all.
    Broken,
}

/// How a language stands.
#[derive(Debug)]
pub struct Standing {
    /// The language.
    pub entry: LanguageEntry,
    /// How many of its texts are its own.
    pub own: usize,
    /// How many there could be.
    pub of: usize,
    /// The texts that come from another language, by their keys.
    pub fallen: Vec<String>,
    /// What is wrong.
    pub faults: Vec<(LocaleFault, Fault)>,
}

/// Reads all languages and what is wrong with each.
pub(super) fn read(
    root: &Path,
    content: &Content<'_>,
    faults: &mut Vec<Fault>,
) -> (Library, Vec<Standing>) {
    let entries = languages::read(root, faults);
    let mut library = Library {
        entries,
        texts: BTreeMap::new(),
    };
    let mut standings: Vec<Standing> = Vec::new();
    for entry in &library.entries {
        let mut standing = Standing {
            entry: entry.clone(),
            own: 0,
            of: 0,
            fallen: Vec::new(),
            faults: Vec::new(),
        };
        match texts(root, entry, faults) {
            Ok(texts) => {
                library.texts.insert(entry.language, texts);
            }
            Err(broken) => standing.faults = broken,
        }
        standings.push(standing);
    }
    let keys = keys(content);
    for standing in &mut standings {
        if let Some(texts) = library.texts.get(&standing.entry.language) {
            let original = library.texts.get(&Language::INDONESIAN);
            compare(standing, texts, original, content.list, keys.clone());
        }
    }
    (library, standings)
}

fn texts(
    root: &Path,
    entry: &LanguageEntry,
    faults: &mut Vec<Fault>,
) -> Result<Texts, Vec<(LocaleFault, Fault)>> {
    let names = files(root, &format!("locales/{}", entry.language), "ftl", faults);
    let sources: Vec<(String, String)> = names
        .into_iter()
        .filter_map(|name| text_file(root, &name, faults).map(|text| (name, text)))
        .collect();
    let borrowed: Vec<(&str, &str)> = sources
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let fault = |error: FtlError| {
        let file = format!("{}:{}", error.file, error.line);
        let fault = Fault::new(file, error.key, error.problem, error.remedy);
        (LocaleFault::Broken, fault)
    };
    compile_all(&borrowed)
        .map(|compiled| compiled.into_iter().collect())
        .map_err(|errors| errors.into_iter().map(fault).collect())
}

/// Whether a text goes to the agency: it is in Indonesian, whatever language she
/// reads the page in.
pub(super) fn outgoing(key: &str) -> bool {
    let framing = [Msg::AgencyGreeting, Msg::AgencyClosing].map(Msg::key);
    key.ends_with(".ask") || framing.contains(&key)
}

/// Every text that must exist does or falls back, and none is left over.
fn compare(
    standing: &mut Standing,
    texts: &Texts,
    original: Option<&Texts>,
    list: &Checklist,
    (mut must, mut may): (BTreeSet<String>, BTreeSet<String>),
) {
    let language = standing.entry.language;
    let first = language == Language::INDONESIAN;
    if !first {
        must.retain(|key| !outgoing(key));
        may.retain(|key| !outgoing(key));
    }
    // The page for webmasters and the village mode are made in these languages alone.
    if !COMPLETE.contains(&language) {
        let elsewhere = [Installing::PREFIX, OutreachMsg::PREFIX];
        must.retain(|key| !elsewhere.iter().any(|prefix| key.starts_with(prefix)));
    }
    let folder = format!("locales/{language}");
    // What the original says must be said in every language that is complete.
    let others = original.filter(|_| !first).into_iter().flatten();
    must.extend(
        others
            .map(|(key, _)| key)
            .filter(|key| may.contains(*key))
            .cloned(),
    );
    standing.of = if first { texts.len() } else { must.len() };
    standing.own = texts
        .keys()
        .filter(|key| first || must.contains(*key))
        .count();
    standing.fallen = (must.iter())
        .filter(|key| !texts.contains_key(*key))
        .cloned()
        .collect();
    if standing.entry.state == State::Complete {
        missing(standing, texts, list);
    }
    let name = standing.entry.name.clone();
    let faults = &mut standing.faults;
    let mut add = |kind, key: &str, problem: String, remedy: String| {
        faults.push((kind, Fault::new(&folder, key, problem, remedy)));
    };
    let interface = Msg::ALL.iter().map(|m| (m.key(), m.variables()));
    let calculator = SumMsg::ALL.iter().map(|m| (m.key(), m.variables()));
    let group = GroupMsg::ALL.iter().map(|m| (m.key(), m.variables()));
    let outreach = OutreachMsg::ALL.iter().map(|m| (m.key(), m.variables()));
    let recording = Recording::ALL.iter().map(|m| (m.key(), m.variables()));
    let installing = Installing::ALL.iter().map(|m| (m.key(), m.variables()));
    let named: BTreeMap<&str, &[&str]> = interface
        .chain(calculator)
        .chain(group)
        .chain(outreach)
        .chain(recording)
        .chain(installing)
        .collect();
    let own_name = texts.get(Msg::LanguageName.key());
    if own_name.is_some_and(|pattern| pattern.format(language, &[]) != name) {
        add(
            LocaleFault::Broken,
            Msg::LanguageName.key(),
            format!("is not the name in language.toml, `{name}`"),
            "write the same name in both".to_owned(),
        );
    }
    for (key, pattern) in texts {
        let known = must.contains(key) || may.contains(key);
        let written = original.map(|original| original.get(key));
        if !known && matches!(written, Some(Some(_)) | None) {
            add(
                LocaleFault::Unused,
                key,
                "nothing shows this text".to_owned(),
                "take it out, or correct the id it is named after".to_owned(),
            );
        } else if matches!(written, Some(None)) {
            add(
                LocaleFault::Extra,
                key,
                "nothing shows this text: Indonesian has no such text".to_owned(),
                "take it out, or correct its key: copy it from locales/id".to_owned(),
            );
        }
        if let Some(Some(written)) = written
            && variables(written) != variables(pattern)
        {
            add(
                LocaleFault::Variables,
                key,
                format!(
                    "its variables differ from those in {}",
                    Language::INDONESIAN
                ),
                "use the same { $… } in every language".to_owned(),
            );
        }
        let given = match named.get(key.as_str()) {
            Some(variables) => *variables,
            None if key.starts_with("wage-") => &WAGE_VARIABLES,
            None if key.starts_with("lender-") => &LENDER_VARIABLES,
            None => &CONTENT_VARIABLES,
        };
        for variable in variables(pattern) {
            if !given.contains(&variable.as_str()) {
                add(
                    LocaleFault::Variables,
                    key,
                    format!("there is no {{ ${variable} }} here"),
                    match given {
                        [] => "this text has no variables".to_owned(),
                        some => format!("it may use only: {}", some.join(", ")),
                    },
                );
            }
        }
    }
}

/// A complete language lacks nothing.
fn missing(standing: &mut Standing, texts: &Texts, list: &Checklist) {
    let language = standing.entry.language;
    let evidence = unknown_evidence(list, texts).map(|(flag, id)| {
        Fault::new(
            "content/checklist/flags.toml",
            flag,
            format!("{language} has no words for the evidence `{id}`"),
            "correct the id, or write `evidence-…` in flags.ftl of every complete language",
        )
    });
    let fallen = (standing.fallen.iter())
        .filter(|key| !key.starts_with("evidence-"))
        .map(|key| {
            Fault::new(
                format!("locales/{language}"),
                key,
                "this text is missing",
                "write it in this language, in the file where its neighbours are",
            )
        });
    let faults: Vec<Fault> = evidence.chain(fallen).collect();
    let missing = faults
        .into_iter()
        .map(|fault| (LocaleFault::Missing, fault));
    standing.faults.extend(missing);
}

/// Flags that name evidence which has no words, with its id.
fn unknown_evidence<'a>(
    list: &'a Checklist,
    texts: &'a Texts,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    list.flags.iter().flat_map(move |flag| {
        let ids = flag
            .keep
            .iter()
            .filter_map(|kind| list.evidence.get(usize::from(kind.0)));
        ids.filter(move |id| !texts.contains_key(&format!("evidence-{id}")))
            .map(|id| (flag.id.as_str(), id.as_str()))
    })
}

/// Keys that must exist and keys that may.
fn keys(content: &Content<'_>) -> (BTreeSet<String>, BTreeSet<String>) {
    let Content { list, money, .. } = *content;
    let interface = Msg::ALL.iter().map(|message| message.key());
    let sheet = Label::ALL.iter().map(|label| label.key());
    let calculator = SumMsg::ALL.iter().map(|message| message.key());
    let group = GroupMsg::ALL.iter().map(|message| message.key());
    let outreach = OutreachMsg::ALL.iter().map(|message| message.key());
    let recording = Recording::ALL.iter().map(|message| message.key());
    let installing = Installing::ALL.iter().map(|message| message.key());
    let named = interface.chain(sheet).chain(calculator).chain(group);
    let named = named.chain(outreach).chain(recording).chain(installing);
    let mut must: BTreeSet<String> = named.map(str::to_owned).collect();
    let mut may = BTreeSet::new();
    for item in &money.table.items {
        must.insert(format!("fee-{}", item.id));
        may.insert(format!("fee-{}.help", item.id));
    }
    must.extend(
        money
            .rules
            .iter()
            .map(|rule| format!("fee-rule-{}", rule.id)),
    );
    must.extend(money.wages.iter().map(|wage| format!("wage-{}", wage.id)));
    must.extend(
        money
            .lenders
            .iter()
            .map(|lender| format!("lender-{}", lender.id)),
    );
    must.extend(content.spoken.iter().copied().map(spoken::key));
    must.extend(content.rare.iter().map(RareWord::key));
    must.extend(Currency::ALL.iter().map(|c| format!("currency-{c}")));
    for (question, harm) in list.questions.iter().zip(content.harms) {
        let key = question_key(question);
        must.insert(key.clone());
        may.extend(["help", "option-unknown", "ask"].map(|part| format!("{key}.{part}")));
        // What no answer makes better or worse is her own to know; everything
        // else can be found out.
        let verify = format!("{key}.verify");
        if *harm == Harm::default() {
            may.insert(verify);
        } else {
            must.insert(verify);
        }
        match &question.kind {
            Kind::YesNo => {
                for option in ["yes", "no"] {
                    may.insert(format!("{key}.option-{option}"));
                    may.insert(format!("{key}.example-{option}"));
                }
            }
            Kind::Choice(options) | Kind::Several(options) => {
                for option in options {
                    must.insert(format!("{key}.option-{option}"));
                    may.insert(format!("{key}.example-{option}"));
                }
                if matches!(question.kind, Kind::Several(_)) {
                    must.insert(format!("{key}.option-none"));
                }
            }
            Kind::Months => {}
        }
    }
    for flag in &list.flags {
        let key = format!("flag-{}", flag.id);
        must.extend(["why", "do"].map(|part| format!("{key}.{part}")));
        must.insert(key);
    }
    must.extend(list.evidence.iter().map(|id| format!("evidence-{id}")));
    for pattern in &list.patterns {
        let key = format!("pattern-{}", pattern.id);
        must.extend(["law", "why"].map(|part| format!("{key}.{part}")));
        must.extend(
            pattern
                .parts
                .iter()
                .map(|part| format!("{key}.part-{}", part.id)),
        );
        must.insert(key);
    }
    for law in &list.laws {
        let key = format!("law-{}", law.id);
        must.insert(format!("{key}.cite"));
        must.insert(key);
    }
    must.extend(
        content
            .services
            .iter()
            .flat_map(ServiceEntry::keys)
            .flatten(),
    );
    must.extend(content.practice.iter().flat_map(PracticeEntry::keys));
    must.extend(content.guide.steps.iter().flat_map(StepEntry::keys));
    (must, may)
}

pub(super) fn question_key(question: &Question) -> String {
    format!("question-{}", question.id)
}

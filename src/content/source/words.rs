//! Texts: which must exist, and how they are packed.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    COMPLETE, Fault, Harm, Label, Recording, files,
    money::{MoneyContent, Written},
    services::ServiceEntry,
    text_file,
};
use crate::{
    checklist::{Checklist, Kind, Question},
    content::{
        FlagWords, LawWords, MoneyPack, Msg, PatternWords, QuestionWords, ReasonPack, SumMsg,
        WordsPack,
    },
    locale::{
        Catalog, Language, MessageId, Pattern,
        compile::{compile_all, variables},
    },
    money::Currency,
};

/// Texts of one language by key.
type Texts = BTreeMap<String, Pattern>;

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
}

pub(super) fn read(
    root: &Path,
    content: &Content<'_>,
    faults: &mut Vec<Fault>,
) -> BTreeMap<Language, Texts> {
    let mut texts = BTreeMap::new();
    for language in COMPLETE {
        let folder = format!("locales/{language}");
        let names = files(root, &folder, "ftl", faults);
        let sources: Vec<(String, String)> = names
            .into_iter()
            .filter_map(|name| text_file(root, &name, faults).map(|text| (name, text)))
            .collect();
        let borrowed: Vec<(&str, &str)> = sources
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        match compile_all(&borrowed) {
            Ok(compiled) => {
                texts.insert(language, compiled.into_iter().collect::<Texts>());
            }
            Err(errors) => faults.extend(errors.into_iter().map(|error| {
                Fault::new(
                    format!("{}:{}", error.file, error.line),
                    error.key.clone(),
                    error.problem.clone(),
                    error.remedy.clone(),
                )
            })),
        }
    }
    for (language, texts) in &texts {
        compare(*language, texts, content.list, keys(content), faults);
    }
    if let [first, second] = COMPLETE
        && let (Some(original), Some(other)) = (texts.get(&first), texts.get(&second))
    {
        for (key, pattern) in original {
            let Some(translated) = other.get(key) else {
                continue;
            };
            if variables(pattern) != variables(translated) {
                faults.push(Fault::new(
                    format!("locales/{second}"),
                    key,
                    format!("its variables differ from those in {first}"),
                    "use the same { $… } in both languages",
                ));
            }
        }
    }
    texts
}

/// Whether a text goes to the agency: it is in Indonesian, whatever language she
/// reads the page in.
fn outgoing(key: &str) -> bool {
    let framing = [Msg::AgencyGreeting, Msg::AgencyClosing].map(Msg::key);
    key.ends_with(".ask") || framing.contains(&key)
}

/// Every text that must exist does, and none is left over.
fn compare(
    language: Language,
    texts: &Texts,
    list: &Checklist,
    (mut must, mut may): (BTreeSet<String>, BTreeSet<String>),
    faults: &mut Vec<Fault>,
) {
    if language != Language::INDONESIAN {
        must.retain(|key| !outgoing(key));
        may.retain(|key| !outgoing(key));
    }
    let folder = format!("locales/{language}");
    for (flag, id) in unknown_evidence(list, texts) {
        faults.push(Fault::new(
            "content/checklist/flags.toml",
            flag,
            format!("{language} has no words for the evidence `{id}`"),
            "correct the id, or write `evidence-…` in flags.ftl of every language",
        ));
    }
    for key in must.iter().filter(|key| !texts.contains_key(*key)) {
        if key.starts_with("evidence-") {
            continue;
        }
        faults.push(Fault::new(
            &folder,
            key,
            "this text is missing",
            "write it in this language, in the file where its neighbours are",
        ));
    }
    let interface = Msg::ALL.iter().map(|m| (m.key(), m.variables()));
    let calculator = SumMsg::ALL.iter().map(|m| (m.key(), m.variables()));
    let recording = Recording::ALL.iter().map(|m| (m.key(), m.variables()));
    let named: BTreeMap<&str, &[&str]> = interface.chain(calculator).chain(recording).collect();
    for (key, pattern) in texts {
        if !must.contains(key) && !may.contains(key) {
            faults.push(Fault::new(
                &folder,
                key,
                "nothing shows this text",
                "take it out, or correct the id it is named after",
            ));
        }
        let given = match named.get(key.as_str()) {
            Some(variables) => *variables,
            None if key.starts_with("wage-") => &WAGE_VARIABLES,
            None if key.starts_with("lender-") => &LENDER_VARIABLES,
            None => &CONTENT_VARIABLES,
        };
        for variable in variables(pattern) {
            if !given.contains(&variable.as_str()) {
                faults.push(Fault::new(
                    &folder,
                    key,
                    format!("there is no {{ ${variable} }} here"),
                    match given {
                        [] => "this text has no variables".to_owned(),
                        some => format!("it may use only: {}", some.join(", ")),
                    },
                ));
            }
        }
    }
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
    let recording = Recording::ALL.iter().map(|message| message.key());
    let named = interface.chain(sheet).chain(calculator).chain(recording);
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
    (must, may)
}

fn question_key(question: &Question) -> String {
    format!("question-{}", question.id)
}

/// Numbers the texts of the interface and the questions.
pub(super) fn check_words(
    list: &Checklist,
    texts: &BTreeMap<Language, Texts>,
    language: Language,
) -> (Catalog, Vec<QuestionWords>) {
    let mut packer = Packer::new(texts, language);
    for message in Msg::ALL {
        packer.must(message.key());
    }
    let questions = list.questions.iter().map(|q| packer.question(q)).collect();
    (packer.catalog(language), questions)
}

/// Leaves what the first answer needs, and returns the rest of the words.
pub(super) fn set_aside(catalog: &mut Catalog, questions: &mut Vec<QuestionWords>) -> WordsPack {
    let all = questions.clone();
    questions.truncate(1);
    let first: BTreeSet<MessageId> = (Msg::FIRST.iter().map(|message| message.id()))
        .chain(questions.iter().flat_map(QuestionWords::on_screen))
        .collect();
    let messages = (0_u16..)
        .map(MessageId)
        .zip(&mut catalog.messages)
        .filter(|(id, text)| !first.contains(id) || text.0.is_empty())
        .map(|(_, text)| std::mem::take(text))
        .collect();
    WordsPack {
        messages,
        questions: all,
    }
}

/// Numbers the texts of the warnings and what they rest on.
pub(super) fn reason_words(
    list: &Checklist,
    texts: &BTreeMap<Language, Texts>,
    language: Language,
) -> ReasonPack {
    let mut packer = Packer::new(texts, language);
    let flags = list
        .flags
        .iter()
        .map(|flag| {
            let key = format!("flag-{}", flag.id);
            FlagWords {
                title: packer.must(&key),
                why: packer.must(&format!("{key}.why")),
                to_do: packer.must(&format!("{key}.do")),
            }
        })
        .collect();
    let patterns = list
        .patterns
        .iter()
        .map(|pattern| {
            let key = format!("pattern-{}", pattern.id);
            PatternWords {
                title: packer.must(&key),
                law: packer.must(&format!("{key}.law")),
                why: packer.must(&format!("{key}.why")),
                parts: pattern
                    .parts
                    .iter()
                    .map(|part| packer.must(&format!("{key}.part-{}", part.id)))
                    .collect(),
            }
        })
        .collect();
    let laws = list
        .laws
        .iter()
        .map(|law| {
            let key = format!("law-{}", law.id);
            LawWords {
                says: packer.must(&key),
                cite: packer.must(&format!("{key}.cite")),
            }
        })
        .collect();
    let evidence = list
        .evidence
        .iter()
        .map(|id| packer.must(&format!("evidence-{id}")))
        .collect();
    ReasonPack {
        catalog: packer.catalog(language),
        flags,
        patterns,
        laws,
        evidence,
    }
}

/// Numbers the texts of the calculator.
pub(super) fn money_words(
    money: &MoneyContent,
    paid_in: Vec<Option<Currency>>,
    texts: &BTreeMap<Language, Texts>,
    language: Language,
) -> MoneyPack {
    let mut packer = Packer::new(texts, language);
    for message in SumMsg::ALL {
        packer.must(message.key());
    }
    let items = money
        .table
        .items
        .iter()
        .map(|item| {
            let key = format!("fee-{}", item.id);
            (packer.must(&key), packer.may(&format!("{key}.help")))
        })
        .collect();
    let mut all = |kind: &str, entries: &[Written]| -> Vec<MessageId> {
        let keys = entries.iter().map(|entry| format!("{kind}-{}", entry.id));
        keys.map(|key| packer.must(&key)).collect()
    };
    let rules = all("fee-rule", &money.rules);
    let wages = all("wage", &money.wages);
    let lenders = all("lender", &money.lenders);
    let currencies = Currency::ALL
        .iter()
        .map(|currency| packer.must(&format!("currency-{currency}")))
        .collect();
    MoneyPack {
        catalog: packer.catalog(language),
        table: money.table.clone(),
        items,
        rules,
        wages,
        lenders,
        currencies,
        paid_in,
    }
}

struct Packer<'a> {
    texts: &'a Texts,
    /// The texts of the language that the agency reads.
    indonesian: &'a Texts,
    messages: Vec<Pattern>,
}

impl<'a> Packer<'a> {
    fn new(texts: &'a BTreeMap<Language, Texts>, language: Language) -> Self {
        Self {
            texts: &texts[&language],
            indonesian: &texts[&Language::INDONESIAN],
            messages: Vec::new(),
        }
    }

    fn catalog(self, language: Language) -> Catalog {
        Catalog {
            language,
            messages: self.messages,
        }
    }

    fn may(&mut self, key: &str) -> Option<MessageId> {
        let texts = if outgoing(key) {
            self.indonesian
        } else {
            self.texts
        };
        let pattern = texts.get(key)?.clone();
        let id = MessageId(u16::try_from(self.messages.len()).ok()?);
        self.messages.push(pattern);
        Some(id)
    }

    /// Reading has refused content without it, so the empty text is never met.
    fn must(&mut self, key: &str) -> MessageId {
        self.may(key).unwrap_or_default()
    }

    fn question(&mut self, question: &Question) -> QuestionWords {
        let key = question_key(question);
        let text = self.must(&key);
        let help = self.may(&format!("{key}.help"));
        let ids: Vec<&str> = match &question.kind {
            Kind::YesNo => vec!["yes", "no"],
            Kind::Choice(options) | Kind::Several(options) => {
                options.iter().map(String::as_str).collect()
            }
            Kind::Months => Vec::new(),
        };
        let options = ids
            .into_iter()
            .map(|id| {
                let common = match id {
                    "yes" => Msg::AnswerYes.id(),
                    "no" => Msg::AnswerNo.id(),
                    _ => MessageId::default(),
                };
                let label = self.may(&format!("{key}.option-{id}")).unwrap_or(common);
                (label, self.may(&format!("{key}.example-{id}")))
            })
            .collect();
        QuestionWords {
            text,
            help,
            options,
            none: self
                .may(&format!("{key}.option-none"))
                .unwrap_or(Msg::AnswerNone.id()),
            unknown: self
                .may(&format!("{key}.option-unknown"))
                .unwrap_or(Msg::AnswerUnknown.id()),
            verify: self.may(&format!("{key}.verify")),
            ask: self.may(&format!("{key}.ask")),
        }
    }
}

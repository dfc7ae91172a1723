//! Texts: which must exist, and how they are packed.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{COMPLETE, Fault, files, text_file};
use crate::{
    checklist::{Checklist, Kind, Question},
    content::{FlagWords, LawWords, Msg, QuestionWords},
    locale::{
        Catalog, Language, MessageId, Pattern,
        compile::{compile_all, variables},
    },
};

/// Texts of one language by key.
type Texts = BTreeMap<String, Pattern>;

/// A variable that content texts may use: the number that every screen names.
const CONTENT_VARIABLES: [&str; 1] = ["hotline"];

pub(super) fn read(
    root: &Path,
    list: &Checklist,
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
        compare(*language, texts, list, faults);
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

/// Every text that must exist does, and none is left over.
fn compare(language: Language, texts: &Texts, list: &Checklist, faults: &mut Vec<Fault>) {
    let (must, may) = keys(list);
    let folder = format!("locales/{language}");
    for key in must.iter().filter(|key| !texts.contains_key(*key)) {
        faults.push(Fault::new(
            &folder,
            key,
            "this text is missing",
            "write it in this language, in the file where its neighbours are",
        ));
    }
    let interface: BTreeSet<&str> = Msg::ALL.iter().map(|message| message.key()).collect();
    for (key, pattern) in texts {
        if !must.contains(key) && !may.contains(key) {
            faults.push(Fault::new(
                &folder,
                key,
                "nothing shows this text",
                "take it out, or correct the id it is named after",
            ));
        }
        if interface.contains(key.as_str()) {
            continue;
        }
        for variable in variables(pattern) {
            if !CONTENT_VARIABLES.contains(&variable.as_str()) {
                faults.push(Fault::new(
                    &folder,
                    key,
                    format!("there is no {{ ${variable} }} here"),
                    "texts of the checklist may use { $hotline } only",
                ));
            }
        }
    }
}

/// Keys that must exist and keys that may.
fn keys(list: &Checklist) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut must: BTreeSet<String> = Msg::ALL.iter().map(|m| m.key().to_owned()).collect();
    let mut may = BTreeSet::new();
    for (place, question) in list.questions.iter().enumerate() {
        let key = question_key(question);
        must.insert(key.clone());
        may.extend([format!("{key}.help"), format!("{key}.option-unknown")]);
        // What she wants is not to be found out; everything else is.
        let verify = format!("{key}.verify");
        if place < 2 {
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
        must.extend(["why", "do", "keep"].map(|part| format!("{key}.{part}")));
        must.insert(key);
    }
    for law in &list.laws {
        let key = format!("law-{}", law.id);
        must.insert(format!("{key}.cite"));
        must.insert(key);
    }
    (must, may)
}

fn question_key(question: &Question) -> String {
    format!("question-{}", question.id)
}

/// Numbers the texts of a language and says which number is whose.
pub(super) fn pack(
    list: &Checklist,
    texts: &Texts,
    language: Language,
) -> (Catalog, Vec<QuestionWords>, Vec<FlagWords>, Vec<LawWords>) {
    let mut packer = Packer {
        texts,
        messages: Vec::new(),
    };
    for message in Msg::ALL {
        packer.must(message.key());
    }
    let questions = list.questions.iter().map(|q| packer.question(q)).collect();
    let flags = list
        .flags
        .iter()
        .map(|flag| {
            let key = format!("flag-{}", flag.id);
            FlagWords {
                title: packer.must(&key),
                why: packer.must(&format!("{key}.why")),
                to_do: packer.must(&format!("{key}.do")),
                keep: packer.must(&format!("{key}.keep")),
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
    let catalog = Catalog {
        language,
        messages: packer.messages,
    };
    (catalog, questions, flags, laws)
}

struct Packer<'a> {
    texts: &'a Texts,
    messages: Vec<Pattern>,
}

impl Packer<'_> {
    fn may(&mut self, key: &str) -> Option<MessageId> {
        let pattern = self.texts.get(key)?.clone();
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
        }
    }
}

//! Invented offers for a group, as editors write them.

use std::path::Path;

use serde::Deserialize;

use super::{Book, Fault, GuideContent, answers, rules::check_id, toml_file};
use crate::{
    calendar::Day,
    checklist::{Checklist, FlagNo, Truth, Verdict},
    practice::PracticeOffer,
};

const FILE: &str = "content/practice.toml";

/// The most warnings that a talk is about: more than these nobody remembers.
const MOST: usize = 3;
/// What every story tells.
const SETTING: [&str; 2] = ["destination", "job"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    offer: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    like: Vec<String>,
    verdict: String,
    flags: Vec<String>,
    answers: toml::Table,
}

/// An offer, with what its editor expects of the rules.
#[derive(Clone, Debug)]
pub struct PracticeEntry {
    /// The offer.
    pub offer: PracticeOffer,
    /// The verdict that the talk is made for.
    pub verdict: Verdict,
    /// The documented cases whose pattern it follows, by their files' names.
    pub like: Vec<String>,
}

impl PracticeEntry {
    /// Keys of its texts: its name, the story in two parts, what to look at, and
    /// what is still open.
    pub fn keys(&self) -> [String; 5] {
        ["", ".story", ".more", ".after", ".open"]
            .map(|part| format!("offer-{}{part}", self.offer.id))
    }
}

impl Book {
    /// The invented offers, in the order of the list.
    pub fn practice(&self) -> &[PracticeEntry] {
        &self.practice
    }

    /// The guide for who leads a session.
    pub fn guide(&self) -> &GuideContent {
        &self.guide
    }
}

pub(super) fn read(root: &Path, list: &Checklist, faults: &mut Vec<Fault>) -> Vec<PracticeEntry> {
    let mut entries: Vec<PracticeEntry> = Vec::new();
    let Some(file) = toml_file::<File>(root, FILE, faults) else {
        return entries;
    };
    for entry in file.offer {
        let known = entries.iter().any(|other| other.offer.id == entry.id);
        if let Some(entry) = one(entry, known, list, faults) {
            entries.push(entry);
        }
    }
    if entries.is_empty() {
        faults.push(Fault::new(
            FILE,
            "the file",
            "there is no offer to practise on",
            "add an [[offer]]",
        ));
    }
    entries
}

fn one(
    entry: Entry,
    known: bool,
    list: &Checklist,
    faults: &mut Vec<Fault>,
) -> Option<PracticeEntry> {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(FILE, &entry.id, problem, remedy));
    };
    check_id(&entry.id, known, &mut fault);
    if entry.like.is_empty() {
        fault(
            "it follows no documented case".into(),
            "name in `like` at least one file of tests/cases",
        );
    }
    for question in SETTING {
        if !entry.answers.contains_key(question) {
            fault(
                format!("its story has no `{question}`"),
                "answer it: a group must know where to and for what work",
            );
        }
    }
    let verdict = [Verdict::Stop, Verdict::Check, Verdict::NoneFound]
        .into_iter()
        .find(|verdict| verdict.id() == entry.verdict);
    if verdict.is_none() {
        fault(
            format!("there is no verdict `{}`", entry.verdict),
            "write stop, check or none",
        );
    }
    if entry.flags.len() > MOST || entry.flags.is_empty() == (verdict != Some(Verdict::NoneFound)) {
        fault(
            format!("it names {} warnings to talk about", entry.flags.len()),
            "name one to three, the most telling first; none where the verdict is none",
        );
    }
    let mut about = Vec::new();
    for id in &entry.flags {
        match (0..).zip(&list.flags).find(|(_, flag)| flag.id == *id) {
            Some((number, _)) => about.push(FlagNo(number)),
            None => fault(
                format!("there is no flag `{id}`"),
                "correct the id: they stand in content/checklist/flags.toml",
            ),
        }
    }
    let given = match answers(&entry.answers, list) {
        Ok(given) => given,
        Err(problems) => {
            for problem in problems {
                fault(problem, "correct the answer, or take the line out");
            }
            return None;
        }
    };
    let told = list
        .numbers()
        .filter_map(|question| Some((question, given.get(question)?)))
        .collect();
    Some(PracticeEntry {
        offer: PracticeOffer {
            id: entry.id,
            told,
            about,
        },
        verdict: verdict?,
        like: entry.like,
    })
}

/// What the rules of a day say of each offer is what its editor expects: a talk
/// must not stand beside another verdict than its own.
pub(super) fn judge(entries: &[PracticeEntry], list: &Checklist, on: Day, faults: &mut Vec<Fault>) {
    for entry in entries {
        let found = entry.offer.assess(list, on);
        let mut fault = |problem: String, remedy: &str| {
            faults.push(Fault::new(FILE, &entry.offer.id, problem, remedy));
        };
        if found.verdict != entry.verdict {
            fault(
                format!(
                    "the rules say `{}`, not `{}`",
                    found.verdict.id(),
                    entry.verdict.id()
                ),
                "look at it with `cargo xtask assess`, then correct the answers or the verdict, and the story with them",
            );
        }
        for flag in &entry.offer.about {
            if !found.flags.iter().any(|raised| raised.flag == *flag) {
                let id = list.flag(*flag).map_or("", |flag| flag.id.as_str());
                fault(
                    format!("the rules do not raise `{id}`"),
                    "correct the answers, or talk about a warning that is raised",
                );
            }
        }
        let given = entry.offer.answers(list);
        let questions = entry.offer.told.iter();
        for question in questions.filter_map(|(number, _)| list.question(*number)) {
            let show = question.show.as_ref();
            if show.is_some_and(|show| show.truth(list, &given) == Truth::False) {
                fault(
                    format!("`{}` is answered and would not be asked", question.id),
                    "take it out, or correct the answer on which it depends",
                );
            }
        }
    }
}

//! Documented recruitments, translated into answers.

use std::{fs, path::Path};

use serde::Deserialize;

use super::files::toml_file;
use crate::{
    calendar::{Day, PartialDate},
    checklist::{
        Answer, Answers, Assessment, Checklist, Flag, Severity, Verdict, assess, next_question,
    },
    content::source,
};

/// An exploitative offer should be noticed within this many questions.
pub const EARLY: usize = 8;

/// What a recruitment turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// Exploitative, or outside the law.
    Unlawful,
    /// Lawful, with something to be cleared up.
    LawfulWithWorry,
    /// Lawful.
    Lawful,
}

/// A documented recruitment: what could be known before departure.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of its file.
    pub id: String,
    /// What happened, in a sentence.
    pub title: String,
    /// When, about.
    pub year: u16,
    /// What it turned out to be.
    pub kind: CaseKind,
    /// What a careful adviser would say on the facts alone.
    pub verdict: Verdict,
    /// Where it was reported.
    pub source: String,
    /// When it was reported.
    pub source_date: PartialDate,
    /// The facts, in a few words each.
    pub facts: Vec<String>,
    /// Facts that no question can express.
    pub not_asked: Vec<String>,
    /// Flags that must be raised.
    pub must: Vec<String>,
    /// Flags that must not be.
    pub must_not: Vec<String>,
    /// The facts as answers. What the source does not say has none.
    pub answers: Answers,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    title: String,
    year: u16,
    kind: CaseKind,
    verdict: String,
    source: String,
    source_date: PartialDate,
    #[serde(rename = "confidence")]
    _confidence: String,
    facts: Vec<String>,
    must: Vec<String>,
    must_not: Vec<String>,
    not_asked: Vec<String>,
    answers: toml::Table,
}

/// What the rules make of a case.
#[derive(Clone, Debug)]
pub struct Judged {
    /// Their verdict.
    pub verdict: Verdict,
    /// The flags that they raise.
    pub flags: Vec<String>,
    /// How many questions a person in this case is asked, to the end.
    pub asked: usize,
    /// Whether what was raised reaches the verdict of the case.
    pub caught: bool,
    /// Whether it does after the first [`EARLY`] questions.
    pub early: bool,
    /// What is not as it must be.
    pub problems: Vec<String>,
}

impl Case {
    /// Reads every case of `tests/cases`, by name.
    pub(super) fn read_all(root: &Path, list: &Checklist) -> Result<Vec<Self>, Vec<String>> {
        let folder = root.join("tests/cases");
        let mut paths: Vec<_> = fs::read_dir(&folder)
            .map_err(|e| vec![format!("{}: {e}", folder.display())])?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|e| e == "toml"))
            .collect();
        paths.sort();
        let mut cases = Vec::new();
        let mut problems = Vec::new();
        for path in paths {
            match Self::read(&path, list) {
                Ok(case) => cases.push(case),
                Err(mut found) => problems.append(&mut found),
            }
        }
        if problems.is_empty() {
            Ok(cases)
        } else {
            Err(problems)
        }
    }

    fn read(path: &Path, list: &Checklist) -> Result<Self, Vec<String>> {
        let file: CaseFile = toml_file(path).map_err(|problem| vec![problem])?;
        let place = |problem: String| format!("{}: {problem}", path.display());
        let mut problems = Vec::new();
        let verdict = [Verdict::Stop, Verdict::Check, Verdict::NoneFound]
            .into_iter()
            .find(|verdict| verdict.id() == file.verdict);
        if verdict.is_none() {
            problems.push(place(format!("there is no verdict `{}`", file.verdict)));
        }
        for id in file.must.iter().chain(&file.must_not) {
            if !list.flags.iter().any(|flag| flag.id == *id) {
                problems.push(place(format!("there is no flag `{id}`")));
            }
        }
        let answers = source::answers(&file.answers, list).unwrap_or_else(|found| {
            problems.extend(found.into_iter().map(place));
            Answers::default()
        });
        let (Some(verdict), true) = (verdict, problems.is_empty()) else {
            return Err(problems);
        };
        Ok(Self {
            id: path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default(),
            title: file.title,
            year: file.year,
            kind: file.kind,
            verdict,
            source: file.source,
            source_date: file.source_date,
            facts: file.facts,
            not_asked: file.not_asked,
            must: file.must,
            must_not: file.must_not,
            answers,
        })
    }

    /// Whether it was an exploitative offer.
    pub fn exploitative(&self) -> bool {
        self.kind == CaseKind::Unlawful
    }

    /// Judges the case by the rules of a day.
    pub fn judge(&self, list: &Checklist, on: Day) -> Judged {
        let found = assess(list, &self.answers, on);
        let flags: Vec<String> = raised(list, &found).map(|flag| flag.id.clone()).collect();
        let caught = self.reached(list, &found);
        let mut problems = Vec::new();
        match self.kind {
            CaseKind::Unlawful if !caught => problems.push(format!(
                "is `{}` and no warning says so: {}",
                self.verdict.id(),
                found.verdict.id()
            )),
            CaseKind::Lawful | CaseKind::LawfulWithWorry if found.verdict == Verdict::Stop => {
                problems.push("is lawful, and the verdict is stop".into());
            }
            CaseKind::Lawful if worst(list, &found) >= Some(Severity::Serious) => {
                problems.push("is lawful, and a serious warning is raised".into());
            }
            _ => {}
        }
        for id in self.must.iter().filter(|id| !flags.contains(id)) {
            problems.push(format!("`{id}` is not raised"));
        }
        for id in self.must_not.iter().filter(|id| flags.contains(id)) {
            problems.push(format!("`{id}` is raised"));
        }
        let (early, asked) = self.walk(list, on);
        Judged {
            verdict: found.verdict,
            flags,
            asked,
            caught: self.exploitative() && caught,
            early: self.exploitative() && early,
            problems,
        }
    }

    /// Answers as the widget asks. Whether the case is caught early, and how
    /// many questions there are in all.
    fn walk(&self, list: &Checklist, on: Day) -> (bool, usize) {
        let mut given = Answers::default();
        let mut early = false;
        let mut count = 0;
        let mut current = None;
        while let Some(question) = next_question(list, &given, on, current) {
            let answer = self.answers.get(question).unwrap_or(Answer::Unknown);
            if given.give(list, question, answer).is_err() {
                break;
            }
            count += 1;
            early |= count <= EARLY && self.reached(list, &assess(list, &given, on));
            current = Some(question);
        }
        (early, count)
    }

    /// Whether what is raised is as grave as the case. Not knowing is not
    /// enough: a warning must say it.
    fn reached(&self, list: &Checklist, found: &Assessment) -> bool {
        let needed = match self.verdict {
            Verdict::Stop => Severity::Stop,
            Verdict::Check | Verdict::NoneFound => Severity::Caution,
        };
        worst(list, found) >= Some(needed)
    }
}

/// The flags that are raised, the gravest first.
fn raised<'a>(list: &'a Checklist, found: &'a Assessment) -> impl Iterator<Item = &'a Flag> {
    found
        .flags
        .iter()
        .filter_map(|raised| list.flag(raised.flag))
}

/// How grave the gravest of them is.
fn worst(list: &Checklist, found: &Assessment) -> Option<Severity> {
    raised(list, found).next().map(|flag| flag.severity)
}

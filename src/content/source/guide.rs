//! The guide for who leads a session, as editors write it. The words are Fluent
//! messages; what there is to say and what it rests on stands here.

use std::{collections::BTreeSet, path::Path};

use serde::Deserialize;

use super::{Fault, PointEntry, is_address, rules::check_id, toml_file};
use crate::{
    calendar::{Day, PartialDate},
    checklist::Sureness,
    help::HelpKind,
};

const FILE: &str = "content/guide.toml";

/// How long a session is, in minutes.
pub const MINUTES: u16 = 45;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Vec<GuideGround>,
    step: Vec<StepEntry>,
}

/// A published page that advice of the guide rests on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideGround {
    /// As points name it.
    pub id: String,
    /// Who published it, as it is called in every language.
    pub name: String,
    /// Where it was read.
    pub address: String,
    /// Its date, where it has one.
    pub date: Option<PartialDate>,
    /// How sure it is.
    pub sure: Sureness,
    /// When somebody last looked.
    pub checked: Day,
    /// What editors have to know.
    pub note: Option<String>,
}

/// A part of the guide.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepEntry {
    /// Its name.
    pub id: String,
    /// How many of the session's minutes it takes; none for what holds throughout.
    #[serde(default)]
    pub minutes: u16,
    /// Whether the examples are opened in it.
    #[serde(default)]
    pub examples: bool,
    /// Lines to call, by the ids of help points.
    #[serde(default)]
    pub lines: Vec<String>,
    /// What to do.
    pub points: Vec<Advice>,
    /// Words to read aloud.
    #[serde(default)]
    pub say: Vec<Advice>,
}

/// One piece of advice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// Its name within its step.
    pub id: String,
    /// The sources it rests on; none where it is our own.
    #[serde(default)]
    pub basis: Vec<String>,
}

/// The guide, checked.
#[derive(Clone, Debug, Default)]
pub struct GuideContent {
    /// What it rests on.
    pub sources: Vec<GuideGround>,
    /// Its parts.
    pub steps: Vec<StepEntry>,
}

impl StepEntry {
    /// The key of its heading.
    pub fn key(&self) -> String {
        format!("guide-{}", self.id)
    }

    /// The key of a piece of advice.
    pub fn point_key(&self, point: &Advice) -> String {
        format!("guide-{}.point-{}", self.id, point.id)
    }

    /// The key of words to read aloud.
    pub fn say_key(&self, said: &Advice) -> String {
        format!("guide-{}.say-{}", self.id, said.id)
    }

    /// Keys of all its texts.
    pub(super) fn keys(&self) -> impl Iterator<Item = String> + '_ {
        let points = self.points.iter().map(|point| self.point_key(point));
        let said = self.say.iter().map(|said| self.say_key(said));
        [self.key()].into_iter().chain(points).chain(said)
    }
}

pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> GuideContent {
    let Some(file) = toml_file::<File>(root, FILE, faults) else {
        return GuideContent::default();
    };
    let guide = GuideContent {
        sources: file.source,
        steps: file.step,
    };
    sources(&guide, faults);
    let mut names = BTreeSet::new();
    for step in &guide.steps {
        let mut fault = said(faults, &step.id);
        check_id(&step.id, !names.insert(step.id.as_str()), &mut fault);
        if step.points.is_empty() {
            fault("it says nothing".into(), "add points, or take it out");
        }
        for list in [&step.points, &step.say] {
            let mut known = BTreeSet::new();
            for point in list {
                check_id(&point.id, !known.insert(point.id.as_str()), &mut fault);
                for basis in &point.basis {
                    if !guide.sources.iter().any(|source| source.id == *basis) {
                        fault(
                            format!("`{}` rests on `{basis}`, which does not exist", point.id),
                            "add a [[source]], or take it out: then it is our own advice",
                        );
                    }
                }
            }
        }
    }
    let minutes: u16 = guide.steps.iter().map(|step| step.minutes).sum();
    if minutes != MINUTES {
        faults.push(Fault::new(
            FILE,
            "minutes",
            format!("the steps take {minutes} minutes together"),
            format!("share out {MINUTES}"),
        ));
    }
    guide
}

fn sources(guide: &GuideContent, faults: &mut Vec<Fault>) {
    let mut names = BTreeSet::new();
    let points = guide
        .steps
        .iter()
        .flat_map(|s| s.points.iter().chain(&s.say));
    let used: BTreeSet<&str> = points
        .flat_map(|point| &point.basis)
        .map(String::as_str)
        .collect();
    for source in &guide.sources {
        let mut fault = said(faults, &source.id);
        check_id(&source.id, !names.insert(source.id.as_str()), &mut fault);
        if source.name.trim().is_empty() || !is_address(&source.address) {
            fault(
                "it has no name, or no address".into(),
                "write who published it, and `address = \"https://…\"`",
            );
        }
        if source.sure == Sureness::Low {
            fault(
                "it is not sure enough to rest advice on".into(),
                "rest it on what is high or medium, or call it our own",
            );
        }
        if source
            .date
            .is_some_and(|date| date.first_day() > source.checked)
        {
            fault(
                "it is newer than its check".into(),
                "write in `checked` the day on which somebody really looked",
            );
        }
        if !used.contains(source.id.as_str()) {
            fault(
                "nothing rests on it".into(),
                "name it in the `basis` of a point, or take it out",
            );
        }
    }
}

/// Every line to call is one of those for the whole country.
pub(super) fn check_lines(guide: &GuideContent, points: &[PointEntry], faults: &mut Vec<Fault>) {
    let lines: BTreeSet<&str> = points
        .iter()
        .filter(|point| point.kind == HelpKind::Hotline)
        .map(|point| point.id.as_str())
        .collect();
    for step in &guide.steps {
        for line in step.lines.iter().filter(|id| !lines.contains(id.as_str())) {
            said(faults, &step.id)(
                format!("`{line}` is no line for the whole country"),
                "write the id of one from content/help-points/hotlines.toml that has a number",
            );
        }
    }
}

fn said<'a>(faults: &'a mut Vec<Fault>, entry: &'a str) -> impl FnMut(String, &str) + 'a {
    move |problem, remedy| faults.push(Fault::new(FILE, entry, problem, remedy))
}

//! The words of the table and the report.

use migrasi_aman::{
    aloud::sentences,
    checklist::{Severity, Verdict},
    content::{Msg, OutreachMsg, ReasonPack},
    help::HelpKind,
    outreach::{AgeBand, CsvWords, Implied, Outcome, Sex},
};

use super::village::Say;
use crate::ui::{late::Late, words::ReasonWords};

/// Reads names from the packs.
pub(super) struct Names {
    say: Say,
    reasons: Option<ReasonWords>,
}

impl Names {
    /// The names; of warnings their ids where their words are not here.
    pub(super) fn new(say: &Say, reasons: Late<ReasonPack>) -> Self {
        Self {
            say: say.clone(),
            reasons: ReasonWords::of(&say.words, reasons),
        }
    }

    /// What a warning says of who has it. One that this release does not know could say
    /// anything.
    pub(super) fn implied(&self, id: &str) -> Implied {
        let list = &self.say.words.pack.checklist;
        let age = list.find("age");
        let found = list.flags.iter().find(|flag| flag.id == id);
        found.map_or(
            Implied {
                stop: true,
                age: true,
            },
            |flag| Implied {
                stop: flag.severity == Severity::Stop,
                age: age.is_some_and(|age| flag.when.reads().contains(&age)),
            },
        )
    }

    fn text(&self, message: OutreachMsg) -> String {
        self.say.text(message)
    }
}

impl CsvWords for Names {
    fn heads(&self) -> [String; 6] {
        [
            OutreachMsg::HeadCode,
            OutreachMsg::HeadPlace,
            OutreachMsg::HeadDay,
            OutreachMsg::HeadPart,
            OutreachMsg::HeadEntry,
            OutreachMsg::HeadPersons,
        ]
        .map(|message| self.text(message))
    }

    fn parts(&self) -> [String; 6] {
        [
            OutreachMsg::PartPersons,
            OutreachMsg::PartVerdict,
            OutreachMsg::PartFlag,
            OutreachMsg::PartHelp,
            OutreachMsg::PartSex,
            OutreachMsg::PartAge,
        ]
        .map(|message| self.text(message))
    }

    fn everybody(&self) -> String {
        self.text(OutreachMsg::Everybody)
    }

    fn other_flags(&self) -> String {
        self.text(OutreachMsg::OtherFlags)
    }

    fn outcome(&self, outcome: Outcome) -> String {
        let words = &self.say.words;
        match outcome {
            Outcome::Stop => words.say(Verdict::Stop.into()),
            Outcome::Check => words.say(Verdict::Check.into()),
            Outcome::NoneFound => words.say(Verdict::NoneFound.into()),
            Outcome::Unfinished => self.text(OutreachMsg::Unfinished),
        }
    }

    fn flag(&self, id: &str) -> String {
        let flags = &self.say.words.pack.checklist.flags;
        let place = flags.iter().position(|flag| flag.id == id);
        let title = self
            .reasons
            .as_ref()
            .zip(place)
            .and_then(|(reasons, place)| {
                let title = reasons.pack.flags.get(place)?.title;
                Some(reasons.text(title))
            });
        title.unwrap_or_else(|| id.to_owned())
    }

    fn help(&self, kind: HelpKind) -> String {
        // What is more than its name comes after the first full stop.
        let told = self.say.words.say(Msg::from(kind));
        let name = sentences(&told).into_iter().next().unwrap_or_default();
        name.trim_end_matches('.').to_owned()
    }

    fn sex(&self, sex: Option<Sex>) -> String {
        self.text(sex.into())
    }

    fn age(&self, age: Option<AgeBand>) -> String {
        self.text(age.into())
    }
}

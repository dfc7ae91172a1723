//! A checklist small enough to keep in one's head, for tests.

use super::{
    Checklist, Flag, Kind, Law, LawKind, LawNo, Question, Section, Severity, Sureness, parse,
};
use crate::calendar::Window;

/// Five questions, four flags, one ground.
pub(crate) fn small() -> Checklist {
    let options = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect();
    let mut questions: Vec<Question> = Vec::new();
    for (id, kind, show) in [
        (
            "who",
            Kind::Choice(options(&["person", "company", "state"])),
            None,
        ),
        ("pay", Kind::YesNo, None),
        ("receipt", Kind::YesNo, Some("pay is yes")),
        (
            "papers",
            Kind::Several(options(&["passport", "diploma"])),
            None,
        ),
        ("months", Kind::Months, Some("not who is state")),
    ] {
        let show = show.map(|text| parse::condition(text, &questions).expect("a sample parses"));
        questions.push(Question {
            id: id.to_owned(),
            section: Section::Fees,
            kind,
            show,
            detail: false,
        });
    }
    let flags = [
        (
            "person",
            Severity::Stop,
            "who is person and papers has passport",
        ),
        ("no-receipt", Severity::Serious, "receipt is no"),
        ("long", Severity::Caution, "months > 6 months"),
        (
            "pays-state",
            Severity::Verify,
            "pay is yes and who in [state, person]",
        ),
    ]
    .into_iter()
    .map(|(id, severity, when)| Flag {
        id: id.to_owned(),
        severity,
        when: parse::condition(when, &questions).expect("a sample parses"),
        laws: vec![LawNo(0)],
        sure: Sureness::High,
        keep: Vec::new(),
        help: Vec::new(),
        reviewed: false,
    })
    .collect();
    Checklist {
        questions,
        flags,
        patterns: Vec::new(),
        evidence: Vec::new(),
        laws: vec![Law {
            id: "always".to_owned(),
            kind: LawKind::Law,
            window: Window::default(),
        }],
    }
}

//! The two promises of the engine, on checklists made at random. The real
//! content is held to them in `content::tests`.

use proptest::prelude::*;

use super::*;
use crate::calendar::{Day, Window};

/// How harmful each answer to a made-up question is: 0 harmless, 2 harmful.
/// Choices and months are made so that a larger number is more harmful.
const OPTIONS: u8 = 4;

fn kind() -> impl Strategy<Value = Kind> {
    let options = || (0..OPTIONS).map(|n| format!("o{n}")).collect::<Vec<_>>();
    prop_oneof![
        Just(Kind::YesNo),
        Just(Kind::Choice(options())),
        Just(Kind::Several(options())),
        Just(Kind::Months),
    ]
}

/// A condition on one question that only becomes truer with more harm.
fn worse(number: u16, kind: &Kind, level: u8) -> Condition {
    let number = QuestionNo(number);
    match kind {
        Kind::YesNo if level.is_multiple_of(2) => Condition::Is(number, true),
        Kind::YesNo => Condition::Not(Box::new(Condition::Is(number, false))),
        Kind::Choice(_) => Condition::In(number, (level.max(1)..OPTIONS).map(OptionNo).collect()),
        Kind::Several(_) if level == 0 => Condition::HasAny(number),
        Kind::Several(_) => Condition::Has(number, OptionNo(level % OPTIONS)),
        Kind::Months => Condition::Months(
            number,
            Comparison::More,
            Months::new(u16::from(level)).expect("small"),
        ),
    }
}

fn severity(level: u8) -> Severity {
    match level % 4 {
        0 => Severity::Verify,
        1 => Severity::Caution,
        2 => Severity::Serious,
        _ => Severity::Stop,
    }
}

/// Shape of a condition: which questions, joined how.
fn shape() -> impl Strategy<Value = (Vec<(u8, u8)>, bool)> {
    (
        prop::collection::vec((any::<u8>(), 0..OPTIONS), 1..4),
        any::<bool>(),
    )
}

fn build(shape: &(Vec<(u8, u8)>, bool), kinds: &[Kind]) -> Condition {
    let parts = shape
        .0
        .iter()
        .map(|(pick, level)| {
            let place = usize::from(*pick) % kinds.len();
            worse(place as u16, &kinds[place], *level)
        })
        .collect();
    if shape.1 {
        Condition::All(parts)
    } else {
        Condition::Any(parts)
    }
}

/// Questions are always shown here: a question that a harmful answer hides
/// would break monotonicity, and that is for the content check to refuse.
fn checklist() -> impl Strategy<Value = Checklist> {
    (
        prop::collection::vec(kind(), 1..6),
        prop::collection::vec((shape(), any::<u8>()), 0..6),
    )
        .prop_map(|(kinds, flags)| Checklist {
            flags: flags
                .iter()
                .enumerate()
                .map(|(n, (shape, level))| Flag {
                    id: format!("f{n}"),
                    severity: severity(*level),
                    when: build(shape, &kinds),
                    laws: vec![LawNo(0)],
                    sure: Sureness::High,
                    keep: Vec::new(),
                    help: Vec::new(),
                    reviewed: false,
                })
                .collect(),
            questions: kinds
                .into_iter()
                .enumerate()
                .map(|(n, kind)| Question {
                    id: format!("q{n}"),
                    section: Section::Fees,
                    kind,
                    show: None,
                    detail: false,
                })
                .collect(),
            patterns: Vec::new(),
            evidence: Vec::new(),
            laws: vec![Law {
                id: "law".to_owned(),
                kind: LawKind::Law,
                window: Window::default(),
            }],
        })
}

/// An answer to a question of this kind, from harmless (0) to harmful (255).
fn answer(kind: &Kind, harm: u8) -> Answer {
    match kind {
        Kind::YesNo if harm > 127 => Answer::Yes,
        Kind::YesNo => Answer::No,
        Kind::Choice(_) => Answer::Choice(OptionNo(harm / 64)),
        // More harm adds options and never takes one away.
        Kind::Several(_) => Answer::Several(
            (0..OPTIONS)
                .filter(|n| harm / 52 > *n)
                .map(OptionNo)
                .collect(),
        ),
        Kind::Months => Answer::Months(Months::new(u16::from(harm / 32)).expect("small")),
    }
}

fn today() -> Day {
    Day::new(2026, 11, 25).expect("a day")
}

fn answered(list: &Checklist, harms: &[Option<u8>]) -> Answers {
    let mut answers = Answers::default();
    for (number, question) in list.numbers().zip(&list.questions) {
        match harms.get(usize::from(number.0)) {
            Some(Some(harm)) => answers.give(list, number, answer(&question.kind, *harm)),
            Some(None) => answers.give(list, number, Answer::Unknown),
            None => Ok(()),
        }
        .expect("made to fit");
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Making one answer more harmful never improves the verdict.
    #[test]
    fn monotone_in_harm(
        list in checklist(),
        harms in prop::collection::vec(prop::option::of(any::<u8>()), 6),
        which in 0_usize..6,
        low in any::<u8>(),
        high in any::<u8>(),
    ) {
        let which = which % list.questions.len();
        let (low, high) = (low.min(high), low.max(high));
        let verdict = |harm| {
            let mut harms = harms.clone();
            harms[which] = harm;
            assess(&list, &answered(&list, &harms), today()).verdict
        };
        prop_assert!(verdict(Some(low)) <= verdict(Some(high)));
        prop_assert!(verdict(Some(0)) <= verdict(None), "not knowing never lowers");
        prop_assert!(verdict(None) <= verdict(Some(255)), "knowing the worst never lowers");
    }

    /// A missing answer counts like one that is not known.
    #[test]
    fn leaving_out_is_not_knowing(
        list in checklist(),
        harms in prop::collection::vec(prop::option::of(any::<u8>()), 6),
    ) {
        let mut unknown = answered(&list, &harms);
        let mut missing = Answers::default();
        for number in list.numbers() {
            match unknown.get(number) {
                Some(Answer::Unknown) | None => unknown.give(&list, number, Answer::Unknown).expect("fits"),
                Some(known) => missing.give(&list, number, known).expect("fits"),
            }
        }
        prop_assert_eq!(
            assess(&list, &unknown, today()).verdict,
            assess(&list, &missing, today()).verdict
        );
    }

    /// The flags listed are exactly those that hold, the verdict is what they
    /// and the open ones make, and the answers named are enough to raise them.
    #[test]
    fn complete(
        list in checklist(),
        harms in prop::collection::vec(prop::option::of(any::<u8>()), 0..6),
    ) {
        let answers = answered(&list, &harms);
        let found = assess(&list, &answers, today());
        let mut worst_open = None;
        for (number, flag) in (0_u16..).zip(&list.flags) {
            let raised = found.flags.iter().find(|raised| raised.flag == FlagNo(number));
            match every_way(&list, &answers, &flag.when) {
                Truth::True => prop_assert!(raised.is_some(), "{} holds and is not listed", flag.id),
                Truth::False => prop_assert!(raised.is_none(), "{} does not hold and is listed", flag.id),
                Truth::Open => {
                    prop_assert!(raised.is_none(), "{} is open and is listed", flag.id);
                    worst_open = worst_open.max(Some(flag.severity));
                }
            }
            if let Some(raised) = raised {
                let mut alone = Answers::default();
                for question in &raised.because {
                    let given = answers.get(*question).expect("a reason is an answer");
                    alone.give(&list, *question, given).expect("fits");
                }
                prop_assert_eq!(flag.when.truth(&list, &alone), Truth::True);
            }
        }
        let worst = found.flags.iter().map(|r| list.flags[usize::from(r.flag.0)].severity).max();
        let expected = match (worst, worst_open) {
            (Some(Severity::Stop), _) => Verdict::Stop,
            (Some(_), _) | (None, Some(Severity::Serious | Severity::Stop)) => Verdict::Check,
            _ => Verdict::NoneFound,
        };
        prop_assert_eq!(found.verdict, expected);
    }
}

/// The truth of a condition by brute force: all ways of filling what is open.
/// What Kleene's logic calls open while every way agrees is accepted as open,
/// since the engine may only err towards asking.
fn every_way(list: &Checklist, answers: &Answers, condition: &Condition) -> Truth {
    if condition.truth(list, answers) == Truth::Open {
        return Truth::Open;
    }
    let open: Vec<QuestionNo> = condition
        .reads()
        .into_iter()
        .filter(|q| matches!(answers.get(*q), None | Some(Answer::Unknown)))
        .collect();
    let mut seen = Vec::new();
    let ways = 5_u32.pow(open.len() as u32);
    for way in 0..ways {
        let mut filled = answers.clone();
        for (place, question) in open.iter().enumerate() {
            let step = way / 5_u32.pow(place as u32) % 5;
            let harm = u8::try_from(step * 63).expect("small");
            let kind = &list.questions[usize::from(question.0)].kind;
            filled
                .give(list, *question, answer(kind, harm))
                .expect("fits");
        }
        seen.push(plain(&filled, condition));
    }
    if seen.iter().all(|v| *v) {
        Truth::True
    } else {
        Truth::False
    }
}

/// Two-valued evaluation, written apart from the engine's.
fn plain(answers: &Answers, condition: &Condition) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().all(|p| plain(answers, p)),
        Condition::Any(parts) => parts.iter().any(|p| plain(answers, p)),
        Condition::Not(part) => !plain(answers, part),
        Condition::Is(q, wanted) => {
            answers.get(*q) == Some(if *wanted { Answer::Yes } else { Answer::No })
        }
        Condition::In(q, set) => matches!(answers.get(*q), Some(Answer::Choice(o)) if set.has(o)),
        Condition::Has(q, option) => {
            matches!(answers.get(*q), Some(Answer::Several(s)) if s.has(*option))
        }
        Condition::Unknown(q) => answers.get(*q) == Some(Answer::Unknown),
        Condition::Sum(..) => unreachable!("not made here"),
        Condition::HasAny(q) => {
            matches!(answers.get(*q), Some(Answer::Several(s)) if !s.is_empty())
        }
        Condition::Months(q, Comparison::More, limit) => {
            matches!(answers.get(*q), Some(Answer::Months(m)) if m.count() > limit.count())
        }
        Condition::Months(..) => unreachable!("not made here"),
    }
}

#[test]
fn a_rule_counts_only_while_its_ground_is_in_force() {
    let mut list = samples::small();
    list.laws[0].window = Window {
        since: Day::new(2026, 1, 2).ok(),
        until: None,
    };
    let mut answers = Answers::default();
    let pay = list.find("pay").expect("a question");
    let receipt = list.find("receipt").expect("a question");
    answers.give(&list, pay, Answer::Yes).expect("fits");
    answers.give(&list, receipt, Answer::No).expect("fits");
    let on = |day: &str| assess(&list, &answers, day.parse().expect("a day"));
    assert!(on("2026-01-01").flags.is_empty());
    let found = on("2026-01-02");
    assert_eq!(
        list.flags[usize::from(found.flags[0].flag.0)].id,
        "no-receipt"
    );
    assert_eq!(
        found.flags[0].because,
        [pay, receipt],
        "also why it was asked"
    );
}

#[test]
fn what_could_be_gravest_is_verified_first() {
    let list = samples::small();
    let found = assess(&list, &Answers::default(), today());
    assert_eq!(
        found.verdict,
        Verdict::Check,
        "nothing answered is no all-clear"
    );
    let first = &found.verify[0];
    assert_eq!(first.worst, Severity::Stop);
    assert_eq!(list.questions[usize::from(first.question.0)].id, "who");
    assert_eq!(found.unanswered, found.asked);
}

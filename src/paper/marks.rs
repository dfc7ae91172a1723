//! Which single answers are a warning by themselves. On paper nothing reckons, so
//! each answer has to carry what it says alone; the rules say what that is, and
//! nobody lists it by hand.

use std::collections::BTreeSet;

use crate::{
    calendar::Day,
    checklist::{
        Answer, Answers, Checklist, FlagNo, Kind, Months, QuestionNo, Severity, Truth,
        any_in_force, assess, shown,
    },
};

/// What stands beside an answer. The order goes from mild to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// To be found out before going on.
    FindOut,
    /// A warning.
    Warning,
    /// A sign to stop.
    Stop,
}

impl Mark {
    /// Every mark, the gravest first.
    pub const ALL: [Self; 3] = [Self::Stop, Self::Warning, Self::FindOut];

    /// Its shape: told apart without colour, on the third copy of a copy.
    pub fn sign(self) -> &'static str {
        match self {
            Self::FindOut => "?",
            Self::Warning => "▲",
            Self::Stop => "■",
        }
    }
}

impl From<Severity> for Mark {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Verify => Self::FindOut,
            Severity::Caution | Severity::Serious => Self::Warning,
            Severity::Stop => Self::Stop,
        }
    }
}

/// The marks of a checklist on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Of each question the mark of each of its answers, in their order.
    pub answers: Vec<Vec<Option<Mark>>>,
    /// Of each question for months the fewest that are a warning, and which: every
    /// graver one begins a step of its own.
    pub months: Vec<Vec<(u16, Mark)>>,
    /// Signs to stop that no answer gives alone: several have to come together.
    pub together: Vec<FlagNo>,
}

/// Reads the marks off the rules. An answer is looked at alone, and as the one thing
/// that is otherwise in a proper offer; to a question that is not asked there, with
/// the mildest answers by which it is.
///
/// Of the proper offers the first counts. The others only do for a question that has
/// no mark by it: an exception that holds in one offer hides what is wrong elsewhere.
pub fn marks(list: &Checklist, proper: &[Answers], on: Day) -> Marks {
    let nothing = Answers::default();
    let (first, others) = proper.split_at(proper.len().min(1));
    let first: Vec<&Answers> = std::iter::once(&nothing).chain(first).collect();
    let others: Vec<&Answers> = others.iter().collect();
    let mut alone = BTreeSet::new();
    let mut found = Marks::default();
    for question in list.numbers() {
        let mut marked = of_question(list, &first, question, on);
        if marked.is_empty() {
            marked = of_question(list, &others, question, on);
        }
        alone.extend(marked.flags);
        found.answers.push(marked.answers);
        found.months.push(marked.months);
    }
    let stops = (0..).zip(&list.flags).filter(|(number, flag)| {
        flag.severity == Severity::Stop
            && any_in_force(list, &flag.laws, on)
            && !alone.contains(&FlagNo(*number))
    });
    found.together = stops.map(|(number, _)| FlagNo(number)).collect();
    found
}

/// The marks of one question.
#[derive(Default)]
struct Marked {
    answers: Vec<Option<Mark>>,
    months: Vec<(u16, Mark)>,
    flags: BTreeSet<FlagNo>,
}

impl Marked {
    fn is_empty(&self) -> bool {
        self.flags.is_empty()
    }
}

fn of_question(list: &Checklist, bases: &[&Answers], question: QuestionNo, on: Day) -> Marked {
    let backgrounds: Vec<Background> = bases
        .iter()
        .flat_map(|base| backgrounds(list, base, question, on))
        .collect();
    let mut marked = Marked::default();
    let flags = &mut marked.flags;
    let mut mark = |answer: Answer| {
        let raised = backgrounds.iter().flat_map(|background| {
            let with = background.with(list, question, answer, on);
            with.difference(&background.raised)
                .copied()
                .collect::<Vec<_>>()
        });
        let raised: Vec<FlagNo> = raised.collect();
        flags.extend(raised.iter().copied());
        let grave = raised.into_iter().filter_map(|flag| list.flag(flag));
        grave.map(|flag| Mark::from(flag.severity)).max()
    };
    marked.answers = answers(list, question).into_iter().map(&mut mark).collect();
    if list.question(question).map(|asked| &asked.kind) != Some(&Kind::Months) {
        return marked;
    }
    for months in (0..=Months::LIMIT).filter_map(Months::new) {
        if let Some(mark) = mark(Answer::Months(months))
            && marked
                .months
                .last()
                .is_none_or(|(_, before)| *before < mark)
        {
            marked.months.push((months.count(), mark));
        }
    }
    marked
}

/// Answers by which a question is asked, and what they raise without it.
struct Background {
    answers: Answers,
    raised: BTreeSet<FlagNo>,
}

impl Background {
    fn new(list: &Checklist, answers: Answers, on: Day) -> Self {
        Self {
            raised: raised(list, &answers, on),
            answers,
        }
    }

    /// What they raise with it.
    fn with(
        &self,
        list: &Checklist,
        question: QuestionNo,
        answer: Answer,
        on: Day,
    ) -> BTreeSet<FlagNo> {
        let mut answers = self.answers.clone();
        match answers.give(list, question, answer) {
            Ok(()) => raised(list, &answers, on),
            Err(_) => BTreeSet::new(),
        }
    }

    fn worst(&self, list: &Checklist) -> Option<Severity> {
        let flags = self.raised.iter();
        flags
            .filter_map(|flag| Some(list.flag(*flag)?.severity))
            .max()
    }
}

fn raised(list: &Checklist, answers: &Answers, on: Day) -> BTreeSet<FlagNo> {
    let found = assess(list, answers, on);
    found.flags.iter().map(|raised| raised.flag).collect()
}

/// The mildest ways to a question: none where it is asked anyhow, else one answer
/// changed, else two.
fn backgrounds(list: &Checklist, base: &Answers, question: QuestionNo, on: Day) -> Vec<Background> {
    let mut base = base.clone();
    base.take_back(question);
    let asked = |answers: &Answers| shown(list, answers, question) == Truth::True;
    if asked(&base) {
        return vec![Background::new(list, base, on)];
    }
    let earlier = decides(list, question);
    let changed = |from: &Answers| -> Vec<Answers> {
        let ways = earlier.iter().flat_map(|earlier| {
            let all = answers(list, *earlier).into_iter();
            all.filter_map(|answer| {
                let mut changed = from.clone();
                changed.give(list, *earlier, answer).ok()?;
                Some(changed)
            })
        });
        ways.collect()
    };
    let one = changed(&base);
    let mut ways: Vec<Answers> = one.iter().filter(|way| asked(way)).cloned().collect();
    if ways.is_empty() {
        ways = one.iter().flat_map(&changed).filter(&asked).collect();
    }
    let all: Vec<Background> = ways
        .into_iter()
        .map(|way| Background::new(list, way, on))
        .collect();
    let mildest = all
        .iter()
        .map(|background| background.worst(list))
        .min()
        .flatten();
    all.into_iter()
        .filter(|background| background.worst(list) == mildest)
        .collect()
}

/// The questions that decide whether one is asked, and those that decide about them.
fn decides(list: &Checklist, question: QuestionNo) -> BTreeSet<QuestionNo> {
    let mut found = BTreeSet::new();
    let mut next = vec![question];
    while let Some(question) = next.pop() {
        let show = list.question(question).and_then(|q| q.show.as_ref());
        for earlier in show
            .map(crate::checklist::Condition::reads)
            .unwrap_or_default()
        {
            if found.insert(earlier) {
                next.push(earlier);
            }
        }
    }
    found
}

/// Every answer that a question has a box for.
fn answers(list: &Checklist, question: QuestionNo) -> Vec<Answer> {
    list.question(question)
        .map(|question| question.kind.each())
        .unwrap_or_default()
}

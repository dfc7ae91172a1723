//! From answers to a verdict.

use std::collections::BTreeSet;

use super::{
    Answer, Answers, Checklist, Flag, FlagNo, Found, LawKind, LawNo, OptionNo, OptionSet,
    QuestionNo, Severity, Truth, condition::shown, path::asked_until, pattern,
};
use crate::{calendar::Day, help::HelpKind, money::Quantity};

/// What the answers amount to. There is no verdict that says "safe".
/// The order goes from calm to alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// *Belum ditemukan tanda bahaya*: no warning sign found so far.
    NoneFound,
    /// *Periksa dulu*: warnings, or decisive things not known yet.
    Check,
    /// *Berhenti dulu*: at least one sign of an illegal or trafficking offer.
    Stop,
}

impl Verdict {
    /// As scripts and `data-verdict` write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoneFound => "none",
            Self::Check => "check",
            Self::Stop => "stop",
        }
    }
}

/// A flag that is raised, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// The flag.
    pub flag: FlagNo,
    /// The questions whose answers raised it, in asking order; these answers
    /// alone are enough to raise it.
    pub because: Vec<QuestionNo>,
    /// What she reckoned that raised it, beside the answers or alone.
    pub sums: Vec<Quantity>,
    /// Those of its grounds that are in force on the day.
    pub laws: Vec<LawNo>,
}

/// Something she does not know that could still raise a flag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToVerify {
    /// The question to find an answer to.
    pub question: QuestionNo,
    /// The gravest flag that it could raise.
    pub worst: Severity,
}

/// What the answers amount to, with everything that made it so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The verdict.
    pub verdict: Verdict,
    /// Every flag that is raised, the gravest first.
    pub flags: Vec<Raised>,
    /// What several of them together are called in law. A pattern never makes
    /// the verdict: one of its parts consists of stops alone.
    pub patterns: Vec<Found>,
    /// What she does not know and could still change the verdict, the most
    /// decisive first.
    pub verify: Vec<ToVerify>,
    /// How many questions are asked, given these answers.
    pub asked: usize,
    /// How many of those have no answer at all.
    pub unanswered: usize,
    /// How many of those are answered "I don't know".
    pub unknown: usize,
    /// Who can help with what was found, the best first.
    pub help: Vec<HelpKind>,
}

/// Assesses answers by the rules in force on a day.
pub fn assess(list: &Checklist, answers: &Answers, on: Day) -> Assessment {
    let mut flags = Vec::new();
    let mut open: Vec<(Severity, BTreeSet<QuestionNo>)> = Vec::new();
    for (number, flag) in (0_u16..).zip(&list.flags) {
        let laws = laws_that_count(list, flag, on);
        if laws.is_empty() {
            continue;
        }
        match flag.when.truth(list, answers) {
            Truth::False => {}
            Truth::Open => open.push((flag.severity, flag.when.because(list, answers))),
            Truth::True => flags.push((
                flag.severity,
                Raised {
                    flag: FlagNo(number),
                    because: flag.when.because(list, answers).into_iter().collect(),
                    sums: flag.when.sums(list, answers),
                    laws,
                },
            )),
        }
    }
    // Stable: within a severity the order of the content stays.
    flags.sort_by_key(|(severity, _)| std::cmp::Reverse(*severity));

    let verdict = match flags.first() {
        Some((Severity::Stop, _)) => Verdict::Stop,
        Some(_) => Verdict::Check,
        None if open
            .iter()
            .any(|(severity, _)| *severity >= Severity::Serious) =>
        {
            Verdict::Check
        }
        None => Verdict::NoneFound,
    };
    let questions = asked_until(list, answers, first_stop(&flags));
    let flags: Vec<Raised> = flags.into_iter().map(|(_, raised)| raised).collect();
    let help = fitting_help(list, &flags);
    let count = |wanted: fn(Option<Answer>) -> bool| {
        questions
            .iter()
            .filter(|q| wanted(answers.get(**q)))
            .count()
    };
    // A detail that a stop made needless, and nobody asked, is not something
    // she does not know.
    let to_find_out = |question: &QuestionNo| {
        answers.get(*question).is_some()
            || questions.contains(question)
            || shown(list, answers, *question) == Truth::Open
    };
    Assessment {
        verdict,
        patterns: pattern::found(list, answers, &flags, on),
        verify: to_verify(&open, to_find_out),
        asked: questions.len(),
        unanswered: count(|answer| answer.is_none()),
        unknown: count(|answer| answer == Some(Answer::Unknown)),
        flags,
        help,
    }
}

/// Whether answers raise one flag by the rules in force on a day.
pub fn raises(list: &Checklist, flag: &Flag, answers: &Answers, on: Day) -> bool {
    flag.when.truth(list, answers) == Truth::True && !laws_that_count(list, flag, on).is_empty()
}

/// Of an answer to a question, what raises one of these flags: of several
/// options chosen only those that would do so alone. Where none would, all.
pub fn telling(
    list: &Checklist,
    flags: &[FlagNo],
    answers: &Answers,
    question: QuestionNo,
) -> Option<Answer> {
    let given = answers.get(question)?;
    let Answer::Several(chosen) = given else {
        return Some(given);
    };
    let alone = |option: OptionNo| {
        let mut answers = answers.clone();
        let one = Answer::Several(OptionSet::default().with(option));
        answers.give(list, question, one).is_ok()
            && flags
                .iter()
                .filter_map(|flag| list.flag(*flag))
                .any(|flag| flag.when.truth(list, &answers) == Truth::True)
    };
    let telling: OptionSet = chosen.options().filter(|option| alone(*option)).collect();
    Some(if telling.is_empty() {
        given
    } else {
        Answer::Several(telling)
    })
}

/// The question whose answer was the first to make a stop certain.
pub(super) fn stop_known_at(list: &Checklist, answers: &Answers, on: Day) -> Option<QuestionNo> {
    list.flags
        .iter()
        .filter(|flag| flag.severity == Severity::Stop)
        .filter(|flag| raises(list, flag, answers, on))
        .filter_map(|flag| flag.when.because(list, answers).last().copied())
        .min()
}

/// As [`stop_known_at`], from flags that are raised already.
fn first_stop(flags: &[(Severity, Raised)]) -> Option<QuestionNo> {
    flags
        .iter()
        .take_while(|(severity, _)| *severity == Severity::Stop)
        .filter_map(|(_, raised)| raised.because.last().copied())
        .min()
}

/// The grounds of a flag that are in force. Without one it does not count, and
/// a stop does not count on our own yardsticks alone, also once a law has ended.
fn laws_that_count(list: &Checklist, flag: &Flag, on: Day) -> Vec<LawNo> {
    let laws = in_force(list, &flag.laws, on);
    let own = |law: &LawNo| {
        list.law(*law)
            .is_none_or(|law| law.kind == LawKind::Practice)
    };
    if flag.severity == Severity::Stop && laws.iter().all(own) {
        return Vec::new();
    }
    laws
}

/// Whether one of some laws is in force on a day.
pub fn any_in_force(list: &Checklist, laws: &[LawNo], on: Day) -> bool {
    !in_force(list, laws, on).is_empty()
}

/// Those of some laws that are in force on a day.
pub(super) fn in_force(list: &Checklist, laws: &[LawNo], on: Day) -> Vec<LawNo> {
    let holds = |number: &LawNo| list.law(*number).is_some_and(|law| law.window.holds(on));
    laws.iter().copied().filter(holds).collect()
}

/// The open questions, those first that could raise the gravest and the most.
fn to_verify(
    open: &[(Severity, BTreeSet<QuestionNo>)],
    to_find_out: impl Fn(&QuestionNo) -> bool,
) -> Vec<ToVerify> {
    let questions: BTreeSet<QuestionNo> = open
        .iter()
        .flat_map(|(_, questions)| questions)
        .copied()
        .filter(to_find_out)
        .collect();
    let mut ranked: Vec<(Severity, usize, QuestionNo)> = questions
        .into_iter()
        .filter_map(|question| {
            let mine = || open.iter().filter(|(_, set)| set.contains(&question));
            let worst = mine().map(|(severity, _)| *severity).max()?;
            let as_grave = mine().filter(|(severity, _)| *severity == worst).count();
            Some((worst, as_grave, question))
        })
        .collect();
    ranked.sort_by_key(|(worst, count, question)| (std::cmp::Reverse((*worst, *count)), *question));
    ranked
        .into_iter()
        .map(|(worst, _, question)| ToVerify { question, worst })
        .collect()
}

/// Kinds of help in the order of the gravest flag that names them.
fn fitting_help(list: &Checklist, flags: &[Raised]) -> Vec<HelpKind> {
    let named = flags
        .iter()
        .filter_map(|raised| list.flag(raised.flag))
        .flat_map(|flag| flag.help.iter().copied());
    let mut help = Vec::new();
    // The national line and the nearest one-roof office are always open.
    for kind in named.chain([HelpKind::Hotline, HelpKind::LtsaMrc]) {
        if !help.contains(&kind) {
            help.push(kind);
        }
    }
    help
}

#[cfg(all(test, feature = "editing"))]
mod tests {
    use super::*;
    use crate::checklist::samples;

    fn assessed(list: &Checklist, given: &str) -> Assessment {
        let table: toml::Table = given.parse().expect("toml");
        let answers = crate::content::source::answers(&table, list).expect("answers");
        assess(list, &answers, "2026-11-25".parse().expect("a day"))
    }

    #[test]
    fn what_is_left_open_is_counted() {
        let list = samples::small();
        let found = assessed(&list, "who = \"unknown\"\npay = \"yes\"");
        // `months` is not asked: whether it is depends on what is not known.
        assert_eq!((found.asked, found.unanswered, found.unknown), (4, 2, 1));
    }

    #[test]
    fn what_could_raise_the_gravest_is_to_be_found_out_first() {
        let list = samples::small();
        let found = assessed(&list, "pay = \"yes\"\npapers = [\"passport\"]");
        let order: Vec<(&str, Severity)> = found
            .verify
            .iter()
            .map(|v| {
                (
                    list.questions[usize::from(v.question.0)].id.as_str(),
                    v.worst,
                )
            })
            .collect();
        assert_eq!(
            order,
            [("who", Severity::Stop), ("receipt", Severity::Serious)]
        );
    }

    #[test]
    fn of_two_as_grave_the_one_that_decides_more_comes_first() {
        let mut list = samples::small();
        let stop = |list: &mut Checklist, when: &str| {
            let when = crate::checklist::parse::condition(when, &list.questions).expect("parses");
            let mut flag = list.flags[0].clone();
            flag.severity = Severity::Stop;
            flag.when = when;
            list.flags.push(flag);
        };
        list.flags.truncate(1);
        let first = |list: &Checklist| {
            let found = assessed(list, "who = \"person\"");
            let first = found.verify.first().expect("something is open").question;
            list.question(first).expect("there").id.clone()
        };
        stop(&mut list, "papers has diploma");
        stop(&mut list, "pay is yes");
        assert_eq!(first(&list), "papers", "two stops, against one of `pay`");
        stop(&mut list, "not pay is no");
        stop(&mut list, "pay is yes or pay is no");
        assert_eq!(first(&list), "pay");
    }

    #[test]
    fn help_follows_the_gravest_and_always_has_the_line_and_the_office() {
        let mut list = samples::small();
        list.flags[0].help = vec![HelpKind::Police, HelpKind::Union];
        list.flags[3].help = vec![HelpKind::Village, HelpKind::Police];
        let given = "who = \"person\"\npay = \"yes\"\npapers = [\"passport\"]";
        assert_eq!(
            assessed(&list, given).help,
            [
                HelpKind::Police,
                HelpKind::Union,
                HelpKind::Village,
                HelpKind::Hotline,
                HelpKind::LtsaMrc
            ]
        );
        assert_eq!(
            assessed(&list, "").help,
            [HelpKind::Hotline, HelpKind::LtsaMrc]
        );
    }
}

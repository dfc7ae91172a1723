//! What several warnings together are called in law.

use serde::{Deserialize, Serialize};

use super::{
    Answers, Checklist, Condition, FlagNo, LawNo, QuestionNo, Raised, Truth, assess::in_force,
};
use crate::calendar::Day;

/// The place of a pattern in its checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PatternNo(pub u16);

/// A pattern, without its words: trafficking with its act, means and purpose
/// (Palermo Protocol, Pasal 3), debt bondage with its debt and its hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pattern {
    /// Stable name, as in `data-pattern` and message ids.
    pub id: String,
    /// What calls it so. It counts on a day on which one of them is in force.
    pub laws: Vec<LawNo>,
    /// All of them must be found.
    pub parts: Vec<Part>,
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Stable name, as in message ids.
    pub id: String,
    /// What makes it.
    pub needs: Needs,
}

/// What makes a part of a pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Needs {
    /// Any one of these flags.
    Flag(Vec<FlagNo>),
    /// Answers that are no warning by themselves.
    Answers(Condition),
}

/// A pattern that is found, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The pattern.
    pub pattern: PatternNo,
    /// Its parts, in its order.
    pub parts: Vec<FoundPart>,
    /// Those of its grounds that are in force on the day.
    pub laws: Vec<LawNo>,
}

/// A part of a pattern that is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPart {
    /// The flags that make it; none where answers do.
    pub flags: Vec<FlagNo>,
    /// The questions whose answers made it, in asking order.
    pub because: Vec<QuestionNo>,
}

impl Found {
    /// Whether a flag is among those that made it.
    pub fn has(&self, flag: FlagNo) -> bool {
        self.parts.iter().any(|part| part.flags.contains(&flag))
    }

    /// Every question whose answer made it, in asking order.
    pub fn because(&self) -> Vec<QuestionNo> {
        let all = self.parts.iter().flat_map(|part| &part.because);
        let mut questions: Vec<QuestionNo> = all.copied().collect();
        questions.sort_unstable();
        questions.dedup();
        questions
    }
}

/// The patterns that raised flags and answers form on a day.
pub(super) fn found(list: &Checklist, answers: &Answers, raised: &[Raised], on: Day) -> Vec<Found> {
    (0_u16..)
        .zip(&list.patterns)
        .filter_map(|(number, pattern)| {
            let laws = in_force(list, &pattern.laws, on);
            let parts = pattern
                .parts
                .iter()
                .map(|part| part.found(list, answers, raised))
                .collect::<Option<Vec<FoundPart>>>()?;
            (!laws.is_empty() && !parts.is_empty()).then_some(Found {
                pattern: PatternNo(number),
                parts,
                laws,
            })
        })
        .collect()
}

impl Part {
    fn found(&self, list: &Checklist, answers: &Answers, raised: &[Raised]) -> Option<FoundPart> {
        match &self.needs {
            Needs::Flag(any_of) => {
                let mine: Vec<&Raised> = raised
                    .iter()
                    .filter(|raised| any_of.contains(&raised.flag))
                    .collect();
                let mut because: Vec<QuestionNo> = mine
                    .iter()
                    .flat_map(|raised| &raised.because)
                    .copied()
                    .collect();
                because.sort_unstable();
                because.dedup();
                (!mine.is_empty()).then(|| FoundPart {
                    flags: mine.iter().map(|raised| raised.flag).collect(),
                    because,
                })
            }
            Needs::Answers(when) => (when.truth(list, answers) == Truth::True).then(|| FoundPart {
                flags: Vec::new(),
                because: when.because(list, answers).into_iter().collect(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        calendar::Window,
        checklist::{Answer, Answers, LawKind, OptionSet, assess, parse, samples},
    };

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    /// A person holds the passport, and months are cut from the wage.
    fn list() -> Checklist {
        let mut list = samples::small();
        list.laws.push(crate::checklist::Law {
            id: "new".to_owned(),
            kind: LawKind::Law,
            window: Window {
                since: Some(day("2026-01-02")),
                until: None,
            },
        });
        let person = list
            .flags
            .iter()
            .position(|f| f.id == "person")
            .expect("there");
        let long = list
            .flags
            .iter()
            .position(|f| f.id == "long")
            .expect("there");
        let when = parse::condition("pay is yes", &list.questions).expect("parses");
        let part = |id: &str, needs| Part {
            id: id.to_owned(),
            needs,
        };
        list.patterns.push(Pattern {
            id: "bondage".to_owned(),
            laws: vec![LawNo(0), LawNo(1)],
            parts: vec![
                part("hold", Needs::Flag(vec![FlagNo(person as u16)])),
                part("debt", Needs::Flag(vec![FlagNo(long as u16)])),
                part("pay", Needs::Answers(when)),
            ],
        });
        list
    }

    fn answers(list: &Checklist, months: u16) -> Answers {
        let mut answers = Answers::default();
        let mut give = |id: &str, answer: Answer| {
            let number = list.find(id).expect("there");
            answers.give(list, number, answer).expect("fits");
        };
        let option = |id: &str, name: &str| {
            let question = list.question(list.find(id).expect("there")).expect("there");
            question.kind.option(name).expect("there")
        };
        give("who", Answer::Choice(option("who", "person")));
        give("pay", Answer::Yes);
        let passport = OptionSet::default().with(option("papers", "passport"));
        give("papers", Answer::Several(passport));
        let months = crate::checklist::Months::new(months).expect("fits");
        give("months", Answer::Months(months));
        answers
    }

    #[test]
    fn a_pattern_needs_every_part_and_names_its_answers() {
        let list = list();
        let found = assess(&list, &answers(&list, 7), day("2026-11-25")).patterns;
        let [found] = found.as_slice() else {
            panic!("one pattern is expected: {found:?}");
        };
        let ids: Vec<&str> = found
            .because()
            .iter()
            .map(|q| list.question(*q).expect("there").id.as_str())
            .collect();
        assert_eq!(ids, ["who", "pay", "papers", "months"]);
        assert!(found.has(FlagNo(0)) && !found.has(FlagNo(1)));
        assert!(found.parts[2].flags.is_empty(), "answers made this part");
        assert!(
            assess(&list, &answers(&list, 6), day("2026-11-25"))
                .patterns
                .is_empty(),
            "no debt, no bondage"
        );
    }

    #[test]
    fn a_pattern_cites_the_laws_of_the_day() {
        let mut list = list();
        let laws = |list: &Checklist, on: &str| {
            assess(list, &answers(list, 7), day(on))
                .patterns
                .first()
                .map(|found| found.laws.clone())
        };
        assert_eq!(laws(&list, "2026-01-01"), Some(vec![LawNo(0)]));
        assert_eq!(laws(&list, "2026-01-02"), Some(vec![LawNo(0), LawNo(1)]));
        list.patterns[0].laws = vec![LawNo(1)];
        assert_eq!(
            laws(&list, "2026-01-01"),
            None,
            "without a law it has no name"
        );
    }
}

//! Which question comes next, and how many are left.

use super::{Answers, Checklist, QuestionNo, Truth, assess::stop_known_at, condition::shown};
use crate::calendar::Day;

/// The questions that these answers lead to on a day, in asking order.
///
/// Details are left out once an answer before them is a sign to stop.
pub fn asked(list: &Checklist, answers: &Answers, on: Day) -> Vec<QuestionNo> {
    asked_until(list, answers, stop_known_at(list, answers, on))
}

/// As [`asked`], where it is known which answer was the first to stop.
pub(super) fn asked_until(
    list: &Checklist,
    answers: &Answers,
    stop: Option<QuestionNo>,
) -> Vec<QuestionNo> {
    list.numbers()
        .filter(|question| !needless(list, *question, stop))
        .filter(|question| shown(list, answers, *question) == Truth::True)
        .collect()
}

/// Whether a question is a detail after a sign to stop.
fn needless(list: &Checklist, question: QuestionNo, stop: Option<QuestionNo>) -> bool {
    let detail = list.question(question).is_some_and(|q| q.detail);
    detail && stop.is_some_and(|stop| stop < question)
}

/// The question asked after `current`, or the first one.
pub fn next_question(
    list: &Checklist,
    answers: &Answers,
    on: Day,
    current: Option<QuestionNo>,
) -> Option<QuestionNo> {
    asked(list, answers, on)
        .into_iter()
        .find(|question| current.is_none_or(|current| *question > current))
}

/// How far along a check is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Questions asked up to and with the current one.
    pub place: usize,
    /// How many are likely to come after it.
    pub left: usize,
}

/// How far along the check is at `current`.
///
/// What later answers decide cannot be known: of the questions that may or may
/// not be asked a third is counted, which is what the documented cases come to,
/// so "about 12 more" is meant as said.
pub fn progress(list: &Checklist, answers: &Answers, on: Day, current: QuestionNo) -> Progress {
    let stop = stop_known_at(list, answers, on);
    let mut sure = 0;
    let mut perhaps = 0;
    let mut place = 0;
    for question in list.numbers() {
        match shown(list, answers, question) {
            _ if needless(list, question, stop) && question != current => {}
            Truth::True if question <= current => place += 1,
            Truth::True => sure += 1,
            Truth::Open if question > current => perhaps += 1,
            _ => {}
        }
    }
    Progress {
        place,
        left: sure + perhaps / 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::{Answer, samples};

    fn today() -> Day {
        Day::new(2026, 11, 25).expect("a day")
    }

    #[test]
    fn a_question_is_asked_only_when_it_can_matter() {
        let list = samples::small();
        let pay = list.find("pay").unwrap();
        let receipt = list.find("receipt").unwrap();
        let mut answers = Answers::default();
        answers.give(&list, pay, Answer::No).unwrap();
        assert!(!asked(&list, &answers, today()).contains(&receipt));
        assert_ne!(
            next_question(&list, &answers, today(), Some(pay)),
            Some(receipt)
        );
        answers.give(&list, pay, Answer::Yes).unwrap();
        assert_eq!(
            next_question(&list, &answers, today(), Some(pay)),
            Some(receipt)
        );
        answers.give(&list, pay, Answer::Unknown).unwrap();
        assert!(
            !asked(&list, &answers, today()).contains(&receipt),
            "what may matter is not asked"
        );
    }

    #[test]
    fn progress_only_moves_forward() {
        let list = samples::small();
        let mut answers = Answers::default();
        let mut current = next_question(&list, &answers, today(), None);
        let mut places = Vec::new();
        while let Some(question) = current {
            let progress = progress(&list, &answers, today(), question);
            places.push(progress.place);
            answers.give(&list, question, Answer::Unknown).unwrap();
            current = next_question(&list, &answers, today(), Some(question));
            assert_eq!(current.is_none(), progress.left == 0 || current.is_none());
        }
        assert_eq!(places, (1..=places.len()).collect::<Vec<_>>());
    }

    #[test]
    fn details_are_not_asked_after_a_stop() {
        let mut list = samples::small();
        let months = list.find("months").unwrap();
        list.questions[usize::from(months.0)].detail = true;
        let mut answers = Answers::default();
        let (who, papers) = (list.find("who").unwrap(), list.find("papers").unwrap());
        let option = |q: QuestionNo, id: &str| list.question(q).unwrap().kind.option(id).unwrap();
        answers
            .give(&list, who, Answer::Choice(option(who, "person")))
            .unwrap();
        assert!(asked(&list, &answers, today()).contains(&months));
        let before = progress(&list, &answers, today(), papers);
        let passport = crate::checklist::OptionSet::default().with(option(papers, "passport"));
        answers
            .give(&list, papers, Answer::Several(passport))
            .unwrap();
        assert!(!asked(&list, &answers, today()).contains(&months));
        assert_eq!(next_question(&list, &answers, today(), Some(papers)), None);
        let after = progress(&list, &answers, today(), papers);
        assert_eq!((before.place, before.left), (after.place, after.left + 1));
        // She sees it all the same when she goes back to it.
        assert_eq!(
            progress(&list, &answers, today(), months).place,
            after.place + 1
        );
        let found = crate::checklist::assess(&list, &answers, today());
        assert!(
            found.verify.iter().all(|v| v.question != months),
            "what nobody asked is not something she does not know"
        );
    }

    #[test]
    fn a_detail_that_made_the_stop_stays() {
        let mut list = samples::small();
        let papers = list.find("papers").unwrap();
        list.questions[usize::from(papers.0)].detail = true;
        let who = list.find("who").unwrap();
        let option = |q: QuestionNo, id: &str| list.question(q).unwrap().kind.option(id).unwrap();
        let mut answers = Answers::default();
        answers
            .give(&list, who, Answer::Choice(option(who, "person")))
            .unwrap();
        let passport = crate::checklist::OptionSet::default().with(option(papers, "passport"));
        answers
            .give(&list, papers, Answer::Several(passport))
            .unwrap();
        assert!(asked(&list, &answers, today()).contains(&papers));
    }

    #[test]
    fn what_may_be_asked_counts_for_a_third_and_only_ahead() {
        let mut list = samples::small();
        let gated = list.questions[usize::from(list.find("receipt").unwrap().0)].clone();
        let months = usize::from(list.find("months").unwrap().0);
        list.questions[months].show = None;
        // Three that depend on `pay`, then one that is always asked.
        for n in 0..2 {
            let mut more = gated.clone();
            more.id = format!("receipt-{n}");
            list.questions.insert(3, more);
        }
        let pay = list.find("pay").unwrap();
        let mut answers = Answers::default();
        let at =
            |answers: &Answers, id: &str| progress(&list, answers, today(), list.find(id).unwrap());
        assert_eq!(at(&answers, "pay"), Progress { place: 2, left: 3 });
        assert_eq!(
            at(&answers, "months"),
            Progress { place: 4, left: 0 },
            "what may have been asked before is not ahead"
        );
        answers.give(&list, pay, Answer::Yes).unwrap();
        assert_eq!(at(&answers, "pay"), Progress { place: 2, left: 5 });
        answers.give(&list, pay, Answer::No).unwrap();
        assert_eq!(at(&answers, "pay"), Progress { place: 2, left: 2 });
        assert_eq!(at(&answers, "months"), Progress { place: 4, left: 0 });
    }
}

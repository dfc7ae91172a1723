//! Answers that no longer count, and messages without codes: what other tools
//! got wrong, tried on the real content.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    Msg,
    source::Book,
    tests::{BOOK, changeable, for_people, today},
};
use crate::{
    checklist::{Answer, Answers, Checklist, Kind, QuestionNo, Truth, asked, assess},
    help::Situation,
    locale::Language,
    share::{Hers, Part, Told, agency_message, office_message},
};

/// Questions that these answers hide, at whatever depth of a chain.
fn hidden(list: &Checklist, answers: &Answers) -> BTreeSet<QuestionNo> {
    let hides = |question: &QuestionNo| {
        let show = list.question(*question).and_then(|q| q.show.as_ref());
        show.is_some_and(|show| show.truth(list, answers) == Truth::False)
    };
    list.numbers().filter(hides).collect()
}

/// The answers without those to hidden questions. Not hidden at the first look
/// is hidden at none: a chain that is cut above is cut to its end.
fn without_hidden(list: &Checklist, answers: &Answers) -> Answers {
    let hidden = hidden(list, answers);
    let mut seen = Answers::default();
    for number in list.numbers().filter(|number| !hidden.contains(number)) {
        if let Some(answer) = answers.get(number) {
            seen.give(list, number, answer).expect("fits");
        }
    }
    assert_eq!(hidden, self::hidden(list, &seen), "a chain is cut half");
    seen
}

/// What is judged and asked, as text.
fn outcome(list: &Checklist, answers: &Answers) -> String {
    let found = assess(list, answers, today());
    format!("{found:?} {:?}", asked(list, answers, today()))
}

/// How many questions hang one on the other, down to this one.
fn depth(list: &Checklist, number: QuestionNo) -> usize {
    let show = list.question(number).and_then(|q| q.show.as_ref());
    let above = show.map(|show| {
        show.reads()
            .into_iter()
            .map(|above| depth(list, above))
            .max()
    });
    above.map_or(0, |deepest| 1 + deepest.unwrap_or_default())
}

#[test]
fn what_is_hidden_does_not_count_at_whatever_depth() {
    let list = &BOOK.checklist;
    let deepest = list.numbers().map(|number| depth(list, number)).max();
    assert!(
        deepest > Some(1),
        "no question hangs on one that hangs on another"
    );
    for_people(|book, seeds, _, _| {
        let list = &book.checklist;
        let answers = changeable(list, &seeds);
        let seen = without_hidden(list, &answers);
        prop_assert_eq!(outcome(list, &answers), outcome(list, &seen));
        Ok(())
    });
}

/// One question answered in every other way and then as before: no other answer
/// moves, nothing hidden counts meanwhile, and what was hidden is as it was.
#[test]
fn what_was_hidden_comes_back_with_its_question() {
    for_people(|book, seeds, place, _| {
        let list = &book.checklist;
        let answers = changeable(list, &seeds);
        let number = QuestionNo(place as u16);
        let Some(before) = answers.get(number) else {
            return Ok(());
        };
        let mut changed = answers.clone();
        for other in every_answer(&list.questions[place].kind) {
            changed.give(list, number, other).expect("fits");
            for unlike in list.numbers().filter(|unlike| *unlike != number) {
                prop_assert_eq!(changed.get(unlike), answers.get(unlike));
            }
            let seen = without_hidden(list, &changed);
            prop_assert_eq!(outcome(list, &changed), outcome(list, &seen));
        }
        changed.give(list, number, before).expect("fits");
        prop_assert_eq!(outcome(list, &changed), outcome(list, &answers));
        Ok(())
    });
}

fn every_answer(kind: &Kind) -> Vec<Answer> {
    let mut all = vec![Answer::Unknown];
    match kind {
        Kind::YesNo => all.extend([Answer::Yes, Answer::No]),
        Kind::Choice(options) => {
            let options = options.iter().filter_map(|option| kind.option(option));
            all.extend(options.map(Answer::Choice));
        }
        _ => {}
    }
    all
}

/// Ids of questions, options, warnings, offices and texts. One word alone may be
/// a word of a language too.
pub(super) fn codes(book: &Book) -> BTreeSet<String> {
    let list = &book.checklist;
    let questions = list.questions.iter().map(|question| question.id.as_str());
    let options = list.questions.iter().flat_map(|q| q.kind.options());
    let flags = list.flags.iter().map(|flag| flag.id.as_str());
    let pack = book.help_pack(Language::INDONESIAN);
    let points = pack.points.iter().map(|point| point.id.as_str());
    let situations = Situation::ALL.iter().map(|situation| situation.id());
    let parts = questions
        .chain(options.map(String::as_str))
        .chain(flags)
        .chain(points)
        .chain(situations);
    let keys = book.text_keys(Language::INDONESIAN).into_iter();
    parts
        .map(str::to_owned)
        .chain(keys)
        .filter(|id| id.contains(['-', '_']))
        .collect()
}

/// Words that are ids, or that a text was left out for.
pub(super) fn coded<'a>(text: &'a str, codes: &BTreeSet<String>) -> Vec<&'a str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':' | '?' | '(' | ')'))
        .filter(|word| codes.contains(&word.to_lowercase()) || word.contains(['{', '}', '_', '$']))
        .collect()
}

/// In each language that she may read the page in.
#[test]
fn no_message_that_she_may_send_has_a_code_for_a_word() {
    let codes = codes(&BOOK);
    assert_eq!(
        coded("Ini licence-check, {#7} dan fee_over_cap.", &codes),
        ["licence-check", "{#7}", "fee_over_cap"]
    );
    for entry in BOOK.languages() {
        let mut pack = BOOK.check_pack(entry.language);
        pack.complete(BOOK.words_pack(entry.language));
        let list = &pack.checklist;
        let mut messages = Vec::new();
        // Nothing known: whatever can be asked for is asked for.
        let mut answers = Answers::default();
        for number in list.numbers() {
            answers.give(list, number, Answer::Unknown).expect("fits");
        }
        let found = assess(list, &answers, today());
        messages.extend(agency_message(&pack, &found));
        assert_eq!(messages.len(), 1, "{}", entry.language);
        for situation in Situation::ALL {
            let hers = Hers {
                situation: Some(situation),
                place: Some("Kabupaten Cirebon".to_owned()),
                country: Some("Malaysia".to_owned()),
            };
            let mut told = Told::default();
            for part in Part::ALL {
                told.toggle(part);
            }
            messages.push(office_message(&pack, &hers, told));
        }
        for message in messages {
            assert_eq!(
                coded(&message, &codes),
                [""; 0],
                "{}: {message}",
                entry.language
            );
        }
        // Nor does any text of the page.
        for message in Msg::ALL {
            let text = pack.catalog.format(message.id(), &[]);
            let text = text.replace("{$", "").replace('}', "");
            assert_eq!(coded(&text, &codes), [""; 0], "{}: {text}", entry.language);
        }
    }
}

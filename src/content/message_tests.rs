//! The result as a message, on the real content.

use proptest::prelude::*;

use super::{
    Msg,
    hidden_tests::{coded, codes},
    tests::{BOOK, any_answer, changeable, for_people, today},
};
use crate::{
    checklist::{Answers, Severity, Verdict, assess},
    locale::Language,
    share::{TOP_REASONS, result_message},
};

/// Everybody's message: the verdict, no more than three reasons, the numbers, and
/// that it is no advice.
#[test]
fn a_message_tells_verdict_reasons_and_numbers() {
    let mut pack = BOOK.check_pack(Language::INDONESIAN);
    pack.complete(BOOK.words_pack(Language::INDONESIAN));
    let reasons = BOOK.reason_pack(Language::INDONESIAN);
    let say = |message: Msg| pack.catalog.format(message.id(), &[]);
    for_people(|book, seeds, _, _| {
        let list = &book.checklist;
        let answers = changeable(list, &seeds);
        let found = assess(list, &answers, today());
        let message = result_message(&pack, Some(&reasons), &found);
        prop_assert!(
            message.contains(&format!("*{}*", say(found.verdict.into()))),
            "{}",
            message
        );
        prop_assert!(message.ends_with(&say(Msg::TakeNotAdvice)), "{}", message);
        for number in ["0800-1000", "110", "129"] {
            prop_assert!(
                message.contains(number),
                "{} is not in: {}",
                number,
                message
            );
        }
        let grave = found
            .flags
            .iter()
            .filter(|raised| {
                list.flag(raised.flag)
                    .is_some_and(|flag| flag.severity > Severity::Verify)
            })
            .count();
        let told = reasons.flags.iter().filter(|flag| {
            let title = reasons.catalog.format(flag.title, &[]);
            message
                .lines()
                .any(|line| line.ends_with(&format!(". {title}")))
        });
        prop_assert_eq!(told.count(), grave.min(TOP_REASONS), "{}", message);
        if found.verdict == Verdict::NoneFound {
            prop_assert!(message.contains(&say(Msg::TakeNone)), "{}", message);
        }
        let safe = message.to_lowercase();
        prop_assert!(
            !safe
                .split(|c: char| !c.is_alphabetic())
                .any(|word| word == "aman"),
            "{}",
            message
        );
        Ok(())
    });
}

#[test]
fn without_the_words_of_the_warnings_the_verdict_and_the_numbers_are_there() {
    let mut pack = BOOK.check_pack(Language::ENGLISH);
    pack.complete(BOOK.words_pack(Language::ENGLISH));
    let found = assess(&BOOK.checklist, &Answers::default(), today());
    let message = result_message(&pack, None, &found);
    assert!(message.contains("0800-1000"), "{message}");
    assert!(
        message.contains(&pack.catalog.format(Msg::from(found.verdict).id(), &[])),
        "{message}"
    );
}

#[test]
fn no_result_that_she_may_send_has_a_code_for_a_word() {
    let codes = codes(&BOOK);
    let list = &BOOK.checklist;
    for entry in BOOK.languages() {
        let mut pack = BOOK.check_pack(entry.language);
        pack.complete(BOOK.words_pack(entry.language));
        let reasons = BOOK.reason_pack(entry.language);
        for seed in 0..60_u32 {
            let mut answers = Answers::default();
            for (number, question) in list.numbers().zip(&list.questions) {
                let answer = any_answer(&question.kind, seed * 31 + u32::from(number.0) * 7);
                answers.give(list, number, answer).expect("fits");
            }
            let message = result_message(&pack, Some(&reasons), &assess(list, &answers, today()));
            assert_eq!(
                coded(&message, &codes),
                Vec::<&str>::new(),
                "{}: {message}",
                entry.language
            );
        }
    }
}

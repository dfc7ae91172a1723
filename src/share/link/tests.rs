//! Links of a small checklist, good ones and bad ones.

use proptest::prelude::*;

use super::{
    super::samples::some,
    wire::{Entry, open, seal},
    *,
};
use crate::{
    checklist::{Answer, Kind, Months, OptionNo, OptionSet, QuestionNo, samples},
    money::Quantity,
};

/// Numbers as an editor may have left them: not in the order of the questions, with
/// places whose options are gone.
fn numbers(list: &Checklist) -> LinkNumbers {
    let many = u16::try_from(list.questions.len()).unwrap();
    let of = |(place, question): (u16, &crate::checklist::Question)| QuestionNumber {
        number: FIRST_NUMBER + 2 * (many - place),
        places: (0..question.kind.options().len() as u8)
            .rev()
            .map(|n| n + 1)
            .collect(),
    };
    LinkNumbers((0..).zip(&list.questions).map(of).collect())
}

/// A link with a right checksum over anything.
fn forged(version: u8, body: &[u8]) -> String {
    to_letters(&seal_link(version, body))
}

fn of_entries(entries: &[Entry]) -> String {
    to_letters(&seal(entries))
}

proptest! {
    #[test]
    fn answers_come_back(seeds in prop::collection::vec(any::<u32>(), 0..12), sums in prop::collection::vec(proptest::option::of(any::<u32>()), 4)) {
        let list = samples::small();
        let numbers = numbers(&list);
        let mut answers = some(&list, &seeds);
        for (quantity, value) in Quantity::ALL.into_iter().zip(sums) {
            if let Some(value) = value {
                answers.sums.set(quantity, value);
            }
        }
        let text = link_text(&list, &numbers, &answers);
        let opened = open_link(&list, &numbers, &text).unwrap();
        for number in list.numbers() {
            prop_assert_eq!(opened.answers.get(number), answers.get(number));
        }
        prop_assert_eq!(opened.answers.sums, answers.sums);
        prop_assert_eq!(opened.given, list.numbers().filter(|n| answers.get(*n).is_some()).count());
        prop_assert_eq!(opened.left_out, 0);
        prop_assert_eq!(link_text(&list, &numbers, &opened.answers), text);
    }

    /// Other questions between them, another order, other names: the same answers.
    #[test]
    fn a_later_release_opens_it(seeds in prop::collection::vec(any::<u32>(), 5)) {
        let list = samples::small();
        let numbers = numbers(&list);
        let answers = some(&list, &seeds);
        let text = link_text(&list, &numbers, &answers);
        let mut later = list.clone();
        let mut later_numbers = numbers.clone();
        later.questions.reverse();
        later_numbers.0.reverse();
        for (question, number) in later.questions.iter_mut().zip(&mut later_numbers.0) {
            question.id.push_str("-renamed");
            if let Kind::Choice(options) | Kind::Several(options) = &mut question.kind {
                options.reverse();
                number.places.reverse();
                options.insert(0, "new".to_owned());
                number.places.insert(0, 40);
            }
        }
        let opened = open_link(&later, &later_numbers, &text).unwrap();
        prop_assert_eq!(opened.left_out, 0);
        let last = later.questions.len() as u16 - 1;
        for number in list.numbers() {
            let options = list.questions[usize::from(number.0)].kind.options().len() as u8;
            let turned = |option: OptionNo| OptionNo(options - option.0);
            let expected = answers.get(number).map(|answer| match answer {
                Answer::Choice(option) => Answer::Choice(turned(option)),
                Answer::Several(set) => Answer::Several(set.options().map(turned).collect()),
                other => other,
            });
            prop_assert_eq!(opened.answers.get(QuestionNo(last - number.0)), expected);
        }
    }

    #[test]
    fn one_other_letter_is_noticed(seeds in prop::collection::vec(any::<u32>(), 5), place in any::<prop::sample::Index>(), letter in "[A-Za-z0-9_.%&é-]") {
        let list = samples::small();
        let numbers = numbers(&list);
        let text = link_text(&list, &numbers, &some(&list, &seeds));
        let place = place.index(text.len());
        let changed = format!("{}{letter}{}", &text[..place], &text[place + 1..]);
        let opened = open_link(&list, &numbers, &changed);
        prop_assert_eq!(opened.is_ok(), changed == text, "{}", changed);
    }

    #[test]
    fn a_cut_link_is_told_from_an_altered_one(seeds in prop::collection::vec(any::<u32>(), 5), cut in any::<prop::sample::Index>()) {
        let list = samples::small();
        let numbers = numbers(&list);
        let text = link_text(&list, &numbers, &some(&list, &seeds));
        let cut = &text[..cut.index(text.len())];
        prop_assert_eq!(open_link(&list, &numbers, cut), Err(NotALink::CutOff), "{}", cut);
    }

    #[test]
    fn what_follows_it_does_not_matter_unless_it_looks_like_a_part_of_it(seeds in prop::collection::vec(any::<u32>(), 5), after in "([.,)&?%# >é]\\PC{0,9}|[A-Za-z0-9_-]{1,9})") {
        let list = samples::small();
        let numbers = numbers(&list);
        let answers = some(&list, &seeds);
        let text = link_text(&list, &numbers, &answers) + &after;
        match open_link(&list, &numbers, &text) {
            Ok(opened) => {
                prop_assert!(!after.starts_with(|letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter)));
                prop_assert_eq!(opened.answers.sums, answers.sums);
            }
            Err(why) => prop_assert_eq!(why, NotALink::Altered),
        }
    }

    #[test]
    fn any_text_is_opened_or_refused(text in "\\PC{0,300}") {
        let list = samples::small();
        let _ = open_link(&list, &numbers(&list), &text);
    }

    /// A right checksum over any content, as somebody could make on purpose: what
    /// is opened fits the questions, and is opened again as the same.
    #[test]
    fn a_forged_link_gives_answers_that_can_be(entries in prop::collection::vec((0_u16..40, prop_oneof![0_u64..80, any::<u64>()]), 0..40), junk in prop::collection::vec(any::<u8>(), 0..4)) {
        let list = samples::small();
        let numbers = numbers(&list);
        let mut body = Vec::new();
        for entry in &entries {
            body.extend(postcard::to_allocvec(entry).unwrap());
        }
        body.extend(junk);
        match open_link(&list, &numbers, &forged(VERSION, &body)) {
            Ok(opened) => {
                for number in list.numbers() {
                    if let Some(Answer::Months(months)) = opened.answers.get(number) {
                        prop_assert!(months.count() <= Months::LIMIT);
                    }
                }
                prop_assert!(opened.given + opened.left_out >= entries.len() - Quantity::ALL.len().min(entries.len()));
                let again = open_link(&list, &numbers, &link_text(&list, &numbers, &opened.answers)).unwrap();
                prop_assert_eq!(again.left_out, 0);
                prop_assert_eq!(again.answers.sums, opened.answers.sums);
                prop_assert_eq!(again.given, opened.given);
            }
            Err(why) => prop_assert_eq!(why, NotALink::SomethingElse),
        }
    }
}

#[test]
fn what_this_release_does_not_know_is_left_out_and_counted() {
    let list = samples::small();
    let numbers = numbers(&list);
    let number = |id: &str| numbers.0[usize::from(list.find(id).unwrap().0)].number;
    let open = |entries: &[Entry]| {
        let mut entries = entries.to_vec();
        entries.sort_unstable();
        open_link(&list, &numbers, &of_entries(&entries)).unwrap()
    };
    // A question, an option, a figure of the calculator, months beyond reason.
    for unknown in [
        (500, 1),
        (number("who"), 30),
        (9, 7),
        (number("months"), 62),
        (number("pay"), 3),
        (1, 1 << 40),
    ] {
        let opened = open(&[unknown, (number("receipt"), 1)]);
        assert_eq!((opened.given, opened.left_out), (1, 1), "{unknown:?}");
        assert_eq!(
            opened.answers.get(list.find("receipt").unwrap()),
            Some(Answer::Yes)
        );
    }
    let papers = list.find("papers").unwrap();
    // One option known and one not: what is known stays.
    let opened = open(&[(number("papers"), 1 + (1 << 2 | 1 << 9))]);
    assert_eq!((opened.given, opened.left_out), (1, 1));
    let passport = OptionSet::default().with(OptionNo(0));
    assert_eq!(opened.answers.get(papers), Some(Answer::Several(passport)));
    // None known: not "none of these".
    let opened = open(&[(number("papers"), 1 + (1 << 9))]);
    assert_eq!((opened.given, opened.left_out), (0, 1));
    assert_eq!(opened.answers.get(papers), None);
    let opened = open(&[(number("papers"), 1)]);
    assert_eq!(
        opened.answers.get(papers),
        Some(Answer::Several(OptionSet::default()))
    );
}

#[test]
fn a_link_of_a_later_version_says_so_only_if_it_is_whole() {
    let list = samples::small();
    let numbers = numbers(&list);
    let open = |text: &str| open_link(&list, &numbers, text).unwrap_err();
    let later = forged(VERSION + 1, &[1, 2, 3, 4, 5]);
    assert_eq!(open(&later), NotALink::FromTheFuture);
    assert_eq!(open(&later[..later.len() - 1]), NotALink::CutOff);
    assert_eq!(open(&later.replacen('E', "F", 1)), NotALink::Altered);
    for version in [0, 16, 200] {
        assert_eq!(
            open(&forged(version, &[])),
            NotALink::SomethingElse,
            "{version}"
        );
    }
    for nothing in ["", "A", ".", "AQ"] {
        assert_eq!(open(nothing), NotALink::CutOff, "{nothing}");
    }
}

#[test]
fn a_length_that_it_names_makes_room_for_nothing() {
    // 65,535 bytes, and six are there.
    let bytes = [VERSION, 0xff, 0xff, 0x03, 0, 0];
    assert_eq!(open(&to_letters(&bytes)), Err(NotALink::CutOff));
    let longer = [VERSION, 0xff, 0xff, 0xff, 0xff, 0xff];
    assert_eq!(open(&to_letters(&longer)), Err(NotALink::Altered));
}

#[test]
fn reasons_have_names_of_their_own() {
    let ids: std::collections::BTreeSet<_> = NotALink::ALL.map(NotALink::id).into();
    assert_eq!(ids.len(), NotALink::ALL.len());
    for why in NotALink::ALL {
        assert!(!why.to_string().is_empty());
    }
}

//! A picture beside every answer: what is refused, and what reaches the browser.

use std::collections::BTreeSet;

use super::{
    CheckPack, PictureNo,
    broken_tests::{all_are_refused, broken, changed},
    source,
    tests::BOOK,
};
use crate::checklist::Kind;

const QUESTIONS: &str = "content/checklist/questions.toml";

/// The paths beside the answers to a question.
fn beside(pack: &CheckPack, question: usize) -> Vec<&str> {
    let path = |number: &PictureNo| pack.pictures[usize::from(number.0)].path();
    pack.questions[question].pictures.iter().map(path).collect()
}

#[test]
fn an_answer_without_a_picture_of_its_own_is_refused() {
    all_are_refused(&[
        (
            "option-without",
            QUESTIONS,
            "fishing = \"fish\"\n",
            "",
            &["job", "`fishing` has no picture", "[question.icons]"],
        ),
        (
            "unknown-picture",
            QUESTIONS,
            "fishing = \"fish\"",
            "fishing = \"fisch\"",
            &[
                "job",
                "no picture `fisch`",
                "fish.svg: fish: stands beside no answer",
            ],
        ),
        (
            "same-twice",
            QUESTIONS,
            "fishing = \"fish\"",
            "fishing = \"ship\"",
            &["job", "`ship` stands beside two"],
        ),
        (
            "no-such-option",
            QUESTIONS,
            "fishing = \"fish\"",
            "fishing = \"fish\"\nangling = \"anchor\"",
            &["job", "`angling`, which is no answer"],
        ),
        (
            "maybe",
            QUESTIONS,
            "show = \"entry is spouse\"",
            "show = \"entry is spouse\"\nicons = { maybe = \"fish\" }",
            &["marriage-broker", "`maybe`, which is no answer"],
        ),
        (
            "months",
            QUESTIONS,
            "harmful = \"more\"",
            "harmful = \"more\"\nicons = { more = \"fish\" }",
            &["months-of-deductions", "`more`, which is no answer"],
        ),
        (
            "half-of-yes-no",
            QUESTIONS,
            "show = \"entry is spouse\"",
            "show = \"entry is spouse\"\nicons = { yes = \"x\" }",
            &["marriage-broker", "`x` stands beside two"],
        ),
        (
            "filled",
            "content/pictures/fish.svg",
            "<path",
            "<path fill=\"red\"",
            &["fish.svg: fish", "`fill`"],
        ),
    ]);
}

#[test]
fn a_picture_that_hangs_nowhere_is_refused() {
    let svg = "<svg viewBox=\"0 0 24 24\"><path d=\"M3 4h5\"/></svg>";
    let faults = broken("nowhere", "content/pictures/moon.svg", |_| svg.to_owned());
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].contains("moon.svg: moon: stands beside no answer"));
}

#[test]
fn yes_and_no_may_have_pictures_of_their_own() {
    let book = changed("own", QUESTIONS, |text| {
        let show = "show = \"entry is spouse\"";
        text.replacen(show, &format!("{show}\nicons = {{ yes = \"heart\" }}"), 1)
    });
    let book = book.expect("a book");
    let paths = |book: &source::Book| -> Vec<String> {
        let mut pack = book.check_pack(source::COMPLETE[0]);
        pack.complete(book.words_pack(source::COMPLETE[0]));
        let number = book.checklist.find("marriage-broker").expect("a question");
        let of = beside(&pack, usize::from(number.0));
        of.into_iter().map(str::to_owned).collect()
    };
    let (plain, own) = (paths(&BOOK), paths(&book));
    assert_ne!(plain[0], own[0], "yes");
    assert_eq!(plain[1], own[1], "no");
}

#[test]
fn every_answer_has_a_picture_that_its_neighbours_have_not() {
    for language in source::COMPLETE {
        let mut pack = BOOK.check_pack(language);
        let early = beside(&pack, 0).len();
        assert_eq!(
            pack.pictures.len(),
            early,
            "only those of the first question"
        );
        let first: Vec<String> = beside(&pack, 0).iter().map(|p| (*p).to_owned()).collect();
        pack.complete(BOOK.words_pack(language));
        assert_eq!(beside(&pack, 0), first, "the rest moves none of them");
        for (place, question) in BOOK.checklist.questions.iter().enumerate() {
            let paths = beside(&pack, place);
            let tiles = match &question.kind {
                Kind::YesNo => 2,
                Kind::Choice(options) | Kind::Several(options) => options.len(),
                Kind::Months => 0,
            };
            assert_eq!(paths.len(), tiles, "{}", question.id);
            assert!(paths.iter().all(|path| path.starts_with('M')), "{paths:?}");
            let different: BTreeSet<&&str> = paths.iter().collect();
            assert_eq!(different.len(), tiles, "{}", question.id);
        }
    }
}

//! Languages that are not finished, and those that are.

use super::{
    Msg, Packed,
    broken_tests::{all_are_refused, changed},
    seal,
    source::State,
    tests::BOOK,
};
use crate::locale::{Arg, Catalog, Language, MessageId};

fn javanese() -> Language {
    "jv".parse().expect("a language")
}

/// A tiny draft in place of the one that is there.
const DRAFT: &str = "app-title = Priksa
next-button = Terus
progress-left = isih { $count }
question-destination = Arep nyang endi?
";

fn with_draft(name: &str) -> super::source::Book {
    match changed(name, "locales/jv/ui.ftl", |_| DRAFT.to_owned()) {
        Ok(book) => book,
        Err(faults) => panic!("{faults:#?}"),
    }
}

#[test]
fn a_draft_borrows_text_by_text_and_says_so() {
    let book = with_draft("draft");
    let mut pack = book.check_pack(javanese());
    assert!(pack.draft);
    pack.complete(book.words_pack(javanese()));
    let indonesian = {
        let mut pack = book.check_pack(Language::INDONESIAN);
        assert!(!pack.draft && pack.catalog.borrowed.is_empty());
        pack.complete(book.words_pack(Language::INDONESIAN));
        pack
    };
    let own = [Msg::AppTitle, Msg::NextButton, Msg::ProgressLeft];
    for message in Msg::ALL.iter().copied() {
        let id = message.id();
        if own.contains(&message) {
            assert_eq!(pack.catalog.language_of(id), javanese());
        } else {
            assert_eq!(pack.catalog.language_of(id), Language::INDONESIAN);
            assert_eq!(pack.catalog.get(id), indonesian.catalog.get(id));
        }
    }
    let first = pack.questions[0].text;
    assert_eq!(pack.catalog.format(first, &[]), "Arep nyang endi?");
    assert_eq!(pack.catalog.language_of(first), javanese());
    let second = pack.questions[1].text;
    assert_eq!(pack.catalog.language_of(second), Language::INDONESIAN);
    // Nothing is blank anywhere.
    for catalog in [
        &pack.catalog,
        &book.reason_pack(javanese()).catalog,
        &book.money_pack(javanese()).catalog,
    ] {
        for (id, text) in (0..).map(MessageId).zip(&catalog.messages) {
            assert!(!text.0.is_empty(), "{id:?} is blank");
        }
    }
    let services = book.help_pack(javanese()).services;
    for (kind, service) in services {
        assert_eq!(service.language, Some(Language::INDONESIAN), "{kind:?}");
        assert!(!service.does.is_empty());
    }
    let said = book.say(javanese(), Msg::ProgressLeft, &[("count", Arg::Number(3))]);
    assert_eq!(said, "isih 3");
}

#[test]
fn only_a_draft_says_on_its_first_screen_that_it_is_one() {
    for entry in BOOK.languages() {
        let pack = BOOK.check_pack(entry.language);
        let there = pack
            .catalog
            .get(Msg::DraftNotice.id())
            .is_some_and(|text| !text.0.is_empty());
        assert_eq!(pack.draft, entry.state == State::Draft);
        assert_eq!(there, pack.draft, "{}", entry.language);
    }
}

#[test]
fn the_original_comes_first_and_english_next() {
    let order: Vec<&str> = BOOK.languages().map(|e| e.language.as_str()).collect();
    assert_eq!(order[..2], ["id", "en"]);
    for entry in BOOK.languages().skip(1) {
        assert_eq!(entry.chain.last(), Some(&Language::INDONESIAN));
    }
}

#[test]
fn a_broken_language_is_refused_with_file_entry_and_remedy() {
    const TOML: &str = "locales/jv/language.toml";
    const UI: &str = "locales/jv/ui.ftl";
    all_are_refused(&[
        (
            "tag",
            TOML,
            "tag = \"jv\"",
            "tag = \"su\"",
            &["folder `jv`"],
        ),
        (
            "state",
            TOML,
            "draft",
            "half",
            &["complete", "language.toml"],
        ),
        ("name", TOML, "Basa Jawa", "English", &["another language"]),
        (
            "nowhere",
            TOML,
            "fallback = \"id\"",
            "fallback = \"ban\"",
            &["fallback", "not to Indonesian"],
        ),
        (
            "circle",
            TOML,
            "fallback = \"id\"",
            "fallback = \"jv\"",
            &["fallback", "not to Indonesian"],
        ),
        (
            "promoted",
            TOML,
            "draft",
            "complete",
            &["jv has no words", "complete language"],
        ),
        (
            "unfinished-english",
            "locales/en/language.toml",
            "complete",
            "draft",
            &["en", "not complete"],
        ),
        (
            "extra",
            UI,
            "next-button =",
            "nekst-button =",
            &["nekst-button", "no such text"],
        ),
        (
            "variable",
            UI,
            "next-button =",
            "next-button = { $count }",
            &["next-button", "variables differ"],
        ),
        (
            "fluent",
            UI,
            "next-button =",
            "next-button = { NUMBER($count) }",
            &["ui.ftl:", "next-button"],
        ),
        (
            "other-name",
            UI,
            "language-name = Basa Jawa",
            "language-name = Basa",
            &["language-name", "language.toml"],
        ),
        (
            "outgoing",
            UI,
            "next-button =",
            "agency-greeting =",
            &["agency-greeting", "nothing shows"],
        ),
    ]);
}

/// U+2066 to U+2069 are drawn as boxes where a font lacks them.
fn marks(bytes: &[u8]) -> usize {
    let is_mark = |w: &&[u8]| w[..2] == [0xe2, 0x81] && (0xa6..=0xa9).contains(&w[2]);
    bytes.windows(3).filter(is_mark).count()
}

fn no_marks<T: Packed>(language: Language, pack: &T) {
    let bytes = seal(pack).expect("sealed");
    assert_eq!(marks(&bytes), 0, "{language}");
}

#[test]
fn no_isolation_mark_is_ever_visible() {
    assert_eq!(marks("a\u{2068}b\u{2069}\u{2065}".as_bytes()), 2);
    for entry in BOOK.languages() {
        let language = entry.language;
        no_marks(language, &BOOK.check_pack(language));
        no_marks(language, &BOOK.words_pack(language));
        no_marks(language, &BOOK.reason_pack(language));
        no_marks(language, &BOOK.help_pack(language));
        no_marks(language, &BOOK.money_pack(language));
        no_marks(language, &BOOK.outreach_pack(language));
        // Neither does filling in a variable write one.
        for message in Msg::ALL {
            let args: Vec<(&str, Arg<'_>)> = (message.variables().iter())
                .map(|variable| (*variable, Arg::Text("x")))
                .collect();
            assert_eq!(marks(BOOK.say(language, *message, &args).as_bytes()), 0);
        }
    }
}

#[test]
fn each_language_has_every_text_in_its_packs() {
    let filled = |catalog: &Catalog, what: &str| {
        for (id, text) in (0..).map(MessageId).zip(&catalog.messages) {
            assert!(!text.0.is_empty(), "{} {what} {id:?}", catalog.language);
        }
    };
    for entry in BOOK.languages() {
        let mut pack = BOOK.check_pack(entry.language);
        pack.complete(BOOK.words_pack(entry.language));
        filled(&pack.catalog, "check");
        filled(&BOOK.reason_pack(entry.language).catalog, "reasons");
        filled(&BOOK.money_pack(entry.language).catalog, "money");
        filled(&BOOK.practice_pack(entry.language).catalog, "practice");
        filled(&BOOK.outreach_pack(entry.language).catalog, "outreach");
    }
}

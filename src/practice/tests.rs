//! The invented offers of the real content: a group learns nothing from twelve of
//! one kind, and nothing good from a story that contradicts the rules.

use std::{collections::BTreeSet, fs, path::Path};

use crate::{
    calendar::Day,
    checklist::{Answer, Severity, Verdict},
    content::{GroupMsg, Packed as _, PracticePack, decode, seal, source, tests::BOOK, unseal},
    locale::Language,
};

/// On the day of the content, and on later ones: no rule that ends soon carries a
/// talk.
#[test]
fn the_rules_say_what_each_talk_is_about() {
    let book = &*BOOK;
    let list = &book.checklist;
    let later: Day = "2027-12-31".parse().expect("a day");
    for on in [book.checked, later] {
        for entry in book.practice() {
            let found = entry.offer.assess(list, on);
            assert_eq!(found.verdict, entry.verdict, "{} on {on}", entry.offer.id);
            let raised: BTreeSet<_> = found.flags.iter().map(|raised| raised.flag).collect();
            for flag in &entry.offer.about {
                assert!(raised.contains(flag), "{}: {flag:?}", entry.offer.id);
            }
        }
    }
}

/// A talk about a stop names one: the word on the screen must be explained by the
/// card under it.
#[test]
fn a_stop_is_explained_by_a_stop() {
    let book = &*BOOK;
    for entry in book.practice() {
        let about = entry.offer.about.iter();
        let graver = about
            .filter_map(|flag| book.checklist.flag(*flag))
            .any(|flag| flag.severity == Severity::Stop);
        assert_eq!(graver, entry.verdict == Verdict::Stop, "{}", entry.offer.id);
    }
}

#[test]
fn a_third_of_the_offers_is_not_to_be_stopped() {
    let book = &*BOOK;
    let count = |wanted| {
        let offers = book.practice().iter();
        offers.filter(|entry| entry.verdict == wanted).count()
    };
    assert_eq!(book.practice().len(), 12);
    assert_eq!(count(Verdict::Stop), 8);
    assert!(count(Verdict::Check) >= 2 && count(Verdict::NoneFound) >= 2);
    // Neither is recognised by its place in the list.
    let verdicts: Vec<Verdict> = book.practice().iter().map(|entry| entry.verdict).collect();
    let runs = verdicts.chunk_by(|one, next| one == next).count();
    assert!(runs > 6, "{verdicts:?}");
}

/// What a calm verdict rests on is told in full: no question is left to chance.
#[test]
fn where_nothing_is_found_every_question_is_told() {
    let book = &*BOOK;
    for entry in book.practice() {
        let found = entry.offer.assess(&book.checklist, book.checked);
        if entry.verdict == Verdict::NoneFound {
            assert_eq!(
                (found.unanswered, found.unknown),
                (0, 0),
                "{}",
                entry.offer.id
            );
        } else {
            assert!(
                found.unanswered > 0,
                "{} leaves nothing to ask",
                entry.offer.id
            );
        }
        let unknown = entry.offer.told.iter().any(|(_, a)| *a == Answer::Unknown);
        assert!(!unknown, "{}: a story tells, or is silent", entry.offer.id);
    }
}

/// Invented, but not out of thin air.
#[test]
fn every_offer_follows_documented_cases() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    for entry in BOOK.practice() {
        for case in &entry.like {
            let file = cases.join(format!("{case}.toml"));
            let found = fs::metadata(&file).is_ok_and(|file| file.is_file());
            assert!(found, "{}: {}", entry.offer.id, file.display());
        }
    }
}

/// No word that decides before the group does, and no promise after it.
#[test]
fn no_story_gives_the_verdict_away_or_says_safe() {
    let book = &*BOOK;
    let telling = [
        "aman", "penipu", "ilegal", "safe", "fraud", "illegal", "scam",
    ];
    for language in source::COMPLETE {
        for entry in book.practice() {
            for key in entry.keys() {
                let text = book.text(language, &key).expect("checked").to_lowercase();
                let mut words = text.split(|c: char| !c.is_alphabetic());
                let told = words.find(|word| telling.contains(word));
                assert_eq!(told, None, "{language} {key}");
            }
        }
    }
}

#[test]
fn the_guide_fits_into_its_minutes_and_names_no_number() {
    let book = &*BOOK;
    for language in source::COMPLETE {
        let pack = book.practice_pack(language);
        assert_eq!(pack.minutes(), source::MINUTES);
        let texts = pack.steps.iter().flat_map(|step| {
            let said = step.points.iter().chain(&step.say);
            said.map(|advice| pack.catalog.format(advice.text, &[]))
        });
        for text in texts {
            assert!(!text.is_empty());
            let digits = text.chars().filter(char::is_ascii_digit).count();
            // A year or an age, never a number to call.
            assert!(digits <= 4, "{language}: {text}");
        }
    }
}

#[test]
fn the_pack_comes_through_in_every_language() {
    let book = &*BOOK;
    for entry in book.languages() {
        let pack = book.practice_pack(entry.language);
        let bytes = seal(&pack).expect("it packs");
        let body = unseal(PracticePack::MARK, &bytes).expect("it is whole");
        assert_eq!(decode::<PracticePack>(body).as_ref(), Ok(&pack));
        assert_eq!(pack.offers.len(), book.practice().len());
        for message in GroupMsg::ALL {
            let text = pack.catalog.format(message.id(), &[]);
            assert!(!text.is_empty(), "{}: {}", entry.language, message.key());
        }
    }
    let indonesian = book.practice_pack(Language::INDONESIAN);
    let (offer, words) = &indonesian.offers[0];
    assert_eq!(offer.id, "cambodia-office");
    let title = indonesian.catalog.format(words.title, &[]);
    assert_eq!(title, "Admin kantor di Kamboja");
}

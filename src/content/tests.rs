//! The real content, held to the promises of the engine.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use proptest::{
    prelude::*,
    test_runner::{RngAlgorithm, TestCaseError, TestRng, TestRunner},
};

use super::{
    CheckPack, HelpPack, ReasonPack, WordsPack, open, seal,
    source::{self, Book, Harm},
};
use crate::{
    calendar::Day,
    checklist::{
        Answer, Answers, Checklist, FlagNo, Kind, Months, OptionNo, OptionSet, Question,
        QuestionNo, Severity, Verdict, asked, assess, telling,
    },
    help::{ChannelKind, HelpKind},
    locale::{Language, judge},
    money::Quantity,
    share::agency_message,
};

pub(crate) static BOOK: LazyLock<Book> = LazyLock::new(|| match source::read(&root()) {
    Ok(book) => book,
    Err(faults) => panic!("{faults:#?}"),
});

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

pub(crate) fn today() -> Day {
    Day::new(2026, 11, 25).expect("a day")
}

/// Any answer that a question allows, by a number.
pub(super) fn any_answer(kind: &Kind, seed: u32) -> Answer {
    let options = kind.options().len() as u32;
    if seed.is_multiple_of(7) {
        return Answer::Unknown;
    }
    match kind {
        Kind::YesNo if seed.is_multiple_of(2) => Answer::Yes,
        Kind::YesNo => Answer::No,
        Kind::Choice(_) => Answer::Choice(OptionNo((seed % options) as u8)),
        Kind::Several(_) => Answer::Several(
            (0..options)
                .filter(|n| seed >> (n + 3) & 1 == 1)
                .map(|n| OptionNo(n as u8))
                .collect(),
        ),
        Kind::Months => Answer::Months(Months::new((seed % 40) as u16).expect("small")),
    }
}

/// Somebody with an answer to every question, as after many changes of mind.
pub(super) fn changeable(list: &Checklist, seeds: &[u32]) -> Answers {
    let mut answers = Answers::default();
    for ((number, question), seed) in list
        .numbers()
        .zip(&list.questions)
        .zip(seeds.iter().cycle())
    {
        let answer = any_answer(&question.kind, seed.rotate_left(u32::from(number.0) % 32));
        answers.give(list, number, answer).expect("fits");
    }
    answers
}

/// Answers to what is asked; of each eleventh question none.
fn a_person(list: &Checklist, seeds: &[u32]) -> Answers {
    let mut answers = Answers::default();
    for (number, question) in list.numbers().zip(&list.questions) {
        let seed = seeds[usize::from(number.0) % seeds.len()];
        if !seed.is_multiple_of(11) && asked(list, &answers, today()).contains(&number) {
            answers
                .give(list, number, any_answer(&question.kind, seed))
                .expect("fits");
        }
    }
    answers
}

/// A harmless and a harmful answer to a question, where it has both; the other
/// options of a question with several stay as they are.
fn pair(
    question: &Question,
    harm: &Harm,
    given: Option<Answer>,
    seed: u32,
) -> Option<(Answer, Answer)> {
    let pick = |set: &std::collections::BTreeSet<String>| {
        (!set.is_empty()).then(|| set.iter().nth(seed as usize % set.len()).cloned())?
    };
    match &question.kind {
        Kind::YesNo => {
            let yes_harms = harm.harmful.contains("yes");
            let pair = (Answer::No, Answer::Yes);
            Some(if yes_harms { pair } else { (pair.1, pair.0) })
        }
        Kind::Choice(_) => Some((
            Answer::Choice(question.kind.option(&pick(&harm.harmless)?)?),
            Answer::Choice(question.kind.option(&pick(&harm.harmful)?)?),
        )),
        Kind::Several(_) => {
            let option = question.kind.option(&pick(&harm.harmful)?)?;
            let others = match given {
                Some(Answer::Several(set)) if set.has(option) => set.toggled(option),
                Some(Answer::Several(set)) => set,
                _ => OptionSet::default(),
            };
            Some((
                Answer::Several(others),
                Answer::Several(others.with(option)),
            ))
        }
        Kind::Months => {
            let (few, more) = (seed % 20, seed % 20 + 1 + seed % 9);
            let months = |n: u32| Answer::Months(Months::new(n as u16).expect("small"));
            harm.more_is_worse.then(|| (months(few), months(more)))
        }
    }
}

/// Runs a property on random people. The book is opened first, so that broken
/// content fails once and not for every person.
pub(super) fn for_people(check: impl Fn(&Book, Vec<u32>, usize, u32) -> Result<(), TestCaseError>) {
    let book = &*BOOK;
    let people = (
        prop::collection::vec(any::<u32>(), 40),
        any::<prop::sample::Index>(),
        any::<u32>(),
    );
    // The same people on every machine, so that content which passes here passes
    // elsewhere; whom they missed is in tests/rules.toml.
    let always_the_same = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let outcome = TestRunner::new_with_rng(ProptestConfig::with_cases(3_000), always_the_same).run(
        &people,
        |(seeds, which, seed)| {
            check(
                book,
                seeds,
                which.index(book.checklist.questions.len()),
                seed,
            )
        },
    );
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// Making any one answer more harmful never improves the verdict: also where
/// it hides other questions, and whatever else is answered.
#[test]
fn the_content_is_monotone() {
    for_people(|book, seeds, place, seed| {
        let list = &book.checklist;
        let answers = a_person(list, &seeds);
        let number = QuestionNo(place as u16);
        let question = &list.questions[place];
        let Some((harmless, harmful)) =
            pair(question, &book.harms[place], answers.get(number), seed)
        else {
            return Ok(());
        };
        let verdict = |answer| {
            let mut answers = answers.clone();
            answers.give(list, number, answer).expect("fits");
            assess(list, &answers, today()).verdict
        };
        let (low, unknown, high) = (
            verdict(harmless),
            verdict(Answer::Unknown),
            verdict(harmful),
        );
        // Of several, other harmful ones may still be among the chosen.
        let harmless = match harmless {
            Answer::Several(_) => Answer::Several(OptionSet::default()),
            other => other,
        };
        let id = &question.id;
        prop_assert!(low <= high, "{id}: {low:?} turns into {high:?}");
        prop_assert!(
            verdict(harmless) <= unknown,
            "{id}: not knowing gives {unknown:?}"
        );
        Ok(())
    });
}

/// More of anything that is reckoned never improves the verdict nor makes the
/// gravest warning milder, and reckoning never improves what the answers give.
#[test]
fn sums_are_monotone() {
    let good: toml::Table = fs::read_to_string(root().join("tests/offers/good.toml"))
        .expect("there")
        .parse()
        .expect("toml");
    let good = source::answers(&good, &BOOK.checklist).expect("answers");
    for_people(|book, seeds, which, seed| {
        let list = &book.checklist;
        // Most random people have a reason to stop already, which hides the rest.
        let mut answers = match seed % 3 {
            0 => a_person(list, &seeds),
            _ => good.clone(),
        };
        let judge = |answers: &Answers| {
            let found = assess(list, answers, today());
            let severities = found
                .flags
                .iter()
                .filter_map(|raised| list.flag(raised.flag));
            (found.verdict, severities.map(|flag| flag.severity).max())
        };
        let answered = judge(&answers);
        // Around the thresholds, which lie between 0 and 100 percent, and beyond.
        let share = |seed: u32| match seed % 5 {
            0 => (seed / 5) % 30 * 500,
            1 => seed,
            _ => (seed / 5) % 15_000,
        };
        for (quantity, seed) in Quantity::ALL.into_iter().zip(&seeds) {
            if seed.is_multiple_of(4) {
                answers.sums.set(quantity, share(seed / 4));
            }
        }
        let raised = Quantity::ALL[which % Quantity::ALL.len()];
        let mut with = |hundredths: u32| {
            answers.sums.set(raised, hundredths);
            judge(&answers)
        };
        let (one, other) = (share(seeds[10]), share(seed / 3));
        let (few, more) = (one.min(other), one.max(other));
        let (low, high) = (with(few), with(more));
        let id = raised.id();
        prop_assert!(
            low.0 <= high.0 && low.1 <= high.1,
            "{id} from {few} to {more}: {low:?} turns into {high:?}"
        );
        prop_assert!(
            answered.0 <= high.0 && answered.1 <= high.1,
            "{id}: {answered:?} turns into {high:?}"
        );
        Ok(())
    });
}

/// The answers named as reasons are enough to raise the flag, and every `none`
/// verdict has nothing grave left open.
#[test]
fn the_content_is_complete() {
    for_people(|book, seeds, _, _| {
        let list = &book.checklist;
        let answers = a_person(list, &seeds);
        let found = assess(list, &answers, today());
        for raised in &found.flags {
            let mut alone = Answers::default();
            for question in &raised.because {
                let given = answers.get(*question).expect("a reason is an answer");
                alone.give(list, *question, given).expect("fits");
            }
            let again = assess(list, &alone, today());
            prop_assert!(again.flags.iter().any(|r| r.flag == raised.flag));
        }
        if found.verdict == Verdict::NoneFound {
            prop_assert!(found.flags.is_empty());
            prop_assert!(found.verify.iter().all(|v| v.worst < Severity::Serious));
        }
        Ok(())
    });
}

/// A person answers fifteen to twenty-five questions; who has every trouble at
/// once and no sign to stop, a few more; nobody all of them.
#[test]
fn a_person_is_asked_a_part_of_the_questions() {
    let list = &BOOK.checklist;
    let mut counts: Vec<usize> = (0..2_000_u32)
        .map(|person| {
            let seeds: Vec<u32> = (1..60)
                .map(|n| person.wrapping_mul(2_654_435_761).wrapping_add(n * 40_503))
                .collect();
            asked(list, &a_person(list, &seeds), today()).len()
        })
        .collect();
    counts.sort_unstable();
    let (half, most) = (counts[counts.len() / 2], counts[counts.len() - 1]);
    assert!((15..=25).contains(&half), "half of them answer {half}");
    assert!(
        most * 4 < list.questions.len() * 3,
        "somebody answers {most}"
    );
}

#[test]
fn our_evaluator_says_what_fluent_says() {
    for language in source::COMPLETE {
        let folder = root().join(format!("locales/{language}"));
        let mut files: Vec<(String, String)> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
            .map(|path| {
                (
                    path.display().to_string(),
                    fs::read_to_string(path).expect("a text"),
                )
            })
            .collect();
        files.sort();
        let borrowed: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        let differ = judge::disagreements_in(&borrowed, language.as_str());
        assert!(differ.is_empty(), "{language}: {differ:#?}");
    }
}

/// Of several options chosen, a warning names those that raised it.
#[test]
fn a_warning_names_the_options_that_raised_it() {
    let list = &BOOK.checklist;
    let table: toml::Table = "offer-has = [\"wage-cut\", \"papers-held\", \"secrecy\"]\npapers-back = \"refused\"\nentry = \"worker\""
        .parse()
        .expect("toml");
    let answers = source::answers(&table, list).expect("answers");
    let question = list.find("offer-has").expect("there");
    let named = |flag: &str| {
        let place = list.flags.iter().position(|f| f.id == flag).expect("there");
        let flag = FlagNo(place.try_into().expect("few"));
        telling(list, &[flag], &answers, question)
    };
    let only = |option: &str| {
        let option = list.question(question)?.kind.option(option)?;
        Some(Answer::Several(OptionSet::default().with(option)))
    };
    assert_eq!(named("told-to-hide-it"), only("secrecy"));
    assert_eq!(
        named("papers-not-given-back"),
        only("papers-held"),
        "what made the other question be asked"
    );
    assert_eq!(named("visit-visa"), answers.get(question), "none of them");
}

#[test]
fn the_agency_is_asked_for_exactly_what_is_missing() {
    let mut pack = BOOK.check_pack(Language::INDONESIAN);
    pack.complete(BOOK.words_pack(Language::INDONESIAN));
    let list = &pack.checklist;
    let offer = |changes: &[(&str, &str)]| {
        let mut table: toml::Table = fs::read_to_string(root().join("tests/offers/good.toml"))
            .expect("there")
            .parse()
            .expect("toml");
        for (id, option) in changes {
            table.insert((*id).to_owned(), toml::Value::String((*option).to_owned()));
        }
        let answers = source::answers(&table, list).expect("answers");
        agency_message(&pack, &assess(list, &answers, today()))
    };
    assert_eq!(offer(&[]), None, "nothing is missing");
    let message = offer(&[("licence-check", "unknown"), ("contract", "not-shown")]).expect("asks");
    assert_eq!(
        message.lines().count(),
        4,
        "greeting, two things, closing: {message}"
    );
    assert!(
        message.contains("SIP3MI") && message.contains("kontrak"),
        "{message}"
    );
    let stop = [("licence-check", "unknown"), ("when-asking", "threatens")];
    assert_eq!(
        offer(&stop),
        None,
        "nobody is sent to ask those who threaten her"
    );
}

#[test]
fn packs_survive_the_journey() {
    for language in source::COMPLETE {
        let check = BOOK.check_pack(language);
        let sent = seal(&check).expect("packs");
        assert_eq!(open::<CheckPack>(&sent).expect("opens"), check);
        assert!(
            open::<HelpPack>(&sent).is_err(),
            "one kind is not taken for the other"
        );
        let rest = BOOK.words_pack(language);
        assert_eq!(
            open::<WordsPack>(&seal(&rest).expect("packs")).expect("opens"),
            rest
        );
        let reasons = BOOK.reason_pack(language);
        assert_eq!(
            open::<ReasonPack>(&seal(&reasons).expect("packs")).expect("opens"),
            reasons
        );
        let help = BOOK.help_pack(language);
        assert_eq!(
            open::<HelpPack>(&seal(&help).expect("packs")).expect("opens"),
            help
        );
    }
}

#[test]
fn the_numbers_people_need_are_there() {
    let pack = BOOK.check_pack(Language::INDONESIAN);
    let main = &pack.lines[0];
    assert_eq!(main.id, "hl-kp2mi");
    let phone = main
        .channels
        .iter()
        .find(|c| c.kind == ChannelKind::Phone)
        .expect("a number");
    assert_eq!(
        (phone.href().as_str(), phone.show.as_str()),
        ("tel:08001000", "0800-1000")
    );
    let line = |kind| {
        pack.lines
            .iter()
            .find(|l| l.does(kind))
            .map(|l| l.id.as_str())
    };
    assert_eq!(line(HelpKind::Police), Some("hl-polri110"));
    assert_eq!(line(HelpKind::UptdPpa), Some("hl-sapa129"));
    let offices = BOOK.help_pack(Language::INDONESIAN);
    for id in ["mrc-cirebon", "mrc-tulungagung", "mrc-blitar", "mrc-lamtim"] {
        let point = offices
            .points
            .iter()
            .find(|p| p.id == id)
            .unwrap_or_else(|| panic!("no {id}"));
        assert_eq!(point.kind, HelpKind::LtsaMrc);
        assert!(point.position.is_some(), "{id} has no place");
    }
    assert_eq!(offices.provinces.len(), 38);
    assert_eq!(
        offices
            .provinces
            .iter()
            .map(|p| p.places.len())
            .sum::<usize>(),
        514
    );
    let low = offices
        .points
        .iter()
        .chain(&pack.lines)
        .flat_map(|p| &p.channels);
    assert!(
        low.clone().all(|c| c.target != "+60176240500"),
        "a number of low confidence is packed"
    );
    assert!(low.count() > 100);
}

#[test]
fn no_text_promises_safety() {
    for (language, words) in [
        (Language::INDONESIAN, &["aman", "terjamin"][..]),
        (Language::ENGLISH, &["safe", "safely"][..]),
    ] {
        for key in BOOK.text_keys(language) {
            let text = BOOK.text(language, &key).expect("a text").to_lowercase();
            for word in text.split(|c: char| !c.is_alphanumeric()) {
                assert!(
                    !words.contains(&word),
                    "{language} {key}: says `{word}`: {text}"
                );
            }
        }
    }
}

//! The sheet of the real content: nothing on it is listed by hand, so each test
//! asks the rules themselves.

use super::*;
use crate::{
    checklist::{Answers, Checklist, Kind, Severity, Verdict, assess},
    content::{CheckPack, HelpPack, PracticePack, ReasonPack, tests::BOOK},
    help::{ChannelKind, Here, PlaceCode},
    locale::Language,
};

struct Content {
    check: CheckPack,
    reasons: ReasonPack,
    help: HelpPack,
    group: PracticePack,
}

impl Content {
    fn of(language: Language) -> Self {
        let mut check = BOOK.check_pack(language);
        check.complete(BOOK.words_pack(language));
        Self {
            check,
            reasons: BOOK.reason_pack(language),
            help: BOOK.help_pack(language),
            group: BOOK.practice_pack(language),
        }
    }

    fn sheet(&self, here: Option<&Here>) -> Sheet {
        let packs = Packs {
            check: &self.check,
            reasons: &self.reasons,
            help: &self.help,
            group: &self.group,
        };
        let edition = Edition {
            here,
            address: Some("https://example.org/cek/"),
        };
        Sheet::new(packs, &packs.marks(BOOK.checked), edition)
    }
}

fn tulungagung() -> Here {
    let code = PlaceCode::parse("35.04").expect("a code");
    Here::from(BOOK.places().regency(code).expect("a place"))
}

fn proper(list: &Checklist) -> Vec<Answers> {
    let offers = BOOK.practice().iter();
    let proper = offers.filter(|entry| entry.verdict == Verdict::NoneFound);
    proper.map(|entry| entry.offer.answers(list)).collect()
}

fn mark_of(list: &Checklist, marks: &Marks, question: &str, answer: &str) -> Option<Mark> {
    let number = list.find(question).expect(question);
    let kind = &list.question(number).expect(question).kind;
    let mut answers = kind.answers().into_iter();
    let place = answers.position(|id| id == answer).expect(answer);
    marks.answers[usize::from(number.0)][place]
}

#[test]
fn every_question_stands_on_it_once_and_in_asking_order() {
    for language in [Language::INDONESIAN, Language::ENGLISH] {
        let content = Content::of(language);
        let sheet = content.sheet(None);
        let asked: Vec<&str> = sheet
            .questions
            .iter()
            .map(|asked| asked.question.text.as_str())
            .collect();
        let words = content.check.questions.iter();
        let meant: Vec<String> = words
            .map(|words| content.check.catalog.format(words.text, &[]))
            .collect();
        assert_eq!(asked, meant);
        let html = sheet.html();
        assert_eq!(html.matches("class=asked>").count(), meant.len());
        // A box for each answer of its own, one for "I don't know", and lines for a number.
        for (asked, question) in sheet.questions.iter().zip(&BOOK.checklist.questions) {
            assert_eq!(asked.choices.len(), question.kind.answers().len());
            assert_eq!(asked.months.is_some(), question.kind == Kind::Months);
        }
        let boxes: usize = sheet
            .questions
            .iter()
            .map(|asked| asked.choices.len() + 1)
            .sum();
        assert_eq!(html.matches("class=tick>").count(), boxes);
    }
}

#[test]
fn an_answer_that_is_a_sign_to_stop_by_itself_is_marked_so() {
    let list = &BOOK.checklist;
    let proper = proper(list);
    let marks = marks(list, &proper, BOOK.checked);
    let mut found = 0;
    for question in list.numbers() {
        let boxes = list.question(question).expect("there").kind.each();
        for (place, answer) in boxes.into_iter().enumerate() {
            for base in [&Answers::default(), &proper[0]] {
                let mut answers = base.clone();
                answers.give(list, question, answer).expect("its own");
                let alone = assess(list, &answers, BOOK.checked);
                if alone.verdict == Verdict::Stop {
                    found += 1;
                    let mark = marks.answers[usize::from(question.0)][place];
                    assert_eq!(mark, Some(Mark::Stop), "{question:?} {answer:?}");
                }
            }
        }
    }
    assert!(found > 20, "only {found}");
    // Asked only after another answer.
    for (question, answer) in [
        ("recruiter-company", "none"),
        ("papers-back", "refused"),
        ("loan-money", "to-agency"),
        ("marriage-broker", "yes"),
        ("visa", "other-work"),
    ] {
        let mark = mark_of(list, &marks, question, answer);
        assert_eq!(mark, Some(Mark::Stop), "{question} {answer}");
    }
}

#[test]
fn what_a_proper_offer_says_is_not_marked() {
    let list = &BOOK.checklist;
    let marks = marks(list, &proper(list), BOOK.checked);
    for (question, answer) in [
        ("destination", "hong-kong"),
        ("destination", "japan"),
        ("entry", "worker"),
        ("sent-by", "company"),
        ("sent-by", "individual"),
        ("contract", "copy-held"),
        ("departure", "soon"),
        ("licence-check", "listed"),
        ("recruiter-company", "letter"),
        ("job", "domestic"),
        ("papers-back", "receipt-and-date"),
    ] {
        assert_eq!(
            mark_of(list, &marks, question, answer),
            None,
            "{question} {answer}"
        );
    }
    for (question, answer, mark) in [
        ("paid-to", "person", Mark::Warning),
        ("share-of-wage", "quarter-to-half", Mark::Warning),
        ("registered", "no", Mark::FindOut),
    ] {
        let found = mark_of(list, &marks, question, answer);
        assert_eq!(found, Some(mark), "{question} {answer}");
    }
    let months = list.find("months-of-deductions").expect("asked");
    assert_eq!(marks.months[usize::from(months.0)], [(7, Mark::Warning)]);
}

/// Of every sign to stop that is in force: an answer carries it, or it is named
/// among those that need several.
#[test]
fn no_sign_to_stop_is_lost() {
    let content = Content::of(Language::INDONESIAN);
    let list = &BOOK.checklist;
    let marks = marks(list, &proper(list), BOOK.checked);
    let together: Vec<&str> = marks
        .together
        .iter()
        .filter_map(|flag| Some(list.flag(*flag)?.id.as_str()))
        .collect();
    assert!(
        together.contains(&"leaving-without-contract"),
        "{together:?}"
    );
    assert!(together.contains(&"gulf-household"), "{together:?}");
    assert!(!together.contains(&"under-18"), "{together:?}");
    let sheet = content.sheet(None);
    assert_eq!(sheet.parts[0].list.len(), together.len());
    let html = sheet.html();
    for flag in &marks.together {
        let title = content.reasons.flags[usize::from(flag.0)].title;
        let title = content.reasons.catalog.format(title, &[]);
        assert!(html.contains(&title), "{title}");
    }
}

#[test]
fn a_changed_rule_changes_the_marks() {
    let mut list = BOOK.checklist.clone();
    let proper = proper(&list);
    let flag = |list: &mut Checklist, severity| {
        let found = list.flags.iter_mut().find(|flag| flag.id == "under-18");
        found.expect("a rule").severity = severity;
    };
    flag(&mut list, Severity::Caution);
    let mark = |list: &Checklist| {
        let marks = marks(list, &proper, BOOK.checked);
        mark_of(list, &marks, "age", "under-18")
    };
    assert_eq!(mark(&list), Some(Mark::Warning));
    flag(&mut list, Severity::Verify);
    assert_eq!(mark(&list), Some(Mark::FindOut));
    list.flags.retain(|flag| flag.id != "under-18");
    list.patterns.clear();
    assert_eq!(mark(&list), None);
}

#[test]
fn it_never_says_that_all_is_well() {
    for (language, never, limit) in [
        (Language::INDONESIAN, "aman", "Ini bukan jaminan."),
        (Language::ENGLISH, "safe", "This is no guarantee."),
    ] {
        let sheet = Content::of(language).sheet(Some(&tulungagung()));
        let html = sheet.html();
        let mut words = html.split(|letter: char| !letter.is_alphabetic());
        assert!(
            !words.any(|word| word.eq_ignore_ascii_case(never)),
            "{never}"
        );
        assert!(html.contains(limit), "{html}");
        for mark in Mark::ALL {
            assert!(html.contains(mark.sign()));
        }
    }
}

#[test]
fn help_near_the_place_is_called_by_its_numbers() {
    let content = Content::of(Language::INDONESIAN);
    let here = tulungagung();
    let html = content.sheet(Some(&here)).html();
    let centre = content.help.points.iter();
    let centre = centre
        .filter(|point| point.regency == Some(here.regency))
        .find(|point| point.kind == crate::help::HelpKind::LtsaMrc)
        .expect("the resource centre");
    for part in [
        here.name.as_str(),
        &centre.name,
        "Diperiksa 25 November 2026.",
    ] {
        assert!(html.contains(part), "{part}");
    }
    let other = content.sheet(None);
    assert_eq!(other.near, None);
    let nowhere = other.html();
    assert!(!nowhere.contains(&here.name));
    // The lines for the whole country stand on both.
    for line in content.check.lines.iter().take(7) {
        let phones = line.channels.iter();
        let mut phones = phones.filter(|channel| channel.kind == ChannelKind::Phone);
        let first = phones.next().expect("a telephone");
        for html in [&html, &nowhere] {
            assert!(
                html.contains(&line.name) && html.contains(&first.show),
                "{}",
                line.id
            );
        }
    }
    for part in [
        "bukan nasihat hukum",
        "Belum diperiksa ahli hukum",
        "https://example.org/cek/",
    ] {
        assert!(nowhere.contains(part), "{part}");
    }
}

#[test]
fn a_name_is_text_and_a_borrowed_text_says_its_language() {
    let content = Content::of(Language::INDONESIAN);
    let here = Here {
        name: "<b>&".to_owned(),
        ..tulungagung()
    };
    let html = content.sheet(Some(&here)).html();
    assert!(
        html.contains("&lt;b&gt;&amp;") && !html.contains("<b>&"),
        "{html}"
    );
    assert!(!html.contains(" lang="), "nothing is borrowed");
    let draft = BOOK
        .languages()
        .find(|entry| entry.language.as_str() == "jv");
    let html = Content::of(draft.expect("a draft").language)
        .sheet(None)
        .html();
    assert!(html.contains(" lang=id>"), "{html}");
}

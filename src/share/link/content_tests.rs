//! Links of the real questions: those that were ever written, and the longest.

use std::{fs, path::Path};

use super::{FRAGMENT, NotALink, VERSION, link_text, open_link};
use crate::{
    checklist::{Answer, Answers, Kind, Months, OptionNo},
    content::{source, tests::BOOK},
    money::Quantity,
};

/// The letters of a whole address, with room for that of the page, as a person who
/// has nothing but a text message would see it.
const MOST_LETTERS: usize = 300;

struct Printed {
    name: String,
    text: String,
    left_out: usize,
    answers: Answers,
}

/// Every link that a release has written.
fn printed() -> Vec<Printed> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/links");
    let files = fs::read_dir(folder).expect("a folder");
    let paths = files.map(|entry| entry.expect("an entry").path());
    let links = paths.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let read = |path: std::path::PathBuf| {
        let name = path.display().to_string();
        let table: toml::Table = fs::read_to_string(&path)
            .expect("a file")
            .parse()
            .expect("toml");
        let link = table["link"].as_str().expect("a link");
        let answers = table["answers"].as_table().expect("answers");
        Printed {
            text: link
                .strip_prefix('#')
                .and_then(|link| link.strip_prefix(FRAGMENT))
                .expect("a fragment")
                .to_owned(),
            left_out: table
                .get("left_out")
                .map_or(0, |count| count.as_integer().expect("a count") as usize),
            answers: source::answers(answers, &BOOK.checklist)
                .unwrap_or_else(|problems| panic!("{name}: {problems:?}")),
            name,
        }
    };
    links.map(read).collect()
}

#[test]
fn every_link_that_was_ever_written_keeps_opening() {
    let printed = printed();
    for link in &printed {
        let opened = open_link(&BOOK.checklist, &BOOK.links, &link.text)
            .unwrap_or_else(|why| panic!("{}: {why}", link.name));
        assert_eq!(opened.answers, without_end(&link.answers), "{}", link.name);
        assert_eq!(opened.left_out, link.left_out, "{}", link.name);
    }
    for version in 1..=VERSION {
        let name = format!("/v{version}-");
        assert!(
            printed.iter().any(|link| link.name.contains(&name)),
            "no link of version {version}"
        );
    }
}

/// The same answers: how many unanswered questions follow does not matter.
fn without_end(answers: &Answers) -> Answers {
    let mut same = Answers::default();
    for number in BOOK.checklist.numbers() {
        if let Some(answer) = answers.get(number) {
            same.give(&BOOK.checklist, number, answer).expect("fits");
        }
    }
    same.sums = answers.sums;
    same
}

/// Every option stands alone in one of the links, so that none can come to mean
/// another.
#[test]
fn the_printed_links_hold_every_option() {
    let printed = printed();
    let mut missing = Vec::new();
    for (number, question) in BOOK.checklist.numbers().zip(&BOOK.checklist.questions) {
        let given = || {
            printed
                .iter()
                .filter_map(move |link| link.answers.get(number))
        };
        if given().next().is_none() {
            // A question of a later release: a link with it is welcome, not asked for.
            continue;
        }
        let has = |wanted: Answer| {
            given().any(|answer| match (answer, wanted) {
                // Alone: among others it could have taken the place of another.
                (Answer::Several(set), Answer::Several(one)) => set == one,
                (answer, wanted) => answer == wanted,
            })
        };
        missing.extend(
            question
                .kind
                .each()
                .into_iter()
                .filter(|wanted| !has(*wanted))
                .map(|wanted| format!("{}: {wanted:?}", question.id)),
        );
    }
    assert_eq!(
        missing,
        Vec::<String>::new(),
        "no link in tests/links has these options: add one, see the README there"
    );
}

/// More than anybody is ever asked: every question has an answer, the longest there
/// is, and so has the calculator.
#[test]
fn the_longest_link_is_under_300_letters() {
    let list = &BOOK.checklist;
    let mut answers = Answers::default();
    for (number, question) in list.numbers().zip(&list.questions) {
        let options = question.kind.options().len() as u8;
        let longest = match &question.kind {
            Kind::YesNo => Answer::No,
            Kind::Choice(_) => Answer::Choice(OptionNo(options - 1)),
            Kind::Several(_) => Answer::Several((0..options).map(OptionNo).collect()),
            Kind::Months => Answer::Months(Months::new(Months::LIMIT).expect("five years")),
        };
        answers.give(list, number, longest).expect("fits");
    }
    for quantity in Quantity::ALL {
        answers.sums.set(quantity, u32::MAX);
    }
    let text = link_text(list, &BOOK.links, &answers);
    let address = "https://migrasi-aman.example.or.id/cek-tawaran-kerja/index.html";
    let link = format!("{address}#{FRAGMENT}{text}");
    assert!(link.len() < MOST_LETTERS, "{} letters", link.len());
    eprintln!(
        "the longest link: {} letters after the #, {} with an address of {}",
        FRAGMENT.len() + text.len(),
        link.len(),
        address.len()
    );
    assert_eq!(
        open_link(list, &BOOK.links, &text).expect("opens").answers,
        answers
    );
}

#[test]
fn a_real_link_that_was_cut_or_altered_is_never_opened_as_something_else() {
    for link in printed() {
        for end in 0..link.text.len() {
            let cut = open_link(&BOOK.checklist, &BOOK.links, &link.text[..end]);
            assert_eq!(cut, Err(NotALink::CutOff), "{} cut to {end}", link.name);
        }
        for place in 0..link.text.len() {
            for letter in ['A', 'z', '-', '7'] {
                let changed = format!("{}{letter}{}", &link.text[..place], &link.text[place + 1..]);
                if changed != link.text {
                    let opened = open_link(&BOOK.checklist, &BOOK.links, &changed);
                    assert!(opened.is_err(), "{} with {letter} at {place}", link.name);
                }
            }
        }
    }
}

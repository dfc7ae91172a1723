//! The sheet of the real content.

use std::{path::Path, sync::LazyLock};

use super::*;
use crate::{
    checklist::{Answers, Verdict},
    content::source::{self, Book},
};

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    source::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_else(|faults| {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", list.join("\n"))
    })
});

#[test]
fn show() {
    let book = &*BOOK;
    let list = &book.checklist;
    let proper: Vec<Answers> = book
        .practice()
        .iter()
        .filter(|e| e.verdict == Verdict::NoneFound)
        .map(|e| e.offer.answers(list))
        .collect();
    let start = std::time::Instant::now();
    let found = marks(list, &proper, book.checked);
    println!("{:?}", start.elapsed());
    for (q, (marks, months)) in list.questions.iter().zip(found.answers.iter().zip(&found.months)) {
        let told: Vec<String> = q.kind.answers().iter().zip(marks).map(|(a, m)| format!("{a}{}", m.map_or("", Mark::sign))).collect();
        println!("{}: {} {months:?}", q.id, told.join(" "));
    }
    for flag in &found.together {
        println!("together {}", list.flag(*flag).unwrap().id);
    }
}

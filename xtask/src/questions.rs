//! `cargo xtask questions --json`: every question, for scripts.

use migrasi_aman::{
    checklist::{Kind, Section},
    content::source::{AMOUNTS, Book},
    locale::Language,
};
use serde_json::{Value, json};

use crate::{
    book,
    outcome::{Outcome, print, refused},
};

/// Prints every question with its options, condition and text.
///
/// # Errors
/// A wrong argument, or broken content.
pub fn run(arguments: &[String]) -> Outcome {
    if arguments != ["--json"] {
        return refused("write `cargo xtask questions --json`");
    }
    let book = book::open()?;
    let questions: Vec<Value> = book
        .checklist
        .questions
        .iter()
        .zip(&book.shows)
        .map(|(question, show)| {
            let text = |language| book.text(language, &format!("question-{}", question.id));
            let options = match &question.kind {
                Kind::YesNo => json!(["yes", "no"]),
                kind => json!(kind.options()),
            };
            json!({
                "id": question.id,
                "section": question.section.id(),
                "kind": question.kind.id(),
                "options": options,
                "show": show,
                "text": { "id": text(Language::INDONESIAN), "en": text(Language::ENGLISH) },
            })
        })
        .chain(amounts(&book))
        .collect();
    print(pretty(&Value::Array(questions)));
    Ok(())
}

/// What the calculator asks: never in the course of a check.
fn amounts(book: &Book) -> impl Iterator<Item = Value> + '_ {
    AMOUNTS.into_iter().map(|(id, kind, label)| {
        let text = |language| book.text(language, label.key());
        json!({
            "id": id,
            "section": Section::Debt.id(),
            "kind": kind.id(),
            "options": [],
            "show": null,
            "calculator": true,
            "text": { "id": text(Language::INDONESIAN), "en": text(Language::ENGLISH) },
        })
    })
}

/// JSON as a person can read it.
pub fn pretty(value: &Value) -> String {
    format!("{value:#}")
}

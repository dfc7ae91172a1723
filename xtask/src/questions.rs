//! `cargo xtask questions --json`: every question, for scripts.

use migrasi_aman::{checklist::Kind, locale::Language};
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
        .collect();
    print(pretty(&Value::Array(questions)));
    Ok(())
}

/// JSON as a person can read it.
pub fn pretty(value: &Value) -> String {
    format!("{value:#}")
}

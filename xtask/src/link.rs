//! `cargo xtask link`: answers as the fragment of a link, and back.

use migrasi_aman::{
    checklist::{Answer, Answers, Checklist, QuestionNo},
    money::Quantity,
    share::{FRAGMENT, link_text, open_link},
};
use serde_json::{Map, Value, json};

use crate::{
    assess, book,
    outcome::{Failure, Outcome, print, refused},
    questions::pretty,
};

/// Prints the fragment for a file of answers, or what a link holds.
///
/// # Errors
/// A file that cannot be used, or a link that cannot be opened.
pub fn run(arguments: &[String]) -> Outcome {
    match arguments {
        [flag, text] if flag == "--open" => open(text),
        [file] if !file.starts_with("--") => {
            let book = book::open()?;
            let (answers, _) = assess::answers(&book, file)?;
            print(format!(
                "#{FRAGMENT}{}",
                link_text(&book.checklist, &book.links, &answers)
            ));
            Ok(())
        }
        _ => refused("write `cargo xtask link FILE` or `cargo xtask link --open LINK`"),
    }
}

fn open(link: &str) -> Outcome {
    let book = book::open()?;
    let text = link.rsplit_once(FRAGMENT).map_or(link, |(_, text)| text);
    let opened = open_link(&book.checklist, &book.links, text)
        .map_err(|why| Failure::Input(format!("{why} ({})", why.id())))?;
    print(pretty(&json!({
        "answers": told(&book.checklist, &opened.answers),
        "given": opened.given,
        "left_out": opened.left_out,
    })));
    Ok(())
}

/// Answers as a file of answers would write them.
fn told(list: &Checklist, answers: &Answers) -> Value {
    let given = list.numbers().filter_map(|number| {
        let question = list.question(number)?;
        Some((
            question.id.clone(),
            value(list, number, answers.get(number)?),
        ))
    });
    let reckoned = Quantity::ALL.into_iter().filter_map(|quantity| {
        let hundredths = answers.sums.get(quantity)?;
        Some((
            quantity.id().to_owned(),
            json!(f64::from(hundredths) / 100.0),
        ))
    });
    Value::Object(given.chain(reckoned).collect::<Map<String, Value>>())
}

fn value(list: &Checklist, number: QuestionNo, answer: Answer) -> Value {
    let options = list
        .question(number)
        .map_or(&[][..], |question| question.kind.options());
    let option = |place: u8| options.get(usize::from(place));
    match answer {
        Answer::Unknown => json!("unknown"),
        Answer::Yes => json!("yes"),
        Answer::No => json!("no"),
        Answer::Choice(place) => json!(option(place.0)),
        Answer::Several(set) if set.is_empty() => json!("none"),
        Answer::Several(set) => json!(
            set.options()
                .map(|place| option(place.0))
                .collect::<Vec<_>>()
        ),
        Answer::Months(months) => json!(months.count()),
    }
}

//! The content, read and checked once for the chore that needs it.

use migrasi_aman::content::source::{self, Book};

use crate::{
    outcome::{Outcome, failed, print, refused},
    workshop,
};

/// Reads the content.
///
/// # Errors
/// Every fault in it, each with file, entry and remedy.
pub fn open() -> Outcome<Book> {
    source::read(&workshop::root()).or_else(|faults| {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        failed(format!(
            "{}\n{} faults in the content",
            list.join("\n"),
            faults.len()
        ))
    })
}

/// `cargo xtask check-content [--quiet]`: what there is, or what is wrong.
///
/// # Errors
/// As [`open`].
pub fn check(arguments: &[String]) -> Outcome {
    let quiet = match arguments {
        [] => false,
        [flag] if flag == "--quiet" => true,
        _ => return refused("check-content takes --quiet and nothing else"),
    };
    let book = open()?;
    if quiet {
        return Ok(());
    }
    let list = &book.checklist;
    print(format_args!(
        "{:<12} {:>5}",
        "questions",
        list.questions.len()
    ));
    print(format_args!("{:<12} {:>5}", "flags", list.flags.len()));
    print(format_args!("{:<12} {:>5}", "laws", list.laws.len()));
    for language in book.languages() {
        let pack = book.check_pack(language);
        let offices = book.help_pack(language);
        print(format_args!(
            "{language}: {} texts, {} lines, {} help points",
            pack.catalog.messages.len(),
            pack.lines.len(),
            offices.points.len()
        ));
    }
    Ok(())
}

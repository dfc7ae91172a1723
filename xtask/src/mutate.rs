//! `cargo xtask mutate [--json]`: changes every severity, threshold and condition
//! of the content, one at a time, and looks whether a case or example notices.
//! `cargo xtask mutate engine`: the same for the code of the pure rooms.

use std::process::Command;

use migrasi_aman::trial::{Mutant, mutants};
use serde_json::json;

use crate::{
    book, cases,
    outcome::{Outcome, failed, print, refused},
    questions::pretty,
    workshop,
};

/// Share of the changes that must be noticed, in percent.
const ENOUGH: usize = 95;

/// The tests that judge the engine; the others would take ten times as long.
const JUDGES: [&str; 7] = [
    "checklist::",
    "trial::",
    "content::tests::a_",
    "content::tests::the_agency",
    "content::tests::the_numbers",
    "help::",
    "calendar::",
];

/// Runs one of the two.
///
/// # Errors
/// A wrong argument, broken content, or too many changes that nothing notices.
pub fn run(arguments: &[String]) -> Outcome {
    match arguments {
        [] => content(false),
        [flag] if flag == "--json" => content(true),
        [word] if word == "engine" => engine(),
        _ => refused("write `cargo xtask mutate [--json]` or `cargo xtask mutate engine`"),
    }
}

fn content(as_json: bool) -> Outcome {
    let book = book::open()?;
    let trial = cases::open(&book)?;
    let on = book.checked;
    if trial.fails(&book.checklist, on) {
        return failed(
            "the unchanged rules fail already: see `cargo xtask cases` and `cargo xtask test rules`",
        );
    }
    let all = mutants(&book.checklist);
    let survivors: Vec<&Mutant> = all
        .iter()
        .filter(|mutant| !trial.notices(mutant, on))
        .collect();
    let noticed = all.len() - survivors.len();
    if as_json {
        print(pretty(&json!({
            "changes": all.len(),
            "noticed": noticed,
            "unnoticed": survivors.iter().map(|mutant| &mutant.what).collect::<Vec<_>>(),
        })));
    } else {
        for mutant in &survivors {
            print(format_args!("unnoticed   {}", mutant.what));
        }
        print(format_args!(
            "{noticed} of {} changes noticed ({:.1} %), by {} cases and {} examples",
            all.len(),
            noticed as f64 * 100.0 / all.len().max(1) as f64,
            trial.cases.len(),
            trial.examples.count()
        ));
    }
    if noticed * 100 < all.len() * ENOUGH {
        return failed(format!(
            "fewer than {ENOUGH} % are noticed: add examples to tests/rules.toml"
        ));
    }
    Ok(())
}

/// Lets cargo-mutants change the code of the rooms that judge.
fn engine() -> Outcome {
    let tool = workshop::cargo_mutants()?;
    let status = Command::new(tool)
        .current_dir(workshop::root())
        .args(["mutants", "--package", "migrasi-aman", "--jobs", "2"])
        .args(["--no-default-features", "--features", "editing"])
        .args(["--file", "src/checklist/*.rs", "--file", "src/share/*.rs"])
        .args(["--file", "src/help/*.rs", "--file", "src/calendar.rs"])
        .args(["--output", "target", "--no-shuffle"])
        .args(["--minimum-test-timeout", "40", "--cargo-test-arg=--lib"])
        .args(["--", "--"])
        .args(JUDGES)
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => failed("some changes of the code were not noticed: see target/mutants.out"),
        Err(error) => failed(format!("cargo-mutants cannot be started: {error}")),
    }
}

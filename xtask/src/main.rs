//! `cargo xtask`: every chore of the project as one command.
//!
//! JSON goes to standard output alone, messages to standard error. Exit 0:
//! done; 1: a check failed; 2: the input cannot be used.

mod amount;
mod assess;
mod audio;
mod bench;
mod beside;
mod board;
mod book;
mod browsers;
mod builder;
mod bundle;
mod cases;
mod complaints;
#[cfg(test)]
mod contract;
mod debt;
mod embed;
mod examples;
mod folder;
mod fuzz;
mod help;
mod icons;
mod link;
mod locales;
mod mutate;
mod nearest;
mod offline;
mod outcome;
mod page;
mod paper;
mod pinned;
mod project;
mod questions;
mod recorder;
mod review;
mod serve;
mod shots;
mod size;
mod small;
mod split;
mod test;
mod today;
#[cfg(test)]
mod tokens;
mod toolchain;
mod walks;
mod wordpress;
mod words;
mod workshop;

use std::{env, process::ExitCode};

use outcome::{Outcome, refused};

const USAGE: &str = "\
cargo xtask serve [--port N] [--release]   build the widget and open it on a local address
cargo xtask test [NAME…]                   every check and journey, or the named part
cargo xtask assess FILE [--on DATE] [--json]   the verdict on answers in a file
cargo xtask amount [--currency IDR] [--] TEXT   what a person typed, as an amount or a question
cargo xtask questions --json               every question
cargo xtask cases [--json]                 documented recruitments, judged
cargo xtask link FILE | --open LINK        answers as the fragment of a link, and back
cargo xtask debt FILE                      what a debt costs, and what it takes of the wage
cargo xtask debt --examples                worked examples of debts, beside an independent library
cargo xtask nearest --place CODE | --text TEXT | --at LAT,LON [--need KIND]   help, nearest first
cargo xtask complaints [--quiet]           what users of such tools complain of, and the test that covers it
cargo xtask mutate [--json | engine]       whether a changed rule, or changed code, is noticed
cargo xtask paper [--lang TAG] [--place NAME | --all] [--out FOLDER]   the checklist as an A4 sheet, as a page and as PDF
cargo xtask review [FILE]                  the rules on paper, for a lawyer to read and sign
cargo xtask check-content [--quiet]        what is wrong with the content
cargo xtask check-locales [--missing LANGUAGE]   every language: missing, extra and unused texts, variables
cargo xtask check-help [--quiet] [--ids FILE.csv]   the help points by kind, what is old, what is wrong
cargo xtask check-words [--quiet] [--rare] whether the texts can be read by someone who left school at 15
cargo xtask import-help FILE.csv [--write] what a corrected list changes in the help points
cargo xtask audio FILE.zip                 recordings in a local language, checked and put into place
cargo xtask size [--json]                  what a phone has to fetch, against the budget
cargo xtask icons                          the app's pictures anew, from the drawings in public/ikon
cargo xtask npm                            the loader as a package for bundlers, in embed/npm
cargo xtask fuzz [--inputs N] [--seed N]   links, damaged and forged, thrown at what reads them
cargo xtask bench [--json]                 how long it takes in a browser slowed six times
cargo xtask page-beside DIST               the pages rekam/ and pasang/ anew in a built widget
cargo xtask shots [--language TAG] [--theme NAME] [--width N] [--screen NAME]   pictures of every screen
cargo xtask wordpress [--dist FOLDER]      the plugin for WordPress, as a zip file";

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(failure.code())
        }
    }
}

/// The arguments, none of which may be something else than text.
fn arguments() -> Outcome<Vec<String>> {
    env::args_os()
        .skip(1)
        .map(|argument| match argument.into_string() {
            Ok(text) => Ok(text),
            Err(bytes) => refused(format!(
                "{} is not UTF-8 text: write it in UTF-8",
                bytes.display()
            )),
        })
        .collect()
}

fn run(arguments: &[String]) -> Outcome {
    let Some((chore, rest)) = arguments.split_first() else {
        return refused(USAGE);
    };
    match chore.as_str() {
        "serve" => serve::run(rest),
        "test" => test::run(rest),
        "audio" => audio::run(rest),
        "amount" => amount::run(rest),
        "assess" => assess::run(rest),
        "questions" => questions::run(rest),
        "cases" => cases::run(rest),
        "complaints" => complaints::run(rest),
        "debt" => debt::run(rest),
        "nearest" => nearest::run(rest),
        "mutate" => mutate::run(rest),
        "link" => link::run(rest),
        "fuzz" => fuzz::run(rest),
        "paper" => paper::run(rest),
        "review" => review::run(rest),
        "check-content" => book::check(rest),
        "check-locales" => locales::check(rest),
        "check-help" => help::check(rest),
        "check-words" => words::run(rest),
        "import-help" => help::import(rest),
        "page" => page::write(),
        "page-beside" => beside::run(rest),
        "icons" => icons::run(rest),
        "npm" => embed::npm(rest),
        "bindgen" => split::bindgen(rest),
        "size" => size::run(rest),
        "bench" => bench::run(rest),
        "shots" => shots::run(rest),
        "wordpress" => wordpress::run(rest),
        other => refused(format!("no chore is called `{other}`:\n{USAGE}")),
    }
}

//! `cargo xtask`: every chore of the project as one command.
//!
//! JSON goes to standard output alone, messages to standard error. Exit 0:
//! done; 1: a check failed; 2: the input cannot be used.

mod board;
mod bundle;
mod outcome;
mod serve;
mod toolchain;
mod workshop;

use std::{env, process::ExitCode};

use outcome::{Outcome, refused};

const USAGE: &str = "\
cargo xtask serve [--port N] [--release]   build the widget and open it on a local address
cargo xtask test [NAME…]                   every check and journey, or the named part";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(failure.code())
        }
    }
}

fn run(arguments: &[String]) -> Outcome {
    let Some((chore, rest)) = arguments.split_first() else {
        return refused(USAGE);
    };
    match chore.as_str() {
        "serve" => serve::run(rest),
        other => refused(format!("no chore is called `{other}`:\n{USAGE}")),
    }
}

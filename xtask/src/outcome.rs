//! How a chore ends when it does not end well, and the exit code that says so.

use std::{
    fmt,
    io::{self, Write},
    process::{self, Command},
};

/// Why a chore stopped. The message is for a person: what is wrong and what to do.
#[derive(Debug)]
pub enum Failure {
    /// A check found something, or a tool failed: exit 1.
    Check(String),
    /// The input cannot be used: exit 2.
    Input(String),
}

impl Failure {
    /// The exit code that scripts rely on.
    pub fn code(&self) -> u8 {
        match self {
            Self::Check(_) => 1,
            Self::Input(_) => 2,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Check(message) | Self::Input(message) => f.write_str(message),
        }
    }
}

/// What every chore returns.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Shorthand for a failed check.
pub fn failed<T>(message: impl Into<String>) -> Outcome<T> {
    Err(Failure::Check(message.into()))
}

/// Shorthand for unusable input.
pub fn refused<T>(message: impl Into<String>) -> Outcome<T> {
    Err(Failure::Input(message.into()))
}

/// Runs a program to its end. One that fails is shown as it was called.
pub fn status(mut command: Command) -> Outcome {
    let shown = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => failed(format!("{shown} ended with {status}")),
        Err(error) => failed(format!("{shown} could not start: {error}")),
    }
}

/// Writes a line to standard output. Whoever reads it may stop early, as `head`
/// does; that ends the chore and is no failure.
pub fn print(line: impl fmt::Display) {
    if let Err(error) = writeln!(io::stdout(), "{line}") {
        let stopped = error.kind() == io::ErrorKind::BrokenPipe;
        process::exit(i32::from(!stopped));
    }
}

//! Walking journeys: the program that holds them, the browsers they need, and those
//! that passed only the second time.

use std::{
    fs, io,
    num::NonZero,
    path::{Path, PathBuf},
    process::Command,
    thread,
};

use crate::{
    browsers::{self, Engines},
    embed,
    outcome::{Outcome, failed, status},
    workshop,
};

/// How many journeys of a part may pass only when they are walked a second time. A
/// busy machine costs one now and then; more of them are a fault of the page.
const MOST_AGAIN: usize = 5;

/// Journeys that are about to be walked.
pub struct Walks {
    command: Command,
    again: PathBuf,
}

impl Walks {
    /// The journeys of this program whose names begin like this, or all of them.
    ///
    /// # Errors
    /// A browser cannot be had.
    pub fn of(program: &str, names: &[&str], engines: Engines, dist: &Path) -> Outcome<Self> {
        let browsers = browsers::open(engines)?;
        let again = workshop::root().join("target/journeys-again");
        match fs::remove_file(&again) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return failed(format!("{}: {error}", again.display()));
            }
            _ => {}
        }
        // A browser is waited for, again and again: one more of them than there are cores.
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let mut command = Command::new("cargo");
        command
            .args(["test", "--locked", "--package", "journeys"])
            .args(["--no-fail-fast", "--test", program, "--"])
            .args(names)
            .current_dir(workshop::root())
            .env("RUST_TEST_THREADS", (cores + 1).to_string())
            // A journey says where it was; frames of its harness would bury that.
            .env("RUST_BACKTRACE", "0")
            .env("MIGRASI_AGAIN", &again)
            .env("MIGRASI_DIST", dist);
        browsers.apply(&mut command);
        Ok(Self { command, again })
    }

    /// Tells them where a file is that they need.
    pub fn told(mut self, variable: &str, path: &Path) -> Self {
        self.command.env(variable, path);
        self
    }

    /// Tells them where the same widget is with the address of the real one in it.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn addressed(self, dist: &Path) -> Outcome<Self> {
        let folder = embed::addressed(dist, "https://example.org/migrasi-aman/")?;
        Ok(self.told("MIGRASI_ADDRESSED", &folder))
    }

    /// One after the other, and what they print is seen.
    pub fn shown_and_alone(mut self) -> Self {
        self.command
            .arg("--nocapture")
            .env("RUST_TEST_THREADS", "1");
        self
    }

    /// Walks them. Names at the end those that passed only the second time.
    ///
    /// # Errors
    /// One failed twice, or too many failed once.
    pub fn walk(self) -> Outcome {
        let walked = status(self.command);
        let again = match fs::read_to_string(&self.again) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => failed(format!("{}: {error}", self.again.display())),
            Ok(written) => judge(&written),
        };
        walked.and(again)
    }
}

/// What journeys have written down of their second walks, an empty line after each.
fn judge(written: &str) -> Outcome {
    let again: Vec<&str> = written.split_terminator("\n\n").collect();
    if again.is_empty() {
        return Ok(());
    }
    let told = format!(
        "passed only when walked a second time: {} of at most {MOST_AGAIN}",
        again.len()
    );
    eprintln!("{told}\n{}", again.join("\n"));
    if again.len() > MOST_AGAIN {
        return failed(told);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outcome::Failure;

    #[test]
    fn a_few_second_walks_pass_and_many_fail() {
        let walks = |count: usize| "a_journey-webkit: too slow\npicture: a.png\n\n".repeat(count);
        assert!(judge("").is_ok());
        assert!(judge(&walks(MOST_AGAIN)).is_ok());
        let Err(Failure::Check(told)) = judge(&walks(MOST_AGAIN + 1)) else {
            panic!("passed");
        };
        assert!(told.contains("6 of at most 5"), "{told}");
    }
}

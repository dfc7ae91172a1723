//! What is wrong with the content, for the person who edits it.

use std::fmt;

/// A fault: where, what, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the project's root.
    pub file: String,
    /// The entry in it.
    pub entry: String,
    /// What is wrong.
    pub problem: String,
    /// What would be right.
    pub remedy: String,
}

impl Fault {
    /// A fault in an entry of a file.
    pub fn new(
        file: impl Into<String>,
        entry: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            entry: entry.into(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            entry,
            problem,
            remedy,
        } = self;
        write!(f, "{file}: {entry}: {problem}\n  → {remedy}")
    }
}

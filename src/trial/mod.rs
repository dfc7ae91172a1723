//! What the rules are held to: documented cases, and examples of each rule.
//! Native only.
//!
//! Both stand in `tests/` as data that a lawyer can read and add to. A
//! [`Mutant`] is the checklist with one thing changed; where neither a case nor
//! an example notices, something is not tested.

mod case;
mod example;
mod files;
mod mutant;

#[cfg(test)]
mod tests;

pub use case::{Case, CaseKind, EARLY, Judged};
pub use example::Examples;
pub use mutant::{Mutant, mutants};

use std::path::Path;

use crate::{calendar::Day, checklist::Checklist};

/// Everything the rules are held to.
#[derive(Debug)]
pub struct Trial {
    /// Documented recruitments.
    pub cases: Vec<Case>,
    /// Examples of each rule.
    pub examples: Examples,
}

impl Trial {
    /// Reads `tests/cases` and `tests/rules.toml` of a project folder.
    ///
    /// # Errors
    /// Every file and entry that cannot be used.
    pub fn read(root: &Path, list: &Checklist) -> Result<Self, Vec<String>> {
        match (Case::read_all(root, list), Examples::read(root, list)) {
            (Ok(cases), Ok(examples)) => Ok(Self { cases, examples }),
            (cases, examples) => Err(cases
                .err()
                .into_iter()
                .chain(examples.err())
                .flatten()
                .collect()),
        }
    }

    /// Whether some case or example no longer holds for a checklist.
    pub fn fails(&self, list: &Checklist, on: Day) -> bool {
        !self.examples.hold(list, on, None)
            || self
                .cases
                .iter()
                .any(|case| !case.judge(list, on).problems.is_empty())
    }

    /// Whether some case or example notices what was changed; the examples of
    /// the changed rule are asked first.
    pub fn notices(&self, mutant: &Mutant, on: Day) -> bool {
        !self.examples.hold(&mutant.list, on, Some(&mutant.rule)) || self.fails(&mutant.list, on)
    }
}

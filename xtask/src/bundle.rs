//! The built widget: Trunk, run with the tools of this machine.

use std::{path::PathBuf, process::Command};

use crate::{
    board::{self, Step},
    outcome::Outcome,
    workshop::{self, Workshop},
};

/// How the widget is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build, large.
    Dev,
    /// As it is shipped.
    Release,
}

/// A trunk command with everything it needs around it.
pub fn trunk(shop: &Workshop, verb: &str, profile: Profile) -> Command {
    let mut command = Command::new(shop.paths[0].join("trunk"));
    command.arg(verb).current_dir(workshop::root());
    let small = profile == Profile::Release;
    shop.wasm.apply(&mut command, &shop.paths, small);
    if small {
        command.arg("--release");
    }
    command
}

/// Builds the widget into `dist/` and returns that folder.
///
/// # Errors
/// What the compiler or a broken content file says.
pub fn build(shop: &Workshop, profile: Profile) -> Outcome<PathBuf> {
    let command = trunk(shop, "build", profile);
    let usual = match profile {
        Profile::Dev => "under a minute; 3 to 5 minutes the first time",
        Profile::Release => "a minute; 4 to 7 minutes the first time",
    };
    board::run(
        vec![Step::new("the widget", usual, vec![command])],
        &board::logs(),
    )?;
    Ok(workshop::root().join("dist"))
}

//! The built widget: Trunk, run with the tools of this machine.

use std::{path::PathBuf, process::Command};

use crate::{
    board::{self, Step},
    outcome::Outcome,
    small, split,
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
///
/// # Errors
/// What stands in for wasm-bindgen cannot be written.
pub fn trunk(shop: &Workshop, verb: &str, profile: Profile) -> Outcome<Command> {
    let mut command = Command::new(shop.paths[0].join("trunk"));
    command.arg(verb).current_dir(workshop::root());
    let is_small = profile == Profile::Release;
    let mut paths = shop.paths.clone();
    if is_small {
        command.arg("--release");
        command.env(small::ESBUILD, shop.paths[3].join("esbuild"));
    }
    if shop.wasm.builds_std(is_small) {
        command.args(["--features", "split"]);
        let [bindgen, opt] = [1, 2].map(|place| shop.paths[place].clone());
        let stand_in = split::stand_in(
            &mut command,
            &bindgen.join("wasm-bindgen"),
            &opt.join("wasm-opt"),
        )?;
        paths.insert(0, stand_in);
    }
    shop.wasm.apply(&mut command, &paths, is_small);
    Ok(command)
}

/// Builds the widget into `dist/` and returns that folder.
///
/// # Errors
/// What the compiler or a broken content file says.
pub fn build(shop: &Workshop, profile: Profile) -> Outcome<PathBuf> {
    let command = trunk(shop, "build", profile)?;
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

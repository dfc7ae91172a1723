//! Scripts and style sheets without what only their readers need.

use std::{
    env,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use crate::outcome::{Failure, Outcome, failed};

/// Where esbuild is, in small builds; in others everything stays as written.
pub const ESBUILD: &str = "MIGRASI_ESBUILD";

/// What a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A script that is fetched as a module: its outermost names are its own.
    Module,
    /// A script of the old kind.
    Script,
    /// A style sheet.
    Style,
}

/// Whether this is part of a small build.
pub fn is_wanted() -> bool {
    env::var_os(ESBUILD).is_some()
}

/// The text as it is sent.
///
/// # Errors
/// What esbuild finds wrong with it.
pub fn small(text: String, kind: Kind) -> Outcome<String> {
    match env::var_os(ESBUILD) {
        Some(esbuild) => with(Path::new(&esbuild), &text, kind),
        None => Ok(text),
    }
}

/// The same, with an esbuild that is named.
///
/// # Errors
/// What esbuild finds wrong with it.
pub fn with(esbuild: &Path, text: &str, kind: Kind) -> Outcome<String> {
    let arguments: &[&str] = match kind {
        Kind::Module => &["--loader=js", "--format=esm"],
        Kind::Script => &["--loader=js"],
        Kind::Style => &["--loader=css"],
    };
    run(esbuild, arguments, text)
}

fn run(esbuild: &Path, arguments: &[&str], text: &str) -> Outcome<String> {
    let trouble = |error: std::io::Error| Failure::Check(format!("esbuild: {error}"));
    let mut child = Command::new(esbuild)
        // What an old browser cannot read is ours to leave out, not to rewrite.
        .args(["--minify", "--charset=utf8", "--legal-comments=none"])
        .args(["--target=esnext", "--log-level=warning"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(trouble)?;
    if let Some(mut pipe) = child.stdin.take() {
        pipe.write_all(text.as_bytes()).map_err(trouble)?;
    }
    let output = child.wait_with_output().map_err(trouble)?;
    if !output.status.success() {
        return failed(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout)
        .map_err(|error| Failure::Check(format!("esbuild writes no text: {error}")))
}

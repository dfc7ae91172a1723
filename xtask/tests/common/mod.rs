//! What the tests of commands share.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::Value;

/// Runs a chore.
pub fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .output()
        .expect("xtask starts")
}

/// What it printed, which is JSON alone.
pub fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("standard output is JSON and nothing else")
}

/// Its messages.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A file of answers of this test alone.
pub fn answers(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("the file is written");
    path.display().to_string()
}

/// A list of texts.
pub fn ids(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .expect("a list")
        .iter()
        .map(|v| v.as_str().expect("a text"))
        .collect()
}

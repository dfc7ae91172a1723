//! What the tests of commands share.

mod run;

use std::{fs, path::PathBuf, process::Output};

use serde_json::Value;

pub use run::{said, xtask};

/// What it printed, which is JSON alone.
pub fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("standard output is JSON and nothing else")
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

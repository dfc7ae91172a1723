//! Reading the files of a trial.

use std::{fs, path::Path};

use serde::de::DeserializeOwned;

pub(super) fn toml_file<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text =
        fs::read_to_string(path).map_err(|e| format!("{}: cannot be read: {e}", path.display()))?;
    toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

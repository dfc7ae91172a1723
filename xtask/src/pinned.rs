//! The loader under a name that says what is in it, for sites that want one
//! script and no other.

use std::{fs, path::Path};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha384};

use crate::{
    embed::LOADER,
    outcome::{Failure, Outcome},
    page,
};

/// Apart from what the check itself fetches.
const FOLDER: &str = "versi";

/// A script that never changes under its name.
pub struct Pinned {
    /// Its name in the built folder.
    pub file: String,
    /// What a browser compares it with: `sha384-…`.
    pub integrity: String,
}

/// Copies the loader of the built folder.
///
/// # Errors
/// There is none, or the copy cannot be written.
pub fn write(folder: &Path) -> Outcome<Pinned> {
    let text = page::read(&folder.join(LOADER))?;
    let trouble = |e| Failure::Check(format!("{FOLDER}: {e}"));
    fs::create_dir_all(folder.join(FOLDER)).map_err(trouble)?;
    let stem = LOADER.trim_end_matches(".js");
    let file = format!("{FOLDER}/{stem}-{}.js", page::hash(text.as_bytes()));
    fs::write(folder.join(&file), &text).map_err(trouble)?;
    let integrity = integrity(text.as_bytes());
    Ok(Pinned { file, integrity })
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_hash_is_the_one_that_browsers_reckon() {
        // The example of the specification.
        assert_eq!(
            super::integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}

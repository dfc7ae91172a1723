//! What a site can hold a release to: the loader under a name that says what is in
//! it, and a list of every file with its hash.

use std::{fs, path::Path};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha384};

use crate::{
    embed::LOADER,
    folder,
    outcome::{Failure, Outcome},
    page,
};

/// Apart from what the check itself fetches.
const FOLDER: &str = "versi";

/// The list of files.
const LIST: &str = "manifest.json";

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

/// Lists every file of the built folder: its size and what a browser compares it
/// with. `release` names the whole: it changes with any byte of any file.
///
/// # Errors
/// A file that cannot be read, or the list cannot be written.
pub fn list(folder: &Path) -> Outcome {
    let mut whole = String::new();
    let mut files = Vec::new();
    let listed = folder::files(folder)?;
    for (name, path) in listed.into_iter().filter(|(name, _)| name != LIST) {
        let bytes = fs::read(&path).map_err(|e| Failure::Check(format!("{name}: {e}")))?;
        let integrity = integrity(&bytes);
        whole += &format!("{name} {integrity}\n");
        files.push(json!({ "file": name, "bytes": bytes.len(), "integrity": integrity }));
    }
    let list: Value = json!({ "release": page::hash(whole.as_bytes()), "files": files });
    fs::write(folder.join(LIST), format!("{list:#}\n"))
        .map_err(|e| Failure::Check(format!("{LIST}: {e}")))
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::Value;

    use super::{LIST, integrity, list};

    #[test]
    fn the_list_names_every_file_and_any_change_is_another_release() {
        let folder = tempfile::tempdir().expect("a folder");
        let within = folder.path().join("versi");
        fs::create_dir(&within).expect("a folder in it");
        fs::write(folder.path().join("index.html"), "one").expect("a file");
        fs::write(within.join("a.js"), "two").expect("a file");
        let read = || -> Value {
            list(folder.path()).expect("a list");
            let text = fs::read_to_string(folder.path().join(LIST)).expect("it is there");
            serde_json::from_str(&text).expect("it is JSON")
        };
        let first = read();
        assert_eq!(first["files"][1]["file"], "versi/a.js");
        assert_eq!(first["files"][1]["bytes"], 3);
        assert_eq!(first["files"][1]["integrity"], integrity(b"two"));
        assert_eq!(read(), first, "the list is not in the list");
        fs::write(within.join("a.js"), "too").expect("a change");
        assert_ne!(read()["release"], first["release"]);
    }

    #[test]
    fn a_hash_is_the_one_that_browsers_reckon() {
        // The example of the specification.
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}

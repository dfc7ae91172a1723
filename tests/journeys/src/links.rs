//! Links that a release has written, from `tests/links`.

use std::{fs, path::Path};

use crate::trouble::{Doing as _, Told, trouble};

/// The fragment of a link, without its `#`.
///
/// # Errors
/// There is no such link.
pub fn printed(name: &str) -> Told<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../links");
    let path = folder.join(format!("v1-{name}.toml"));
    let text = fs::read_to_string(&path).doing(&format!("reading {}", path.display()))?;
    let link = text
        .lines()
        .find_map(|line| line.strip_prefix("link = \"#"));
    match link.and_then(|link| link.strip_suffix('"')) {
        Some(link) => Ok(link.to_owned()),
        None => trouble(format!("{} has no link", path.display())),
    }
}

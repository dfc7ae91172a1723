//! Releases of the served widget: what its service worker keeps is compared with a
//! list, which has to be written anew where a file is another.

use std::{fs, path::Path};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::{
    console,
    site::list,
    trouble::{Doing, Told, Trouble},
};

/// The service worker.
const WORKER: &str = "luring.js";
/// How its first line begins and ends, with the list between.
const LIST: (&str, &str) = ("const RELEASE=", ";");

/// Writes another release in the place of the one that is there. Its name stands in
/// the page (`data-release`) and in the style sheet (`--release`), which has another
/// name than the one before: that one is deleted, as hosts do.
///
/// # Errors
/// A file cannot be read or written.
pub(crate) fn put(served: &Path, name: &str, ear: bool) -> Told {
    let doing = format!("putting release {name} there");
    let mut all = Vec::new();
    list(served, Path::new(""), &mut all)?;
    let style = all.iter().find(|file| file.starts_with("style-"));
    let style = style.ok_or("no style sheet").doing(&doing)?;
    let mut text = fs::read_to_string(served.join(style)).doing(&doing)?;
    text += &format!("\n:root{{--release:{name}}}");
    let hash: String = Sha256::digest(&text)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    let named = format!("style-{}.css", &hash[..16]);
    fs::write(served.join(&named), text).doing(&doing)?;
    fs::remove_file(served.join(style)).doing(&doing)?;
    for page in all.iter().filter(|file| file.ends_with(".html")) {
        let path = served.join(page);
        let text = fs::read_to_string(&path).doing(&doing)?;
        let (_, rest) = text.split_once("<html lang=\"id\"").unwrap_or(("", ""));
        let marked = rest
            .split_once('>')
            .map_or(String::new(), |(mark, _)| mark.to_owned());
        let text = text.replace(style.as_str(), &named).replacen(
            &format!("<html lang=\"id\"{marked}>"),
            &format!("<html lang=\"id\" data-release=\"{name}\">"),
            1,
        );
        fs::write(&path, text).doing(&doing)?;
    }
    seal_as(served, ear, &[(style.as_str(), named.as_str())])
}

/// Writes the list of the service worker anew. With an ear, pages are served with a
/// script in them that the built ones lack.
///
/// # Errors
/// A file cannot be read or written, or there is no list.
pub(crate) fn seal(served: &Path, ear: bool) -> Told {
    seal_as(served, ear, &[])
}

fn seal_as(served: &Path, ear: bool, renamed: &[(&str, &str)]) -> Told {
    let doing = "listing a release";
    let path = served.join(WORKER);
    if !path.exists() {
        // Not the widget.
        return Ok(());
    }
    let text = fs::read_to_string(&path).doing(doing)?;
    let (line, script) = text.split_once('\n').ok_or("no list").doing(doing)?;
    let listed = line
        .strip_prefix(LIST.0)
        .and_then(|l| l.strip_suffix(LIST.1));
    let mut release: Value = serde_json::from_str(listed.ok_or("no list").doing(doing)?)
        .map_err(|error| Trouble(format!("{doing}: {error}")))?;
    let sets = release["sets"].as_object_mut().into_iter().flatten();
    for file in sets.flat_map(|(_, files)| files.as_array_mut().into_iter().flatten()) {
        let mut name = file[0].as_str().unwrap_or_default().to_owned();
        if let Some((_, now)) = renamed.iter().find(|(was, _)| *was == name) {
            name = (*now).to_owned();
        }
        let mut bytes = fs::read(served.join(&name)).doing(doing)?;
        if ear && name.ends_with(".html") {
            let page = String::from_utf8(bytes).doing(doing)?;
            let heard = format!("<head><script>{}</script>", console::EAR.replace('\n', " "));
            bytes = page.replacen("<head>", &heard, 1).into_bytes();
        }
        let digest = BASE64_STANDARD.encode(Sha256::digest(&bytes));
        *file = serde_json::json!([name, bytes.len(), digest]);
    }
    let hash = Sha256::digest(release["sets"].to_string());
    release["release"] = BASE64_STANDARD.encode(&hash[..12]).into();
    fs::write(&path, format!("{}{release}{}\n{script}", LIST.0, LIST.1)).doing(doing)
}

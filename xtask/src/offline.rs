//! What the page needs to be used without internet and to be installed: the service
//! worker with the list of what it keeps, and what names the app.

use std::{collections::BTreeMap, fs, path::Path};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use migrasi_aman::{
    content::{Msg, source::Book},
    locale::Language,
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::{
    embed::LOADER,
    folder, icons,
    outcome::{Failure, Outcome, failed},
    page::{hash, read, write_file},
    small::{Kind, small},
    workshop::root,
};

/// The service worker. Its address stays as it is for ever: browsers look there for
/// a newer one.
pub const WORKER: &str = "luring.js";

/// What names the app, with the usual title and with the neutral one.
const APPS: [(&str, Msg, &str, icons::Mark); 2] = [
    ("app.webmanifest", Msg::AppTitle, "./", icons::Mark::App),
    (
        "app-netral.webmanifest",
        Msg::NeutralName,
        "./?judul=netral",
        icons::Mark::Neutral,
    ),
];

/// Files that are kept together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Set {
    /// What every check needs, whatever its language.
    Base,
    /// The texts of a language.
    Language(String),
    /// Recordings in a language.
    Audio(String),
    /// A page beside the check.
    Beside(&'static str),
}

impl Set {
    /// Where a file belongs; nowhere, where only other sites or the server want it.
    fn of(file: &str) -> Option<Self> {
        const ELSEWHERE: [&str; 3] = ["versi/", "app-512", "net-512"];
        // The example of the page on which snippets are built is a frame.
        const EXAMPLE: [&str; 3] = [LOADER, "frame-", "split-frame-"];
        let begins = |starts: &[&str]| starts.iter().any(|start| file.starts_with(start));
        let alone = [WORKER, "manifest.json"].contains(&file);
        if alone || file.ends_with(".zip") || begins(&ELSEWHERE) {
            return None;
        }
        if begins(&EXAMPLE) {
            return Some(Self::Beside("pasang"));
        }
        for name in ["pasang", "rekam"] {
            if file.starts_with(&format!("{name}/")) {
                return Some(Self::Beside(name));
            }
        }
        // "words-id-0123456789abcdef.pack"
        let parts: Vec<&str> = file.split('-').collect();
        Some(match parts[..] {
            _ if !file.ends_with(".pack") => Self::Base,
            [_, "all", _] => Self::Base,
            ["audio", language, _] => Self::Audio(language.to_owned()),
            [_, language, _] => Self::Language(language.to_owned()),
            _ => Self::Base,
        })
    }

    fn name(&self) -> String {
        match self {
            Self::Base => "base".to_owned(),
            Self::Language(language) => language.clone(),
            Self::Audio(language) => format!("audio-{language}"),
            Self::Beside(name) => (*name).to_owned(),
        }
    }
}

/// Writes what names the app, in the language of the static page.
///
/// # Errors
/// A picture is missing, or a file cannot be written.
pub fn apps(book: &Book, folder: &Path) -> Outcome {
    for (file, name, start, mark) in APPS {
        let mut pictures = Vec::new();
        for picture in icons::of(mark) {
            let bytes = picture.read()?;
            let named = format!("{}-{}.png", picture.name, hash(&bytes));
            write_file(&folder.join(&named), &bytes)?;
            pictures.push(json!({
                "src": format!("./{named}"),
                "sizes": format!("{0}x{0}", picture.pixels),
                "type": "image/png",
                "purpose": picture.purpose,
            }));
        }
        let name = book.say(Language::INDONESIAN, name, &[]);
        let app = json!({
            "name": name,
            "short_name": name,
            "lang": Language::INDONESIAN.to_string(),
            "dir": "ltr",
            "start_url": start,
            "scope": "./",
            "display": "standalone",
            // As in style/tokens.css: the paper.
            "background_color": "#fbf6ec",
            "theme_color": "#fbf6ec",
            "icons": pictures,
        });
        write_file(&folder.join(file), format!("{app}\n").as_bytes())?;
    }
    Ok(())
}

/// How much is kept without being asked for: all that every check needs, with the
/// texts in Indonesian. In thousands of bytes, with a page that is not written yet.
///
/// # Errors
/// A file cannot be read.
pub fn kilobytes(folder: &Path, page: &str) -> Outcome<usize> {
    let mut bytes = page.len();
    for (name, path) in folder::files(folder)? {
        let kept = match Set::of(&name) {
            Some(Set::Base) => name != "index.html",
            Some(Set::Language(language)) => language == Language::INDONESIAN.as_str(),
            _ => false,
        };
        if kept {
            bytes += read_bytes(&path)?.len();
        }
    }
    Ok(bytes.div_ceil(1000))
}

/// Writes the service worker into a built folder. The first line lists what it keeps.
///
/// # Errors
/// A file cannot be read, made small or written.
pub fn write(folder: &Path) -> Outcome {
    let script = small(read(&root().join("public").join(WORKER))?, Kind::Script)?;
    let mut sets: BTreeMap<Set, Vec<Value>> = BTreeMap::new();
    for (name, path) in folder::files(folder)? {
        if let Some(set) = Set::of(&name) {
            let bytes = read_bytes(&path)?;
            let digest = BASE64_STANDARD.encode(Sha256::digest(&bytes));
            let file = json!([name, bytes.len(), digest]);
            sets.entry(set).or_default().push(file);
        }
    }
    let indonesian = Set::Language(Language::INDONESIAN.to_string());
    if !sets.contains_key(&Set::Base) || !sets.contains_key(&indonesian) {
        return failed("the built folder has no page or no Indonesian texts to keep");
    }
    let sets: serde_json::Map<String, Value> = sets
        .into_iter()
        .map(|(set, files)| (set.name(), files.into()))
        .collect();
    let sets = Value::from(sets);
    // A worker that works in another way has another cache as well.
    let release = hash(format!("{sets}{script}").as_bytes());
    let list = json!({ "release": release, "sets": sets });
    write_file(
        &folder.join(WORKER),
        format!("const RELEASE={list};\n{script}").as_bytes(),
    )
}

fn read_bytes(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_kept_with_those_that_are_wanted_with_it() {
        let base = Some(Set::Base);
        for (file, set) in [
            ("index.html", base.clone()),
            ("catatan.html", base.clone()),
            ("app.webmanifest", base.clone()),
            ("app-netral.webmanifest", base.clone()),
            ("places-all-336ac94044ec23b5.pack", base.clone()),
            // The browser looks at it again whenever the app is opened.
            ("app-192-906443787def8b93.png", base.clone()),
            ("split-later-906443787def8b93.wasm", base),
            (
                "words-jv-bda1e1b2d763b1b6.pack",
                Some(Set::Language("jv".into())),
            ),
            (
                "audio-su-bda1e1b2d763b1b6.pack",
                Some(Set::Audio("su".into())),
            ),
            ("rekam/texts-id.json", Some(Set::Beside("rekam"))),
            ("pasang/migrasi-aman.zip", None),
            ("luring.js", None),
            ("manifest.json", None),
            ("migrasi-aman.js", Some(Set::Beside("pasang"))),
            ("versi/migrasi-aman-68f6157ff49bc5a9.js", None),
            (
                "split-frame-fcadfa9fcbc490be.wasm",
                Some(Set::Beside("pasang")),
            ),
            ("app-512-fcadfa9fcbc490be.png", None),
        ] {
            assert_eq!(Set::of(file), set, "{file}");
        }
    }

    #[test]
    fn the_list_holds_what_is_there_and_any_change_is_another_release() {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |name: &str, text: &str| {
            fs::write(folder.path().join(name), text).expect("a file");
        };
        let list = || -> Value {
            write(folder.path()).expect("a worker");
            let text = read(&folder.path().join(WORKER)).expect("it is there");
            let line = text.lines().next().expect("a line");
            let list = line
                .strip_prefix("const RELEASE=")
                .and_then(|rest| rest.strip_suffix(';'))
                .expect("the list");
            serde_json::from_str(list).expect("it is JSON")
        };
        put("index.html", "one");
        assert!(write(folder.path()).is_err(), "there are no texts");
        put("check-id-0123456789abcdef.pack", "two");
        let first = list();
        assert_eq!(
            first["sets"]["base"],
            // printf one | sha256sum | xxd -r -p | base64
            json!([[
                "index.html",
                3,
                "dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0="
            ]])
        );
        assert_eq!(first["sets"]["id"][0][1], 3);
        assert_eq!(list(), first, "the worker is not in its own list");
        put("index.html", "won");
        assert_ne!(list()["release"], first["release"]);
    }
}

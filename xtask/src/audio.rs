//! `cargo xtask audio FILE.zip`: checks recordings that the page `rekam/` has
//! exported, and puts them into `content/audio`. From there they go into the
//! page as one file a language.

use std::{
    fs,
    io::{Cursor, Read},
    path::{Path, PathBuf},
};

use migrasi_aman::{
    aloud::{Clip, ClipPack, text_mark},
    content::source::{Book, Installing},
    locale::Language,
};
use serde::{Deserialize, Serialize};
use zip::ZipArchive;

use crate::{
    book,
    outcome::{Failure, Outcome, print, refused},
    workshop,
};

/// The most bytes of one recording: more than two minutes.
const LONGEST: u64 = 400_000;
/// The most bytes of all: what a phone is asked to fetch at the first touch.
const MOST: u64 = 12_000_000;

/// What the recording page writes beside the clips.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Index {
    format: u32,
    /// The language of the texts.
    text: String,
    /// The language that is spoken.
    spoken: String,
    clips: Vec<Entry>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    file: String,
    /// The words that were spoken, or from which.
    text: String,
    bytes: u64,
    crc32: u32,
}

/// Checks a file and puts it into place.
///
/// # Errors
/// A wrong argument, or a file that is not whole.
pub fn run(arguments: &[String]) -> Outcome {
    let [file] = arguments else {
        return refused("write `cargo xtask audio FILE.zip`");
    };
    let bytes = fs::read(file).or_else(|e| refused(format!("{file}: {e}")))?;
    let book = book::open()?;
    let (index, clips) = match checked(&bytes, &book) {
        Ok(good) => good,
        Err(why) => return refused(format!("{file}: {why}")),
    };
    let folder = folder(&index.text);
    put(&folder, &index, &clips)?;
    let keys = recordable(&book, &index.text);
    let current = |entry: &&Entry| is_current(&keys, entry);
    let good = index.clips.iter().filter(current).count();
    print(format_args!(
        "{good} of {} texts in `{}` are spoken in `{}`; {}",
        keys.len(),
        index.text,
        index.spoken,
        folder.display()
    ));
    for entry in index.clips.iter().filter(|entry| !current(entry)) {
        print(format_args!(
            "  {}: the text was changed since: record it again",
            entry.key
        ));
    }
    Ok(())
}

/// Every text that can be recorded in a language, by its key: those without a
/// number in them that changes.
pub fn recordable(book: &Book, language: &str) -> Vec<(String, String)> {
    let Ok(language) = language.parse::<Language>() else {
        return Vec::new();
    };
    let keys = book.text_keys(language).into_iter();
    let elsewhere = ["review-", "record-", Installing::PREFIX];
    keys.filter(|key| !elsewhere.iter().any(|prefix| key.starts_with(prefix)))
        .filter(|key| !key.starts_with("month-") && !key.ends_with(".ask"))
        .filter_map(|key| {
            let text = book.text(language, &key)?;
            (!text.contains('{')).then_some((key, text))
        })
        .collect()
}

/// The recordings for the texts of a language, where there are any.
///
/// # Errors
/// Those in `content/audio` are not whole.
pub fn pack(book: &Book, language: Language) -> Outcome<Option<ClipPack>> {
    let folder = folder(language.as_str());
    let Ok(index) = fs::read_to_string(folder.join("index.json")) else {
        return Ok(None);
    };
    let trouble = |why: String| Failure::Check(format!("{}: {why}", folder.display()));
    let index: Index = serde_json::from_str(&index).map_err(|e| trouble(e.to_string()))?;
    let keys = recordable(book, language.as_str());
    let mut clips = Vec::new();
    for entry in index.clips.iter().filter(|entry| is_current(&keys, entry)) {
        let sound = fs::read(folder.join(&entry.file))
            .map_err(|e| trouble(format!("{}: {e}", entry.file)))?;
        clips.push(Clip {
            text: text_mark(&entry.text),
            sound,
        });
    }
    clips.sort_by_key(|clip| clip.text);
    // Two keys with the same words need one recording.
    clips.dedup_by_key(|clip| clip.text);
    let spoken = index.spoken;
    Ok((!clips.is_empty()).then_some(ClipPack { spoken, clips }))
}

fn folder(language: &str) -> PathBuf {
    workshop::root().join("content/audio").join(language)
}

fn is_current(keys: &[(String, String)], entry: &Entry) -> bool {
    keys.iter()
        .any(|(key, text)| *key == entry.key && text_mark(text) == text_mark(&entry.text))
}

/// The index and the bytes of each clip, or what is wrong and what would be right.
fn checked(bytes: &[u8], book: &Book) -> Result<(Index, Vec<Vec<u8>>), String> {
    const AGAIN: &str = "export it again on the page rekam/";
    let mut archive = ZipArchive::new(Cursor::new(bytes))
        .map_err(|e| format!("is no zip file ({e}): {AGAIN}"))?;
    let mut entry = |name: &str, most: u64| -> Result<Vec<u8>, String> {
        let file = archive
            .by_name(name)
            .map_err(|_| format!("lacks {name}: {AGAIN}"))?;
        let mut bytes = Vec::new();
        // The checksum is looked at when the end is read.
        file.take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| format!("{name}: {e}: {AGAIN}"))?;
        match bytes.len() as u64 <= most {
            true => Ok(bytes),
            false => Err(format!(
                "{name} has more than {most} bytes: record it in fewer words"
            )),
        }
    };
    let index = entry("index.json", MOST)?;
    let index: Index =
        serde_json::from_slice(&index).map_err(|e| format!("index.json: {e}: {AGAIN}"))?;
    if index.format != 1 {
        return Err(format!(
            "is of format {}, and this reads format 1: {AGAIN}",
            index.format
        ));
    }
    if !book
        .languages()
        .any(|entry| entry.language.as_str() == index.text)
    {
        return Err(format!(
            "speaks texts in `{}`, a language that the page does not have",
            index.text
        ));
    }
    if index.spoken.parse::<Language>().is_err() {
        return Err(format!(
            "`{}` is no language code: write two or three small letters",
            index.spoken
        ));
    }
    let mut clips = Vec::new();
    let mut all = 0;
    for clip in &index.clips {
        if !is_plain(&clip.file) {
            return Err(format!(
                "{}: clips lie in clips/ and have plain names: {AGAIN}",
                clip.file
            ));
        }
        let sound = entry(&clip.file, LONGEST)?;
        all += sound.len() as u64;
        if sound.len() as u64 != clip.bytes {
            return Err(format!(
                "{} is not as long as index.json says: {AGAIN}",
                clip.file
            ));
        }
        if !is_sound(&sound) {
            return Err(format!(
                "{} is neither WebM, Ogg nor MPEG-4: {AGAIN}",
                clip.file
            ));
        }
        clips.push(sound);
    }
    if all > MOST {
        return Err(format!(
            "holds {all} bytes of sound, and a phone is asked for {MOST} at most: record fewer texts"
        ));
    }
    Ok((index, clips))
}

/// Whether a name stays within its folder on every system.
fn is_plain(file: &str) -> bool {
    file.strip_prefix("clips/").is_some_and(|name| {
        !name.is_empty()
            && !name.starts_with('.')
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    })
}

/// Whether it begins as a file of sound does.
fn is_sound(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1a, 0x45, 0xdf, 0xa3])
        || bytes.starts_with(b"OggS")
        || bytes.get(4..8) == Some(b"ftyp")
}

/// Replaces what was there.
fn put(folder: &Path, index: &Index, clips: &[Vec<u8>]) -> Outcome {
    let trouble = |e: std::io::Error| Failure::Check(format!("{}: {e}", folder.display()));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(trouble)?;
    }
    fs::create_dir_all(folder.join("clips")).map_err(trouble)?;
    for (entry, sound) in index.clips.iter().zip(clips) {
        fs::write(folder.join(&entry.file), sound).map_err(trouble)?;
    }
    let text = serde_json::to_string_pretty(index)
        .map_err(|e| Failure::Check(format!("index.json: {e}")))?;
    fs::write(folder.join("index.json"), text + "\n").map_err(trouble)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    const SOUND: &[u8] = &[0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3];

    fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let stored =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (name, bytes) in files {
            writer.start_file(*name, stored).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn index(file: &str, bytes: usize) -> String {
        format!(
            r#"{{"format":1,"text":"id","spoken":"sas","clips":[{{"key":"answer-yes","file":"{file}","text":"Ya","bytes":{bytes},"crc32":1}}]}}"#
        )
    }

    #[test]
    fn a_whole_file_is_read() {
        let book = book::open().expect("whole content");
        let zip = zipped(&[
            ("index.json", index("clips/a.webm", 7).as_bytes()),
            ("clips/a.webm", SOUND),
        ]);
        let (index, clips) = checked(&zip, &book).unwrap();
        assert_eq!((index.spoken.as_str(), clips.len()), ("sas", 1));
        let keys = recordable(&book, "id");
        assert!(is_current(&keys, &index.clips[0]));
        assert!(keys.len() > 300, "{}", keys.len());
        assert!(keys.iter().all(|(_, text)| !text.contains('{')));
    }

    /// What to do after each verdict is in no number's company.
    #[test]
    fn what_to_do_can_be_recorded_in_every_language() {
        let book = book::open().expect("whole content");
        for entry in book.languages() {
            let keys = recordable(&book, entry.language.as_str());
            for key in ["verdict-stop-do", "verdict-check-do", "verdict-none-do"] {
                assert!(
                    keys.iter().any(|(known, _)| known == key),
                    "{key} in {}",
                    entry.language
                );
            }
        }
    }

    #[test]
    fn what_is_not_whole_is_refused_with_a_remedy() {
        let book = book::open().expect("whole content");
        let whole = index("clips/a.webm", 7);
        let refused = |files: &[(&str, &[u8])], part: &str| {
            let why = checked(&zipped(files), &book).unwrap_err();
            assert!(why.contains(part), "{why}");
        };
        refused(&[], "lacks index.json");
        refused(&[("index.json", b"{}")], "missing field");
        refused(&[("index.json", whole.as_bytes())], "lacks clips/a.webm");
        refused(
            &[
                ("index.json", whole.as_bytes()),
                ("clips/a.webm", b"MZ12345"),
            ],
            "neither WebM",
        );
        refused(
            &[
                ("index.json", index("clips/a.webm", 8).as_bytes()),
                ("clips/a.webm", SOUND),
            ],
            "not as long",
        );
        for outside in [
            "../a.webm",
            "clips/../../a",
            "clips/.a",
            "clips/a/b",
            "/clips/a",
            "clips/",
        ] {
            refused(
                &[
                    ("index.json", index(outside, 7).as_bytes()),
                    (outside, SOUND),
                ],
                "plain names",
            );
        }
        let other = whole.replace("\"id\"", "\"xx\"");
        refused(&[("index.json", other.as_bytes())], "does not have");
        let long = vec![0; 500_000];
        refused(
            &[("index.json", whole.as_bytes()), ("clips/a.webm", &long)],
            "more than",
        );
        let mut cut = zipped(&[("index.json", whole.as_bytes()), ("clips/a.webm", SOUND)]);
        cut.truncate(cut.len() / 2);
        assert!(checked(&cut, &book).unwrap_err().contains("no zip file"));
        // A byte that was changed on the way.
        let mut altered = zipped(&[("index.json", whole.as_bytes()), ("clips/a.webm", SOUND)]);
        let at = altered.windows(7).position(|w| w == SOUND).unwrap() + 5;
        altered[at] ^= 1;
        assert!(
            checked(&altered, &book)
                .unwrap_err()
                .contains("clips/a.webm")
        );
    }
}

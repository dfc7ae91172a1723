//! `cargo xtask size [--json]`: what a phone has to fetch, against the budget.

use std::{fs, io::Write, path::Path};

use serde_json::{Value, json};

use crate::{
    bundle::{self, Profile},
    embed::LOADER,
    outcome::{Failure, Outcome, failed, print, refused},
    questions::pretty,
    workshop,
};

/// Brotli bytes of a first visit, until the first answer can be given. At this
/// stage; the goal for a whole check is 110 KB (shared ROADMAP, 1).
const BUDGET: usize = 130 * 1024;

/// Brotli bytes of the names of all places, fetched when the help screen opens.
const PLACES_BUDGET: usize = 60 * 1024;

#[derive(Clone, Copy, Default)]
struct Bytes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Bytes {
    fn of(content: &[u8]) -> Outcome<Self> {
        let cannot = |e: std::io::Error| Failure::Check(format!("cannot compress: {e}"));
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(content).map_err(cannot)?;
        let mut brotli = Vec::new();
        let params = brotli::enc::BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            ..Default::default()
        };
        brotli::BrotliCompress(&mut &*content, &mut brotli, &params).map_err(cannot)?;
        Ok(Self {
            raw: content.len(),
            gzip: gzip.finish().map_err(cannot)?.len(),
            brotli: brotli.len(),
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }

    fn json(self) -> Value {
        json!({ "raw": self.raw, "gzip": self.gzip, "brotli": self.brotli })
    }
}

/// Measures the release build.
///
/// # Errors
/// A wrong argument, a build that fails, or a first visit above the budget.
pub fn run(arguments: &[String]) -> Outcome {
    let as_json = match arguments {
        [] => false,
        [flag] if flag == "--json" => true,
        _ => return refused("size takes --json and nothing else"),
    };
    let shop = workshop::open(Profile::Release)?;
    measure(&bundle::build(&shop, Profile::Release)?, as_json)
}

/// Measures a built folder.
///
/// # Errors
/// A first visit above the budget.
pub fn measure(dist: &Path, as_json: bool) -> Outcome {
    let mut parts: Vec<(String, Bytes)> = Vec::new();
    let entries =
        fs::read_dir(dist).map_err(|e| Failure::Check(format!("{}: {e}", dist.display())))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        // Another language is fetched only by who chooses it.
        let pack = path.extension().is_some_and(|ending| ending == "pack");
        // Recordings are fetched only by who touches the loudspeaker.
        let clips = name.starts_with("audio-");
        if path.is_file() && !clips && (!pack || name.contains("-id-") || name.contains("-all-")) {
            let content = fs::read(&path).map_err(|e| Failure::Check(format!("{name}: {e}")))?;
            parts.push((name, Bytes::of(&content)?));
        }
    }
    parts.sort_by_key(|(_, bytes)| std::cmp::Reverse(bytes.brotli));
    let sum = |wanted: &dyn Fn(&str) -> bool| {
        parts
            .iter()
            .filter(|(name, _)| wanted(name))
            .fold(Bytes::default(), |sum, (_, bytes)| sum.plus(*bytes))
    };
    let is = |name: &str, kinds: &[&str]| kinds.iter().any(|kind| name.starts_with(kind));
    // What is fetched in the frames of other sites, for groups or in village sessions
    // alone, or by nobody's check.
    let elsewhere = [
        "frame-",
        "split-frame-",
        "outreach-",
        "split-outreach-",
        "practice-",
        "split-practice-",
        LOADER,
        "manifest.json",
        // Fetched by who installs the page.
        "app-192",
        "app-512",
        "net-",
    ];
    // What comes after the first screen, while the first question is read.
    let late = [
        "words-", "reasons-", "help-", "money-", "places-", "split-", "chunk-", "catatan",
        "offline-", "luring", "app",
    ];
    let first = sum(&|name| !is(name, &late) && !is(name, &elsewhere));
    let whole = sum(&|name| !is(name, &elsewhere));
    if as_json {
        let parts: Vec<Value> = parts
            .iter()
            .map(|(name, b)| json!({ "name": name, "raw": b.raw, "gzip": b.gzip, "brotli": b.brotli }))
            .collect();
        print(format_args!(
            "{}",
            pretty(&json!({
                "parts": parts,
                "first_visit": first.json(),
                "whole_check": whole.json(),
                "budget": BUDGET,
            }))
        ));
    } else {
        print(format_args!(
            "{:<44} {:>9} {:>9} {:>9}",
            "bytes", "raw", "gzip", "brotli"
        ));
        let row = |name: &str, b: Bytes| {
            print(format_args!(
                "{name:<44} {:>9} {:>9} {:>9}",
                b.raw, b.gzip, b.brotli
            ))
        };
        for (name, bytes) in &parts {
            row(name, *bytes);
        }
        row("first visit", first);
        row("whole check", whole);
        print(format_args!(
            "{:<44} {:>29}",
            "budget of a first visit", BUDGET
        ));
        print(format_args!(
            "{:<44} {:>29}",
            "budget of the places", PLACES_BUDGET
        ));
    }
    let places = sum(&|name| name.starts_with("places-"));
    if places.brotli > PLACES_BUDGET {
        return failed(format!(
            "the names of the places take {} bytes (brotli), {} above their budget: look for names or digits that repeat",
            places.brotli,
            places.brotli - PLACES_BUDGET
        ));
    }
    if first.brotli > BUDGET {
        return failed(format!(
            "a first visit takes {} bytes (brotli), {} above the budget: see which part grew in the table",
            first.brotli,
            first.brotli - BUDGET
        ));
    }
    Ok(())
}

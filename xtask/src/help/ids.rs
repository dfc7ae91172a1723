//! The ids of the research, which help points keep.

use std::{collections::BTreeMap, fs, path::Path};

use crate::outcome::{Outcome, refused};

/// What the research made of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Sure enough to be a help point.
    Fit,
    /// One old or weak source, or none: not to be shown.
    Unfit,
}

/// The ids of a list with the columns `id` and `confidence`, which the research
/// has as well as the short list beside the help points.
///
/// # Errors
/// A list that cannot be read, with line and column.
pub fn read(file: &Path) -> Outcome<BTreeMap<String, Standing>> {
    let name = file.display();
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            return refused(format!(
                "{name}: cannot be opened: {error}: put it back, or name a list with --ids"
            ));
        }
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns = match reader.headers() {
        Ok(headers) => ["id", "confidence"].map(|wanted| headers.iter().position(|h| h == wanted)),
        Err(error) => return refused(format!("{name}: {error}")),
    };
    let [Some(id), Some(confidence)] = columns else {
        return refused(format!(
            "{name}: line 1: the columns `id` and `confidence` are needed"
        ));
    };
    let mut ids = BTreeMap::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => return refused(format!("{name}: {error}")),
        };
        let line = record.position().map_or(0, csv::Position::line);
        let standing = match record.get(confidence) {
            Some("high" | "medium") => Standing::Fit,
            Some("low" | "recall") => Standing::Unfit,
            other => {
                return refused(format!(
                    "{name}: line {line}, column confidence: `{}` is not high, medium, low or recall",
                    other.unwrap_or_default()
                ));
            }
        };
        let id = record.get(id).unwrap_or_default();
        if ids.insert(id.to_owned(), standing).is_some() {
            return refused(format!(
                "{name}: line {line}, column id: `{id}` stands twice"
            ));
        }
    }
    Ok(ids)
}

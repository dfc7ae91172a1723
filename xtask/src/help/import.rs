//! `cargo xtask import-help FILE.csv [--write]`: what a corrected list changes,
//! and the change itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use migrasi_aman::{calendar::Day, content::source::HelpContent};
use toml_edit::DocumentMut;

use super::{
    FOLDER,
    change::{Change, NOTHING},
    channels, check, country,
    diff::{self, kind},
    edit::{self, NewPoint},
    sheet::{self, Column, Refusal, Row, Sheet},
};
use crate::{
    outcome::{Failure, Outcome, failed, print, refused},
    today, workshop,
};

const USAGE: &str = "write `cargo xtask import-help FILE.csv [--write] [--in FOLDER]`";

/// An entry that a row corrects or adds.
struct Entry {
    id: String,
    file: String,
    /// The fields of a new entry.
    new: Option<NewPoint>,
    changes: Vec<Change>,
}

impl Entry {
    /// Whether a program has something to write.
    fn writes(&self) -> bool {
        let by_hand = |change: &Change| matches!(change, Change::ByHand { .. });
        self.new.is_some() || !self.changes.iter().all(by_hand)
    }
}

/// Shows what a list changes, and writes it when asked to.
///
/// # Errors
/// A wrong argument; a list that cannot be read; rows that are not taken, with
/// line and column, in which case nothing is written; content with faults,
/// before or after.
pub fn run(arguments: &[String]) -> Outcome {
    let mut list = None;
    let mut root = None;
    let mut write = false;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--write" => write = true,
            "--in" => match rest.next() {
                Some(path) if root.is_none() => root = Some(PathBuf::from(path)),
                _ => return refused(format!("--in wants one folder: {USAGE}")),
            },
            option if option.starts_with("--") => {
                return refused(format!("import-help does not know `{option}`: {USAGE}"));
            }
            path if list.is_none() => list = Some(PathBuf::from(path)),
            other => return refused(format!("`{other}` is a second list: {USAGE}")),
        }
    }
    let Some(list) = list else {
        return refused(format!("import-help wants a list: {USAGE}"));
    };
    let root = root.unwrap_or_else(workshop::root);
    let ids = root.join(FOLDER).join("ids.csv");
    let help = check::open(&root, &ids)?;
    let today = today::by_the_clock();
    let mut sheet = sheet::read(&list, today)?;
    let entries = compare(&mut sheet, &help, today);
    show(&entries, &sheet);
    if !sheet.refusals.is_empty() {
        let lines = sheet
            .refusals
            .iter()
            .map(|r| format!("{}: {r}", list.display()));
        return refused(format!(
            "{}\n{} rows refused, so nothing is written",
            lines.collect::<Vec<_>>().join("\n"),
            sheet.refusals.len()
        ));
    }
    if !entries.iter().any(Entry::writes) {
        print("nothing to write");
        return Ok(());
    }
    if !write {
        print("nothing is written without --write");
        return Ok(());
    }
    put(&root, &ids, &entries)
}

fn compare(sheet: &mut Sheet, help: &HelpContent, today: Option<Day>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for row in &sheet.rows {
        let entry = match help.points.iter().find(|point| point.id == row.id) {
            Some(point) => diff::changes(row, point, help, today).map(|changes| Entry {
                id: row.id.clone(),
                file: point.file.clone(),
                new: None,
                changes,
            }),
            None => added(row, help, today),
        };
        match entry {
            Ok(entry) => entries.push(entry),
            Err(refusal) => sheet.refusals.push(refusal),
        }
    }
    sheet.refusals.sort_by_key(|refusal| refusal.line);
    entries
}

/// The entry that a row with a new id adds.
fn added(row: &Row, help: &HelpContent, today: Option<Day>) -> Result<Entry, Refusal> {
    let needed = |column| {
        row.get(column)
            .filter(|cell| *cell != NOTHING)
            .ok_or_else(|| {
                row.refuse(
                    column,
                    format!("`{}` is new, and a new entry needs this", row.id),
                )
            })
    };
    let (name_id, name_en) = (needed(Column::NameId)?, needed(Column::NameEn)?);
    let cell = needed(Column::Kind)?;
    let known = kind(cell).and_then(|kind| {
        let point = help.points.iter().find(|point| point.kind == kind)?;
        Some((kind, point.file.clone()))
    });
    let (kind, file) =
        known.ok_or_else(|| row.refuse(Column::Kind, format!("no file holds `{cell}`")))?;
    let cell = needed(Column::Country)?;
    let country = country::by_name(cell)
        .or_else(|| country::by_code(cell))
        .ok_or_else(|| {
            row.refuse(
                Column::Country,
                format!("`{cell}` is no country known here"),
            )
        })?;
    needed(Column::Confidence)?;
    let place = diff::place(row, help);
    if country.code == "ID" {
        for (column, found) in [
            (Column::Province, &place.province),
            (Column::Regency, &place.regency),
        ] {
            if let (Some(cell), None) = (row.get(column), found) {
                return Err(row.refuse(
                    column,
                    format!("`{cell}` is not in content/places/regencies.csv"),
                ));
            }
        }
    }
    let mut changes = channels::changes(row, country.code, &[])?;
    for column in [Column::Hours, Column::Serves] {
        if let Some(cell) = row.get(column) {
            let what = format!("to be written in two languages: {cell}");
            changes.push(Change::ByHand { column, what });
        }
    }
    let text = |column| {
        row.get(column)
            .filter(|cell| *cell != NOTHING)
            .map(str::to_owned)
    };
    let new = NewPoint {
        id: row.id.clone(),
        kind: kind.id().to_owned(),
        country: country.code.to_owned(),
        province: place.province.filter(|_| country.code == "ID"),
        regency: place.regency.filter(|_| country.code == "ID"),
        name_id: name_id.to_owned(),
        name_en: name_en.to_owned(),
        address: text(Column::Address),
        place: diff::degrees(row)?,
        confidence: row.confidence.unwrap_or_default(),
        sources: row.sources.clone(),
        source_date: row.source_date.to_string(),
        checked: today
            .unwrap_or_else(|| row.source_date.last_day())
            .to_string(),
        note: text(Column::Note),
    };
    Ok(Entry {
        id: row.id.clone(),
        file,
        new: Some(new),
        changes,
    })
}

fn show(entries: &[Entry], sheet: &Sheet) {
    for entry in entries {
        let Entry {
            id,
            file,
            new,
            changes,
        } = entry;
        if let Some(new) = new {
            print(format_args!("{id} ({file}): added, {}", new.name_id));
        } else if !changes.is_empty() {
            print(format_args!("{id} ({file})"));
        }
        for change in changes {
            print(format_args!("  {change}"));
        }
    }
    if !sheet.unknown.is_empty() {
        print(format_args!(
            "unknown columns, not read: {}",
            sheet.unknown.join(", ")
        ));
    }
    let count = |wanted: &dyn Fn(&Entry) -> bool| entries.iter().filter(|e| wanted(e)).count();
    print(format_args!(
        "{} corrected, {} added, {} without anything to write",
        count(&|entry| entry.new.is_none() && entry.writes()),
        count(&|entry| entry.new.is_some()),
        count(&|entry| !entry.writes())
    ));
}

/// Writes all of it, or nothing: what leaves a fault behind is taken back.
fn put(root: &Path, ids: &Path, entries: &[Entry]) -> Outcome {
    let files: BTreeSet<&String> = entries
        .iter()
        .filter(|e| e.writes())
        .map(|e| &e.file)
        .collect();
    let mut texts: BTreeMap<PathBuf, (String, String)> = BTreeMap::new();
    for file in files {
        let path = root.join(file);
        let old = open(&path)?;
        let fault = |problem: String| Failure::Check(format!("{file}: {problem}"));
        let mut document: DocumentMut = old
            .parse()
            .map_err(|error: toml_edit::TomlError| fault(error.to_string()))?;
        for entry in entries.iter().filter(|entry| entry.file == *file) {
            match &entry.new {
                Some(new) => edit::add_point(&mut document, new, &entry.changes),
                None => edit::correct(&mut document, &entry.id, &entry.changes),
            }
            .map_err(fault)?;
        }
        texts.insert(path, (old, document.to_string()));
    }
    let new: Vec<&NewPoint> = entries.iter().filter_map(|e| e.new.as_ref()).collect();
    if !new.is_empty() {
        let old = open(ids)?;
        let list = with_ids(&old, &new);
        texts.insert(ids.to_owned(), (old, list));
    }
    for (path, (_, text)) in &texts {
        if let Err(error) = fs::write(path, text) {
            take_back(&texts)?;
            return failed(format!("{}: cannot be written: {error}", path.display()));
        }
    }
    if let Err(failure) = check::open(root, ids) {
        take_back(&texts)?;
        return failed(format!(
            "{failure}\nthe list would bring these faults, so nothing was written"
        ));
    }
    for path in texts.keys() {
        print(format_args!("written: {}", path.display()));
    }
    Ok(())
}

fn take_back(texts: &BTreeMap<PathBuf, (String, String)>) -> Outcome {
    for (path, (old, _)) in texts {
        fs::write(path, old).map_err(|error| {
            Failure::Check(format!(
                "{}: cannot be written back: {error}: take it from the last good version",
                path.display()
            ))
        })?;
    }
    Ok(())
}

fn open(path: &Path) -> Outcome<String> {
    fs::read_to_string(path)
        .map_err(|error| Failure::Check(format!("{}: cannot be opened: {error}", path.display())))
}

/// The list of ids with those that are new, or now sure enough to be shown.
fn with_ids(old: &str, new: &[&NewPoint]) -> String {
    let line = |point: &NewPoint| format!("{},{}", point.id, point.confidence.id());
    let id = |line: &str| line.split(',').next().unwrap_or_default().to_owned();
    let mut lines: Vec<String> = old.lines().map(str::to_owned).collect();
    for point in new {
        match lines.iter_mut().find(|known| id(known) == point.id) {
            Some(known) => *known = line(point),
            None => lines.push(line(point)),
        }
    }
    lines.join("\n") + "\n"
}

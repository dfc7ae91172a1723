//! Every text that a person reads, in one language, grouped as she reads it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use migrasi_aman::locale::{Element, Language, Pattern, compile};
use toml::{Table, Value};

use crate::{
    folder,
    outcome::{Failure, Outcome, failed},
};

/// What belongs together: a message with its attributes, or the texts of one
/// help point. It is shown on one card, so that a word explained in one part
/// is explained in the others.
#[derive(Debug)]
pub struct Entry {
    /// The file, from the project's root.
    pub file: String,
    /// The message, or the id of a help point.
    pub id: String,
    /// Its texts.
    pub parts: Vec<Part>,
}

/// One text: what Fluent calls a message's value, or an attribute.
#[derive(Debug)]
pub struct Part {
    /// The attribute or field; nothing for the message itself.
    pub name: Option<String>,
    /// The text, once for each of its variants, variables as `{name}`.
    pub variants: Vec<String>,
}

/// Every text of a language: `locales/<language>/*.ftl`, and what stands as
/// `{ id = "…", en = "…" }` in the files of `content`.
///
/// # Errors
/// A file that cannot be read.
pub fn all(root: &Path, language: Language) -> Outcome<Vec<Entry>> {
    let mut found = messages(root, language)?;
    for path in files(&root.join("content"), "toml")? {
        let value: Table = toml::from_str(&open(&path)?)
            .map_err(|e| Failure::Check(format!("{}: {e}", path.display())))?;
        let file = name(root, &path);
        beside_facts(&Value::Table(value), &file, "", language, &mut found);
    }
    Ok(found)
}

fn messages(root: &Path, language: Language) -> Outcome<Vec<Entry>> {
    let mut sources = Vec::new();
    for path in files(&root.join(format!("locales/{language}")), "ftl")? {
        sources.push((name(root, &path), open(&path)?));
    }
    let borrowed: Vec<(&str, &str)> = sources.iter().map(|(f, t)| (&**f, &**t)).collect();
    let compiled = match compile::compile_all(&borrowed) {
        Ok(compiled) => compiled,
        Err(faults) => {
            let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
            return failed(list.join("\n"));
        }
    };
    let mut found: Vec<Entry> = Vec::new();
    for (key, pattern) in compiled {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute.to_owned())),
            None => (key.as_str(), None),
        };
        let part = Part {
            name: attribute,
            variants: variants(&pattern),
        };
        match found.last_mut().filter(|entry| entry.id == id) {
            Some(entry) => entry.parts.push(part),
            None => found.push(Entry {
                file: home(&sources, id),
                id: id.to_owned(),
                parts: vec![part],
            }),
        }
    }
    Ok(found)
}

/// The file in which a message stands.
fn home(sources: &[(String, String)], id: &str) -> String {
    let stands = |text: &str| {
        let mut lines = text.lines();
        lines.any(|line| {
            let rest = line.strip_prefix(id);
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        })
    };
    let found = sources.iter().find(|(_, text)| stands(text));
    found.map(|(file, _)| file.clone()).unwrap_or_default()
}

/// A pattern in all its variants, variables as `{name}`.
fn variants(pattern: &Pattern) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.0 {
        let ends: Vec<String> = match element {
            Element::Text(text) => vec![text.clone()],
            Element::Variable(name) => vec![format!("{{{name}}}")],
            Element::Select { variants: list, .. } => {
                list.iter().flat_map(|v| variants(&v.value)).collect()
            }
        };
        let both = |text: &String| -> Vec<String> {
            ends.iter().map(|end| format!("{text}{end}")).collect()
        };
        texts = texts.iter().flat_map(both).collect();
    }
    texts
}

/// Texts in two languages beside a fact, under the nearest `id` above them.
fn beside_facts(
    value: &Value,
    file: &str,
    above: &str,
    language: Language,
    found: &mut Vec<Entry>,
) {
    match value {
        Value::Array(list) => {
            for value in list {
                beside_facts(value, file, above, language, found);
            }
        }
        Value::Table(table) => {
            let own = ["id", "code"].map(|field| table.get(field).and_then(Value::as_str));
            let id = own.into_iter().flatten().next().unwrap_or(above);
            for (field, value) in table {
                match in_language(value, language) {
                    Some(text) => add(found, file, id, field, text),
                    None => beside_facts(value, file, id, language, found),
                }
            }
        }
        _ => {}
    }
}

fn in_language(value: &Value, language: Language) -> Option<&str> {
    let table = value.as_table()?;
    let both = table.len() == 2 && table.contains_key("id") && table.contains_key("en");
    both.then(|| table.get(language.as_str())?.as_str())?
}

fn add(found: &mut Vec<Entry>, file: &str, id: &str, field: &str, text: &str) {
    let part = Part {
        name: Some(field.to_owned()),
        variants: vec![text.to_owned()],
    };
    let same = |entry: &&mut Entry| entry.file == file && entry.id == id;
    match found.last_mut().filter(same) {
        Some(entry) => entry.parts.push(part),
        None => found.push(Entry {
            file: file.to_owned(),
            id: id.to_owned(),
            parts: vec![part],
        }),
    }
}

/// The files of a folder and of the folders in it that end so, by name.
fn files(folder: &Path, ending: &str) -> Outcome<impl Iterator<Item = PathBuf>> {
    let paths = folder::files(folder)?.into_iter().map(|(_, path)| path);
    Ok(paths.filter(move |path| path.extension().is_some_and(|e| e == ending)))
}

/// A file's text.
///
/// # Errors
/// It cannot be read.
pub fn open(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
}

/// The path from the project's root.
fn name(root: &Path, path: &Path) -> String {
    let short = path.strip_prefix(root).unwrap_or(path);
    short.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patterns(source: &str) -> Vec<(String, Pattern)> {
        compile::compile(source, "test.ftl").expect("it is well written")
    }

    #[test]
    fn every_variant_is_a_text() {
        let source = "left =\n    Ada { $count ->\n        [0] satu\n       *[other] { $count } hal\n    } lagi.\n";
        let found = patterns(source);
        assert_eq!(
            variants(&found[0].1),
            ["Ada satu lagi.", "Ada {count} hal lagi."]
        );
    }

    #[test]
    fn texts_beside_facts_are_found_by_the_entry_above() {
        let source = "[[point]]\nid = \"a\"\nname = { id = \"Kantor\", en = \"Office\" }\n\
            [[point.channel]]\nuse = { id = \"gratis\", en = \"free\" }\n";
        let value = Value::Table(toml::from_str(source).expect("it is well written"));
        let mut found = Vec::new();
        beside_facts(&value, "f.toml", "", Language::INDONESIAN, &mut found);
        let mut texts: Vec<(&str, &str)> = Vec::new();
        for part in found.iter().flat_map(|entry| &entry.parts) {
            texts.push((part.name.as_deref().unwrap_or(""), &part.variants[0]));
        }
        texts.sort_unstable();
        assert_eq!(texts, [("name", "Kantor"), ("use", "gratis")]);
        assert!(found.iter().all(|entry| entry.id == "a"));
    }
}

//! From Fluent files to [`Pattern`]s, when the content is packed. Native only.
//!
//! What is understood:
//!
//! | Fluent | becomes |
//! |---|---|
//! | text, several lines, `{ "literal" }` with escapes, `{ 5 }` | text, unchanged to the last character |
//! | `{ $variable }` | the variable |
//! | `{ $variable -> [0] … [one] … [word] … *[other] … }` | a choice |
//! | `{ message }`, `{ message.attribute }`, `{ -term }` | what they stand for, put in place |
//! | attributes | messages of their own, with the key `message.attribute` |
//! | comments | nothing |
//!
//! Everything else is refused, and so is what Fluent would take silently and a
//! reader would stumble over: keys given twice, variants that can never be
//! chosen, references that lead nowhere or in a circle. All faults of all files
//! are reported at once.

mod error;
mod expand;
mod guard;
mod literal;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::parser;

pub use error::FtlError;

use super::{Element, Pattern};
use error::Source;

/// Compiles one file that stands by itself.
///
/// Returns each key with its pattern, in the order of the file.
///
/// ```
/// use migrasi_aman::locale::compile::compile;
///
/// let messages = compile("judul = Cek Tawaran Kerja", "locales/id/ui.ftl").unwrap();
/// assert_eq!(messages[0].0, "judul");
///
/// let faults = compile("total = { NUMBER($total) }", "locales/id/ui.ftl").unwrap_err();
/// assert!(faults[0].to_string().starts_with("locales/id/ui.ftl:1: total: "));
/// ```
///
/// # Errors
/// All faults found, in the order of the file. Nothing is compiled by half.
pub fn compile(source: &str, file: &str) -> Result<Vec<(String, Pattern)>, Vec<FtlError>> {
    compile_all(&[(file, source)])
}

/// Compiles all files of one language, given as pairs of name and content.
///
/// References reach across files, and a key may stand in one of them only.
///
/// # Errors
/// All faults found, in the order of the files and their lines.
pub fn compile_all(files: &[(&str, &str)]) -> Result<Vec<(String, Pattern)>, Vec<FtlError>> {
    let mut errors = Vec::new();
    let mut parsed = Vec::new();
    for &(file, text) in files {
        let source = Source { file, text };
        // Notepad puts a byte order mark first; an editor cannot see it.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if let Some(fault) = guard::unreadable(&source) {
            errors.push(fault);
            continue;
        }
        let resource = parser::parse(text).unwrap_or_else(|(resource, faults)| {
            let shift = source.text.len() - text.len();
            errors.extend(faults.iter().map(|fault| source.syntax(fault, shift)));
            resource
        });
        parsed.push((source, resource));
    }

    let mut entries = Entries::default();
    for (source, resource) in &parsed {
        for entry in &resource.body {
            entries.add(source, entry, &mut errors);
        }
    }

    let mut compiled = expand::expand(&entries, &mut errors);
    if errors.is_empty() {
        let keys = entries.order.into_iter().filter(|key| !is_term(key));
        Ok(keys.filter_map(|key| compiled.remove_entry(&key)).collect())
    } else {
        let place = |error: &FtlError| files.iter().position(|(file, _)| *file == error.file);
        errors.sort_by_key(|error| (place(error), error.line));
        Err(errors)
    }
}

/// The variables that decide what a pattern says, without `$`: with it one
/// language can be compared with another.
pub fn variables(pattern: &Pattern) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect_variables(pattern, &mut found);
    found
}

fn collect_variables(pattern: &Pattern, found: &mut BTreeSet<String>) {
    for element in &pattern.0 {
        match element {
            Element::Text(_) => {}
            Element::Variable(name) => {
                found.insert(name.clone());
            }
            Element::Select { on, variants, .. } => {
                found.insert(on.clone());
                for variant in variants {
                    collect_variables(&variant.value, found);
                }
            }
        }
    }
}

/// A pattern as it was parsed, and where.
struct Entry<'a> {
    source: &'a Source<'a>,
    /// A slice of the source, so that its line can be found.
    name: &'a str,
    /// Nothing for a message that has attributes only.
    pattern: Option<&'a ast::Pattern<&'a str>>,
}

/// Everything that has a key, over all files: `message`, `message.attribute`
/// and, with its dash, `-term`.
#[derive(Default)]
struct Entries<'a> {
    by_key: BTreeMap<String, Entry<'a>>,
    /// Keys with a pattern, as they stand in the files.
    order: Vec<String>,
}

fn is_term(key: &str) -> bool {
    key.starts_with('-')
}

impl<'a> Entries<'a> {
    fn add(
        &mut self,
        source: &'a Source<'a>,
        entry: &'a ast::Entry<&'a str>,
        errors: &mut Vec<FtlError>,
    ) {
        match entry {
            ast::Entry::Message(message) => {
                let name = message.id.name;
                self.insert(source, name.into(), name, message.value.as_ref(), errors);
                for attribute in &message.attributes {
                    let key = format!("{name}.{}", attribute.id.name);
                    self.insert(
                        source,
                        key,
                        attribute.id.name,
                        Some(&attribute.value),
                        errors,
                    );
                }
            }
            ast::Entry::Term(term) => {
                let key = format!("-{}", term.id.name);
                if let Some(attribute) = term.attributes.first() {
                    errors.push(source.fault(
                        &key,
                        attribute.id.name,
                        format!(
                            "the term has an attribute, .{}, that nothing can read",
                            attribute.id.name
                        ),
                        "remove it, or make it a message of its own",
                    ));
                }
                self.insert(source, key, term.id.name, Some(&term.value), errors);
            }
            // Junk is already reported as a syntax error.
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }

    fn insert(
        &mut self,
        source: &'a Source<'a>,
        key: String,
        name: &'a str,
        pattern: Option<&'a ast::Pattern<&'a str>>,
        errors: &mut Vec<FtlError>,
    ) {
        // Fluent's own runtime for Rust, the judge, keeps messages and terms in
        // one table, so `-kota` would hide `kota` there.
        let twin = match key.strip_prefix('-') {
            Some(message) => message.to_owned(),
            None => format!("-{key}"),
        };
        if let Some(first) = self.by_key.get(&key).or_else(|| self.by_key.get(&twin)) {
            let place = format!("{}:{}", first.source.file, first.source.line_of(first.name));
            errors.push(source.fault(
                &key,
                name,
                format!("the name is already taken in {place}"),
                "rename or remove one of the two",
            ));
            return;
        }
        if pattern.is_some() {
            self.order.push(key.clone());
        }
        let entry = Entry {
            source,
            name,
            pattern,
        };
        self.by_key.insert(key, entry);
    }
}

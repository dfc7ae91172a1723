//! The texts of the plugin's settings. They are in English in its source, as
//! WordPress wants it; ours in Indonesian are in `languages/*.po`. From these
//! come the files that WordPress reads: `.mo` for PHP, `.json` for scripts, and
//! the `.pot` that translators of other languages begin with.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Value, json};

use super::{NAME, cannot};
use crate::outcome::{Failure, Outcome, failed};

/// Where WordPress looks for the texts of the block's script.
const SCRIPT: &str = "migrasi-aman-check-editor-script";
/// Between a text's context and the text.
const CONTEXT: char = '\u{4}';

/// A text in the source: its key, with the context before it, and whether it is
/// in a script.
#[derive(Debug, PartialEq)]
struct Used {
    key: String,
    script: bool,
    file: String,
}

/// The files of all languages, by their names in the plugin.
///
/// # Errors
/// A text is not translated, or a translation is of no text.
pub fn files(plugin: &Path) -> Outcome<Vec<(String, Vec<u8>)>> {
    let used = used(plugin)?;
    let mut files = vec![(format!("languages/{NAME}.pot"), pot(&used).into_bytes())];
    let folder = plugin.join("languages");
    for entry in fs::read_dir(&folder).map_err(|e| cannot(&folder, &e))? {
        let path = entry.map_err(|e| cannot(&folder, &e))?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if path.extension().is_none_or(|end| end != "po") {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|e| cannot(&path, &e))?;
        let texts = parse(&text)
            .map_err(|line| Failure::Check(format!("{}:{line}: not understood", path.display())))?;
        let lacking: Vec<&str> = used
            .iter()
            .map(|used| used.key.as_str())
            .filter(|key| texts.get(*key).is_none_or(String::is_empty))
            .collect();
        let idle: Vec<&str> = texts
            .keys()
            .map(String::as_str)
            .filter(|key| !key.is_empty() && !used.iter().any(|used| used.key == *key))
            .collect();
        if !lacking.is_empty() || !idle.is_empty() {
            return failed(format!(
                "{}: not translated: {lacking:?}; of no text: {idle:?}",
                path.display()
            ));
        }
        let language = name.rsplit('-').next().unwrap_or_default();
        files.push((format!("languages/{name}.mo"), mo(&texts)));
        let script = script(&used, &texts, language).to_string().into_bytes();
        files.push((format!("languages/{name}-{SCRIPT}.json"), script));
    }
    Ok(files)
}

/// Every text of the source, each once, in the order in which it is met.
fn used(plugin: &Path) -> Outcome<Vec<Used>> {
    let mut all: Vec<Used> = Vec::new();
    let mut use_it =
        |key: String, script: bool, file: &str| match all.iter_mut().find(|used| used.key == key) {
            Some(used) => used.script |= script,
            None => all.push(Used {
                key,
                script,
                file: file.to_owned(),
            }),
        };
    for file in [
        "migrasi-aman.php",
        "includes/options.php",
        "includes/render.php",
        "includes/editor.php",
        "block/editor.js",
    ] {
        let path = plugin.join(file);
        let source = fs::read_to_string(&path).map_err(|e| cannot(&path, &e))?;
        // WordPress translates these two of the plugin's header.
        for name in ["Plugin Name:", "Description:"] {
            if let Some((_, rest)) = source.split_once(&format!(" * {name}")) {
                let value = rest.lines().next().unwrap_or_default();
                use_it(value.trim().to_owned(), false, file);
            }
        }
        for text in calls(&source) {
            use_it(text, file.ends_with(".js"), file);
        }
    }
    let path = plugin.join("block/block.json");
    let block = fs::read_to_string(&path).map_err(|e| cannot(&path, &e))?;
    let block: Value = serde_json::from_str(&block)
        .map_err(|e| Failure::Check(format!("{}: {e}", path.display())))?;
    let mut named = |value: &Value, context: &str| {
        let text = value.as_str().unwrap_or_default();
        use_it(
            format!("{context}{CONTEXT}{text}"),
            false,
            "block/block.json",
        );
    };
    named(&block["title"], "block title");
    named(&block["description"], "block description");
    for keyword in block["keywords"].as_array().into_iter().flatten() {
        named(keyword, "block keyword");
    }
    Ok(all)
}

/// The first argument of every `__( '…' )`, also of those that escape.
fn calls(source: &str) -> impl Iterator<Item = String> + '_ {
    source.match_indices("__(").filter_map(|(at, call)| {
        let rest = source[at + call.len()..].trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
        let mut text = String::new();
        let mut chars = rest[1..].chars();
        loop {
            match chars.next()? {
                '\\' => text.push(chars.next()?),
                c if c == quote => return Some(text),
                c => text.push(c),
            }
        }
    })
}

/// The texts of a `.po` file by key; what is not understood gives its line.
fn parse(po: &str) -> Result<BTreeMap<String, String>, usize> {
    let mut texts = BTreeMap::new();
    // Context, text, translation: the last one that was begun goes on.
    let mut parts: [Option<String>; 3] = [None, None, None];
    let mut at = 0;
    let mut end = |parts: &mut [Option<String>; 3]| {
        let [context, text, said] = std::mem::take(parts);
        if let (Some(text), Some(said)) = (text, said) {
            let key = context.map_or_else(|| text.clone(), |c| format!("{c}{CONTEXT}{text}"));
            texts.insert(key, said);
        }
    };
    for (number, line) in po.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            end(&mut parts);
            continue;
        }
        let begun = ["msgctxt ", "msgid ", "msgstr "]
            .iter()
            .enumerate()
            .find_map(|(which, word)| Some((which, line.strip_prefix(word)?)));
        let quoted = match begun {
            Some((which, rest)) => {
                at = which;
                rest
            }
            None => line,
        };
        let text: String = serde_json::from_str(quoted).map_err(|_| number + 1)?;
        parts[at].get_or_insert_default().push_str(&text);
    }
    end(&mut parts);
    Ok(texts)
}

/// GNU gettext's compiled form: two tables of lengths and places, then the texts.
fn mo(texts: &BTreeMap<String, String>) -> Vec<u8> {
    const HEAD: usize = 28;
    let count = texts.len();
    let texts_at = HEAD + 16 * count;
    let mut at = texts_at;
    let mut tables = Vec::new();
    let mut heap = Vec::new();
    for text in texts.keys().chain(texts.values()) {
        tables.extend([text.len(), at]);
        heap.extend(text.bytes());
        heap.push(0);
        at += text.len() + 1;
    }
    // WordPress looks for the texts where the table of hashes would end.
    let head = [0x9504_12de, 0, count, HEAD, HEAD + 8 * count, 0, texts_at];
    head.into_iter()
        .chain(tables)
        .flat_map(|number| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes())
        .chain(heap)
        .collect()
}

/// The texts of the script, as WordPress gives them to it.
fn script(used: &[Used], texts: &BTreeMap<String, String>, language: &str) -> Value {
    let mut messages = serde_json::Map::new();
    let about =
        json!({ "domain": "messages", "lang": language, "plural-forms": "nplurals=1; plural=0;" });
    messages.insert(String::new(), about);
    for one in used.iter().filter(|used| used.script) {
        messages.insert(one.key.clone(), json!([texts.get(&one.key)]));
    }
    json!({ "domain": "messages", "locale_data": { "messages": messages } })
}

/// What translators of another language begin with.
fn pot(used: &[Used]) -> String {
    let mut pot = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: Migrasi Aman {}\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"X-Domain: {NAME}\\n\"\n",
        env!("CARGO_PKG_VERSION")
    );
    for one in used {
        pot += &format!("\n#: {}\n", one.file);
        let text = match one.key.split_once(CONTEXT) {
            Some((context, text)) => {
                pot += &format!("msgctxt {}\n", json!(context));
                text
            }
            None => &one.key,
        };
        pot += &format!("msgid {}\nmsgstr \"\"\n", json!(text));
    }
    pot
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_in_indonesian() {
        let files = files(&super::super::source()).unwrap();
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "languages/migrasi-aman.pot",
                "languages/migrasi-aman-id_ID.mo",
                "languages/migrasi-aman-id_ID-migrasi-aman-check-editor-script.json"
            ]
        );
    }

    #[test]
    fn calls_are_found_with_either_quote() {
        let source = r#"esc_html__( 'It\'s one', 'd' ); __("Two's", 'd'); __( variable )"#;
        let found: Vec<String> = calls(source).collect();
        assert_eq!(found, ["It's one", "Two's"]);
    }

    #[test]
    fn a_po_file_is_read_and_compiled() {
        let po = "# x\nmsgid \"\"\nmsgstr \"\"\n\"A: b\\n\"\n\nmsgctxt \"c\"\nmsgid \"one\"\nmsgstr \"satu\"\n";
        let texts = parse(po).unwrap();
        assert_eq!(texts["c\u{4}one"], "satu");
        assert_eq!(texts[""], "A: b\n");
        let mo = mo(&texts);
        assert_eq!(mo[..4], [0xde, 0x12, 0x04, 0x95]);
        assert_eq!(mo[8], 2);
        assert_eq!(mo[24], 28 + 2 * 16, "where texts begin");
        assert!(mo.ends_with(b"\0satu\0"));
        assert_eq!(parse("msgid one\n"), Err(1));
    }
}

//! What a site may set is told in six places, in the language of each. Here they are
//! held to each other.

use std::fs;

use migrasi_aman::{embed::Config, locale::Language};

use crate::workshop::root;

/// Settings whose values are a list: what the widget does by itself is the first.
const LISTS: [(&str, &[&str]); 3] = [
    ("theme", &["auto", "light", "dark"]),
    ("start", &["mulai", "cek", "bantuan", "hitung"]),
    ("mode", &["inline", "button"]),
];

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text
        .split_once(from)
        .unwrap_or_else(|| panic!("no {from:?}"));
    let (inside, _) = rest.split_once(to).unwrap_or_else(|| panic!("no {to:?}"));
    inside
}

/// What stands in quotes.
fn quoted(text: &str) -> Vec<String> {
    let texts = text.split(['"', '\'']).skip(1).step_by(2);
    sorted(texts)
}

/// The names of an object's or interface's lines.
fn keys(text: &str) -> Vec<String> {
    let keys = text.lines().filter_map(|line| {
        let (key, _) = line.trim().split_once(':')?;
        let key = key.trim_end_matches('?').trim_matches('"');
        let plain = key.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-');
        plain.then_some(key)
    });
    sorted(keys)
}

fn sorted<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Vec<String> {
    let mut texts: Vec<String> = texts.into_iter().map(Into::into).collect();
    texts.sort();
    texts
}

/// What the frame says is allowed in place of that.
fn allowed(query: &str) -> Vec<String> {
    let (_, refused) = Config::of_query(query, &[Language::INDONESIAN]);
    sorted(refused[0].allowed.split(", "))
}

fn without(names: Vec<String>, others: &[&str]) -> Vec<String> {
    let keep = |name: &String| !others.contains(&&**name);
    names.into_iter().filter(keep).collect()
}

#[test]
fn the_names_are_the_same_everywhere() {
    let loader = read("embed/loader.js");
    let passed = quoted(between(&loader, "const PASSED = [", "]"));
    assert!(passed.len() > 7, "{passed:?}");
    let types = read("embed/migrasi-aman.d.ts");
    let types = keys(between(&types, "interface MigrasiAmanAttributes {", "\n}"));
    assert_eq!(without(types, &["mode", "base"]), passed, "types");
    let frame = allowed("?verdict=none");
    assert_eq!(without(frame, &["embed", "judul"]), passed, "frame");
    let builder = read("public/pasang/snippets.js");
    let builder = keys(between(&builder, "const all = {", "};"));
    assert_eq!(without(builder, &["mode"]), passed, "pasang/");
    let php = read("wordpress/migrasi-aman/includes/options.php");
    let php = quoted(between(&php, "function migrasi_aman_names() {", "}"));
    let php = sorted(php.iter().map(|name| name.replace('_', "-")));
    assert_eq!(without(php, &["mode"]), passed, "the shortcode");
    let block: serde_json::Value =
        serde_json::from_str(&read("wordpress/migrasi-aman/block/block.json")).unwrap();
    let block = block["attributes"].as_object().unwrap().keys();
    let block = sorted(block.map(|name| {
        let kebab = |c: char| {
            let dash = c.is_uppercase().then_some('-');
            dash.into_iter().chain([c.to_ascii_lowercase()])
        };
        name.chars().flat_map(kebab).collect::<String>()
    }));
    assert_eq!(without(block, &["mode"]), passed, "the block");
}

#[test]
fn the_values_are_the_same_everywhere() {
    let types = read("embed/migrasi-aman.d.ts");
    let builder = read("public/pasang/snippets.js");
    let php = read("wordpress/migrasi-aman/includes/options.php");
    let editor = read("wordpress/migrasi-aman/block/editor.js");
    let editor = editor.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = read("docs/embedding.md");
    for (name, values) in LISTS {
        let all = sorted(values.iter().copied());
        let union = quoted(between(&types, &format!("  {name}?:"), ";"));
        assert_eq!(union, all, "types: {name}");
        let list = format!("{}S = [", name.to_uppercase());
        assert_eq!(
            quoted(between(&builder, &list, "]")),
            all,
            "pasang/: {name}"
        );
        let list = format!("$text( '{name}' ), array(");
        assert_eq!(quoted(between(&php, &list, ")")), all, "shortcode: {name}");
        // What the widget does by itself is no value there.
        let (_, choices) = editor
            .split_once(&format!("select( '{name}',"))
            .unwrap_or_else(|| panic!("no {name}"));
        let (choices, _) = choices.split_once("]").unwrap();
        let chosen = choices.split("value: '").skip(1);
        let chosen = sorted(chosen.filter_map(|rest| rest.split('\'').next()));
        let others = sorted(values[1..].iter().copied().chain([""]));
        assert_eq!(chosen, others, "the block: {name}");
        let row = between(&page, &format!("\n| `{name}` |"), "|\n");
        assert!(
            values
                .iter()
                .all(|value| row.contains(&format!("`{value}`"))),
            "{row}"
        );
        match name {
            "mode" => {
                let told = "it can be \"inline\" or \"button\"";
                assert!(read("embed/loader.js").contains(told));
            }
            _ => assert_eq!(allowed(&format!("?{name}=wrong")), all, "frame: {name}"),
        }
    }
}

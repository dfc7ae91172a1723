//! Contrast of the colours in `style/tokens.css`, reckoned as WCAG 2 says: text
//! 7 : 1, edges that tell where to touch 3 : 1, in every theme.

use std::{collections::BTreeMap, fs};

use crate::workshop::root;

/// Text on a ground it is written on.
const TEXT: [(&str, &str); 24] = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "accent-ground"),
    ("ink", "stop-ground"),
    ("ink", "check-ground"),
    ("ink", "none-ground"),
    ("soft", "paper"),
    ("soft", "card"),
    // The example under a chosen answer.
    ("soft", "accent-ground"),
    ("soft", "stop-ground"),
    ("soft", "check-ground"),
    ("soft", "none-ground"),
    ("accent", "paper"),
    ("accent", "card"),
    ("on-accent", "accent"),
    ("stop", "paper"),
    ("stop", "card"),
    ("stop", "stop-ground"),
    ("check", "paper"),
    ("check", "card"),
    ("check", "check-ground"),
    ("none", "paper"),
    ("none", "card"),
    ("none", "none-ground"),
];

/// Lines that say where to touch, what is chosen or what has the focus.
const EDGES: [(&str, &str); 8] = [
    ("edge", "paper"),
    ("edge", "card"),
    ("accent", "paper"),
    ("accent", "card"),
    ("accent", "accent-ground"),
    ("stop", "card"),
    ("check", "check-ground"),
    ("none", "card"),
];

type Theme = BTreeMap<String, String>;

/// The themes: each is what stands before it, and its own.
fn themes() -> Vec<(&'static str, Theme)> {
    let css = fs::read_to_string(root().join("style/tokens.css")).expect("style/tokens.css");
    let block = |after: &str| {
        let from = css.find(after).unwrap_or_else(|| panic!("no `{after}`"));
        let inside = &css[from..];
        let start = inside.find(":root {").expect("a block") + ":root {".len();
        let end = inside[start..].find('}').expect("its end") + start;
        inside[start..end]
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "))
            .filter_map(|(name, rest)| Some((name.to_owned(), rest.split(';').next()?.to_owned())))
            .filter(|(_, value)| value.starts_with('#'))
            .collect::<Theme>()
    };
    let light = block(":root {");
    let over = |under: &Theme, more: &Theme| {
        let mut all = under.clone();
        all.extend(more.clone());
        all
    };
    let dark = over(&light, &block("@media (prefers-color-scheme: dark) {"));
    let more = over(&light, &block("@media (prefers-contrast: more) {"));
    // As the cascade has it: light, dark, more, more in the dark.
    let more_dark = over(
        &over(&dark, &block("@media (prefers-contrast: more) {")),
        &block("@media (prefers-contrast: more) and (prefers-color-scheme: dark) {"),
    );
    vec![
        ("light", light),
        ("dark", dark),
        ("more contrast", more),
        ("more contrast, dark", more_dark),
    ]
}

fn luminance(colour: &str) -> f64 {
    let part = |place: usize| {
        let byte = u8::from_str_radix(&colour[place..place + 2], 16).expect(colour);
        let share = f64::from(byte) / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_what_others_reckon() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.001);
    // As in WCAG's own examples of the smallest grey that passes on white.
    assert!((contrast("#767676", "#ffffff") - 4.54).abs() < 0.01);
}

#[test]
fn every_pair_in_every_theme_is_clear_enough() {
    let mut faults = Vec::new();
    for (name, theme) in themes() {
        for (pairs, least) in [(&TEXT[..], 7.0), (&EDGES[..], 3.0)] {
            for (one, other) in pairs {
                let found = contrast(&theme[*one], &theme[*other]);
                if found < least {
                    faults.push(format!(
                        "{name}: {one} on {other} is {found:.2}, not {least}"
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn who_asks_for_more_contrast_gets_more() {
    let themes = themes();
    for (plain, more) in [(0, 2), (1, 3)] {
        for (one, other) in [
            ("ink", "paper"),
            ("soft", "paper"),
            ("line", "card"),
            ("edge", "card"),
        ] {
            let of = |theme: usize| contrast(&themes[theme].1[one], &themes[theme].1[other]);
            assert!(
                of(more) > of(plain),
                "{one} on {other}: {} and {}",
                of(plain),
                of(more)
            );
        }
        let line = contrast(&themes[more].1["line"], &themes[more].1["card"]);
        assert!(line >= 3.0, "a line that divides: {line:.2}");
    }
}

#[test]
fn nothing_but_the_tokens_names_a_colour() {
    let folder = fs::read_dir(root().join("style")).expect("style/");
    let sheets: Vec<_> = folder
        .map(|entry| entry.expect("an entry of style/").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "css"))
        .filter(|path| !path.ends_with("tokens.css"))
        .collect();
    assert!(sheets.len() > 1, "{sheets:?}");
    for path in sheets {
        let file = path.display();
        let css = fs::read_to_string(&path).expect("a sheet");
        for (number, line) in (1..).zip(css.lines()) {
            let value = line.split_once(": ").map_or("", |(_, value)| value);
            assert!(
                !value.contains('#') && !value.contains("rgb(") && !value.contains("hsl("),
                "{file}:{number} names a colour: {line}"
            );
        }
    }
}

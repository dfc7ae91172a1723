//! `cargo xtask shots`: every screen in every language, theme and width, as
//! pictures on one sheet for a designer to look through. Nothing is judged.

use std::{
    fs,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::{
    browsers::{self, Engines},
    bundle::{self, Profile},
    outcome::{Failure, Outcome, failed, print, refused},
    page::escape,
    workshop::{self, root},
};

const STYLE: &str = include_str!("shots.css");
const SCRIPT: &str = include_str!("shots.js");

/// Builds the widget, takes the pictures and says where the sheet is.
///
/// # Errors
/// A wrong argument, a build that fails, a browser that cannot be had, or a
/// screen that cannot be reached.
pub fn run(arguments: &[String]) -> Outcome {
    // What is asked for is looked at before minutes are spent on it.
    let mut look = walker();
    look.arg("--check").args(arguments).stdout(Stdio::null());
    match look.status() {
        Ok(status) if status.success() => {}
        Ok(status) if status.code() == Some(2) => return refused("no pictures were taken"),
        Ok(status) => return failed(format!("cargo run --bin shots ended with {status}")),
        Err(error) => return failed(format!("cargo run --bin shots: {error}")),
    }
    let browsers = browsers::open(Engines::Camera)?;
    let shop = workshop::open(Profile::Release)?;
    let dist = bundle::build(&shop, Profile::Release)?;
    let folder = root().join("target/shots");
    // Pictures of screens that are no more would stay on the sheet.
    let _ = fs::remove_dir_all(&folder);
    eprintln!("Taking pictures:");
    let mut take = walker();
    take.arg(&folder)
        .args(arguments)
        .env("MIGRASI_DIST", dist)
        .stderr(Stdio::inherit());
    browsers.apply(&mut take);
    let output = take
        .output()
        .map_err(|e| Failure::Check(format!("cargo run --bin shots: {e}")))?;
    if !output.status.success() {
        return failed("no sheet was made: what is missing stands above");
    }
    let list: Value = serde_json::from_slice(&output.stdout)
        .map_err(|e| Failure::Check(format!("the list of pictures cannot be read: {e}")))?;
    let path = folder.join("index.html");
    fs::write(&path, sheet(&list))
        .map_err(|e| Failure::Check(format!("{}: {e}", path.display())))?;
    eprintln!("{} pictures", all(&list["pictures"]).len());
    print(path.display());
    Ok(())
}

fn walker() -> Command {
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--locked", "--package", "journeys"])
        .args(["--bin", "shots", "--"])
        .current_dir(root());
    command
}

fn all(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => escape(text),
        other => other.to_string(),
    }
}

/// The pictures by screen, with boxes to tick for language, theme and width.
fn sheet(list: &Value) -> String {
    let pictures = all(&list["pictures"]);
    let mut widths: Vec<u64> = pictures
        .iter()
        .filter_map(|p| p["width"].as_u64())
        .collect();
    widths.sort_unstable();
    widths.dedup();
    let mut themes: Vec<String> = Vec::new();
    for picture in pictures {
        let theme = text(&picture["theme"]);
        if !themes.contains(&theme) {
            themes.push(theme);
        }
    }
    let languages = all(&list["languages"]).iter();
    let languages = languages
        .map(|l| (text(&l["id"]), text(&l["title"])))
        .collect();
    let twice = |word: String| (word.clone(), word);
    let choices = choice("language", languages)
        + &choice("theme", themes.into_iter().map(twice).collect())
        + &choice(
            "width",
            widths.iter().map(u64::to_string).map(twice).collect(),
        );
    let mut links = String::new();
    let mut groups = String::new();
    for screen in all(&list["screens"]) {
        let id = text(&screen["id"]);
        let figures: String = pictures
            .iter()
            .filter(|picture| picture["screen"] == screen["id"])
            .map(figure)
            .collect();
        if figures.is_empty() {
            continue;
        }
        let title = text(&screen["title"]);
        links += &format!("<a href=\"#{id}\">{title}</a>\n");
        groups += &format!(
            "<section id=\"{id}\">\n<h2>{title} <code>{id}</code></h2>\n<div class=\"row\">\n{figures}</div>\n</section>\n"
        );
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Migrasi Aman: every screen</title>\n<style>\n{STYLE}</style>\n\
         <form>\n{choices}</form>\n<details><summary>Screens</summary><nav>\n{links}</nav></details>\n\
         {groups}<script>\n{SCRIPT}</script>\n</html>\n"
    )
}

/// Boxes to tick, all of them ticked.
fn choice(name: &str, values: Vec<(String, String)>) -> String {
    let boxes: String = values
        .iter()
        .map(|(value, title)| {
            format!("<label><input type=\"checkbox\" name=\"{name}\" value=\"{value}\" checked> {title}</label>\n")
        })
        .collect();
    format!("<fieldset><legend>{name}</legend>\n{boxes}</fieldset>\n")
}

fn figure(picture: &Value) -> String {
    let [file, language, theme, width, height] =
        ["file", "language", "theme", "width", "height"].map(|name| text(&picture[name]));
    let wider = picture["page_width"].as_u64() > picture["width"].as_u64();
    let mut faults = String::new();
    if wider {
        faults += &format!(" <strong>{} wide</strong>", text(&picture["page_width"]));
    }
    if picture["cut"] == true {
        faults += " <strong>cut: no picture is so tall</strong>";
    }
    format!(
        "<figure data-language=\"{language}\" data-theme=\"{theme}\" data-width=\"{width}\">\
         <a href=\"{file}\"><img src=\"{file}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" alt=\"\"></a>\
         <figcaption>{language} · {theme} · {width}{faults}</figcaption></figure>\n"
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_sheet_groups_by_screen_and_offers_what_there_is() {
        let picture = |screen: &str, width: u32, page: u32| {
            json!({
                "file": format!("{screen}-id-dark-{width}.webp"), "screen": screen,
                "language": "id", "theme": "dark",
                "width": width, "height": 900, "page_width": page,
            })
        };
        let sheet = sheet(&json!({
            "screens": [{ "id": "start", "title": "First <screen>" }, { "id": "none", "title": "None" }],
            "languages": [{ "id": "id", "title": "Bahasa Indonesia" }],
            "pictures": [picture("start", 360, 360), picture("start", 280, 301)],
        }));
        assert!(sheet.contains("First &lt;screen&gt;"), "{sheet}");
        assert!(!sheet.contains("<h2>None"), "a screen without pictures");
        assert_eq!(sheet.matches("loading=\"lazy\"").count(), 2);
        assert_eq!(
            sheet.matches("wide</strong>").count(),
            1,
            "what does not fit is said"
        );
        assert!(sheet.find("value=\"280\"") < sheet.find("value=\"360\""));
    }
}

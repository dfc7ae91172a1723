//! The page `pasang/`: on it webmasters make the code for their site. It is no
//! part of the check, which never loads it.

use std::{fs, path::Path};

use migrasi_aman::{
    content::{
        Msg,
        source::{Book, COMPLETE, Installing, LanguageEntry},
    },
    embed::claims,
    help::{ChannelKind, HelpPoint},
    locale::Language,
};
use serde_json::{Value, json};

use crate::{
    outcome::{Failure, Outcome, failed},
    page::escape,
    pinned::{self, Pinned},
    project::Project,
};

/// The page. `{{name}}` is the text `install-name`, `{{=name}}` something made here.
const PAGE: &str = include_str!("builder.html");
const FOLDER: &str = "pasang";
/// As many lines are seen where the widget cannot be: the first of the content,
/// which are for everybody. More would be a wall of code to whoever copies it.
const LINES: usize = 4;

/// Where the widget is.
struct Served {
    pinned: Pinned,
    /// The address that the deployer has named.
    address: Option<String>,
}

/// Writes the page in the languages that are complete.
///
/// # Errors
/// A file that cannot be written, or a page that names something unknown.
pub fn write(book: &Book, folder: &Path, styles: &str) -> Outcome {
    let served = Served {
        pinned: pinned::write(folder)?,
        address: Project::read()?.address,
    };
    for entry in book.languages() {
        let Some(other) = other(book, entry) else {
            continue;
        };
        let path = folder.join(FOLDER).join(file(entry.language));
        fs::write(&path, html(book, entry, other, styles, &served)?)
            .map_err(|e| Failure::Check(format!("{}: {e}", path.display())))?;
    }
    Ok(())
}

/// The other language of the page, if this is one.
fn other<'a>(book: &'a Book, entry: &LanguageEntry) -> Option<&'a LanguageEntry> {
    let [first, second] = COMPLETE;
    let other = match entry.language {
        language if language == first => second,
        language if language == second => first,
        _ => return None,
    };
    book.languages().find(|entry| entry.language == other)
}

fn file(language: Language) -> String {
    match language {
        Language::INDONESIAN => "index.html".to_owned(),
        other => format!("{other}.html"),
    }
}

fn html(
    book: &Book,
    entry: &LanguageEntry,
    other: &LanguageEntry,
    styles: &str,
    served: &Served,
) -> Outcome<String> {
    let language = entry.language;
    let mut page = String::new();
    let mut rest = PAGE;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        page += before;
        page += &match name.strip_prefix('=') {
            None => escape(&text(book, language, name)?),
            Some("lang") => language.to_string(),
            Some("styles") => styles.to_owned(),
            Some("home") => escape(&book.say(language, Msg::AppTitle, &[])),
            Some("other") => other.language.to_string(),
            Some("other-page") => file(other.language),
            Some("other-name") => escape(&other.name),
            Some("languages") => languages(book, language),
            // Inside a script element nothing is escaped but its end.
            Some("data") => data(book, language, served)
                .to_string()
                .replace('<', "\\u003c"),
            Some(made) => match made.strip_prefix("box ") {
                Some(name) => code_box(book, language, name)?,
                None => return failed(format!("xtask/src/builder.html: nothing makes `{made}`")),
            },
        };
        rest = after;
    }
    Ok(page + rest)
}

fn text(book: &Book, language: Language, name: &str) -> Outcome<String> {
    let key = format!("{}{name}", Installing::PREFIX);
    let known = Installing::ALL.iter().any(|message| message.key() == key);
    match book.text(language, &key) {
        Some(text) if known => Ok(text),
        _ => failed(format!("xtask/src/builder.html: there is no text `{key}`")),
    }
}

/// Languages to choose from, that of the page first.
fn languages(book: &Book, language: Language) -> String {
    let option = |entry: &LanguageEntry| {
        let chosen = if entry.language == language {
            " selected"
        } else {
            ""
        };
        let (tag, name) = (entry.language, escape(&entry.name));
        format!("<option value=\"{tag}\" lang=\"{tag}\"{chosen}>{name}</option>")
    };
    book.languages().map(option).collect()
}

/// Code, its name and the button that copies it.
fn code_box(book: &Book, language: Language, name: &str) -> Outcome<String> {
    let label = escape(&text(book, language, &format!("code-{name}"))?);
    let copy = escape(&text(book, language, "copy")?);
    Ok(format!(
        "<div class=\"code-box\">\n\
         <span class=\"name\" id=\"code-{name}\">{label}</span>\n\
         <pre tabindex=\"0\" role=\"textbox\" aria-readonly=\"true\" aria-multiline=\"true\" aria-labelledby=\"code-{name}\" dir=\"ltr\" translate=\"no\" data-code=\"{name}\"></pre>\n\
         <button type=\"button\" class=\"button main\" data-copy=\"{name}\" aria-describedby=\"code-{name}\">{copy}</button>\n\
         <p class=\"told\" role=\"status\" data-told=\"{name}\"></p>\n</div>"
    ))
}

/// What the script needs: its words, the places, and for every language what is
/// seen where the widget cannot be.
fn data(book: &Book, language: Language, served: &Served) -> Value {
    let said = Installing::ALL.iter().filter_map(|message| {
        let name = message.key().strip_prefix(Installing::SAID)?;
        Some((name.to_owned(), json!(book.text(language, message.key())?)))
    });
    let said: serde_json::Map<String, Value> = said.collect();
    let provinces = book.help_pack(Language::INDONESIAN).provinces;
    let places = provinces.iter().map(|province| {
        let regencies = province.places.iter();
        let regencies = regencies.map(|place| json!([place.code.to_string(), place.name]));
        let code = format!("{:02}", province.code);
        json!([code, province.name, regencies.collect::<Vec<_>>()])
    });
    let languages = book.languages().map(|entry| {
        let lines = book.check_pack(entry.language).lines;
        let words = json!({
            "title": book.say(entry.language, Msg::AppTitle, &[]),
            "heading": book.say(entry.language, Msg::LinesHeading, &[]),
            "lines": lines.iter().filter_map(line).take(LINES).collect::<Vec<_>>(),
        });
        (entry.language.to_string(), words)
    });
    json!({
        "say": said,
        "address": served.address,
        "claims": claims().collect::<Vec<_>>(),
        "pinned": { "file": served.pinned.file, "integrity": served.pinned.integrity },
        "places": places.collect::<Vec<_>>(),
        "languages": languages.collect::<serde_json::Map<_, _>>(),
    })
}

/// A line that can be dialled: its name, its number as it is read, and the link.
fn line(line: &HelpPoint) -> Option<Value> {
    let mut channels = line.channels.iter();
    let phone = channels.find(|channel| channel.kind == ChannelKind::Phone)?;
    Some(json!([line.name, phone.show, phone.href()]))
}

#[cfg(test)]
mod tests {
    use migrasi_aman::{embed::claims_something, help::HelpKind};

    use super::*;
    use crate::book;

    fn served() -> Served {
        Served {
            pinned: Pinned {
                file: "migrasi-aman-0.js".to_owned(),
                integrity: "sha384-0".to_owned(),
            },
            address: None,
        }
    }

    #[test]
    fn the_page_shows_every_text_and_nothing_unknown() {
        let book = book::open().unwrap();
        for message in Installing::ALL {
            let name = message.key().strip_prefix(Installing::PREFIX).unwrap();
            let shown = PAGE.contains(&format!("{{{{{name}}}}}"))
                || message.key().starts_with(Installing::SAID)
                || name == "copy"
                || name
                    .strip_prefix("code-")
                    .is_some_and(|name| PAGE.contains(&format!("{{{{=box {name}}}}}")));
            assert!(shown, "nothing shows {name}");
        }
        for entry in book.languages() {
            let Some(other) = other(&book, entry) else {
                continue;
            };
            let page = html(&book, entry, other, "", &served()).unwrap();
            assert!(!page.contains("{{") && page.ends_with("</html>\n"));
            // The policy of the page refuses both.
            assert!(!page.contains(" style=") && !page.contains("<style"));
            assert!(!page.contains(" onclick=") && !page.contains("<script>"));
            // Chromium asks its maker's server about every field of text.
            assert!(!page.contains("type=\"text\"") && !page.contains("<textarea"));
        }
    }

    /// Of the kinds of help that belong to the state: nobody else is called so.
    #[test]
    fn no_contact_is_called_as_an_office_is() {
        const STATE: [HelpKind; 8] = [
            HelpKind::Hotline,
            HelpKind::LtsaMrc,
            HelpKind::Ltsa,
            HelpKind::Bp3mi,
            HelpKind::P4mi,
            HelpKind::UptdPpa,
            HelpKind::Embassy,
            HelpKind::Police,
        ];
        // Its name has no word of an office.
        const UNNAMED: [&str; 1] = ["ppa-kotacirebon"];
        let book = book::open().unwrap();
        let mut tried = 0;
        for language in [Language::INDONESIAN, Language::ENGLISH] {
            let lines = book.check_pack(language).lines;
            for point in book.help_pack(language).points.into_iter().chain(lines) {
                let state = STATE.contains(&point.kind);
                let own = [HelpKind::Union, HelpKind::Ngo].contains(&point.kind);
                if (!state && !own) || UNNAMED.contains(&&*point.id) {
                    continue;
                }
                tried += 1;
                assert_eq!(claims_something(&point.name), state, "{}", point.name);
            }
        }
        assert!(tried > 100, "{tried}");
    }

    #[test]
    fn what_is_seen_without_the_widget_names_the_hotline() {
        let book = book::open().unwrap();
        let data = data(&book, Language::ENGLISH, &served());
        for entry in book.languages() {
            let words = &data["languages"][entry.language.as_str()];
            assert!(!words["title"].as_str().unwrap().is_empty());
            let lines = words["lines"].as_array().unwrap();
            assert_eq!(lines.len(), LINES, "{lines:?}");
            for line in lines {
                assert!(line[2].as_str().unwrap().starts_with("tel:"), "{line}");
            }
        }
        assert_eq!(data["places"].as_array().map(Vec::len), Some(38));
    }
}

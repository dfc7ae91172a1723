//! The page `rekam/`: on it people record the texts in a local language. It is
//! no part of the check, which never loads it.

use std::{fs, path::Path};

use migrasi_aman::{
    content::{
        Msg,
        source::{Book, LanguageEntry, Recording},
    },
    locale::Language,
};
use serde_json::json;

use crate::{
    audio,
    outcome::{Failure, Outcome},
    page::{self, NEUTRAL, escape},
};

/// What scripts say, and the message for it.
const WORDS: [(&str, Recording); 13] = [
    ("count", Recording::Count),
    ("record", Recording::Record),
    ("again", Recording::Again),
    ("stop", Recording::Stop),
    ("speak", Recording::Speak),
    ("kept", Recording::Kept),
    ("full", Recording::Full),
    ("empty", Recording::Empty),
    ("cannot", Recording::Cannot),
    ("none", Recording::NoMicrophone),
    ("refused", Recording::Refused),
    ("unheard", Recording::Unheard),
    ("exported", Recording::Exported),
];

/// The code of a language that has none, or none that is listed.
const OTHER: &str = "mis";

/// Writes the page and its list of texts in every language. What a language lacks
/// is recorded on the page of the language from which it is borrowed.
///
/// # Errors
/// A file that cannot be written.
pub fn write(book: &Book, folder: &Path, head: &str) -> Outcome {
    let folder = folder.join("rekam");
    // The exit comes first: it names the page before its own title is read.
    let above = page::exit_of(head) + &page::styles(head);
    for entry in book.languages() {
        let language = entry.language;
        let texts: Vec<_> = audio::recordable(book, language.as_str())
            .into_iter()
            .map(|(key, text)| json!({ "key": key, "text": text }))
            .collect();
        if texts.is_empty() {
            continue;
        }
        let list = format!("texts-{language}.json");
        put(&folder.join(&list), &json!(texts).to_string())?;
        let name = match language {
            Language::INDONESIAN => "index.html".to_owned(),
            other => format!("{other}.html"),
        };
        put(&folder.join(name), &html(book, entry, &list, &above))?;
    }
    Ok(())
}

fn html(book: &Book, entry: &LanguageEntry, list: &str, above: &str) -> String {
    let language = entry.language;
    // A language without words for this page borrows them all.
    let told_in = book
        .found_in(language, Recording::Title.key())
        .unwrap_or(Language::INDONESIAN);
    let plain = |message: Recording| book.text(language, message.key()).unwrap_or_default();
    let say = |message| escape(&plain(message));
    let words: serde_json::Map<String, serde_json::Value> = WORDS
        .iter()
        .map(|(name, message)| {
            (
                (*name).to_owned(),
                json!(plain(*message).replace("{$", "{")),
            )
        })
        .collect();
    // Inside a script element nothing is escaped but its end.
    let words = json!(words).to_string().replace('<', "\\u003c");
    let shown = |message| escape(&book.say(told_in, message, &[]));
    let spoken = spoken(book, entry, &say);
    let button = |name: &str, class: &str, message: Recording| {
        format!(
            "<button class=\"{class}\" data-rekam=\"{name}\">{}</button>\n",
            say(message)
        )
    };
    format!(
        "<!doctype html>\n<html lang=\"{told_in}\" data-open>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n<meta name=\"color-scheme\" content=\"light dark\">\n{above}<title>{title}</title>\n\
         <script type=\"module\" src=\"./rekam.js\"></script>\n</head>\n<body>\n\
         <header class=\"top\"><span class=\"name\">{name}</span></header>\n\
         <main class=\"page\">\n<h1 class=\"headline\">{title}</h1>\n<p>{lead}</p>\n<p>{privacy}</p>\n\
         <noscript><p class=\"note\">{cannot}</p></noscript>\n\
         <p class=\"notice\" role=\"status\" data-rekam=\"told\"></p>\n\
         <div class=\"stack\" data-rekam=\"page\" data-texts=\"./{list}\" data-text=\"{language}\" hidden>\n\
         <label class=\"field\"><span>{which}</span><select data-rekam=\"spoken\">{spoken}</select></label>\n\
         <p class=\"soft\" data-rekam=\"count\"></p>\n\
         <section class=\"card\">\n<h2 class=\"question\" lang=\"{language}\" data-rekam=\"text\"></h2>\n\
         <p class=\"soft small\" data-rekam=\"key\"></p>\n<p class=\"beware\" data-rekam=\"old\" hidden>{old}</p>\n</section>\n\
         <button class=\"button main\" data-rekam=\"record\"></button>\n\
         {play}{next}{back}{missing}{export}{delete}\
         <div class=\"card\" data-rekam=\"sure\" hidden>\n<p>{sure}</p>\n{yes}{no}</div>\n\
         </div>\n</main>\n\
         <nav class=\"bar\"><a href=\"../?lang={language}\" data-action=\"home\">{home}</a>\
         <a href=\"../{NEUTRAL}\" rel=\"nofollow noreferrer\" data-action=\"exit\">{exit}</a></nav>\n\
         <script type=\"application/json\" data-rekam=\"words\">{words}</script>\n</body>\n</html>\n",
        name = shown(Msg::AppTitle),
        home = say(Recording::Home),
        exit = shown(Msg::ExitButton),
        title = say(Recording::Title),
        lead = say(Recording::Lead),
        privacy = say(Recording::Privacy),
        cannot = say(Recording::Cannot),
        which = say(Recording::Which),
        old = say(Recording::Old),
        sure = say(Recording::Sure),
        play = button("play", "button", Recording::Play),
        next = button("next", "button", Recording::Next),
        back = button("back", "button", Recording::Back),
        missing = button("missing", "button", Recording::Missing),
        export = button("export", "button", Recording::Export),
        delete = button("delete", "button quiet", Recording::Delete),
        yes = button("delete-yes", "button", Recording::DeleteYes),
        no = button("delete-no", "button", Recording::DeleteNo),
    )
}

/// The languages to choose from: local ones, the national one, and what is not
/// listed. The original is read in any of them; every other text most likely in its
/// own language.
fn spoken(book: &Book, entry: &LanguageEntry, say: &impl Fn(Recording) -> String) -> String {
    let own = entry.language;
    let mut listed: Vec<(String, String)> = (book.spoken(own))
        .map(|(language, name)| (language.to_string(), escape(&name)))
        .collect();
    listed.push((Language::INDONESIAN.to_string(), say(Recording::Indonesian)));
    if listed.iter().all(|(tag, _)| tag != own.as_str()) {
        listed.push((own.to_string(), escape(&entry.name)));
    }
    listed.push((OTHER.to_owned(), say(Recording::Other)));
    (listed.into_iter())
        .map(|(tag, name)| {
            let first = tag == own.as_str() && own != Language::INDONESIAN;
            let chosen = if first { " selected" } else { "" };
            format!("<option value=\"{tag}\"{chosen}>{name}</option>")
        })
        .collect()
}

fn put(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book;

    #[test]
    fn whoever_speaks_any_language_finds_one_to_choose() {
        let book = book::open().unwrap();
        for entry in book.languages() {
            let page = html(&book, entry, "texts.json", "");
            for code in ["sas", "mkn", "tet", "id", OTHER, entry.language.as_str()] {
                assert_eq!(
                    page.matches(&format!("<option value=\"{code}\"")).count(),
                    1,
                    "{code} on the page in {}",
                    entry.language
                );
            }
            // Each has a name.
            assert!(!page.contains("></option>"), "{page}");
            // The export of a language that is not listed is taken.
            assert!(OTHER.parse::<Language>().is_ok());
        }
    }
}

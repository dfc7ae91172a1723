//! The page `rekam/`: on it people record the texts in a local language. It is
//! no part of the check, which never loads it.

use std::{fs, path::Path};

use migrasi_aman::{
    content::source::{Book, LanguageEntry, Recording},
    locale::Language,
};
use serde_json::json;

use crate::{
    audio,
    outcome::{Failure, Outcome},
    page::escape,
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

/// Languages that can be spoken, the national one last.
const SPOKEN: [(&str, Recording); 10] = [
    ("sas", Recording::Sasak),
    ("jv", Recording::Javanese),
    ("su", Recording::Sundanese),
    ("mad", Recording::Madurese),
    ("ban", Recording::Balinese),
    ("bug", Recording::Buginese),
    ("min", Recording::Minangkabau),
    ("bbc", Recording::Batak),
    ("ljp", Recording::Lampung),
    ("id", Recording::Indonesian),
];

/// Writes the page and its list of texts in every language. What a language lacks
/// is recorded on the page of the language from which it is borrowed.
///
/// # Errors
/// A file that cannot be written.
pub fn write(book: &Book, folder: &Path, styles: &str) -> Outcome {
    let folder = folder.join("rekam");
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
        put(&folder.join(name), &html(book, entry, &list, styles))?;
    }
    Ok(())
}

fn html(book: &Book, entry: &LanguageEntry, list: &str, styles: &str) -> String {
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
    let spoken = spoken(entry, &say);
    let button = |name: &str, class: &str, message: Recording| {
        format!(
            "<button class=\"{class}\" data-rekam=\"{name}\">{}</button>\n",
            say(message)
        )
    };
    format!(
        "<!doctype html>\n<html lang=\"{told_in}\" data-open>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n\
         <title>{title}</title>\n{styles}\
         <script type=\"module\" src=\"./rekam.js\"></script>\n</head>\n<body>\n\
         <header class=\"top\"><span class=\"name\">{title}</span></header>\n\
         <main class=\"page\">\n<p>{lead}</p>\n<p>{privacy}</p>\n\
         <noscript><p class=\"note\">{cannot}</p></noscript>\n\
         <p class=\"notice\" role=\"status\" data-rekam=\"told\"></p>\n\
         <div class=\"stack\" data-rekam=\"page\" data-texts=\"./{list}\" data-text=\"{language}\" hidden>\n\
         <label class=\"field\"><span>{which}</span><select data-rekam=\"spoken\">{spoken}</select></label>\n\
         <p class=\"soft\" data-rekam=\"count\"></p>\n\
         <section class=\"card\">\n<h1 class=\"question\" lang=\"{language}\" data-rekam=\"text\"></h1>\n\
         <p class=\"soft small\" data-rekam=\"key\"></p>\n<p class=\"beware\" data-rekam=\"old\" hidden>{old}</p>\n</section>\n\
         <button class=\"button main\" data-rekam=\"record\"></button>\n\
         {play}{next}{back}{missing}{export}{delete}\
         <div class=\"card\" data-rekam=\"sure\" hidden>\n<p>{sure}</p>\n{yes}{no}</div>\n\
         </div>\n</main>\n<script type=\"application/json\" data-rekam=\"words\">{words}</script>\n</body>\n</html>\n",
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

/// The languages to choose from. The original is read in any of them; every other
/// text most likely in its own language.
fn spoken(entry: &LanguageEntry, say: &impl Fn(Recording) -> String) -> String {
    let own = entry.language.as_str();
    let listed = SPOKEN.map(|(tag, name)| (tag, say(name)));
    let extra = listed.iter().all(|(tag, _)| *tag != own);
    let extra = extra.then(|| (own, escape(&entry.name)));
    (listed.into_iter().chain(extra))
        .map(|(tag, name)| {
            let first = tag == own && entry.language != Language::INDONESIAN;
            let chosen = if first { " selected" } else { "" };
            format!("<option value=\"{tag}\"{chosen}>{name}</option>")
        })
        .collect()
}

fn put(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
}

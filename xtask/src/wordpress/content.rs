//! What the plugin knows of the content, as PHP: the words that stand in a page
//! where the widget cannot run, and the places an editor chooses from.

use migrasi_aman::{
    content::{Msg, source::Book},
    embed::claims,
    help::ChannelKind,
};

use crate::outcome::{Outcome, failed};

/// Languages with their words and lines to call.
///
/// # Errors
/// A language has no line to call.
pub fn content(book: &Book) -> Outcome<String> {
    let mut languages = String::new();
    for entry in book.languages() {
        let language = entry.language;
        let say = |message| literal(&book.say(language, message, &[]));
        let lines: String = book
            .check_pack(language)
            .lines
            .iter()
            .filter_map(|line| {
                let phone = line
                    .channels
                    .iter()
                    .find(|channel| channel.kind == ChannelKind::Phone)?;
                Some(format!(
                    "\t\t\t\tarray(\n\t\t\t\t\t'name' => {},\n\t\t\t\t\t'href' => {},\n\t\t\t\t\t'show' => {},\n\t\t\t\t),\n",
                    literal(&line.name),
                    literal(&phone.href()),
                    literal(&phone.show)
                ))
            })
            .collect();
        if lines.is_empty() {
            return failed(format!("{language} has no line to call"));
        }
        languages += &format!(
            "\t\t{} => array(\n\t\t\t'name'    => {},\n\t\t\t'open'    => {},\n\t\t\t'heading' => {},\n\t\t\t'lines'   => array(\n{lines}\t\t\t),\n\t\t),\n",
            literal(language.as_str()),
            literal(&entry.name),
            say(Msg::StartHeading),
            say(Msg::LinesHeading),
        );
    }
    Ok(file(
        "What the widget's content says where the widget cannot run.",
        &format!(
            "\t'version'   => {},\n\t'claims'    => array( {} ),\n\t'languages' => array(\n{languages}\t),\n",
            literal(env!("CARGO_PKG_VERSION")),
            claims().map(literal).collect::<Vec<_>>().join(", ")
        ),
    ))
}

/// Provinces, and regencies with their province, names by code.
pub fn places(book: &Book) -> String {
    let places = book.places();
    let mut entries = String::new();
    for province in &places.provinces {
        let name = &province.name;
        let mut entry = |code: &str, name: &str| {
            entries += &format!("\t{} => {},\n", literal(code), literal(name));
        };
        let code = province.code.to_string();
        entry(&code, name);
        for regency in &places.regencies {
            let own = regency.code.to_string();
            if own.split_once('.').is_some_and(|(of, _)| of == code) {
                entry(&own, &format!("{}, {name}", regency.name));
            }
        }
    }
    file("Provinces and regencies by code.", &entries)
}

fn file(about: &str, entries: &str) -> String {
    format!(
        "<?php\n/**\n * {about} Written by `cargo xtask wordpress`.\n *\n * @package MigrasiAman\n */\n\n\
         defined( 'ABSPATH' ) || exit;\n\nreturn array(\n{entries});\n"
    )
}

/// A text of PHP in which nothing is replaced.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book;

    #[test]
    fn a_text_cannot_end_early() {
        assert_eq!(literal(r"Ma'ruf \ $x"), r"'Ma\'ruf \\ $x'");
    }

    #[test]
    fn places_and_lines_are_there() {
        let book = book::open().unwrap();
        let places = places(&book);
        assert!(places.contains("'32' => '"), "a province");
        assert!(places.contains("'32.09' => 'Kabupaten Cirebon, "));
        let regencies = book.places().regencies.len() + book.places().provinces.len();
        assert_eq!(places.matches(" => ").count(), regencies);
        let content = content(&book).unwrap();
        assert!(content.contains("'href' => 'tel:"), "{content}");
    }
}

//! `cargo xtask check-words`: whether someone who left school at 15 can read it.
//!
//! What is counted: sentences, words, legal words without their explanation,
//! and words that are not among the 5,000 most frequent of Indonesian. No
//! number replaces reading a text aloud to somebody it is for.

mod lists;
mod measure;
mod stem;
mod table;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use migrasi_aman::{
    content::source::{Fault, RARE_WORDS, RareWord},
    locale::Language,
    meanings::{terms, words},
};

use crate::{
    book,
    outcome::{Outcome, failed, print, refused},
    workshop,
};
use lists::{Lists, Standing};
use measure::sentences;
use table::Counts;
use texts::{Entry, Part};

/// What the texts of a language may not go beyond.
struct Limits {
    /// The average of full sentences has to stay below it.
    average: usize,
    sentence: usize,
    message: usize,
}

const INDONESIAN: Limits = Limits {
    average: 12,
    sentence: 20,
    message: 45,
};

/// For staff and reviewers; English also takes more words to say the same.
const ENGLISH: Limits = Limits {
    average: 15,
    sentence: 25,
    message: 55,
};

/// For lawyers, on paper, and for webmasters, who meet these words in their own
/// menus: the length is measured, the words are theirs.
const FOR_OTHERS: [&str; 2] = ["review.ftl", "install.ftl"];

/// Prints the table and, with `--rare`, the rare words of each message.
///
/// # Errors
/// A wrong argument, content that cannot be read, or any text that is too long,
/// has a rare word that nothing explains, or a legal word without explanation.
pub fn run(arguments: &[String]) -> Outcome {
    let mut quiet = false;
    let mut rare = false;
    for argument in arguments {
        match argument.as_str() {
            "--quiet" => quiet = true,
            "--rare" => rare = true,
            other => {
                return refused(format!(
                    "check-words does not know `{other}`: write `cargo xtask check-words [--quiet] [--rare]`"
                ));
            }
        }
    }
    let root = workshop::root();
    let book = book::open()?;
    let provinces = book.help_pack(Language::INDONESIAN).provinces;
    let places = provinces.iter().flat_map(|province| {
        let regencies = province.places.iter().map(|place| place.name.as_str());
        regencies.chain([province.name.as_str()])
    });
    let lists = lists::open(&root, book.rare_words(), places)?;
    let mut faults = Vec::new();

    let original = texts::all(&root, Language::INDONESIAN)?;
    let mut id = lengths(&original, &INDONESIAN, &mut faults);
    let for_her = |e: &&Entry| !FOR_OTHERS.iter().any(|file| e.file.ends_with(file));
    let (meanings, texts): (Vec<&Entry>, Vec<&Entry>) =
        original.iter().filter(for_her).partition(|e| is_meaning(e));
    for entry in texts {
        legal(entry, &lists, &mut id, &mut faults);
        let found = look_up(entry, &lists, &mut id, &mut faults);
        if rare && !found.is_empty() {
            let found: Vec<&str> = found.iter().map(String::as_str).collect();
            print(format_args!("{:<40} {}", entry.id, found.join(", ")));
        }
    }
    // Before the meanings are looked at: a word that its own meaning alone has is
    // needed by none.
    for (list, word) in lists.unused() {
        faults.push(Fault::new(
            list,
            word,
            "no text has this word, or it is a frequent one",
            "take it out of the list",
        ));
    }
    for entry in meanings {
        legal(entry, &lists, &mut id, &mut faults);
        let found = look_up(entry, &lists, &mut id, &mut faults);
        plainly(entry, &found, book.rare_words(), &mut faults);
    }
    let english = texts::all(&root, Language::ENGLISH)?;
    let en = lengths(&english, &ENGLISH, &mut faults);
    needed_in_english(book.rare_words(), &english, &mut faults);
    if !quiet {
        table::show(&id, &en);
    }
    if faults.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    failed(format!(
        "{}\n{} faults in the words",
        lines.join("\n"),
        faults.len()
    ))
}

/// Counts sentences and words.
fn lengths(entries: &[Entry], limits: &Limits, faults: &mut Vec<Fault>) -> Counts {
    let mut counts = Counts::default();
    for (entry, part) in entries
        .iter()
        .flat_map(|entry| entry.parts.iter().map(move |part| (entry, part)))
    {
        counts.messages += 1;
        for text in &part.variants {
            let length = words(text).count();
            if length > limits.message {
                counts.long_messages += 1;
                faults.push(fault(
                    entry,
                    part,
                    format!("it has {length} words: {text}"),
                    format!("say it in {} at most", limits.message),
                ));
            }
            for sentence in sentences(text) {
                let length = words(sentence).count();
                counts.add(length, measure::is_full(sentence));
                if length > limits.sentence {
                    faults.push(fault(
                        entry,
                        part,
                        format!("a sentence has {length} words: {sentence}"),
                        format!("make two of it, of {} words at most", limits.sentence),
                    ));
                }
            }
        }
    }
    if counts.average() >= limits.average as f64 {
        faults.push(Fault::new(
            "locales",
            "all sentences",
            format!("they have {:.1} words on average", counts.average()),
            format!("shorten them to below {}", limits.average),
        ));
    }
    counts
}

/// Finds legal words that nothing in their entry explains.
fn legal(entry: &Entry, lists: &Lists, counts: &mut Counts, faults: &mut Vec<Fault>) {
    let texts = |part: &Part| part.variants.join("\n");
    let all: String = entry.parts.iter().map(|p| texts(p) + "\n").collect();
    for term in &lists.legal {
        if term.beside.iter().any(|plain| lists::has(&all, plain)) {
            continue;
        }
        for part in entry.parts.iter().filter(|part| !is_name(part)) {
            let name = part.name.as_deref().unwrap_or_default();
            if term.not_in.iter().any(|free| free == name) {
                continue;
            }
            let text = texts(part);
            let Some(word) = term.words.iter().find(|word| lists::has(&text, word)) else {
                continue;
            };
            counts.legal += 1;
            let plain: Vec<String> = term.beside.iter().map(|p| format!("“{p}”")).collect();
            faults.push(fault(
                entry,
                part,
                format!("`{word}` stands without its explanation: {text}"),
                format!("say {} beside it, or leave it out", plain.join(" or ")),
            ));
        }
    }
}

/// The rare words of an entry, also those that are explained.
fn look_up(
    entry: &Entry,
    lists: &Lists,
    counts: &mut Counts,
    faults: &mut Vec<Fault>,
) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut missing: BTreeMap<String, (&Part, &str)> = BTreeMap::new();
    for part in entry.parts.iter().filter(|part| !is_name(part)) {
        for text in &part.variants {
            for term in terms(text) {
                let word = term.to_lowercase();
                match lists.standing(term) {
                    Standing::Frequent | Standing::Name => {}
                    Standing::Explained => {
                        found.insert(word);
                    }
                    Standing::Rare => {
                        missing.entry(word).or_insert((part, text.as_str()));
                    }
                }
            }
        }
    }
    counts.explained.extend(found.iter().cloned());
    for (word, (part, text)) in missing {
        faults.push(fault(
            entry,
            part,
            format!("`{word}` is not among the 5,000 most frequent words: {text}"),
            format!(
                "say it with a common word, or explain it, in this form, in {}",
                RARE_WORDS
            ),
        ));
        counts.rare.insert(word.clone());
        found.insert(word);
    }
    found
}

/// A form is listed as English only where a text has it.
fn needed_in_english(rare: &[RareWord], texts: &[Entry], faults: &mut Vec<Fault>) {
    let others = texts.iter().filter(|entry| !is_meaning(entry));
    let variants = others.flat_map(|entry| &entry.parts);
    let written: BTreeSet<String> = variants
        .flat_map(|part| &part.variants)
        .flat_map(|text| terms(text))
        .map(str::to_lowercase)
        .collect();
    for form in rare.iter().flat_map(|word| &word.english) {
        if !written.contains(form) {
            faults.push(Fault::new(
                RARE_WORDS,
                form,
                "no English text has this form",
                "take it out of `english`",
            ));
        }
    }
}

/// What a rare word means is told without another.
fn plainly(entry: &Entry, found: &BTreeSet<String>, rare: &[RareWord], faults: &mut Vec<Fault>) {
    let Some(own) = rare.iter().find(|word| word.key() == entry.id) else {
        return;
    };
    for other in found.iter().filter(|word| !own.forms.contains(*word)) {
        faults.push(Fault::new(
            &entry.file,
            &entry.id,
            format!("a rare word is explained by another, `{other}`"),
            "say it with common words",
        ));
    }
}

/// Whether it says what a rare word means.
fn is_meaning(entry: &Entry) -> bool {
    entry.id.starts_with(RareWord::PREFIX)
}

/// What an office or a country calls itself.
fn is_name(part: &Part) -> bool {
    part.name.as_deref() == Some("name")
}

fn fault(entry: &Entry, part: &Part, problem: String, remedy: String) -> Fault {
    let key = match &part.name {
        Some(name) => format!("{}.{name}", entry.id),
        None => entry.id.clone(),
    };
    Fault::new(&entry.file, key, problem, remedy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, text: &str) -> Entry {
        Entry {
            file: "words.ftl".to_owned(),
            id: id.to_owned(),
            parts: vec![Part {
                name: None,
                variants: vec![text.to_owned()],
            }],
        }
    }

    #[test]
    fn a_rare_word_is_not_explained_by_another() {
        let book = book::open().expect("the content is whole");
        let told = |id: &str, found: &[&str]| {
            let mut faults = Vec::new();
            let found = found.iter().map(|word| (*word).to_owned()).collect();
            plainly(&entry(id, ""), &found, book.rare_words(), &mut faults);
            faults.len()
        };
        assert_eq!(told("word-paspor", &["imigrasi"]), 1);
        assert_eq!(told("word-paspor", &["paspor"]), 0, "itself");
        assert_eq!(told("question-visa", &["paspor", "visa"]), 0, "no meaning");
    }

    #[test]
    fn an_english_form_that_no_text_has_is_told() {
        let book = book::open().expect("the content is whole");
        let missing = |text: &str| {
            let mut faults = Vec::new();
            needed_in_english(book.rare_words(), &[entry("a", text)], &mut faults);
            faults.len()
        };
        assert_eq!(missing("The calo") + 1, missing("The broker"));
        let mut faults = Vec::new();
        let own = [entry("word-calo", "A calo")];
        needed_in_english(book.rare_words(), &own, &mut faults);
        assert_eq!(faults.len(), missing("The broker"), "its own meaning");
    }
}

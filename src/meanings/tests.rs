//! What is found in a text, and what is not.

use super::*;

const VISA: MessageId = MessageId(1);
const BROKER: MessageId = MessageId(2);
const CARD: MessageId = MessageId(3);

fn list() -> Vec<Meaning> {
    let meaning = |means, forms: &[&str], english: &[&str]| Meaning {
        means,
        forms: forms.iter().map(|form| (*form).to_owned()).collect(),
        english: english.iter().map(|form| (*form).to_owned()).collect(),
    };
    vec![
        meaning(VISA, &["visa", "visanya"], &["visa", "visas"]),
        meaning(BROKER, &["calo", "tekong"], &["calo"]),
        meaning(CARD, &["kk", "cap"], &[]),
    ]
}

fn in_text(text: &str, language: Language) -> Vec<(MessageId, String)> {
    let all = found(&list(), [(text, language)]);
    let told = |found: Found| {
        let forms: Vec<&str> = found.forms.iter().map(|(form, _)| form.as_str()).collect();
        (found.means, forms.join(" "))
    };
    all.into_iter().map(told).collect()
}

#[test]
fn each_is_told_once_in_the_order_of_the_text() {
    assert_eq!(
        in_text(
            "Tanya calo: visanya apa? Visa, visa – jangan lewat tekong!",
            Language::INDONESIAN
        ),
        [
            (BROKER, "calo tekong".to_owned()),
            (VISA, "visanya visa".to_owned())
        ]
    );
}

#[test]
fn it_is_shown_as_it_is_written() {
    assert_eq!(
        in_text("Bawa KK asli.", Language::INDONESIAN),
        [(CARD, "KK".to_owned())]
    );
    assert_eq!(
        in_text("Cap kantor.", Language::INDONESIAN),
        [(CARD, "cap".to_owned())]
    );
}

#[test]
fn part_of_a_word_and_of_an_address_is_none() {
    for text in [
        "Televisa dan capaian",
        "Buka visa.example.id dulu",
        "{visa}",
        "",
    ] {
        assert_eq!(in_text(text, Language::INDONESIAN), [], "{text}");
    }
}

#[test]
fn an_english_text_has_only_words_that_mean_the_same_there() {
    assert_eq!(
        in_text("The cap for visas, says the calo", Language::ENGLISH),
        [(VISA, "visas".to_owned()), (BROKER, "calo".to_owned())]
    );
    let draft = "jv".parse().expect("a language");
    assert_eq!(in_text("Cap kantor", draft), [(CARD, "cap".to_owned())]);
}

#[test]
fn words_of_several_texts_are_one_list() {
    let texts = [
        ("Visa Anda", Language::INDONESIAN),
        ("a visa", Language::ENGLISH),
    ];
    let all = found(&list(), texts);
    assert_eq!(all.len(), 1);
    // Spoken in the language of the text that has it.
    assert_eq!(
        all[0].forms,
        [("visa".to_owned(), Language::INDONESIAN)],
        "told once"
    );
}

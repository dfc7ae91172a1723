//! Files nobody would think of, before the judge: well-formed ones, made of
//! everything that is understood, and damaged ones, which the compiler may refuse
//! but may not take in another way than Fluent does.

use proptest::prelude::*;

use super::compile::compile;
use super::judge::{agrees, disagreements};

/// A piece of a text, before it is written down as Fluent.
#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Line(u8, String),
    Literal(String),
    Number(String),
    Variable(char),
    Earlier(usize),
    Term,
    Select(char, Vec<(String, Vec<Piece>)>, usize),
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 ,.:;!?'\"()*=\\[\\]#$\\\\-]{0,8}",
        "[a-zé’“–…\u{a0}語 ]{1,6}",
    ]
}

/// Text that may follow a line break and the indent: some first characters would
/// start something else there.
fn line() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9,é“#=-][a-zA-Z0-9 ,.*\\[]{0,8}"
}

fn variant_key() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("one".to_owned()),
        Just("other".to_owned()),
        Just("two".to_owned()),
        "[a-c]",
        "(0|-?[1-3])",
        Just("21".to_owned()),
        Just("1000".to_owned()),
    ]
}

fn variable() -> impl Strategy<Value = char> {
    prop::sample::select(vec!['n', 'm', 'x'])
}

/// `most` elements, and choices inside choices `depth` deep.
fn pieces(most: usize, depth: u32) -> impl Strategy<Value = Vec<Piece>> {
    let leaf = prop_oneof![
        4 => word().prop_map(Piece::Text),
        2 => (1..7_u8, line()).prop_map(|(indent, text)| Piece::Line(indent, text)),
        1 => "[a-z{}.* é]{0,4}".prop_map(Piece::Literal),
        1 => Just(Piece::Literal("\\u00A0\\\\\\\"\\U01F602".into())),
        1 => "(0|-?[1-9][0-9]{0,3})(\\.[0-9]{1,3})?".prop_map(Piece::Number),
        3 => variable().prop_map(Piece::Variable),
        1 => (0..4_usize).prop_map(Piece::Earlier),
        1 => Just(Piece::Term),
    ];
    let piece = leaf.prop_recursive(depth, 12, 3, |inner| {
        let value = prop::collection::vec(inner, 1..4);
        let variants = prop::collection::btree_map(variant_key(), value, 1..4);
        (variable(), variants, 0..4_usize).prop_map(|(on, variants, default)| {
            let variants: Vec<_> = variants.into_iter().collect();
            let default = default % variants.len();
            Piece::Select(on, variants, default)
        })
    });
    prop::collection::vec(piece, 1..=most)
}

/// Writes pieces as Fluent. Placeables stand where a text would be empty or start
/// with a character that means something else.
fn write(pieces: &[Piece], earlier: usize, out: &mut String) {
    out.push_str("{ \"\" }");
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Line(indent, text) => {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', usize::from(*indent)));
                out.push_str(text);
            }
            Piece::Literal(text) => out.push_str(&format!("{{\"{text}\"}}")),
            Piece::Number(text) => out.push_str(&format!("{{ {text} }}")),
            Piece::Variable(name) => out.push_str(&format!("{{ ${name} }}")),
            Piece::Earlier(number) if *number < earlier => {
                out.push_str(&format!("{{ m{number} }}{{ m{number}.x }}"));
            }
            Piece::Earlier(_) => {}
            Piece::Term => out.push_str("{ -t }"),
            Piece::Select(on, variants, default) => {
                out.push_str(&format!("{{ ${on} ->"));
                for (place, (key, value)) in variants.iter().enumerate() {
                    let mark = if place == *default { "*" } else { "" };
                    out.push_str(&format!("\n    {mark}[{key}] "));
                    write(value, earlier, out);
                }
                out.push_str("\n    }");
            }
        }
    }
}

fn file(most: usize, depth: u32) -> impl Strategy<Value = String> {
    prop::collection::vec(
        (pieces(most, depth), pieces(most, depth), any::<bool>()),
        1..5,
    )
    .prop_map(|messages| {
        let mut file = String::from("-t = Migrasi { \"Aman\" }\n");
        for (number, (text, attribute, apart)) in messages.iter().enumerate() {
            file.push_str(&format!("# note\nm{number} = "));
            if *apart {
                file.push_str("\n\n    ");
            }
            write(text, number, &mut file);
            file.push_str("\n    .x = ");
            write(attribute, number, &mut file);
            file.push('\n');
        }
        file
    })
}

/// What means something to Fluent, and some things that do not.
fn token() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "",
        "\n",
        "\r\n",
        "\n    ",
        "\n .x = ",
        "\nm9 = ",
        "\n-t = ",
        "# ",
        "{",
        "}",
        "{ ",
        " }",
        "{\"",
        "\" }",
        "{ $n }",
        "{ m0 }",
        "{ -t }",
        "{ -t(a: 1) }",
        "$",
        " ->\n",
        "[",
        "]",
        "*",
        " *[other] ",
        "[one] ",
        "[0]",
        "[1.0]",
        "\\",
        "\\u00e9",
        "NUMBER(",
        "(",
        ")",
        "-",
        "-0",
        ".",
        ".5",
        "=",
        "\t",
        " ",
        "é",
        "\u{feff}",
        "\0",
        "\u{2028}",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)]
}

/// A well-formed file in which a few characters are replaced by a token, a few
/// times. Some still compile, often as something else.
fn damaged() -> impl Strategy<Value = String> {
    let blow = (any::<prop::sample::Index>(), 0..4_usize, token());
    (file(3, 1), prop::collection::vec(blow, 1..4)).prop_map(|(file, blows)| {
        let mut characters: Vec<char> = file.chars().collect();
        for (place, length, token) in blows {
            let start = place.index(characters.len() + 1);
            let end = (start + length).min(characters.len());
            characters.splice(start..end, token.chars());
        }
        characters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        // Enough for every run; PROPTEST_CASES asks for more.
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn well_formed_files_agree(file in file(5, 2), language in prop::sample::select(vec!["id", "en", "su"])) {
        let found = disagreements(&file, language);
        // Messages that multiply each other are refused, and rightly so.
        let refused = found.iter().all(|fault| fault.contains("too many parts"));
        prop_assert!(refused, "{}\n\n{file}", found.join("\n"));
    }

    #[test]
    fn damaged_files_are_refused_or_agree(file in damaged()) {
        match compile(&file, "damaged.ftl") {
            Ok(_) => agrees(&file, "en"),
            Err(errors) => {
                for error in errors {
                    prop_assert!((1..=file.lines().count() + 1).contains(&error.line));
                    prop_assert!(!error.problem.is_empty() && !error.remedy.is_empty());
                }
            }
        }
    }
}

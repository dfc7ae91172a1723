use super::*;
use crate::locale::judge::agrees;
use crate::locale::{Arg, Language, VariantKey};

fn compiled(source: &str) -> Vec<(String, Pattern)> {
    compile(source, "test.ftl").unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn text_of(source: &str, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    let messages = compiled(source);
    let (_, pattern) = messages.iter().find(|(known, _)| known == key).unwrap();
    pattern.format(Language::ENGLISH, args)
}

/// The only fault of a source.
#[track_caller]
fn fault(source: &str) -> FtlError {
    let errors = compile(source, "ui.ftl").expect_err("the source has a fault");
    assert_eq!(errors.len(), 1, "{errors:#?}");
    errors.into_iter().next().unwrap()
}

#[test]
fn keys_come_in_the_order_of_the_file_with_attributes_of_their_own() {
    let messages = compiled("b = B\n    .z = Z\n-t = T\na =\n    .y = Y\n    .x = X\n");
    let keys: Vec<_> = messages.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["b", "b.z", "a.y", "a.x"]);
}

#[test]
fn text_is_not_changed() {
    let source =
        "a =\n    “Dua”  spasi, 'kutip' – dan\u{a0}lain…\n      menjorok\n\n    akhir   \n";
    assert_eq!(
        text_of(source, "a", &[]),
        "“Dua”  spasi, 'kutip' – dan\u{a0}lain…\n  menjorok\n\nakhir"
    );
    agrees(source, "id");
}

#[test]
fn references_are_put_in_place() {
    let source =
        "-merek = Migrasi Aman\na = { b.x } oleh { -merek }\nb = B\n    .x = { c }\nc = { $n }!\n";
    let messages = compiled(source);
    assert_eq!(
        messages[0].1.0,
        [
            Element::Variable("n".into()),
            Element::Text("! oleh Migrasi Aman".into()),
        ]
    );
    agrees(source, "id");
}

#[test]
fn literals_are_text() {
    let source = r#"a = { "{" }{ "\"\\" }{ "\u00e9\U01F602" }{ { "x" } }{ 5 }{ -2.50 }"#;
    assert_eq!(text_of(source, "a", &[]), "{\"\\é😂x5-2.50");
    agrees(source, "id");
}

#[test]
fn choices_keep_their_order_and_kinds_of_keys() {
    let messages = compiled("a = { $n ->\n [0] nol\n [one] satu\n [laut] laut\n *[other] lain\n }");
    let Element::Select {
        on,
        variants,
        default,
    } = &messages[0].1.0[0]
    else {
        panic!("not a choice");
    };
    assert_eq!((on.as_str(), *default), ("n", 3));
    let keys: Vec<_> = variants.iter().map(|variant| variant.key.clone()).collect();
    assert_eq!(
        keys,
        [
            VariantKey::Number(0),
            VariantKey::Plural(crate::locale::Plural::One),
            VariantKey::Word("laut".into()),
            VariantKey::Plural(crate::locale::Plural::Other),
        ]
    );
}

#[test]
fn variables_are_those_that_decide_the_text() {
    let messages = compiled("a = { $x } { $n ->\n [0] { $y }\n *[other] { b }\n }\nb = { $z }");
    let names: Vec<_> = variables(&messages[0].1).into_iter().collect();
    assert_eq!(names, ["n", "x", "y", "z"]);
}

#[test]
fn functions_are_refused_with_what_to_write() {
    let error = fault(
        "judul = Cek\n\ntotal =\n    Jumlah\n    { NUMBER($jumlah, minimumFractionDigits: 2) }",
    );
    assert_eq!((error.line, error.key.as_str()), (5, "total"));
    assert_eq!(
        error.to_string(),
        "ui.ftl:5: total: there are no functions here, so no NUMBER(); write { $jumlah }: figures, \
         amounts and dates come as finished text\n    { NUMBER($jumlah, minimumFractionDigits: 2) }"
    );
    assert_eq!(fault("a = { $n ->\n *[x] { DATETIME($d) }\n }").line, 2);
    assert!(
        fault("a = { NUMBER($n) ->\n *[x] x\n }")
            .problem
            .contains("NUMBER()")
    );
}

#[test]
fn terms_with_arguments_attributes_or_variables_are_refused() {
    let error = fault("-t = T\na = { -t(case: \"x\") }");
    assert_eq!((error.line, error.key.as_str()), (2, "a"));
    let error = fault("-t = T\n    .jenis = x\na = { -t }");
    assert_eq!((error.line, error.key.as_str()), (2, "-t"));
    let error = fault("-t = { b }\na = { -t }\nb = { $n }");
    assert_eq!((error.line, error.key.as_str()), (1, "-t"));
    assert!(error.problem.contains("$n"));
}

#[test]
fn choices_by_anything_but_a_variable_are_refused() {
    assert!(
        fault("a = { 1 ->\n *[x] x\n }")
            .problem
            .contains("never changes")
    );
    assert!(
        fault("a = { \"x\" ->\n *[x] x\n }")
            .remedy
            .contains("$name ->")
    );
    let errors = compile("-t = T\n .y = y\na = { -t.y ->\n *[x] x\n }", "ui.ftl").unwrap_err();
    assert!(errors[1].problem.contains("the term -t"), "{errors:#?}");
}

#[test]
fn references_that_lead_nowhere_or_in_a_circle_are_refused() {
    let error = fault("a = x\nb =\n    { $n }\n    { tidak-ada }");
    assert_eq!((error.line, error.key.as_str()), (4, "b"));
    assert!(error.problem.contains("no tidak-ada"));
    assert!(fault("a = A\nb = { a.x }").problem.contains("no a.x"));
    assert!(
        fault("a =\n    .x = X\nb = { a }")
            .problem
            .contains("no text of its own")
    );
    assert!(fault("b = { -t }").problem.contains("no -t"));

    let error = fault("a = { b }\nb = { c.x }\nc = C\n    .x = { a }");
    assert_eq!((error.line, error.key.as_str()), (4, "c.x"));
    assert!(error.problem.contains("a → b → c.x → a"), "{error}");
    assert!(fault("a = { a }").problem.contains("a → a"));
    assert!(fault("-t = { -t }").problem.contains("-t → -t"));
}

#[test]
fn names_given_twice_are_refused() {
    let error = fault("a = 1\nb = 2\na = 3");
    assert_eq!((error.line, error.key.as_str()), (3, "a"));
    assert!(error.problem.contains("ui.ftl:1"));
    assert_eq!(fault("a = 1\n    .x = 2\n    .x = 3").key, "a.x");
    // Fluent's runtime for Rust takes these two for one.
    assert_eq!(fault("a = 1\n-a = 2").key, "-a");

    let files = [("a.ftl", "\n\na = 1"), ("b.ftl", "b = { a }\na = 2")];
    let errors = compile_all(&files).unwrap_err();
    assert_eq!((errors[0].file.as_str(), errors[0].line), ("b.ftl", 2));
    assert!(errors[0].problem.contains("a.ftl:3"));
}

#[test]
fn variants_that_are_never_taken_are_refused() {
    let error = fault("a = { $n ->\n [x] 1\n [x] 2\n *[y] 3\n }");
    assert_eq!((error.line, error.text.as_str()), (3, "[x] 2"));
    assert!(
        fault("a = { $n ->\n [1] 1\n [01] 2\n *[y] 3\n }")
            .problem
            .contains("[01]")
    );
    assert!(
        fault("a = { $n ->\n [1.0] 1\n *[y] 3\n }")
            .problem
            .contains("[1.0]")
    );
    assert!(fault("a = { $n ->\n [99999999999999999999] 1\n *[y] 3\n }").line == 2);
}

#[test]
fn numbers_that_fluent_would_print_otherwise_are_refused() {
    for number in [
        "007",
        "12345678901234567890",
        "0.10000000000000000001",
        "-00",
    ] {
        let error = fault(&format!("a = {{ {number} }}"));
        assert!(error.remedy.contains(number), "{error}");
    }
    for number in ["0", "-0", "10.00", "0.5", "1000000"] {
        let source = format!("a = {{ {number} }}");
        assert_eq!(text_of(&source, "a", &[]), number);
        agrees(&source, "id");
    }
}

#[test]
fn escapes_that_are_no_character_are_refused() {
    assert!(
        fault(r#"a = { "\uD800" }"#)
            .problem
            .contains("no character")
    );
    assert!(
        fault(r#"a = { "\U110000" }"#)
            .problem
            .contains("no character")
    );
    assert!(fault(r#"a = { "\{" }"#).problem.contains("no character"));
    assert_eq!(
        text_of("a = { \"\\uFFFD\u{fffd}\" }", "a", &[]),
        "\u{fffd}\u{fffd}"
    );
}

#[test]
fn messages_that_multiply_each_other_are_refused() {
    let mut source = String::from("m0 = { $n ->\n [0] a\n *[1] b\n }\n");
    for number in 1..60 {
        let last = number - 1;
        source.push_str(&format!(
            "m{number} = {{ $n ->\n [0] {{ m{last} }}\n *[1] {{ m{last} }}\n }}\n"
        ));
    }
    let error = fault(&source);
    assert!(error.problem.contains("too many parts"), "{error}");
    let long: String = (0..500)
        .map(|n| format!("m{n} = {{ m{} }}\n", n + 1))
        .collect();
    assert!(compile(&(long + "m500 = x"), "ui.ftl").is_err());
}

#[test]
fn faults_of_syntax_name_line_key_and_remedy() {
    let cases = [
        ("a = A\nb = B }", 2, "b", "}", "brace in the text"),
        ("a = A\nb =\n", 2, "b", "b =", "after ="),
        (
            "a = A\nLanjutan teks",
            2,
            "a",
            "Lanjutan teks",
            "four spaces",
        ),
        ("a = A\n\tlanjutan", 2, "a", "lanjutan", "four spaces"),
        ("a = { $n ->\n [x] X\n}\nb = B", 3, "a", "}", "*[other]"),
        ("a = A\nb = { \"x }\n", 2, "b", "{ \"x }", "same line"),
        ("a = { $n", 1, "a", "{ $n", "opened with {"),
        ("a = { }", 1, "a", "{ }", "$variable"),
        ("a = { b ->\n *[x] x\n }", 1, "a", "{ b ->", "by a variable"),
        ("a = A\n    .x =\nb = B", 2, "a.x", ".x =", "after ="),
        (
            "a = A\n    .x = X\n    .y = { $n\n    .z = Z",
            3,
            "a.y",
            ".y = { $n",
            "opened with {",
        ),
        (
            "a = A\n    .x =\n        X\n        { NUMBER($n }\nb = B",
            4,
            "a.x",
            "NUMBER",
            "$variable",
        ),
        (
            "a =\n    .x = X }",
            2,
            "a.x",
            ".x = X }",
            "brace in the text",
        ),
        ("a = A\n    .1 = X", 2, "a", ".1 = X", "name = text"),
        ("a = é { $n é\n\nb = B", 1, "a", "{ $n é", "opened with {"),
        ("a = { \"\\q\" }", 1, "a", "\\q", "by its number"),
        (
            "a = { $n ->\n *[x] x\n *[y] y\n }",
            3,
            "a",
            "*[y] y",
            "one variant only",
        ),
        ("é = x", 1, "", "é = x", "name = text"),
    ];
    for (source, line, key, text, remedy) in cases {
        let error = fault(source);
        assert_eq!((error.line, error.key.as_str()), (line, key), "{error}");
        assert!(error.text.contains(text), "{error}");
        assert!(error.remedy.contains(remedy), "{error}");
    }
}

#[test]
fn all_faults_are_told_in_the_order_of_the_lines() {
    let errors = compile(
        "a = { NUMBER($n) } { nowhere }\nb = B }\nc = { -t }\nd = { a }\na = again",
        "ui.ftl",
    )
    .unwrap_err();
    let told: Vec<_> = errors
        .iter()
        .map(|error| (error.line, error.key.as_str()))
        .collect();
    // d refers to the broken a, which is told once.
    assert_eq!(told, [(1, "a"), (1, "a"), (2, "b"), (3, "c"), (5, "a")]);
}

#[test]
fn a_byte_order_mark_and_windows_lines_do_not_move_the_lines() {
    assert_eq!(compiled("\u{feff}a = A").len(), 1);
    let error = fault("\u{feff}a = A\r\nb = { nowhere }\r\n");
    assert_eq!((error.line, error.text.as_str()), (2, "b = { nowhere }"));
    let error = fault("\u{feff}a = A\r\nb = }\r\n");
    assert_eq!((error.line, error.key.as_str()), (2, "b"));
    let error = fault("\u{feff}a = }");
    assert_eq!(error.key, "a");
}

#[test]
fn a_pack_gives_back_what_was_put_in() {
    let source = "a = A { $n ->\n [0] nol\n [one] satu\n [laut] { $x }\n *[other] lain\n }\nb = B";
    let catalog = crate::locale::Catalog {
        language: Language::INDONESIAN,
        messages: compiled(source)
            .into_iter()
            .map(|(_, pattern)| pattern)
            .collect(),
        borrowed: Vec::new(),
    };
    let bytes = postcard::to_allocvec(&catalog).unwrap();
    let back: crate::locale::Catalog = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(back, catalog);
    // Words and little else: 5 bytes a choice, 3 a variant.
    assert!(bytes.len() < 80, "{}", bytes.len());
}

#[test]
fn what_would_bring_the_parser_down_is_refused() {
    for escape in ["\\u00¡", "x\\U01F60é", "\\u語", "\\\"\\u–"] {
        let error = fault(&format!("a = A\nb = {{ \"{escape}\" }}"));
        assert_eq!((error.line, error.key.as_str()), (2, "b"));
        assert!(error.problem.contains("not finished"), "{error}");
    }
    // Outside of quotes a backslash is text like any other.
    agrees("a = { \"\\\"\" } \"C:\\u¡\"", "id");
    for opened in ["{", "{ A(", "{\n{\n"] {
        let error = fault(&format!("a = {}", opened.repeat(100_000)));
        assert!(error.problem.contains("too many braces"), "{error}");
    }
    // Just short of the limit the parser still holds.
    assert!(compile(&format!("a = {}", "{".repeat(200)), "ui.ftl").is_err());
}

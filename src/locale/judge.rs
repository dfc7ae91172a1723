//! Fluent's own runtime as the judge of the compiler and the evaluator.
//!
//! Two implementations that share only the parser say the same for every message
//! of every language, with every value that could lead to another variant. Tests
//! of this room use invented files, tests of the content the real ones:
//! [`disagreements`] is for both.

use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentBundle, FluentResource};

use super::compile::{compile_all, variables};
use super::{Arg, Element, Language, Pattern, VariantKey};

/// Compares one file with the judge, see [`disagreements_in`].
pub(crate) fn disagreements(source: &str, language: &str) -> Vec<String> {
    disagreements_in(&[("source.ftl", source)], language)
}

/// Fails with everything that [`disagreements`] finds.
#[track_caller]
pub(crate) fn agrees(source: &str, language: &str) {
    let found = disagreements(source, language);
    assert!(found.is_empty(), "{}\n\n{source}", found.join("\n"));
}

/// Compiles the files of a language, formats each message with many sample
/// values both here and with `fluent-bundle`, and tells each difference.
///
/// Faults that keep the files from being compiled, or the judge from reading
/// them, are differences too.
pub(crate) fn disagreements_in(files: &[(&str, &str)], language: &str) -> Vec<String> {
    let language: Language = match language.parse() {
        Ok(language) => language,
        Err(error) => return vec![format!("{error}")],
    };
    let messages = match compile_all(files) {
        Ok(messages) => messages,
        Err(errors) => return errors.iter().map(ToString::to_string).collect(),
    };

    let mut found = Vec::new();
    let bundle = bundle_of(files, language, &mut found);
    let compiled: BTreeSet<_> = messages.iter().map(|(key, _)| key.clone()).collect();
    let known = keys_of(files);
    for key in compiled.symmetric_difference(&known) {
        found.push(format!("{key}: known to one of the two only"));
    }

    for (key, pattern) in &messages {
        let names: Vec<_> = variables(pattern).into_iter().collect();
        for args in samples(pattern, &names) {
            let args: Vec<_> = args
                .iter()
                .map(|(name, value)| (*name, value.arg()))
                .collect();
            let ours = pattern.format(language, &args);
            let theirs = judged(&bundle, key, &args);
            if Some(&ours) != theirs.as_ref() {
                found.push(format!(
                    "{key} with {args:?}: {ours:?}, the judge says {theirs:?}"
                ));
            }
        }
    }
    found
}

fn bundle_of(
    files: &[(&str, &str)],
    language: Language,
    found: &mut Vec<String>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![
        judged_as(&language)
            .parse()
            .expect("a language code is a tag"),
    ]);
    bundle.set_use_isolating(false);
    for (file, text) in files {
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            found.push(format!("{file}: the judge cannot read it: {errors:?}"));
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            found.push(format!("{file}: the judge cannot add it: {errors:?}"));
        }
    }
    bundle
}

/// The language whose plural rule the judge is to use.
///
/// Its table is that of CLDR 37, and it takes the English rule for languages that
/// are not in it. Sundanese came later and the others never: for them the judge
/// is told to take the Indonesian rule, see [`super::Plural::of`]. A language that
/// is added and not listed fails where it uses plural forms, so that somebody
/// looks up its rule.
fn judged_as(language: &Language) -> &str {
    const LIKE_INDONESIAN: [&str; 16] = [
        "abs", "ace", "ban", "bbc", "bew", "bjn", "bug", "gor", "mad", "mak", "max", "min", "nia",
        "nij", "sas", "su",
    ];
    let code = language.as_str();
    if LIKE_INDONESIAN.contains(&code) {
        "id"
    } else {
        code
    }
}

fn keys_of(files: &[(&str, &str)]) -> BTreeSet<String> {
    use fluent_syntax::ast::Entry;
    let mut keys = BTreeSet::new();
    for (_, text) in files {
        let resource = FluentResource::try_new(text.trim_start_matches('\u{feff}').to_owned());
        for entry in resource.unwrap_or_else(|(resource, _)| resource).entries() {
            if let Entry::Message(message) = entry {
                if message.value.is_some() {
                    keys.insert(message.id.name.to_owned());
                }
                for attribute in &message.attributes {
                    keys.insert(format!("{}.{}", message.id.name, attribute.id.name));
                }
            }
        }
    }
    keys
}

fn judged(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: &[(&str, Arg<'_>)],
) -> Option<String> {
    let mut given = FluentArgs::new();
    for (name, value) in args {
        match value {
            Arg::Text(text) => given.set(*name, *text),
            Arg::Number(number) => given.set(*name, *number),
        }
    }
    let (message, attribute) = match key.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    // A missing variable is an error to Fluent; the text it writes is compared.
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&given), &mut errors);
    Some(text.into_owned())
}

/// A value that outlives the list of samples.
#[derive(Clone, Debug, PartialEq)]
enum Sample {
    Text(String),
    Number(i64),
}

impl Sample {
    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Text(text),
            Self::Number(number) => Arg::Number(*number),
        }
    }
}

/// Arguments for a message: each variable with each sample while the others take
/// turns, all of them together, each one missing, and none at all.
fn samples<'a>(pattern: &Pattern, names: &'a [String]) -> Vec<Vec<(&'a str, Sample)>> {
    let mut values: Vec<_> = [0, 1, 2, 5, 21, 1000, -1].map(Sample::Number).into();
    values
        .extend(["kata", "", "one", "other", "1", "{ $x }"].map(|text| Sample::Text(text.into())));
    key_samples(pattern, &mut values);

    let mut sets = vec![Vec::new()];
    for turn in 0..values.len() {
        for slow in 0..names.len() {
            for step in [0, 1, 5] {
                let value = |place: usize| {
                    let shift = if place == slow { 0 } else { step * (place + 1) };
                    values[(turn + shift) % values.len()].clone()
                };
                let all = names.iter().enumerate();
                let mut set: Vec<_> = all
                    .map(|(place, name)| (name.as_str(), value(place)))
                    .collect();
                sets.push(set.clone());
                set.remove(slow);
                sets.push(set);
            }
        }
    }
    sets
}

fn key_samples(pattern: &Pattern, values: &mut Vec<Sample>) {
    for element in &pattern.0 {
        let Element::Select { variants, .. } = element else {
            continue;
        };
        for variant in variants {
            let value = match &variant.key {
                VariantKey::Number(number) => Sample::Number(*number),
                VariantKey::Plural(plural) => Sample::Text(plural.as_str().into()),
                VariantKey::Word(word) => Sample::Text(word.clone()),
            };
            if !values.contains(&value) {
                values.push(value);
            }
            key_samples(&variant.value, values);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = r#"
### What a file of this project looks like.
-merek = Migrasi Aman
judul = Cek Tawaran Kerja
    .keterangan = Dari { -merek }, untuk { $nama }
# Several lines, an empty one and a line that is set in.
panjang =
    Jangan serahkan paspor.

    Simpan { "{" }salinan{ "}" } di rumah:
      { $tempat } { 5 } { 1.50 } { "\u00A0" }{ "\"kata\"" }
    { judul }, { judul.keterangan }.
hitung = { $n ->
    [0] Tidak ada pertanyaan
    [one] Satu pertanyaan untuk { $nama }
    [taiwan] Ke Taiwan
   *[other] { $n } pertanyaan { $jenis ->
        [uang] soal uang
       *[lain] lain
    }
} lagi
kosong = { "" }
"#;

    #[test]
    fn a_file_like_ours_agrees_in_every_language() {
        for language in ["id", "en", "jv", "su", "ms", "ban", "mad"] {
            agrees(SAMPLE, language);
        }
    }

    #[test]
    fn line_ends_of_windows_agree() {
        agrees(&SAMPLE.replace('\n', "\r\n"), "en");
        agrees(&format!("\u{feff}{}", SAMPLE.trim_start()), "id");
    }

    #[test]
    fn files_of_one_language_are_judged_together() {
        let files = [
            ("a.ftl", "a = { b } dan { -t }"),
            ("b.ftl", "b = B\n-t = T"),
        ];
        assert_eq!(disagreements_in(&files, "id"), Vec::<String>::new());
    }

    #[test]
    fn the_order_of_variants_agrees_where_several_fit() {
        agrees(
            "a = { $n ->\n *[other] lain\n [one] satu\n [1] tepat satu\n }\n\
             b = { $n ->\n [1] tepat satu\n [one] satu\n *[2] dua\n }",
            "en",
        );
    }

    #[test]
    fn plural_rules_agree_with_the_judges_table() {
        let source = "a = { $n ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[x] x\n }";
        for language in ["id", "en", "jv", "su", "ms", "ja", "ko", "th", "zh", "my"] {
            agrees(source, language);
        }
        // A language with more forms than the table here knows is noticed.
        assert!(!disagreements(source, "ar").is_empty());
    }

    #[test]
    fn a_disagreement_is_told_with_its_arguments() {
        let found = disagreements("a = { $n ->\n [two] dua\n *[other] lain\n }", "ar");
        assert!(
            found[0].starts_with("a with [(\"n\", Number(2))]"),
            "{found:?}"
        );
        assert!(
            found[0].contains("the judge says Some(\"dua\")"),
            "{found:?}"
        );
    }

    #[test]
    fn a_file_that_does_not_compile_is_a_disagreement() {
        assert!(disagreements("a = { LIST($n) }", "id")[0].contains("no functions"));
        assert!(disagreements("a = b", "bahasa")[0].contains("language code"));
    }

    #[test]
    fn the_most_placeables_allowed_are_those_the_judge_writes() {
        agrees(&format!("a = {}", "{ $n }".repeat(100)), "id");
        let more = format!("a = {}", "{ $n }".repeat(101));
        assert!(disagreements(&more, "id")[0].contains("too many parts"));
    }
}

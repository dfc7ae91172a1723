//! From a compiled message and its arguments to text.
//!
//! Gives the text that `fluent-bundle` gives with `set_use_isolating(false)`:
//! no isolation marks are ever written, because every language here runs from
//! left to right and the marks show up as boxes on old phones.

use super::number::push_digits;
use super::{Catalog, Element, Language, MessageId, Pattern, Plural, VariantKey};

/// The value of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Finished text: a name, or a figure, amount or date from this room.
    Text(&'a str),
    /// A count. Written in plain digits, and usable to choose a plural form.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl Arg<'_> {
    fn fits(self, key: &VariantKey, language: Language) -> bool {
        match (self, key) {
            (Self::Number(number), VariantKey::Number(exact)) => number == *exact,
            (Self::Number(number), VariantKey::Plural(plural)) => {
                Plural::of(number, language) == *plural
            }
            (Self::Text(text), VariantKey::Word(word)) => text == word,
            (Self::Text(text), VariantKey::Plural(plural)) => text == plural.as_str(),
            (Self::Number(_), VariantKey::Word(_)) | (Self::Text(_), VariantKey::Number(_)) => {
                false
            }
        }
    }
}

impl Catalog {
    /// The text of a message, with its variables filled in.
    ///
    /// Never panics, because a screen with an odd word on it still helps and a
    /// dead one does not: a variable that was not given stays visible as
    /// `{$name}` (a select then takes its default), and a message from another
    /// pack as `{#number}`.
    ///
    /// ```
    /// use migrasi_aman::locale::{Arg, Catalog, Element, Language, MessageId, Pattern};
    ///
    /// let catalog = Catalog {
    ///     language: Language::INDONESIAN,
    ///     messages: vec![Pattern(vec![
    ///         Element::Text("Pertanyaan ".into()),
    ///         Element::Variable("n".into()),
    ///     ])],
    ///     borrowed: Vec::new(),
    /// };
    /// assert_eq!(catalog.format(MessageId(0), &[("n", Arg::Number(3))]), "Pertanyaan 3");
    /// assert_eq!(catalog.format(MessageId(0), &[]), "Pertanyaan {$n}");
    /// ```
    pub fn format(&self, id: MessageId, args: &[(&str, Arg<'_>)]) -> String {
        let mut text = String::new();
        match self.get(id) {
            Some(pattern) => pattern.write(&mut text, args, self.language_of(id)),
            None => {
                text.push_str("{#");
                push_digits(&mut text, u64::from(id.0));
                text.push('}');
            }
        }
        text
    }
}

impl Pattern {
    /// The text of a pattern that is not in a catalog (yet).
    pub fn format(&self, language: Language, args: &[(&str, Arg<'_>)]) -> String {
        let mut text = String::new();
        self.write(&mut text, args, language);
        text
    }

    fn write(&self, out: &mut String, args: &[(&str, Arg<'_>)], language: Language) {
        let value_of = |name: &str| {
            let given = args.iter().find(|(known, _)| *known == name);
            given.map(|(_, value)| *value)
        };
        for element in &self.0 {
            match element {
                Element::Text(text) => out.push_str(text),
                Element::Variable(name) => match value_of(name) {
                    Some(Arg::Text(text)) => out.push_str(text),
                    Some(Arg::Number(number)) => {
                        if number < 0 {
                            out.push('-');
                        }
                        push_digits(out, number.unsigned_abs());
                    }
                    None => {
                        out.push_str("{$");
                        out.push_str(name);
                        out.push('}');
                    }
                },
                Element::Select {
                    on,
                    variants,
                    default,
                } => {
                    let chosen = value_of(on)
                        .and_then(|value| {
                            variants
                                .iter()
                                .find(|variant| value.fits(&variant.key, language))
                        })
                        .or_else(|| variants.get(usize::from(*default)));
                    if let Some(variant) = chosen {
                        variant.value.write(out, args, language);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Borrowed, Variant};

    fn text(text: &str) -> Pattern {
        Pattern(vec![Element::Text(text.into())])
    }

    fn select(keys: Vec<(VariantKey, &str)>, default: u16) -> Pattern {
        let variants = keys
            .into_iter()
            .map(|(key, value)| Variant {
                key,
                value: text(value),
            })
            .collect();
        Pattern(vec![Element::Select {
            on: "n".into(),
            variants,
            default,
        }])
    }

    #[test]
    fn the_first_variant_that_fits_is_taken() {
        let pattern = select(
            vec![
                (VariantKey::Number(0), "none"),
                (VariantKey::Plural(Plural::One), "one"),
                (VariantKey::Number(1), "never for a number"),
                (VariantKey::Word("sea".into()), "at sea"),
                (VariantKey::Plural(Plural::Other), "many"),
            ],
            4,
        );
        let with = |arg| pattern.format(Language::ENGLISH, &[("n", arg)]);
        assert_eq!(with(Arg::Number(0)), "none");
        assert_eq!(with(Arg::Number(1)), "one");
        assert_eq!(with(Arg::Number(7)), "many");
        assert_eq!(with(Arg::Text("sea")), "at sea");
        assert_eq!(with(Arg::Text("one")), "one");
        // A text is never a number, whatever it reads.
        assert_eq!(with(Arg::Text("0")), "many");
    }

    #[test]
    fn a_borrowed_text_keeps_the_plurals_of_its_language() {
        let signs = select(
            vec![
                (VariantKey::Plural(Plural::One), "1 sign"),
                (VariantKey::Plural(Plural::Other), "signs"),
            ],
            1,
        );
        let catalog = Catalog {
            language: "su".parse().unwrap(),
            messages: vec![signs.clone(), signs.clone(), signs],
            borrowed: vec![Borrowed {
                language: Language::ENGLISH,
                from: 1,
                count: 1,
            }],
        };
        let say = |id, number| catalog.format(MessageId(id), &[("n", Arg::Number(number))]);
        assert_eq!(
            [say(1, 0), say(1, 1), say(1, 2)],
            ["signs", "1 sign", "signs"]
        );
        // In Sundanese one thing is as many.
        assert_eq!([say(0, 1), say(2, 1)], ["signs", "signs"]);
        let languages = [0, 1, 2, 9].map(|id| catalog.language_of(MessageId(id)).to_string());
        assert_eq!(languages, ["su", "en", "su", "su"]);
    }

    #[test]
    fn the_default_is_taken_when_nothing_fits_or_nothing_is_known() {
        let keys = vec![
            (VariantKey::Word("a".into()), "A"),
            (VariantKey::Word("b".into()), "B"),
        ];
        let pattern = select(keys, 1);
        assert_eq!(pattern.format(Language::INDONESIAN, &[]), "B");
        let args = [("n", Arg::Text("c"))];
        assert_eq!(pattern.format(Language::INDONESIAN, &args), "B");
        let args = [("n", Arg::Number(0))];
        assert_eq!(pattern.format(Language::INDONESIAN, &args), "B");
    }

    #[test]
    fn a_damaged_pack_writes_nothing_and_does_not_panic() {
        let pattern = select(vec![], 9);
        assert_eq!(pattern.format(Language::INDONESIAN, &[]), "");
    }

    #[test]
    fn numbers_are_exact_to_both_ends() {
        let pattern = Pattern(vec![Element::Variable("n".into())]);
        for number in [0, 7, -7, 1_500_000, i64::MAX, i64::MIN] {
            let written = pattern.format(Language::INDONESIAN, &[("n", number.into())]);
            assert_eq!(written, number.to_string());
        }
    }

    #[test]
    fn what_is_missing_stays_visible() {
        let catalog = Catalog {
            language: Language::INDONESIAN,
            messages: vec![Pattern(vec![Element::Variable("nama".into())])],
            borrowed: Vec::new(),
        };
        assert_eq!(catalog.format(MessageId(0), &[]), "{$nama}");
        assert_eq!(catalog.format(MessageId(7), &[]), "{#7}");
        let args = [("nama", Arg::Text("Siti"))];
        assert_eq!(catalog.format(MessageId(0), &args), "Siti");
    }
}

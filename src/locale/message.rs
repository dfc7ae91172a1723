//! The compiled form of messages: what is packed for the browser.

use serde::{Deserialize, Serialize};

use super::{Language, Plural};

/// The text of one message: elements written one after the other.
///
/// References to other messages and terms are already replaced by their text,
/// and neighbouring texts are joined, so most messages are a single element.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Element>);

/// A piece of a [`Pattern`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Element {
    /// Text to be written as it stands.
    Text(String),
    /// The value of a variable, by its name without `$`.
    Variable(String),
    /// One of several patterns, chosen by the value of a variable.
    Select {
        /// The variable that decides, without `$`. Fluent knows other selectors
        /// (functions, attributes of terms); the compiler refuses them.
        on: String,
        /// In the order written: the first that fits is taken.
        variants: Vec<Variant>,
        /// Index into `variants` of the one taken when none fits or the
        /// variable is missing.
        default: u16,
    },
}

/// One possibility of a [`Element::Select`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// When it is taken.
    pub key: VariantKey,
    /// What is then written.
    pub value: Pattern,
}

/// What a [`Variant`] is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VariantKey {
    /// Exactly this number: `[0]`. Never a text, even where it reads "0".
    Number(i64),
    /// Numbers of this category: `[one]`. Also the text that reads the same,
    /// because Fluent does not tell the two apart.
    Plural(Plural),
    /// Exactly this text: `[taiwan]`.
    Word(String),
}

/// Which message: an index into the [`Catalog`] of any language.
///
/// All languages of one pack share the numbering, which the packer gives out.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct MessageId(pub u16);

/// All messages of one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Catalog {
    /// The reader's language.
    pub language: Language,
    /// The messages by [`MessageId`]. Attributes are messages of their own.
    pub messages: Vec<Pattern>,
    /// Which of them are in another language, in their order: a language that is
    /// not finished borrows what it lacks.
    pub borrowed: Vec<Borrowed>,
}

/// Neighbouring messages of a [`Catalog`] that are in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Borrowed {
    /// The language of their text.
    pub language: Language,
    /// The first of them.
    pub from: u16,
    /// How many they are.
    pub count: u16,
}

impl Catalog {
    /// The language that a message is written in, which decides its plural
    /// categories: rules of one language bend the words of another.
    pub fn language_of(&self, id: MessageId) -> Language {
        let holds =
            |run: &&Borrowed| (run.from..run.from.saturating_add(run.count)).contains(&id.0);
        let run = self.borrowed.iter().find(holds);
        run.map_or(self.language, |run| run.language)
    }

    /// The message with this number, or nothing where the pack has none: the
    /// number then comes from another pack.
    pub fn get(&self, id: MessageId) -> Option<&Pattern> {
        self.messages.get(usize::from(id.0))
    }
}

#[cfg(any(test, feature = "editing"))]
impl Pattern {
    /// Adds text, joining it to text that is already last.
    pub(super) fn push_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(Element::Text(last)) = self.0.last_mut() {
            last.push_str(text);
        } else {
            self.0.push(Element::Text(text.into()));
        }
    }

    /// Adds all elements of another pattern.
    pub(super) fn append(&mut self, other: Pattern) {
        for element in other.0 {
            match element {
                Element::Text(text) => self.push_text(&text),
                other => self.0.push(other),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_from_another_pack_finds_nothing() {
        let catalog = Catalog {
            language: Language::INDONESIAN,
            messages: vec![Pattern::default()],
            borrowed: Vec::new(),
        };
        assert_eq!(catalog.get(MessageId(0)), Some(&Pattern::default()));
        assert_eq!(catalog.get(MessageId(1)), None);
        assert_eq!(catalog.get(MessageId(u16::MAX)), None);
    }

    #[test]
    fn neighbouring_texts_are_joined_and_empty_ones_dropped() {
        let mut pattern = Pattern::default();
        pattern.push_text("");
        assert!(pattern.0.is_empty());
        pattern.push_text("satu");
        pattern.append(Pattern(vec![
            Element::Text(" dua".into()),
            Element::Variable("x".into()),
            Element::Text("tiga".into()),
        ]));
        pattern.push_text("!");
        assert_eq!(
            pattern.0,
            [
                Element::Text("satu dua".into()),
                Element::Variable("x".into()),
                Element::Text("tiga!".into()),
            ]
        );
    }
}

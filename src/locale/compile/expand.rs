//! Replaces references by what they stand for, and refuses what cannot be done.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::literal::{self, Refusal};
use super::{Entries, FtlError, Source, is_term, variables};
use crate::locale::{Element, Pattern, Plural, Variant, VariantKey};

/// Fluent stops a message after this many placeables, as a guard against
/// messages that multiply by referring to each other.
const MOST_PLACEABLES: usize = 100;

/// The same guard for what variants hold, which Fluent need not count because it
/// expands only the variant chosen. No honest message comes near.
const MOST_ELEMENTS: usize = 5000;

/// All entries without an error, expanded.
pub(super) fn expand(
    entries: &Entries<'_>,
    errors: &mut Vec<FtlError>,
) -> BTreeMap<String, Pattern> {
    let mut expander = Expander {
        entries,
        errors,
        done: BTreeMap::new(),
        path: Vec::new(),
    };
    for key in &entries.order {
        expander.entry(key);
    }
    let done = expander.done.into_iter();
    done.filter_map(|(key, piece)| Some((key, piece?.pattern)))
        .collect()
}

/// An expanded pattern and its weight.
#[derive(Clone, Default)]
struct Piece {
    pattern: Pattern,
    /// How many placeables Fluent would go through, at most.
    placeables: usize,
    /// How many elements it holds, over all variants.
    elements: usize,
}

impl Piece {
    fn text(text: &str) -> Self {
        let mut piece = Self::default();
        piece.pattern.push_text(text);
        piece
    }

    fn append(&mut self, other: Self) {
        self.placeables += other.placeables;
        self.elements += other.elements.max(1);
        self.pattern.append(other.pattern);
    }
}

/// Where the pattern being expanded stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    source: &'a Source<'a>,
    key: &'a str,
}

struct Expander<'a, 'e> {
    entries: &'a Entries<'a>,
    errors: &'e mut Vec<FtlError>,
    /// Nothing for an entry with an error: it is reported once and not again by
    /// everything that refers to it.
    done: BTreeMap<String, Option<Piece>>,
    /// The keys being expanded, to notice circles.
    path: Vec<&'a str>,
}

impl<'a> Expander<'a, '_> {
    fn refuse(
        &mut self,
        place: Place<'a>,
        slice: &str,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let error = place.source.fault(place.key, slice, problem, remedy);
        self.errors.push(error);
    }

    fn entry(&mut self, key: &str) -> Option<Piece> {
        if let Some(done) = self.done.get(key) {
            return done.clone();
        }
        let (key, entry) = self.entries.by_key.get_key_value(key)?;
        let place = Place {
            source: entry.source,
            key,
        };
        self.path.push(key);
        let mut piece = self.pattern(place, entry.pattern?);
        self.path.pop();

        if let Some(expanded) = &piece {
            if expanded.placeables > MOST_PLACEABLES || expanded.elements > MOST_ELEMENTS {
                self.refuse(
                    place,
                    entry.name,
                    "the message has too many parts once its references are put in place",
                    "say it in several messages",
                );
                piece = None;
            } else if let Some(name) = variables(&expanded.pattern)
                .first()
                .filter(|_| is_term(key))
            {
                self.refuse(
                    place,
                    entry.name,
                    format!("the term needs ${name}, but Fluent gives terms no variables"),
                    "make it a message (without the dash)",
                );
                piece = None;
            }
        }
        self.done.insert(key.clone(), piece.clone());
        piece
    }

    /// Goes on after a fault, so that all are reported; then gives nothing.
    fn pattern(&mut self, place: Place<'a>, pattern: &'a ast::Pattern<&'a str>) -> Option<Piece> {
        let mut whole = Some(Piece::default());
        for element in &pattern.elements {
            let part = match element {
                ast::PatternElement::TextElement { value } => Some(Piece::text(value)),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(place, expression).map(|mut piece| {
                        piece.placeables += 1;
                        piece
                    })
                }
            };
            whole = whole.zip(part).map(|(mut whole, part)| {
                whole.append(part);
                whole
            });
        }
        whole
    }

    fn expression(
        &mut self,
        place: Place<'a>,
        expression: &'a ast::Expression<&'a str>,
    ) -> Option<Piece> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(place, inline),
            ast::Expression::Select { selector, variants } => {
                self.select(place, selector, variants)
            }
        }
    }

    fn inline(
        &mut self,
        place: Place<'a>,
        inline: &'a ast::InlineExpression<&'a str>,
    ) -> Option<Piece> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.literal(place, value, literal::text(value))
            }
            ast::InlineExpression::NumberLiteral { value } => {
                self.literal(place, value, literal::number(value))
            }
            ast::InlineExpression::VariableReference { id } => Some(Piece {
                pattern: Pattern(vec![Element::Variable(id.name.into())]),
                placeables: 0,
                elements: 1,
            }),
            ast::InlineExpression::MessageReference { id, attribute } => {
                let key = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.into(),
                };
                self.reference(place, id.name, &key)
            }
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                if arguments.is_some() {
                    self.refuse(
                        place,
                        id.name,
                        format!("the term -{} is given arguments", id.name),
                        format!(
                            "write {{ -{} }}, with a term of its own for each form",
                            id.name
                        ),
                    );
                    return None;
                }
                self.reference(place, id.name, &format!("-{}", id.name))
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let variable = arguments
                    .positional
                    .iter()
                    .find_map(|argument| match argument {
                        ast::InlineExpression::VariableReference { id } => Some(id.name),
                        _ => None,
                    });
                self.refuse(
                    place,
                    id.name,
                    format!("there are no functions here, so no {}()", id.name),
                    format!(
                        "write {{ ${} }}: figures, amounts and dates come as finished text",
                        variable.unwrap_or("name")
                    ),
                );
                None
            }
            ast::InlineExpression::Placeable { expression } => self.expression(place, expression),
        }
    }

    fn reference(&mut self, place: Place<'a>, slice: &str, key: &str) -> Option<Piece> {
        if let Some(start) = self.path.iter().position(|known| *known == key) {
            let mut circle = self.path[start..].join(" → ");
            circle.push_str(" → ");
            circle.push_str(key);
            self.refuse(
                place,
                slice,
                format!("the reference leads in a circle: {circle}"),
                "write the text out in one of them",
            );
            return None;
        }
        // Each step is a placeable, so a longer way is refused anyway.
        if self.path.len() > MOST_PLACEABLES {
            self.refuse(
                place,
                slice,
                "the reference leads on and on",
                "write the text out",
            );
            return None;
        }
        let known = self.entries.by_key.get(key);
        if known.is_none_or(|entry| entry.pattern.is_none()) {
            let problem = match known {
                None => format!("there is no {key}"),
                Some(_) => format!("{key} has attributes but no text of its own"),
            };
            self.refuse(
                place,
                slice,
                problem,
                "write the key of a message or -term of this language, or add it",
            );
            return None;
        }
        self.entry(key)
    }

    /// Takes what [`literal`] makes of a literal, or reports why it cannot be.
    fn literal(
        &mut self,
        place: Place<'a>,
        slice: &str,
        read: Result<Cow<'_, str>, Refusal>,
    ) -> Option<Piece> {
        match read {
            Ok(text) => Some(Piece::text(&text)),
            Err(Refusal { problem, remedy }) => {
                self.refuse(place, slice, problem, remedy);
                None
            }
        }
    }

    fn select(
        &mut self,
        place: Place<'a>,
        selector: &'a ast::InlineExpression<&'a str>,
        variants: &'a [ast::Variant<&'a str>],
    ) -> Option<Piece> {
        let on = match selector {
            ast::InlineExpression::VariableReference { id } => Some(id.name),
            other => {
                let slice = variants
                    .first()
                    .map_or(place.key, |variant| key_text(&variant.key));
                let (slice, problem) = match other {
                    ast::InlineExpression::FunctionReference { id, .. } => {
                        (id.name, format!("the choice is made by {}()", id.name))
                    }
                    ast::InlineExpression::TermReference { id, .. } => (
                        id.name,
                        format!("the choice is made by the term -{}", id.name),
                    ),
                    _ => (
                        slice,
                        "the choice is made by something that never changes".into(),
                    ),
                };
                self.refuse(
                    place,
                    slice,
                    problem,
                    "choose by a variable alone: { $name -> … }",
                );
                None
            }
        };

        let mut chosen = Vec::new();
        let mut default = None;
        let mut placeables = 0;
        let mut elements = 1;
        let mut whole = on.is_some();
        for variant in variants {
            let key = self.variant_key(place, &variant.key);
            let value = self.pattern(place, &variant.value);
            let Some((key, value)) = key.zip(value) else {
                whole = false;
                continue;
            };
            if chosen.iter().any(|known: &Variant| known.key == key) {
                let text = key_text(&variant.key);
                self.refuse(
                    place,
                    text,
                    format!("the variant [{text}] is there twice, and the second is never taken"),
                    "remove one of the two",
                );
                whole = false;
            }
            if variant.default {
                default = u16::try_from(chosen.len()).ok();
            }
            placeables = placeables.max(value.placeables);
            elements += value.elements + 1;
            let value = value.pattern;
            chosen.push(Variant { key, value });
        }
        let on = on.filter(|_| whole)?;
        let element = Element::Select {
            on: on.into(),
            variants: chosen,
            // The parser lets no select through without a default.
            default: default?,
        };
        Some(Piece {
            pattern: Pattern(vec![element]),
            placeables,
            elements,
        })
    }

    fn variant_key(
        &mut self,
        place: Place<'a>,
        key: &ast::VariantKey<&'a str>,
    ) -> Option<VariantKey> {
        match key {
            ast::VariantKey::Identifier { name } => Some(match Plural::named(name) {
                Some(plural) => VariantKey::Plural(plural),
                None => VariantKey::Word((*name).into()),
            }),
            ast::VariantKey::NumberLiteral { value } => match literal::whole(value) {
                Ok(number) => Some(VariantKey::Number(number)),
                Err(Refusal { problem, remedy }) => {
                    self.refuse(place, value, problem, remedy);
                    None
                }
            },
        }
    }
}

fn key_text<'a>(key: &ast::VariantKey<&'a str>) -> &'a str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

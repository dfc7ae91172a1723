//! Words, numbers, money and dates in the reader's language.
//!
//! Translators write [Fluent](https://projectfluent.org) files in
//! `locales/<language>/*.ftl`. Fluent's runtime (a parser, plural and
//! likely-subtag tables, float formatting) would add about 36 KB to what a phone
//! has to fetch, so the files are compiled when the content is packed
//! (`compile`, native only) into a small typed form ([`Pattern`]) that
//! [`Catalog::format`] evaluates in the browser. The project's own runtime stays
//! the judge: native tests compare every message with `fluent-bundle`, sample by
//! sample, and expect the same text.
//!
//! What this buys is strictness as well as size: what the evaluator cannot do
//! (functions, term arguments, attributes as selectors) is refused when the
//! content is built, with file, line, key and what to write instead. A figure,
//! an amount or a date therefore reaches a message as finished text from
//! [`grouped`], [`rupiah`] or [`PartialDate::written`], never half formatted.
//!
//! Nothing here knows the browser, the file system or the time of day.

#[cfg(any(test, feature = "editing"))]
pub mod compile;
mod date;
mod evaluate;
#[cfg(test)]
pub(crate) mod judge;
#[cfg(test)]
mod judge_random;
mod language;
mod message;
mod number;
mod plural;

pub use date::{DateError, Day, PartialDate, months_between};
pub use evaluate::Arg;
pub use language::{Language, LanguageError};
pub use message::{Borrowed, Catalog, Element, MessageId, Pattern, Variant, VariantKey};
pub use number::{fixed, grouped, money, rupiah};
pub use plural::Plural;

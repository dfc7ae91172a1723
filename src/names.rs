//! For tests: whether a name that is written is read back as the same thing.

use serde::{
    Deserialize,
    de::value::{BorrowedStrDeserializer, Error},
};

/// Reads a value from its name, as content would give it.
pub(crate) fn read<'a, T: Deserialize<'a>>(id: &'a str) -> T {
    T::deserialize(BorrowedStrDeserializer::<Error>::new(id))
        .unwrap_or_else(|error| panic!("{id}: {error}"))
}

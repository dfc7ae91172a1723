//! Files that come after the first screen.

use std::sync::Arc;

/// A file that comes after the first screen.
pub(crate) enum Late<T> {
    /// On its way.
    Loading,
    /// It could not be had.
    Missing,
    /// Here.
    Here(Arc<T>),
}

impl<T> Clone for Late<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Loading => Self::Loading,
            Self::Missing => Self::Missing,
            Self::Here(pack) => Self::Here(Arc::clone(pack)),
        }
    }
}

impl<T> Late<T> {
    /// Takes what was got. The same in another language is better than none.
    pub(super) fn take(&mut self, got: Option<T>) {
        match (got, &self) {
            (Some(pack), _) => *self = Self::Here(Arc::new(pack)),
            (None, Self::Here(_)) => {}
            (None, _) => *self = Self::Missing,
        }
    }

    /// Shows that it is being fetched, where there is none yet.
    pub(super) fn expect(&mut self) {
        if matches!(self, Self::Missing) {
            *self = Self::Loading;
        }
    }
}

//! Files that come after the first screen.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use super::{parts::pending, screen::Screen, session::Session, words::Words};

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

/// Screens whose code and words come after everything that a check needs.
pub(crate) struct Room(Box<Draw>);

/// Draws one of the room's screens.
type Draw = dyn Fn(Session, &Words, Screen) -> AnyView + Send + Sync;

impl Room {
    /// A room that draws so.
    pub(super) fn new(
        draw: impl Fn(Session, &Words, Screen) -> AnyView + Send + Sync + 'static,
    ) -> Self {
        Self(Box::new(draw))
    }
}

/// A screen of the calculator, or of those for groups.
pub(super) fn room(session: Session, words: Words, screen: Screen) -> AnyView {
    let sums = matches!(screen, Screen::Sums | Screen::SumsResult);
    if !sums {
        session.want_practice();
    }
    (move || {
        let (room, told) = if sums {
            (session.sums(), [Msg::SumsLoading, Msg::SumsMissing])
        } else {
            let told = [Msg::PracticeLoading, Msg::PracticeMissing];
            (session.practice(), told)
        };
        match room {
            Late::Here(room) => (room.0)(session, &words, screen),
            late => pending(session, &words, matches!(late, Late::Missing), told),
        }
    })
    .into_any()
}

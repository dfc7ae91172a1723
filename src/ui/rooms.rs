//! The screens after the first question. Their code may be a file of its own,
//! which is fetched while she reads that question.

use leptos::prelude::*;

use super::{
    about, help, privacy, result, screen::Screen, session::Session, stopped, words::Words,
};
use crate::device::packs::Failure;

/// The way to the later screens, once their code is here, and to what is kept
/// over a reload: nothing of that is needed before the first answer.
#[derive(Clone, Copy)]
pub(crate) struct Rooms {
    draw: fn(Session, Words, Screen) -> AnyView,
    keep: fn(Session),
    resume: fn(Session),
    open_kept: fn(Session),
}

const ROOMS: Rooms = Rooms {
    draw,
    keep: Session::keep_in_tab,
    resume: Session::resume,
    open_kept: Session::open_kept,
};

impl Rooms {
    /// A later screen.
    pub(crate) fn draw(self, session: Session, words: Words, screen: Screen) -> AnyView {
        (self.draw)(session, words, screen)
    }

    /// Keeps answers and place in the tab.
    pub(crate) fn keep(self, session: Session) {
        (self.keep)(session);
    }

    /// Opens where the tab was.
    pub(crate) fn resume(self, session: Session) {
        (self.resume)(session);
    }

    /// Goes on with what is kept on the device.
    pub(crate) fn open_kept(self, session: Session) {
        (self.open_kept)(session);
    }
}

/// Opens the later screens.
///
/// # Errors
/// Their code could not be fetched.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn open() -> Result<Rooms, Failure> {
    Ok(ROOMS)
}

/// Opens the later screens.
///
/// # Errors
/// None: their code is part of the program.
#[cfg(not(feature = "split"))]
pub(crate) async fn open() -> Result<Rooms, Failure> {
    Ok(ROOMS)
}

fn draw(session: Session, words: Words, screen: Screen) -> AnyView {
    match screen {
        Screen::Stopped(number) => {
            view! { <stopped::Stopped session=session words=words number=number /> }.into_any()
        }
        Screen::Result => view! { <result::Outcome session=session words=words /> }.into_any(),
        Screen::About => view! { <about::About session=session words=words /> }.into_any(),
        Screen::Privacy => view! { <privacy::Privacy session=session words=words /> }.into_any(),
        Screen::Help => view! { <help::Help session=session words=words /> }.into_any(),
        // Drawn elsewhere.
        Screen::Start | Screen::Question(_) | Screen::Sums | Screen::SumsResult => ().into_any(),
    }
}

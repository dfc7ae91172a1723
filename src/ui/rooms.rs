//! The screens after the first question. Their code may be a file of its own,
//! which is fetched while she reads that question.

use leptos::prelude::*;

use super::{
    about, help, privacy, result, screen::Screen, session::Session, stopped, words::Words,
};
use crate::device::packs::Failure;

/// The way to the later screens, once their code is here.
#[derive(Clone, Copy)]
pub(crate) struct Rooms(fn(Session, Words, Screen) -> AnyView);

impl Rooms {
    /// A later screen.
    pub(crate) fn draw(self, session: Session, words: Words, screen: Screen) -> AnyView {
        (self.0)(session, words, screen)
    }
}

/// Opens the later screens.
///
/// # Errors
/// Their code could not be fetched.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn open() -> Result<Rooms, Failure> {
    Ok(Rooms(draw))
}

/// Opens the later screens.
///
/// # Errors
/// None: their code is part of the program.
#[cfg(not(feature = "split"))]
pub(crate) async fn open() -> Result<Rooms, Failure> {
    Ok(Rooms(draw))
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

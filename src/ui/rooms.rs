//! The screens after the first question. Their code may be a file of its own,
//! which is fetched while she reads that question.

use leptos::prelude::*;

use super::{
    about,
    aloud::{self, Wish},
    help, result,
    screen::Screen,
    session::Session,
    stopped,
    words::Words,
};
use crate::device::packs::Failure;

/// What only the code of the later screens can do.
pub(crate) enum Request {
    /// A later screen.
    Screen(Words, Screen),
    /// Something of the reader, which shows nothing.
    Aloud(Wish),
    /// The switch for reading aloud.
    AloudPanel,
}

/// The way to the later screens, once their code is here. One function and not
/// several: where they stand side by side they are no longer split off.
#[derive(Clone, Copy)]
pub(crate) struct Rooms(fn(Session, Request) -> AnyView);

impl Rooms {
    /// Does it.
    pub(crate) fn ask(self, session: Session, request: Request) -> AnyView {
        (self.0)(session, request)
    }
}

/// Opens the later screens.
///
/// # Errors
/// Their code could not be fetched.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn open() -> Result<Rooms, Failure> {
    Ok(Rooms(answer))
}

/// Opens the later screens.
///
/// # Errors
/// None: their code is part of the program.
#[cfg(not(feature = "split"))]
pub(crate) async fn open() -> Result<Rooms, Failure> {
    Ok(Rooms(answer))
}

fn answer(session: Session, request: Request) -> AnyView {
    match request {
        Request::Screen(words, screen) => draw(session, words, screen),
        Request::AloudPanel => aloud::panel(session),
        Request::Aloud(wish) => {
            aloud::ask(session, wish);
            ().into_any()
        }
    }
}

fn draw(session: Session, words: Words, screen: Screen) -> AnyView {
    match screen {
        Screen::Stopped(number) => {
            view! { <stopped::Stopped session=session words=words number=number /> }.into_any()
        }
        Screen::Result => view! { <result::Outcome session=session words=words /> }.into_any(),
        Screen::About => view! { <about::About session=session words=words /> }.into_any(),
        Screen::Help => view! { <help::Help session=session words=words /> }.into_any(),
        // Drawn elsewhere.
        Screen::Start | Screen::Question(_) | Screen::Sums | Screen::SumsResult => ().into_any(),
    }
}

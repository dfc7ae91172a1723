//! The screens after the first question. Their code may be a file of its own,
//! which is fetched while she reads that question.

use leptos::prelude::*;
use migrasi_aman::content::Msg;
use wasm_bindgen_futures::spawn_local;

use super::{
    about,
    aloud::{self, Wish},
    help, offline, outreach,
    parts::copied,
    privacy, result,
    screen::Screen,
    session::Session,
    stopped, take_along,
    words::Words,
};
use crate::device::{packs::Failure, speech};

/// What only the code of the later screens can do: nothing of it is needed before
/// the first answer.
pub(crate) enum Request {
    /// A later screen.
    Draw(Words, Screen),
    /// Keeps answers and place in the tab.
    Keep,
    /// Opens where the tab was.
    Resume,
    /// Goes on with what is kept on the device.
    OpenKept,
    /// Fetches what comes after the words of these screens.
    LoadLate,
    /// On the first screen: that a newer release is ready.
    News(Words),
    /// Copies a text, and says that it was done as the message does, or that it was not.
    Copy(String, Msg),
    /// Something of the reader.
    Aloud(Wish),
    /// The switch for reading aloud.
    AloudPanel,
}

/// The way to the later screens, once their code is here. One function and not a
/// table of several: what stands in a table is no longer split off.
#[derive(Clone, Copy)]
pub(crate) struct Rooms(fn(Session, Request) -> AnyView);

impl Rooms {
    /// Does it; what is neither screen nor switch shows nothing.
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
    speech::call_voices();
    Ok(Rooms(answer))
}

/// Opens the later screens.
///
/// # Errors
/// None: their code is part of the program.
#[cfg(not(feature = "split"))]
pub(crate) async fn open() -> Result<Rooms, Failure> {
    speech::call_voices();
    Ok(Rooms(answer))
}

fn answer(session: Session, request: Request) -> AnyView {
    match request {
        Request::Draw(words, screen) => return draw(session, words, screen),
        Request::News(words) => return offline::news(session, words),
        Request::AloudPanel => return aloud::panel(session),
        Request::Aloud(wish) => aloud::ask(session, wish),
        Request::LoadLate => session.load_late(),
        Request::Copy(text, done) => spawn_local(async move {
            copied(session, &text, done).await;
        }),
        Request::Keep => session.keep_in_tab(),
        Request::Resume => session.resume(),
        Request::OpenKept => session.open_kept(),
    }
    ().into_any()
}

fn draw(session: Session, words: Words, screen: Screen) -> AnyView {
    match screen {
        Screen::Stopped(number) => {
            view! { <stopped::Stopped session=session words=words number=number /> }.into_any()
        }
        Screen::Result => view! { <result::Outcome session=session words=words /> }.into_any(),
        Screen::About => view! { <about::About session=session words=words /> }.into_any(),
        Screen::Privacy => view! { <privacy::Privacy session=session words=words /> }.into_any(),
        Screen::Link => take_along::arriving(session, &words),
        Screen::Offline => view! { <offline::Offline session=session words=words /> }.into_any(),
        Screen::Outreach => outreach::screen(session, words),
        Screen::Help => view! { <help::Help session=session words=words /> }.into_any(),
        // Drawn elsewhere.
        Screen::Start
        | Screen::Question(_)
        | Screen::Sums
        | Screen::SumsResult
        | Screen::Practice
        | Screen::PracticeOffer
        | Screen::Guide
        | Screen::Paper => ().into_any(),
    }
}

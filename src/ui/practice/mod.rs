//! For a group before one screen (`#contoh`): invented offers to judge together.
//! And for who leads it: the guide (`#panduan`), and the checklist on paper
//! (`#kertas`).
//!
//! Nothing here reads or changes anybody's own answers.

mod explained;
mod guide;
mod list;
mod offer;
mod paper;

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    content::{self, GroupMsg, OfferWords, PracticePack},
    locale::{Arg, MessageId},
    practice::PracticeOffer,
};

use super::{
    late::Room,
    parts::Icon,
    screen::Screen,
    session::Session,
    words::{Said, Words, borrowed, number, told},
};
use crate::device::packs::Failure;

/// Opens what is for groups. Its code is a file of its own, which is fetched here.
///
/// # Errors
/// The content is damaged, or the code could not be fetched.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(practice, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn open(body: Vec<u8>) -> Result<Room, Failure> {
    furnish(&body)
}

/// Opens what is for groups.
///
/// # Errors
/// The content is damaged.
#[cfg(not(feature = "split"))]
pub(crate) async fn open(body: Vec<u8>) -> Result<Room, Failure> {
    furnish(&body)
}

fn furnish(body: &[u8]) -> Result<Room, Failure> {
    let pack: PracticePack = content::decode(body).map_err(Failure::Damaged)?;
    let pack = Arc::new(pack);
    Ok(Room::new(move |session, words, screen| {
        let group = Group {
            session,
            words: words.clone(),
            pack: Arc::clone(&pack),
        };
        match screen {
            Screen::Guide => guide::view(&group),
            Screen::Paper => paper::view(&group),
            Screen::PracticeOffer => offer::view(&group),
            _ => list::view(&group),
        }
    }))
}

/// What every part of these screens needs.
#[derive(Clone)]
struct Group {
    session: Session,
    words: Words,
    pack: Arc<PracticePack>,
}

impl Group {
    /// A text of these screens, to stand in an element. Each says its language
    /// where it is borrowed: words of the result screen stand between them, which a
    /// draft may have itself.
    fn tell(&self, message: GroupMsg) -> AnyView {
        self.tell_with(message, &[])
    }

    fn tell_with(&self, message: GroupMsg, args: &[(&str, Arg<'_>)]) -> AnyView {
        told(&self.pack.catalog, message.id(), args)
    }

    /// A text of an offer or of the guide, to stand in an element.
    fn text(&self, id: MessageId) -> AnyView {
        let line = [("hotline", Arg::Text(self.words.main_number()))];
        told(&self.pack.catalog, id, &line)
    }

    /// A text for where no element can stand in it, with its language where it is
    /// borrowed.
    fn said(&self, message: GroupMsg, args: &[(&str, Arg<'_>)]) -> Said {
        let text = self.pack.catalog.format(message.id(), args);
        (text, borrowed(&self.pack.catalog, message.id()))
    }

    fn offer(&self, place: usize) -> Option<&(PracticeOffer, OfferWords)> {
        self.pack.offers.get(place)
    }

    /// "Contoh 3 dari 12".
    fn number(&self, place: usize) -> AnyView {
        let args = [
            ("number", number(place + 1)),
            ("all", number(self.pack.offers.len())),
        ];
        self.tell_with(GroupMsg::Number, &args)
    }

    /// On every screen with an offer: whose it is not.
    fn banner(&self) -> AnyView {
        view! {
            <p class="beware invented">
                <Icon name="triangle" />
                <span>{self.tell(GroupMsg::Banner)}</span>
            </p>
        }
        .into_any()
    }

    /// The ways to another screen.
    fn onward(&self, action: &'static str, message: GroupMsg, to: Screen) -> AnyView {
        let session = self.session;
        view! {
            <button class="button" data-action=action on:click=move |_| session.go(to)>
                {self.tell(message)}
            </button>
        }
        .into_any()
    }
}

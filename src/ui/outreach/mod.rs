//! The village mode (`#lapangan`): one tablet, many persons, and counts of them.
//!
//! All of it is code and words of its own, fetched where the mode is opened and
//! nowhere else. Between two checks its own screen is shown; during one the usual
//! screens are, under a slim bar ([`bar`]).

mod bar;
mod clear;
mod guest;
mod menu;
mod pin;
mod report;
mod setup;
mod table;
mod village;

use std::cell::Cell;

use leptos::prelude::*;
use migrasi_aman::content::{Msg, OutreachPack};
use wasm_bindgen_futures::spawn_local;

use super::{late::Late, parts::pending, session::Session, words::Words};
use crate::device::packs::{self, Failure};

/// Draws the mode's own screen, once its code is here.
#[derive(Clone, Copy)]
struct Room(fn(Session, &Words) -> AnyView);

thread_local! {
    static ROOM: Cell<Option<Room>> = const { Cell::new(None) };
}

/// Opens the mode with its words.
///
/// # Errors
/// Its code could not be fetched.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(outreach, wasm_split_path = leptos::wasm_split, fallible)]
fn open(session: Session, pack: OutreachPack) -> Result<Room, Failure> {
    village::found(session, pack);
    Ok(Room(village::draw))
}

/// Opens the mode with its words.
///
/// # Errors
/// None: its code is part of the program.
#[cfg(not(feature = "split"))]
async fn open(session: Session, pack: OutreachPack) -> Result<Room, Failure> {
    village::found(session, pack);
    Ok(Room(village::draw))
}

/// The mode's own screen, or that it is on its way.
pub(super) fn screen(session: Session, words: Words) -> AnyView {
    if let Some(room) = ROOM.get() {
        return (room.0)(session, &words);
    }
    let here = RwSignal::new(Late::<()>::Loading);
    let fetch = {
        let language = words.language().to_owned();
        move || {
            let language = language.clone();
            spawn_local(async move {
                let room = match packs::outreach(&language).await {
                    Ok(pack) => open(session, pack).await.ok(),
                    Err(_) => None,
                };
                // Another drawing of this screen may have got it.
                let room = room.or(ROOM.get());
                ROOM.set(room);
                here.try_update(|here| here.take(room.map(|_| ())));
            });
        }
    };
    fetch();
    (move || match (here.get(), ROOM.get()) {
        (Late::Here(_), Some(room)) => (room.0)(session, &words),
        (late, _) => {
            let missing = matches!(late, Late::Missing);
            let again = fetch.clone();
            let retry = missing.then(|| {
                let again = move |_| {
                    here.set(Late::Loading);
                    again();
                };
                view! {
                    <button class="button" data-action="again" on:click=again>
                        {words.tell(Msg::FailureRetry)}
                    </button>
                }
            });
            view! {
                {pending(session, &words, false, [Msg::Loading, Msg::WordsMissing])}
                {retry}
            }
            .into_any()
        }
    })
    .into_any()
}

//! The copy for a time without internet. A script of its own keeps it
//! (`public/offline.js`, which speaks with the service worker `luring.js`): it is
//! fetched once everything else is here. This is all that the check knows of it.
//!
//! A tablet that goes round calls [`seek`] whenever its menu is opened, which offers
//! [`Wish::Take`] where [`copy`] says [`State::NewReady`](migrasi_aman::offline::State):
//! never while one is answering.

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use leptos::prelude::{ArcRwSignal, Set as _, Update as _};
use migrasi_aman::offline::{Copy, Set, State};
use wasm_bindgen::JsCast as _;
use web_sys::{CustomEvent, CustomEventInit};

use super::frame;

/// Of the script that opens the check: where the script for this is, and how large
/// the copy will be.
const BOOT: &str = "#boot";

thread_local! {
    // Owned by no screen: it goes on from one to the next.
    static COPY: ArcRwSignal<Copy> = ArcRwSignal::new(Copy::UNKNOWN);
}

/// What can be done about the copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Keeps it, or tries again to.
    Begin,
    /// Keeps a set as well.
    Keep(Set),
    /// Keeps a set no longer.
    Drop(Set),
    /// Stops what is being fetched.
    Stop,
    /// Looks for a newer release.
    Update,
    /// Opens the newer release, which loads the page anew.
    Take,
    /// Deletes all of it, and keeps none in this visit.
    Remove,
}

/// How it stands, to be watched.
pub(crate) fn copy() -> ArcRwSignal<Copy> {
    COPY.with(Clone::clone)
}

/// How much is kept at first, in bytes, as far as is known before it is.
pub(crate) fn expected() -> u32 {
    let thousands = boot("data-kb").and_then(|text| text.parse().ok());
    thousands.map_or(0, |thousands: u32| thousands.saturating_mul(1000))
}

/// Begins to look after the copy, once everything else is here. In a frame there is
/// none.
pub(crate) fn begin() {
    if frame::is_embedded() {
        return copy().update(|copy| copy.state = State::Unsupported);
    }
    let Some(root) = document().get_element_by_id("app") else {
        return;
    };
    // Called again with each language, and by a check that is opened after a crash.
    if root.has_attribute("data-offline") {
        return;
    }
    let _ = root.set_attribute("data-offline", "");
    EventListener::new(&root, "migrasi-aman:offline", |event| {
        let told = event.dyn_ref::<CustomEvent>().map(CustomEvent::detail);
        let told = told.and_then(|told| told.as_string());
        if let Some(now) = told.and_then(|told| Copy::read(&told)) {
            copy().set(now);
        }
    })
    .forget();
    const LOADED: &str = "script[data-luring]";
    if let Ok(Some(_)) = document().query_selector(LOADED) {
        return tell("look");
    }
    let (Some(address), Ok(script)) = (boot("data-offline"), document().create_element("script"))
    else {
        return;
    };
    let attributes = [
        ("type", "module"),
        ("src", address.as_str()),
        ("data-luring", ""),
    ];
    for (name, value) in attributes {
        let _ = script.set_attribute(name, value);
    }
    if let Some(head) = document().head() {
        let _ = head.append_child(&script);
    }
}

/// Does something about the copy; how it then stands is told by [`copy`].
pub(crate) fn ask(wish: Wish) {
    match wish {
        Wish::Begin => tell("begin"),
        Wish::Keep(set) => tell(&format!("keep {}", set.name())),
        Wish::Drop(set) => tell(&format!("drop {}", set.name())),
        Wish::Stop => tell("stop"),
        Wish::Update => tell("update"),
        Wish::Take => tell("take"),
        Wish::Remove => tell("remove"),
    }
}

/// Looks for a newer release, unasked: not where data is saved.
pub(crate) fn seek() {
    tell("seek");
}

fn tell(wish: &str) {
    let with = CustomEventInit::new();
    with.set_detail(&wish.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict("migrasi-aman:offline-wish", &with) {
        let _ = window().dispatch_event(&event);
    }
}

fn boot(attribute: &str) -> Option<String> {
    let boot = document().query_selector(BOOT).ok().flatten()?;
    boot.get_attribute(attribute)
}

//! What the browser keeps for this page: until the tab is closed, or on the
//! device. It may be forbidden, full, or hold what another release wrote: then
//! there is none, and the check goes on from memory.

use gloo::utils::{document, window};
use web_sys::Storage;

/// Where something is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// Until the tab is closed.
    Tab,
    /// On the device, because she asked.
    Device,
}

/// Something that is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Thing {
    /// Answers, and the place on the way.
    Check,
    /// What she typed on the calculator.
    Sums,
    /// The language she chose.
    Language,
    /// That the title is neutral.
    Title,
    /// The village mode.
    Outreach,
}

impl Thing {
    /// Its key. The exit (`public/exit.js`) deletes all that begin like these.
    fn key(self) -> &'static str {
        match self {
            Self::Check => "migrasi-aman:check",
            Self::Sums => "migrasi-aman:sums",
            Self::Language => "migrasi-aman:language",
            Self::Title => "migrasi-aman:title",
            Self::Outreach => "migrasi-aman:outreach",
        }
    }
}

/// Whether there is such a shelf.
pub(crate) fn is_there(shelf: Shelf) -> bool {
    open(shelf).is_some()
}

/// What is kept, if anything is.
pub(crate) fn read(shelf: Shelf, thing: Thing) -> Option<String> {
    open(shelf)?.get_item(thing.key()).ok()?
}

/// Keeps something, or nothing in its place. Says whether the browser did it. After the
/// exit nothing is kept: what was on its way comes to nothing.
pub(crate) fn write(shelf: Shelf, thing: Thing, text: Option<&str>) -> bool {
    let left = document()
        .document_element()
        .is_some_and(|page| page.has_attribute("data-left"));
    if left && text.is_some() {
        return false;
    }
    open(shelf).is_some_and(|storage| match text {
        Some(text) => storage.set_item(thing.key(), text).is_ok(),
        None => storage.remove_item(thing.key()).is_ok(),
    })
}

/// Deletes what she answered and typed. Not how she wants to see the page.
pub(crate) fn forget(shelf: Shelf) {
    for thing in [Thing::Check, Thing::Sums] {
        write(shelf, thing, None);
    }
}

/// Even to ask is forbidden in some frames.
fn open(shelf: Shelf) -> Option<Storage> {
    match shelf {
        Shelf::Tab => window().session_storage(),
        Shelf::Device => window().local_storage(),
    }
    .ok()?
}

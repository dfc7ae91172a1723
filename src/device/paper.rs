//! Printing.

use std::{cell::Cell, rc::Rc};

use gloo::{events::EventListener, utils::window};

/// Opens the browser's own window for printing. Says whether it did: in a frame that
/// may not, and in some apps, nothing happens, and nothing says so.
pub(crate) fn print() -> bool {
    let begun = Rc::new(Cell::new(false));
    let heard = Rc::clone(&begun);
    let listener = EventListener::once(&window(), "beforeprint", move |_| heard.set(true));
    let called = window().print();
    drop(listener);
    called.is_ok() && begun.get()
}

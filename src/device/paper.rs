//! Printing.

use std::{cell::Cell, rc::Rc};

use gloo::{events::EventListener, utils::window};

use super::patience;

/// How long the browser may take to begin, in milliseconds.
const PATIENCE: i32 = 1500;

/// Opens the browser's own window for printing. Says whether it did: in a frame that
/// may not, and in some apps, nothing happens, and nothing says so.
pub(crate) async fn print() -> bool {
    let begun = Rc::new(Cell::new(false));
    let heard = Rc::clone(&begun);
    let listener = EventListener::once(&window(), "beforeprint", move |_| heard.set(true));
    if window().print().is_ok() && !begun.get() {
        patience::pause(PATIENCE).await;
    }
    drop(listener);
    begun.get()
}

//! When she turns away from the page, moves it, or unfolds something on it.

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// What the page is told when it is left in a hurry.
const HUSH: &str = "migrasi-aman:hush";

/// Calls back when the page is left or hidden, and on quick exit.
pub(crate) fn on_leaving(tell: impl Fn() + Copy + 'static) {
    for event in ["pagehide", HUSH] {
        EventListener::new(&window(), event, move |_| tell()).forget();
    }
    EventListener::new(&document(), "visibilitychange", move |_| {
        if document().hidden() {
            tell();
        }
    })
    .forget();
}

/// Calls back when she touches the page, moves it or uses a key.
pub(crate) fn on_moving(tell: impl Fn() + Copy + 'static) {
    let capture = EventListenerOptions::run_in_capture_phase();
    for event in ["pointerdown", "wheel", "keydown"] {
        EventListener::new_with_options(&window(), event, capture, move |_| tell()).forget();
    }
}

/// Calls back with everything that she touches.
pub(crate) fn on_touching(tell: impl Fn(Element) + 'static) {
    let capture = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&document(), "click", capture, move |event| {
        let touched = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(touched) = touched {
            tell(touched);
        }
    })
    .forget();
}

/// Calls back with what is about to be unfolded.
pub(crate) fn on_unfolding(tell: impl Fn(Element) + 'static) {
    // Before the browser unfolds it.
    let capture = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&document(), "click", capture, move |event| {
        let touched = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let details = touched
            .and_then(|touched| touched.closest("summary").ok().flatten())
            .and_then(|summary| summary.parent_element());
        if let Some(details) = details.filter(|details| !details.has_attribute("open")) {
            tell(details);
        }
    })
    .forget();
}

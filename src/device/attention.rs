//! When she turns away from the page, moves it, or unfolds something on it, and
//! when it has something to tell her.

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::{document, window},
};
use js_sys::Array;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node};

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

/// Calls back when what is written in a part of the page changes, or how much of it is
/// unfolded.
pub(crate) fn on_rewriting(part: &Element, tell: impl Fn() + 'static) {
    let changed = Closure::<dyn FnMut()>::new(tell).into_js_value();
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_character_data(true);
    options.set_subtree(true);
    options.set_attribute_filter(&Array::of2(&"open".into(), &"hidden".into()));
    // Observed for as long as the page is there.
    if let Ok(observer) = MutationObserver::new(changed.unchecked_ref()) {
        let _ = observer.observe_with_options(part, &options);
    }
}

/// Calls back with the elements of a selector whose words have changed.
pub(crate) fn on_telling(selector: &'static str, tell: impl Fn(Vec<Element>) + 'static) {
    let changed = Closure::<dyn FnMut(Array)>::new(move |records: Array| {
        let mut told: Vec<Element> = Vec::new();
        for record in records.iter() {
            let record: MutationRecord = record.unchecked_into();
            let added = record.added_nodes();
            let places = (0..added.length())
                .filter_map(|n| added.item(n))
                // Of what is added as a whole only the outermost counts: a screen
                // that is drawn with something in it is read as a screen.
                .filter(|node| node.dyn_ref().is_some_and(|it: &Element| is(it, selector)))
                .chain(record.target());
            for found in places.filter_map(|node| around(&node, selector)) {
                if !told.contains(&found) {
                    told.push(found);
                }
            }
        }
        if !told.is_empty() {
            tell(told);
        }
    })
    .into_js_value();
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_character_data(true);
    options.set_subtree(true);
    // Observed for as long as the page is there.
    if let (Ok(observer), Some(body)) = (
        MutationObserver::new(changed.unchecked_ref()),
        document().body(),
    ) {
        let _ = observer.observe_with_options(&body, &options);
    }
}

fn is(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or(false)
}

/// The element of a selector in which something stands.
fn around(node: &Node, selector: &str) -> Option<Element> {
    let element = match node.dyn_ref::<Element>() {
        Some(element) => element.clone(),
        None => node.parent_element()?,
    };
    element.closest(selector).ok().flatten()
}

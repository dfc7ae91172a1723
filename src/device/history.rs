//! The browser's history: its back button walks back through the questions.
//!
//! An entry holds a name of a screen and how many of ours lie before it, and
//! never an answer. The address bar shows no more than the contract's
//! fragments (`#cek`, `#hasil`, `#bantuan`).

use gloo::{events::EventListener, utils::window};
use wasm_bindgen::JsValue;

/// Opens a new entry after the current one.
pub(crate) fn push(name: &str, fragment: &str) {
    let state = JsValue::from_str(&format!("{} {name}", depth() + 1));
    if let Ok(history) = window().history() {
        // Refused in some sandboxed frames: the screen changes all the same.
        let _ = history.push_state_with_url(&state, "", Some(&address(fragment)));
    }
}

/// Puts a name in the place of the current entry.
pub(crate) fn replace(name: &str, fragment: &str) {
    let state = JsValue::from_str(&format!("{} {name}", depth()));
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&state, "", Some(&address(fragment)));
    }
}

/// Goes back, or says that there is nothing of ours to go back to.
pub(crate) fn back() -> bool {
    if depth() == 0 {
        return false;
    }
    window()
        .history()
        .is_ok_and(|history| history.back().is_ok())
}

/// The fragment of the address, without its `#`.
pub(crate) fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Calls back with the name of the entry that was gone to, or with `None`
/// where the address was changed by hand or by a link.
pub(crate) fn on_walk(mut go: impl FnMut(Option<String>) + 'static) {
    let listener = EventListener::new(&window(), "popstate", move |_| {
        go(current().map(|(_, name)| name))
    });
    // For as long as the page lives.
    listener.forget();
}

fn depth() -> u32 {
    current().map_or(0, |(depth, _)| depth)
}

fn current() -> Option<(u32, String)> {
    let state = window().history().ok()?.state().ok()?.as_string()?;
    let (depth, name) = state.split_once(' ')?;
    Some((depth.parse().ok()?, name.to_owned()))
}

/// The page's own address with another fragment, without a trailing `#`.
fn address(fragment: &str) -> String {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    if fragment.is_empty() {
        format!("{path}{query}")
    } else {
        format!("{path}{query}#{fragment}")
    }
}

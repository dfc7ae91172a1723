//! The static page around the check: which of the two is seen, its language
//! and title, and what it is told when something fails.

use gloo::utils::{document, document_element, window};
use migrasi_aman::locale::Language;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{CustomEvent, HtmlElement};

use super::packs::{self, Failure};

/// The language to open in: what the address asks for, else what the device
/// prefers, where the page has it. Nothing is kept of a choice.
pub(crate) fn first_language() -> String {
    let asked = window().location().search().unwrap_or_default();
    let asked = asked
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix("lang="))
        .unwrap_or_default()
        .to_owned();
    let preferred = window().navigator().languages();
    let tags: Vec<String> = [asked]
        .into_iter()
        .chain(preferred.iter().filter_map(|tag| tag.as_string()))
        .collect();
    let offered: Vec<Language> = packs::languages()
        .into_iter()
        .filter_map(|offered| offered.tag.parse().ok())
        .collect();
    Language::first_of(tags.iter().map(String::as_str), &offered).to_string()
}

/// Tells assistive technology and the window which language and title it is.
pub(crate) fn speak(language: &str, title: &str) {
    let _ = document_element().set_attribute("lang", language);
    document().set_title(title);
}

/// Shows the check in place of the static page.
pub(crate) fn reveal() {
    let _ = document_element().set_attribute("data-open", "");
}

/// Marks the page as complete: nothing more will be fetched for a check.
pub(crate) fn ready() {
    let _ = document_element().set_attribute("data-ready", "");
}

/// Tells the static page that the check cannot be opened.
pub(crate) fn report(failure: &Failure) {
    gloo::console::error!(format!("migrasi-aman: {failure}"));
    if let Ok(event) = CustomEvent::new("migrasi-aman:failed") {
        let _ = window().dispatch_event(&event);
    }
}

/// Whether somebody has already moved about in the page with the keyboard.
pub(crate) fn is_walked() -> bool {
    let body = document().body();
    let focused = document().active_element();
    focused.is_some_and(|focused| body.is_none_or(|body| focused != *body))
}

/// Gives the focus to what takes the place of a control that has just gone, so
/// that the keyboard and readers are not thrown back to the top of the page. A
/// text that is no control can take it with `tabindex="-1"`.
pub(crate) fn focus_on(selector: impl Into<String>) {
    let selector = selector.into();
    // Once the page has been drawn anew.
    leptos::prelude::request_animation_frame(move || {
        let found = document().query_selector(&selector).ok().flatten();
        if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

/// Moves to the top of a new screen and gives its heading the focus, so that
/// readers and screen readers begin there.
pub(crate) fn begin_screen(heading: &HtmlElement) {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if heading.focus().is_err() {
        gloo::console::warn!(JsValue::from_str("migrasi-aman: the heading took no focus"));
    }
}

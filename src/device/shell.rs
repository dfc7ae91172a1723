//! The static page around the check: which of the two is seen, its language
//! and title, and what it is told when something fails.

use gloo::utils::{document, document_element, window};
use migrasi_aman::locale::Language;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{CustomEvent, HtmlElement};

use super::{
    packs::{self, Failure},
    script,
    storage::{self, Shelf, Thing},
};

/// The page that the exit leads to. `cargo xtask page` writes it.
pub(crate) const NEUTRAL_PAGE: &str = "./catatan.html";

/// Milliseconds in which a screen that has just come takes no touch: the second
/// of a double touch was meant for the one before.
const SETTLING: i32 = 400;

/// The language to open in: the one she chose in this tab, else what the address
/// asks for, else what the device prefers, where the page has it.
pub(crate) fn first_language() -> String {
    let asked = window().location().search().unwrap_or_default();
    let asked = asked
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix("lang="))
        .unwrap_or_default()
        .to_owned();
    let preferred = window().navigator().languages();
    let chosen = storage::read(Shelf::Tab, Thing::Language).unwrap_or_default();
    let tags: Vec<String> = [chosen, asked]
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

/// A new place at the very top of the check, for what stands above every screen.
pub(crate) fn above_check(class: &str) -> Option<HtmlElement> {
    let check = document().get_element_by_id("app")?;
    let place = document().create_element("div").ok()?;
    place.set_attribute("class", class).ok()?;
    script::call(&check, "prepend", &[&place]).ok()?;
    place.dyn_into().ok()
}

/// Whether something is still on the page.
pub(crate) fn is_there(element: &HtmlElement) -> bool {
    script::get(element, "isConnected").is_ok_and(|there| there.is_truthy())
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

/// Whether the title says nothing of what this is. The exit's script reads the
/// address before anything else of the page is there.
pub(crate) fn is_neutral() -> bool {
    document_element().has_attribute("data-neutral")
}

/// Makes the title neutral, or no longer.
pub(crate) fn set_neutral(neutral: bool) {
    let _ = document_element().toggle_attribute_with_force("data-neutral", neutral);
}

/// Lets no touch through for a moment: see `layout.css`. The exit works always.
fn settle() {
    let page = document_element();
    // As a whole number: writing out a fraction takes much code.
    let turn = (js_sys::Date::now() as u64).to_string();
    let _ = page.set_attribute("data-settling", &turn);
    let end = Closure::once_into_js(move || {
        let page = document_element();
        // A screen that came later has a moment of its own.
        if page.get_attribute("data-settling").as_ref() == Some(&turn) {
            let _ = page.remove_attribute("data-settling");
        }
    });
    let _ = window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(end.unchecked_ref(), SETTLING);
}

/// Moves to the top of a new screen and gives its heading the focus, so that
/// readers and screen readers begin there.
pub(crate) fn begin_screen(heading: &HtmlElement) {
    settle();
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if heading.focus().is_err() {
        gloo::console::warn!(JsValue::from_str("migrasi-aman: the heading took no focus"));
    }
}

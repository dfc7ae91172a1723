//! The frame in which the page stands on another site: what that site set, and the
//! two things that are told to it.

use std::cell::Cell;

use gloo::{
    events::EventListener,
    utils::{document, document_element, window},
};
use js_sys::{Object, Reflect};
use migrasi_aman::{
    embed::{Config, Height, Shades},
    locale::Language,
};
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlLinkElement};

use super::packs;

/// Set by `public/exit.js`, before anything else: `framed`, or `asked` where only
/// the address says so.
const EMBEDDED: &str = "data-embedded";
/// That the site was told: a check that is opened anew after a crash tells nobody.
const TOLD: &str = "data-told";

/// Whether the page is to look as in a frame.
pub(crate) fn is_embedded() -> bool {
    document_element().has_attribute(EMBEDDED)
}

/// Whether the page really stands in one.
pub(crate) fn is_framed() -> bool {
    document_element().get_attribute(EMBEDDED).as_deref() == Some("framed")
}

/// What the site set. What it may not set is told in the console, once each.
pub(crate) fn config() -> Config {
    let query = window().location().search().unwrap_or_default();
    let offered: Vec<Language> = packs::languages()
        .into_iter()
        .filter_map(|offered| offered.tag.parse().ok())
        .collect();
    let (config, refused) = Config::of_query(&query, &offered);
    for refusal in refused {
        warn(&refusal.to_string());
    }
    config
}

/// Tells the webmaster something.
pub(crate) fn warn(text: &str) {
    gloo::console::warn!(format!("migrasi-aman: {text}"));
}

/// Gives the page the look that was set.
pub(crate) fn dress(config: &Config) {
    let page = document_element();
    // The script of the frame has done so already; this is the type that counts.
    let _ = match config.theme.id() {
        Some(theme) => page.set_attribute("data-theme", theme),
        None => page.remove_attribute("data-theme"),
    };
    let (Some(accent), Some(page)) = (config.accent, page.dyn_ref::<HtmlElement>()) else {
        return;
    };
    // Set one by one, which no policy forbids; used in `style/frame.css`.
    let style = page.style();
    for (theme, Shades { text, ground }) in [("light", accent.light), ("dark", accent.dark)] {
        let _ = style.set_property(&format!("--host-{theme}"), &text.to_string());
        let _ = style.set_property(&format!("--host-{theme}-ground"), &ground.to_string());
    }
    let _ = page.set_attribute("data-accent", "");
}

/// Tells the site that the check is there and how high it should be, and from then
/// on when width or size of text ask for another height. Nothing else, ever.
pub(crate) fn tell() {
    let page = document_element();
    let before = page.get_attribute(TOLD);
    if !is_framed() || before.as_deref() == Some("") {
        return;
    }
    let _ = page.set_attribute(TOLD, "");
    let told = Cell::new(height());
    // After trouble `public/frame.js` has told it.
    if before.is_none() {
        post("migrasi-aman:ready", told.get());
    }
    EventListener::new(&window(), "resize", move |_| {
        let now = height();
        if width() > 0 && told.replace(now) != now {
            post("migrasi-aman:resize", now);
        }
    })
    .forget();
}

fn post(kind: &str, height: Height) {
    let Ok(Some(parent)) = window().parent() else {
        return;
    };
    let message = Object::new();
    let _ = Reflect::set(&message, &"type".into(), &kind.into());
    let _ = Reflect::set(&message, &"height".into(), &height.pixels().into());
    // Whoever it is: there is nothing secret in it.
    let _ = parent.post_message(&message, "*");
}

fn height() -> Height {
    let style = window().get_computed_style(&document_element());
    let size = style.ok().flatten();
    let size = size.and_then(|style| style.get_property_value("font-size").ok());
    // "16px", or "17.6px".
    let whole = size
        .as_deref()
        .and_then(|size| size.split(['.', 'p']).next());
    let text = whole.and_then(|whole| whole.parse().ok());
    Height::of(width(), text.unwrap_or(16))
}

/// With the scroll bar: what is shown must not change it.
fn width() -> u32 {
    let width = window().inner_width().ok();
    // A cast of a float saturates at the ends.
    width.and_then(|width| width.as_f64()).unwrap_or_default() as u32
}

/// Where the page really lives.
pub(crate) struct Origin {
    /// The address, or the name of the host where none is known.
    pub(crate) address: String,
    /// Whether whoever put the page there said so.
    pub(crate) is_known: bool,
    /// A picture of the address, for a phone.
    pub(crate) code: Option<String>,
}

/// The address of this page, and the real one where the page names it.
pub(crate) fn addresses() -> (String, Option<String>) {
    let page = window().location().href().unwrap_or_default();
    (page, canonical().map(|link| link.href()))
}

fn canonical() -> Option<HtmlLinkElement> {
    let link = document().query_selector("link[rel=canonical]");
    link.ok()?.and_then(|link| link.dyn_into().ok())
}

/// Where the page says that it lives.
pub(crate) fn origin() -> Origin {
    match canonical() {
        Some(link) => Origin {
            address: link.href(),
            is_known: true,
            code: link.get_attribute("data-qr"),
        },
        None => Origin {
            address: window().location().host().unwrap_or_default(),
            is_known: false,
            code: None,
        },
    }
}

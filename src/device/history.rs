//! The browser's history: its back button walks back through the questions.
//!
//! An entry holds how many of ours lie before it and nothing else: which
//! question was asked would tell what was answered, and browsers save what
//! their entries hold. The address bar shows no more than the contract's
//! fragments (`#cek`, `#hasil`, `#bantuan`).
//!
//! In the frame of another site the entries of all screens are one: the page around
//! can count entries, and a count that grew with each screen would tell it how long
//! she takes, that she was told to stop, and when she opened the help. Walking back
//! leaves that entry, which is then put there anew.

use std::sync::atomic::{AtomicUsize, Ordering};

use gloo::{
    events::EventListener,
    utils::{document_element, window},
};
use wasm_bindgen::JsValue;
use web_sys::EventTarget;

use super::{frame, script, shell};

/// How many of ours lay before the entry that was shown last: an entry that the
/// address bar or a link makes comes after it, and has no number yet.
static LAST: AtomicUsize = AtomicUsize::new(0);

/// In a frame: how many of ours lie before what is shown, whatever the browser's
/// entries say.
static DEPTH: AtomicUsize = AtomicUsize::new(0);

/// Where what came in a link waits for the check.
const LINK: &str = "data-link";

/// What in an address asks for a neutral title.
const NEUTRAL: &str = "judul=netral";

/// Opens a new entry after the current one and says how many lie before it.
pub(crate) fn push(fragment: &str) -> usize {
    let place = place() + 1;
    if frame::is_framed() {
        enter(fragment);
        DEPTH.store(place, Ordering::Relaxed);
        return place;
    }
    if let Ok(history) = window().history() {
        // Refused in some sandboxed frames: the screen changes all the same.
        let _ = history.push_state_with_url(&state(place), "", Some(&address(fragment)));
    }
    LAST.store(place, Ordering::Relaxed);
    place
}

/// Puts a fragment in the current entry and says how many lie before it.
pub(crate) fn replace(fragment: &str) -> usize {
    let place = place();
    if let Ok(history) = window().history() {
        let entry = current().unwrap_or(place);
        let _ = history.replace_state_with_url(&state(entry), "", Some(&address(fragment)));
    }
    LAST.store(place, Ordering::Relaxed);
    place
}

/// In a frame: the one entry of all screens, put there if it is not.
fn enter(fragment: &str) {
    let Ok(history) = window().history() else {
        return;
    };
    let address = address(fragment);
    let _ = match current() {
        Some(1) => history.replace_state_with_url(&state(1), "", Some(&address)),
        _ => history.push_state_with_url(&state(1), "", Some(&address)),
    };
}

/// Goes on where a kept visit was, which came to so many screens.
pub(crate) fn resume(screens: usize) {
    if frame::is_framed() && current() == Some(1) {
        DEPTH.store(screens.saturating_sub(1), Ordering::Relaxed);
    }
}

/// Puts a fragment in the entry that was walked to: in a frame it is that of
/// another screen, and it may be from before the title was neutral, or after.
pub(crate) fn rename(fragment: &str) {
    if frame::is_framed() || self::fragment() != shown(fragment) {
        replace(fragment);
    }
}

/// In a frame whose screens could be given no entry (some sandboxes, some browsers):
/// one step back without the browser, whose own would leave the page around it. Says
/// how many of ours lie before what is to be shown.
pub(crate) fn back_without_entry() -> Option<usize> {
    let depth = DEPTH.load(Ordering::Relaxed);
    (frame::is_framed() && depth > 0 && current() != Some(1)).then(|| {
        DEPTH.store(depth - 1, Ordering::Relaxed);
        depth - 1
    })
}

/// Goes back to the entry before which so many of ours lie: what came after it is
/// dropped with the next screen. Where the browser has lost that entry nothing
/// happens, and nothing of it was left in the others.
pub(crate) fn return_to(before: usize) {
    let place = place();
    let steps = place.saturating_sub(before);
    if frame::is_framed() {
        DEPTH.store(place - steps, Ordering::Relaxed);
    } else if steps > 0
        && let (Ok(history), Ok(steps)) = (window().history(), i32::try_from(steps))
    {
        let _ = script::call(&history, "go", &[&(-steps).into()]);
    }
}

/// Goes back, or says that there is nothing of ours to go back to.
pub(crate) fn back() -> bool {
    place() > 0
        && window()
            .history()
            .is_ok_and(|history| history.back().is_ok())
}

/// The fragment of the address, without its `#`.
pub(crate) fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Takes the answers that came in a link: `public/exit.js` has put them aside.
pub(crate) fn take_link() -> Option<String> {
    let page = document_element();
    let link = page.get_attribute(LINK)?;
    let _ = page.remove_attribute(LINK);
    Some(link)
}

/// Calls back when another entry was gone to, with the number of ours before
/// it, or with `None` where the address was changed by hand or by a link.
///
/// The boot script passes the news on to `root`, and puts a new root in its
/// place after a crash: what has crashed is then never called again.
pub(crate) fn on_walk(root: &EventTarget, mut go: impl FnMut(Option<usize>) + 'static) {
    EventListener::new(root, "migrasi-aman:walk", move |_| {
        let known = match current() {
            Some(entry) if frame::is_framed() => Some(walked_in_frame(entry)),
            known => known,
        };
        let place = known.unwrap_or_else(|| LAST.load(Ordering::Relaxed) + 1);
        LAST.store(place, Ordering::Relaxed);
        if known.is_none() && frame::is_framed() {
            // As if it were the one entry: what the address says replaces nothing.
            DEPTH.store(DEPTH.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
            let _ = window()
                .history()
                .map(|history| history.replace_state(&state(1), ""));
        } else if known.is_none()
            && let Ok(history) = window().history()
        {
            let _ = history.replace_state(&state(place), "");
        }
        go(known);
    })
    .forget();
}

/// In a frame: from one of the two entries to the other. Says how many of ours lie
/// before what is to be shown.
fn walked_in_frame(entry: usize) -> usize {
    let depth = DEPTH.load(Ordering::Relaxed);
    let depth = if entry == 0 {
        depth.saturating_sub(1)
    } else {
        depth + 1
    };
    DEPTH.store(depth, Ordering::Relaxed);
    if entry == 0 && depth > 0 {
        enter("");
    }
    depth
}

/// Calls back when she leaves by the exit, which blanks the page right after.
pub(crate) fn on_left(root: &EventTarget, mut forget: impl FnMut() + 'static) {
    EventListener::new(root, "migrasi-aman:left", move |_| forget()).forget();
}

/// Calls back when the browser shows the page again as it was left, without
/// loading it.
pub(crate) fn on_shown_again(root: &EventTarget, mut look: impl FnMut() + 'static) {
    EventListener::new(root, "migrasi-aman:shown", move |_| look()).forget();
}

/// Asks for a neutral title in the address, or no longer. The fragment is that of the
/// current screen.
pub(crate) fn ask_neutral(neutral: bool, fragment: &str) {
    let location = window().location();
    let query = location.search().unwrap_or_default();
    let others = query.trim_start_matches('?').split('&');
    let mut parts: Vec<&str> = others
        .filter(|part| !part.is_empty() && *part != NEUTRAL)
        .collect();
    if neutral {
        parts.push(NEUTRAL);
    }
    let mut address = location.pathname().unwrap_or_default();
    if !parts.is_empty() {
        address = format!("{address}?{}", parts.join("&"));
    }
    address = with(address, fragment);
    if let Ok(history) = window().history() {
        let entry = current().unwrap_or_else(place);
        let _ = history.replace_state_with_url(&state(entry), "", Some(&address));
    }
}

fn state(place: usize) -> JsValue {
    JsValue::from_str(&place.to_string())
}

/// How many of our entries lie before the current one.
pub(crate) fn place() -> usize {
    if frame::is_framed() {
        return DEPTH.load(Ordering::Relaxed);
    }
    current().unwrap_or(0)
}

fn current() -> Option<usize> {
    window()
        .history()
        .ok()?
        .state()
        .ok()?
        .as_string()?
        .parse()
        .ok()
}

/// The page's own address with another fragment.
fn address(fragment: &str) -> String {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    with(path + &location.search().unwrap_or_default(), fragment)
}

/// An address with a fragment, without a trailing `#`.
fn with(address: String, fragment: &str) -> String {
    match shown(fragment) {
        "" => address,
        fragment => format!("{address}#{fragment}"),
    }
}

/// What of a fragment may be seen: with the neutral title nothing, since its word
/// would tell what this is.
pub(crate) fn shown(fragment: &str) -> &str {
    if shell::is_neutral() { "" } else { fragment }
}

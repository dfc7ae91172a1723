//! Passing a text on: the clipboard, and another app by a link.

use gloo::utils::window;
use js_sys::{Array, Promise};
use wasm_bindgen_futures::JsFuture;

use super::patience;

/// How long the clipboard may take, in milliseconds: some never answer.
const PATIENCE: i32 = 3000;

/// Puts a text on the clipboard. Says whether the browser did it: older ones,
/// and frames that may not, refuse, or say nothing.
pub(crate) async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Missing where the page is not served over https.
    let here = js_sys::Reflect::get(&navigator, &"clipboard".into())
        .is_ok_and(|clipboard| clipboard.is_object());
    if !here {
        return false;
    }
    let done = navigator.clipboard().write_text(text);
    let too_late = Promise::new(&mut |_, refuse| patience::wake(&refuse, PATIENCE));
    JsFuture::from(Promise::race(&Array::of2(&done, &too_late)))
        .await
        .is_ok()
}

/// A link that opens WhatsApp with a text, for a person she chooses there.
/// Nothing is sent until she touches it, and then only this text.
pub(crate) fn whatsapp(text: &str) -> String {
    format!("https://wa.me/?text={}", encoded(text))
}

/// A text as a part of a link.
pub(crate) fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

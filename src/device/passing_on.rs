//! Passing a text on: the clipboard, and another app by a link.

use gloo::utils::window;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

use super::patience;

/// How long the clipboard may take, in milliseconds: some never answer.
const PATIENCE: i32 = 3000;

/// Puts a text on the clipboard. Says whether the browser did it: older ones,
/// and frames that may not, refuse, or say nothing.
pub(crate) async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Missing where the page is not served over https.
    let here =
        Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
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

/// Whether the device can pass a text on to an app that she chooses. In a frame that
/// may not, the way is there and leads nowhere; browsers say so if they are asked.
pub(crate) fn can_share() -> bool {
    let ask = Reflect::get(&window().navigator(), &"canShare".into()).ok();
    let ask = ask.and_then(|ask| ask.dyn_into::<Function>().ok());
    let may = ask.is_none_or(|ask| {
        let answer = ask.call1(&window().navigator(), &shared("…"));
        answer.is_ok_and(|answer| answer.is_truthy())
    });
    may && share_function().is_some()
}

fn shared(text: &str) -> Object {
    let what = Object::new();
    let _ = Reflect::set(&what, &"text".into(), &text.into());
    what
}

/// Passes a text on to an app that she chooses. Says whether the device could; that
/// she changed her mind is no failure.
pub(crate) async fn share(text: &str) -> bool {
    let Some(share) = share_function() else {
        return false;
    };
    let promise = share.call1(&window().navigator(), &shared(text));
    let Some(promise) = promise.ok().and_then(|it| it.dyn_into::<Promise>().ok()) else {
        return false;
    };
    match JsFuture::from(promise).await {
        Ok(_) => true,
        Err(error) => {
            let name = Reflect::get(&error, &"name".into()).ok();
            name.and_then(|name| name.as_string()).as_deref() == Some("AbortError")
        }
    }
}

/// Missing in most browsers of computers, and in many apps.
fn share_function() -> Option<Function> {
    let share = Reflect::get(&window().navigator(), &"share".into()).ok()?;
    share.dyn_into().ok()
}

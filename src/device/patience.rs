//! Waiting, and waiting no longer.

use gloo::utils::window;
use js_sys::{Function, Promise};
use wasm_bindgen_futures::JsFuture;

/// Waits for so many milliseconds.
pub(crate) async fn pause(milliseconds: i32) {
    let wait = Promise::new(&mut |done, _| wake(&done, milliseconds));
    drop(JsFuture::from(wait).await);
}

/// Calls back every so many milliseconds, for as long as it says so.
pub(crate) fn every(milliseconds: i32, mut tell: impl FnMut() -> bool + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        while tell() {
            pause(milliseconds).await;
        }
    });
}

/// Calls back after so many milliseconds.
pub(crate) fn wake(done: &Function, milliseconds: i32) {
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(done, milliseconds);
}

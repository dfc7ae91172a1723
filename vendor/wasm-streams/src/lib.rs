//! In the place of the crate `wasm-streams`, which leptos brings along for the
//! functions that a page calls on a server. This program has no server and calls
//! none, but the crate's classes are exports of the program, and nothing that is
//! exported can be left out: 11 KB of code and 3 KB of script on every phone.
//!
//! Whoever calls it all the same is told what to undo.

use std::{
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use wasm_bindgen::JsValue;
use web_sys::ReadableStream as Raw;

const GONE: &str = "server functions are left out: take wasm-streams out of [patch.crates-io]";

/// A stream of the browser.
pub struct ReadableStream(PhantomData<Raw>);

impl ReadableStream {
    /// From one of the browser.
    ///
    /// # Panics
    /// Always.
    #[must_use]
    pub fn from_raw(_: Raw) -> Self {
        unreachable!("{GONE}")
    }

    /// From one of Rust.
    ///
    /// # Panics
    /// Always.
    #[must_use]
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unreachable!("{GONE}")
    }

    /// To one of the browser.
    ///
    /// # Panics
    /// Always.
    #[must_use]
    pub fn into_raw(self) -> Raw {
        unreachable!("{GONE}")
    }

    /// To one of Rust.
    ///
    /// # Panics
    /// Always.
    #[must_use]
    pub fn into_stream(self) -> IntoStream {
        unreachable!("{GONE}")
    }
}

/// What comes out of a stream of the browser.
pub struct IntoStream(PhantomData<Raw>);

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}

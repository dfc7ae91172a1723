//! A second copy of what a tablet counts, in the browser's cache.
//!
//! A flat battery can cut a write to a database in half. Chromium (seen in 156) goes on
//! behind the half, and the second time that it opens the file it deletes all of it.
//!
//! The copy is one text with all records in the order of their keys: a cache notes when
//! each thing came to it, and when a person came is nobody's business. It is written
//! anew after each change and whenever the records are read, so a copy that is missing,
//! cut off or older than the records does not stay so.
//!
//! Where a page has no cache (without https, in some private windows) there is no
//! second copy.

use gloo::utils::window;
use js_sys::Object;
use migrasi_aman::outreach::{copied, copy};
use wasm_bindgen::JsValue;

use super::{
    ledger::Entry,
    script::{ask, get, make, set},
};

/// The cache. No name that the worker takes for one of its own, see `public/luring.js`.
const NAME: &str = "migrasi-aman-lapangan";

/// The addresses of the copy in it, from which nothing is ever fetched. It is written to
/// one after the other: while one is written the other is whole.
const ADDRESSES: [&str; 2] = ["/migrasi-aman-lapangan/1", "/migrasi-aman-lapangan/2"];

/// Makes these the copy. Where there are none a copy stays as it is: it may be one that
/// could not be read.
pub(super) async fn keep(records: &[Entry]) -> Result<(), JsValue> {
    if records.is_empty() {
        return Ok(());
    }
    let text: JsValue = copy(records.iter().map(|one| (&one.key[..], &one.bytes[..]))).into();
    let cache = ask(&caches()?, "open", &[&NAME.into()]).await?;
    for address in ADDRESSES {
        let response = make("Response", std::slice::from_ref(&text))?;
        ask(&cache, "put", &[&address.into(), &response]).await?;
    }
    Ok(())
}

/// What is in either text; the same records may be there twice. Nothing where there is no
/// cache, or where it cannot be read: to count nobody any more would be worse.
pub(super) async fn kept() -> Vec<Entry> {
    let mut kept = Vec::new();
    for address in ADDRESSES {
        let records = copied(&text(address).await.unwrap_or_default()).into_iter();
        kept.extend(records.map(|(key, bytes)| Entry { key, bytes }));
    }
    kept
}

/// Deletes the copy.
pub(super) async fn forget() -> Result<(), JsValue> {
    ask(&caches()?, "delete", &[&NAME.into()]).await?;
    Ok(())
}

fn caches() -> Result<JsValue, JsValue> {
    get(&window(), "caches")
}

/// Nothing where there is none.
async fn text(address: &str) -> Result<String, JsValue> {
    // Does not make a cache.
    let here = Object::new();
    set(&here, "cacheName", &NAME.into())?;
    let found = ask(&caches()?, "match", &[&address.into(), &here]).await?;
    if found.is_undefined() {
        return Ok(String::new());
    }
    let text = ask(&found, "text", &[]).await?;
    Ok(text.as_string().unwrap_or_default())
}

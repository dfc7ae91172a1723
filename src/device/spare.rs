//! A second copy of what a tablet counts, in the browser's cache.
//!
//! A flat battery can cut a write to a database in half. Chromium (seen in 156) goes on
//! behind the half, and the second time that it opens the file it deletes all of it.
//! What is in the cache lies in files of its own.
//!
//! Where a page has no cache (without https, in some private windows) there is no
//! second copy.

use gloo::utils::window;
use js_sys::{Array, Object, Promise};
use migrasi_aman::share::{from_letters, to_letters};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{
    ledger::Entry,
    script::{ask, call, get, make, set},
};

/// The cache, and the folder of its addresses: nothing is ever fetched from there. No
/// name that the worker takes for one of its own, see `public/luring.js`.
const NAME: &str = "migrasi-aman-lapangan";

/// The header that holds a record: all of them are then read at once.
const HEADER: &str = "record";

/// Adds a copy of records.
pub(super) async fn add(records: &[Entry]) -> Result<(), JsValue> {
    let Some(caches) = caches() else {
        return Ok(());
    };
    let cache = ask(&caches, "open", &[&NAME.into()]).await?;
    let puts = records.iter().map(|record| {
        let address = JsValue::from_str(&address(&record.key));
        call(&cache, "put", &[&address, &response(record)?])
    });
    all_of(puts).await.map(drop)
}

/// All of them: none where there is no cache.
pub(super) async fn all() -> Result<Vec<Entry>, JsValue> {
    let Some(cache) = there().await? else {
        return Ok(Vec::new());
    };
    let found: Array = ask(&cache, "matchAll", &[]).await?.unchecked_into();
    Ok(found.iter().filter_map(|found| entry(&found)).collect())
}

/// Deletes those with these keys, and no other.
pub(super) async fn remove(keys: &[String]) -> Result<(), JsValue> {
    let Some(cache) = there().await? else {
        return Ok(());
    };
    let gone = keys
        .iter()
        .map(|key| call(&cache, "delete", &[&address(key).into()]));
    all_of(gone).await.map(drop)
}

fn caches() -> Option<JsValue> {
    let caches = get(&window(), "caches").ok()?;
    caches.is_object().then_some(caches)
}

/// The cache, if there is one already. A browser that forbids to ask has none; one that
/// cannot open what it has is in trouble.
async fn there() -> Result<Option<JsValue>, JsValue> {
    let Some(caches) = caches() else {
        return Ok(None);
    };
    let name = JsValue::from_str(NAME);
    match ask(&caches, "has", &[&name]).await {
        Ok(has) if has.is_truthy() => ask(&caches, "open", &[&name]).await.map(Some),
        _ => Ok(None),
    }
}

fn address(key: &str) -> String {
    format!("/{NAME}/{key}")
}

fn response(record: &Entry) -> Result<JsValue, JsValue> {
    let Entry { key, bytes } = record;
    let headers = Object::new();
    let text = format!("{key}.{}", to_letters(bytes));
    set(&headers, HEADER, &text.into())?;
    let options = Object::new();
    set(&options, "headers", &headers)?;
    make("Response", &[JsValue::NULL, options.into()])
}

fn entry(response: &JsValue) -> Option<Entry> {
    let headers = get(response, "headers").ok()?;
    let text = call(&headers, "get", &[&HEADER.into()]).ok()?.as_string()?;
    let (key, letters) = text.split_once('.')?;
    Some(Entry {
        key: key.to_owned(),
        bytes: from_letters(letters)?,
    })
}

/// Waits for all of them.
async fn all_of(
    promises: impl Iterator<Item = Result<JsValue, JsValue>>,
) -> Result<JsValue, JsValue> {
    let promises: Array = promises.collect::<Result<_, _>>()?;
    JsFuture::from(Promise::all(&promises)).await
}

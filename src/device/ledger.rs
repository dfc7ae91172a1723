//! What a tablet counts, in IndexedDB: records that are added and, after an export,
//! deleted; never changed. Several tabs may add at once. Where a browser has lost the
//! database, they come back from the second copy (`spare.rs`).
//!
//! A record has a key of chance: it says nothing of when it was added, records are
//! read in an order that means nothing, and the same record added twice is one.

use std::{cell::Cell, rc::Rc};

use gloo::utils::window;
use js_sys::{Array, Function, Object, Promise, Uint8Array};
use migrasi_aman::share::to_letters;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{
    patience,
    script::{call, get, make, set},
    spare,
};

/// The database. Not among what the exit deletes: it holds no person.
const NAME: &str = "migrasi-aman-lapangan";

/// The records in it.
const STORE: &str = "records";

/// How long the browser may take, in milliseconds: some never answer.
const PATIENCE: i32 = 8000;

/// How long it may take to write the second copy, in milliseconds.
const COPYING: i32 = 4000;

/// How long it may take to read it, in milliseconds: it is all that is left then, and a
/// browser that was just started is slow.
const READING: i32 = 20_000;

/// Why the browser did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refused;

/// Where records are kept.
pub(crate) trait Keep {
    /// Adds records and says how many there are then, once all of it is on the disk.
    /// All of them or none.
    async fn add(&self, records: &[Entry]) -> Result<u32, Refused>;
    /// All of them.
    async fn all(&self) -> Result<Vec<Entry>, Refused>;
    /// Deletes those with these keys, and no other.
    async fn remove(&self, keys: &[String]) -> Result<u32, Refused>;
}

/// Tells other tabs that records were deleted on purpose. Where a browser cannot, they
/// notice that some are gone, and say so.
pub(crate) fn tell_deleted() {
    let _ = news().and_then(|news| {
        call(&news, "postMessage", &[&JsValue::TRUE])?;
        call(&news, "close", &[])
    });
}

/// Calls this whenever another tab has told so.
pub(crate) fn on_deleted(told: impl FnMut() + 'static) {
    let told = Closure::<dyn FnMut()>::new(told);
    if news()
        .and_then(|news| set(&news, "onmessage", told.as_ref()))
        .is_ok()
    {
        told.forget();
    }
}

fn news() -> Result<JsValue, JsValue> {
    make("BroadcastChannel", &[JsValue::from_str(NAME)])
}

/// A record with its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Nothing but chance.
    pub(crate) key: String,
    /// What is kept.
    pub(crate) bytes: Vec<u8>,
}

impl Entry {
    /// A new one, with a key that nobody can guess. `None` where the browser has no
    /// chance to give.
    pub(crate) fn new(bytes: Vec<u8>) -> Option<Self> {
        let key = to_letters(&chance().ok()?);
        Some(Self { key, bytes })
    }
}

/// Sixteen bytes of chance.
pub(super) fn chance() -> Result<Vec<u8>, JsValue> {
    let bytes = Uint8Array::new_with_length(16);
    let crypto = get(&window(), "crypto")?;
    call(&crypto, "getRandomValues", &[&bytes])?;
    Ok(bytes.to_vec())
}

/// The store of this browser. It is opened for each use: a newer release in another
/// tab can then change it, and neither waits for the other.
#[derive(Clone, Copy)]
pub(crate) struct Ledger;

impl Keep for Ledger {
    async fn add(&self, records: &[Entry]) -> Result<u32, Refused> {
        let kept = after("readwrite", |store| put(store, records)).await?;
        copy(&kept).await;
        Ok(count(&kept))
    }

    async fn all(&self) -> Result<Vec<Entry>, Refused> {
        let kept = after("readonly", |_| Ok(())).await?;
        let again = kept.clone();
        // Nobody waits for it.
        spawn_local(async move { copy(&again).await });
        Ok(kept)
    }

    async fn remove(&self, keys: &[String]) -> Result<u32, Refused> {
        let delete = |store: &JsValue| {
            for key in keys {
                call(store, "delete", &[&JsValue::from_str(key)])?;
            }
            Ok(())
        };
        // The second copy first: what is left of it could come back.
        soon(spare::forget()).await;
        let kept = after("readwrite", delete).await?;
        copy(&kept).await;
        Ok(count(&kept))
    }
}

fn count(records: &[Entry]) -> u32 {
    u32::try_from(records.len()).unwrap_or(u32::MAX)
}

/// Copies all that is kept. Where that fails there is one copy until the next time.
async fn copy(records: &[Entry]) {
    soon(spare::keep(records)).await;
}

/// Waits for the second copy, but not for long.
async fn soon(copied: impl Future<Output = Result<(), JsValue>>) {
    let late = patience::pause(COPYING);
    first(async { drop(copied.await) }, late).await;
}

/// Does something in one step, and says what is kept then.
///
/// A database that is not there may have been lost. It is made with all that the second
/// copy has, and not before that is read.
async fn after(
    mode: &str,
    what: impl Fn(&JsValue) -> Result<(), JsValue>,
) -> Result<Vec<Entry>, Refused> {
    if let Some(kept) = in_time(within(mode, &what)).await? {
        return Ok(kept);
    }
    let late = async {
        patience::pause(READING).await;
        Vec::new()
    };
    let copied = first(spare::kept(), late).await;
    in_time(fill(copied)).await?;
    in_time(within(mode, &what)).await?.ok_or(Refused)
}

/// The same where there is a database.
async fn within(
    mode: &str,
    what: impl Fn(&JsValue) -> Result<(), JsValue>,
) -> Result<Option<Vec<Entry>>, JsValue> {
    let Some(database) = open().await? else {
        return Ok(None);
    };
    let step = transaction(&database, mode)?;
    let store = store(&step)?;
    let asked = what(&store).and_then(|()| {
        let keys = call(&store, "getAllKeys", &[])?;
        let values = call(&store, "getAll", &[])?;
        Ok((keys, values))
    });
    if asked.is_err() {
        let _ = call(&step, "abort", &[]);
    }
    let done = complete(&step).await;
    call(&database, "close", &[])?;
    done?;
    let (keys, values) = asked?;
    let keys: Array = get(&keys, "result")?.unchecked_into();
    let values: Array = get(&values, "result")?.unchecked_into();
    let entries = keys.iter().zip(values.iter());
    // What is no record of ours stays untouched.
    let ours = entries.filter_map(|(key, value)| {
        let key = key.as_string()?;
        let bytes = Uint8Array::new(&value).to_vec();
        Some(Entry { key, bytes })
    });
    Ok(Some(ours.collect()))
}

fn put(store: &JsValue, records: &[Entry]) -> Result<(), JsValue> {
    for record in records {
        let bytes = Uint8Array::from(&record.bytes[..]);
        call(store, "put", &[&bytes, &JsValue::from_str(&record.key)])?;
    }
    Ok(())
}

/// Opens the database, whatever its number: it is of no use to refuse one that a
/// newer release has changed as long as records can be added to it. Makes none.
async fn open() -> Result<Option<JsValue>, JsValue> {
    let new = Rc::new(Cell::new(false));
    let tell = Rc::clone(&new);
    let opened = ask(move |_, step| {
        tell.set(true);
        call(step, "abort", &[]).map(drop)
    })
    .await;
    if new.get() {
        return Ok(None);
    }
    opened.map(Some)
}

/// Makes the database with these records in it, in one step. Another tab may have made
/// it before: then it stays as it is.
async fn fill(records: Vec<Entry>) -> Result<(), JsValue> {
    let database = ask(move |database, _| {
        let store = call(database, "createObjectStore", &[&JsValue::from_str(STORE)])?;
        put(&store, &records)
    })
    .await?;
    call(&database, "close", &[]).map(drop)
}

/// Asks for the database. Where it is new, `make` is called with it and the step that
/// makes it.
async fn ask(
    make: impl FnOnce(&JsValue, &JsValue) -> Result<(), JsValue> + 'static,
) -> Result<JsValue, JsValue> {
    let factory = get(&window(), "indexedDB")?;
    let asked = call(&factory, "open", &[&JsValue::from_str(NAME)])?;
    let made = asked.clone();
    let make = Closure::once(move |_: JsValue| {
        let Ok(step) = get(&made, "transaction") else {
            return;
        };
        let filled = get(&made, "result").and_then(|database| make(&database, &step));
        if filled.is_err() {
            // Half of it would pass for all of it.
            let _ = call(&step, "abort", &[]);
        }
    });
    set(&asked, "onupgradeneeded", make.as_ref())?;
    let mut opening = Opening {
        asked,
        make: Some(make),
    };
    let answer = waited(&opening.asked, ["onsuccess", "onerror"]).await;
    // It holds the request, which holds it: a thousand of them would stay.
    set(&opening.asked, "onupgradeneeded", &JsValue::NULL)?;
    drop(opening.make.take());
    answer?;
    get(&opening.asked, "result")
}

/// A database that is being opened. Nobody may wait for it any longer when the browser
/// answers: then it is still made as it should be, and closed.
struct Opening {
    asked: JsValue,
    make: Option<Closure<dyn FnMut(JsValue)>>,
}

impl Drop for Opening {
    fn drop(&mut self) {
        let Some(make) = self.make.take() else {
            return;
        };
        make.forget();
        let asked = self.asked.clone();
        let close = Closure::once_into_js(move || {
            if let Ok(database) = get(&asked, "result") {
                let _ = call(&database, "close", &[]);
            }
        });
        let _ = set(&self.asked, "onsuccess", &close);
    }
}

/// A step that counts as done only once it is on the disk and not in some cache.
fn transaction(database: &JsValue, mode: &str) -> Result<JsValue, JsValue> {
    let options = Object::new();
    set(&options, "durability", &"strict".into())?;
    let given = [
        &JsValue::from_str(STORE),
        &JsValue::from_str(mode),
        &options,
    ];
    call(database, "transaction", &given)
}

fn store(step: &JsValue) -> Result<JsValue, JsValue> {
    call(step, "objectStore", &[&JsValue::from_str(STORE)])
}

/// Waits for the end of a step.
async fn complete(step: &JsValue) -> Result<(), JsValue> {
    waited(step, ["oncomplete", "onabort"]).await
}

/// Waits until a thing calls the first of two handlers, or the second: then it has
/// failed.
async fn waited(thing: &JsValue, [good, bad]: [&str; 2]) -> Result<(), JsValue> {
    let listen = |done: Function, refuse: Function| {
        let _ = set(thing, good, &done).and_then(|()| set(thing, bad, &refuse));
    };
    let called = Promise::new(&mut |done, refuse| listen(done, refuse));
    JsFuture::from(called).await.map(drop)
}

/// Waits, but not for ever.
async fn in_time<T: 'static>(what: impl Future<Output = Result<T, JsValue>>) -> Result<T, Refused> {
    let late = async {
        patience::pause(PATIENCE).await;
        Err(Refused)
    };
    let what = async { what.await.map_err(|_| Refused) };
    first(what, late).await
}

/// The one that is ready first.
async fn first<T>(one: impl Future<Output = T>, other: impl Future<Output = T>) -> T {
    let mut one = std::pin::pin!(one);
    let mut other = std::pin::pin!(other);
    std::future::poll_fn(move |context| match one.as_mut().poll(context) {
        std::task::Poll::Pending => other.as_mut().poll(context),
        ready => ready,
    })
    .await
}

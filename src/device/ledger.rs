//! What a tablet counts, in IndexedDB: records that are added and, after an export,
//! deleted; never changed. Several tabs may add at once.
//!
//! A record has a key of chance: it says nothing of when it was added, records are
//! read in an order that means nothing, and the same record added twice is one.

use gloo::utils::window;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use migrasi_aman::share::to_letters;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbTransaction};

use super::patience;

/// The database. Not among what the exit deletes: it holds no person.
const NAME: &str = "migrasi-aman-lapangan";

/// The records in it.
const STORE: &str = "records";

/// How long the browser may take, in milliseconds: some never answer.
const PATIENCE: i32 = 8000;

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
        let mut key = [0; 16];
        let crypto = window().crypto().ok()?;
        crypto.get_random_values_with_u8_array(&mut key).ok()?;
        let key = to_letters(&key);
        Some(Self { key, bytes })
    }
}

/// The store of this browser. It is opened for each use: a newer release in another
/// tab can then change it, and neither waits for the other.
#[derive(Clone, Copy)]
pub(crate) struct Ledger;

impl Keep for Ledger {
    async fn add(&self, records: &[Entry]) -> Result<u32, Refused> {
        change(|store| {
            for record in records {
                let bytes = Uint8Array::from(&record.bytes[..]);
                store.put_with_key(&bytes, &JsValue::from_str(&record.key))?;
            }
            Ok(())
        })
        .await
    }

    async fn all(&self) -> Result<Vec<Entry>, Refused> {
        in_time(async {
            let database = open().await?;
            let step = transaction(&database, "readonly")?;
            let store = step.object_store(STORE)?;
            let (keys, values) = (store.get_all_keys()?, store.get_all()?);
            let done = complete(&step).await;
            database.close();
            done?;
            let keys = Array::from(&keys.result()?);
            let values = Array::from(&values.result()?);
            let entries = keys.iter().zip(values.iter());
            // What is no record of ours stays untouched.
            Ok(entries
                .filter_map(|(key, value)| {
                    let bytes = value.dyn_into::<Uint8Array>().ok()?.to_vec();
                    let key = key.as_string()?;
                    Some(Entry { key, bytes })
                })
                .collect())
        })
        .await
    }

    async fn remove(&self, keys: &[String]) -> Result<u32, Refused> {
        change(|store| {
            for key in keys {
                store.delete(&JsValue::from_str(key))?;
            }
            Ok(())
        })
        .await
    }
}

/// Changes records in one step, and says how many there are then.
async fn change(what: impl Fn(&IdbObjectStore) -> Result<(), JsValue>) -> Result<u32, Refused> {
    in_time(async {
        let database = open().await?;
        let step = transaction(&database, "readwrite")?;
        let store = step.object_store(STORE)?;
        let asked = what(&store).and_then(|()| store.count());
        if asked.is_err() {
            let _ = step.abort();
        }
        let done = complete(&step).await;
        database.close();
        done?;
        let count = asked?.result()?.as_f64().unwrap_or_default();
        Ok(count as u32)
    })
    .await
}

/// Opens the database, whatever its number: it is of no use to refuse one that a
/// newer release has changed as long as records can be added to it.
async fn open() -> Result<IdbDatabase, JsValue> {
    let factory = window().indexed_db()?.ok_or(JsValue::NULL)?;
    let asked: IdbOpenDbRequest = factory.open(NAME)?;
    // Called while the database is new, or not at all.
    let made = asked.clone();
    let make = Closure::once(move |_: JsValue| {
        if let Ok(database) = made.result().map(JsCast::unchecked_into::<IdbDatabase>) {
            let _ = database.create_object_store(STORE);
        }
    });
    asked.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
    let answer = waited(|done, refuse| {
        asked.set_onsuccess(Some(done));
        asked.set_onerror(Some(refuse));
    });
    answer.await?;
    let database: IdbDatabase = asked.result()?.unchecked_into();
    // Whoever wants to change it need not wait for us.
    let gone = database.clone();
    let close = Closure::once_into_js(move || gone.close());
    database.set_onversionchange(Some(close.unchecked_ref()));
    Ok(database)
}

/// A step that counts as done only once it is on the disk and not in some cache.
fn transaction(database: &IdbDatabase, mode: &str) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    // The browser's own function: the crate knows the option only as a draft.
    let begin: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    let step = begin.call3(database, &STORE.into(), &mode.into(), &options)?;
    Ok(step.unchecked_into())
}

/// Waits for the end of a step.
async fn complete(step: &IdbTransaction) -> Result<(), JsValue> {
    waited(|done, refuse| {
        step.set_oncomplete(Some(done));
        step.set_onabort(Some(refuse));
    })
    .await
    .map(drop)
}

/// Waits until one of two functions is called.
async fn waited(ask: impl Fn(&Function, &Function)) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::new(&mut |done, refuse| ask(&done, &refuse))).await
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

//! What a PIN is compared with: not the PIN, and slow to try.

use gloo::utils::window;
use js_sys::{Object, Uint8Array};
use migrasi_aman::{
    outreach::Pin,
    share::{from_letters, to_letters},
};
use wasm_bindgen::JsValue;

use super::{
    ledger::chance,
    script::{array, ask, get, set},
};

/// Rounds of PBKDF2: a tenth of a second on a slow tablet.
const ROUNDS: u32 = 100_000;

/// Bits of what is kept.
const BITS: u32 = 128;

/// Whether the browser has what it takes: pages without https have not.
pub(crate) fn is_there() -> bool {
    subtle().is_ok()
}

/// What is kept of a PIN, with a salt of chance.
pub(crate) async fn lock(pin: &Pin) -> Option<String> {
    let salt = chance().ok()?;
    let hash = hash(pin, &salt).await.ok()?;
    Some(format!("{}.{}", to_letters(&salt), to_letters(&hash)))
}

/// Whether this is the PIN.
pub(crate) async fn fits(lock: &str, pin: &Pin) -> bool {
    let parts = lock.split_once('.');
    let parts = parts.and_then(|(salt, kept)| Some((from_letters(salt)?, from_letters(kept)?)));
    match parts {
        Some((salt, kept)) => hash(pin, &salt).await.is_ok_and(|hash| hash == kept),
        None => false,
    }
}

/// What the browser has for it.
fn subtle() -> Result<JsValue, JsValue> {
    let subtle = get(&get(&window(), "crypto")?, "subtle")?;
    if subtle.is_object() {
        Ok(subtle)
    } else {
        Err(subtle)
    }
}

async fn hash(pin: &Pin, salt: &[u8]) -> Result<Vec<u8>, JsValue> {
    let subtle = subtle()?;
    let uses = array(&["deriveBits".into()])?;
    let digits = Uint8Array::from(pin.digits().as_bytes());
    // Five values, and the method takes them one by one.
    let given = [
        "raw".into(),
        digits.into(),
        "PBKDF2".into(),
        JsValue::FALSE,
        uses,
    ];
    let key = apply(&subtle, "importKey", &given).await?;
    let way = Object::new();
    set(&way, "name", &"PBKDF2".into())?;
    set(&way, "hash", &"SHA-256".into())?;
    set(&way, "salt", &Uint8Array::from(salt))?;
    set(&way, "iterations", &ROUNDS.into())?;
    let given = [way.into(), key, BITS.into()];
    let bits = apply(&subtle, "deriveBits", &given).await?;
    Ok(Uint8Array::new(&bits).to_vec())
}

/// Calls a method with an array of values, and waits.
async fn apply(of: &JsValue, name: &str, given: &[JsValue]) -> Result<JsValue, JsValue> {
    let method = get(of, name)?;
    ask(&method, "apply", &[of, &array(given)?]).await
}

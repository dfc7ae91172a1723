//! What a PIN is compared with: not the PIN, and slow to try.

use gloo::utils::window;
use js_sys::{Array, Object, Reflect, Uint8Array};
use migrasi_aman::{
    outreach::Pin,
    share::{from_letters, to_letters},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey};

/// Rounds of PBKDF2: a tenth of a second on a slow tablet.
const ROUNDS: u32 = 100_000;

/// Bits of what is kept.
const BITS: u32 = 128;

/// Whether the browser has what it takes: pages without https have not.
pub(crate) fn is_there() -> bool {
    crypto().is_some()
}

/// What is kept of a PIN, with a salt of chance.
pub(crate) async fn lock(pin: &Pin) -> Option<String> {
    let mut salt = [0; 16];
    crypto()?.get_random_values_with_u8_array(&mut salt).ok()?;
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

fn crypto() -> Option<Crypto> {
    let crypto = window().crypto().ok()?;
    let subtle = Reflect::get(&crypto, &"subtle".into()).ok()?;
    subtle.is_object().then_some(crypto)
}

async fn hash(pin: &Pin, salt: &[u8]) -> Result<Vec<u8>, JsValue> {
    let subtle = crypto().ok_or(JsValue::NULL)?.subtle();
    let digits = Uint8Array::from(pin.digits().as_bytes());
    let uses = Array::of1(&"deriveBits".into());
    let key = subtle.import_key_with_str("raw", &digits, "PBKDF2", false, &uses)?;
    let key: CryptoKey = JsFuture::from(key).await?.unchecked_into();
    let way = Object::new();
    for (name, value) in [
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", JsValue::from(ROUNDS)),
    ] {
        Reflect::set(&way, &name.into(), &value)?;
    }
    let bits = subtle.derive_bits_with_object(&way, &key, BITS)?;
    Ok(Uint8Array::new(&JsFuture::from(bits).await?).to_vec())
}

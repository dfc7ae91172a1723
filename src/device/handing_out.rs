//! What a facilitator takes away: a file. And what only her screens look like, which
//! no other page needs.

use gloo::utils::{document, window};
use js_sys::{Array, Object};
use wasm_bindgen::JsValue;

use super::script::{array, call, get, make, set};

/// Offers a text as a file. Says whether the browser took it; whether it arrives, none
/// tells.
pub(crate) fn save(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, text).is_ok()
}

fn offer(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = Object::new();
    set(&options, "type", &kind.into())?;
    let file = make("Blob", &[array(&[text.into()])?, options.into()])?;
    let address = call(&get(&window(), "URL")?, "createObjectURL", &[&file])?;
    let link = document().create_element("a")?;
    set(&link, "href", &address)?;
    set(&link, "download", &name.into())?;
    // The address goes with the page: some browsers fetch from it later.
    call(&link, "click", &[]).map(drop)
}

/// Asks the browser not to delete what is kept when it wants room.
pub(crate) fn ask_to_stay() {
    // Missing where the page is not served over https.
    let _ = get(&window().navigator(), "storage").and_then(|all| call(&all, "persist", &[]));
}

/// Adds a style sheet that came with words. Given to the browser as rules and not as
/// an element, which a strict site forbids.
pub(crate) fn dress(css: &str) {
    let _ = add_sheet(css);
}

fn add_sheet(css: &str) -> Result<(), JsValue> {
    let sheet = make("CSSStyleSheet", &[])?;
    call(&sheet, "replaceSync", &[&css.into()])?;
    let all = get(&document(), "adoptedStyleSheets")?;
    let sheets = call(&Array::new(), "concat", &[&all, &array(&[sheet])?])?;
    set(&document(), "adoptedStyleSheets", &sheets)
}

//! What a facilitator takes away: a file, a print. And what only her screens look
//! like, which no other page needs.

use gloo::utils::{document, window};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, CssStyleSheet, HtmlAnchorElement, Url};

/// Offers a text as a file. Whether it arrives, no browser tells.
pub(crate) fn save(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, text).is_ok()
}

fn offer(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    let file = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&file)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The address goes with the page: some browsers fetch from it later.
    Ok(())
}

/// Prints the page, where the browser does.
pub(crate) fn print() {
    let _ = window().print();
}

/// Asks the browser not to delete what is kept when it wants room.
pub(crate) fn ask_to_stay() {
    let storage = Reflect::get(&window().navigator(), &"storage".into());
    // Missing where the page is not served over https.
    if storage.is_ok_and(|storage| storage.is_object()) {
        let _ = window().navigator().storage().persist();
    }
}

/// Adds a style sheet that came with code. Given to the browser as rules and not as
/// an element, which a strict site forbids.
pub(crate) fn dress(css: &str) {
    let Ok(sheet) = CssStyleSheet::new() else {
        return;
    };
    let all = Reflect::get(&document(), &"adoptedStyleSheets".into());
    let replaced = Reflect::get(&sheet, &"replaceSync".into())
        .and_then(|replace| replace.dyn_into::<Function>())
        .and_then(|replace| replace.call1(&sheet, &css.into()));
    if let (Ok(all), Ok(_)) = (all, replaced)
        && all.is_object()
    {
        let sheets = Array::from(&all);
        sheets.push(&sheet);
        let _ = Reflect::set(&document(), &"adoptedStyleSheets".into(), &sheets);
    }
}

//! Calls of the browser by name, for what only a rarely opened part of the program
//! needs: each typed binding is a line of script that every visitor loads.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A property.
pub(super) fn get(of: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(of, &JsValue::from_str(name))
}

/// Sets a property.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) -> Result<(), JsValue> {
    Reflect::set(of, &JsValue::from_str(name), value).map(drop)
}

/// Calls a method with up to three values.
pub(super) fn call(of: &JsValue, name: &str, given: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = get(of, name)?.dyn_into()?;
    match given {
        [] => method.call0(of),
        [one] => method.call1(of, one),
        [one, two] => method.call2(of, one, two),
        [one, two, three, ..] => method.call3(of, one, two, three),
    }
}

/// Calls a method that answers later, and waits for it.
pub(super) async fn ask(of: &JsValue, name: &str, given: &[&JsValue]) -> Result<JsValue, JsValue> {
    let promise = call(of, name, given)?;
    JsFuture::from(promise.dyn_into::<Promise>()?).await
}

/// An array.
pub(super) fn array(values: &[JsValue]) -> Result<JsValue, JsValue> {
    let array = Array::new();
    for value in values {
        call(&array, "push", &[value])?;
    }
    Ok(array.into())
}

/// Makes an object of a class of the browser, with one value.
pub(super) fn make(class: &str, given: &[JsValue]) -> Result<JsValue, JsValue> {
    let window: JsValue = gloo::utils::window().into();
    let class: Function = get(&window, class)?.dyn_into()?;
    let given: Array = array(given)?.unchecked_into();
    Reflect::construct(&class, &given)
}

//! A line to type in.
//!
//! It is an editable line and not an `<input>`: Chromium asks its maker's server
//! how to fill inputs, and so tells which screen was opened. What she wrote is
//! never changed, so the caret stays where it is.

use leptos::{ev, prelude::*};

/// A line to type in: `told` gets its text at each change. The attribute `data`
/// names it for scripts, and `language` is that of a borrowed label.
pub(crate) fn typed_line(
    label: impl Fn() -> String + Send + 'static,
    language: Option<String>,
    (data, name): (&'static str, String),
    text: String,
    told: Box<dyn Fn(String)>,
) -> AnyView {
    view! {
        <div
            class="typed"
            contenteditable="true"
            role="textbox"
            aria-label=label
            lang=language
            spellcheck="false"
            autocapitalize="off"
            enterkeyhint="done"
            on:keydown=|event: ev::KeyboardEvent| {
                if event.key() == "Enter" {
                    event.prevent_default();
                }
            }
            on:input=move |event| {
                let text = event_target::<leptos::web_sys::Node>(&event).text_content();
                told(text.unwrap_or_default());
            }
            // All of it: the browser takes the text's own node away where she deletes it,
            // and puts another in its place.
            prop:textContent=text
        ></div>
    }
    .attr(data, name)
    .into_any()
}

//! The heading of a screen, which takes the focus when the screen opens.

use leptos::{html, prelude::*};

use crate::device::shell;

#[component]
pub(crate) fn Heading(text: String, class: &'static str) -> impl IntoView {
    let heading: NodeRef<html::H1> = NodeRef::new();
    Effect::new(move || {
        if let Some(heading) = heading.get() {
            shell::begin_screen(&heading);
        }
    });
    view! {
        <h1 class=class tabindex="-1" node_ref=heading>
            {text}
        </h1>
    }
}

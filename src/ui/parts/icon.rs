//! A pictogram from the sprite in the page. Never alone: words stand beside it.

use leptos::prelude::*;

#[component]
pub(crate) fn Icon(name: &'static str) -> impl IntoView {
    (!name.is_empty()).then(|| {
        view! {
            <svg class="icon" aria-hidden="true" focusable="false">
                <use href=format!("#icon-{name}") />
            </svg>
        }
    })
}

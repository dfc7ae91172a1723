//! A pictogram from the sprite in the page. Never alone: words stand beside it.

use leptos::prelude::*;
use migrasi_aman::{checklist::Severity, content::Picture};

#[component]
pub(crate) fn Icon(name: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=format!("#icon-{name}") />
        </svg>
    }
}

/// A picture of the content, drawn on the spot: it came with the words beside it.
pub(crate) fn drawn(picture: &Picture) -> AnyView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=picture.path().to_owned() />
        </svg>
    }
    .into_any()
}

/// The pictogram of a severity.
pub(crate) fn severity_icon(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop => "octagon",
        Severity::Serious => "triangle",
        Severity::Caution | Severity::Verify => "magnifier",
    }
}

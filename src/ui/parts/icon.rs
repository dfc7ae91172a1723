//! A pictogram from the sprite in the page. Never alone: words stand beside it.

use leptos::prelude::*;
use migrasi_aman::checklist::Severity;

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

/// The pictogram of a severity.
pub(crate) fn severity_icon(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop => "octagon",
        Severity::Serious => "triangle",
        Severity::Caution | Severity::Verify => "magnifier",
    }
}

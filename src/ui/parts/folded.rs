//! What is not first, folded away under a line that says what it is.

use leptos::prelude::*;

use super::Icon;

/// More of the same, to be unfolded.
pub(crate) fn folded(title: AnyView, inside: AnyView) -> AnyView {
    view! {
        <details class="reason more">
            <summary>
                <span class="title">{title}</span>
                <Icon name="chevron" />
            </summary>
            <div class="details">{inside}</div>
        </details>
    }
    .into_any()
}

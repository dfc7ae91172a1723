//! An answer to touch: as wide as the screen, with a picture and an example.

use leptos::prelude::*;

/// Whether one tile or several may be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TileKind {
    One,
    Several,
}

#[component]
pub(crate) fn Tile(
    kind: TileKind,
    answer: String,
    icon: AnyView,
    label: AnyView,
    example: Option<AnyView>,
    #[prop(into)] chosen: Signal<bool>,
    on_pick: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let control = match kind {
        TileKind::One => "radio",
        TileKind::Several => "checkbox",
    };
    let value = answer.clone();
    view! {
        <label class="tile" data-answer=answer>
            <input
                type=control
                name="answer"
                value=value
                prop:checked=move || chosen.get()
                on:change=move |_| on_pick()
            />
            {icon}
            <span class="tile-words">
                <span class="tile-label">{label}</span>
                {example.map(|example| view! { <span class="tile-example">{example}</span> })}
            </span>
            <span class="mark" aria-hidden="true"></span>
        </label>
    }
}

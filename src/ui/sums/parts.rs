//! Small parts of the calculator's two screens.

use leptos::prelude::*;

use crate::ui::{
    parts::{Entry, list},
    words::Said,
};

/// A list of the calculator.
pub(super) fn choose(
    name: &'static str,
    (label, language): Said,
    nothing: String,
    choices: Vec<Entry>,
    chosen: String,
    pick: Box<dyn Fn(String)>,
) -> AnyView {
    let chosen = Signal::stored(chosen);
    list(
        ("data-sum", name),
        view! { <span lang=language>{label}</span> }.into_any(),
        (nothing, None),
        choices,
        chosen,
        pick,
    )
}

/// A label and a figure.
pub(super) fn row(name: &'static str, label: String, figure: String) -> AnyView {
    view! {
        <div class="row" data-figure=name>
            <dt>{label}</dt>
            <dd>{figure}</dd>
        </div>
    }
    .into_any()
}

/// A paragraph.
pub(super) fn line(class: &'static str, text: String) -> AnyView {
    view! { <p class=class>{text}</p> }.into_any()
}

/// A button.
pub(super) fn button(
    class: &'static str,
    action: &'static str,
    text: String,
    press: Box<dyn Fn()>,
) -> AnyView {
    view! {
        <button type="button" class=class data-action=action on:click=move |_| press()>
            {text}
        </button>
    }
    .into_any()
}

/// A part of a screen with its heading.
pub(super) fn section(heading: String, inside: Vec<AnyView>) -> AnyView {
    view! {
        <section>
            <h2>{heading}</h2>
            {inside}
        </section>
    }
    .into_any()
}

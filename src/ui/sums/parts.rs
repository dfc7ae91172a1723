//! Small parts of the calculator's two screens.

use leptos::prelude::*;

/// A value to choose from a list, with its label.
pub(super) type Choice = (String, String);

/// A list to choose from; its first entry stands for nothing chosen. A list and
/// not a field to type in: some browsers ask their maker's server how to fill
/// one, and so tell what she is asked.
pub(super) fn choose(
    name: &'static str,
    label: String,
    nothing: String,
    choices: Vec<Choice>,
    chosen: String,
    pick: Box<dyn Fn(String)>,
) -> AnyView {
    view! {
        <label class="field">
            <span>{label}</span>
            <select data-sum=name on:change=move |event| pick(event_target_value(&event))>
                {options((String::new(), nothing), choices, &chosen)}
            </select>
        </label>
    }
    .into_any()
}

/// The entries of a list.
pub(super) fn options(first: Choice, choices: Vec<Choice>, chosen: &str) -> AnyView {
    [first]
        .into_iter()
        .chain(choices)
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }.into_any()
        })
        .collect_view()
        .into_any()
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

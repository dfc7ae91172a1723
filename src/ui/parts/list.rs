//! A list to choose from. A list and not a field to type in: some browsers ask
//! their maker's server how to fill one, and so tell what she is asked.

use leptos::prelude::*;

use crate::ui::words::Said;

/// An entry of a list: its value, and what is read.
pub(crate) type Entry = (String, Said);

/// A list with its label; its first entry stands for nothing chosen and has an
/// empty value. The attribute `data` names the list for scripts.
pub(crate) fn list(
    (data, name): (&'static str, &'static str),
    label: AnyView,
    nothing: Said,
    entries: Vec<Entry>,
    chosen: Signal<String>,
    pick: Box<dyn Fn(String)>,
) -> AnyView {
    let nothing = (String::new(), nothing);
    let select = view! {
        <select on:change=move |event| pick(event_target_value(&event))>
            {options([nothing].into_iter().chain(entries), chosen)}
        </select>
    };
    view! {
        <label class="field">
            <span>{label}</span>
            {select.attr(data, name)}
        </label>
    }
    .into_any()
}

/// The entries of a list, the chosen one marked.
pub(crate) fn options(entries: impl IntoIterator<Item = Entry>, chosen: Signal<String>) -> AnyView {
    entries
        .into_iter()
        .map(|(value, (label, language))| {
            let same = value.clone();
            let selected = move || chosen.with(|chosen| *chosen == same);
            view! { <option value=value lang=language selected=selected>{label}</option> }
        })
        .collect_view()
        .into_any()
}

//! What she needs help with: it decides who comes first.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, help::Situation};

use crate::ui::{session::Session, words::Words};

/// A row of short answers to touch, none of them needed.
pub(super) fn choice(session: Session, words: &Words) -> AnyView {
    let chosen = session.help_desk().situation;
    let each = [None]
        .into_iter()
        .chain(Situation::ALL.map(Some))
        .map(|situation: Option<Situation>| {
            let name = situation.map_or("any", Situation::id);
            let label = words.tell(situation.map_or(Msg::SituationAny, Msg::from));
            view! {
                <label class="chip" data-situation=name>
                    <input
                        type="radio"
                        name="situation"
                        value=name
                        prop:checked=move || chosen.get() == situation
                        on:change=move |_| chosen.set(situation)
                    />
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="chips">
            <legend>
                <h2>{words.tell(Msg::SituationHeading)}</h2>
            </legend>
            {each}
        </fieldset>
    }
    .into_any()
}

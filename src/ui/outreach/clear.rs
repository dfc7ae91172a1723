//! Deleting what a report was made of: only after it was taken away, and asked
//! twice, the second time in another way.

use leptos::prelude::*;
use migrasi_aman::content::OutreachMsg;
use wasm_bindgen_futures::spawn_local;

use super::{
    pin,
    village::{Say, Step, Village},
};
use crate::device::{
    ledger::{Keep, Ledger},
    shell,
};

/// How far she is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Nothing,
    Once,
    Twice,
    Failed,
}

/// Deletes these records and no other: what was added since stays.
pub(super) fn section(
    village: Village,
    say: &Say,
    taken: RwSignal<bool>,
    keys: Vec<String>,
) -> AnyView {
    let asked = RwSignal::new(Asked::Nothing);
    let keys = StoredValue::new(keys);
    let say = say.clone();
    (move || {
        if !taken.get() {
            return ().into_any();
        }
        let cancel = {
            let label = say.tell(OutreachMsg::ClearNo);
            view! {
                <button class="button" data-action="clear-no" on:click=move |_| asked.set(Asked::Nothing)>
                    {label}
                </button>
            }
        };
        match asked.get() {
            Asked::Nothing => {
                let open = move |_| {
                    asked.set(Asked::Once);
                    shell::focus_on("[data-action=clear-no]");
                };
                view! {
                    <button class="button quiet" data-action="clear" on:click=open>
                        {say.tell(OutreachMsg::ClearOpen)}
                    </button>
                }
                .into_any()
            }
            Asked::Once => {
                let go_on = move |_| {
                    asked.set(Asked::Twice);
                    shell::focus_on("[data-digit]");
                };
                let count = keys.with_value(Vec::len);
                view! {
                    <div class="note stack" role="group">
                        <p role="alert">{say.count(OutreachMsg::ClearSure, count)}</p>
                        {cancel}
                        <button class="button" data-action="clear-yes" on:click=go_on>
                            {say.tell(OutreachMsg::ClearYes)}
                        </button>
                    </div>
                }
                .into_any()
            }
            Asked::Twice | Asked::Failed => {
                let failed = (asked.get() == Asked::Failed).then(|| {
                    view! { <p role="alert">{say.tell(OutreachMsg::ClearFailed)}</p> }
                });
                view! {
                    <div class="note stack">
                        {failed}
                        {by_number(village, &say, asked, keys)}
                        {cancel}
                    </div>
                }
                .into_any()
            }
        }
    })
    .into_any()
}

fn by_number(
    village: Village,
    say: &Say,
    asked: RwSignal<Asked>,
    keys: StoredValue<Vec<String>>,
) -> AnyView {
    let count = keys.with_value(Vec::len);
    let typed = RwSignal::new(String::new());
    let fits = move || typed.with(|typed| typed.parse() == Ok(count));
    let delete = move |_| {
        let keys = keys.get_value();
        village.found_written(&keys);
        spawn_local(async move {
            match Ledger.remove(&keys).await {
                Ok(left) => {
                    village.cleared(left);
                    if village.step.get_untracked() == Step::Report {
                        village.show(Step::Menu);
                    }
                }
                Err(_) => {
                    asked.try_set(Asked::Failed);
                }
            }
        });
    };
    view! {
        <p role="alert">{say.count(OutreachMsg::ClearType, count)}</p>
        {pin::pad(say, OutreachMsg::ClearLabel, typed)}
        <button
            class="button"
            data-action="clear-now"
            disabled=move || !fits()
            on:click=delete
        >
            {say.tell(OutreachMsg::ClearNow)}
        </button>
    }
    .into_any()
}

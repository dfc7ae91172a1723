//! The PIN: offered at the beginning, asked for before the menu.

use leptos::{ev, prelude::*};
use migrasi_aman::{
    content::OutreachMsg,
    outreach::{Pin, wait_after},
};
use wasm_bindgen_futures::spawn_local;

use super::village::{Say, Step, Village};
use crate::{
    device::{lock, patience},
    ui::parts::Heading,
};

/// A line for digits. As [`typed_line`](crate::ui::parts::typed_line) no `<input>`;
/// what is typed is not to be read over her shoulder.
pub(super) fn line(say: &Say, typed: RwSignal<String>) -> AnyView {
    view! {
        <div class="field">
            <span>{say.tell(OutreachMsg::PinLabel)}</span>
            <div
                class="typed secret"
                contenteditable="true"
                role="textbox"
                aria-label=say.text(OutreachMsg::PinLabel)
                inputmode="numeric"
                spellcheck="false"
                data-pin=""
                on:keydown=|event: ev::KeyboardEvent| {
                    if event.key() == "Enter" {
                        event.prevent_default();
                    }
                }
                on:input=move |event| {
                    let text = event_target::<leptos::web_sys::Node>(&event).text_content();
                    typed.set(text.unwrap_or_default());
                }
            ></div>
        </div>
    }
    .into_any()
}

/// Asks for it before the menu.
pub(super) fn ask(village: Village, say: &Say) -> AnyView {
    let typed = RwSignal::new(String::new());
    let complaint = RwSignal::new(None::<OutreachMsg>);
    let left = RwSignal::new(0_u32);
    let busy = RwSignal::new(false);
    let open = move |_| {
        let kept = village
            .mode
            .with_untracked(|mode| mode.as_ref()?.lock.clone());
        let pin = match (kept, Pin::parse(&typed.get_untracked())) {
            (None, _) => return village.show(Step::Menu),
            (_, Err(fault)) => return complaint.set(Some(fault.into())),
            (Some(kept), Ok(pin)) => (kept, pin),
        };
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let (kept, pin) = pin;
            if lock::fits(&kept, &pin).await {
                village.tries.set_value(0);
                return village.show(Step::Menu);
            }
            village.tries.update_value(|tries| *tries += 1);
            let wait = wait_after(village.tries.get_value()).div_ceil(1000);
            complaint.try_set(Some(OutreachMsg::PinWrong));
            for seconds in (0..=wait).rev() {
                left.try_set(seconds);
                if seconds > 0 {
                    patience::pause(1000).await;
                }
            }
            busy.try_set(false);
        });
    };
    let told = say.clone();
    let wrong = move || {
        complaint.get().map(|message| match message {
            OutreachMsg::PinWrong => told.count(message, left.get() as usize),
            other => told.tell(other),
        })
    };
    view! {
        <Heading text=say.tell(OutreachMsg::PinAsk) class="headline" />
        {line(say, typed)}
        <p class="complaint" role="alert">{wrong}</p>
        <button
            class="button main"
            data-action="unlock"
            disabled=move || busy.get()
            on:click=open
        >
            {say.tell(OutreachMsg::PinOpen)}
        </button>
        <p class="soft">{say.tell(OutreachMsg::PinForgotten)}</p>
        <button class="button" data-action="clean" on:click=move |_| village.show(Step::Clean)>
            {say.tell(OutreachMsg::ClearNo)}
        </button>
    }
    .into_any()
}

//! The PIN: offered at the beginning, asked for before the menu.

use leptos::prelude::*;
use migrasi_aman::{content::OutreachMsg, outreach::Pin};
use wasm_bindgen_futures::spawn_local;

use super::village::{Say, Step, Village};
use crate::{
    device::{lock, patience},
    ui::parts::Heading,
};

/// Buttons for digits. No line to type in: Chromium asks its maker's server about
/// some, and here no keyboard covers the page. What is typed is not shown.
pub(super) fn pad(say: &Say, label: OutreachMsg, typed: RwSignal<String>) -> AnyView {
    let digit = |digit: char| {
        let add = move |_| {
            typed.update(|typed| {
                if typed.len() < *Pin::LENGTHS.end() {
                    typed.push(digit);
                }
            });
        };
        view! {
            <button type="button" class="button" data-digit=digit.to_string() on:click=add>
                {digit.to_string()}
            </button>
        }
    };
    let digits = "1234567890".chars().map(digit).collect_view();
    let told = say.clone();
    let count = move || typed.with(String::len);
    let dots = move || {
        let typed = count();
        let places = (0..typed.max(*Pin::LENGTHS.start())).map(|place| {
            let is_typed = place < typed;
            view! { <i class:typed=is_typed></i> }
        });
        places.collect_view()
    };
    view! {
        <div class="field" role="group" aria-label=say.text(label)>
            <span aria-hidden="true">{say.tell(label)}</span>
            <p class="dots" aria-hidden="true">{dots}</p>
            <p class="unseen" role="status">
                {move || told.count(OutreachMsg::PadCount, count())}
            </p>
            <div class="pad">
                {digits}
                <button
                    type="button"
                    class="button"
                    data-digit="none"
                    on:click=move |_| typed.update(|typed| {
                        typed.pop();
                    })
                >
                    {say.tell(OutreachMsg::PadDelete)}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// Counts down until the next try. The pad may be gone before.
async fn wait(village: Village, left: RwSignal<u32>, busy: RwSignal<bool>) {
    loop {
        let seconds = village.wait();
        left.try_set(seconds);
        if seconds == 0 {
            busy.try_set(false);
            return;
        }
        patience::pause(1000).await;
    }
}

/// Asks for it before the menu.
pub(super) fn ask(village: Village, say: &Say) -> AnyView {
    let typed = RwSignal::new(String::new());
    let complaint = RwSignal::new(None::<OutreachMsg>);
    let left = RwSignal::new(0_u32);
    let busy = RwSignal::new(false);
    // A new pad makes the wait no shorter.
    if village.wait() > 0 {
        complaint.set(Some(OutreachMsg::PinWrong));
        busy.set(true);
        spawn_local(wait(village, left, busy));
    }
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
            let right = lock::fits(&kept, &pin).await;
            village.guessed(right);
            if !right {
                complaint.try_set(Some(OutreachMsg::PinWrong));
                typed.try_set(String::new());
            } else if village.step.get_untracked() == Step::Locked {
                // And not if it was given up meanwhile.
                return village.show(Step::Menu);
            }
            wait(village, left, busy).await;
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
        {pad(say, OutreachMsg::PinLabel, typed)}
        <p class="complaint" role="alert">{wrong}</p>
        <button
            class="button main"
            data-action="unlock"
            disabled=move || busy.get()
            on:click=open
        >
            {say.tell(OutreachMsg::PinOpen)}
        </button>
        <button class="button" data-action="clean" on:click=move |_| village.show(Step::Clean)>
            {say.tell(OutreachMsg::ClearNo)}
        </button>
    }
    .into_any()
}

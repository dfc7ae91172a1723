//! Persons one after the other, as quickly as the widget lets them through: a script
//! in the page touches what a thumb would touch, and waits for what comes.

use std::{thread, time::Duration};

use crate::{
    page::Page,
    trouble::{Told, trouble},
};

/// Sets up a meeting where there is none, then takes in one person after the other.
/// `busy.begun` counts those who have seen their result, `busy.done` those who are
/// gone, and `busy.said` is what the screen said last. Stops at `busy.until`.
pub const BUSY: &str = r##"
    const busy = { begun: 0, done: 0, said: -1, until: Infinity, trouble: "" };
    globalThis.busy = busy;
    const find = (selector) => document.querySelector(selector);
    const there = (selector) => new Promise((resolve, reject) => {
        const since = performance.now();
        const look = () => {
            const found = find(selector);
            if (found && !found.disabled) resolve(found);
            else if (performance.now() - since > 30000) reject(new Error(selector));
            else setTimeout(look, 2);
        };
        look();
    });
    const touch = async (selector) => (await there(selector)).click();
    const pick = async (selector, value) => {
        const list = await there(selector);
        await there(`${selector} option[value="${value}"]`);
        list.value = value;
        list.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const hear = () => {
        const told = find("[data-recorded]");
        if (told) busy.said = Number(told.dataset.recorded);
    };
    (async () => {
        await there("[data-action=begin], [data-action=staff]");
        if (find("[data-action=begin]")) {
            await pick("[data-place=province]", "32");
            await pick("[data-place=regency]", "32.09");
            await touch("[data-action=begin]");
        }
        await there("[data-recorded]");
        hear();
        const base = history.state;
        while (busy.done < busy.until) {
            await touch("[data-action=next-check]");
            await touch("[data-consent=yes]");
            await touch("[data-action=start-check]");
            await touch("[data-question=destination] [data-answer=malaysia] input");
            await touch("[data-action=next]");
            await there("[data-question]:not([data-question=destination]), [data-screen=stopped]");
            location.hash = "#hasil";
            await there("[data-verdict]");
            busy.begun += 1;
            await touch("[data-action=next-person]");
            await there("[data-action=staff]");
            hear();
            busy.done += 1;
            // The browser walks back to where she began; no finger is quicker.
            const since = performance.now();
            while (history.state !== base && performance.now() - since < 500) {
                await new Promise((resolve) => setTimeout(resolve, 2));
            }
        }
    })().catch((error) => { busy.trouble = String(error); });"##;

/// Takes in so many persons, and comes back when the last of them is gone.
///
/// # Errors
/// Something that they need does not come, or the browser does not answer.
pub fn receive(page: &Page, persons: u64) -> Told {
    page.script(&BUSY.replace("until: Infinity", &format!("until: {persons}")))?;
    loop {
        let state = page.script("return [busy.done, busy.trouble]")?;
        if state[1] != "" {
            return trouble(format!("person {} waits for {}", state[0], state[1]));
        }
        if state[0].as_u64() == Some(persons) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(50));
    }
}

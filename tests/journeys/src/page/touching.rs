//! Touching: where a thumb would, once the page takes touches.

use std::{thread, time::Instant};

use fantoccini::{
    Client,
    elements::{Element, ElementRef},
    error::{CmdError, ErrorStatus},
};
use serde_json::{Value, json};

use super::{PATIENCE, PAUSE, Page};
use crate::trouble::Told;

/// `seen(element)` in a script: whether it takes room and is not hidden.
pub(super) const SEEN: &str = r#"
    const seen = (one) => one.getClientRects().length > 0
        && getComputedStyle(one).visibility === "visible";"#;

/// `settles` in a script: whether a touch does not count, in the first moment of a
/// screen, where it may be the second of a double touch.
const SETTLES: &str = "
    const settles = document.documentElement.hasAttribute('data-settling');";

/// The first that a person can see, or else the first, scrolled to as by
/// [`scroll_to`], and where it is; or why it cannot be touched now.
const FIRST: &str = r#"
    if (settles) return "the screen takes no touches";
    const all = [...document.querySelectorAll(arguments[0])];
    const first = all.find(seen) ?? all[0];
    if (!first) return "it is not there";
    first.scrollIntoView({ block: "nearest" });
    const box = first.getBoundingClientRect();
    return [first, `${box.x} ${box.y}`];"#;

impl Page {
    /// A real click on the first such thing that can be seen, once it is there.
    pub(super) fn touch(&self, selector: &str) -> Told {
        if self.is_old() {
            self.until("the screen to take touches", || self.takes_touches())?;
            return self.old_touch(selector);
        }
        let start = Instant::now();
        let mut place = Value::Null;
        loop {
            match self.touch_now(selector, &mut place)? {
                Ok(()) => return Ok(()),
                Err(why) if start.elapsed() > PATIENCE => {
                    return self.tell(&format!("touching {selector}: {why}"));
                }
                Err(_) => thread::sleep(PAUSE),
            }
        }
    }

    /// The same at once, or what is in the way and may pass by itself. It has to be where
    /// it was at the last look: what comes above it would push it away from under a touch.
    fn touch_now(&self, selector: &str, place: &mut Value) -> Told<Result<(), String>> {
        let script = format!("{SEEN}{SETTLES}{FIRST}");
        let found = match self.browser.script(&script, vec![json!(selector)]) {
            Ok(found) => found,
            // A page that is being replaced does not answer for a moment.
            Err(trouble) => return Ok(Err(trouble.to_string())),
        };
        let Some(id) = element_of(&found[0]) else {
            return Ok(Err(found.as_str().unwrap_or_default().to_owned()));
        };
        if *place != found[1] {
            *place = found[1].clone();
            return Ok(Err("it moves".to_owned()));
        }
        let clicked = self.browser.run(async |client| {
            let element = Element::from_element_id(client.clone(), id);
            Ok(element.click().await)
        })?;
        match clicked {
            Ok(()) => Ok(Ok(())),
            Err(error) if passing(&error) => Ok(Err(error.to_string())),
            Err(error) => self.tell(&format!("touching {selector}: {error}")),
        }
    }

    /// Repeats a step while the page is still drawing.
    pub(super) fn step<'a, F>(&'a self, what: &str, step: impl Fn(&'a Client) -> F) -> Told
    where
        F: Future<Output = Result<(), CmdError>>,
    {
        self.until("the screen to take touches", || self.takes_touches())?;
        let start = Instant::now();
        loop {
            let outcome = self.browser.run(|client| {
                let doing = step(client);
                async { Ok(doing.await) }
            })?;
            match outcome {
                Ok(()) => return Ok(()),
                Err(error) if passing(&error) && start.elapsed() < PATIENCE => thread::sleep(PAUSE),
                Err(error) => return self.tell(&format!("{what}: {error}")),
            }
        }
    }

    /// Whether a touch counts.
    pub(super) fn takes_touches(&self) -> Told<bool> {
        let takes = self.script(&format!("{SETTLES} return !settles;"))?;
        Ok(takes.as_bool().unwrap_or_default())
    }
}

/// The element that a script has found.
pub(super) fn element_of(found: &Value) -> Option<ElementRef> {
    let id = found.as_object()?.values().next()?.as_str()?;
    Some(ElementRef::from(id.to_owned()))
}

/// As a thumb does: out from under the bar at the bottom. Drivers scroll only
/// to what is outside the window.
pub(super) async fn scroll_to(client: &Client, element: &Element) -> Result<(), CmdError> {
    let script = "arguments[0].scrollIntoView({ block: 'nearest' })";
    let element = serde_json::to_value(element)?;
    client.execute(script, vec![element]).await.map(drop)
}

/// What may pass by itself while a page is drawing.
pub(super) fn passing(error: &CmdError) -> bool {
    matches!(
        error,
        CmdError::Standard(answer) if matches!(
            answer.error,
            ErrorStatus::NoSuchElement
                | ErrorStatus::StaleElementReference
                | ErrorStatus::ElementClickIntercepted
                | ErrorStatus::ElementNotInteractable
        )
    )
}

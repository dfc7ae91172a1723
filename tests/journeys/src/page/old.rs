//! The same in the old Chromium. Its driver cannot look for elements, since the
//! browser does not know the commands that it does so with: looking is done by
//! script, touching and typing by the browser's own events for mouse and keys.

use serde_json::{Value, json};

use super::{Page, touching::SEEN};
use crate::trouble::{Told, trouble};

/// The first that a person can see, and where its middle is once it is scrolled
/// to; `covered` says what lies over it.
const WHERE: &str = r#"
    const [selector, scroll] = arguments;
    const element = [...document.querySelectorAll(selector)].find(seen);
    if (!element) return null;
    if (scroll) element.scrollIntoView({ block: "nearest" });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    const free = top && (element.contains(top) || top.contains(element));
    return { x, y, covered: free ? "" : String(top && top.outerHTML).slice(0, 120) };"#;

/// Chooses from a list as a person does: the list tells that it was changed.
const CHOOSE: &str = r#"
    const [selector, by, wanted] = arguments;
    const list = document.querySelector(selector);
    const entry = list && [...list.options].find((entry) => entry[by].trim() === wanted);
    if (!entry) return false;
    list.focus();
    list.value = entry.value;
    list.dispatchEvent(new Event("input", { bubbles: true }));
    list.dispatchEvent(new Event("change", { bubbles: true }));
    return true;"#;

impl Page {
    /// Where the first such thing is that can be seen, or nothing.
    pub(super) fn old_seen(&self, selector: &str) -> Told<Value> {
        self.old_where(selector, false)
    }

    fn old_where(&self, selector: &str, scroll: bool) -> Told<Value> {
        let arguments = vec![json!(selector), json!(scroll)];
        self.browser.script(&format!("{SEEN}{WHERE}"), arguments)
    }

    /// A real click on the first such thing that can be seen, once it is there
    /// and nothing lies over it.
    pub(super) fn old_touch(&self, selector: &str) -> Told {
        let mut at = Value::Null;
        self.until(&format!("{selector} to touch"), || {
            at = self.old_where(selector, true)?;
            match at["covered"].as_str() {
                None => Ok(false),
                Some("") => Ok(true),
                Some(what) => trouble(format!("{what} lies over it")),
            }
        })?;
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({
                "type": kind, "x": at["x"], "y": at["y"], "button": "left", "clickCount": 1,
            });
            self.browser.command("Input.dispatchMouseEvent", event)?;
        }
        Ok(())
    }

    /// Chooses from a list by the `value` or the `text` of the entry.
    pub(super) fn old_choose(&self, list: &str, by: &str, wanted: &str) -> Told {
        self.until(&format!("`{wanted}` in {list}"), || {
            let arguments = vec![json!(list), json!(by), json!(wanted)];
            Ok(self.browser.script(CHOOSE, arguments)? == json!(true))
        })
    }
}

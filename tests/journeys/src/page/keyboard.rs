//! The page by keyboard alone: real keys, and what has the focus after each.

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use serde_json::json;

use super::Page;
use crate::trouble::Told;

/// To the next thing that takes the focus.
pub const TAB: char = '\u{E004}';
/// Presses buttons and links.
pub const ENTER: char = '\u{E007}';
/// Chooses, ticks and presses.
pub const SPACE: char = ' ';
/// To the next choice.
pub const ARROW_DOWN: char = '\u{E015}';

/// More stops than any screen has.
const MOST_STOPS: usize = 150;

/// What has the focus, and whether it can be seen. A tile or a chip shows the
/// focus of the control that lies over it unseen.
const FOCUS: &str = r##"
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) {
        return { what: "", shown: null, covered: false };
    }
    const seen = element.closest(".tile, .chip") || element;
    const style = getComputedStyle(seen);
    const box = seen.getBoundingClientRect();
    const bar = element.closest(".bar") ? null : document.querySelector("#app .bar").getBoundingClientRect();
    const bottom = Math.min(innerHeight, bar ? bar.top : innerHeight);
    const name = element.dataset.action || element.dataset.amount || element.dataset.sum || element.dataset.place
        || element.value || element.dataset.channel || "";
    return {
        what: element.tagName.toLowerCase() + (name ? "=" + name : ""),
        // A window that is not the active one shows no focus: WebKit's has no
        // window manager to make it so. There nothing can be judged.
        shown: document.hasFocus() ? (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) : null,
        covered: box.bottom <= 0 || box.top >= bottom || (box.height < bottom && box.bottom > bottom + 1),
    };"##;

/// What has the focus.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Focus {
    /// Its element and name, empty where nothing has it.
    pub what: String,
    /// It has an outline of two pixels or more; nothing where that cannot be known.
    pub shown: Option<bool>,
    /// The bar or the edge of the window covers it.
    pub covered: bool,
}

impl Page {
    /// Presses and lets go of a key.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn key(&self, key: char) -> Told {
        let press = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        self.browser
            .run(async |client| Ok(client.perform_actions(press).await?))
    }

    /// Types where the focus is.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn keys(&self, text: &str) -> Told {
        text.chars().try_for_each(|key| self.key(key))
    }

    /// What has the focus.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn focus(&self) -> Told<Focus> {
        let told = self.script(FOCUS)?;
        Ok(Focus {
            what: told["what"].as_str().unwrap_or_default().to_owned(),
            shown: told["shown"].as_bool(),
            covered: told["covered"].as_bool().unwrap_or_default(),
        })
    }

    /// Whether that has the focus.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn is_focused(&self, selector: &str) -> Told<bool> {
        let so = self.browser.script(
            "return Boolean(document.activeElement && document.activeElement.matches(arguments[0]))",
            vec![json!(selector)],
        )?;
        Ok(so.as_bool().unwrap_or_default())
    }

    /// Goes on with the Tab key until that has the focus. Each stop on the way
    /// must be seen.
    ///
    /// # Errors
    /// It is never reached, or a stop on the way cannot be seen.
    pub fn tab_to(&self, selector: &str) -> Told {
        for _ in 0..MOST_STOPS {
            self.key(TAB)?;
            self.expect_focus_seen()?;
            if self.is_focused(selector)? {
                return Ok(());
            }
        }
        self.tell(&format!("the Tab key does not lead to {selector}"))
    }

    /// Everything that the Tab key leads to, from here until the page is left.
    ///
    /// # Errors
    /// A stop cannot be seen, or there is no way out.
    pub fn tab_through(&self) -> Told<Vec<Focus>> {
        let mut stops = Vec::new();
        for _ in 0..MOST_STOPS {
            self.key(TAB)?;
            self.expect_focus_seen()?;
            let focus = self.focus()?;
            // Out of the page, or round to its beginning.
            if focus.what.is_empty() || (stops.len() > 2 && self.is_focused("[data-tabbed]")?) {
                return Ok(stops);
            }
            if stops.is_empty() {
                self.script("document.activeElement.dataset.tabbed = ''")?;
            }
            stops.push(focus);
        }
        self.tell("the Tab key never leads out of the page")
    }

    fn expect_focus_seen(&self) -> Told {
        let focus = self.focus()?;
        if focus.shown.is_none() && !focus.what.is_empty() {
            self.not_judged("whether the focus is seen: the window is not the active one");
        }
        if focus.shown == Some(false) {
            return self.tell(&format!(
                "{} has the focus and does not show it",
                focus.what
            ));
        }
        if focus.covered {
            return self.tell(&format!("{} has the focus and is covered", focus.what));
        }
        Ok(())
    }

    /// Expects the focus on the heading of the screen, seen.
    ///
    /// # Errors
    /// It is elsewhere.
    pub fn expect_focus_on_heading(&self) -> Told {
        self.until("the focus on the heading", || self.is_focused("#app h1"))?;
        self.expect_focus_seen()
    }
}

//! What can be read on the page.

use std::collections::BTreeMap;

use fantoccini::Locator;
use serde_json::{Value, json};

use super::{
    Page, strings,
    touching::{SEEN, passing},
};
use crate::trouble::{Told, Trouble};

/// What is chosen on the question that is shown.
const CHOSEN: &str = r#"
    return [...document.querySelectorAll("[data-answer]")].flatMap((tile) => {
        if (tile.dataset.answer === "months") return tile.value ? [tile.value] : [];
        const box = tile.matches("input") ? tile : tile.querySelector("input");
        const chosen = tile.getAttribute("aria-pressed") === "true"
            || tile.getAttribute("aria-checked") === "true"
            || tile.getAttribute("aria-selected") === "true"
            || Boolean(box && (box.checked));
        return chosen ? [tile.dataset.answer] : [];
    });"#;

/// The points of help that are seen, with their links.
const HELP: &str = r#"
    return [...document.querySelectorAll("[data-help]")].filter(seen).map((point) => ({
        id: point.dataset.help,
        links: [...(point.matches("a") ? [point] : point.querySelectorAll("a[href]"))].filter(seen)
            .map((link) => [link.dataset.channel || "", link.getAttribute("href")]),
    }));"#;

/// A point of help that the page shows, with the links that reach it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HelpPoint {
    /// Its id.
    pub id: String,
    /// Channel and address of every link: `("phone", "tel:08001000")`.
    pub links: Vec<(String, String)>,
}

impl Page {
    /// What is chosen on the question that is shown.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn chosen(&self) -> Told<Vec<String>> {
        Ok(strings(&self.browser.script(CHOSEN, vec![])?))
    }

    /// The verdict on the result screen: `stop`, `check` or `none`.
    ///
    /// # Errors
    /// None is shown, or more than one.
    pub fn verdict(&self) -> Told<String> {
        self.until("the result", || Ok(self.place()?.screen == "result"))?;
        let shown = strings(&self.browser.script(
            "return [...document.querySelectorAll('[data-verdict]')].map((e) => e.dataset.verdict)",
            vec![],
        )?);
        match shown.as_slice() {
            [one] => Ok(one.clone()),
            other => self.tell(&format!(
                "one verdict is expected, these are shown: {other:?}"
            )),
        }
    }

    /// What the warnings together are called.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn patterns(&self) -> Told<Vec<String>> {
        let shown = self.browser.script(
            "return [...document.querySelectorAll('[data-pattern]')].map((e) => e.dataset.pattern)",
            vec![],
        )?;
        Ok(strings(&shown))
    }

    /// The warnings that are shown, with their severities.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn flags(&self) -> Told<BTreeMap<String, String>> {
        let shown = self.browser.script(
            "return [...document.querySelectorAll('[data-flag]')].map((e) => [e.dataset.flag, e.dataset.severity || ''])",
            vec![],
        )?;
        Ok(pairs(&shown).into_iter().collect())
    }

    /// The points of help that a person can see, with their links.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn help_links(&self) -> Told<Vec<HelpPoint>> {
        let shown = self.script(&format!("{SEEN}{HELP}"))?;
        Ok(shown
            .as_array()
            .into_iter()
            .flatten()
            .map(|point| HelpPoint {
                id: point["id"].as_str().unwrap_or_default().to_owned(),
                links: pairs(&point["links"]),
            })
            .collect())
    }

    /// Whether a link that a person can see dials that number.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn dials(&self, number: &str) -> Told<bool> {
        self.sees(&format!("a[href=\"tel:{number}\"]"))
    }

    /// Everything that a person can read now.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn text(&self) -> Told<String> {
        let text = self
            .browser
            .script("return document.body.innerText", vec![])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Every word on the page, also in what is folded away.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn every_word(&self) -> Told<Vec<String>> {
        let text = self.browser.script(
            r#"const copy = document.body.cloneNode(true);
            for (const code of copy.querySelectorAll("script, style, template")) code.remove();
            return copy.innerHTML.replace(/<[^>]*>/g, " ") + " " + document.title;"#,
            vec![],
        )?;
        Ok(text
            .as_str()
            .unwrap_or_default()
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric() && c != '-')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect())
    }

    /// Whether a person can see what the selector names.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn sees(&self, selector: &str) -> Told<bool> {
        if self.is_old() {
            return Ok(self.old_seen(selector)? != Value::Null);
        }
        self.browser.run(async |client| {
            for element in client.find_all(Locator::Css(selector)).await? {
                match element.is_displayed().await {
                    Ok(true) => return Ok(true),
                    Ok(false) => {}
                    Err(error) if passing(&error) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Ok(false)
        })
    }

    /// Until she is told these words in a line that she can see without scrolling.
    ///
    /// # Errors
    /// She is not.
    pub fn is_told(&self, words: &str) -> Told {
        self.until(words, || {
            let told = self.browser.script(
                "const line = document.querySelector('#app .notice'), box = line.getBoundingClientRect();
                return line.textContent.includes(arguments[0])
                    && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;",
                vec![json!(words)],
            )?;
            Ok(told == json!(true))
        })
    }

    /// The words of what the selector names, also of several, one after the
    /// other.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn words_of(&self, selector: &str) -> Told<String> {
        let text = self.browser.script(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent).join(' ')",
            vec![json!(selector)],
        )?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// An attribute of the first that the selector names.
    ///
    /// # Errors
    /// There is none, or it has no such attribute.
    pub fn attribute(&self, selector: &str, name: &str) -> Told<String> {
        let value = self.browser.script(
            "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null",
            vec![json!(selector), json!(name)],
        )?;
        value
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| Trouble(format!("`{selector}` has no `{name}`")))
    }

    /// How many the selector names.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn count(&self, selector: &str) -> Told<usize> {
        let count = self.browser.script(
            "return document.querySelectorAll(arguments[0]).length",
            vec![json!(selector)],
        )?;
        Ok(count
            .as_u64()
            .and_then(|n| n.try_into().ok())
            .unwrap_or_default())
    }
}

fn pairs(value: &Value) -> Vec<(String, String)> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .map(|pair| {
            let text = |n: usize| pair[n].as_str().unwrap_or_default().to_owned();
            (text(0), text(1))
        })
        .collect()
}

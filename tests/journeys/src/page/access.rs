//! The page as those meet it who do not see it, or see it in other colours.

use std::{fs, thread, time::Duration};

use fantoccini::Locator;
use serde_json::{Value, json};

use super::{Page, strings};
use crate::{
    driver::Raw,
    engine::Engine,
    settings,
    trouble::{Doing, Told, trouble},
};

/// Runs axe-core over everything, also over what is folded away. The bars that stay
/// in view cover what is scrolled under them, so they are put in their place first;
/// journeys by keyboard see that they never cover what has the focus. Pictograms hold
/// no text, and Firefox says of a `use` that it reaches over the text beside it.
const JUDGE: &str = r#"
    const [colours, done] = arguments;
    for (const part of document.querySelectorAll("details")) part.open = true;
    const bars = [...document.querySelectorAll("body *")]
        .filter((part) => getComputedStyle(part).position === "sticky");
    for (const bar of bars) bar.style.position = "static";
    const pictures = document.querySelectorAll("svg use");
    for (const picture of pictures) picture.style.display = "none";
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const rules = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];
    axe.run(document, {
        runOnly: colours ? { type: "rule", values: rules } : { type: "tag", values: tags },
        rules: { "color-contrast-enhanced": { enabled: true } },
        // Of what passed the names of the rules are enough.
        resultTypes: ["violations", "incomplete"],
    }).then((found) => {
        for (const bar of bars) bar.style.position = "";
        for (const picture of pictures) picture.style.display = "";
        const told = (rule) => rule.nodes.map((node) =>
            `${rule.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)}: ${node.failureSummary || rule.help}`);
        // What axe cannot measure is nobody's proof of contrast.
        const unmeasured = found.incomplete.filter((rule) => rule.id.startsWith("color-contrast"));
        done({
            faults: [...found.violations, ...unmeasured].flatMap(told),
            passed: found.passes.map((rule) => rule.id),
            version: axe.version,
        });
    }, (error) => done({ faults: [String(error)], passed: [] }));"#;

/// What of a screen is judged.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Depth {
    /// All of it.
    Everything,
    /// What another look can change of a screen that was judged before: its colours.
    Colours,
}

/// What axe-core says of a screen.
#[derive(Debug)]
pub struct Judged {
    /// Rule, element and reason of everything that is wrong.
    pub faults: Vec<String>,
    /// The rules that found something to look at and nothing wrong with it: none
    /// would mean that nothing was looked at.
    pub passed: Vec<String>,
    /// Which axe-core it was.
    pub version: String,
}

/// A thing on the page as assistive technology is told of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Node {
    /// `radio`, `heading`, `button` …
    pub role: String,
    /// What it is called.
    pub name: String,
}

impl Page {
    /// Asks axe-core.
    ///
    /// # Errors
    /// It is not on this machine, or does not run.
    pub fn judge(&self, depth: Depth) -> Told<Judged> {
        if self.script("return !window.axe")?.as_bool() == Some(true) {
            let axe = fs::read_to_string(settings::AXE.find()?).doing("reading axe-core")?;
            self.script(&axe)?;
        }
        let colours = depth == Depth::Colours;
        let told = self.browser.run(async |client| {
            let given = vec![json!(colours)];
            Ok(client.execute_async(JUDGE, given).await?)
        })?;
        Ok(Judged {
            faults: strings(&told["faults"]),
            passed: strings(&told["passed"]),
            version: told["version"].as_str().unwrap_or_default().to_owned(),
        })
    }

    /// Shows the page as that preference of its reader makes it:
    /// `prefers-color-scheme`, `prefers-contrast`, `prefers-reduced-motion`,
    /// `forced-colors`; nothing at all takes them back. Says whether this engine
    /// can be told.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn prefer(&self, preferences: &[(&str, &str)]) -> Told<bool> {
        match self.browser.engine() {
            Engine::Chromium => {
                let features: Vec<Value> = preferences
                    .iter()
                    .map(|(name, value)| json!({ "name": name, "value": value }))
                    .collect();
                self.tell_chromium(
                    "Emulation.setEmulatedMedia",
                    json!({ "features": features }),
                )?;
            }
            Engine::Firefox => {
                let dark = preferences.contains(&("prefers-color-scheme", "dark"));
                let script = format!(
                    "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {})",
                    i32::from(!dark)
                );
                let room = |name: &str| Raw::post("moz/context", json!({ "context": name }));
                self.browser.run(async |client| {
                    client.issue_cmd(room("chrome")).await?;
                    let done = client.execute(&script, vec![]).await;
                    client.issue_cmd(room("content")).await?;
                    done?;
                    Ok(())
                })?;
                if preferences
                    .iter()
                    .any(|(name, _)| *name != "prefers-color-scheme")
                {
                    return Ok(false);
                }
            }
            Engine::WebKit | Engine::Old | Engine::Speaking => return Ok(preferences.is_empty()),
        }
        // Colours pass over into each other, on a busy machine slowly.
        thread::sleep(Duration::from_millis(250));
        self.until("the end of every transition", || {
            let resting =
                "return document.getAnimations().every((one) => one.playState !== 'running')";
            Ok(self.script(resting)? == json!(true))
        })?;
        Ok(true)
    }

    /// Everything that assistive technology is told of, in order. Chromium tells
    /// its whole tree; others are asked for each thing that has a meaning.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn tree(&self) -> Told<Vec<Node>> {
        if self.browser.engine() == Engine::Chromium {
            let told = self.tell_chromium("Accessibility.getFullAXTree", json!({}))?;
            let Some(nodes) = told["nodes"].as_array() else {
                return trouble("Chromium tells no tree");
            };
            let text = |node: &Value, what: &str| {
                let value = &node[what]["value"];
                value.as_str().unwrap_or_default().trim().to_owned()
            };
            return Ok(nodes
                .iter()
                .filter(|node| node["ignored"] != true)
                .map(|node| Node {
                    role: text(node, "role"),
                    name: text(node, "name"),
                })
                .collect());
        }
        self.browser.run(async |client| {
            let meaning = "#app :is(h1, h2, h3, h4, fieldset, input, button, a, select, [role], summary):not(details:not([open]) > :not(summary), details:not([open]) > :not(summary) *)";
            let mut nodes = Vec::new();
            for element in client.find_all(Locator::Css(meaning)).await? {
                // The control of a tile lies over it unseen.
                if !element.is_displayed().await? && element.tag_name().await? != "input" {
                    continue;
                }
                let id = element.element_id();
                let ask = async |what: &str| {
                    let path = format!("element/{}/{what}", id.as_ref());
                    let told = client.issue_cmd(Raw::get(path)).await?;
                    Ok::<_, crate::trouble::Trouble>(told.as_str().unwrap_or_default().trim().to_owned())
                };
                nodes.push(Node {
                    role: ask("computedrole").await?,
                    name: ask("computedlabel").await?,
                });
            }
            Ok(nodes)
        })
    }
}

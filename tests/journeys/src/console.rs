//! What the browser's console was told. At the end of a journey: nothing.
//!
//! - Chromium hands out its own console: messages of scripts, errors, failed
//!   loads, policy violations, deprecations.
//! - Firefox hands out its errors and policy violations, but not what scripts
//!   write with `console`; those come from the ear below.
//! - WebKit keeps its console to itself while automated: the ear is all.
//!
//! The ear is a script that the web server puts before everything else in the
//! page. It forgets with the page, so it is read before the page is left.

use fantoccini::Client;
use serde_json::{Value, json};

use crate::{
    driver::Raw,
    engine::Engine,
    trouble::{Told, Trouble},
};

/// The script that listens. No apostrophes, for it stands between two in
/// nginx.conf; no dollar signs, for nginx has variables.
pub const EAR: &str = r#"(function () {
    var heard = [];
    Object.defineProperty(window, "journeyEar", { value: heard });
    ["debug", "log", "info", "warn", "error", "trace", "dir", "table", "assert"].forEach(function (level) {
        var own = console[level];
        console[level] = function () {
            if (level !== "assert" || !arguments[0]) {
                heard.push("console." + level + ": " + Array.prototype.map.call(arguments, String).join(" "));
            }
            return own.apply(console, arguments);
        };
    });
    addEventListener("error", function (event) {
        var what = event.target;
        heard.push(what && what !== window && (what.src || what.href)
            ? "cannot load " + (what.src || what.href)
            : "error: " + event.message + " at " + event.filename + ":" + event.lineno + " " + (event.error && event.error.stack));
    }, true);
    addEventListener("unhandledrejection", function (event) {
        heard.push("unhandled rejection: " + event.reason + " " + (event.reason && event.reason.stack));
    });
    addEventListener("securitypolicyviolation", function (event) {
        heard.push("policy violation: " + event.violatedDirective + " forbids " + event.blockedURI);
    });
})();"#;

/// Only the page's own: Firefox keeps one list for the browser and its pages.
const FIREFOX_OWN: &str = r#"
    const site = arguments[0];
    const told = [];
    for (const message of Services.console.getMessageArray()) {
        try { message.QueryInterface(Ci.nsIScriptError); } catch { continue; }
        // A page that is left while its worker answers: no file is named, for none failed.
        if (message.category === "Service Worker Interception" && message.errorMessage.includes("‘’")) continue;
        // A page that is left while its last script is on its way. Of one that is missing
        // the server knows, and the journey asks it.
        if (message.category === "Script Loader" && /\/offline-[0-9a-f]{16}\.js/.test(message.errorMessage)) continue;
        if (message.sourceName.startsWith(site) || message.category.startsWith("content")) {
            told.push(message.category + ": " + message.errorMessage + " at " + message.sourceName + ":" + message.lineNumber);
        }
    }
    Services.console.reset();
    return told;"#;

/// Whether the page must carry the ear.
#[must_use]
pub fn wants_ear(engine: Engine) -> bool {
    !matches!(engine, Engine::Chromium | Engine::Old | Engine::Speaking)
}

/// What the console was told since the last time of asking.
///
/// # Errors
/// The browser does not answer.
pub async fn listen(client: &Client, engine: Engine, site: &str) -> Told<Vec<String>> {
    let mut told = Vec::new();
    if wants_ear(engine) {
        let heard = client
            .execute("return (window.journeyEar || []).splice(0)", vec![])
            .await?;
        told.extend(texts(&heard));
    }
    match engine {
        Engine::Chromium | Engine::Old | Engine::Speaking => {
            let log = Raw::post("se/log", json!({ "type": "browser" }));
            let lines = client.issue_cmd(log).await?;
            let lines = lines.as_array().cloned().unwrap_or_default();
            told.extend(lines.iter().map(|line| {
                format!(
                    "{}: {}",
                    line["level"].as_str().unwrap_or_default(),
                    line["message"].as_str().unwrap_or_default()
                )
            }));
        }
        Engine::Firefox => {
            let room = |name: &str| Raw::post("moz/context", json!({ "context": name }));
            client.issue_cmd(room("chrome")).await?;
            let own = client.execute(FIREFOX_OWN, vec![json!(site)]).await;
            client.issue_cmd(room("content")).await?;
            told.extend(texts(&own.map_err(Trouble::from)?));
        }
        Engine::WebKit => {}
    }
    Ok(told)
}

fn texts(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

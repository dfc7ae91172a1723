//! How large things are, and whether they fit.

use serde_json::json;

use super::{Page, strings, touching::SEEN};
use crate::{engine::Engine, trouble::Told};

/// The smallest side of what is touched, in CSS pixels.
const TARGET: f64 = 48.0;

/// What is too small to be touched or read (18 px where a letter is 16), what sticks
/// out, what is cut off, what lies over something else, and a number of which one line
/// holds a part, so that it is read as another. Links inside a sentence are as high as
/// the sentence.
const MISFITS: &str = r##"
    const [width, target] = arguments;
    const faults = [];
    const root = document.documentElement;
    const call = (element) => `<${element.tagName.toLowerCase()}> ${(element.dataset.action || element.className || "")} "${(element.textContent || "").trim().slice(0, 40)}"`;
    const all = [...document.querySelectorAll("body *")].filter(seen)
        .filter((element) => !element.closest("svg, .unseen") || element.matches("svg"));
    for (const part of document.querySelectorAll("details")) part.open = true;
    for (const bar of document.querySelectorAll(".bar")) bar.style.position = "static";
    if (root.scrollWidth > Math.ceil(Math.max(width, root.clientWidth))) faults.push(`the page is ${root.scrollWidth} px wide`);
    const left = root.getBoundingClientRect().left;
    for (const element of all) {
        const box = element.getBoundingClientRect();
        if (box.width && (box.right - left > width + 1 || box.left - left < -1)) {
            faults.push(`${call(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
        }
        const style = getComputedStyle(element);
        const holds = style.overflowX !== "visible" || style.overflowY !== "visible";
        if (holds && !element.matches("select, option, svg, input, .typed")
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
            faults.push(`${call(element)} is cut off`);
        }
    }
    const least = 1.125 * parseFloat(getComputedStyle(root).fontSize);
    for (const element of all) {
        const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        const size = parseFloat(getComputedStyle(element).fontSize);
        if (says && size < least - 0.1) faults.push(`${call(element)} is written in ${size} px`);
    }
    // Asked without a function of ours: where scripts are off none is called.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const node = texts.currentNode;
        if (node.parentElement.closest("script, style, pre, option, .unseen")) continue;
        // By itself: the number of a decree is a word with strokes in it.
        for (const found of node.data.matchAll(/(?<![^\s("“])(Rp)?\d[\d.,]*\d(?![^\s)”.,;:%])/g)) {
            const range = document.createRange();
            range.setStart(node, found.index);
            range.setEnd(node, found.index + found[0].length);
            // WebKit tells the end of the line before it as well.
            const pieces = [...range.getClientRects()].filter((piece) => piece.width > 0);
            const lines = new Set(pieces.map((piece) => Math.round(piece.top))).size;
            const whole = pieces.reduce((sum, piece) => sum + piece.width, 0);
            // What could have had a line of its own, however narrow its place is now.
            if (lines > 1 && whole < 0.6 * width) faults.push(`${call(node.parentElement)} breaks ${found[0]}`);
        }
    }
    const touched = [];
    for (const element of all.filter((element) => element.matches("a[href], button, select, summary, input, [contenteditable]"))) {
        const whole = element.closest("label") || element;
        const style = getComputedStyle(whole);
        const text = (whole.textContent || "").trim();
        const around = (whole.parentElement.textContent || "").trim();
        // In a sentence it is as high as the sentence.
        if (style.display === "inline" && around.length > text.length) continue;
        const box = whole.getBoundingClientRect();
        touched.push([whole, box]);
        if (box.height < target - 0.5 || box.width < target - 0.5) {
            faults.push(`${call(whole)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`);
        }
    }
    for (const [n, [one, a]] of touched.entries()) {
        for (const [other, b] of touched.slice(n + 1)) {
            if (one === other || one.contains(other) || other.contains(one)) continue;
            const over = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
            if (over) faults.push(`${call(one)} lies over ${call(other)}`);
        }
    }
    for (const bar of document.querySelectorAll(".bar")) bar.style.position = "";
    return [...new Set(faults)];"##;

impl Page {
    /// A window of that size, with text of that many percent. Where a window
    /// cannot be made as narrow, the page is: it looks at its own width.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn resize(&self, width: u32, height: u32, text: u32) -> Told {
        if self.browser.engine() == Engine::Chromium {
            self.tell_chromium(
                "Emulation.setDeviceMetricsOverride",
                json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
            )?;
        } else {
            self.browser.run(async |client| {
                Ok(client
                    .set_window_size(width.max(500), height.max(500))
                    .await?)
            })?;
            self.script(&format!(
                "document.documentElement.style.width = '{width}px'"
            ))?;
        }
        self.script(&format!(
            "document.documentElement.style.fontSize = '{text}%'"
        ))?;
        Ok(())
    }

    /// What does not fit into that width, or cannot be touched.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn misfits(&self, width: u32) -> Told<Vec<String>> {
        let told = self.browser.script(
            &format!("{SEEN}{MISFITS}"),
            vec![json!(width), json!(TARGET)],
        )?;
        Ok(strings(&told))
    }
}

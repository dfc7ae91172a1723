//! What is written on the screen, in the order in which it is read aloud.
//!
//! The page's own texts and not the messages: what is read is what is seen,
//! whatever screen it is.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, ScrollIntoViewOptions, ScrollLogicalPosition};

/// What is read as one, and marked while it is.
const BLOCKS: &str = "h1,h2,h3,h4,p,li,label,summary,button,a,blockquote,dt,dd,td,th,.field>span";
/// What is not read: pictures, lists to choose from, what she typed herself,
/// and what is marked as not worth hearing each time.
const UNREAD: &str =
    "[hidden],[aria-hidden=true],[contenteditable],[data-unread],select,svg,noscript";
/// A text in several nodes that is read as one.
const WHOLE: &str = "data-whole";
/// What is folded away.
const FOLDED: &str = "details:not([open])";
/// What is told her once it happens: also where a screen does not hold it.
pub(crate) const TOLD: &str = ".complaint,.notice,[role=alert]";
/// The parts of the page that are read as the screen, in this order.
const SCREEN: [&str; 4] = ["#app .notice", "#app main", ".bar [role=alert]", ".aloud"];
/// The mark of what is being read.
const MARK: &str = "data-reading";

/// Something to be read as one.
pub(crate) struct Block {
    element: Element,
    /// Its texts, as they stand in the page, each with the tag of its language.
    pub(crate) texts: Vec<(String, String)>,
}

impl Block {
    /// Marks it, and brings it into view where the page may move.
    pub(crate) fn mark(&self, may_move: bool) {
        let _ = self.element.set_attribute(MARK, "");
        if !may_move {
            return;
        }
        let options = ScrollIntoViewOptions::new();
        // Nothing moves where it is seen already, and nothing glides.
        options.set_block(ScrollLogicalPosition::Nearest);
        self.element
            .scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Takes the marks away.
pub(crate) fn unmark() {
    for element in all(&format!("[{MARK}]"), None) {
        let _ = element.remove_attribute(MARK);
    }
}

/// The part of the page that a selector finds.
pub(crate) fn part(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// Everything to read on the screen.
pub(crate) fn screen() -> Vec<Block> {
    blocks(&SCREEN.map(|part| all(part, None)).concat())
}

/// What is written on the screen and not folded away, without what stands in a place
/// of it: each text with the tag of its language.
pub(crate) fn written(without: &Element) -> Vec<(String, String)> {
    screen()
        .into_iter()
        .filter(|block| !without.contains(Some(&block.element)))
        .flat_map(|block| block.texts)
        .collect()
}

/// Everything to read in some parts of the page.
pub(crate) fn blocks(parts: &[Element]) -> Vec<Block> {
    parts
        .iter()
        .flat_map(|part| {
            let itself = part.matches(BLOCKS).unwrap_or(false).then(|| part.clone());
            itself.into_iter().chain(all(BLOCKS, Some(part)))
        })
        .filter_map(block)
        .collect()
}

fn block(element: Element) -> Option<Block> {
    let parent = element.parent_element()?;
    let inside = |of: &Element, selector: &str| matches!(of.closest(selector), Ok(Some(_)));
    // Of what is folded away the first line is seen.
    let folded = match element.tag_name().as_str() {
        "SUMMARY" => parent.parent_element()?,
        _ => parent.clone(),
    };
    if inside(&parent, BLOCKS) || inside(&parent, UNREAD) || inside(&folded, FOLDED) {
        return None;
    }
    let mut texts = Vec::new();
    gather(&element, &mut texts);
    (!texts.is_empty()).then_some(Block { element, texts })
}

/// The texts of an element, one a node: that is one a message.
fn gather(element: &Element, texts: &mut Vec<(String, String)>) {
    if element.matches(UNREAD).unwrap_or(false) {
        return;
    }
    // Divided only so that it breaks in the right place.
    if element.has_attribute(WHOLE) {
        let text = element.text_content().unwrap_or_default();
        return texts.push((text, language(element)));
    }
    let nodes = element.child_nodes();
    for node in (0..nodes.length()).filter_map(|n| nodes.item(n)) {
        if node.node_type() == Node::TEXT_NODE {
            let text = node.node_value().unwrap_or_default();
            if text.chars().any(char::is_alphanumeric) {
                texts.push((text, language(element)));
            }
        } else if let Ok(inner) = node.dyn_into::<Element>() {
            gather(&inner, texts);
        }
    }
}

fn language(element: &Element) -> String {
    let within = element.closest("[lang]").ok().flatten();
    within
        .and_then(|within| within.get_attribute("lang"))
        .unwrap_or_default()
}

fn all(selector: &str, within: Option<&Element>) -> Vec<Element> {
    let found = match within {
        Some(part) => part.query_selector_all(selector),
        None => document().query_selector_all(selector),
    };
    let Ok(found) = found else { return Vec::new() };
    (0..found.length())
        .filter_map(|n| found.item(n)?.dyn_into().ok())
        .collect()
}

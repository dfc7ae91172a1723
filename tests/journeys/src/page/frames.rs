//! Pages of other sites, and the widget in their frames.

use fantoccini::elements::Element;
use serde_json::{Value, json};

use super::{Page, touching::element_of};
use crate::{
    driver::Raw,
    trouble::{Told, trouble},
};

/// The frame of the element of that number, or else the page's own frame.
const FRAME: &str = "
    const element = document.querySelectorAll('migrasi-aman')[arguments[0]];
    return element ? element.shadowRoot.querySelector('iframe') : document.querySelector('iframe');";

impl Page {
    /// Goes into the frame of the element of that number, from 0, or into the
    /// page's own frame where there are no elements.
    ///
    /// # Errors
    /// There is no frame.
    pub fn enter(&self, number: usize) -> Told {
        let found = self.browser.script(FRAME, vec![json!(number)])?;
        let Some(id) = element_of(&found) else {
            return trouble(format!("no frame is there: {found}"));
        };
        self.browser.run(async |client| {
            let frame = Element::from_element_id(client.clone(), id);
            Ok(frame.enter_frame().await?)
        })
    }

    /// Goes back to the page around the frame.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn out(&self) -> Told {
        let raw = Raw::post("frame", json!({ "id": null }));
        self.browser
            .run(async |client| Ok(client.issue_cmd(raw).await?))?;
        Ok(())
    }

    /// Waits until the element of that number shows the widget in place of its own
    /// words, goes into its frame and waits until it is whole.
    ///
    /// # Errors
    /// It does not come.
    pub fn embedded(&self, number: usize) -> Told {
        self.until("the element to show the widget", || {
            Ok(self.element(number)?["ready"] == json!(true))
        })?;
        // Where it can be touched: some drivers scroll within the frame alone.
        self.browser.script(
            "document.querySelectorAll('migrasi-aman')[arguments[0]].scrollIntoView()",
            vec![json!(number)],
        )?;
        self.enter(number)?;
        self.ready()
    }

    /// What an element shows: `ready`, the frame's `height`, and whether its own
    /// `words` are seen.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn element(&self, number: usize) -> Told<Value> {
        self.browser.script(
            "const element = document.querySelectorAll('migrasi-aman')[arguments[0]];
             const frames = element.shadowRoot ? element.shadowRoot.querySelectorAll('iframe') : [];
             const frame = frames[0];
             const words = element.firstElementChild;
             return {
                 frames: frames.length,
                 ready: frame !== undefined && getComputedStyle(frame).visibility === 'visible',
                 height: frame ? frame.getBoundingClientRect().height : 0,
                 width: frame ? frame.getBoundingClientRect().width : 0,
                 words: words !== null && words.getClientRects().length > 0,
             };",
            vec![json!(number)],
        )
    }
}

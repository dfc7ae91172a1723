//! What is needed of pages around the widget: a host's own fields, and the way
//! into the frame and out of it.

use fantoccini::Locator;
use serde_json::{Value, json};

use super::Page;
use crate::{
    driver::Raw,
    trouble::{Doing as _, Told, trouble},
};

/// The frame inside the element.
const FRAME: &str =
    "return document.querySelector('migrasi-aman')?.shadowRoot.querySelector('iframe')";

impl Page {
    /// Types with real keys in a field, behind what stands there.
    ///
    /// # Errors
    /// There is no such field, or it takes no keys.
    pub fn type_keys(&self, selector: &str, keys: &str) -> Told {
        self.step(&format!("typing in {selector}"), async |client| {
            client
                .find(Locator::Css(selector))
                .await?
                .send_keys(keys)
                .await
        })
    }

    /// Chooses from a list by the words of the entry.
    ///
    /// # Errors
    /// There is no such list or entry.
    pub fn choose(&self, list: &str, words: &str) -> Told {
        self.choose_from(list, words)
    }

    /// Goes into the widget's frame, once it is there: what is asked of the page
    /// from now on is asked inside.
    ///
    /// # Errors
    /// There is no frame.
    pub fn into_frame(&self) -> Told {
        let mut frame = Value::Null;
        self.until("the widget's frame", || {
            frame = self.script(FRAME)?;
            Ok(!frame.is_null())
        })?;
        self.step("bringing the frame into sight", async |client| {
            let scroll = "arguments[0].scrollIntoView()";
            client.execute(scroll, vec![frame.clone()]).await.map(drop)
        })?;
        self.frame(frame)
    }

    /// Goes back to the page around it.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn out_of_frame(&self) -> Told {
        self.frame(Value::Null)
    }

    fn frame(&self, frame: Value) -> Told {
        let raw = Raw::post("frame", json!({ "id": frame }));
        self.browser
            .run(async |client| Ok(client.issue_cmd(raw).await?))
            .map(drop)
    }

    /// Opens another page in the same browser.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn go_to(&self, url: &str) -> Told {
        self.browser.go(url)
    }

    /// Forgets who is signed in.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn forget_cookies(&self) -> Told {
        self.browser
            .run(async |client| Ok(client.delete_all_cookies().await?))
    }

    /// Takes a picture under a name of its own and says where it is.
    ///
    /// # Errors
    /// The browser takes none, or the disk is full.
    pub fn picture_of(&self, what: &str) -> Told<String> {
        let path = self.picture()?;
        let named = path.replace(".png", &format!("-{what}.png"));
        if named == path {
            return trouble(format!("{path} is no picture"));
        }
        std::fs::rename(&path, &named).doing("naming a picture")?;
        Ok(named)
    }
}

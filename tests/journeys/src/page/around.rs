//! What is needed of pages around the widget: a host's own fields and visitors.

use fantoccini::Locator;

use super::Page;
use crate::trouble::{Doing as _, Told, trouble};

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

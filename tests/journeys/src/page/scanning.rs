//! What a phone reads that is held before the screen.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use fantoccini::Locator;

use super::{Page, scroll_to};
use crate::{
    settings,
    trouble::{Doing, Told, trouble},
};

impl Page {
    /// The words in the code that is shown there, read from a picture of the screen
    /// by a program that knows nothing of us.
    ///
    /// # Errors
    /// There is no such thing, or no code can be read in it.
    pub fn scanned(&self, selector: &str) -> Told<String> {
        let image = self.browser.run(async |client| {
            let element = client.find(Locator::Css(selector)).await?;
            scroll_to(client, &element).await?;
            Ok(element.screenshot().await?)
        })?;
        let mut reader = Command::new(settings::ZBARIMG.find()?)
            .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .doing("starting zbarimg")?;
        if let Some(mut pipe) = reader.stdin.take() {
            pipe.write_all(&image).doing("showing zbarimg a picture")?;
        }
        let read = reader
            .wait_with_output()
            .doing("waiting for what zbarimg reads")?;
        let words = String::from_utf8_lossy(&read.stdout).trim().to_owned();
        if words.is_empty() {
            return trouble(format!("no code can be read in {selector}"));
        }
        Ok(words)
    }
}

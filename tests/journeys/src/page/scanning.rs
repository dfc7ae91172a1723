//! What a phone reads that is held before the screen.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use fantoccini::Locator;
use serde_json::json;

use super::Page;
use crate::{
    engine::Engine,
    settings,
    trouble::{Doing, Told},
};

impl Page {
    /// The words in the code that is shown there, read from a picture of it by a
    /// program that knows nothing of us.
    ///
    /// # Errors
    /// There is no such thing, or no code can be read in it.
    pub fn scanned(&self, selector: &str) -> Told<String> {
        let mut words = String::new();
        // As somebody holds a phone: until it is drawn, and read.
        self.until(&format!("a code that can be read in {selector}"), || {
            let image = self.browser.run(async |client| {
                let element = client.find(Locator::Css(selector)).await?;
                // Not under the bar.
                let script = "arguments[0].scrollIntoView({ block: 'center' })";
                client.execute(script, vec![json!(element)]).await?;
                // `WebKit` takes no picture of a thing in a frame, Firefox none of the
                // window around one.
                if self.browser.engine() == Engine::WebKit {
                    return Ok(client.screenshot().await?);
                }
                Ok(element.screenshot().await?)
            })?;
            words = read(&image)?;
            Ok(!words.is_empty())
        })?;
        Ok(words)
    }
}

/// The words in the codes of a picture.
fn read(image: &[u8]) -> Told<String> {
    let mut reader = Command::new(settings::ZBARIMG.find()?)
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .doing("starting zbarimg")?;
    if let Some(mut pipe) = reader.stdin.take() {
        pipe.write_all(image).doing("showing zbarimg a picture")?;
    }
    let read = reader
        .wait_with_output()
        .doing("waiting for what zbarimg reads")?;
    Ok(String::from_utf8_lossy(&read.stdout).trim().to_owned())
}

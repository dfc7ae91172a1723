//! What is taken along: pictures that are read back, and paper.

use std::{fs, process::Command};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use fantoccini::Locator;
use serde_json::json;

use super::Page;
use crate::{
    driver::Raw,
    engine::Engine,
    settings,
    trouble::{Doing as _, Told, trouble},
};

impl Page {
    /// What zbar, which others wrote, reads in a picture code that is
    /// shown, from a picture of the screen.
    ///
    /// # Errors
    /// There is no such picture, or nothing can be read in it.
    pub fn code_of(&self, selector: &str) -> Told<String> {
        // Not under the bar.
        self.script(&format!(
            "document.querySelector('{selector}').scrollIntoView({{ block: 'center' }})"
        ))?;
        let cuts = self.browser.engine() == Engine::WebKit;
        let image = self.browser.run(async |client| {
            if cuts {
                // Its pictures of an element end in the middle of it.
                return Ok(client.screenshot().await?);
            }
            let element = client.find(Locator::Css(selector)).await?;
            Ok(element.screenshot().await?)
        })?;
        let path = self.picture_of("code")?;
        fs::write(&path, image).doing("writing a picture")?;
        let read = told(Command::new(settings::ZBARIMG.find()?).args([
            "--raw",
            "--quiet",
            "-Sdisable",
            "-Sqrcode.enable",
            &path,
        ]))?;
        match read.trim() {
            "" => trouble(format!("no picture code can be read in {path}")),
            text => Ok(text.to_owned()),
        }
    }

    /// The screen as it is printed on A4: the text of each sheet of paper.
    ///
    /// # Errors
    /// The browser does not print, or what it prints cannot be read.
    pub fn paper(&self) -> Told<Vec<String>> {
        let page = json!({ "width": 21.0, "height": 29.7 });
        let raw = Raw::post("print", json!({ "page": page, "background": false }));
        let printed = self
            .browser
            .run(async |client| Ok(client.issue_cmd(raw).await?))?;
        let pdf = STANDARD
            .decode(printed.as_str().unwrap_or_default())
            .doing("reading what was printed")?;
        let path = self.picture_of("paper")?.replace(".png", ".pdf");
        fs::write(&path, pdf).doing("writing what was printed")?;
        let text = told(Command::new(settings::PDFTOTEXT.find()?).args(["-layout", &path, "-"]))?;
        // A form feed ends each sheet.
        let sheets = text.split('\u{c}').map(str::to_owned);
        Ok(sheets.filter(|sheet| !sheet.trim().is_empty()).collect())
    }
}

/// What a program says.
fn told(command: &mut Command) -> Told<String> {
    let output = command.output().doing(&format!("running {command:?}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

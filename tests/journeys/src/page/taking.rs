//! What is taken along on paper.

use std::{fs, path::PathBuf, process::Command};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use super::Page;
use crate::{
    driver::Raw,
    settings,
    trouble::{Doing as _, Told},
};

impl Page {
    /// A folder of this page's own, empty, into which Chromium saves from now on.
    ///
    /// # Errors
    /// It is another browser, or the folder cannot be made.
    pub fn downloads(&self) -> Told<PathBuf> {
        let folder = PathBuf::from(self.picture_of("saved")?.replace(".png", ""));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).doing("making a folder to save in")?;
        let folder = fs::canonicalize(folder).doing("finding the folder to save in")?;
        let there = json!({ "behavior": "allow", "downloadPath": folder });
        self.tell_chromium("Browser.setDownloadBehavior", there)?;
        Ok(folder)
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

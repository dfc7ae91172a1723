//! What axe-core said, of what is in order too: `axe.json` in cargo's target folder
//! lists each screen with its language, its look, the rules that passed and the faults.

use std::{fs, sync::Mutex};

use serde_json::{Value, json};

use crate::{
    journey::Journey,
    page::Judged,
    settings,
    trouble::{Doing, Told, trouble},
};

/// Journeys write one after the other.
static FILE: Mutex<()> = Mutex::new(());

/// What was judged on one journey.
pub struct Report {
    journey: String,
    version: String,
    views: Vec<Value>,
    faults: Vec<String>,
}

impl Report {
    /// Begins one. What the same journey said before is taken out.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn new(journey: &Journey) -> Told<Self> {
        let report = Self {
            journey: journey.name().to_owned(),
            version: String::new(),
            views: Vec::new(),
            faults: Vec::new(),
        };
        report.write()?;
        Ok(report)
    }

    /// Notes what was said of a screen.
    ///
    /// # Errors
    /// Nothing was looked at.
    pub fn add(&mut self, screen: &str, language: &str, look: &str, judged: Judged) -> Told {
        if judged.passed.is_empty() {
            return trouble(format!("axe-core looked at nothing on {screen}"));
        }
        self.version = judged.version;
        let place = format!("{screen} ({language}), {look}");
        let faults = judged.faults.iter();
        self.faults
            .extend(faults.map(|fault| format!("{place}]: {fault}")));
        self.views.push(json!({
            "journey": self.journey,
            "screen": screen,
            "language": language,
            "look": look,
            "passed": judged.passed,
            "faults": judged.faults,
        }));
        Ok(())
    }

    /// Writes it down, and says what is wrong: each fault once, with the first screen
    /// that has it.
    ///
    /// # Errors
    /// Something is wrong, or the file cannot be written.
    pub fn close(self) -> Told {
        self.write()?;
        let mut once: Vec<&str> = Vec::new();
        let mut shown = Vec::new();
        for fault in &self.faults {
            let what = fault.split_once("]: ").map_or(fault.as_str(), |(_, w)| w);
            if !once.contains(&what) {
                once.push(what);
                shown.push(fault.as_str());
            }
        }
        if shown.is_empty() {
            return Ok(());
        }
        trouble(format!(
            "{} faults in {} places:\n{}",
            shown.len(),
            self.faults.len(),
            shown.join("\n")
        ))
    }

    /// Puts it into the file in the place of what this journey said before.
    fn write(&self) -> Told {
        let _alone = FILE.lock();
        let path = settings::target().join("axe.json");
        let before = fs::read_to_string(&path).unwrap_or_default();
        let before: Value = serde_json::from_str(&before).unwrap_or_default();
        let mut views: Vec<Value> = before["views"].as_array().cloned().unwrap_or_default();
        views.retain(|view| view["journey"] != *self.journey);
        views.extend(self.views.iter().cloned());
        let version = match self.version.as_str() {
            "" => before["axe-core"].clone(),
            version => json!(version),
        };
        let of = |view: &Value, what: &str| view[what].as_array().map_or(0, Vec::len);
        let total = json!({
            "views": views.len(),
            "passed": views.iter().map(|view| of(view, "passed")).sum::<usize>(),
            "faults": views.iter().map(|view| of(view, "faults")).sum::<usize>(),
        });
        // A line a view, for who looks for one.
        let lines: Vec<String> = views.iter().map(Value::to_string).collect();
        let text = format!(
            "{{\"axe-core\":{version},\"total\":{total},\"views\":[\n{}\n]}}\n",
            lines.join(",\n")
        );
        fs::write(&path, text).doing("writing axe.json")
    }
}

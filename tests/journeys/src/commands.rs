//! What a running browser can be told.

use serde_json::{Value, json};

use crate::{
    driver::Raw,
    engine::{Browser, Engine},
    trouble::{Told, trouble},
};

impl Browser {
    /// Opens an address and waits until it is loaded.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn go(&self, url: &str) -> Told {
        // The usual way asks first where the page is now, and that by script.
        let raw = Raw::post("url", json!({ "url": url }));
        self.run(async |client| Ok(client.issue_cmd(raw).await?))?;
        Ok(())
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    /// The script threw, or the browser does not answer.
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Told<Value> {
        if self.engine() == Engine::Old {
            return self.evaluate(script, &arguments);
        }
        self.run(async |client| Ok(client.execute(script, arguments).await?))
    }

    /// A command of Chromium's own.
    ///
    /// # Errors
    /// It is another browser, or it does not answer.
    pub fn command(&self, command: &str, parameters: Value) -> Told<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        let raw = Raw::post("goog/cdp/execute", body);
        self.run(async |client| Ok(client.issue_cmd(raw).await?))
    }

    /// Runs a script where WebDriver's own way to do so is closed.
    fn evaluate(&self, script: &str, arguments: &[Value]) -> Told<Value> {
        let arguments = json!(arguments);
        let call = format!("(function () {{ {script}\n}}).apply(null, {arguments})");
        let answer = self.command(
            "Runtime.evaluate",
            json!({ "expression": call, "returnByValue": true, "awaitPromise": true, "userGesture": true }),
        )?;
        match &answer["exceptionDetails"] {
            Value::Null => Ok(answer["result"]["value"].clone()),
            thrown => trouble(format!("the script threw: {thrown}")),
        }
    }
}

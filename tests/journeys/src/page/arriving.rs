//! At the result without the way there, for journeys that begin there: a script
//! answers as a person does. That real touches lead there is the promise of others, and
//! so is walking back: some browsers pass over screens that nobody touched.

use serde_json::Value;

use super::{Page, strings};
use crate::{answers::Person, trouble::Told};

/// Answers what is shown and goes on, until the result is there. Told what to touch on
/// each question, and whom to call back with what was asked, or with what is wrong.
const ARRIVE: &str = r##"
    const [touches, tell] = arguments;
    const asked = [];
    const find = (selector) => document.querySelector(selector);
    const since = performance.now();
    const soon = async (look) => {
        for (;;) {
            const found = look();
            if (found) return found;
            // Before the driver loses its patience, after half a minute.
            if (performance.now() - since > 25000) throw new Error(`no way on after ${asked.at(-1)}`);
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
    };
    const choose = async (answer) => {
        if (/^\d+$/.test(answer)) {
            const months = await soon(() => find("[data-answer=months]"));
            months.value = answer;
            months.dispatchEvent(new Event("change", { bubbles: true }));
        } else {
            const box = await soon(() => find(`[data-answer="${answer}"] input`));
            if (!box.checked) box.click();
        }
    };
    (async () => {
        find("[data-action=start]").click();
        for (;;) {
            const last = asked.at(-1);
            const place = await soon(() => {
                if (find("[data-screen=result]")) return "result";
                if (find("[data-screen=stopped]")) return "stopped";
                const shown = find("[data-question]");
                return shown && shown.dataset.question !== last && shown.dataset.question;
            });
            if (place === "result") break;
            if (place === "stopped") {
                find("[data-action=go-on]").click();
                await soon(() => !find("[data-screen=stopped]"));
                continue;
            }
            const answers = touches[place] ?? touches["*"];
            if (!answers) throw new Error(`this person has no answer to ${place}`);
            for (const answer of answers) await choose(answer);
            asked.push(place);
            find("[data-action=next]").click();
        }
    })().then(() => tell(asked), (error) => tell(String(error)));"##;

impl Page {
    /// From the first screen to the verdict, as that person answers, but not by
    /// touches. Gives the questions in the order in which they were asked.
    ///
    /// # Errors
    /// She is asked what she has no answer to, or no verdict comes.
    pub fn arrive(&self, person: Person) -> Told<Vec<String>> {
        self.until("a way to begin", || self.sees("[data-action=start]"))?;
        let told = self
            .browser
            .run(async |client| Ok(client.execute_async(ARRIVE, vec![person.all()]).await?));
        match told {
            Err(trouble) => self.tell(&trouble.to_string()),
            Ok(Value::String(wrong)) => self.tell(&wrong),
            Ok(asked) => Ok(strings(&asked)),
        }
    }
}

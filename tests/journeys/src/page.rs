//! The widget in the words of who uses it. Every step waits until the page
//! shows its effect and says what the page shows when it does not.

mod access;
mod around;
mod arriving;
mod frames;
mod keyboard;
mod leaving;
mod offline;
mod old;
mod reading;
mod scanning;
mod size;
mod taking;
mod touching;
mod village;

use std::{
    collections::BTreeSet,
    fs,
    rc::Rc,
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use fantoccini::Locator;
use serde_json::{Value, json};

use crate::{
    again,
    answers::Person,
    engine::{Browser, Engine},
    settings,
    trouble::{Doing, Told, trouble},
};

use touching::scroll_to;

pub use access::{Depth, Judged, Node};
pub use keyboard::{ARROW_DOWN, ENTER, Focus, SPACE, TAB};
pub use offline::Damage;
pub use reading::HelpPoint;

/// How long the page may take for one step. Generous: the machine is shared.
const PATIENCE: Duration = Duration::from_secs(40);
const PAUSE: Duration = Duration::from_millis(40);
/// More questions than any check has: a check that does not end is a fault.
const MOST_QUESTIONS: usize = 200;

/// Where the page is, as its attributes say it.
const WHERE: &str = r#"
    const shown = document.querySelector("[data-screen]");
    const asked = document.querySelector("[data-question]");
    return {
        ready: document.documentElement.hasAttribute("data-ready"),
        language: document.documentElement.lang,
        screen: shown ? shown.dataset.screen : "",
        question: asked ? asked.dataset.question : "",
        fragment: location.hash,
    };"#;

/// Where the page is.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Place {
    /// The widget runs and has loaded all it needs.
    pub ready: bool,
    /// The document's language.
    pub language: String,
    /// The screen, empty before the widget runs.
    pub screen: String,
    /// The question, empty on other screens.
    pub question: String,
    /// What follows `#` in the address, with it.
    pub fragment: String,
}

/// The page in a browser.
#[derive(Clone)]
pub struct Page {
    browser: Rc<Browser>,
    journey: String,
}

impl Page {
    /// The page that `browser` shows. `journey` names pictures.
    #[must_use]
    pub fn new(browser: Rc<Browser>, journey: String) -> Self {
        Self { browser, journey }
    }

    /// Kills the browser with all its processes, in the middle of whatever they do.
    ///
    /// # Errors
    /// Somebody else holds the browser too.
    pub fn kill(self) -> Told {
        match Rc::try_unwrap(self.browser) {
            Ok(browser) => {
                browser.kill();
                Ok(())
            }
            Err(_) => trouble("the browser is still in use"),
        }
    }

    /// Where the page is.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn place(&self) -> Told<Place> {
        let place = self.browser.script(WHERE, vec![])?;
        let text = |name: &str| place[name].as_str().unwrap_or_default().to_owned();
        Ok(Place {
            ready: place["ready"].as_bool().unwrap_or_default(),
            language: text("language"),
            screen: text("screen"),
            question: text("question"),
            fragment: text("fragment"),
        })
    }

    /// Waits until the widget runs and has loaded all it needs.
    ///
    /// # Errors
    /// It does not.
    pub fn ready(&self) -> Told {
        self.until("the widget to be ready", || Ok(self.place()?.ready))
    }

    /// Begins the check.
    ///
    /// # Errors
    /// There is no way to begin, or no question comes.
    pub fn start(&self) -> Told {
        self.press("start")?;
        self.until("the first question", || {
            Ok(!self.place()?.question.is_empty())
        })
    }

    /// The question that is shown.
    ///
    /// # Errors
    /// None is.
    pub fn question(&self) -> Told<String> {
        let place = self.place()?;
        if place.question.is_empty() {
            return self.tell(&format!(
                "no question is shown, the screen is `{}`",
                place.screen
            ));
        }
        Ok(place.question)
    }

    /// Chooses on the question of that name, which must be the one shown.
    ///
    /// # Errors
    /// Another question is shown, or it has no such answer.
    pub fn answer(&self, question: &str, touch: &str) -> Told {
        self.until(&format!("the question `{question}`"), || {
            Ok(self.place()?.question == question)
        })?;
        if touch.chars().all(|c| c.is_ascii_digit()) && self.is_old() {
            self.old_choose("[data-answer=months]", "value", touch)?;
        } else if touch.chars().all(|c| c.is_ascii_digit()) {
            self.step(&format!("answering {touch} months"), async |client| {
                let field = client.find(Locator::Css("[data-answer=months]")).await?;
                scroll_to(client, &field).await?;
                if field.tag_name().await? == "select" {
                    return field.select_by_value(touch).await;
                }
                field.clear().await?;
                field.send_keys(touch).await
            })?;
        } else {
            self.touch(&format!("[data-answer=\"{touch}\"]"))?;
        }
        self.until(&format!("`{touch}` to be shown as chosen"), || {
            Ok(self.chosen()?.iter().any(|chosen| chosen == touch))
        })
    }

    /// Answers the question that is shown as that person does, or with "I don't
    /// know" where she has no answer, and goes on. Gives the question.
    ///
    /// # Errors
    /// No question is shown, or it has no such answer.
    pub fn answer_one(&self, person: Person) -> Told<String> {
        let question = self.question()?;
        for touch in person.touches(&question).unwrap_or(&["unknown"]) {
            self.answer(&question, touch)?;
        }
        self.next()?;
        Ok(question)
    }

    /// "Lanjut": waits for another question or screen.
    ///
    /// # Errors
    /// The page stays where it is.
    pub fn next(&self) -> Told {
        self.leave("next")
    }

    /// "Kembali": waits for another question or screen.
    ///
    /// # Errors
    /// The page stays where it is.
    pub fn back(&self) -> Told {
        self.leave("back")
    }

    fn leave(&self, action: &str) -> Told {
        let before = self.place()?;
        self.press(action)?;
        self.until(&format!("another screen after `{action}`"), || {
            let now = self.place()?;
            Ok((now.screen, now.question) != (before.screen.clone(), before.question.clone()))
        })
    }

    /// The browser's own way back.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn browser_back(&self) -> Told {
        self.browser.run(async |client| Ok(client.back().await?))
    }

    /// The browser's own way forward.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn browser_forward(&self) -> Told {
        self.browser.run(async |client| Ok(client.forward().await?))
    }

    /// From the first question to the verdict, as that person answers. Gives
    /// the questions in the order in which they were asked.
    ///
    /// # Errors
    /// She is asked what she has no answer to, or no verdict comes.
    pub fn check(&self, person: Person) -> Told<Vec<String>> {
        self.check_seeing(person, &mut |_| Ok(()))
    }

    /// The same, with a look at each screen: at a question once it is answered.
    ///
    /// # Errors
    /// The same, and what the look says.
    pub fn check_seeing(
        &self,
        person: Person,
        look: &mut dyn FnMut(&Place) -> Told,
    ) -> Told<Vec<String>> {
        self.start()?;
        let mut asked = Vec::new();
        while asked.len() < MOST_QUESTIONS {
            let place = self.place()?;
            if place.screen == "result" {
                look(&place)?;
                return Ok(asked);
            }
            // Told of a sign to stop, she goes on.
            if place.screen == "stopped" {
                look(&place)?;
                self.leave("go-on")?;
                continue;
            }
            let question = self.question()?;
            let Some(touches) = person.touches(&question) else {
                return self.tell(&format!("this person has no answer to `{question}`"));
            };
            for touch in touches {
                self.answer(&question, touch)?;
            }
            look(&place)?;
            self.next()?;
            asked.push(question);
        }
        self.tell(&format!("no result after {MOST_QUESTIONS} questions"))
    }

    /// Chooses an entry of the place lists by the words it shows.
    ///
    /// # Errors
    /// There is no such list or entry.
    pub fn choose_place(&self, list: &str, words: &str) -> Told {
        self.choose(&format!("[data-place=\"{list}\"]"), words)
    }

    /// Chooses a language from the list, by its own name.
    ///
    /// # Errors
    /// There is no such language.
    pub fn choose_language(&self, name: &str) -> Told {
        self.choose("[data-action=\"languages\"]", name)
    }

    /// Chooses from a list by the words of the entry.
    ///
    /// # Errors
    /// There is no such list or entry.
    pub fn choose(&self, list: &str, words: &str) -> Told {
        if self.is_old() {
            return self.old_choose(list, "text", words);
        }
        let option = format!("./option[normalize-space(.)='{words}']");
        self.step(&format!("choosing {words}"), async |client| {
            let list = client.find(Locator::Css(list)).await?;
            scroll_to(client, &list).await?;
            list.find(Locator::XPath(&option)).await?.click().await
        })
    }

    /// Chooses from a list of the calculator by the words of the entry.
    ///
    /// # Errors
    /// There is no such list or entry.
    pub fn pick(&self, list: &str, words: &str) -> Told {
        self.choose(&format!("[data-sum=\"{list}\"]"), words)
    }

    /// The same in one of several loans, from 0.
    ///
    /// # Errors
    /// There is no such loan, list or entry.
    pub fn pick_of_loan(&self, loan: usize, list: &str, words: &str) -> Told {
        self.choose(
            &format!("[data-loan=\"{loan}\"] [data-sum=\"{list}\"]"),
            words,
        )
    }

    /// Types an amount with real keys in a field of the calculator, in place of
    /// what stands there.
    ///
    /// # Errors
    /// There is no such field, or it does not take the text.
    pub fn type_amount(&self, field: &str, text: &str) -> Told {
        self.type_in(&format!("[data-amount=\"{field}\"]"), text)
    }

    /// Types a place with real keys on the help screen.
    ///
    /// # Errors
    /// There is no line for it, or it does not take the text.
    pub fn type_place(&self, text: &str) -> Told {
        self.type_in("[data-place=typed]", text)
    }

    /// Tells Chromium where it is and lets pages know it; `None` forbids it.
    ///
    /// # Errors
    /// It is another browser, or it does not answer.
    pub fn permit_location(&self, at: Option<(f64, f64)>) -> Told {
        let setting = if at.is_some() { "granted" } else { "denied" };
        let permission = json!({ "permission": { "name": "geolocation" }, "setting": setting });
        self.tell_chromium("Browser.setPermission", permission)?;
        let _ = match at {
            Some((latitude, longitude)) => self.tell_chromium(
                "Emulation.setGeolocationOverride",
                json!({ "latitude": latitude, "longitude": longitude, "accuracy": 50 }),
            )?,
            None => Value::Null,
        };
        Ok(())
    }

    /// A command of Chromium's own, and its answer.
    fn tell_chromium(&self, command: &str, parameters: Value) -> Told<Value> {
        self.browser.command(command, parameters)
    }

    /// Touches the first such thing.
    ///
    /// # Errors
    /// There is none.
    pub fn touch_first(&self, selector: &str) -> Told {
        self.touch(selector)
    }

    fn type_in(&self, selector: &str, text: &str) -> Told {
        let emptied = format!(
            "const field = document.querySelector('{selector}');
             if (!field) return false;
             field.textContent = '';
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
             return true;"
        );
        self.until(&format!("{selector} to type in"), || {
            Ok(self.script(&emptied)? == true)
        })?;
        self.touch(selector)?;
        if self.is_old() {
            self.browser
                .command("Input.insertText", json!({ "text": text }))?;
        } else {
            self.step(&format!("typing {text}"), async |client| {
                client
                    .find(Locator::Css(selector))
                    .await?
                    .send_keys(text)
                    .await
            })?;
        }
        self.until(&format!("`{text}` in {selector}"), || {
            Ok(self.words_of(selector)?.trim() == text)
        })
    }

    /// Ticks a part of the costs on the calculator.
    ///
    /// # Errors
    /// There is no such part.
    pub fn tick(&self, id: &str) -> Told {
        self.touch(&format!("[data-answer=\"{id}\"]"))
    }

    /// What the calculator read in a field, or what is wrong with it.
    ///
    /// # Errors
    /// There is no such field.
    pub fn echo(&self, field: &str) -> Told<String> {
        let words = self.script(&format!(
            "return document.querySelector('[data-amount=\"{field}\"]')
                .closest('.field').querySelector('.echo').innerText;"
        ))?;
        Ok(words.as_str().unwrap_or_default().to_owned())
    }

    /// The figure of that name on the calculator's result, or on the comparison.
    ///
    /// # Errors
    /// There is no such figure.
    pub fn figure(&self, name: &str) -> Told<String> {
        self.words_of(&format!("[data-figure=\"{name}\"]"))
    }

    /// Presses what does that: `start`, `next`, `back`, `help`, `result`,
    /// `language`, `restart`, `retry`.
    ///
    /// # Errors
    /// There is nothing to press, or it cannot be pressed.
    pub fn press(&self, action: &str) -> Told {
        self.touch(&format!("[data-action=\"{action}\"]"))
    }

    /// Goes to another screen.
    ///
    /// # Errors
    /// There is no way, or the screen does not come.
    pub fn go(&self, action: &str, screen: &str) -> Told {
        self.press(action)?;
        self.until(&format!("the screen `{screen}`"), || {
            Ok(self.place()?.screen == screen)
        })
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    /// The script threw, or the browser does not answer.
    pub fn script(&self, script: &str) -> Told<Value> {
        self.browser.script(script, vec![])
    }

    /// Runs a script that calls its only argument when it is done.
    ///
    /// # Errors
    /// The script threw or never calls.
    pub fn script_that_calls_back(&self, script: &str) -> Told<Value> {
        self.browser
            .run(async |client| Ok(client.execute_async(script, vec![]).await?))
    }

    /// Waits until that is so.
    ///
    /// # Errors
    /// It is not so for long: says where the page is and where its picture is.
    pub fn until(&self, what: &str, mut so: impl FnMut() -> Told<bool>) -> Told {
        let start = Instant::now();
        loop {
            let trouble = match so() {
                Ok(true) => return Ok(()),
                Ok(false) => None,
                // A page that is being replaced does not answer for a moment.
                Err(trouble) => Some(trouble),
            };
            if start.elapsed() > PATIENCE {
                let why = trouble.map_or_else(String::new, |trouble| format!(" ({trouble})"));
                return self.tell(&format!("waited {PATIENCE:?} for {what}{why}"));
            }
            thread::sleep(PAUSE);
        }
    }

    fn is_old(&self) -> bool {
        self.browser.engine() == Engine::Old
    }

    /// An error that says where the page is and where its picture is.
    fn tell<T>(&self, what: &str) -> Told<T> {
        let place = match self.place() {
            Ok(place) => format!(
                "the page is at screen `{}`, question `{}`, language `{}`, {}",
                place.screen,
                place.question,
                place.language,
                if place.ready { "ready" } else { "not ready" }
            ),
            Err(trouble) => format!("where the page is cannot be said ({trouble})"),
        };
        let picture = match self.picture() {
            Ok(path) => format!("picture: {path}"),
            Err(trouble) => format!("no picture ({trouble})"),
        };
        trouble(format!("{what}; {place}; {picture}"))
    }

    /// Says, once a journey and also where it passes, what could not be judged in it.
    fn not_judged(&self, what: &str) {
        static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
        let line = format!("{}: not judged: {what}", self.journey);
        let Ok(mut said) = SAID.lock() else { return };
        if said.insert(line.clone()) {
            again::say(&line);
        }
    }

    /// Takes a picture of what is shown and says where it is.
    ///
    /// # Errors
    /// The browser takes none, or the disk is full.
    pub fn picture(&self) -> Told<String> {
        let folder = settings::pictures();
        fs::create_dir_all(&folder).doing("making a folder for pictures")?;
        let path = folder.join(format!("{}.png", self.journey));
        let image = self
            .browser
            .run(async |client| Ok(client.screenshot().await?))?;
        fs::write(&path, image).doing("writing a picture")?;
        Ok(path.display().to_string())
    }
}

fn strings(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

//! A tablet that goes from hand to hand.

use serde_json::{Value, json};

use super::Page;
use crate::{
    answers::Person,
    trouble::{Told, trouble},
};

/// Everything that is kept of persons, read past the widget.
const KEPT: &str = "
    const done = arguments[arguments.length - 1];
    const opened = indexedDB.open('migrasi-aman-lapangan');
    let none = false;
    opened.onupgradeneeded = () => { none = true; opened.transaction.abort(); };
    opened.onerror = () => done(none ? 0 : -1);
    opened.onsuccess = () => {
        const database = opened.result;
        const count = database.transaction('records').objectStore('records').count();
        count.onsuccess = () => { database.close(); done(count.result); };
    };";

const LOSE: &str = "
    const done = arguments[arguments.length - 1];
    const deleted = indexedDB.deleteDatabase('NAME');
    deleted.onsuccess = (event) => done(event.oldVersion > 0);
    // Who reads it at this moment is waited for.
    deleted.onerror = () => done(false);";

/// As if an empty battery had cut one of the two texts off: one person is left in it.
const CUT_COPY: &str = "
    const done = arguments[arguments.length - 1];
    (async () => {
        const cache = await caches.open('migrasi-aman-lapangan');
        const first = await cache.match('/migrasi-aman-lapangan/1');
        const text = await first.text();
        const [line, ...others] = text.split('\\n');
        const half = line + '\\n' + others[0].slice(0, 9);
        await cache.put('/migrasi-aman-lapangan/1', new Response(half));
        done(others.length > 1);
    })();";

const LOSE_COPY: &str = "
    const done = arguments[arguments.length - 1];
    caches.delete('migrasi-aman-lapangan').then((there) => done(there));";

const MORE: &str = "
    const done = arguments[arguments.length - 1];
    const opened = indexedDB.open('migrasi-aman-lapangan');
    opened.onerror = () => done(false);
    opened.onsuccess = () => {
        const step = opened.result.transaction('records', 'readwrite');
        const records = step.objectStore('records');
        const first = records.getAll(null, 1);
        first.onsuccess = () => {
            for (let number = 0; number < MANY; number += 1) records.put(first.result[0], `more-${number}`);
        };
        step.oncomplete = () => { opened.result.close(); done(first.result.length === 1); };
        step.onabort = () => done(false);
    };";

impl Page {
    /// Chooses where the meeting is.
    ///
    /// # Errors
    /// There is no such place in the lists.
    pub fn meet_in(&self, province: &str, regency: &str) -> Told {
        self.until("the lists of places", || self.sees("[data-place=province]"))?;
        self.choose_place("province", province)?;
        self.choose_place("regency", regency)
    }

    /// Begins a meeting in Cirebon today.
    ///
    /// # Errors
    /// The menu does not come.
    pub fn begin_meeting(&self) -> Told {
        self.meet_in("Jawa Barat", "Kabupaten Cirebon")?;
        self.press("begin")?;
        self.until("the menu", || self.sees("[data-menu]"))
    }

    /// The next person says yes or no to being counted, and her check begins.
    ///
    /// # Errors
    /// No question comes.
    pub fn receive(&self, counted: bool) -> Told {
        self.press("next-check")?;
        self.consent(counted)
    }

    /// The next person says yes, and how old she is and which sex, by their names in the
    /// lists; her check begins.
    ///
    /// # Errors
    /// There is no such answer, or no question comes.
    pub fn receive_as(&self, sex: &str, age: &str) -> Told {
        self.press("next-check")?;
        self.touch_first("[data-consent=yes]")?;
        for (list, value) in [("sex", sex), ("age", age)] {
            let list = format!("[data-guest={list}]");
            self.until("what she may say", || self.sees(&list))?;
            self.script(&format!(
                "const list = document.querySelector('{list}');
                 list.value = '{value}';
                 list.dispatchEvent(new Event('change', {{ bubbles: true }}));"
            ))?;
            let said = self.script(&format!("return document.querySelector('{list}').value"))?;
            if said != json!(value) {
                return trouble(format!("`{value}` is not to be chosen in {list}"));
            }
        }
        self.press("start-check")?;
        self.until("the first question", || {
            Ok(!self.place()?.question.is_empty())
        })
    }

    /// She says yes or no, and her check begins.
    ///
    /// # Errors
    /// No question comes.
    pub fn consent(&self, counted: bool) -> Told {
        self.touch_first(if counted {
            "[data-consent=yes]"
        } else {
            "[data-consent=no]"
        })?;
        if counted {
            self.press("start-check")?;
        }
        self.until("the first question", || {
            Ok(!self.place()?.question.is_empty())
        })
    }

    /// She answers so many questions and looks at the result.
    ///
    /// # Errors
    /// A question or the result does not come.
    pub fn answer_some(&self, person: Person, questions: usize) -> Told {
        for _ in 0..questions {
            if self.place()?.screen == "stopped" {
                break;
            }
            self.answer_one(person)?;
        }
        self.script("location.hash = '#hasil'")?;
        self.until("the result", || self.sees("[data-verdict]"))
    }

    /// "Orang berikutnya": waits until nothing of her is left.
    ///
    /// # Errors
    /// The clean screen does not come.
    pub fn next_person(&self) -> Told {
        self.press("next-person")?;
        self.clean()
    }

    /// Waits until the tablet is clean.
    ///
    /// # Errors
    /// It does not become so.
    pub fn clean(&self) -> Told {
        self.until("the tablet to be clean", || {
            Ok(self.place()?.screen == "outreach" && self.sees("[data-action=staff]")?)
        })
    }

    /// How many the screen says are recorded.
    ///
    /// # Errors
    /// It says nothing.
    pub fn recorded(&self) -> Told<u64> {
        self.until("the count", || Ok(self.count("[data-recorded]")? > 0))?;
        let count = self.attribute("[data-recorded]", "data-recorded")?;
        Ok(count.parse().unwrap_or(u64::MAX))
    }

    /// How many the browser really keeps.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn kept_persons(&self) -> Told<u64> {
        let count = self.script_that_calls_back(KEPT)?;
        Ok(count.as_u64().unwrap_or(u64::MAX))
    }

    /// Loses a database, as some browsers do that take it for damaged.
    ///
    /// # Errors
    /// There is none, or the browser does not answer.
    pub fn lose_database(&self, name: &str) -> Told {
        self.lose(&LOSE.replace("NAME", name))
    }

    /// Loses the database of persons.
    ///
    /// # Errors
    /// The same.
    pub fn lose_persons(&self) -> Told {
        self.lose_database("migrasi-aman-lapangan")
    }

    /// Cuts one of the two texts of the second copy of persons off.
    ///
    /// # Errors
    /// There are no two persons in it, or the browser does not answer.
    pub fn cut_copy(&self) -> Told {
        self.lose(CUT_COPY)
    }

    /// Loses the second copy of persons.
    ///
    /// # Errors
    /// The same.
    pub fn lose_copy(&self) -> Told {
        self.lose(LOSE_COPY)
    }

    /// Whether there is a second copy of persons.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn has_copy(&self) -> Told<bool> {
        let there = self.script_that_calls_back(
            "caches.match('/migrasi-aman-lapangan/2', { cacheName: 'migrasi-aman-lapangan' })
                .then((there) => arguments[arguments.length - 1](Boolean(there)))",
        )?;
        Ok(there == true)
    }

    fn lose(&self, how: &str) -> Told {
        match self.script_that_calls_back(how)? {
            Value::Bool(true) => Ok(()),
            _ => trouble("nothing was there to be lost"),
        }
    }

    /// As if so many more had come, each with what the first came to.
    ///
    /// # Errors
    /// Nobody is kept yet, or the browser does not answer.
    pub fn more_like_the_first(&self, many: usize) -> Told {
        match self.script_that_calls_back(&MORE.replace("MANY", &many.to_string()))? {
            Value::Bool(true) => Ok(()),
            _ => trouble("nobody is kept who could come again"),
        }
    }

    /// Tells Chromium how many bytes a site may keep; `None` as many as usual.
    ///
    /// # Errors
    /// It is another browser, or it does not answer.
    pub fn allow_bytes(&self, origin: &str, bytes: Option<u64>) -> Told {
        let mut quota = json!({ "origin": origin });
        if let Some(bytes) = bytes {
            quota["quotaSize"] = json!(bytes);
        }
        self.tell_chromium("Storage.overrideQuotaForOrigin", quota)
            .map(drop)
    }

    /// Presses digits on the pad, in place of those that were there.
    ///
    /// # Errors
    /// There is no pad.
    pub fn press_digits(&self, digits: &str) -> Told {
        for _ in 0..6 {
            self.touch_first("[data-digit=none]")?;
        }
        for digit in digits.chars() {
            self.touch_first(&format!("[data-digit='{digit}']"))?;
        }
        Ok(())
    }
}

//! What somebody does who must not be seen, and what is left of it.

use std::time::Duration;

use fantoccini::{
    Locator,
    actions::{
        InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    },
    key::Key,
    wd::WindowHandle,
};
use serde_json::{Value, json};

use super::{Page, touching::scroll_to};
use crate::trouble::Told;

/// Where it is in the window; what drivers call its place differs.
const MIDDLE: &str = "const box = arguments[0].getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2, innerHeight].map(Math.round);";

/// Words that would tell what was looked at here.
const OURS: [&str; 5] = ["tawaran", "0800", "bantuan", "kerja", "check a job"];

/// What a page tells who looks at it: its title, its words and its address.
const TELLS: &str = "
    const words = document.body ? document.body.innerText : '';
    return [document.title, words, location.pathname + location.search + location.hash].join(' | ');";

/// Everything of ours that is kept, by the names of the stores; but for the number of
/// chance by which a tab knows that she left since, if it is one.
const KEPT: &str = "
    const isChance = (store, key) => /:(last|since)$/.test(key) && Number(store[key]) < 1;
    const kept = (store) => Object.keys(store).filter((key) => !isChance(store, key)).sort()
        .map((key) => key.replace('migrasi-aman:', ''));
    return { tab: kept(sessionStorage), device: kept(localStorage) };";

fn move_to(x: f64, y: f64) -> PointerAction {
    PointerAction::MoveTo {
        duration: None,
        x,
        y,
    }
}

impl Page {
    /// Presses keys, each down and up, wherever the focus is.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn presses(&self, keys: &[char]) -> Told {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            actions = actions
                .then(KeyAction::Down { value: *key })
                .then(KeyAction::Up { value: *key });
        }
        self.browser
            .run(async |client| Ok(client.perform_actions(actions).await?))
    }

    /// Presses Shift that often.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn shift(&self, times: usize) -> Told {
        self.presses(&vec![char::from(Key::Shift); times])
    }

    /// Touches twice, 50 ms apart, as an unsure finger does: real presses of a
    /// pointer at the place of the first.
    ///
    /// # Errors
    /// There is no such thing, or the browser does not answer.
    pub fn double_touch(&self, selector: &str) -> Told {
        self.finger(selector, |[x, y, _]| {
            let button = MOUSE_BUTTON_LEFT;
            let duration = Duration::from_millis(50);
            let mut actions = vec![move_to(x, y)];
            for _ in 0..2 {
                actions.extend([
                    PointerAction::Down { button },
                    PointerAction::Up { button },
                    PointerAction::Pause { duration },
                ]);
            }
            actions
        })
    }

    /// Presses for so long, and lets go there or, having slid off, that many
    /// pixels nearer to the other end of the window.
    ///
    /// # Errors
    /// There is no such thing, or the browser does not answer.
    pub fn press_long(&self, selector: &str, press: Duration, slide: f64) -> Told {
        self.finger(selector, |[x, y, height]| {
            let slide = if y > height / 2.0 { -slide } else { slide };
            let button = MOUSE_BUTTON_LEFT;
            vec![
                move_to(x, y),
                PointerAction::Down { button },
                PointerAction::Pause { duration: press },
                move_to(x, y + slide),
                PointerAction::Up { button },
            ]
        })
    }

    /// Does something with a finger, told where the middle of a thing is and how
    /// high the window.
    fn finger(&self, selector: &str, what: impl Fn([f64; 3]) -> Vec<PointerAction>) -> Told {
        self.until("the screen to take touches", || self.takes_touches())?;
        self.browser.run(async |client| {
            let element = client.find(Locator::Css(selector)).await?;
            scroll_to(client, &element).await?;
            let middle = client.execute(MIDDLE, vec![json!(element)]).await?;
            let at = [0, 1, 2].map(|place: usize| middle[place].as_f64().unwrap_or_default());
            let still = MouseActions::new("finger".to_owned());
            let actions = what(at).into_iter().fold(still, MouseActions::then);
            Ok(client.perform_actions(actions).await?)
        })
    }

    /// Waits until the page that says nothing is shown in place of this one.
    ///
    /// # Errors
    /// It is not.
    pub fn gone(&self) -> Told {
        self.until("the page that says nothing", || {
            let there = self.script("return location.pathname.endsWith('/catatan.html')")?;
            Ok(there == json!(true) && self.tells_nothing()?)
        })
    }

    /// Whether title, words and address tell nothing of this widget.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn tells_nothing(&self) -> Told<bool> {
        let tells = self.script(TELLS)?;
        let tells = tells.as_str().unwrap_or_default().to_lowercase();
        Ok(!OURS.iter().any(|word| tells.contains(word)))
    }

    /// Goes back and forward as far as there is anything: nothing of ours comes.
    ///
    /// # Errors
    /// Something of ours is shown.
    pub fn nothing_comes_back(&self) -> Told {
        for _ in 0..5 {
            self.browser_back()?;
            self.until("nothing of ours after Back", || self.tells_nothing())?;
        }
        for _ in 0..7 {
            self.browser_forward()?;
            self.until("nothing of ours after Forward", || self.tells_nothing())?;
        }
        Ok(())
    }

    /// The names of what is kept until the tab closes, and on the device.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn kept(&self) -> Told<Value> {
        let mut kept = Value::Null;
        // Asked while one page gives way to another, Firefox answers with nothing.
        self.until("the names of what is kept", || {
            kept = self.script(KEPT)?;
            Ok(!kept.is_null())
        })?;
        Ok(kept)
    }

    /// Whether a number says that she left, and the tab knows it.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn knows_that_she_left(&self) -> Told<bool> {
        let knows = self.script(
            "const last = localStorage.getItem('migrasi-aman:last');
             return last !== null && sessionStorage.getItem('migrasi-aman:since') === last;",
        )?;
        Ok(knows == json!(true))
    }

    /// Loads the page anew, as somebody does who pulls it down.
    ///
    /// # Errors
    /// The widget does not come back.
    pub fn reload(&self) -> Told {
        self.browser
            .run(async |client| Ok(client.refresh().await?))?;
        self.ready()
    }

    /// The same as far as the page's worker is concerned: where drivers reload, Firefox
    /// leaves it out, as when Shift is held.
    ///
    /// # Errors
    /// The widget does not come back.
    pub fn load_again(&self) -> Told {
        self.script("window.before = true; location.reload()")?;
        self.until("the page anew", || {
            Ok(self.script("return !window.before")? == json!(true))
        })?;
        self.ready()
    }

    /// Opens an address of the site, or any other, in the same tab.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn visit(&self, address: &str) -> Told {
        self.browser.go(address)
    }

    /// Opens another tab and goes on there, as if this one were closed.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn in_another_tab(&self) -> Told {
        self.browser.run(async |client| {
            let tab = client.new_window(true).await?;
            client.close_window().await?;
            client.switch_to_window(tab.handle).await?;
            Ok(())
        })
    }

    /// Opens an address in another tab and goes on there. Gives the tab that was left.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn open_beside(&self, address: &str) -> Told<WindowHandle> {
        let before = self.browser.run(async |client| {
            let before = client.window().await?;
            let tab = client.new_window(true).await?;
            client.switch_to_window(tab.handle).await?;
            Ok(before)
        })?;
        self.visit(address)?;
        Ok(before)
    }

    /// Goes to another tab.
    ///
    /// # Errors
    /// It is closed, or the browser does not answer.
    pub fn go_beside(&self, tab: &WindowHandle) -> Told {
        let tab = tab.clone();
        self.browser
            .run(async |client| Ok(client.switch_to_window(tab).await?))
    }

    /// Tells Chromium that there is a network, or none.
    ///
    /// # Errors
    /// It is another browser, or it does not answer.
    pub fn connect(&self, connected: bool) -> Told {
        self.tell_chromium(
            "Network.emulateNetworkConditions",
            json!({ "offline": !connected, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
        )
        .map(drop)
    }
}

//! The copy for a time without internet, as the browser has it.

use serde_json::Value;

use super::{Page, strings};
use crate::trouble::Told;

/// Calls `done` with what an asynchronous step gives, or with its error.
const STEP: &str = "const done = arguments[0];
    const ours = async () => (await caches.keys()).filter((name) => name.startsWith('migrasi-aman:'));
    const releases = async () => (await ours()).filter((name) => !name.endsWith(':catatan'));
    const find = async (begin) => {
        for (const name of await releases()) {
            const cache = await caches.open(name);
            for (const key of await cache.keys()) {
                if (new URL(key.url).pathname.slice(1).startsWith(begin)) return { cache, key };
            }
        }
        throw new Error(begin + ' is not kept');
    };";

/// How a kept file is damaged.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Damage {
    /// It is gone.
    Gone,
    /// Its second half is.
    Cut,
    /// One byte is another.
    Altered,
}

impl Page {
    /// How the page says that its copy stands: `ready`, `off`, `full` …
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn copy(&self) -> Told<String> {
        let told = self.script("return document.documentElement.dataset.offline || ''")?;
        Ok(told.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the copy stands like that.
    ///
    /// # Errors
    /// It does not.
    pub fn copy_is(&self, state: &str) -> Told {
        self.until(&format!("a copy that is {state}"), || {
            Ok(self.copy()? == state)
        })
    }

    /// The names of our caches that hold a release.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn releases(&self) -> Told<Vec<String>> {
        self.step_of_copy("return releases();")
            .map(|list| strings(&list))
    }

    /// The names of all files that are kept, in order.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn kept_files(&self) -> Told<Vec<String>> {
        let list = self.step_of_copy(
            "const all = [];
             for (const name of await releases()) {
                 for (const key of await (await caches.open(name)).keys()) all.push(new URL(key.url).pathname.slice(1));
             }
             return all.sort();",
        )?;
        Ok(strings(&list))
    }

    /// Damages the first kept file whose name begins like that, as a bad card does.
    ///
    /// # Errors
    /// There is none.
    pub fn damage(&self, begin: &str, damage: Damage) -> Told {
        let change = match damage {
            Damage::Gone => "await cache.delete(key);",
            Damage::Cut => "await put(body.slice(0, body.byteLength / 2));",
            Damage::Altered => {
                "new Uint8Array(body)[body.byteLength / 2 | 0] ^= 16; await put(body);"
            }
        };
        self.step_of_copy(&format!(
            "const {{ cache, key }} = await find('{begin}');
             const found = await cache.match(key);
             const body = await found.arrayBuffer();
             const put = (body) => cache.put(key, new Response(body, {{ headers: found.headers }}));
             {change}"
        ))
        .map(drop)
    }

    /// Whether the first kept file whose name begins like that is what the server has.
    ///
    /// # Errors
    /// There is none, or the server does not answer.
    pub fn is_kept_whole(&self, begin: &str) -> Told<bool> {
        let same = self.step_of_copy(&format!(
            "const {{ cache, key }} = await find('{begin}');
             const [ours, theirs] = await Promise.all([cache.match(key), fetch(key.url + '?fresh', {{ cache: 'reload' }})]
                 .map(async (answer) => new Uint8Array(await (await answer).arrayBuffer())));
             return ours.length === theirs.length && ours.every((byte, place) => byte === theirs[place]);"
        ))?;
        Ok(same.as_bool().unwrap_or_default())
    }

    /// Throws the caches away, as a browser does that is short of room, and leaves
    /// the worker.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn evict(&self) -> Told {
        self.step_of_copy("for (const name of await ours()) await caches.delete(name);")
            .map(drop)
    }

    /// How many workers are registered, and for which folders.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn workers(&self) -> Told<Vec<String>> {
        let list = self.step_of_copy(
            "if (!navigator.serviceWorker) return [];
             return (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope);",
        )?;
        Ok(strings(&list))
    }

    fn step_of_copy(&self, step: &str) -> Told<Value> {
        let script = format!(
            "{STEP} (async () => {{ {step} }})().then((value) => done({{ value: value ?? null }}), (error) => done({{ error: String(error) }}));"
        );
        let told = self.script_that_calls_back(&script)?;
        match told["error"].as_str() {
            Some(error) => crate::trouble::trouble(error.to_owned()),
            None => Ok(told["value"].clone()),
        }
    }
}

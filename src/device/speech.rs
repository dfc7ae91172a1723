//! Voices of the device, and sound of recordings.
//!
//! Everything is looked for anew at each use: voices come late, and some
//! browsers have none of this.

use gloo::utils::window;
use js_sys::{Array, Promise, Reflect};
use migrasi_aman::aloud::Voice;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, HtmlAudioElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice, Url,
};

use super::patience::wake;

/// Slower than a voice's own pace: she hears it once.
const RATE: f32 = 0.85;
/// The longest an utterance may take, and a recording stand still, in milliseconds.
/// Some never end, without an event: then the next one is begun.
const PATIENCE: i32 = 20_000;

/// How an utterance ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// It was read.
    Done,
    /// The browser wants a touch first.
    Blocked,
    /// No sound came of it.
    Failed,
    /// Nothing was heard of it for long.
    Silent,
}

/// A voice synthesis, where the browser has one.
pub(crate) struct Speech {
    engine: SpeechSynthesis,
    found: Vec<SpeechSynthesisVoice>,
    /// The voices, as they are chosen from.
    pub(crate) voices: Vec<Voice>,
}

impl Speech {
    /// The device's voices as it lists them now: some lists fill late. `None` where
    /// the browser knows no voices at all.
    pub(crate) fn look() -> Option<Self> {
        let engine = engine()?;
        let found: Vec<SpeechSynthesisVoice> = engine
            .get_voices()
            .iter()
            .map(JsCast::unchecked_into)
            .collect();
        let voices = found.iter().map(listed).collect();
        Some(Self {
            engine,
            found,
            voices,
        })
    }

    /// Reads a text with one of the voices, and comes back when it has.
    pub(crate) async fn say(&self, text: &str, voice: usize) -> Ending {
        let (Ok(utterance), Some(voice)) = (
            SpeechSynthesisUtterance::new_with_text(text),
            self.found.get(voice),
        ) else {
            return Ending::Failed;
        };
        // Android reads in its own language unless it is told both.
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(voice));
        utterance.set_rate(RATE);
        let told = Promise::new(&mut |tell, _| {
            utterance.set_onend(Some(&tell));
            utterance.set_onerror(Some(&tell));
            wake(&tell, PATIENCE);
            self.engine.speak(&utterance);
        });
        let told = JsFuture::from(told).await.unwrap_or_default();
        let word = |name: &str| {
            let value = Reflect::get(&told, &name.into());
            value.ok().and_then(|value| value.as_string())
        };
        match (word("type").as_deref(), word("error").as_deref()) {
            (Some("end"), _) => Ending::Done,
            (Some("error"), Some("not-allowed")) => Ending::Blocked,
            (Some(_), _) => Ending::Failed,
            (None, _) => {
                self.engine.cancel();
                Ending::Silent
            }
        }
    }
}

fn engine() -> Option<SpeechSynthesis> {
    let window = window();
    // Missing in the web views of many apps.
    let here =
        |name: &str| Reflect::get(&window, &name.into()).is_ok_and(|value| !value.is_undefined());
    if here("speechSynthesis") && here("SpeechSynthesisUtterance") {
        window.speech_synthesis().ok()
    } else {
        None
    }
}

/// Asks for the voices: some devices begin to look for theirs only then, and are
/// done before she touches the loudspeaker.
pub(crate) fn call_voices() {
    if let Some(engine) = engine() {
        let _ = engine.get_voices();
    }
}

fn listed(voice: &SpeechSynthesisVoice) -> Voice {
    Voice {
        tag: voice.lang(),
        name: voice.name(),
        on_device: voice.local_service(),
        preferred: voice.default(),
    }
}

/// Silences the voice at once, with all that waits behind it: the queue is the
/// browser's and outlives the page.
pub(crate) fn hush() {
    if let Some(engine) = engine() {
        engine.cancel();
    }
}

/// A recording that can be heard.
pub(crate) struct Sound {
    audio: HtmlAudioElement,
    address: String,
}

impl Sound {
    /// From the bytes of a file.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        let parts = Array::of1(&js_sys::Uint8Array::from(bytes));
        let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        match HtmlAudioElement::new_with_src(&address) {
            Ok(audio) => Some(Self { audio, address }),
            Err(_) => None,
        }
    }

    /// Lets it be heard, and comes back at its end, however long it is. Its own
    /// length is not asked: a file as a browser records it does not say.
    pub(crate) async fn play(&self) -> Ending {
        let mut heard = self.heard();
        let Ok(begun) = self.audio.play() else {
            return Ending::Failed;
        };
        if JsFuture::from(begun).await.is_err() {
            return Ending::Failed;
        }
        let mut reached = 0.0;
        loop {
            let told = JsFuture::from(heard).await.unwrap_or_default();
            match Reflect::get(&told, &"type".into()) {
                Ok(event) if event == "error" => return Ending::Failed,
                Ok(_) => return Ending::Done,
                // No event but the clock.
                Err(_) => {}
            }
            let now = self.audio.current_time();
            if now <= reached {
                self.stop();
                return Ending::Silent;
            }
            reached = now;
            heard = self.heard();
        }
    }

    /// What happens to it next, or nothing for long.
    fn heard(&self) -> Promise {
        Promise::new(&mut |tell, _| {
            self.audio.set_onended(Some(&tell));
            self.audio.set_onerror(Some(&tell));
            // Silenced from outside.
            self.audio.set_onpause(Some(&tell));
            wake(&tell, PATIENCE);
        })
    }

    /// Silences it.
    pub(crate) fn stop(&self) {
        let _ = self.audio.pause();
    }
}

impl Drop for Sound {
    fn drop(&mut self) {
        let _ = self.audio.pause();
        let _ = Url::revoke_object_url(&self.address);
    }
}

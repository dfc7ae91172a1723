//! A voice that the machine really has reads the screen: an Indonesian one,
//! though there are thousands of others.
//!
//! Walked by `cargo xtask test voice`, in Chromium on a screen of its own: in a
//! window that nobody sees it has no voices. Whether a sound comes out cannot be
//! heard here; that the voice begins is told by the browser.

use std::sync::Mutex;

use journeys::{
    engine::Engine,
    journey::{Journey, walk},
    page::Page,
    trouble::Told,
};
use serde_json::{Value, json};

/// Notes what the browser's own synthesis is given and when it begins, and
/// passes it on.
const NOTED: &str = r#"
    window.noted = [];
    const speak = SpeechSynthesis.prototype.speak;
    SpeechSynthesis.prototype.speak = function (utterance) {
        const note = { text: utterance.text, lang: utterance.voice?.lang, began: false };
        noted.push(note);
        utterance.addEventListener("start", () => { note.began = true; });
        return speak.call(this, utterance);
    };"#;

#[test]
fn an_indonesian_voice_reads_the_question() {
    with_real_voices("an-indonesian-voice", |journey| {
        let page = journey.open()?;
        ready(&page)?;
        page.start()?;
        page.press("aloud")?;
        let note = begun(&page)?;
        assert_eq!(note["text"], page.words_of("#app h1")?);
        assert_eq!(note["lang"], "id");
        let marked = page.words_of("[data-reading]")?;
        assert_eq!(marked, page.words_of("#app h1")?, "what is heard is marked");
        let listed = page.script("return speechSynthesis.getVoices().length")?;
        assert!(listed.as_u64() > Some(100), "many voices: {listed}");

        // A second touch: silence, within a fifth of a second.
        page.press("aloud")?;
        let silent = page.script_that_calls_back(
            "const done = arguments[0];
             setTimeout(() => done(!speechSynthesis.speaking && !speechSynthesis.pending), 200);",
        )?;
        assert_eq!(silent, json!(true));
        assert_eq!(page.count("[data-reading]")?, 0);
        Ok(())
    });
}

#[test]
fn an_english_voice_reads_the_english_page() {
    with_real_voices("an-english-voice", |journey| {
        let page = journey.open_in("en")?;
        ready(&page)?;
        page.press("aloud")?;
        let note = begun(&page)?;
        let language = note["lang"].as_str().unwrap_or_default();
        assert!(language.starts_with("en"), "{note}");
        Ok(())
    });
}

#[test]
fn leaving_quickly_silences_it() {
    with_real_voices("leaving-quickly", |journey| {
        let page = journey.open()?;
        ready(&page)?;
        page.press("aloud")?;
        begun(&page)?;
        page.press("exit")?;
        page.until("the neutral page", || {
            Ok(page.script("return location.pathname.endsWith('catatan.html')")? == json!(true))
        })?;
        let silent = page.script("return !speechSynthesis.speaking && !speechSynthesis.pending")?;
        assert_eq!(silent, json!(true));
        Ok(())
    });
}

/// One at a time: several voices at once wait for each other's sound.
static VOICE: Mutex<()> = Mutex::new(());

fn with_real_voices(name: &str, way: impl FnMut(&mut Journey) -> Told) {
    let _voice = VOICE.lock();
    walk(name, Engine::Speaking, true, way);
}

/// Once the machine has listed its voices, which takes it seconds.
fn ready(page: &Page) -> Told {
    page.until("the machine's voices", || {
        Ok(page
            .script("return speechSynthesis.getVoices().length")?
            .as_u64()
            > Some(0))
    })?;
    page.script(NOTED)?;
    Ok(())
}

/// The first utterance, once the browser says that it began.
fn begun(page: &Page) -> Told<Value> {
    page.until("a voice that begins", || {
        Ok(page.script("return noted[0]?.began ?? false")? == json!(true))
    })?;
    page.script("return noted[0]")
}

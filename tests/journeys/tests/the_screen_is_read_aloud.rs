//! The screen is read aloud in its own language, in order, and falls silent
//! when it should. The voice here is a stand-in that notes what it is told.

use journeys::{journey, journey::Journey, page::Page, trouble::Told};
use serde_json::Value;

/// In place of the browser's voices: `voices` may be changed, `said` is what was
/// read, and each utterance ends at once unless `held`.
const STAND_IN: &str = r#"
    const it = { said: [], langs: [], marked: [], voices: [], held: false, pause: 1, cancelled: 0, reply: "end" };
    window.standIn = it;
    const value = (name, value) => Object.defineProperty(window, name, { value, configurable: true, writable: true });
    value("SpeechSynthesisUtterance", class { constructor(text) { this.text = text; } });
    value("speechSynthesis", {
        getVoices: () => it.voices,
        cancel() { it.cancelled += 1; },
        speak(utterance) {
            it.said.push(utterance.text);
            it.langs.push([utterance.lang, utterance.voice.lang, utterance.rate]);
            it.marked.push(document.querySelector("[data-reading]")?.textContent ?? "");
            if (it.held) return;
            const event = it.reply === "end"
                ? { type: "end" } : { type: "error", error: it.reply };
            setTimeout(() => (it.reply === "end" ? utterance.onend : utterance.onerror)?.(event), it.pause);
        },
    });"#;

const INDONESIAN: &str =
    r#"{ lang: "id-ID", name: "Indonesia", localService: true, default: false }"#;
const ENGLISH: &str = r#"{ lang: "en-US", name: "English", localService: true, default: true }"#;
const MALAY: &str = r#"{ lang: "ms-MY", name: "Melayu", localService: true, default: false }"#;

journey! {
    fn the_first_question_is_heard_in_order(journey) {
        let page = with_voices(journey, &[ENGLISH, INDONESIAN])?;
        page.start()?;
        listen(&page)?;
        let said = said(&page)?;
        let question = page.words_of("#app h1")?;
        assert_eq!(said.first(), Some(&question), "{said:?}");
        let labels = page.script("return [...document.querySelectorAll('.tile-label')].map((e) => e.textContent)")?;
        let heard: Vec<&String> = said.iter().filter(|text| strings(&labels).contains(text)).collect();
        assert_eq!(heard, strings(&labels).iter().collect::<Vec<_>>(), "each tile, in order");
        assert_eq!(said.last().map(String::as_str), Some("Bacakan otomatis"), "the switch is offered");
        let voices = page.script("return standIn.langs.every(([lang, voice, rate]) => lang === 'id-ID' && voice === 'id-ID' && rate < 1)")?;
        assert_eq!(voices, Value::Bool(true), "the voice of the language, slowly");
        let marked = page.script("return standIn.marked[0]")?;
        assert_eq!(marked, Value::String(question), "what is heard is marked");
        assert_eq!(page.count("[data-reading]")?, 0, "no mark is left");
        let longest = page.script("return Math.max(...standIn.said.map((text) => text.length))")?;
        assert!(longest.as_u64().is_some_and(|n| n <= 150), "{longest}");
        Ok(())
    }

    fn numbers_to_call_are_heard_digit_by_digit(journey) {
        let page = with_voices(journey, &[INDONESIAN])?;
        listen(&page)?;
        let said = said(&page)?;
        for number in ["nol delapan nol nol, satu nol nol nol", "satu satu nol"] {
            assert!(said.iter().any(|text| text.contains(number)), "{number}: {said:?}");
        }
        Ok(())
    }

    /// "Bacakan" on an invented offer reads its story and nothing else, and stops.
    fn a_story_is_heard_by_itself(journey) {
        let page = with_voices(journey, &[ENGLISH, INDONESIAN])?;
        page.script("location.hash = '#contoh'")?;
        page.until("the examples", || page.sees("[data-offer]"))?;
        page.touch_first("[data-offer=private-account]")?;
        page.until("the story", || page.sees("[data-story]"))?;
        page.press("read-story")?;
        page.until("the end of the reading", || Ok(!said(&page)?.is_empty() && !reading(&page)?))?;
        let said_all = said(&page)?.join(" ");
        assert!(said_all.contains("Nama sebuah PT") && said_all.contains("Kontraknya belum bisa dilihat"), "{said_all}");
        assert!(!said_all.contains("Bagaimana menurut Anda"), "{said_all}");
        page.script("standIn.held = true")?;
        page.press("read-story")?;
        page.until("a voice", || reading(&page))?;
        page.press("read-story")?;
        page.until("silence", || Ok(!reading(&page)?))
    }

    fn it_falls_silent_when_it_should(journey) {
        let page = with_voices(journey, &[INDONESIAN])?;
        page.script("standIn.held = true")?;
        for (name, leave) in [
            ("a second touch", "document.querySelector('[data-action=aloud]').click()"),
            ("another screen", "document.querySelector('[data-action=help]').click()"),
            ("quick exit", "dispatchEvent(new Event('migrasi-aman:hush'))"),
            ("leaving the page", "dispatchEvent(new Event('pagehide'))"),
            ("a hidden page", "Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); delete document.hidden"),
        ] {
            page.script("standIn.said = []")?;
            page.press("aloud")?;
            page.until("a voice", || Ok(said(&page)?.len() == 1))?;
            page.script("standIn.cancelled = 0")?;
            page.script(leave)?;
            page.until(&format!("silence after {name}"), || {
                let cancelled = page.script("return standIn.cancelled")?.as_u64();
                Ok(cancelled > Some(0) && !reading(&page)? && page.count("[data-reading]")? == 0)
            })?;
            assert_eq!(said(&page)?.len(), 1, "after {name} nothing more is said");
        }
        Ok(())
    }

    fn the_page_stays_where_she_has_it(journey) {
        let page = with_voices(journey, &[INDONESIAN])?;
        page.script("standIn.pause = 40")?;
        page.press("aloud")?;
        page.until("a mark below", || Ok(page.script("return scrollY")?.as_f64() > Some(0.0)))?;
        page.script("dispatchEvent(new WheelEvent('wheel')); scrollTo(0, 0)")?;
        page.until("the end", || Ok(!reading(&page)?))?;
        // The last text is a screen further down. What comes above, as the switch
        // does, may move the page by its own height.
        let moved = page.script("return scrollY")?.as_f64();
        assert!(moved < Some(120.0), "the page has moved to {moved:?}");
        Ok(())
    }

    fn one_switch_reads_everything_by_itself(journey) {
        let page = with_voices(journey, &[INDONESIAN])?;
        listen(&page)?;
        page.press("aloud-always")?;
        page.until("the end", || Ok(!reading(&page)?))?;
        page.script("standIn.said = []")?;
        page.start()?;
        page.until("the question by itself", || {
            let question = page.words_of("#app h1")?;
            Ok(said(&page)?.first() == Some(&question))
        })?;
        page.until("the end of the question", || Ok(!reading(&page)?))?;
        page.answer("destination", "cambodia-myanmar")?;
        page.next()?;
        page.until("the sign to stop by itself", || {
            Ok(said(&page)?.iter().any(|text| text == "Sudah ada tanda bahaya"))
        })?;
        page.press("result")?;
        page.until("the verdict by itself", || {
            Ok(said(&page)?.iter().any(|text| text == "Berhenti dulu"))
        })?;
        page.until("what to do", || {
            Ok(said(&page)?.iter().any(|text| text == "Lakukan sekarang"))
        })?;
        assert_eq!(page.verdict()?, "stop");
        Ok(())
    }

    /// What is told her in the bars, which no screen holds, is read when it comes.
    fn what_is_told_her_is_heard_by_itself(journey) {
        let page = with_voices(journey, &[INDONESIAN])?;
        listen(&page)?;
        page.press("aloud-always")?;
        page.until("the end", || Ok(!reading(&page)?))?;
        page.start()?;
        page.until("the question by itself", || Ok(said(&page)?.contains(&page.words_of("#app h1")?)))?;
        page.until("the end of the question", || Ok(!reading(&page)?))?;
        page.script("standIn.said = []")?;
        page.press("next")?;
        page.until("that an answer is missing", || Ok(!said(&page)?.is_empty() && !reading(&page)?))?;
        assert_eq!(said(&page)?, ["Pilih satu jawaban dulu, lalu tekan Lanjut."]);

        // Another language that cannot be had.
        page.script("standIn.said = []; window.fetch = () => Promise.reject(new TypeError('gone'))")?;
        page.press("language")?;
        page.until("that it is not there", || Ok(!said(&page)?.is_empty() && !reading(&page)?))?;
        assert_eq!(said(&page)?.join(" "), page.words_of(".notice")?);
        Ok(())
    }

    /// Where it is not read by itself the loudspeaker reads it with the screen.
    fn what_is_told_her_is_heard_with_the_screen(journey) {
        let page = with_voices(journey, &[INDONESIAN])?;
        page.start()?;
        page.press("next")?;
        page.until("that an answer is missing", || Ok(!page.words_of(".next .complaint")?.is_empty()))?;
        listen(&page)?;
        let said = said(&page)?;
        let told = said.iter().filter(|text| text.starts_with("Pilih satu jawaban dulu")).count();
        assert_eq!(told, 1, "{said:?}");
        Ok(())
    }

    fn a_foreign_voice_is_never_heard(journey) {
        let page = with_voices(journey, &[ENGLISH])?;
        listen(&page)?;
        assert_eq!(said(&page)?, [""; 0]);
        let told = page.words_of(".aloud")?;
        assert!(told.contains("HP ini tidak punya suara bahasa Indonesia"), "{told}");
        assert!(told.contains("text-to-speech"), "how to install one: {told}");

        // The same voice reads the English page.
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        listen(&page)?;
        assert!(!said(&page)?.is_empty());
        assert!(!page.words_of(".aloud")?.contains("no English voice"));
        Ok(())
    }

    fn no_voice_that_sends_texts_away_is_used(journey) {
        let online = INDONESIAN.replace("localService: true", "localService: false");
        let page = with_voices(journey, &[&online])?;
        listen(&page)?;
        assert_eq!(said(&page)?, [""; 0]);
        let told = page.words_of(".aloud")?;
        assert!(told.contains("mengirim tulisan lewat internet"), "{told}");
        Ok(())
    }

    fn a_near_voice_says_that_it_is_one(journey) {
        let page = with_voices(journey, &[ENGLISH, MALAY])?;
        listen(&page)?;
        assert!(!said(&page)?.is_empty());
        assert!(page.words_of(".aloud")?.contains("bahasa yang mirip"));
        Ok(())
    }

    fn voices_that_come_late_are_waited_for(journey) {
        let page = with_voices(journey, &[])?;
        page.script(&format!("setTimeout(() => standIn.voices.push({INDONESIAN}), 2000)"))?;
        page.press("aloud")?;
        page.until("a voice", || Ok(!said(&page)?.is_empty()))?;
        Ok(())
    }

    fn without_any_voice_the_page_says_so(journey) {
        let page = with_voices(journey, &[])?;
        listen(&page)?;
        assert!(page.words_of(".aloud")?.contains("tidak punya suara"));

        // An app whose pages cannot speak at all.
        page.script("window.speechSynthesis = undefined")?;
        listen(&page)?;
        let told = page.words_of(".aloud")?;
        assert!(told.contains("tidak bisa membacakan"), "{told}");
        Ok(())
    }

    fn a_voice_that_fails_is_told(journey) {
        let page = with_voices(journey, &[INDONESIAN])?;
        for (reply, sentence) in [
            ("not-allowed", "Suara belum boleh keluar"),
            ("synthesis-failed", "Suara tidak keluar"),
        ] {
            page.script(&format!("standIn.reply = '{reply}'"))?;
            listen(&page)?;
            let told = page.words_of(".aloud")?;
            assert!(told.contains(sentence), "{reply}: {told}");
        }
        Ok(())
    }
}

/// The page with these voices and no others.
fn with_voices(journey: &mut Journey, voices: &[&str]) -> Told<Page> {
    let page = journey.open()?;
    page.script(STAND_IN)?;
    page.script(&format!("standIn.voices = [{}]", voices.join(",")))?;
    Ok(page)
}

/// Touches the loudspeaker and waits until all is read.
fn listen(page: &Page) -> Told {
    page.script("standIn.said = []")?;
    page.press("aloud")?;
    page.until("the switch", || page.sees(".aloud"))?;
    page.until("the end of the reading", || Ok(!reading(page)?))
}

fn reading(page: &Page) -> Told<bool> {
    Ok(page.attribute("[data-action=aloud]", "aria-pressed")? == "true")
}

fn said(page: &Page) -> Told<Vec<String>> {
    Ok(strings(&page.script("return standIn.said")?))
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

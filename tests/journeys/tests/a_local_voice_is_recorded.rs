//! A local voice: recorded on the page `rekam/`, packed on the device, and heard
//! in place of the synthetic one.

use std::io::{Cursor, Read as _};

use journeys::{
    journey,
    page::Page,
    trouble::{Doing as _, Told},
};
use serde_json::Value;
use zip::ZipArchive;

journey! {
    fn what_cannot_be_recorded_is_said_plainly(journey) {
        let page = recorder(journey)?;
        without_a_microphone(&page)?;
        for (name, sentence) in [("NotAllowedError", "Izinkan mikrofon"), ("NotFoundError", "tidak ditemukan")] {
            page.script(&format!(
                "window.MediaRecorder ??= class {{}}; MediaRecorder.isTypeSupported = () => true;
                 Object.defineProperty(navigator, 'mediaDevices', {{ configurable: true, value: {{
                     getUserMedia: () => Promise.reject(new DOMException('no', '{name}')) }} }});"
            ))?;
            page.touch_first("[data-rekam=record]")?;
            page.until(sentence, || Ok(told(&page)?.contains(sentence)))?;
        }
        Ok(())
    }

    fn there_is_a_way_out_and_a_way_back(journey) {
        let page = recorder(journey)?;
        page.press("exit")?;
        page.gone()?;
        let page = recorder(journey)?;
        page.shift(3)?;
        page.gone()?;
        let page = recorder(journey)?;
        page.press("home")?;
        page.ready()?;
        page.start()
    }

    fn whoever_speaks_another_language_finds_it_in_the_list(journey) {
        let page = recorder(journey)?;
        for (name, code) in [("Melayu Kupang", "mkn"), ("Tetun", "tet"), ("Bahasa lain", "mis")] {
            page.choose("[data-rekam=spoken]", name)?;
            assert_eq!(page.script("return document.querySelector('[data-rekam=spoken]').value")?, code);
        }
        Ok(())
    }

    fn a_recorded_clip_is_heard_before_any_voice(journey) {
        let page = journey.open()?;
        page.script_that_calls_back(CLIPS)?;
        page.press("aloud")?;
        page.until("the end", || {
            Ok(page.sees(".aloud")? && page.attribute("[data-action=aloud]", "aria-pressed")? == "false")
        })?;
        // The file comes while the first reading goes on: the second has it.
        page.until("the recordings", || {
            page.script("heard.length = said.length = 0")?;
            page.press("aloud")?;
            page.until("the end", || Ok(page.attribute("[data-action=aloud]", "aria-pressed")? == "false"))?;
            Ok(page.script("return heard.length")?.as_u64() > Some(0))
        })?;
        assert_eq!(page.script("return heard.length")?, 1, "one text is recorded");
        let spoken = page.script("return said.join(' ')")?;
        let spoken = spoken.as_str().unwrap_or_default();
        let heading = page.words_of("#app h1")?;
        assert!(!spoken.contains(&heading), "the heading was heard as a recording: {spoken}");
        assert!(spoken.contains("Mulai periksa"), "the rest by the voice: {spoken}");
        Ok(())
    }
}

journey! {
    in chromium:
    /// Without a network no page comes in the place of this one.
    fn who_leaves_is_not_listened_to_any_longer(journey) {
        let page = recorder(journey)?;
        page.script("const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = async (what) => (window.heard = await ask(what))")?;
        page.touch_first("[data-rekam=record]")?;
        page.until("the microphone", || Ok(told(&page)?.contains("Sedang merekam")))?;
        let listens = || page.script("return heard.getTracks().map((track) => track.readyState).join()");
        assert_eq!(listens()?, "live");
        page.connect(false)?;
        page.press("exit")?;
        page.until("the page that says nothing", || page.tells_nothing())?;
        assert_eq!(listens()?, "ended");
        Ok(())
    }

    /// Only Chromium has a microphone that makes sounds of its own.
    fn a_recording_is_kept_and_exported(journey) {
        let page = recorder(journey)?;
        let first = page.words_of("[data-rekam=text]")?;
        let key = page.words_of("[data-rekam=key]")?;
        record(&page)?;
        page.touch_first("[data-rekam=next]")?;
        record(&page)?;
        assert!(told(&page)?.contains("sudah disimpan"), "{}", told(&page)?);

        // Kept on the device: the page may be closed in between.
        page.script("location.reload()")?;
        page.until("both recordings", || Ok(page.words_of("[data-rekam=count]")?.contains("Sudah direkam: 2")))?;
        assert_eq!(page.words_of("[data-rekam=text]")?, first);

        let bytes = exported(&page)?;
        let mut zip = ZipArchive::new(Cursor::new(bytes)).doing("reading the zip")?;
        assert_eq!(zip.len(), 3);
        let mut index = String::new();
        zip.by_name("index.json").doing("looking for the index")?.read_to_string(&mut index).doing("reading it")?;
        let index: Value = serde_json::from_str(&index).doing("reading the index")?;
        assert_eq!(index["spoken"], "sas");
        assert_eq!(index["clips"][0]["key"], Value::String(key));
        let file = index["clips"][0]["file"].as_str().unwrap_or_default().to_owned();
        let mut sound = Vec::new();
        // Its checksum is looked at as well.
        zip.by_name(&file).doing("looking for the clip")?.read_to_end(&mut sound).doing("reading it")?;
        assert_eq!(sound.len() as u64, index["clips"][0]["bytes"].as_u64().unwrap_or_default());
        assert!(sound.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]), "WebM");

        // Another language has its own recordings.
        page.script("const list = document.querySelector('[data-rekam=spoken]'); list.value = 'su'; list.dispatchEvent(new Event('change'))")?;
        assert!(page.words_of("[data-rekam=count]")?.contains("Sudah direkam: 0"));
        Ok(())
    }
}

/// A voice and a player that note what they are given, and a pack with one
/// recording: that of the heading.
const CLIPS: &str = r#"
    const done = arguments[0];
    window.heard = []; window.said = [];
    const value = (name, value) => Object.defineProperty(window, name, { value, configurable: true, writable: true });
    value("SpeechSynthesisUtterance", class { constructor(text) { this.text = text; } });
    value("speechSynthesis", {
        getVoices: () => [{ lang: "id-ID", name: "Indonesia", localService: true, default: true }],
        cancel() {},
        speak(utterance) { said.push(utterance.text); setTimeout(() => utterance.onend({ type: "end" }), 1); },
    });
    value("Audio", class {
        constructor(src) { this.src = src; }
        play() { heard.push(this.src); setTimeout(() => this.onended({ type: "ended" }), 1); return Promise.resolve(); }
        pause() {}
    });
    let mark = 0xcbf29ce484222325n;
    for (const word of document.querySelector('#app h1').textContent.trim().split(/\s+/)) {
        for (const byte of [...new TextEncoder().encode(word), 32]) {
            mark = BigInt.asUintN(64, (mark ^ BigInt(byte)) * 0x100000001b3n);
        }
    }
    const number = (n) => {
        const bytes = [];
        for (n = BigInt(n); n > 127n; n >>= 7n) bytes.push(Number(n & 127n) | 128);
        return [...bytes, Number(n)];
    };
    const body = [...number(3), 115, 97, 115, ...number(1), ...number(mark), ...number(4), 79, 103, 103, 83];
    import(new URL("rekam/zip.js", location.href)).then(({ crc32 }) => {
        const sum = crc32(Uint8Array.from(body));
        const bytes = [77, 65, 97, 49, sum & 255, (sum >>> 8) & 255, (sum >>> 16) & 255, sum >>> 24, ...body];
        const link = document.createElement("link");
        link.dataset.pack = "audio";
        link.hreflang = "id";
        link.href = "data:application/octet-stream;base64," + btoa(String.fromCharCode(...bytes));
        document.head.append(link);
        done();
    });"#;

fn recorder(journey: &mut journeys::journey::Journey) -> Told<Page> {
    let page = journey.open()?;
    page.script("location.href = 'rekam/'")?;
    page.until("the first text", || {
        Ok(page.sees("[data-rekam=text]")? && !page.words_of("[data-rekam=text]")?.is_empty())
    })?;
    Ok(page)
}

fn without_a_microphone(page: &Page) -> Told {
    page.script("window.MediaRecorder = undefined")?;
    page.touch_first("[data-rekam=record]")?;
    page.until("that it cannot record", || {
        Ok(told(page)?.contains("tidak bisa merekam"))
    })
}

fn record(page: &Page) -> Told {
    page.touch_first("[data-rekam=record]")?;
    page.until("the microphone", || {
        Ok(told(page)?.contains("Sedang merekam"))
    })?;
    page.script_that_calls_back("setTimeout(arguments[0], 700)")?;
    page.touch_first("[data-rekam=record]")?;
    page.until("the end of it", || {
        Ok(!told(page)?.contains("Sedang merekam"))
    })
}

fn told(page: &Page) -> Told<String> {
    page.words_of("[data-rekam=told]")
}

/// The exported file.
fn exported(page: &Page) -> Told<Vec<u8>> {
    let bytes = page.script_that_calls_back(
        "const done = arguments[0];
         import(new URL('./rekam.js', location.href)).then(async ({ pack }) => {
             done([...new Uint8Array(await new Blob(pack()).arrayBuffer())]);
         });",
    )?;
    let bytes = bytes.as_array().into_iter().flatten();
    Ok(bytes
        .filter_map(|byte| u8::try_from(byte.as_u64()?).ok())
        .collect())
}

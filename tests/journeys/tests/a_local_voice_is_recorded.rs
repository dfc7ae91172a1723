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
        for (name, sentence) in [("NotAllowedError", "Izinkan untuk halaman ini"), ("NotFoundError", "tidak ditemukan")] {
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
        listen(&page)?;
        // The file comes while the first reading goes on: the second has it.
        page.until("the recordings", || {
            page.script("heard.length = said.length = 0")?;
            listen(&page)?;
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

    /// The phones that recordings are made for: no voice will ever be there.
    fn recordings_are_heard_where_there_is_no_voice(journey) {
        let page = journey.open()?;
        page.script("window.voices = []")?;
        page.script_that_calls_back(CLIPS)?;
        // The first touch fetches them, and waits for them.
        listen(&page)?;
        assert_eq!(page.script("return heard.length")?, 1, "one text is recorded");
        // What has no recording is lost, and she is told so and no more.
        let told = page.words_of(".aloud")?;
        assert!(told.contains("Sebagian tulisan dilewati"), "{told}");
        assert!(told.contains("pasang suara bahasa Indonesia"), "{told}");
        assert!(!told.contains("HP ini tidak punya suara"), "{told}");
        // Nobody waits for voices that did not come before.
        page.script("heard.length = 0; window.waits = window.asked = 0")?;
        listen(&page)?;
        assert_eq!(page.script("return heard.length")?, 1);
        assert_eq!(page.script("return askedBefore")?, 0, "the recording needs no voice");
        assert_eq!(page.script("return waits")?, 0, "an empty list is remembered");
        Ok(())
    }

    fn where_all_is_recorded_no_voice_is_missed(journey) {
        let page = journey.open()?;
        page.script("window.voices = []; window.whole = true")?;
        page.script_that_calls_back(CLIPS)?;
        listen(&page)?;
        assert!(page.script("return heard.length")?.as_u64() > Some(5));
        assert_eq!(page.words_of(".aloud")?, "Bacakan otomatis", "nothing is missing");
        Ok(())
    }

    /// The clock for what is silent runs here a hundred times as fast.
    fn a_long_recording_is_heard_to_its_end(journey) {
        let page = journey.open()?;
        page.script_that_calls_back(CLIPS)?;
        listen(&page)?;
        page.script("said.length = heard.length = 0; window.lasts = 1000")?;
        listen(&page)?;
        assert_eq!(page.script("return heard.length")?, 1);
        assert_eq!(page.script("return saidBefore")?, 0, "nothing is said meanwhile");
        assert_eq!(page.script("return paused")?, 0, "it was not cut off");
        let heading = page.words_of("#app h1")?;
        let spoken = || page.script("return said.join(' ')");
        assert!(!spoken()?.to_string().contains(&heading), "nothing is read twice");

        // One that does not go on is silenced, and the voice reads instead.
        page.script("said.length = heard.length = window.paused = 0; window.lasts = Infinity")?;
        listen(&page)?;
        assert_eq!(page.script("return heard.length")?, 1);
        assert!(page.script("return paused")?.as_u64() > Some(0), "it plays on");
        assert!(spoken()?.to_string().contains(&heading), "the voice reads it");
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
        let recorded = |count: u8| {
            // Not what the page before said.
            page.script("document.querySelector('[data-rekam=count]').textContent = ''; location.reload()")?;
            let all = format!("Sudah direkam: {count}");
            page.until(&all, || Ok(page.words_of("[data-rekam=count]")?.contains(&all)))
        };
        recorded(2)?;
        assert_eq!(page.words_of("[data-rekam=text]")?, first);
        // A flat battery damages a database, and Chromium deletes it.
        lose(journey)?;
        recorder(journey)?;
        recorded(2)?;

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

        // What is deleted on purpose does not come back.
        page.script("const list = document.querySelector('[data-rekam=spoken]'); list.value = 'sas'; list.dispatchEvent(new Event('change'))")?;
        page.touch_first("[data-rekam=delete]")?;
        page.touch_first("[data-rekam=delete-yes]")?;
        page.until("that nothing is left", || Ok(page.words_of("[data-rekam=count]")?.contains("Sudah direkam: 0")))?;
        lose(journey)?;
        recorder(journey)?;
        recorded(0)
    }
}

/// A voice and a player that note what they are given, and a pack with one
/// recording, that of the heading, or where it is to be `whole` with one of each
/// text. A recording that lasts for ever does not go on either.
const CLIPS: &str = r#"
    const done = arguments[0];
    window.heard = []; window.said = []; window.lasts = 1;
    window.waits = window.asked = window.askedBefore = window.saidBefore = window.paused = 0;
    window.voices ??= [{ lang: "id-ID", name: "Indonesia", localService: true, default: true }];
    const value = (name, value) => Object.defineProperty(window, name, { value, configurable: true, writable: true });
    const later = window.setTimeout.bind(window);
    value("setTimeout", (call, wait, ...rest) => {
        if (wait === 250) window.waits += 1;
        return later(call, wait === 20000 ? 200 : wait, ...rest);
    });
    value("SpeechSynthesisUtterance", class { constructor(text) { this.text = text; } });
    value("speechSynthesis", {
        getVoices() { window.asked += 1; return voices; },
        cancel() {},
        speak(utterance) { said.push(utterance.text); later(() => utterance.onend({ type: "end" }), 1); },
    });
    value("Audio", class {
        constructor(src) { this.src = src; }
        get currentTime() { return lasts === Infinity ? 0 : (performance.now() - this.since) / 1000; }
        play() {
            this.since = performance.now();
            this.plays = true;
            if (heard.push(this.src) === 1) window.askedBefore = asked;
            if (lasts < Infinity) later(() => {
                window.saidBefore = said.length;
                this.plays = false;
                this.onended({ type: "ended" });
            }, lasts);
            return Promise.resolve();
        }
        pause() { if (this.plays) window.paused += 1; this.plays = false; }
    });
    new MutationObserver((changes) => {
        for (const { target } of changes) if (target.getAttribute("aria-pressed") === "false") window.ends += 1;
    }).observe(document.querySelector("[data-action=aloud]"), { attributeFilter: ["aria-pressed"] });
    const markOf = (text) => {
        let mark = 0xcbf29ce484222325n;
        for (const word of text.trim().split(/\s+/)) {
            for (const byte of [...new TextEncoder().encode(word), 32]) {
                mark = BigInt.asUintN(64, (mark ^ BigInt(byte)) * 0x100000001b3n);
            }
        }
        return mark;
    };
    let texts = [document.querySelector('#app h1').textContent];
    if (window.whole) {
        texts = ["Bacakan otomatis", ...[...document.querySelectorAll("[data-whole]")].map((e) => e.textContent)];
        const all = document.createTreeWalker(document.querySelector('#app main'), NodeFilter.SHOW_TEXT);
        while (all.nextNode()) texts.push(all.currentNode.data);
    }
    const marks = [...new Set(texts.map(markOf))].sort((one, other) => (one < other ? -1 : 1));
    const number = (n) => {
        const bytes = [];
        for (n = BigInt(n); n > 127n; n >>= 7n) bytes.push(Number(n & 127n) | 128);
        return [...bytes, Number(n)];
    };
    const body = [...number(3), 115, 97, 115, ...number(marks.length),
        ...marks.flatMap((mark) => [...number(mark), ...number(4), 79, 103, 103, 83])];
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

/// Touches the loudspeaker and waits until all is read.
fn listen(page: &Page) -> Told {
    // A touch may be on its way yet when the driver says that it is done.
    page.script("window.ends = 0")?;
    page.press("aloud")?;
    page.until("the end", || {
        Ok(page.script("return ends")?.as_u64() > Some(0))
    })
}

fn recorder(journey: &mut journeys::journey::Journey) -> Told<Page> {
    let page = journey.open()?;
    page.script("location.href = 'rekam/'")?;
    page.until("the first text", || {
        Ok(page.sees("[data-rekam=text]")? && !page.words_of("[data-rekam=text]")?.is_empty())
    })?;
    Ok(page)
}

/// The recordings' database is lost while their page is closed.
fn lose(journey: &mut journeys::journey::Journey) -> Told {
    journey.open()?.lose_database("migrasi-rekam")
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

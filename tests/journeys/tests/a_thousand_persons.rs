//! A tablet that is never closed: a thousand persons in a row are neither slower nor
//! fill its memory.

use std::{rc::Rc, time::Instant};

use journeys::{
    busy,
    engine::{Browser, Engine, Settings},
    page::Page,
    recorder::Recorder,
    site::Site,
    trouble::{Told, trouble},
};
use serde_json::{Value, json};

const PERSONS: u64 = 1000;

/// When it is measured: first once everything has been used a few times.
const MARKS: [u64; 3] = [100, 500, PERSONS];

/// Bytes of scripts that a thousand persons may add: a table of the machine's own
/// may have grown a step.
const HEAP: f64 = 1_000_000.0;

/// The program's own memory, which the page does not give away.
const WATCH: &str = "const open = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
        const opened = await open(...given);
        const memory = (opened.instance ?? opened).exports.memory;
        if (memory) globalThis.wasmMemory = memory;
        return opened;
    };";

struct Measured {
    persons: u64,
    heap: f64,
    program: f64,
    nodes: f64,
    listeners: f64,
    each: f64,
}

#[test]
fn in_a_row() {
    if let Err(trouble) = meet() {
        panic!("{trouble}");
    }
}

fn meet() -> Told {
    let site = Site::open(false)?;
    site.first_script(WATCH)?;
    let recorder = Recorder::start(Engine::Chromium.makers())?;
    recorder.admit(site.address());
    let settings = Settings {
        proxy: recorder.address(),
        javascript: true,
    };
    let browser = Rc::new(Browser::start(Engine::Chromium, settings)?);
    let page = Page::new(Rc::clone(&browser), "thousand".to_owned());
    browser.go(&format!("{}?lang=id#lapangan", site.url()))?;
    page.ready()?;
    browser.command("Performance.enable", json!({}))?;
    let mut measured: Vec<Measured> = Vec::new();
    println!(
        "{:>7} {:>11} {:>11} {:>6} {:>9} {:>8}",
        "persons", "heap", "program", "nodes", "listeners", "each"
    );
    let mut before = 0;
    for mark in MARKS {
        let start = Instant::now();
        busy::receive(&page, mark - before)?;
        let each = start.elapsed().as_secs_f64() * 1000.0 / (mark - before) as f64;
        before = mark;
        let now = measure(&browser, &page, mark, each)?;
        println!(
            "{:>7} {:>9.0} B {:>9.0} B {:>6.0} {:>9.0} {:>5.1} ms",
            now.persons, now.heap, now.program, now.nodes, now.listeners, now.each
        );
        measured.push(now);
    }
    let (Some(first), Some(last)) = (measured.first(), measured.last()) else {
        return trouble("nothing was measured");
    };
    assert_eq!(page.kept_persons()?, PERSONS);
    // The second copy is read in the time that a screen waits.
    page.lose_persons()?;
    let start = Instant::now();
    page.reload()?;
    page.clean()?;
    assert_eq!(page.recorded()?, PERSONS);
    println!("lost and there again: {:?}", start.elapsed());
    assert!(last.heap - first.heap < HEAP, "the heap grows");
    assert!(
        last.program <= first.program * 1.1,
        "the program's memory grows"
    );
    assert!(last.nodes <= first.nodes * 1.2, "elements stay behind");
    assert!(
        last.listeners <= first.listeners * 1.2,
        "listeners stay behind"
    );
    // Generous: the machine is shared.
    assert!(last.each < first.each * 2.0, "it becomes slower");
    Ok(())
}

fn measure(browser: &Browser, page: &Page, persons: u64, each: f64) -> Told<Measured> {
    for _ in 0..2 {
        browser.command("HeapProfiler.collectGarbage", json!({}))?;
    }
    let metrics = browser.command("Performance.getMetrics", json!({}))?;
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array();
        let found = all
            .into_iter()
            .flatten()
            .find(|metric| metric["name"] == name);
        let value = found.and_then(|metric| metric["value"].as_f64());
        // Nothing of it would be as little as ever.
        match value.filter(|value| *value > 0.0) {
            Some(value) => Ok(value),
            None => trouble(format!("Chromium does not measure {name}")),
        }
    };
    let program: Value = page.script("return wasmMemory.buffer.byteLength")?;
    let Some(program) = program.as_f64() else {
        return trouble("the program's memory is not seen");
    };
    Ok(Measured {
        persons,
        heap: metric("JSHeapUsedSize")?,
        program,
        nodes: metric("Nodes")?,
        listeners: metric("JSEventListeners")?,
        each,
    })
}

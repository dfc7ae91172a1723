//! `slowed FOLDER`: times the pure rooms in Chromium on a slowed processor and
//! writes every number as JSON. `cargo xtask bench` builds the folder, runs
//! this and makes a table of it.

use std::{env, path::Path, process::ExitCode, thread, time::Duration};

use journeys::{
    driver::Raw,
    engine::{Browser, Engine, Settings},
    recorder::Recorder,
    site::Site,
    trouble::{Told, trouble},
};
use serde_json::{Value, json};

/// How many times slower: about a cheap phone beside a desk computer.
const SLOWER: u32 = 6;
/// Help points among which the nearest is looked for.
const POINTS: [u32; 3] = [1_000, 10_000, 100_000];
/// What people type, letter by letter.
const TEXTS: [&str; 20] = [
    "tulung agung",
    "indramyu",
    "lotim",
    "kab blitar",
    "kabupaten lombok timur",
    "cirebon",
    "sumber cirebon",
    "ponorogo",
    "ujung pandang",
    "jakarta selatan",
    "malang",
    "banyuwangi",
    "kec sumber kab cirebon",
    "nunukan",
    "batam",
    "grobokan",
    "sukabmi",
    "kota kupang",
    "kep selayar",
    "zzzzqqq",
];
/// How often each text is typed in a page that was just opened.
const VISITS: usize = 3;
/// How often each work is timed once the page is used to it.
const ROUNDS: u32 = 10;
const NEAREST_ROUNDS: u32 = 40;
/// A slowed page may take its time to load.
const PATIENCE: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("slowed wants the folder to serve: run `cargo xtask bench`");
        return ExitCode::from(2);
    };
    match measure(Path::new(&folder)) {
        Ok(numbers) => {
            println!("{numbers}");
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn measure(folder: &Path) -> Told<Value> {
    let engine = Engine::Chromium;
    let site = Site::serve(folder, false, true)?;
    let recorder = Recorder::start(engine.makers())?;
    recorder.admit(site.address());
    let settings = Settings {
        proxy: recorder.address(),
        javascript: true,
    };
    let page = Page {
        browser: Browser::start(engine, settings)?,
        url: site.url(),
    };
    let version = page.cdp("Browser.getVersion", json!({}))?["product"].clone();
    page.open()?;
    if page.ask("rooms.apart", vec![])? != json!(true) {
        return trouble("the page is not kept apart: its clock would be too coarse");
    }
    // The same work before and after tells how much slower it really is.
    let usual = page.ask("rooms.open(arguments[0])", vec![json!(2 * ROUNDS)])?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))?;

    eprintln!("  typing {} texts, each in a fresh page …", TEXTS.len());
    let mut visits = Vec::new();
    for text in TEXTS.iter().cycle().take(TEXTS.len() * VISITS) {
        page.open()?;
        let visit = page.ask("rooms.visit(arguments[0])", vec![json!(keys(text))])?;
        visits.push(json!({ "text": text, "times": visit }));
    }
    eprintln!("  the same again and again in one page …");
    let round = |what: &str, arguments: Vec<Value>| {
        let call = format!("rooms.{what}(...arguments)");
        page.ask(&call, [vec![json!(ROUNDS)], arguments].concat())
    };
    let open = round("open", vec![])?;
    let index = round("index", vec![])?;
    let mut searches = Vec::new();
    for text in TEXTS {
        for key in keys(text) {
            let times = round("search", vec![json!(key)])?;
            searches.push(json!({ "text": text, "key": key, "times": times }));
        }
    }
    eprintln!("  the nearest of many help points …");
    let mut nearest = Vec::new();
    for points in POINTS {
        page.ask("rooms.scatter(arguments[0])", vec![json!(points)])?;
        let times = page.ask("rooms.nearest(arguments[0])", vec![json!(NEAREST_ROUNDS)])?;
        nearest.push(json!({ "points": points, "times": times }));
    }
    Ok(json!({
        "browser": version,
        "slower": SLOWER,
        "usual": usual,
        "visits": visits,
        "open": open,
        "index": index,
        "searches": searches,
        "nearest": nearest,
    }))
}

/// What is in the line after each key.
fn keys(text: &str) -> Vec<&str> {
    (1..=text.len()).filter_map(|end| text.get(..end)).collect()
}

/// The page with the clock.
struct Page {
    browser: Browser,
    url: String,
}

impl Page {
    /// Opens it afresh and waits until the rooms are there.
    fn open(&self) -> Told {
        const STEP: Duration = Duration::from_millis(20);
        self.browser
            .run(async |client| Ok(client.goto(&self.url).await?))?;
        for _ in 0..PATIENCE.as_millis() / STEP.as_millis() {
            if self.ask("'rooms' in window", vec![])? == json!(true) {
                return Ok(());
            }
            thread::sleep(STEP);
        }
        trouble(format!("the rooms do not load within {PATIENCE:?}"))
    }

    fn ask(&self, what: &str, arguments: Vec<Value>) -> Told<Value> {
        self.browser.script(&format!("return {what}"), arguments)
    }

    /// A command of Chromium's own.
    fn cdp(&self, command: &str, params: Value) -> Told<Value> {
        let body = json!({ "cmd": command, "params": params });
        let raw = Raw::post("goog/cdp/execute", body);
        self.browser
            .run(async |client| Ok(client.issue_cmd(raw).await?))
    }
}

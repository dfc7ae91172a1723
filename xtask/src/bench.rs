//! `cargo xtask bench [--json]`: how long the pure rooms take in Chromium on a
//! processor slowed six times. Numbers to read, never a check that fails: they
//! depend on the machine and on what else it does.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

use migrasi_aman::content;
use serde_json::{Value, json};

use crate::{
    board::{self, Step},
    book,
    browsers::{self, Engines},
    bundle::Profile,
    folder,
    outcome::{Failure, Outcome, failed, print, refused},
    questions::pretty,
    split, toolchain,
    workshop::{self, Workshop, root},
};

/// One picture of a screen that draws 60 a second, in milliseconds.
const FRAME: f64 = 16.7;

/// Builds what is timed, times it and prints a table.
///
/// # Errors
/// A wrong argument, a build that fails, or a browser that cannot be had.
pub fn run(arguments: &[String]) -> Outcome {
    let as_json = match arguments {
        [] => false,
        [flag] if flag == "--json" => true,
        _ => return refused("bench takes --json and nothing else"),
    };
    let browsers = browsers::open(Engines::Chromium)?;
    let shop = workshop::open(Profile::Release)?;
    let folder = build(&shop)?;
    let load = load();
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--locked", "--package", "journeys"])
        .args(["--bin", "slowed", "--"])
        .arg(&folder)
        .current_dir(root())
        .stderr(Stdio::inherit());
    browsers.apply(&mut command);
    let output = command
        .output()
        .map_err(|e| Failure::Check(format!("cargo run --bin slowed: {e}")))?;
    if !output.status.success() {
        return failed("nothing was timed: what is missing stands above");
    }
    let measured: Value = serde_json::from_slice(&output.stdout)
        .map_err(|e| Failure::Check(format!("the times cannot be read: {e}")))?;
    let report = report(&measured, load);
    if as_json {
        print(pretty(&report));
    } else {
        table(&report);
    }
    Ok(())
}

/// Compiles the rooms as the widget is compiled, with the page that times them.
fn build(shop: &Workshop) -> Outcome<PathBuf> {
    let folder = root().join("target/bench");
    let target = root().join("target/web");
    let trouble = |e: std::io::Error| Failure::Check(format!("{}: {e}", folder.display()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(trouble)?;
    let mut cargo = Command::new(match shop.wasm {
        toolchain::Wasm::Debian => "/usr/bin/cargo",
        toolchain::Wasm::Rustup => "cargo",
    });
    shop.wasm.apply(&mut cargo, &shop.paths, true);
    cargo
        .args(["build", "--locked", "--release", "--package", "bench"])
        .args(["--target", toolchain::TARGET, "--target-dir"])
        .arg(&target)
        .current_dir(root());
    let [bindgen, opt] = [1, 2].map(|place| shop.paths[place].clone());
    let mut glue = Command::new(bindgen.join("wasm-bindgen"));
    glue.args(["--target", "web", "--no-typescript", "--out-name", "rooms"])
        .arg("--out-dir")
        .arg(&folder)
        .arg(target.join(toolchain::TARGET).join("release/bench.wasm"));
    let rooms = folder.join("rooms_bg.wasm");
    let mut shrink = Command::new(opt.join("wasm-opt"));
    shrink
        .arg("-Oz")
        .args(split::wasm_opt_flags()?)
        .arg(&rooms)
        .arg("-o")
        .arg(&rooms);
    let usual = "half a minute; 2 to 4 minutes the first time";
    let step = Step::new("the rooms to be timed", usual, vec![cargo, glue, shrink]);
    board::run(vec![step], &board::logs())?;
    folder::copy(&root().join("tests/bench/page"), &folder)?;
    let pack = content::seal(&book::open()?.places_pack())
        .map_err(|e| Failure::Check(format!("the places cannot be packed: {e}")))?;
    fs::write(folder.join("places.pack"), pack).map_err(trouble)?;
    Ok(folder)
}

/// How many programs want a processor, and how many processors there are.
fn load() -> Option<(f64, usize)> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    let load = text.split(' ').next()?.parse().ok()?;
    let processors = std::thread::available_parallelism().ok()?;
    Some((load, processors.get()))
}

/// The middle and the worst of some times, in milliseconds.
fn times(mut all: Vec<f64>) -> Value {
    all.sort_by(f64::total_cmp);
    let rounded = |ms: Option<&f64>| ms.map(|ms| (ms * 1000.0).round() / 1000.0);
    json!({
        "count": all.len(),
        "median": rounded(all.get(all.len() / 2)),
        "worst": rounded(all.last()),
    })
}

fn numbers(value: &Value) -> Vec<f64> {
    let all = value.as_array().into_iter().flatten();
    all.filter_map(Value::as_f64).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn median(value: &Value) -> f64 {
    value["median"].as_f64().unwrap_or_default()
}

/// What the times say: everything in milliseconds.
fn report(measured: &Value, load: Option<(f64, usize)>) -> Value {
    let visits = list(&measured["visits"]);
    let fresh = |part: &str| {
        let all = visits.iter().filter_map(|v| v["times"][part].as_f64());
        times(all.collect())
    };
    let first = visits.iter().filter_map(|v| v["times"]["keys"][0].as_f64());
    let warm_first = |search: &&Value| search["key"].as_str().is_some_and(|key| key.len() == 1);
    let searches = list(&measured["searches"]);
    let first_again = searches.iter().filter(warm_first);
    let first_again = first_again.flat_map(|search| numbers(&search["times"]));
    // The place of a key within its text is that of its time within a visit.
    let keys: Vec<Value> = searches
        .iter()
        .map(|search| {
            let length = search["key"].as_str().map_or(0, str::len);
            let same = visits.iter().filter(|v| v["text"] == search["text"]);
            let fresh = same.filter_map(|v| v["times"]["keys"][length.checked_sub(1)?].as_f64());
            json!({
                "text": search["text"],
                "key": search["key"],
                "fresh": times(fresh.collect()),
                "again": times(numbers(&search["times"])),
            })
        })
        .collect();
    let nearest = list(&measured["nearest"])
        .iter()
        .map(|row| json!({ "points": row["points"], "again": times(numbers(&row["times"])) }));
    let nearest: Vec<Value> = nearest.collect();
    let open = times(numbers(&measured["open"]));
    let usual = times(numbers(&measured["usual"]));
    json!({
        "browser": measured["browser"],
        "slower": measured["slower"],
        "measured_slower": (median(&open) / median(&usual) * 10.0).round() / 10.0,
        "load": load.map(|(load, _)| load),
        "processors": load.map(|(_, processors)| processors),
        "nearest": nearest,
        "open": { "fresh": fresh("open"), "again": open },
        "index": { "fresh": fresh("index"), "again": times(numbers(&measured["index"])) },
        "first_letter": { "fresh": times(first.collect()), "again": times(first_again.collect()) },
        "keys": keys,
    })
}

fn table(report: &Value) {
    print(format_args!(
        "{}, processor slowed {} times (measured: {})",
        report["browser"].as_str().unwrap_or_default(),
        report["slower"],
        report["measured_slower"]
    ));
    if let (Some(load), Some(processors)) = (
        report["load"].as_f64(),
        report["processors"].as_f64().filter(|count| *count > 0.0),
    ) && load > processors
    {
        print(format_args!(
            "THIS MACHINE WAS BUSY (load {load} on {processors} processors): the worst times are its own, not ours"
        ));
    }
    print(format_args!(
        "\n{:<34} {:>9} {:>9}   {:>9} {:>9}",
        "milliseconds", "fresh", "worst", "again", "worst"
    ));
    let pair = |value: &Value| {
        let cell = |ms: &Value| ms.as_f64().map_or("-".to_owned(), |ms| format!("{ms:.2}"));
        format!("{:>9} {:>9}", cell(&value["median"]), cell(&value["worst"]))
    };
    let row = |name: &str, value: &Value| {
        let (fresh, again) = (pair(&value["fresh"]), pair(&value["again"]));
        print(format_args!("{name:<34} {fresh}   {again}"));
    };
    for near in list(&report["nearest"]) {
        row(&format!("nearest of {} points", near["points"]), near);
    }
    row("opening the pack of places", &report["open"]);
    row("making the index of places", &report["index"]);
    row("first letter", &report["first_letter"]);
    let keys = list(&report["keys"]);
    for key in keys {
        let text = key["key"].as_str().unwrap_or_default();
        // A space at the end would not be seen.
        row(&format!("\u{201c}{text}\u{201d}"), key);
    }
    let beyond = |kind: &str, which: &str| {
        let late = |key: &&Value| key[kind][which].as_f64().is_some_and(|ms| ms > FRAME);
        keys.iter().filter(late).count()
    };
    print(format_args!(
        "\nof {} keystrokes longer than a frame ({FRAME} ms): {} (fresh), {} (again); at their worst {} and {}",
        keys.len(),
        beyond("fresh", "median"),
        beyond("again", "median"),
        beyond("fresh", "worst"),
        beyond("again", "worst"),
    ));
    print(
        "fresh: once in a page just opened. again: the mean of 10 ms of it, in a page used to it.",
    );
}

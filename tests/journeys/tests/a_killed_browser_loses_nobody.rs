//! A tablet falls, its battery is empty, the browser is swiped away: who was said to
//! be recorded is. Chromium is killed with all its processes in the middle of a busy
//! meeting, fifty times with one profile, and what the screen had said is compared
//! with what the next one finds. Once in many kills it is cut off in the middle of a
//! write, and takes the file for damaged later: that is done to it on purpose too.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    path::Path,
    process,
    rc::Rc,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use journeys::{
    busy::{self, BUSY},
    engine::{Browser, Engine, Settings},
    page::Page,
    recorder::Recorder,
    site::Site,
    trouble::{Doing, Told, trouble},
};

const TIMES: u32 = 50;

/// The longest that a browser lives once persons come, in milliseconds.
const LIFE: u64 = 1500;

/// Persons who may have come between the last look at the screen and the kill.
const UNHEARD: u64 = 5;

/// What one browser came to.
struct Round {
    before: u64,
    said: u64,
    begun: u64,
    lived: Duration,
}

/// A tablet with one profile, whose browser is started again and again.
struct Tablet {
    profile: tempfile::TempDir,
    site: Site,
    recorder: Recorder,
}

impl Tablet {
    fn new() -> Told<Self> {
        let profile = tempfile::Builder::new()
            .prefix("migrasi-kept-")
            .tempdir()
            .doing("making a folder for the profile")?;
        let site = Site::open(false)?;
        let recorder = Recorder::start(Engine::Chromium.makers())?;
        recorder.admit(site.address());
        Ok(Self {
            profile,
            site,
            recorder,
        })
    }

    /// Starts the browser at the village mode.
    fn start(&self) -> Told<Page> {
        let settings = Settings {
            proxy: self.recorder.address(),
            javascript: true,
        };
        let profile = Some(self.profile.path());
        let browser = Rc::new(Browser::start_with(Engine::Chromium, settings, profile)?);
        browser.go(&format!("{}?lang=id#lapangan", self.site.url()))?;
        let page = Page::new(browser, "killed".to_owned());
        page.ready()?;
        // From now on the screen has asked for what is kept.
        page.until("the first screen to begin at", || {
            page.sees("[data-action=begin]:enabled")
        })?;
        Ok(page)
    }

    /// Cuts the last write to each database in half: a record's head is there, and
    /// nothing else of it.
    fn cut_a_write(&self) -> Told {
        let databases = self.profile.path().join("Default/IndexedDB");
        let mut cut = 0;
        for database in fs::read_dir(databases).doing("looking for databases")? {
            let database = database.doing("looking for databases")?.path();
            for file in fs::read_dir(database).doing("looking into a database")? {
                let file = file.doing("looking into a database")?.path();
                if file.extension().is_some_and(|name| name == "log") {
                    append(&file, &HALF)?;
                    cut += 1;
                }
            }
        }
        if cut == 0 {
            return trouble("no database has a log to be cut");
        }
        Ok(())
    }
}

/// A database beside ours, in the same files: whether it is there yet.
const BESIDE: &str = "
    const done = arguments[arguments.length - 1];
    const opened = indexedDB.open('beside');
    let there = true;
    opened.onupgradeneeded = () => { there = THERE; if (!there) opened.transaction.abort(); };
    opened.onsuccess = opened.onerror = () => done(there ? 'there' : 'deleted');";

/// The head of a record of 200 bytes in a log of LevelDB: a sum, a length, a kind.
const HALF: [u8; 7] = [0x12, 0x34, 0x56, 0x78, 200, 0, 1];

fn append(file: &Path, bytes: &[u8]) -> Told {
    let mut file = OpenOptions::new()
        .append(true)
        .open(file)
        .doing("opening a log")?;
    file.write_all(bytes).doing("writing to a log")
}

#[test]
fn a_write_cut_in_half() {
    if let Err(trouble) = meet_with_damage() {
        panic!("{trouble}");
    }
}

fn meet_with_damage() -> Told {
    let tablet = Tablet::new()?;
    let page = tablet.start()?;
    busy::receive(&page, 3)?;
    page.kill()?;
    tablet.cut_a_write()?;
    let page = tablet.start()?;
    assert_eq!(page.kept_persons()?, 3, "the half does no harm yet");
    page.script_that_calls_back(&BESIDE.replace("THERE", "true"))?;
    busy::receive(&page, 2)?;
    page.kill()?;
    let page = tablet.start()?;
    assert_eq!(page.kept_persons()?, 5);
    let beside = page.script_that_calls_back(&BESIDE.replace("THERE", "false"))?;
    println!("a database beside it, after a write cut in half: {beside}");
    Ok(())
}

#[test]
fn killed_fifty_times() {
    if let Err(trouble) = meet() {
        panic!("{trouble}");
    }
}

fn meet() -> Told {
    let tablet = Tablet::new()?;
    let mut chance = Chance::new();
    let mut rounds: Vec<Round> = Vec::new();
    let start = Instant::now();
    println!("seed {}", chance.0);
    println!(
        "{:>5} {:>7} {:>7} {:>6} {:>7} {:>7} {:>5}",
        "kill", "before", "said", "begun", "lived", "found", "lost"
    );
    for kills in 0..=TIMES {
        let page = tablet.start()?;
        let found = page.kept_persons()?;
        if let Some(round) = rounds.last() {
            // Some more may have been written and said, or not said yet.
            let lost = round.said.saturating_sub(found);
            println!(
                "{kills:>5} {:>7} {:>7} {:>6} {:>4} ms {found:>7} {lost:>5}",
                round.before,
                round.said,
                round.begun,
                round.lived.as_millis()
            );
            let most = round.said.max(round.before + round.begun) + UNHEARD;
            if lost > 0 || found > most {
                return trouble(format!("after {kills} kills {found} persons are there"));
            }
        }
        if kills == TIMES {
            break;
        }
        page.script(BUSY)?;
        // From the moment that the screen says how many there are.
        page.until("the first count", || Ok(number(&page, "said")? >= 0))?;
        let alive = Instant::now();
        let life = Duration::from_millis(chance.below(LIFE));
        let mut round = Round {
            before: found,
            said: found,
            begun: 0,
            lived: life,
        };
        while alive.elapsed() < life {
            let now = page.script("return [busy.begun, busy.said]")?;
            round.begun = now[0].as_u64().unwrap_or_default();
            round.said = now[1].as_u64().unwrap_or_default();
            thread::sleep(Duration::from_millis(3));
        }
        let broken = page.script("return busy.trouble")?;
        if broken != "" {
            return page.until(&format!("persons to come: {broken}"), || Ok(false));
        }
        page.kill()?;
        rounds.push(round);
    }
    let persons: u64 = rounds.last().map_or(0, |round| round.said);
    println!(
        "{TIMES} kills, {persons} persons, nobody lost, {:?}",
        start.elapsed()
    );
    if persons < u64::from(TIMES) {
        return trouble(format!("only {persons} persons came: nothing was tried"));
    }
    Ok(())
}

fn number(page: &Page, name: &str) -> Told<i64> {
    let value = page.script(&format!("return busy.{name}"))?;
    Ok(value.as_i64().unwrap_or(-1))
}

/// Numbers by chance (xorshift), another row each time.
struct Chance(u64);

impl Chance {
    fn new() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.map_or(1, |now| u64::from(now.subsec_nanos()));
        Self(now.wrapping_mul(u64::from(process::id())) | 1)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

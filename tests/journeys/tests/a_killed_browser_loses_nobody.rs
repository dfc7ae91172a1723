//! A tablet falls, its battery is empty, the browser is swiped away: who was said to
//! be recorded is. Chromium is killed with all its processes in the middle of a busy
//! meeting, fifty times with one profile, and what the screen had said is compared
//! with what the next one finds.

use std::{
    process,
    rc::Rc,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use journeys::{
    busy::BUSY,
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

#[test]
fn killed_fifty_times() {
    if let Err(trouble) = meet() {
        panic!("{trouble}");
    }
}

fn meet() -> Told {
    let profile = tempfile::Builder::new()
        .prefix("migrasi-kept-")
        .tempdir()
        .doing("making a folder for the profile")?;
    let site = Site::open(false)?;
    let recorder = Recorder::start(Engine::Chromium.makers())?;
    recorder.admit(site.address());
    let settings = Settings {
        proxy: recorder.address(),
        javascript: true,
    };
    let mut chance = Chance::new();
    let mut rounds: Vec<Round> = Vec::new();
    let start = Instant::now();
    println!("seed {}", chance.0);
    println!(
        "{:>5} {:>7} {:>7} {:>6} {:>7} {:>7} {:>5}",
        "kill", "before", "said", "begun", "lived", "found", "lost"
    );
    for kill in 0..=TIMES {
        let browser = Browser::start_with(Engine::Chromium, settings, Some(profile.path()))?;
        let browser = Rc::new(browser);
        let page = Page::new(Rc::clone(&browser), "killed".to_owned());
        browser.go(&format!("{}?lang=id#lapangan", site.url()))?;
        page.ready()?;
        let found = page.kept_persons()?;
        if let Some(round) = rounds.last() {
            // Some more may have been written and said, or not said yet.
            let lost = round.said.saturating_sub(found);
            println!(
                "{kill:>5} {:>7} {:>7} {:>6} {:>4} ms {found:>7} {lost:>5}",
                round.before,
                round.said,
                round.begun,
                round.lived.as_millis()
            );
            let most = round.said.max(round.before + round.begun) + UNHEARD;
            if lost > 0 || found > most {
                return trouble(format!("after {kill} kills {found} persons are there"));
            }
        }
        if kill == TIMES {
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
        drop(page);
        match Rc::try_unwrap(browser) {
            Ok(browser) => browser.kill(),
            Err(_) => return trouble("the browser is still in use"),
        }
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

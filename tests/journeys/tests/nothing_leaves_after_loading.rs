//! What she answers stays with her: once the widget is loaded, a whole check
//! asks nobody for anything and leaves nothing on the device.

use std::{
    thread,
    time::{Duration, Instant},
};

use journeys::{answers::BAD_OFFER, journey, journey::Journey, trouble::Told};
use serde_json::json;

/// A browser fetches a page's icon when it has nothing better to do.
const QUIET: Duration = Duration::from_secs(2);

journey! {
    fn nothing_leaves_after_loading(journey) {
        let page = journey.open()?;
        // The names of all places come when the help screen first opens.
        page.go("help", "help")?;
        page.back()?;
        let loaded = when_quiet(journey);

        page.check(BAD_OFFER)?;
        page.go("help", "help")?;
        page.type_place("kab cirebon")?;
        page.until("the place", || page.sees("[data-found=\"32.09\"]"))?;
        page.choose_place("province", "Jawa Barat")?;
        page.choose_place("regency", "Kabupaten Cirebon")?;
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        page.type_amount("wage", "3,5 juta")?;
        page.go("see-sums", "sums-result")?;
        page.script("location.hash = '#contoh'")?;
        page.until("the examples", || page.sees("[data-offer]"))?;
        page.touch_first("[data-offer=fishing-boat]")?;
        page.until("the story", || page.sees("[data-story]"))?;
        page.press("explain")?;
        page.until("the warnings", || page.sees("[data-flag=wage-held]"))?;
        page.script("location.hash = '#panduan'")?;
        page.until("the guide", || page.sees("[data-step]"))?;
        let after = when_quiet(journey);

        let asked: Vec<String> = journey.recorder().site()[loaded..after]
            .iter()
            .map(ToString::to_string)
            .collect();
        assert!(asked.is_empty(), "asked after loading: {asked:#?}");
        nothing_is_kept(journey)
    }
}

/// How many requests the site has seen once it sees no more.
fn when_quiet(journey: &Journey) -> usize {
    let mut count = journey.recorder().site().len();
    let mut since = Instant::now();
    while since.elapsed() < QUIET {
        thread::sleep(Duration::from_millis(50));
        let now = journey.recorder().site().len();
        if now != count {
            count = now;
            since = Instant::now();
        }
    }
    count
}

fn nothing_is_kept(journey: &Journey) -> Told {
    let cookies = journey
        .browser()
        .run(async |client| Ok(client.get_all_cookies().await?.len()))?;
    assert_eq!(cookies, 0, "cookies");
    let kept = journey.browser().run(async |client| {
        let script = "
            const done = arguments[0];
            // The tab's own copy, for a reload, ends with the tab.
        const session = Object.keys(sessionStorage).sort().join();
        const kept = { local: localStorage.length, session };
            indexedDB.databases().then((list) => done({ ...kept, databases: list.length }));";
        Ok(client.execute_async(script, vec![]).await?)
    })?;
    assert_eq!(
        kept,
        json!({ "local": 0, "session": "migrasi-aman:check,migrasi-aman:sums", "databases": 0 })
    );
    Ok(())
}

//! A copy of the page that nobody renews must not pass for fresh.

use journeys::journey;
use serde_json::json;

/// The page's clock, long after the numbers were checked.
const LATER: &str = "globalThis.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(2028, 5, 1) }
};";

journey! {
    fn numbers_say_when_they_were_checked(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        let card = page.words_of("[data-screen] [data-help=hl-kp2mi]")?;
        assert!(card.contains("Menurut sumber September 2026. Diperiksa 25 November 2026."), "{card}");
        assert!(!page.text()?.contains("lebih dari setahun lalu"), "it is fresh");
        Ok(())
    }

    fn after_a_year_they_say_that_they_may_have_changed(journey) {
        journey.site().first_script(LATER)?;
        let page = journey.open()?;
        let warns = |card: String| card.contains("Terakhir diperiksa 25 November 2026, lebih dari setahun lalu.");
        assert!(warns(page.words_of("[data-screen] [data-help=hl-kp2mi]")?), "on the first screen");
        page.go("help", "help")?;
        page.choose_place("province", "Jawa Barat")?;
        page.choose_place("regency", "Kabupaten Cirebon")?;
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))?;
        assert!(warns(page.words_of("[data-help=mrc-cirebon]")?), "at an office");
        assert!(page.dials("08001000")?, "and it can be dialled nevertheless");
        Ok(())
    }
}

journey! {
    in chromium:
    /// A day of the content is no moment in time: it is the same one everywhere. Only
    /// Chromium can be told that it is elsewhere.
    fn a_day_is_the_same_one_in_every_time_zone(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        let card = page.words_of("[data-screen] [data-help=hl-kp2mi]")?;
        for zone in ["Pacific/Honolulu", "Asia/Jakarta", "Asia/Jayapura", "Pacific/Kiritimati"] {
            journey.browser().command("Emulation.setTimezoneOverride", json!({ "timezoneId": zone }))?;
            page.reload()?;
            let there = page.script("return Intl.DateTimeFormat().resolvedOptions().timeZone")?;
            assert_eq!(there, json!(zone));
            assert_eq!(page.words_of("[data-screen] [data-help=hl-kp2mi]")?, card, "in {zone}");
        }
        Ok(())
    }
}

//! "Keluar cepat", on every screen: what was looked at is gone at once, with the
//! answers, and no Back or Forward brings it back.

use journeys::{
    answers::{BAD_OFFER, PROPER_OFFER},
    crash::TRAP,
    engine::Engine,
    journey,
    page::Page,
    site::{Fault, Serving},
    trouble::Told,
    voice::READS_ON,
};
use serde_json::json;

journey! {
    fn from_the_first_screen(journey) {
        let page = journey.open()?;
        leaves(&page)
    }

    fn from_a_question(journey) {
        let page = journey.open()?;
        answer_two(&page)?;
        assert_eq!(page.kept()?["tab"], json!(["check"]));
        leaves(&page)
    }

    fn from_the_result(journey) {
        let page = journey.open()?;
        page.check(BAD_OFFER)?;
        page.press("keep")?;
        page.until("the answers on the device", || Ok(page.kept()?["device"] == json!(["check"])))?;
        leaves(&page)
    }

    fn from_the_help_screen_and_the_calculator(journey) {
        let page = journey.open()?;
        answer_two(&page)?;
        page.go("help", "help")?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        page.type_amount("wage", "5 juta")?;
        leaves(&page)
    }

    /// The browser then walks over entries of an earlier document.
    fn after_a_reload(journey) {
        let page = journey.open()?;
        answer_two(&page)?;
        page.reload()?;
        leaves(&page)
    }

    /// Two visits in one tab, another page between them.
    fn an_earlier_visit_in_the_same_tab_is_forgotten_too(journey) {
        let page = journey.open()?;
        let address = journey.site().url();
        answer_two(&page)?;
        page.visit(ELSEWHERE)?;
        page.visit(&address)?;
        page.ready()?;
        leave(&page)?;
        for _ in 0..6 {
            page.browser_back()?;
            page.until("no answer of hers", || Ok(page.chosen()?.is_empty()))?;
            assert_eq!(page.count("[data-verdict]")?, 0);
        }
        Ok(())
    }

    /// The worker comes when the page has been put aside: Chromium then drops it, does
    /// not tell it why, and keeps its process with all that the tab kept.
    fn a_page_put_aside_is_forgotten_when_the_worker_comes(journey) {
        let site = journey.serve(Serving { lines: SLOW_PLACES, ..Serving::default() })?;
        let page = journey.see(&format!("{}?lang=id", site.url()))?;
        page.ready()?;
        page.arrive(BAD_OFFER)?;
        page.press("keep")?;
        page.until("the answers on the device", || Ok(page.kept()?["device"] == json!(["check"])))?;
        assert_ne!(page.copy()?, "ready", "too late: the worker is there");
        page.visit(ELSEWHERE)?;
        page.visit(&site.url())?;
        page.ready()?;
        page.copy_is("ready")?;
        leave(&page)?;
        let mut seen_again = 0;
        for _ in 0..6 {
            page.browser_back()?;
            if page.script("return location.search")? == json!("?lang=id") {
                seen_again += 1;
                page.ready()?;
                assert_eq!(page.kept()?, json!({ "tab": [], "device": [] }));
            }
            assert_eq!(page.chosen()?, Vec::<String>::new());
            assert_eq!(page.count("[data-verdict]")?, 0);
        }
        assert!(seen_again > 0, "Back did not reach the page");
        Ok(())
    }

    /// What she answers after an exit is hers, though a page be loaded anew.
    fn who_begins_again_loses_nothing(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        answer_two(&page)?;
        leave(&page)?;
        page.visit(&format!("{}?lang=id", journey.site().url()))?;
        page.ready()?;
        answer_two(&page)?;
        assert!(page.knows_that_she_left()?);
        let question = page.question()?;
        // What listens like this is loaded anew after Back, but for WebKit.
        page.script("addEventListener('unload', () => {})")?;
        page.visit(ELSEWHERE)?;
        page.browser_back()?;
        page.ready()?;
        assert_eq!(page.question()?, question);
        page.load_again()?;
        assert_eq!(page.question()?, question);
        page.browser_back()?;
        page.until("her answer", || Ok(!page.chosen()?.is_empty()))
    }

    /// She walks back from a page that was loaded anew: the exit loads one more.
    fn after_a_reload_with_a_copy(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        answer_two(&page)?;
        page.load_again()?;
        leaves(&page)?;
        page.visit(&format!("{}?lang=id", journey.site().url()))?;
        page.ready()?;
        assert!(page.knows_that_she_left()?);
        Ok(())
    }

    /// The page comes out of the copy that is kept, and so does the one that says nothing.
    fn with_a_copy_for_a_time_without_internet(journey) {
        let page = journey.open()?;
        page.copy_is("ready")?;
        page.load_again()?;
        answer_two(&page)?;
        page.go("help", "help")?;
        leaves(&page)
    }

    fn shift_three_times(journey) {
        let page = journey.open()?;
        answer_two(&page)?;
        page.shift(2)?;
        page.presses(&['a'])?;
        page.shift(2)?;
        stays(&page)?;
        // Letters between, as in writing.
        page.presses(&['b'])?;
        page.shift(3)?;
        page.gone()?;
        assert_eq!(page.kept()?, json!({ "tab": [], "device": [] }));
        page.nothing_comes_back()
    }

    fn capitals_in_a_line_are_no_wish_to_leave(journey) {
        let page = journey.open()?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        page.type_amount("wage", "5 juta")?;
        page.shift(4)?;
        stays(&page)?;
        page.script("document.activeElement.blur()")?;
        page.shift(3)?;
        page.gone()
    }

    /// The exit needs nothing that comes from the network.
    fn without_a_network(journey) {
        let chromium = journey.engine() == Engine::Chromium;
        if !chromium {
            // Only Chromium can be told that there is none.
            journey.site().first_script("Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })")?;
        }
        let page = journey.open()?;
        answer_two(&page)?;
        if chromium {
            page.connect(false)?;
        }
        leave(&page)?;
        assert!(page.text()?.contains("Belum ada catatan"), "{}", page.text()?);
        page.browser_back()?;
        page.until("still nothing of ours", || page.tells_nothing())?;
        page.browser_forward()?;
        page.until("still nothing of ours", || page.tells_nothing())
    }

    fn where_storage_is_forbidden(journey) {
        journey.site().first_script(FORBIDDEN)?;
        let page = journey.open()?;
        answer_two(&page)?;
        page.press("exit")?;
        page.until("the page that says nothing", || page.tells_nothing())?;
        page.nothing_comes_back()
    }

    /// The voice is the browser's and reads on by itself: the exit silences it before
    /// anything else happens, however slow the phone is. What it is told is told to the
    /// site, for the page is gone by then.
    fn the_voice_ends_at_once(journey) {
        // Before the page's own scripts, to hear of the press before they do.
        journey.site().first_script(READS_ON)?;
        journey.site().first_script(TOLD)?;
        let page = journey.open()?;
        answer_two(&page)?;
        page.press("aloud")?;
        page.until("a voice", || Ok(page.script("return window.speaking")? == json!(true)))?;
        page.press("exit")?;
        page.gone()?;
        let mut told = None;
        page.until("silence", || {
            let asked = journey.recorder().site();
            told = asked.iter().find_map(|one| Some(one.path.split("?silent=").nth(1)?.to_owned()));
            Ok(told.is_some())
        })?;
        assert_eq!(told.as_deref(), Some("in-the-same-moment"));
        Ok(())
    }

    /// Long before the check is there, and if it never comes.
    fn before_the_check_comes(journey) {
        journey.expect(&["404", "failed", "not found", "error", "boot"]);
        let file = journey.site().file("boot-*.js")?;
        journey.site().break_file(&file, Fault::Missing)?;
        let page = journey.visit()?;
        page.press("help")?;
        leaves(&page)
    }

    fn after_a_crash(journey) {
        journey.expect(&["unreachable"]);
        let page = journey.open()?;
        answer_two(&page)?;
        page.script(TRAP)?;
        page.until("the notice of a crash", || page.sees("[data-notice=crash]"))?;
        leaves(&page)
    }
}

mod alone {
    use super::*;

    journey! {
        without javascript:
        fn without_javascript_the_link_leads_away(journey) {
            let page = journey.visit()?;
            page.press("exit")?;
            page.until("the page that says nothing", || Ok(page.text()?.contains("Belum ada catatan")))
        }
    }
}

/// A page of another site.
const ELSEWHERE: &str = "data:text/html,<title>other</title>another page";

/// Of what the worker fetches, one file takes eight seconds.
const SLOW_PLACES: &str = "location ~ ^/places { limit_rate 6k; }";

/// Tells the site when the voice is silenced.
const TOLD: &str = "
    let pressed = 'not-pressed';
    addEventListener('click', (event) => {
        if (!event.target.closest('[data-action=exit]')) return;
        pressed = 'in-the-same-moment';
        setTimeout(() => (pressed = 'later'));
    }, true);
    window.silenced = () => {
        // Not answered by the worker, as a page would be.
        if (pressed !== 'not-pressed') fetch('catatan.html?silent=' + pressed, { method: 'HEAD', keepalive: true });
    };";

/// Even to ask for a store throws, as in some frames.
const FORBIDDEN: &str = "for (const store of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, store, { get() { throw new DOMException('no', 'SecurityError'); } });";

fn leave(page: &Page) -> Told {
    page.press("exit")?;
    page.gone()?;
    assert_eq!(page.kept()?, json!({ "tab": [], "device": [] }));
    Ok(())
}

fn leaves(page: &Page) -> Told {
    leave(page)?;
    page.nothing_comes_back()
}

fn stays(page: &Page) -> Told {
    assert!(!page.place()?.screen.is_empty(), "left: {}", page.text()?);
    Ok(())
}

fn answer_two(page: &Page) -> Told {
    page.start()?;
    for _ in 0..2 {
        let question = page.question()?;
        for touch in PROPER_OFFER.touches(&question).unwrap_or(&["unknown"]) {
            page.answer(&question, touch)?;
        }
        page.next()?;
    }
    Ok(())
}

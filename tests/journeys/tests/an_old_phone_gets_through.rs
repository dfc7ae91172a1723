//! On an old phone, and in the browser inside Facebook, Instagram or WhatsApp,
//! the way to a number is the same: the check, help, and the calculator.
//!
//! Walked in Chromium 106 by `cargo xtask test old`. Apps are imitated as far
//! as a page can notice them: their name, what they lack, storage that refuses,
//! no new windows, no downloads. What an app itself does with a link to another
//! app can only be seen on a phone.

use std::fmt::Write as _;

use journeys::{
    answers::{BAD_OFFER, OPEN_OFFER},
    engine::Engine,
    journey::{Journey, walk},
    page::Page,
    trouble::Told,
};
use serde_json::json;

/// The free number of the ministry, from anywhere in Indonesia.
const HALO_PMI: &str = "08001000";

/// What a browser inside an app, or a very old one, does not have.
const NOTHING_THERE: &str = r#"
    const gone = (owner, name) => {
        delete owner[name];
        if (name in owner) {
            Object.defineProperty(owner, name, { value: undefined, configurable: true });
        }
    };
    for (const name of ["speechSynthesis", "SpeechSynthesisUtterance", "indexedDB", "caches", "Notification"]) {
        gone(window, name);
    }
    for (const name of ["geolocation", "share", "canShare", "clipboard", "serviceWorker", "vibrate", "storage", "permissions"]) {
        gone(Navigator.prototype, name);
    }
    const refuse = { get() { throw new DOMException("denied", "SecurityError"); }, configurable: true };
    for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, refuse);
    }
    Object.defineProperty(Document.prototype, "cookie", refuse);
    window.open = () => null;
    window.print = undefined;
    document.execCommand = undefined;"#;

/// Whether the lacks above are really lacking.
const LACKING: &str = r#"
    const refuses = (read) => { try { read(); return false; } catch { return true; } };
    return window.speechSynthesis === undefined && navigator.geolocation === undefined
        && navigator.clipboard === undefined && navigator.share === undefined
        && refuses(() => localStorage) && refuses(() => sessionStorage) && refuses(() => document.cookie)
        && window.open("about:blank") === null;"#;

/// Links that open a window and do not say, in words, whom they reach: where no
/// window opens, the words are all she has.
const WORDLESS: &str = r#"
    const digits = (text) => text.replace(/\D/g, "");
    return [...document.querySelectorAll("a[target=_blank]")]
        .filter((link) => link.getClientRects().length > 0)
        .filter((link) => {
            const at = new URL(link.href);
            // Of those that are folded as well, whose text is not drawn.
            const words = link.textContent;
            if (at.hostname === "wa.me") return !digits(words).endsWith(digits(at.pathname).slice(-8));
            return !words.includes(at.hostname.replace(/^www\./, ""));
        })
        .map((link) => link.href + " is shown as " + link.textContent);"#;

#[test]
fn as_it_is() {
    on("", "", |journey| {
        let page = opened(journey)?;
        check_and_help(&page)
    });
}

#[test]
fn as_it_is_with_the_calculator() {
    on("", "", |journey| the_calculator(&opened(journey)?));
}

#[test]
fn with_nothing_there() {
    on("", NOTHING_THERE, |journey| {
        let page = opened(journey)?;
        assert_eq!(
            page.script(LACKING)?,
            json!(true),
            "the lacks are not lacking"
        );
        // What she cannot have is said: no voice,
        page.press("aloud")?;
        page.until("that it cannot read aloud", || {
            Ok(page.sees(".aloud")?
                && page
                    .words_of(".aloud [role=status]")?
                    .contains("tidak bisa membacakan tulisan"))
        })?;
        assert_eq!(
            page.attribute("[data-action=aloud]", "aria-pressed")?,
            "false",
            "it reads nothing"
        );
        check_and_help(&page)?;
        // and no place; the lists stay.
        page.press("locate")?;
        page.press("locate-yes")?;
        page.until("that it cannot look", || {
            Ok(page
                .words_of("[data-located]")?
                .contains("tidak bisa memberi lokasi"))
        })
    });
}

#[test]
fn with_nothing_there_and_the_calculator() {
    on("", NOTHING_THERE, |journey| {
        the_calculator(&opened(journey)?)
    });
}

#[test]
fn with_nothing_there_a_message_can_be_read() {
    on("", NOTHING_THERE, |journey| {
        let page = opened(journey)?;
        page.check(OPEN_OFFER)?;
        assert_eq!(page.verdict()?, "check");
        page.press("copy")?;
        page.until("that it cannot copy", || {
            Ok(page
                .words_of("[role=status]")?
                .contains("bisa disalin di HP ini"))
        })?;
        // Pressed long it can be copied by hand: its words are words.
        let choose = page.script(
            "const message = document.querySelector('[data-message=agency] .message');
             return getComputedStyle(message).userSelect === 'text' && message.innerText.length > 100;",
        )?;
        assert_eq!(choose, json!(true), "the message cannot be selected");
        // No window opens, and what she reads stays.
        page.press("whatsapp")?;
        stays(&page, "result")
    });
}

/// Android 6, as the app writes its name behind the browser's.
fn agent(app: &str) -> String {
    format!(
        "Mozilla/5.0 (Linux; Android 6.0.1; SM-J200G Build/MMB29M; wv) AppleWebKit/537.36 \
         (KHTML, like Gecko) Version/4.0 Chrome/106.0.5249.126 Mobile Safari/537.36 {app}"
    )
}

#[test]
fn inside_facebook() {
    let app = agent("[FBAN/FB4A;FBAV/387.0.0.29.102;FBDV/SM-J200G;FBSV/6.0.1;FBLC/in_ID]");
    on(&app, NOTHING_THERE, inside);
}

#[test]
fn inside_instagram() {
    let app = agent(
        "Instagram 257.0.0.16.110 Android (23/6.0.1; 240dpi; 540x960; samsung; SM-J200G; in_ID)",
    );
    on(&app, NOTHING_THERE, inside);
}

#[test]
fn inside_whatsapp() {
    on(&agent("WhatsApp/2.22.20.79 A"), NOTHING_THERE, inside);
}

/// Where the app opens links in the same window, what she answered is gone when
/// she comes back, and whom to call is not.
#[test]
fn who_comes_back_from_a_link_finds_the_numbers() {
    on("", NOTHING_THERE, |journey| {
        let page = opened(journey)?;
        page.go("help", "help")?;
        journey.listen()?;
        page.script("location.href = 'about:blank'")?;
        page.until("to be away", || {
            Ok(page.script("return location.href")? == json!("about:blank"))
        })?;
        page.browser_back()?;
        page.ready()?;
        assert_eq!(page.place()?.screen, "help");
        assert!(page.dials(HALO_PMI)?);
        Ok(())
    });
}

/// The harness hears and sees in this engine too.
#[test]
fn the_harness_is_not_deaf() {
    on("", "", |journey| {
        let page = opened(journey)?;
        journey.forget()?;
        page.script("console.log('hello from the old one')")?;
        page.script("fetch('http://stranger.invalid/').catch(() => null)")?;
        page.until("the stranger to be asked", || {
            Ok(!journey.recorder().strangers().is_empty())
        })?;
        let mut heard = String::new();
        page.until("the console", || {
            for line in journey.heard()? {
                let _ = writeln!(heard, "{line}");
            }
            Ok(heard.contains("hello from the old one"))
        })?;
        assert!(page.script("throw new Error('thrown')").is_err());
        journey.forget()
    });
}

/// One way in the old browser, under another name and before a script.
fn on(agent: &str, first: &str, way: impl Fn(&mut Journey) -> Told) {
    let name = std::thread::current()
        .name()
        .unwrap_or("old")
        .replace("::", "-");
    walk(&name, Engine::Old, true, |journey| {
        // What newer browsers are told of the keyboard: it says that it knows no such word.
        journey.excuse(&["\"interactive-widget\" is not recognized"]);
        let browser = journey.browser();
        // A download that the app forbids.
        browser.command("Browser.setDownloadBehavior", json!({ "behavior": "deny" }))?;
        if !agent.is_empty() {
            let named = json!({ "userAgent": agent });
            browser.command("Emulation.setUserAgentOverride", named)?;
        }
        if !first.is_empty() {
            journey
                .site()
                .first_script(&format!("(() => {{{first}}})()"))?;
        }
        way(journey)
    });
}

fn opened(journey: &mut Journey) -> Told<Page> {
    let page = journey.open()?;
    let version = page.script("return navigator.userAgent")?;
    assert!(
        version.as_str().is_some_and(|name| name.contains("/106.")),
        "{version}"
    );
    let text = page.text()?;
    assert!(text.contains("Ada tawaran kerja di luar negeri?"), "{text}");
    Ok(page)
}

/// In an app: the same, and links that open no window say whom they reach.
fn inside(journey: &mut Journey) -> Told {
    let page = opened(journey)?;
    check_and_help(&page)?;
    let wordless = page.script(WORDLESS)?;
    assert_eq!(
        wordless,
        json!([]),
        "without their window these are nothing"
    );
    assert_eq!(page.count("a[download]")?, 0, "the app would not keep it");
    page.touch_first("[data-channel=whatsapp]")?;
    stays(&page, "help")?;
    the_calculator(&page)
}

/// The first screen, a bad offer to its verdict, and the office of a place that
/// is typed.
fn check_and_help(page: &Page) -> Told {
    page.check(BAD_OFFER)?;
    assert_eq!(page.verdict()?, "stop");
    assert!(
        page.dials(HALO_PMI)?,
        "no way to dial: {:?}",
        page.help_links()?
    );
    page.go("help", "help")?;
    page.type_place("kab cirebon")?;
    page.until("Kabupaten Cirebon", || page.sees("[data-found=\"32.09\"]"))?;
    page.touch_first("[data-found=\"32.09\"]")?;
    page.until("the office in Cirebon", || {
        page.sees("[data-help=mrc-cirebon]")
    })
}

fn the_calculator(page: &Page) -> Told {
    page.script("location.hash = '#hitung'")?;
    page.until("the calculator", || page.sees("[data-amount=wage]"))?;
    page.type_amount("wage", "5 juta")?;
    page.type_amount("instalment-0", "1,5 juta")?;
    page.pick("loan-months", "10 bulan")?;
    page.type_amount("principal-0", "10 juta")?;
    page.go("see-sums", "sums-result")?;
    assert!(
        page.figure("paid")?.contains("Rp15.000.000"),
        "{}",
        page.figure("paid")?
    );
    assert!(
        page.figure("left")?.contains("Rp3.500.000"),
        "{}",
        page.figure("left")?
    );
    Ok(())
}

/// Nothing was opened and nothing was left.
fn stays(page: &Page, screen: &str) -> Told {
    std::thread::sleep(std::time::Duration::from_millis(500));
    let place = page.place()?;
    assert!(place.ready && place.screen == screen, "{place:?}");
    Ok(())
}

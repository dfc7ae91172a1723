//! With the neutral title nothing in the title, the history or the address tells
//! what this is, and it stays over a reload and a language.

use journeys::{answers::BAD_OFFER, journey, page::Page, trouble::Told};
use serde_json::json;

journey! {
    fn chosen_on_the_page(journey) {
        let page = journey.open()?;
        assert_eq!(title(&page)?, "Cek Tawaran Kerja");
        page.go("privacy", "privacy")?;
        page.press("title")?;
        page.until("the neutral title", || Ok(title(&page)? == "Catatan"))?;
        is_neutral(&page)?;
        page.reload()?;
        is_neutral(&page)?;
        page.back()?;
        page.reload()?;
        is_neutral(&page)?;
        page.check(BAD_OFFER)?;
        is_neutral(&page)?;
        page.go("help", "help")?;
        is_neutral(&page)?;
        // The screen is known without its word in the address.
        page.reload()?;
        page.until("the help", || Ok(page.place()?.screen == "help"))?;
        is_neutral(&page)?;
        page.browser_back()?;
        page.until("the result", || Ok(page.place()?.screen == "result"))?;
        is_neutral(&page)?;
        page.press("language")?;
        page.until("English", || Ok(title(&page)? == "Notes"))?;
        page.go("privacy", "privacy")?;
        page.press("title")?;
        page.until("the usual title", || Ok(title(&page)? == "Check a job offer"))?;
        page.reload()?;
        assert_eq!(title(&page)?, "Check a job offer");
        Ok(())
    }

    /// Entries from before it was chosen lose their words when she walks to them.
    fn also_in_what_lies_behind(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        assert_eq!(page.place()?.fragment, "#bantuan");
        page.back()?;
        page.go("privacy", "privacy")?;
        page.press("title")?;
        page.until("the neutral title", || Ok(title(&page)? == "Catatan"))?;
        page.browser_back()?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        is_neutral(&page)?;
        page.browser_forward()?;
        page.until("the screen on privacy", || Ok(page.place()?.screen == "privacy"))?;
        is_neutral(&page)
    }

    /// Asked for by the address: no other title was ever there to be noted.
    fn asked_for_by_the_address(journey) {
        journey.site().first_script(
            "window.titles = []; new MutationObserver(() => window.titles.push(document.title))
                .observe(document, { childList: true, subtree: true, characterData: true });",
        )?;
        let page = journey.open()?;
        page.visit(&format!("{}?judul=netral", journey.site().url()))?;
        page.ready()?;
        is_neutral(&page)?;
        page.start()?;
        let seen = page.script("return [...new Set(window.titles)].filter(Boolean)")?;
        assert_eq!(seen, json!(["Catatan"]));
        Ok(())
    }

    fn the_static_page_has_it_too(journey) {
        journey.expect(&["unreachable"]);
        let page = journey.open()?;
        page.visit(&format!("{}?judul=netral", journey.site().url()))?;
        page.ready()?;
        page.script(journeys::crash::TRAP)?;
        page.until("the notice of a crash", || page.sees("[data-notice=crash]"))?;
        assert_eq!(title(&page)?, "Catatan");
        assert_eq!(page.words_of("#static .name")?, "Catatan");
        Ok(())
    }
}

fn title(page: &Page) -> Told<String> {
    let title = page.script("return document.title")?;
    Ok(title.as_str().unwrap_or_default().to_owned())
}

fn is_neutral(page: &Page) -> Told {
    let shown = page.script(
        "return [document.title, document.querySelector('#app .name').innerText, location.search + location.hash,
            document.querySelectorAll('head title').length].join(' ')",
    )?;
    let shown = shown.as_str().unwrap_or_default().to_lowercase();
    for word in [
        "tawaran", "kerja", "job", "offer", "migran", "bantuan", "hitung", "hasil", "cek",
    ] {
        assert!(!shown.contains(word), "{shown}");
    }
    assert!(shown.ends_with(" 1"), "one title: {shown}");
    Ok(())
}

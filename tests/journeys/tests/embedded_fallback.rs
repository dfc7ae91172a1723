//! Where a page cannot show the widget, its own words stay: a link and the hotlines.

use journeys::{
    hosts::{HostPage, Seen, element, loader},
    journey,
    page::Page,
    site::Serving,
    trouble::Told,
};
use serde_json::json;

/// The page's own words are seen, and can be used.
fn keeps_its_words(page: &Page) -> Told {
    let shown = page.element(0)?;
    assert_eq!(
        (&shown["words"], &shown["ready"]),
        (&json!(true), &json!(false)),
        "{shown}"
    );
    assert!(page.dials("08001000")?, "{}", page.text()?);
    Ok(())
}

/// What is in the frame is seen in the page around it: that the check cannot be opened,
/// a window of its own, and whom to call.
fn shows_its_numbers(page: &Page) -> Told {
    page.until("the frame", || Ok(page.element(0)?["ready"] == json!(true)))?;
    let shown = page.element(0)?;
    assert_eq!(
        (&shown["height"], &shown["words"]),
        (&json!(640), &json!(false)),
        "{shown}"
    );
    page.enter(0)?;
    page.until("the notice", || {
        page.sees("[data-notice=failure] [data-action=own-window]")
    })?;
    assert!(page.dials("08001000")?, "{}", page.text()?);
    page.out()?;
    let seen = Seen::by(page)?;
    assert_eq!(seen.events, ["migrasi-aman:ready {\"height\":640}"]);
    Ok(())
}

journey! {
    fn fallback_where_the_script_is_blocked(journey) {
        let host = journey.host()?;
        let page = HostPage { policy: "script-src 'self' 'unsafe-inline'", ..HostPage::with(journey.site(), "lang=id") };
        let url = page.on(&host, "index.html")?;
        journey.excuse(&["content security policy", "migrasi-aman.js", "csp"]);
        let page = journey.see(&url)?;
        keeps_its_words(&page)
    }

    fn fallback_where_the_script_is_gone(journey) {
        let host = journey.host()?;
        journey.site().break_file("migrasi-aman.js", journeys::site::Fault::Missing)?;
        journey.expect(&["404", "migrasi-aman.js"]);
        let url = HostPage::with(journey.site(), "lang=id").on(&host, "index.html")?;
        let page = journey.see(&url)?;
        keeps_its_words(&page)
    }

    fn fallback_where_the_frame_is_blocked(journey) {
        let host = journey.host()?;
        let page = HostPage { policy: "frame-src 'none'", ..HostPage::with(journey.site(), "lang=id") };
        let url = page.on(&host, "index.html")?;
        journey.excuse(&["content security policy", "framing", "csp", "refused to load"]);
        let page = journey.see(&url)?;
        page.until("the loader", || Ok(page.element(0)?["frames"] == json!(1)))?;
        keeps_its_words(&page)?;
        // And no room is kept free for what does not come.
        page.until("the room to go", || {
            let room = page.script("return document.querySelector('migrasi-aman').getBoundingClientRect().height")?;
            Ok(room.as_f64().is_some_and(|height| height < 200.0))
        })?;
        keeps_its_words(&page)
    }

    fn fallback_where_it_is_not_known_where_the_widget_is(journey) {
        let host = journey.host()?;
        let inline = journey.site().text("migrasi-aman.js")?;
        let body = format!("<script>{inline}</script>{}", element("lang=id"));
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        journey.excuse(&["say where the widget is"]);
        let page = journey.see(&url)?;
        keeps_its_words(&page)?;
        // Told afterwards, it comes.
        page.script(&format!("document.querySelector('migrasi-aman').setAttribute('base', '{}')", journey.site().url()))?;
        page.embedded(0)?;
        page.out()
    }

    /// The script did not come, and is asked for again later.
    fn fallback_until_the_script_comes(journey) {
        let host = journey.host()?;
        let whole = journey.site().text("migrasi-aman.js")?;
        journey.site().break_file("migrasi-aman.js", journeys::site::Fault::Missing)?;
        journey.expect(&["404", "migrasi-aman.js"]);
        let url = HostPage::with(journey.site(), "lang=id").on(&host, "index.html")?;
        let page = journey.see(&url)?;
        keeps_its_words(&page)?;
        journey.site().put("migrasi-aman.js", &whole)?;
        page.script(&format!(
            "document.head.append(Object.assign(document.createElement('script'), {{ src: '{}migrasi-aman.js' }}))",
            journey.site().url()
        ))?;
        page.embedded(0)?;
        page.start()?;
        page.out()
    }

    /// The frame did not come, and the page takes its element away and puts it there again.
    fn fallback_until_the_frame_comes(journey) {
        let widget = journey.serve(Serving::default())?;
        let whole = widget.text("index.html")?;
        widget.put("index.html", "<!doctype html><link rel=icon href='data:,'><title>Not yet</title>")?;
        let host = journey.host()?;
        let page = journey.see(&HostPage::with(&widget, "lang=id").on(&host, "index.html")?)?;
        page.until("the loader", || Ok(page.element(0)?["frames"] == json!(1)))?;
        keeps_its_words(&page)?;
        widget.put("index.html", &whole)?;
        page.script("const element = document.querySelector('migrasi-aman'); const next = element.nextSibling; element.remove(); next.before(element)")?;
        page.embedded(0)?;
        page.start()?;
        page.out()?;
        let shown = page.element(0)?;
        assert_eq!((&shown["frames"], &shown["words"]), (&json!(1), &json!(false)), "{shown}");
        Ok(())
    }

    /// A page without words of its own still has a way to the widget.
    fn fallback_without_words(journey) {
        let host = journey.host()?;
        let body = format!("{}<migrasi-aman lang=en></migrasi-aman>", loader(journey.site()));
        let url = HostPage { body, policy: "frame-src 'none'", ..HostPage::default() }.on(&host, "index.html")?;
        journey.excuse(&["content security policy", "framing", "csp", "refused to load"]);
        let page = journey.see(&url)?;
        page.until("a link", || {
            let link = page.script(
                "const root = document.querySelector('migrasi-aman').shadowRoot;
                 const links = root ? [...root.querySelectorAll('slot a')] : [];
                 return links.filter((link) => link.getClientRects().length > 0).map((link) => link.href)",
            )?;
            Ok(link == json!([format!("{}index.html?lang=en", journey.site().url()), "tel:08001000"]))
        })
    }

    /// A frame that comes when nobody expects it any more has its room again.
    fn fallback_until_it_comes_late(journey) {
        let widget = journey.serve(Serving::default())?;
        let whole = widget.text("index.html")?;
        widget.put("late.html", &whole)?;
        widget.put(
            "index.html",
            "<!doctype html><link rel=icon href='data:,'><script>setTimeout(() => location.replace('late.html' + location.search), 25000)</script>",
        )?;
        let host = journey.host()?;
        let page = journey.see(&HostPage::with(&widget, "lang=id").on(&host, "index.html")?)?;
        let room = |page: &Page| {
            let room = page.script("return document.querySelector('migrasi-aman').getBoundingClientRect().height")?;
            Ok::<_, journeys::trouble::Trouble>(room.as_f64().unwrap_or_default())
        };
        page.until("the room to go", || Ok(room(&page)? < 200.0))?;
        keeps_its_words(&page)?;
        page.until("the widget", || Ok(page.element(0)?["ready"] == json!(true)))?;
        assert_eq!(room(&page)?, 640.0);
        let shown = page.element(0)?;
        assert_eq!((&shown["height"], &shown["words"]), (&json!(640), &json!(false)), "{shown}");
        assert_eq!(Seen::by(&page)?.events, ["migrasi-aman:ready {\"height\":640}"]);
        page.embedded(0)?;
        page.start()?;
        page.out()
    }

    /// The program does not come: the numbers in the frame are seen all the same.
    fn fallback_where_the_program_is_gone(journey) {
        let program = journey.site().file("migrasi-aman-*_bg.wasm")?;
        journey.site().break_file(&program, journeys::site::Fault::Missing)?;
        journey.expect(&["404", "_bg.wasm"]);
        let host = journey.host()?;
        let page = journey.see(&HostPage::with(journey.site(), "lang=id").on(&host, "index.html")?)?;
        shows_its_numbers(&page)
    }

    /// The page's own origin, and a server that cannot say that everybody may load
    /// modules: the frame says so and offers a window of its own.
    fn fallback_where_a_sandboxed_frame_gets_no_modules(journey) {
        let widget = journey.serve(Serving::default())?;
        HostPage::with(&widget, "lang=id").on(&widget, "host.html")?;
        journey.expect(&["cors", "access-control", "origin null"]);
        let page = journey.see(&format!("{}host.html", widget.url()))?;
        shows_its_numbers(&page)
    }
}

mod without_scripts {
    use super::*;

    journey! {
        without javascript:
        fn fallback_without_javascript(journey) {
            let host = journey.host()?;
            let url = HostPage::with(journey.site(), "lang=id").on(&host, "index.html")?;
            let page = journey.see(&url)?;
            assert!(page.dials("08001000")?, "{}", page.text()?);
            Ok(())
        }
    }
}

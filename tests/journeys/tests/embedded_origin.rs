//! Whoever doubts the widget on a page can scan where the real one lives.

use std::net::Ipv4Addr;

use journeys::{
    answers::BAD_OFFER, hosts::HostPage, journey, page::Page, settings, site::Serving,
    trouble::Told,
};

/// What `cargo xtask test` builds the page with.
const REAL: &str = "https://example.org/migrasi-aman/";

fn shows_where_it_lives(page: &Page) -> Told {
    page.embedded(0)?;
    page.until("the code", || {
        let drawn = "const code = document.querySelector('[data-origin] img'); return Boolean(code && code.complete && code.naturalWidth)";
        Ok(page.script(drawn)? == true)
    })?;
    let text = page.text()?;
    assert!(text.contains(REAL), "{text}");
    assert_eq!(page.scanned("[data-origin] img")?, REAL);
    Ok(())
}

/// In one line, with the way to a window of its own.
fn names_where_it_lives(page: &Page) -> Told {
    page.until("the line", || page.sees("[data-origin]"))?;
    let text = page.words_of("[data-origin]")?;
    assert!(text.contains(REAL), "{text}");
    assert!(page.sees("[data-origin] [data-action=own-window][target=_blank]")?);
    Ok(())
}

journey! {
    /// On another site, in the frame's own origin.
    fn origin_on_another_site(journey) {
        let widget = journey.serve_folder(&settings::addressed()?, Serving::default())?;
        let host = journey.host()?;
        let url = HostPage::with(&widget, "lang=id").on(&host, "index.html")?;
        let page = journey.see(&url)?;
        shows_where_it_lives(&page)
    }

    /// Whatever screen the site begins with, and on each that follows.
    fn origin_on_every_screen(journey) {
        let widget = journey.serve_folder(&settings::addressed()?, Serving::default())?;
        let host = journey.host()?;
        let url = HostPage::with(&widget, "lang=id start=bantuan").on(&host, "help.html")?;
        shows_where_it_lives(&journey.see(&url)?)?;
        let url = HostPage::with(&widget, "lang=id start=hitung").on(&host, "sums.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        names_where_it_lives(&page)?;
        let url = HostPage::with(&widget, "lang=id").on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        page.check_seeing(BAD_OFFER, &mut |_| names_where_it_lives(&page))?;
        assert_eq!(page.verdict()?, "stop");
        names_where_it_lives(&page)?;
        page.out()
    }

    /// Where nobody has said where the real one lives, each screen names its host.
    fn origin_of_a_build_without_an_address(journey) {
        let host = journey.host()?;
        let url = HostPage::with(journey.site(), "lang=id start=cek").on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        let text = page.words_of("[data-origin]")?;
        assert!(text.contains(&journey.site().address().to_string()), "{text}");
        assert!(page.sees("[data-origin] [data-action=own-window][target=_blank]")?, "{text}");
        page.out()
    }

    /// In a copy on the site's own address, where the frame has no origin at all.
    fn origin_in_a_copy(journey) {
        let serving = Serving {
            at: Ipv4Addr::new(127, 0, 0, 2),
            headers: &[("Access-Control-Allow-Origin", "*")],
            ..Serving::default()
        };
        let copy = journey.serve_folder(&settings::addressed()?, serving)?;
        let url = HostPage::with(&copy, "lang=id").on(&copy, "host.html")?;
        let page = journey.see(&url)?;
        shows_where_it_lives(&page)
    }

    /// By itself it says so to machines as well, and shows no code: it is the real one.
    fn origin_by_itself(journey) {
        let widget = journey.serve_folder(&settings::addressed()?, Serving::default())?;
        let page = journey.see(&widget.url())?;
        page.ready()?;
        assert_eq!(page.script("return document.querySelector('link[rel=canonical]').href")?, REAL);
        assert_eq!(page.count("[data-origin]")?, 0);
        Ok(())
    }
}

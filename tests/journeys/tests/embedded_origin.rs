//! Whoever doubts the widget on a page can scan where the real one lives.

use std::net::Ipv4Addr;

use journeys::{hosts::HostPage, journey, page::Page, settings, site::Serving, trouble::Told};

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

journey! {
    /// On another site, in the frame's own origin.
    fn origin_on_another_site(journey) {
        let widget = journey.serve_folder(&settings::addressed()?, Serving::default())?;
        let host = journey.host()?;
        let url = HostPage::with(&widget, "lang=id").on(&host, "index.html")?;
        let page = journey.see(&url)?;
        shows_where_it_lives(&page)
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

//! The page about itself says how many warnings a lawyer has reviewed, and
//! marks each that none has.

use journeys::journey;

journey! {
    fn the_page_says_what_nobody_reviewed(journey) {
        let page = journey.open()?;
        page.go("about", "about")?;
        // Folded away until she wants to read them.
        page.until("every warning", || Ok(page.count("[data-about]")? > 0))?;
        let reviewed = page.attribute("[data-reviewed]", "data-reviewed")?;
        let marks = page.count("[data-about] .soft")?;
        let all = page.count("[data-about]")?;
        assert!(all > 100, "{all} warnings");
        assert_eq!(marks + reviewed.parse::<usize>().unwrap_or(usize::MAX), all);
        page.back()?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))
    }
}

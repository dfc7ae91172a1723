//! When the widget crashes she sees whom to call, not a blank page, and can
//! begin again.

use journeys::{answers::PROPER_OFFER, crash::TRAP, journey, page::Page, trouble::Told};

journey! {
    fn a_crash_leaves_the_hotlines(journey) {
        journey.expect(&["unreachable"]);
        let page = journey.open()?;
        crashes(&page)
    }

    fn a_crash_in_mid_check_leaves_the_hotlines(journey) {
        journey.expect(&["unreachable"]);
        let page = journey.open()?;
        page.start()?;
        answer_one(&page)?;
        crashes(&page)?;

        // Her answers are gone; the check begins again where the address says.
        page.press("retry")?;
        page.until("the first question again", || Ok(page.place()?.screen == "question"))?;
        assert!(!page.sees("[data-notice=crash]")?, "the notice stays");
        assert!(page.chosen()?.is_empty(), "{:?}", page.chosen()?);
        let first = answer_one(&page)?;
        page.browser_back()?;
        page.until("the first question", || Ok(page.place()?.question == first))
    }
}

fn crashes(page: &Page) -> Told {
    page.script(TRAP)?;
    page.until("the notice of a crash", || page.sees("[data-notice=crash]"))?;
    assert!(
        page.place()?.screen.is_empty(),
        "the crashed check is still there"
    );
    assert!(page.dials("08001000")?, "no hotline: {}", page.text()?);
    Ok(())
}

fn answer_one(page: &Page) -> Told<String> {
    let question = page.question()?;
    for touch in PROPER_OFFER.touches(&question).unwrap_or(&["unknown"]) {
        page.answer(&question, touch)?;
    }
    page.next()?;
    Ok(question)
}

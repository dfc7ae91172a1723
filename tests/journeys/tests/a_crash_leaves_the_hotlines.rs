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
        let first = page.answer_one(PROPER_OFFER)?;
        crashes(&page)?;

        // The check begins again where she was: nothing is lost by accident.
        page.press("retry")?;
        page.until("a question again", || Ok(page.place()?.screen == "question"))?;
        assert!(!page.sees("[data-notice=crash]")?, "the notice stays");
        page.browser_back()?;
        page.until("the first question with its answer", || {
            Ok(page.place()?.question == first && !page.chosen()?.is_empty())
        })?;

        // What crashes twice may be the answers themselves: without them, then.
        crashes(&page)?;
        page.press("retry")?;
        page.until("the first question again", || Ok(page.place()?.question == first))?;
        assert!(page.chosen()?.is_empty(), "{:?}", page.chosen()?);
        Ok(())
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

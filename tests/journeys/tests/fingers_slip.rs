//! Fingers press long, slide off, and touch whatever comes under them: one
//! answer is one answer, and no way of touching brings the check down.

use std::time::Duration;

use journeys::{answers::PROPER_OFFER, journey, journey::Journey, page::Page, trouble::Told};
use serde_json::json;

/// Steps of the walk; always the same ones, so that a fault comes again.
const STEPS: u32 = 60;

/// One step: touches something that can be touched, goes back or forward, or
/// changes the language, as the number says. Says what was done. Nothing that
/// leaves the page, asks for a permission or ends the visit.
const STEP: &str = r##"
    let number = arguments[0];
    const pick = (list) => list[number % list.length];
    const turn = number % 10;
    number = Math.floor(number / 10);
    if (turn === 0 && Number(history.state) > 0) { history.back(); return "back"; }
    if (turn === 1) { history.forward(); return "forward"; }
    const seen = (element) => element.getClientRects().length > 0 && !element.disabled;
    const all = [...document.querySelectorAll(turn === 2
        ? "#app [data-action=language]"
        : "#app button, #app .tile, #app .chip, #app summary, #app select, #app a[href^='#'], #app .typed")];
    const apart = "[data-action=exit], [data-action=locate-yes], [data-action^=copy], [data-action=aloud]";
    const free = all.filter((element) => seen(element) && !element.matches(apart));
    if (!free.length) return "nothing";
    const one = pick(free);
    if (one.matches("select")) {
        one.selectedIndex = number % one.options.length;
        one.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (one.matches(".typed")) {
        one.textContent = pick(["5 juta", "1,500 juta", "banyak", "", "cireb"]);
        one.dispatchEvent(new InputEvent("input", { bubbles: true }));
    } else {
        one.click();
    }
    return (one.dataset.action || one.dataset.answer || one.className || one.tagName) + " " + one.textContent.slice(0, 30);"##;

journey! {
    fn a_long_press_and_one_that_slides_off_are_one_choice_at_most(journey) {
        let page = journey.open()?;
        page.start()?;
        let first = page.question()?;
        let unknown = "[data-answer=unknown]";
        let other = ".tile:not([data-answer=unknown])";
        // Slides off before anything is chosen: nothing, and not two.
        page.press_long(other, Duration::from_millis(300), 200.0)?;
        assert!(page.chosen()?.len() < 2, "{:?}", page.chosen()?);
        page.press_long(unknown, Duration::from_millis(50), 0.0)?;
        page.until("the choice", || Ok(page.chosen()? == ["unknown"]))?;
        page.press_long(other, Duration::from_millis(600), 0.0)?;
        page.until("one other choice", || Ok(page.chosen()?.len() == 1 && page.chosen()? != ["unknown"]))?;
        page.press_long(unknown, Duration::from_millis(600), 200.0)?;
        assert_eq!(page.chosen()?.len(), 1, "{:?}", page.chosen()?);
        page.press_long(unknown, Duration::from_millis(600), 0.0)?;
        page.until("the last choice", || Ok(page.chosen()? == ["unknown"]))?;
        // No press goes on by itself.
        assert_eq!(page.question()?, first);
        Ok(())
    }

    /// On the way back from the result that answer changes and no other does: with
    /// the first one again the result is word for word what it was.
    fn an_answer_changed_later_changes_nothing_else(journey) {
        let page = journey.open()?;
        let asked = page.check(PROPER_OFFER)?;
        let before = page.text()?;
        let changed = &asked[asked.len() - 5];
        let first = PROPER_OFFER.touches(changed).unwrap_or(&["unknown"]);
        for (touches, same) in [(&["unknown"][..], false), (first, true)] {
            while page.place()?.question != *changed {
                let here = page.place()?;
                page.browser_back()?;
                page.until("the one before", || Ok(page.place()? != here))?;
            }
            for touch in touches {
                page.answer(changed, touch)?;
            }
            page.next()?;
            assert_eq!(page.place()?.screen, "result", "everything else is answered");
            page.until("what the change makes of the result", || Ok((page.text()? == before) == same))?;
        }
        Ok(())
    }

    fn whatever_is_touched_the_check_goes_on(journey) {
        let page = journey.open()?;
        walk_about(journey, &page, 20_261_126)
    }
}

fn walk_about(journey: &mut Journey, page: &Page, seed: u32) -> Told {
    let mut number = seed;
    let mut steps = Vec::new();
    let mut screens = std::collections::BTreeSet::new();
    for _ in 0..STEPS {
        // Numerical Recipes; the upper bits are the better ones.
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let done = journey.browser().script(STEP, vec![json!(number >> 8)])?;
        steps.push(done.as_str().unwrap_or_default().replace('\n', " "));
        std::thread::sleep(Duration::from_millis(40));
        let place = page.place()?;
        screens.insert(place.screen.clone());
        let crashed = page.sees("[data-notice=crash]")?;
        assert!(
            place.ready && !crashed && !place.screen.is_empty(),
            "{place:?} after {steps:#?}"
        );
    }
    assert!(screens.len() > 3, "only {screens:?} were seen: {steps:#?}");
    // And it still answers. A language touched last may be on its way.
    std::thread::sleep(Duration::from_secs(1));
    let language = page.place()?.language;
    page.press("language")?;
    page.until("the other language", || {
        Ok(page.place()?.language != language)
    })
}

//! She has no mouse and no touch: real keys, from the start to the result. What
//! has the focus is always seen, and each screen begins at its heading.

use journeys::{
    answers::{BAD_OFFER, PROPER_OFFER, Person},
    journey,
    page::{ARROW_DOWN, ENTER, Page, SPACE, TAB},
    trouble::Told,
};

journey! {
    fn a_whole_check(journey) {
        let page = journey.open()?;
        assert!(page.focus()?.what.is_empty(), "opening takes the focus: {:?}", page.focus()?);
        page.tab_to("[data-action=start]")?;
        page.key(ENTER)?;
        page.until("the first question", || Ok(page.place()?.screen == "question"))?;
        let mut asked = 0;
        while page.place()?.screen == "question" {
            answer(&page, PROPER_OFFER)?;
            asked += 1;
            assert!(asked < 60, "the check does not end");
        }
        assert_eq!(page.verdict()?, "none");
        page.expect_focus_on_heading()?;
        page.tab_through()?;
        Ok(())
    }

    fn a_sign_to_stop(journey) {
        let page = journey.open()?;
        page.tab_to("[data-action=start]")?;
        page.key(ENTER)?;
        page.until("the first question", || Ok(page.place()?.screen == "question"))?;
        while page.place()?.screen == "question" {
            answer(&page, BAD_OFFER)?;
        }
        assert_eq!(page.place()?.screen, "stopped");
        page.expect_focus_on_heading()?;
        page.tab_to("[data-action=result]")?;
        page.key(ENTER)?;
        assert_eq!(page.verdict()?, "stop");
        page.expect_focus_on_heading()?;
        // Unfolds by keyboard, and everything in it can be reached.
        page.tab_to("summary")?;
        page.key(ENTER)?;
        let stops = page.tab_through()?;
        assert!(stops.iter().any(|stop| stop.what == "button=restart"), "{stops:?}");
        Ok(())
    }

    fn an_unanswered_question_says_so_and_stays(journey) {
        let page = journey.open()?;
        page.start()?;
        page.tab_to("[data-action=next]")?;
        page.key(ENTER)?;
        page.until("the complaint", || page.sees(".complaint:not(:empty)"))?;
        assert!(page.is_focused("[data-action=next]")?, "{:?}", page.focus()?);
        Ok(())
    }

    fn help_near_a_place_that_she_types(journey) {
        let page = journey.open()?;
        page.tab_to("[data-action=help]")?;
        page.key(ENTER)?;
        page.until("the help screen", || page.sees("[data-place=typed]"))?;
        page.expect_focus_on_heading()?;
        page.tab_to(".chip input")?;
        page.key(ARROW_DOWN)?;
        page.until("the situation", || page.is_focused(".chip input:checked:not([value=any])"))?;
        page.tab_to("[data-place=typed]")?;
        page.keys("kab cireb")?;
        page.until("places to choose", || page.sees("[data-found]"))?;
        page.tab_to("[data-found]")?;
        page.key(ENTER)?;
        page.until("the focus on who is near", || page.is_focused(".near h3"))?;
        page.tab_to(".near a[data-channel]")?;
        page.tab_through()?;
        Ok(())
    }

    fn looking_where_she_is_keeps_the_focus(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        page.tab_to("[data-action=locate]")?;
        page.key(ENTER)?;
        page.until("the focus on what it is for", || page.is_focused("[data-locating] p"))?;
        page.tab_to("[data-action=locate-no]")?;
        page.key(ENTER)?;
        page.until("the focus on the button", || page.is_focused("[data-action=locate]"))
    }

    fn the_calculator(journey) {
        let page = journey.open()?;
        page.tab_to("[data-action=sums]")?;
        page.key(ENTER)?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        page.expect_focus_on_heading()?;
        page.tab_to("[data-amount=wage]")?;
        page.keys("1,500 juta")?;
        page.tab_to("[data-action=reading]")?;
        page.key(ENTER)?;
        page.until("the focus back on the wage", || page.is_focused("[data-amount=wage]"))?;
        page.tab_to("[data-action=add-loan]")?;
        page.key(ENTER)?;
        page.until("the focus on the loan", || page.is_focused("[data-loan='1'] h3"))?;
        page.tab_to("[data-action=remove-loan]")?;
        page.key(ENTER)?;
        page.until("the focus on the way to add one", || page.is_focused("[data-action=add-loan]"))?;
        page.tab_to(".tile input")?;
        page.key(SPACE)?;
        page.until("how much", || page.sees("[data-amount^=fee]"))?;
        page.key(TAB)?;
        page.keys("2 juta")?;
        page.tab_to("[data-action=see-sums]")?;
        page.key(ENTER)?;
        page.until("what it costs", || Ok(page.place()?.screen == "sums-result"))?;
        page.expect_focus_on_heading()?;
        page.tab_through()?;
        Ok(())
    }
}

/// Answers the question that is shown as that person does, and goes on.
fn answer(page: &Page, person: Person) -> Told {
    page.expect_focus_on_heading()?;
    let question = page.question()?;
    let touches = person.touches(&question).unwrap_or(&["unknown"]);
    for touch in touches {
        let wanted = format!("[data-question] input[value=\"{touch}\"]");
        let radio = page.attribute(&wanted, "type")? == "radio";
        if radio && page.count("[data-question] [type=checkbox]")? == 0 {
            // One stop for all; arrows go from one to the next and choose.
            page.tab_to("[data-question] input")?;
            if page.is_focused(&wanted)? {
                page.key(SPACE)?;
            }
            for _ in 0..40 {
                if page.is_focused(&wanted)? {
                    break;
                }
                page.key(ARROW_DOWN)?;
            }
        } else {
            page.tab_to(&wanted)?;
            page.key(SPACE)?;
        }
        page.until(&format!("`{touch}` to be chosen"), || {
            Ok(page.chosen()?.iter().any(|chosen| chosen == touch))
        })?;
    }
    page.tab_to("[data-action=next]")?;
    page.key(ENTER)?;
    page.until("another screen", || {
        let place = page.place()?;
        Ok(place.question != question || place.screen != "question")
    })
}

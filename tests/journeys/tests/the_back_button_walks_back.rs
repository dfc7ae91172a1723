//! The browser's own back button walks through the questions, and nothing
//! that she answered is lost.

use journeys::{
    answers::{BAD_OFFER, PROPER_OFFER},
    journey,
    page::Page,
    trouble::{Told, Trouble},
};

journey! {
    fn the_back_button_walks_back(journey) {
        let page = journey.open()?;
        page.start()?;
        let mut asked = Vec::new();
        for _ in 0..4 {
            let question = page.question()?;
            for touch in touches(&question)? {
                page.answer(&question, touch)?;
            }
            page.next()?;
            asked.push(question);
        }
        let fifth = page.question()?;

        for question in asked.iter().rev() {
            page.browser_back()?;
            shows(&page, question)?;
        }
        for question in &asked[1..] {
            page.browser_forward()?;
            shows(&page, question)?;
        }
        page.browser_forward()?;
        page.until("the fifth question", || Ok(page.place()?.question == fifth))?;

        // The same with the button of the page.
        page.back()?;
        shows(&page, &asked[3])?;
        page.next()?;
        assert_eq!(page.question()?, fifth);
        Ok(())
    }

    fn from_the_result_back_to_the_last_question(journey) {
        let page = journey.open()?;
        let asked = page.check(PROPER_OFFER)?;
        let Some(last) = asked.last() else {
            return Err(Trouble("nothing was asked".into()));
        };
        page.browser_back()?;
        shows(&page, last)?;
        page.browser_forward()?;
        assert_eq!(page.verdict()?, "none");
        Ok(())
    }

    fn looking_at_help_loses_nothing(journey) {
        let page = journey.open()?;
        page.start()?;
        let first = page.question()?;
        for touch in touches(&first)? {
            page.answer(&first, touch)?;
        }
        // Touched and not confirmed: she looks for a number first.
        page.go("help", "help")?;
        page.back()?;
        shows(&page, &first)?;
        page.browser_forward()?;
        page.until("help again", || Ok(page.place()?.screen == "help"))?;
        page.browser_back()?;
        shows(&page, &first)
    }

    fn behind_deleted_answers_is_nothing(journey) {
        let page = journey.open()?;
        page.check(BAD_OFFER)?;
        page.press("restart")?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        for _ in 0..3 {
            page.browser_back()?;
            page.until("still the first screen", || Ok(page.place()?.screen == "start"))?;
        }
        page.start()?;
        assert!(page.chosen()?.is_empty(), "{:?}", page.chosen()?);
        Ok(())
    }
}

fn touches(question: &str) -> Told<&'static [&'static str]> {
    PROPER_OFFER
        .touches(question)
        .ok_or_else(|| Trouble(format!("this person has no answer to `{question}`")))
}

/// The question is shown, with her earlier answer still chosen.
fn shows(page: &Page, question: &str) -> Told {
    let mut wanted: Vec<&str> = touches(question)?.to_vec();
    wanted.sort_unstable();
    page.until(
        &format!("`{question}` with {wanted:?} still chosen"),
        || {
            let mut chosen = page.chosen()?;
            chosen.sort_unstable();
            Ok(page.place()?.question == question && chosen == wanted)
        },
    )
}

//! Every screen is judged by axe-core, in every language, light and dark: WCAG
//! 2.2 A and AA, its good practice, and AAA for the contrast of text; the looks after
//! the first in what a look changes, their colours. All of it in Chromium; one screen of each kind in the other engines. What was judged stands
//! in `target/axe.json`.

use journeys::{
    axe::Report,
    crash,
    engine::Engine,
    journey,
    journey::{Journey, UNUSED},
    page::{Depth, Page},
    tour::{self, Tour, Tourist, Way},
    trouble::Told,
};
use serde_json::json;

/// A look: its name, and what its reader has chosen.
type Look = (&'static str, &'static [(&'static str, &'static str)]);

const LOOKS: [Look; 4] = [
    ("light", &[("prefers-color-scheme", "light")]),
    ("dark", &[("prefers-color-scheme", "dark")]),
    ("contrast", &[("prefers-contrast", "more")]),
    (
        "contrast, dark",
        &[
            ("prefers-contrast", "more"),
            ("prefers-color-scheme", "dark"),
        ],
    ),
];

journey! {
    fn the_check(journey) {
        each_language(journey, tour::check)
    }

    fn what_is_taken_along(journey) {
        each_language(journey, tour::links)
    }

    fn the_help_screen(journey) {
        each_language(journey, tour::help)
    }

    fn the_calculator(journey) {
        each_language(journey, tour::sums)
    }

    fn what_is_for_groups(journey) {
        each_language(journey, tour::group)
    }

    fn the_village_mode(journey) {
        each_language(journey, tour::outreach)
    }

    fn the_pages_beside_the_check(journey) {
        each_language(journey, tour::beside)
    }

    fn the_static_page_in_trouble(journey) {
        let page = crash::without_the_program(journey)?;
        alone(journey, &page, "cannot be opened")
    }

    fn the_notice_of_a_crash(journey) {
        let page = crash::crashed(journey)?;
        alone(journey, &page, "after a crash")
    }
}

journey! {
    in chromium:
    /// Where no script may run axe-core cannot either, so scripts are allowed again once
    /// the page is there: only Chromium can be told to. That it fits is measured in all.
    fn the_page_without_javascript(journey) {
        let allow = |journey: &Journey, allowed: bool| {
            let command = "Emulation.setScriptExecutionDisabled";
            journey.browser().command(command, json!({ "value": !allowed })).map(drop)
        };
        allow(journey, false)?;
        journey.excuse(&[UNUSED]);
        let page = journey.visit()?;
        page.until("the numbers", || page.sees("#static [data-help]"))?;
        assert!(page.sees("noscript .note")?, "it does not say what is off");
        allow(journey, true)?;
        alone(journey, &page, "without JavaScript")
    }
}

/// A page that is there only in Indonesian.
fn alone(journey: &Journey, page: &Page, screen: &str) -> Told {
    let mut report = Report::new(journey)?;
    look_at(page, screen, "id", &mut report)?;
    report.close()
}

fn each_language(journey: &mut Journey, way: Way) -> Told {
    let languages = tour::languages(&journey.open()?)?;
    let whole = journey.engine() == Engine::Chromium;
    let (tour, languages) = if whole {
        (Tour::Whole, languages)
    } else {
        (Tour::Short, vec!["id".to_owned()])
    };
    let mut report = Report::new(journey)?;
    for language in languages {
        let mut look = |page: &Page, screen: &str| look_at(page, screen, &language, &mut report);
        let mut tourist = Tourist {
            journey,
            language: &language,
            look: &mut look,
        };
        way(&mut tourist, tour)?;
    }
    report.close()
}

fn look_at(page: &Page, screen: &str, language: &str, report: &mut Report) -> Told {
    for (look, preferences) in LOOKS {
        let told = page.prefer(preferences)?;
        // One look is all that some engines can be told to have.
        if told || look == "light" {
            // The first look is judged in full; another one differs in its colours.
            let depth = if look == "light" {
                Depth::Everything
            } else {
                Depth::Colours
            };
            let look = if told { look } else { "as the engine has it" };
            report.add(screen, language, look, page.judge(depth)?)?;
        }
    }
    page.prefer(&[])?;
    Ok(())
}

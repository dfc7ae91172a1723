//! Every screen is judged by axe-core, in every language, light and dark: WCAG
//! 2.2 A and AA, its good practice, and AAA for the contrast of text. All of it
//! in Chromium; one screen of each kind in the other engines.

use journeys::{
    engine::Engine,
    journey,
    journey::Journey,
    page::Page,
    site::Fault,
    tour::{self, Tour, Tourist, Way},
    trouble::{Told, trouble},
};

const LIGHT: &[(&str, &str)] = &[("prefers-color-scheme", "light")];
const DARK: &[(&str, &str)] = &[("prefers-color-scheme", "dark")];
const MORE: &[(&str, &str)] = &[("prefers-contrast", "more")];
const MORE_DARK: &[(&str, &str)] = &[
    ("prefers-contrast", "more"),
    ("prefers-color-scheme", "dark"),
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

    fn the_static_page_in_trouble(journey) {
        journey.expect(&["migrasi", "wasm", "failed to load", "404", "cannot load", "link preload"]);
        let file = journey.site().file("migrasi-aman-*_bg.wasm")?;
        journey.site().break_file(&file, Fault::Missing)?;
        let page = journey.visit()?;
        page.until("what is wrong", || page.sees("[data-notice=failure]"))?;
        let mut faults = Vec::new();
        look_at(&page, "the static page", &mut faults)?;
        told(&faults)
    }
}

fn each_language(journey: &mut Journey, way: Way) -> Told {
    let languages = tour::languages(&journey.open()?)?;
    let whole = journey.engine() == Engine::Chromium;
    let (tour, languages) = if whole {
        (Tour::Whole, languages)
    } else {
        (Tour::Short, vec!["id".to_owned()])
    };
    // The first language is fetched ahead, whatever the address asks for.
    journey.excuse(&["link preload"]);
    let mut faults = Vec::new();
    for language in languages {
        let mut look = |page: &Page, screen: &str| {
            look_at(page, &format!("{screen} ({language})"), &mut faults)
        };
        let mut tourist = Tourist {
            journey,
            language: &language,
            look: &mut look,
        };
        way(&mut tourist, tour)?;
    }
    told(&faults)
}

fn look_at(page: &Page, screen: &str, faults: &mut Vec<String>) -> Told {
    for look in [LIGHT, DARK, MORE, MORE_DARK] {
        if !page.prefer(look)? {
            // One look is all that this engine can be told to have.
            if look != LIGHT {
                continue;
            }
        }
        let judged = page.judge()?;
        if judged.passed == 0 {
            return trouble(format!("axe-core looked at nothing on {screen}"));
        }
        faults.extend(
            judged
                .faults
                .iter()
                .map(|fault| format!("{screen}, {look:?}: {fault}")),
        );
    }
    page.prefer(&[])?;
    Ok(())
}

/// Each fault once, with the first screen that has it.
fn told(faults: &[String]) -> Told {
    let mut once: Vec<&str> = Vec::new();
    let mut shown = Vec::new();
    for fault in faults {
        let what = fault
            .split_once("]: ")
            .map_or(fault.as_str(), |(_, what)| what);
        if !once.contains(&what) {
            once.push(what);
            shown.push(fault.as_str());
        }
    }
    if shown.is_empty() {
        return Ok(());
    }
    trouble(format!(
        "{} faults in {} places:\n{}",
        shown.len(),
        faults.len(),
        shown.join("\n")
    ))
}

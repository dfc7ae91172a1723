//! All screens, one after the other, for journeys that look at each.

use crate::{
    answers::{BAD_OFFER, OPEN_OFFER, PROPER_OFFER, Person},
    journey::Journey,
    page::Page,
    trouble::Told,
};

/// What is done on each screen; the text names it.
pub type Look<'a> = &'a mut dyn FnMut(&Page, &str) -> Told;

/// Which screens: a few, where all of them were seen in another engine.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tour {
    /// Every screen with everything that it can show.
    Whole,
    /// One of each kind.
    Short,
}

/// The start, questions of every kind, signs to stop and the three verdicts.
///
/// # Errors
/// A screen does not come, or what the look says.
pub fn check(journey: &mut Journey, language: &str, tour: Tour, look: Look<'_>) -> Told {
    let people: &[(&str, Person)] = match tour {
        Tour::Whole => &[
            ("a bad offer", BAD_OFFER),
            ("an open offer", OPEN_OFFER),
            ("a proper offer", PROPER_OFFER),
        ],
        Tour::Short => &[("a bad offer", BAD_OFFER)],
    };
    let mut seen: Vec<String> = Vec::new();
    for (offer, person) in people {
        let page = journey.open_at(&format!("?lang={language}"))?;
        if seen.is_empty() {
            look(&page, "start")?;
        }
        page.check_seeing(*person, &mut |place| {
            let kind = match place.screen.as_str() {
                "question" => kind(&page)?,
                "stopped" => "stopped".to_owned(),
                other => format!("{other} of {offer}"),
            };
            if seen.contains(&kind) {
                return Ok(());
            }
            look(&page, &kind)?;
            seen.push(kind);
            Ok(())
        })?;
    }
    Ok(())
}

fn kind(page: &Page) -> Told<String> {
    let kind = page.script(
        r#"const asked = document.querySelector("[data-question]");
        if (asked.querySelector("select")) return "a question about months";
        if (asked.querySelector("[type=checkbox]")) return "a question with several answers";
        return asked.querySelector(".tile-example") ? "a question with examples" : "a question";"#,
    )?;
    Ok(kind.as_str().unwrap_or_default().to_owned())
}

/// The help screen with places and each situation, what this is, and what others
/// may see of it.
///
/// # Errors
/// A screen does not come, or what the look says.
pub fn help(journey: &mut Journey, language: &str, tour: Tour, look: Look<'_>) -> Told {
    let page = journey.open_at(&format!("?lang={language}#tentang"))?;
    page.until("the laws", || page.sees("details.reason"))?;
    look(&page, "about")?;
    let page = journey.open_at(&format!("?lang={language}#privasi"))?;
    page.until("what others may see", || {
        Ok(page.place()?.screen == "privacy")
    })?;
    look(&page, "privacy")?;
    let page = journey.open_at(&format!("?lang={language}#bantuan"))?;
    page.until("the places", || page.sees("[data-place=province]"))?;
    page.choose_place("province", "Jawa Barat")?;
    page.choose_place("regency", "Kabupaten Cirebon")?;
    page.choose_place("country", "Malaysia")?;
    page.until("who is near", || page.sees(".near [data-help]"))?;
    look(&page, "help near a place")?;
    if tour == Tour::Short {
        return Ok(());
    }
    page.press("locate")?;
    page.until("what it is for", || page.sees("[data-action=locate-yes]"))?;
    page.type_place("cireb")?;
    page.until("places to choose", || page.sees("[data-found]"))?;
    look(&page, "help with a place typed")?;
    let situations = page.script(
        "return [...document.querySelectorAll('[data-situation]')].map((e) => e.dataset.situation)",
    )?;
    for situation in situations.as_array().into_iter().flatten() {
        let situation = situation.as_str().unwrap_or_default();
        page.touch_first(&format!("[data-situation={situation}]"))?;
        page.until("who is near", || page.sees(".near [data-help]"))?;
        look(&page, &format!("help with {situation}"))?;
    }
    Ok(())
}

/// The calculator: empty, filled in, asking back, and what comes of it.
///
/// # Errors
/// A screen does not come, or what the look says.
pub fn sums(journey: &mut Journey, language: &str, tour: Tour, look: Look<'_>) -> Told {
    let page = journey.open_at(&format!("?lang={language}#hitung"))?;
    page.until("the calculator", || page.sees("[data-amount=wage]"))?;
    look(&page, "the calculator")?;
    page.type_amount("wage", "28.590")?;
    page.press("add-loan")?;
    page.until("the second loan", || page.sees("[data-loan='1']"))?;
    page.press("remove-loan")?;
    page.script(
        r#"for (const [list, value] of [["contract", "36"], ["loan-months", "5"]]) {
            const element = document.querySelector(`[data-sum=${list}]`);
            element.value = value;
            element.dispatchEvent(new Event("change", { bubbles: true }));
        }"#,
    )?;
    page.type_amount("instalment-0", "8.000")?;
    // What was ticked in another language is kept in the tab.
    if !page.sees("[data-amount^=fee]")? {
        page.touch_first(".tile input")?;
    }
    page.until("how much", || page.sees("[data-amount^=fee]"))?;
    if tour == Tour::Whole {
        page.type_amount("principal-0", "1,500 juta")?;
        page.until("the question back", || page.sees("[data-action=reading]"))?;
        page.press("see-sums")?;
        page.until("the complaint", || {
            page.sees(".complaint[role=alert]:not(:empty)")
        })?;
        look(&page, "the calculator asking back")?;
    }
    page.type_amount("principal-0", "30.000")?;
    page.go("see-sums", "sums-result")?;
    look(&page, "what it costs")
}

/// The languages that the page offers.
///
/// # Errors
/// The browser does not answer.
pub fn languages(page: &Page) -> Told<Vec<String>> {
    let offered = page.script(
        "return [...document.querySelectorAll('[data-pack=check]')].map((pack) => pack.hreflang)",
    )?;
    Ok(offered
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.as_str().map(str::to_owned))
        .collect())
}

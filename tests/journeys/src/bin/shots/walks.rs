//! The ways to the screens. What a person does only to get somewhere is done by
//! script where that is quicker: that it can be done is the journeys' promise.

use journeys::{
    answers::{BAD_OFFER, OPEN_OFFER, PROPER_OFFER, Person},
    crash::TRAP,
    trouble::{Told, trouble},
};

use crate::{camera::Camera, wanted::SCREENS};

/// More questions than any check has.
const MOST_QUESTIONS: usize = 200;

/// A way, and the screens on it by how their names begin.
type Walk = (&'static [&'static str], fn(&mut Camera) -> Told);

const WALKS: [Walk; 8] = [
    (&["start"], start),
    (
        &[
            "question-choice",
            "question-complaint",
            "question-several",
            "question-months",
            "stopped",
            "result-stop",
        ],
        bad_offer,
    ),
    (&["result-check", "find-out"], open_offer),
    (&["question-yes-no", "result-none"], proper_offer),
    (&["help"], help),
    (&["about"], about),
    (&["sums"], sums),
    (&["trouble"], in_trouble),
];

/// Walks every way on which a screen is wanted.
pub fn all(camera: &mut Camera) -> Told {
    for (screens, walk) in WALKS {
        let on_it = |id: &str| screens.iter().any(|begin| id.starts_with(begin));
        if SCREENS
            .iter()
            .any(|(id, _)| on_it(id) && camera.wanted.screen(id))
        {
            walk(camera)?;
        }
    }
    Ok(())
}

fn start(camera: &mut Camera) -> Told {
    camera.open("")?;
    camera.shoot("start")
}

fn about(camera: &mut Camera) -> Told {
    camera.open("#tentang")?;
    camera.shoot("about")
}

fn bad_offer(camera: &mut Camera) -> Told {
    check(
        camera,
        BAD_OFFER,
        "question-complaint",
        &[
            ("entry", "question-choice"),
            ("offer-has", "question-several"),
            ("months-of-deductions", "question-months"),
        ],
    )?;
    camera.shoot("result-stop")?;
    unfold(camera)?;
    camera.shoot("result-stop-open")
}

fn open_offer(camera: &mut Camera) -> Told {
    check(camera, OPEN_OFFER, "", &[])?;
    camera.shoot("result-check")?;
    camera.shoot_part("find-out", "section.verify, section.ask")?;
    unfold(camera)?;
    camera.shoot("result-check-open")
}

fn proper_offer(camera: &mut Camera) -> Told {
    check(
        camera,
        PROPER_OFFER,
        "",
        &[("job-order", "question-yes-no")],
    )?;
    camera.shoot("result-none")
}

/// From the first question to the verdict, with pictures of some questions once
/// they are answered, and of the first before it is.
fn check(camera: &mut Camera, person: Person, first: &str, on: &[(&str, &str)]) -> Told {
    camera.open("")?;
    let page = camera.page.clone();
    page.start()?;
    if !first.is_empty() && camera.wanted.screen(first) {
        page.press("next")?;
        page.until("the complaint", || {
            Ok(!page.words_of(".complaint")?.is_empty())
        })?;
        camera.shoot(first)?;
    }
    for _ in 0..MOST_QUESTIONS {
        let place = page.place()?;
        if place.screen == "result" {
            return page.until("the reasons", || Ok(!page.sees(".loading")?));
        }
        if place.screen == "stopped" {
            camera.shoot("stopped")?;
            page.press("go-on")?;
            page.until(
                "the next question",
                || Ok(page.place()?.screen != "stopped"),
            )?;
            continue;
        }
        let Some(touches) = person.touches(&place.question) else {
            return trouble(format!("nobody has an answer to `{}`", place.question));
        };
        for touch in touches {
            page.answer(&place.question, touch)?;
        }
        if let Some((_, screen)) = on.iter().find(|(question, _)| *question == place.question) {
            camera.shoot(screen)?;
        }
        page.next()?;
    }
    trouble(format!("no result after {MOST_QUESTIONS} questions"))
}

fn unfold(camera: &Camera) -> Told {
    camera
        .page
        .script("for (const folded of document.querySelectorAll('details')) folded.open = true")?;
    Ok(())
}

fn help(camera: &mut Camera) -> Told {
    camera.open("#bantuan")?;
    let page = camera.page.clone();
    page.until("the offices", || page.sees("[data-place=province]"))?;
    camera.shoot("help")?;
    page.touch_first("[data-situation=violence]")?;
    camera.shoot("help-violence")?;
    page.touch_first("[data-situation=licence]")?;
    camera.shoot("help-licence")?;
    page.touch_first("[data-situation=abroad]")?;
    pick(camera, "[data-place=country]", "my")?;
    page.until("the embassy", || page.sees(".abroad [data-help=emb-my-kl]"))?;
    camera.shoot("help-abroad")?;

    camera.open("#bantuan")?;
    page.type_place("cirebon")?;
    page.until("places", || page.sees("[data-found]"))?;
    camera.shoot("help-typed")?;
    page.touch_first("[data-found]")?;
    page.until("the office", || page.sees(".near [data-help]"))?;
    camera.shoot("help-place")
}

fn sums(camera: &mut Camera) -> Told {
    camera.open("#hitung")?;
    let page = camera.page.clone();
    page.until("the calculator", || page.sees("[data-amount=wage]"))?;
    camera.shoot("sums")?;
    page.type_amount("wage", "1,500 juta")?;
    page.type_amount("instalment-0", "banyak")?;
    page.press("see-sums")?;
    page.until("the complaint", || {
        Ok(!page.words_of(".complaint")?.is_empty())
    })?;
    camera.shoot("sums-asked")?;
    camera.open("#hitung")?;
    page.until("the calculator", || page.sees("[data-amount=wage]"))?;
    fill(camera, ["28.590", "8.000", "NT$ 30.000"])?;
    camera.shoot("sums-filled")?;
    page.go("see-sums", "sums-result")?;
    camera.shoot("sums-result")?;
    page.go("second", "sums")?;
    fill(camera, ["30.000", "2.000", "NT$ 9.000"])?;
    page.go("see-sums", "sums-result")?;
    camera.shoot_part("sums-compared", ".compare")
}

/// A factory in Taiwan: the wage, an instalment and what was lent.
fn fill(camera: &Camera, [wage, instalment, lent]: [&str; 3]) -> Told {
    let page = &camera.page;
    // The places of these answers in their questions.
    for (list, value) in [("destination", "1"), ("job", "2"), ("entry", "0")] {
        pick(camera, &format!("[data-sum={list}]"), value)?;
    }
    page.type_amount("wage", wage)?;
    pick(camera, "[data-sum=contract]", "36")?;
    page.type_amount("instalment-0", instalment)?;
    pick(camera, "[data-sum=loan-months]", "5")?;
    page.type_amount("principal-0", lent)?;
    page.script("document.querySelectorAll('[data-answer=job-buying], [data-answer=passport]').forEach((box) => (box.matches('input') ? box : box.querySelector('input')).checked || box.click())")?;
    page.until("the costs", || page.sees("[data-amount=fee-4]"))?;
    page.type_amount("fee-2", "60jt")?;
    page.type_amount("fee-4", "Rp 2.500.000")
}

/// Chooses from a list by value.
fn pick(camera: &Camera, list: &str, value: &str) -> Told {
    let found = camera.page.script(&format!(
        "const list = document.querySelector('{list}');
         const entry = [...list.options].find((entry) => entry.value.toLowerCase() === '{value}');
         if (!entry) return [...list.options].map((entry) => entry.value).join(' ');
         list.value = entry.value;
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return '';"
    ))?;
    match found.as_str() {
        Some("") => Ok(()),
        other => trouble(format!("{list} has no `{value}` but {other:?}")),
    }
}

/// The static page, which is in one language only.
fn in_trouble(camera: &mut Camera) -> Told {
    if !camera.is_original() {
        return Ok(());
    }
    camera.without_program(|camera| {
        camera.visit("")?;
        let page = camera.page.clone();
        page.until("the failure", || page.sees("[data-notice=failure]"))?;
        camera.shoot("trouble-failure")
    })?;
    camera.open("")?;
    let page = camera.page.clone();
    page.script(TRAP)?;
    page.until("the crash", || page.sees("[data-notice=crash]"))?;
    camera.shoot("trouble-crash")?;
    camera.without_scripts(|camera| {
        camera.visit("")?;
        camera.shoot("trouble-no-script")
    })
}

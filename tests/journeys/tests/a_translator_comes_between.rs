//! A browser's translator takes hold of every text on the page, in mid-check:
//! the check goes on, with the right words.

use std::{thread, time::Duration};

use journeys::{answers::PROPER_OFFER, journey, page::Page, trouble::Told};
use serde_json::json;

/// What a translator does to a page, also where the page asks it not to: each
/// text is put into two elements of its own.
const WRAP: &str = r##"
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
        if (!text.data.trim() || text.parentElement.closest("script, style, font, option")) continue;
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text);
    }
    return document.querySelectorAll("#app font font").length;"##;

journey! {
    fn a_translator_comes_between(journey) {
        let page = journey.open()?;
        assert_eq!(page.attribute("#app", "translate")?, "no", "it is not even asked not to");
        wrap(&page)?;
        page.start()?;
        for question in 1..=10 {
            wrap(&page)?;
            let asked = page.answer_one(PROPER_OFFER)?;
            page.until("another question", || Ok(page.place()?.question != asked))?;
            if question % 4 == 0 {
                wrap(&page)?;
                let language = page.place()?.language;
                page.press("language")?;
                page.until("the other language", || Ok(page.place()?.language != language))?;
                as_without_it(&page)?;
            }
        }
        wrap(&page)?;
        page.press("next")?;
        page.until("the complaint", || page.sees("#app [role=alert]:not(:empty)"))?;
        page.go("help", "help")?;
        wrap(&page)?;
        page.until("the places", || page.sees("[data-place=province]"))?;
        page.choose_place("province", "Jawa Barat")?;
        page.choose_place("regency", "Kabupaten Cirebon")?;
        page.until("the office", || page.sees("[data-help=mrc-cirebon]"))?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        wrap(&page)?;
        page.press("add-loan")?;
        page.until("the second loan", || page.sees("[data-loan='1']"))?;
        page.press("remove-loan")?;
        page.until("one loan", || Ok(page.count("[data-loan]")? == 1))?;
        Ok(())
    }
}

fn wrap(page: &Page) -> Told {
    let wrapped = page.script(WRAP)?;
    assert!(wrapped.as_u64() > Some(0), "nothing was wrapped");
    Ok(())
}

/// The page says the same to somebody who has no translator: after a reload
/// nothing of it is left.
fn as_without_it(page: &Page) -> Told {
    let words = "return document.querySelector('#app').innerText.replace(/\\s+/g, ' ').trim()";
    // What rare words mean comes a little after the language.
    let mut with = page.script(words)?;
    page.until("nothing more to come", || {
        thread::sleep(Duration::from_secs(1));
        let now = page.script(words)?;
        Ok(std::mem::replace(&mut with, now.clone()) == now)
    })?;
    page.reload()?;
    assert_eq!(
        page.script("return document.querySelectorAll('font').length")?,
        json!(0)
    );
    page.until("the question again", || {
        Ok(page.place()?.screen == "question")
    })?;
    assert_eq!(
        with,
        page.script(words)?,
        "other words because of a translator"
    );
    Ok(())
}

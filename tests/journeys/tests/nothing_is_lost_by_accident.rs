//! A reload, a call in between or a second touch loses nothing of hers, and what
//! a browser does not keep, or keeps badly, is never in her way.

use journeys::{
    answers::{BAD_OFFER, PROPER_OFFER},
    journey,
    page::Page,
    trouble::Told,
};
use serde_json::json;

journey! {
    fn a_reload_keeps_answers_and_the_way_back(journey) {
        let page = journey.open()?;
        page.start()?;
        let mut asked = Vec::new();
        for _ in 0..3 {
            asked.push(page.answer_one(PROPER_OFFER)?);
        }
        let here = page.question()?;
        // Touched and not confirmed yet.
        page.answer(&here, "unknown")?;
        page.until("the touch to be kept", || Ok(page.kept()?["tab"] == json!(["check"])))?;
        page.reload()?;
        page.until("the same question", || Ok(page.place()?.question == here))?;
        page.until("the touch", || Ok(page.chosen()? == ["unknown"]))?;
        for question in asked.iter().rev() {
            page.browser_back()?;
            shows(&page, question)?;
        }
        page.browser_forward()?;
        shows(&page, &asked[1])?;
        page.reload()?;
        shows(&page, &asked[1])?;
        page.back()?;
        shows(&page, &asked[0])
    }

    fn a_reload_keeps_the_result(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        let flags = page.flags()?;
        page.reload()?;
        assert_eq!(page.verdict()?, "stop");
        page.until("the same warnings", || Ok(page.flags()? == flags))
    }

    fn a_reload_keeps_what_was_typed_and_the_language(journey) {
        let page = journey.open()?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        page.type_amount("wage", "1,500 juta")?;
        page.press("reading")?;
        page.until("the choice", || Ok(page.echo("wage")?.contains("Terbaca")))?;
        page.pick("contract", "24 bulan")?;
        page.reload()?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        assert_eq!(page.words_of("[data-amount=wage]")?.trim(), "1,500 juta");
        assert!(page.echo("wage")?.contains("Terbaca"), "{}", page.echo("wage")?);
        let contract = page.script("return document.querySelector('[data-sum=contract]').selectedOptions[0].text")?;
        assert_eq!(contract, json!("24 bulan"));
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        page.reload()?;
        assert_eq!(page.place()?.language, "en");
        Ok(())
    }

    /// Loading adds no entry, so that one Back leaves.
    fn loading_adds_nothing_to_the_history(journey) {
        let page = journey.open()?;
        let before = page.script("return history.length")?;
        page.reload()?;
        assert_eq!(page.script("return history.length")?, before);
        Ok(())
    }

    fn deleted_answers_are_gone_from_every_store(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        page.press("keep")?;
        page.until("both stores", || Ok(page.kept()? == json!({ "tab": ["check"], "device": ["check"] })))?;
        page.press("restart")?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        page.until("empty stores", || Ok(page.kept()? == json!({ "tab": [], "device": [] })))?;
        page.reload()?;
        assert_eq!(page.place()?.screen, "start");
        assert!(!page.sees("[data-action=open-kept]")?, "offered what was deleted");
        page.start()?;
        assert!(page.chosen()?.is_empty(), "{:?}", page.chosen()?);
        Ok(())
    }

    /// A browser that brings a closed tab back brings its store back too.
    fn an_hour_later_it_is_anothers_visit(journey) {
        journey.site().first_script(
            "const later = Number(sessionStorage.getItem('minutes later')) * 60_000, now = Date.now;
            Date.now = () => now() + later;",
        )?;
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        page.script("sessionStorage.setItem('minutes later', '55')")?;
        page.reload()?;
        page.until("the result", || Ok(page.place()?.screen == "result"))?;
        page.script("sessionStorage.setItem('minutes later', '120')")?;
        page.reload()?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        page.start()?;
        assert!(page.chosen()?.is_empty(), "{:?}", page.chosen()?);
        Ok(())
    }

    fn storage_forbidden(journey) {
        journey.site().first_script(
            "for (const store of ['localStorage', 'sessionStorage'])
                Object.defineProperty(window, store, { get() { throw new DOMException('no', 'SecurityError'); } });",
        )?;
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.press("keep")?;
        page.until("that nothing could be kept", || Ok(page.text()?.contains("tidak bisa menyimpan")))
    }

    fn storage_full(journey) {
        journey.site().first_script(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
        )?;
        let page = journey.open()?;
        page.check(BAD_OFFER)?;
        page.press("keep")?;
        page.until("that nothing could be kept", || Ok(page.text()?.contains("tidak bisa menyimpan")))?;
        // Nothing lost in memory.
        page.browser_back()?;
        page.browser_forward()?;
        assert_eq!(page.verdict()?, "stop");
        Ok(())
    }

    fn storage_damaged_or_of_another_release(journey) {
        let page = journey.open()?;
        for kept in ["", "x", "TUF2MQ", "not of these letters", "bW9uZXk", "TUF2MQAAAAAA"] {
            page.script(&format!("for (const store of [sessionStorage, localStorage])
                for (const key of ['check', 'sums', 'language', 'title']) store.setItem('migrasi-aman:' + key, '{kept}')"))?;
            page.reload()?;
            assert_eq!(page.place()?.screen, "start");
            assert_eq!(page.place()?.language, "id");
            page.press("open-kept")?;
            page.until("that it cannot be opened", || Ok(page.text()?.contains("tidak bisa dibuka lagi")))?;
            assert!(!page.sees("[data-action=open-kept]")?, "offered again");
        }
        page.start()?;
        page.answer_one(PROPER_OFFER)?;
        Ok(())
    }

    /// The second touch lands on what has just come.
    fn a_double_touch_answers_one_question(journey) {
        let page = journey.open()?;
        page.start()?;
        page.answer_one(PROPER_OFFER)?;
        let second = page.question()?;
        page.answer(&second, "unknown")?;
        page.double_touch("[data-action=next]")?;
        page.until("the third question", || {
            let now = page.place()?;
            Ok(now.screen == "question" && now.question != second)
        })?;
        let third = page.question()?;
        assert!(page.chosen()?.is_empty(), "{:?}", page.chosen()?);
        // It did not go on by itself, and Back is the second question.
        std::thread::sleep(std::time::Duration::from_millis(600));
        assert_eq!(page.question()?, third);
        page.browser_back()?;
        page.until("the second question", || Ok(page.place()?.question == second))
    }
}

/// The question is shown, with her earlier answer still chosen.
fn shows(page: &Page, question: &str) -> Told {
    let mut wanted = PROPER_OFFER
        .touches(question)
        .unwrap_or(&["unknown"])
        .to_vec();
    wanted.sort_unstable();
    page.until(&format!("`{question}` with {wanted:?} chosen"), || {
        let mut chosen = page.chosen()?;
        chosen.sort_unstable();
        Ok(page.place()?.question == question && chosen == wanted)
    })
}

//! A language that no native speaker has read says so, and borrows what it lacks
//! from Indonesian, text by text.

use journeys::journey;

journey! {
    fn a_draft_says_it_is_one(journey) {
        // As old phones call Indonesian.
        let page = journey.open_in("in_ID")?;
        assert_eq!(page.place()?.language, "id");
        assert_eq!(page.count("[data-draft]")?, 0);

        page.choose_language("Basa Jawa")?;
        page.until("Javanese", || Ok(page.place()?.language == "jv"))?;
        assert_eq!(page.count("[data-draft]")?, 1);
        page.start()?;
        let question = page.question()?;
        page.answer(&question, "unknown")?;

        // Indonesian is one touch away from a draft, as English is from it.
        page.press("language")?;
        page.until("Indonesian", || Ok(page.place()?.language == "id"))?;
        assert_eq!(page.question()?, question);
        assert_eq!(page.chosen()?, ["unknown"]);
        Ok(())
    }
}

journey! {
    fn javanese_is_opened_by_its_old_code(journey) {
        let page = journey.open_in("jw")?;
        assert_eq!(page.place()?.language, "jv");
        Ok(())
    }
}

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
        page.until("the mark of a draft", || page.sees("[data-draft]"))?;
        assert!(page.words_of("[data-draft]")?.contains("menunggu penutur asli"));
        page.answer(&question, "unknown")?;

        // Indonesian is one touch away from a draft, as English is from it.
        page.press("language")?;
        page.until("Indonesian", || Ok(page.place()?.language == "id"))?;
        assert_eq!(page.question()?, question);
        assert_eq!(page.chosen()?, ["unknown"]);
        assert_eq!(page.count("[data-draft]")?, 0);
        Ok(())
    }

    /// Who opens the help by a link sees no first screen.
    fn also_where_the_first_screen_was_not_seen(journey) {
        let page = journey.open()?;
        page.visit(&format!("{}?lang=su#bantuan", journey.site().url()))?;
        page.until("the help", || Ok(page.place()?.screen == "help"))?;
        assert!(page.sees("[data-draft]")?, "{}", page.text()?);
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

//! Another language in mid-check: the same question, the same answers.

use journeys::{answers::PROPER_OFFER, journey, trouble::Trouble};

journey! {
    fn english_is_one_touch_away(journey) {
        let page = journey.open()?;
        assert_eq!(page.place()?.language, "id");
        page.start()?;
        let first = page.question()?;
        let touch = PROPER_OFFER
            .touches(&first)
            .and_then(|touches| touches.first().copied())
            .ok_or_else(|| Trouble(format!("no answer to `{first}`")))?;
        page.answer(&first, touch)?;
        page.next()?;
        let second = page.question()?;
        page.answer(&second, "unknown")?;
        let indonesian = page.text()?;

        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        assert_eq!(page.question()?, second);
        assert_eq!(page.chosen()?, ["unknown"]);
        let english = page.text()?;
        assert_ne!(indonesian, english);
        page.back()?;
        assert_eq!(page.question()?, first);
        assert_eq!(page.chosen()?, [touch]);

        page.press("language")?;
        page.until("Indonesian", || Ok(page.place()?.language == "id"))?;
        page.next()?;
        assert_eq!(page.question()?, second);
        assert_eq!(page.text()?, indonesian);
        Ok(())
    }
}

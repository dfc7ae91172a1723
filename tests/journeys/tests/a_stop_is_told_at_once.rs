//! The first sign to stop is told when it is found, and she chooses: what to do
//! now, or the questions that are left.

use journeys::{journey, page::Page, trouble::Told};

journey! {
    fn a_stop_is_told_at_once(journey) {
        let page = journey.open()?;
        until_told(&page)?;
        let text = page.text()?;
        assert!(text.contains("Sudah ada tanda bahaya"), "{text}");
        assert_eq!(page.flags()?.keys().collect::<Vec<_>>(), ["destination-not-open"]);

        // She goes on: one question later she is not told again.
        page.press("go-on")?;
        page.answer("entry", "worker")?;
        page.next()?;
        assert_eq!(page.question()?, "sent-by");

        // And back: the sign is still there, and this time she wants to know.
        page.browser_back()?;
        page.until("the question before", || Ok(page.place()?.question == "entry"))?;
        page.browser_back()?;
        page.until("the sign again", || Ok(page.place()?.screen == "stopped"))?;
        page.press("result")?;
        assert_eq!(page.verdict()?, "stop");
        assert!(page.dials("08001000")?, "no way to dial: {:?}", page.help_links()?);
        assert!(page.text()?.contains("pertanyaan belum dijawab"), "{}", page.text()?);

        // The result leads back to the questions.
        page.press("start")?;
        page.until("the next question", || Ok(page.place()?.question == "sent-by"))
    }
}

fn until_told(page: &Page) -> Told {
    page.start()?;
    page.answer("destination", "cambodia-myanmar")?;
    page.next()?;
    page.until("to be told", || Ok(page.place()?.screen == "stopped"))
}

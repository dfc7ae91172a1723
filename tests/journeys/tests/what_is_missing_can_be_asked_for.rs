//! What she does not know becomes one message to the agency that asks for
//! exactly that, and nothing of it is sent by itself.

use journeys::{
    answers::{OPEN_OFFER, PROPER_OFFER},
    journey,
};
use serde_json::json;

journey! {
    fn what_is_missing_can_be_asked_for(journey) {
        let page = journey.open()?;
        page.arrive(OPEN_OFFER)?;
        assert_eq!(page.verdict()?, "check");
        page.until("the message", || page.sees("[data-message=agency]"))?;

        let message = page.words_of("[data-message=agency] .message")?;
        for asked in ["SIP3MI", "job order", "kontrak"] {
            assert!(message.contains(asked), "`{asked}` is not asked for: {message}");
        }
        assert!(!message.contains("daftar biaya"), "she pays nothing: {message}");

        let link = page.attribute("[data-message=agency] [data-action=whatsapp]", "href")?;
        assert!(link.starts_with("https://wa.me/?text="), "{link}");
        for answer in ["Taiwan", "pabrik", "factory"] {
            assert!(!link.contains(answer), "the link holds an answer: {link}");
        }

        // The agency reads Indonesian, whatever she reads the page in.
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        assert_eq!(page.words_of("[data-message=agency] .message")?, message);
        page.press("language")?;
        page.until("Indonesian", || Ok(page.place()?.language == "id"))?;

        // Copied is said only when it was: a clipboard that never answers does not copy.
        for (answer, said) in [
            ("new Promise(() => {})", "Tidak bisa disalin"),
            ("Promise.resolve()", "Sudah disalin"),
            ("Promise.reject(new Error('no'))", "Tidak bisa disalin"),
        ] {
            page.script(&format!(
                "Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {{ writeText: (text) => (window.copied = text, {answer}) }} }})"
            ))?;
            page.touch_first("[data-message=agency] [data-action=copy]")?;
            page.until(said, || Ok(page.words_of("[role=status]")?.contains(said)))?;
            assert_eq!(page.script("return window.copied")?, json!(message));
        }
        Ok(())
    }

    fn with_nothing_missing_there_is_no_message(journey) {
        let page = journey.open()?;
        page.arrive(PROPER_OFFER)?;
        assert_eq!(page.verdict()?, "none");
        assert!(!page.sees("[data-message=agency]")?);
        Ok(())
    }
}

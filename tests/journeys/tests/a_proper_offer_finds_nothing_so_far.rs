//! Nothing found is not "safe": the page says how much it does not know.

use journeys::{answers::PROPER_OFFER, journey};

journey! {
    fn a_proper_offer_finds_nothing_so_far(journey) {
        let page = journey.open()?;
        page.check(PROPER_OFFER)?;

        assert_eq!(page.verdict()?, "none");
        let text = page.text()?;
        assert!(text.contains("Belum ditemukan tanda bahaya"), "{text}");
        assert!(text.contains("Semua pertanyaan sudah Anda jawab"), "what was left open is not said: {text}");
        assert!(text.contains("bukan jaminan"), "{text}");

        let promise = "nobody is ever told that an offer is safe";
        assert!(!page.every_word()?.iter().any(|word| word == "aman"), "{promise}: {text}");
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        assert!(!page.every_word()?.iter().any(|word| word == "safe"), "{promise}: {}", page.text()?);
        assert_eq!(page.verdict()?, "none");
        Ok(())
    }
}

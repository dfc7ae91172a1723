//! Nothing found is not "safe": the page says what it does not know.

use journeys::{answers::PROPER_OFFER, journey};

journey! {
    fn a_proper_offer_finds_nothing_so_far(journey) {
        let page = journey.open()?;
        page.check(PROPER_OFFER)?;
        assert_eq!(page.verdict()?, "none");
        let text = page.text()?;
        assert!(text.contains("Belum ditemukan tanda bahaya"), "{text}");
        Ok(())
    }
}

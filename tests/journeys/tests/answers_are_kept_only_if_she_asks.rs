//! "Simpan" keeps answers on the device, says so, and offers them the next time;
//! without it nothing outlives the tab.

use journeys::{answers::BAD_OFFER, journey, journey::Journey, page::Page, trouble::Told};
use serde_json::json;

journey! {
    fn without_asking_nothing_outlives_the_tab(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.kept()?["device"], json!([]));
        another_visit(journey, &page)?;
        assert_eq!(page.kept()?, json!({ "tab": [], "device": [] }));
        assert!(!page.sees("[data-action=open-kept]")?, "{}", page.text()?);
        Ok(())
    }

    fn kept_answers_are_offered_and_opened(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        let flags = page.flags()?;
        page.press("keep")?;
        page.is_told("disimpan di HP ini")?;
        another_visit(journey, &page)?;
        page.press("open-kept")?;
        assert_eq!(page.verdict()?, "stop");
        page.until("the same warnings", || Ok(page.flags()? == flags))?;
        page.browser_back()?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))
    }

    fn half_a_check_goes_on_where_it_was(journey) {
        let page = journey.open()?;
        page.start()?;
        let first = page.question()?;
        page.answer(&first, "unknown")?;
        page.next()?;
        let second = page.question()?;
        page.go("privacy", "privacy")?;
        assert_eq!(page.place()?.fragment, "#privasi");
        page.press("keep")?;
        page.is_told("disimpan di HP ini")?;
        another_visit(journey, &page)?;
        page.press("open-kept")?;
        page.until("the second question", || Ok(page.place()?.question == second))
    }

    fn kept_answers_can_be_deleted(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        page.press("keep")?;
        page.is_told("disimpan di HP ini")?;
        another_visit(journey, &page)?;
        page.press("delete-kept")?;
        page.until("that they are deleted", || Ok(page.text()?.contains("sudah dihapus")))?;
        assert_eq!(page.kept()?, json!({ "tab": [], "device": [] }));
        page.start()?;
        assert!(page.chosen()?.is_empty(), "{:?}", page.chosen()?);
        Ok(())
    }
}

/// Another tab of the same browser, on another day.
fn another_visit(journey: &mut Journey, page: &Page) -> Told {
    journey.listen()?;
    page.in_another_tab()?;
    page.visit(&journey.site().url())?;
    page.ready()
}

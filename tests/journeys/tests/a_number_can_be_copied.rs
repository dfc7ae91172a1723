//! Where touching a number does nothing, on a tablet or in another app, it can be
//! taken along: copied, and told so where she is on the screen.

use journeys::{journey, page::Page, trouble::Told};
use serde_json::json;

/// A clipboard that can be looked into.
const CLIPBOARD: &str =
    "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
    writeText: (text) => { window.copied = text; return Promise.resolve(); } } });";

/// One that refuses, as in many frames.
const REFUSING: &str =
    "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
    writeText: () => Promise.reject(new Error('refused')) } });";

journey! {
    fn the_last_number_of_a_long_screen(journey) {
        journey.site().first_script(CLIPBOARD)?;
        let page = journey.open()?;
        page.go("help", "help")?;
        let number = press_last(&page)?;
        page.is_told("Sudah disalin.")?;
        assert_eq!(page.script("return window.copied")?, json!(number));
        Ok(())
    }

    fn where_it_cannot_be_copied_she_is_told_how(journey) {
        journey.site().first_script(REFUSING)?;
        let page = journey.open()?;
        page.go("help", "help")?;
        press_last(&page)?;
        page.is_told("Tekan lama tulisannya")
    }

    /// Every number to dial has its button, on the first screen too.
    fn each_number_has_its_own(journey) {
        let page = journey.open()?;
        page.arrive(journeys::answers::BAD_OFFER)?;
        for screen in ["result", "help"] {
            if screen == "help" {
                page.go("help", "help")?;
            }
            let alone = page.script(
                "return [...document.querySelectorAll('#app main .button[data-channel=phone]')]
                    .filter((link) => !link.parentElement.querySelector('[data-action=copy-number]'))
                    .map((link) => link.textContent)",
            )?;
            assert_eq!(alone, json!([]), "{screen}");
            assert!(page.count("#app main [data-action=copy-number]")? > 0, "{screen}");
        }
        Ok(())
    }
}

/// Touches the last such button that is shown; what stands beside it is the number.
fn press_last(page: &Page) -> Told<String> {
    let number = page.script(
        "const all = [...document.querySelectorAll('#app main [data-action=copy-number]')]
            .filter((button) => button.getClientRects().length);
        const last = all.at(-1);
        last.scrollIntoView({ block: 'center' });
        last.click();
        return last.parentElement.querySelector('strong').textContent;",
    )?;
    Ok(number.as_str().unwrap_or_default().to_owned())
}

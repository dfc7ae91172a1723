//! She types where she lives, as she writes it, and gets the office near it.

use journeys::{journey, page::Page, trouble::Told};

journey! {
    fn a_regency_is_found_however_it_is_written(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        for (typed, code, name) in [
            ("tulung agung", "35.04", "Kabupaten Tulungagung"),
            ("indramyu", "32.12", "Kabupaten Indramayu"),
            ("lotim", "52.03", "Kabupaten Lombok Timur"),
        ] {
            offers(&page, typed, code, name)?;
        }
        page.type_place("kab cirebon")?;
        page.until("Kabupaten Cirebon", || page.sees("[data-found=\"32.09\"]"))?;
        page.touch_first("[data-found=\"32.09\"]")?;
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))
    }

    /// The screen is drawn anew in another language, and what is offered stays.
    fn the_language_changes_while_she_types(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        page.type_place("xyz")?;
        page.type_place("kab cirebon")?;
        page.until("Kabupaten Cirebon", || page.sees("[data-found=\"32.09\"]"))?;
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        assert_eq!(page.words_of("[data-place=typed]")?.trim(), "kab cirebon");
        page.until("Kabupaten Cirebon still", || page.sees("[data-found=\"32.09\"]"))?;
        page.touch_first("[data-found=\"32.09\"]")?;
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))?;
        // Chosen: nothing more is offered, in no language.
        page.press("language")?;
        page.until("Indonesian", || Ok(page.place()?.language == "id"))?;
        assert!(!page.sees("[data-found]")?);
        Ok(())
    }

    fn what_is_no_place_is_said_and_the_lists_stay(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        page.type_place("xyzzyxyzzy")?;
        page.until("that nothing was found", || Ok(page.text()?.contains("Tidak ditemukan")))?;
        page.choose_place("province", "Jawa Barat")?;
        page.choose_place("regency", "Kabupaten Cirebon")?;
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))
    }

    fn who_goes_on_to_the_lists_is_offered_nothing_more(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        offers(&page, "indramyu", "32.12", "Kabupaten Indramayu")?;
        page.choose_place("province", "Jawa Barat")?;
        page.until("the offered ones to go", || Ok(!page.sees("[data-found]")?))?;
        page.type_place("indramayu")?;
        page.until("Kabupaten Indramayu", || page.sees("[data-found=\"32.12\"]"))?;
        page.choose_place("regency", "Kabupaten Cirebon")?;
        page.until("the offered ones to go", || Ok(!page.sees("[data-found]")?))?;
        page.press("language")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        assert!(!page.sees("[data-found]")?);
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))
    }
}

/// Types a text and expects a place offered first.
fn offers(page: &Page, typed: &str, code: &str, name: &str) -> Told {
    page.type_place(typed)?;
    page.until(&format!("{name} for `{typed}`"), || {
        Ok(page.sees("[data-found]")? && page.attribute("[data-found]", "data-found")? == code)
    })?;
    let words = page.words_of("[data-found]")?;
    assert!(words.trim().starts_with(name), "{words}");
    Ok(())
}

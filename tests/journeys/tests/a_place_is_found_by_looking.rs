//! She lets the device look where she is, or she does not; either way she finds
//! the office. The position stays on the device: every journey watches that.

use journeys::{journey, page::Page, trouble::Told};

journey! {
    fn where_she_stands_the_office_is_found(journey) {
        let page = at_the_help(journey)?;
        answers(&page, "found({ coords: { latitude: -6.76, longitude: 108.48 } })")?;
        look(&page)?;
        page.until("the office in Cirebon", || page.sees(".near [data-help=mrc-cirebon]"))?;
        assert!(page.text()?.contains("sekitar Kecamatan"), "{}", page.text()?);
        Ok(())
    }

    fn it_is_explained_first_and_she_may_say_no(journey) {
        let page = at_the_help(journey)?;
        page.script("window.asked = 0")?;
        answers(&page, "window.asked += 1")?;
        page.press("locate")?;
        page.until("the reason", || Ok(page.text()?.contains("Kami tidak menyimpan atau mengirimnya")))?;
        page.press("locate-no")?;
        page.until("the offer again", || page.sees("[data-action=locate]"))?;
        assert_eq!(page.script("return window.asked")?, 0, "the device was not asked");
        Ok(())
    }

    fn whatever_the_device_says_there_is_a_way_on(journey) {
        let page = at_the_help(journey)?;
        for (answer, sentence) in [
            ("failed({ code: 1 })", "Lokasi tidak dipakai. Tidak apa-apa."),
            ("failed({ code: 2 })", "Lokasi tidak ditemukan."),
            ("failed({ code: 3 })", "Lokasi terlalu lama dicari."),
            ("found({ coords: { latitude: 0, longitude: 0 } })", "di laut atau jauh dari Indonesia"),
            ("found({ coords: { latitude: -5.0, longitude: 110.0 } })", "di laut atau jauh dari Indonesia"),
            ("found({ coords: { latitude: NaN, longitude: 400 } })", "Lokasi tidak ditemukan."),
            ("found({ coords: { latitude: 3.14, longitude: 101.69 } })", "Anda tampaknya ada di Malaysia."),
        ] {
            answers(&page, answer)?;
            look(&page)?;
            page.until(&format!("`{sentence}` after {answer}"), || {
                Ok(page.sees("[data-located]")? && page.words_of("[data-located]")?.contains(sentence))
            })?;
            assert!(page.dials("08001000")?, "the line stays");
        }
        page.until("the embassy there", || page.sees(".abroad [data-help=emb-my-kl]"))?;
        // A browser that cannot look at all.
        page.script("Object.defineProperty(navigator, 'geolocation', { value: undefined, configurable: true })")?;
        look(&page)?;
        page.until("that it cannot", || Ok(page.words_of("[data-located]")?.contains("tidak bisa memberi lokasi")))?;
        page.choose_place("province", "Jawa Barat")?;
        page.choose_place("regency", "Kabupaten Cirebon")?;
        page.until("the office in Cirebon", || page.sees("[data-help=mrc-cirebon]"))
    }

    fn to_be_asked_is_offered(journey) {
        let page = at_the_help(journey)?;
        assert!(page.sees("[data-action=locate]")?);
        Ok(())
    }
}

journey! {
    in chromium:
    /// Only Chromium's driver can set a position and a permission.
    fn a_real_device_is_asked(journey) {
        let page = at_the_help(journey)?;
        page.permit_location(Some((-8.07, 111.9)))?;
        look(&page)?;
        page.until("the office in Tulungagung", || page.sees(".near [data-help=mrc-tulungagung]"))?;
        page.permit_location(None)?;
        look(&page)?;
        page.until("that it is not used", || Ok(page.words_of("[data-located]")?.contains("Lokasi tidak dipakai")))
    }
}

fn at_the_help(journey: &mut journeys::journey::Journey) -> Told<Page> {
    let page = journey.open()?;
    page.go("help", "help")?;
    // The names of the places are fetched with this screen.
    page.type_place("cirebon")?;
    page.until("the names", || page.sees("[data-found]"))?;
    Ok(page)
}

/// Sets what the device answers.
fn answers(page: &Page, answer: &str) -> Told {
    page.script(&format!(
        "navigator.geolocation.getCurrentPosition = (found, failed) => {{ {answer} }}"
    ))?;
    Ok(())
}

fn look(page: &Page) -> Told {
    page.press("locate")?;
    page.press("locate-yes")
}

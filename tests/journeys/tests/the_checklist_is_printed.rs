//! The checklist itself on paper: for who has no telephone. The same sheet from the
//! village menu, the guide and the help screen, for the place that is known.

use journeys::{
    answers::BAD_OFFER,
    engine::Engine,
    journey,
    page::{Depth, Page},
    trouble::Told,
};
use serde_json::json;

/// What stands on every sheet.
const ALWAYS: [&str; 8] = [
    "Daftar periksa tawaran kerja di luar negeri",
    "Satu saja cukup: jangan tanda tangan, jangan bayar, jangan berangkat.",
    "Ini bukan jaminan.",
    "1. Anda akan pergi ke negara mana?",
    "Pengunjung ■",
    "43.* Bagaimana kabar orang yang mereka kirim sebelumnya?",
    "SAPA 129",
    "Kertas ini bukan nasihat hukum.",
];

/// Parts of the screen, which are no part of the sheet.
const NEVER: [&str; 5] = [
    "Pilih tempat",
    "ukuran 100%",
    "Kembali",
    "Keluar cepat",
    "Daftar periksa di kertas",
];

/// The sheet as it lies ready, or as it comes out of the printer where the driver can
/// print.
fn sheet(page: &Page, engine: Engine) -> Told<String> {
    page.until("the sheet", || Ok(page.count(".checksheet .asked")? == 43))?;
    assert!(!page.sees(".checksheet")?, "it is seen on the screen");
    if engine == Engine::WebKit {
        let text = page.script("return document.querySelector('.checksheet').textContent")?;
        return Ok(words(text.as_str().unwrap_or_default()));
    }
    let sides = page.paper()?;
    assert!((1..=2).contains(&sides.len()), "{} pages", sides.len());
    let paper = words(&sides.join(" "));
    for part in NEVER {
        assert!(
            !paper.contains(&words(part)),
            "`{part}` is on the paper:\n{paper}"
        );
    }
    Ok(paper)
}

fn holds(paper: &str, parts: &[&str]) {
    for part in ALWAYS.iter().chain(parts) {
        assert!(
            in_columns(paper, part),
            "`{part}` is not on the paper:\n{paper}"
        );
    }
}

/// The reader of the paper goes on over the line between two columns, so a text is
/// looked for by its words.
fn in_columns(paper: &str, part: &str) -> bool {
    part.split_whitespace().all(|word| paper.contains(word))
}

/// Words alone: lines break elsewhere on paper.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("")
}

/// Nothing is wrong with it for who cannot see it.
fn sound(page: &Page) -> Told {
    let judged = page.judge(Depth::Everything)?;
    assert!(judged.faults.is_empty(), "{:?}", judged.faults);
    Ok(())
}

journey! {
    fn the_sheet_of_a_meeting_is_for_its_place(journey) {
        let engine = journey.engine();
        let page = journey.open_at("?lang=id#lapangan")?;
        page.begin_meeting()?;
        page.go("paper", "paper")?;
        page.until("the place", || Ok(page.words_of("[data-where]")?.contains("Kabupaten Cirebon")))?;
        sound(&page)?;
        let paper = sheet(&page, engine)?;
        holds(&paper, &["Bantuan dekat Kabupaten Cirebon", "LTSA-MRC Kabupaten Cirebon", "Diperiksa 25 November 2026."]);
        // The place was the meeting's: the next person has chosen none.
        page.back()?;
        page.until("the menu", || page.sees("[data-menu]"))?;
        page.receive(false)?;
        page.go("help", "help")?;
        page.until("the lists", || page.sees("[data-place=province]"))?;
        assert_eq!(page.script("return document.querySelector('[data-place=province]').value")?, json!(""));
        Ok(())
    }

    fn the_sheet_has_the_office_of_the_chosen_place(journey) {
        let engine = journey.engine();
        let page = journey.open_at("?lang=id#bantuan")?;
        page.until("the lists", || page.sees("[data-place=province]"))?;
        page.choose_place("province", "Jawa Timur")?;
        page.choose_place("regency", "Kabupaten Tulungagung")?;
        // The number that the help screen gives of an office stands on it too.
        let number = || page.script("return [...document.querySelectorAll('.near [data-help] a[href^=\"tel:+\"]')].map((link) => link.getAttribute('href'))[0] ?? ''");
        page.until("an office with a number", || Ok(number()? != json!("")))?;
        let number = number()?.as_str().unwrap_or_default().replace("tel:+62", "");
        page.go("paper", "paper")?;
        let paper = sheet(&page, engine)?;
        let digits: String = paper.chars().filter(char::is_ascii_digit).collect();
        assert!(number.len() > 7 && digits.contains(&number), "{number} is not on the paper:\n{paper}");
        holds(&paper, &["Bantuan dekat Kabupaten Tulungagung", "LTSA-MRC Kabupaten Tulungagung"]);
        Ok(())
    }

    fn without_a_place_it_is_for_the_whole_country(journey) {
        let engine = journey.engine();
        let page = journey.open_at("?lang=id#panduan")?;
        page.until("the guide", || page.sees("[data-step]"))?;
        page.go("paper", "paper")?;
        page.until("that there is no place", || Ok(page.words_of("[data-where]")?.contains("Tempat belum dipilih")))?;
        let paper = sheet(&page, engine)?;
        holds(&paper, &[]);
        assert!(!paper.contains("Bantuandekat"), "{paper}");
        // It can be chosen there as well.
        page.script("document.querySelector('main details').open = true")?;
        page.choose_place("province", "Jawa Timur")?;
        page.choose_place("regency", "Kabupaten Blitar")?;
        page.until("the place", || Ok(page.words_of("[data-where]")?.contains("Kabupaten Blitar")))?;
        holds(&sheet(&page, engine)?, &["Bantuan dekat Kabupaten Blitar"]);
        sound(&page)
    }

    fn where_nothing_prints_another_way_is_told(journey) {
        let page = journey.open_at("?lang=en#kertas")?;
        page.until("the button", || page.sees("[data-action=print]"))?;
        assert_eq!(page.words_of("[data-screen=paper] > h1")?, "Checklist on paper");
        page.script("window.print = () => { window.asked = true }")?;
        page.press("print")?;
        page.until("the other way", || page.sees("[data-action=print] + [role=status] p"))?;
        assert_eq!(page.script("return window.asked")?, json!(true));
        Ok(())
    }
}

journey! {
    in chromium and firefox:
    /// Her result is printed as before, whatever was printed before it. The driver of
    /// WebKit cannot print.
    fn a_result_is_still_printed_as_a_result(journey) {
        let page = journey.open()?;
        page.check(BAD_OFFER)?;
        page.until("the warnings", || page.sees("[data-flag]"))?;
        let before = page.paper()?;
        page.script("location.hash = '#kertas'")?;
        // None of her answers is on the sheet: it is the same for everybody.
        let paper = sheet(&page, journey.engine())?;
        assert!(!paper.contains("Berhentidulu"), "{paper}");
        page.browser_back()?;
        page.until("the warnings", || page.sees("[data-flag]"))?;
        assert_eq!(page.paper()?, before);
        Ok(())
    }
}

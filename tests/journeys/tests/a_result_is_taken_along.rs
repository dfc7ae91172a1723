//! The result as a message, as a link on another phone, and on paper.

use journeys::{
    answers::{BAD_OFFER, OPEN_OFFER, PROPER_OFFER},
    journey,
    journey::Journey,
    links::printed,
    page::Page,
    trouble::Told,
};
use serde_json::{Value, json};

/// A link of a version that nobody has written yet, whole.
const FUTURE: &str = "hasil=AgUBAgMEBQ0xF9s";
/// One of this version, with a question and an option that nobody has thought of.
const UNKNOWN: &str = "hasil=AQkQAxEFEmP0AwHrImM4";
/// One with nothing in it.
const NOTHING: &str = "hasil=AQC-I8JY";

/// Opens what is folded away, and returns the link.
fn link(page: &Page) -> Told<String> {
    page.until("the warnings", || page.sees(".reasons, .verify"))?;
    page.script("document.querySelector('[data-take] details').open = true")?;
    page.until("the link", || page.sees("[data-take] .address"))?;
    Ok(page.words_of("[data-take] .address")?.trim().to_owned())
}

/// Another phone: nothing of this tab is there.
fn another_phone(journey: &mut Journey, page: &Page) -> Told {
    page.in_another_tab()?;
    journey.listen()
}

/// Nothing of the answers stands in the address, nor in the entry of the history.
fn address_is_clean(page: &Page) -> Told {
    let told = page.script("return [location.hash, location.href, history.state]")?;
    let state = told[2].as_str().unwrap_or_default();
    assert!(state.parse::<u16>().is_ok(), "{told}");
    assert!(
        !told[0].as_str().unwrap_or_default().contains('='),
        "{told}"
    );
    Ok(())
}

journey! {
    fn a_link_opens_the_same_result_on_another_phone(journey) {
        let page = journey.open()?;
        let asked = page.arrive(BAD_OFFER)?.len();
        assert_eq!(page.verdict()?, "stop");
        let link = link(&page)?;
        let flags = page.flags()?;
        assert!(link.len() < 300, "{} letters: {link}", link.len());
        assert!(link.starts_with(&journey.site().url()), "{link}");
        assert!(!page.sees("[data-link=opened]")?);
        another_phone(journey, &page)?;
        page.visit(&in_indonesian(&link))?;
        page.ready()?;
        assert_eq!(page.verdict()?, "stop");
        page.until("the same warnings", || Ok(page.flags()? == flags))?;
        assert_eq!(page.words_of("[data-link=opened] p")?, format!("Hasil ini dibuka dari link, dengan {asked} jawaban."));
        address_is_clean(&page)?;
        let entries = page.script("return history.length")?;
        page.go("help", "help")?;
        page.browser_back()?;
        assert_eq!(page.verdict()?, "stop");
        address_is_clean(&page)?;
        assert_eq!(page.script("return history.length - 1")?, entries);
        // A reload is no second opening, and loses nothing.
        page.reload()?;
        assert_eq!(page.verdict()?, "stop");
        address_is_clean(&page)?;
        assert!(!page.sees("[data-link=opened]")?);
        // Deleted is deleted.
        page.press("restart")?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        assert_eq!(page.kept()?["tab"], json!([]));
        Ok(())
    }

    fn a_link_that_cannot_be_opened_says_why(journey) {
        let whole = printed("bad-offer")?;
        let mut altered = whole.clone();
        altered.replace_range(40..41, if whole.as_bytes()[40] == b'A' { "B" } else { "A" });
        for (link, why, words) in [
            (whole[..60].to_owned(), "cut-off", "Link ini terpotong"),
            ("hasil=".to_owned(), "cut-off", "Link ini terpotong"),
            (altered, "altered", "Isi link ini berubah"),
            (FUTURE.to_owned(), "from-the-future", "halaman yang lebih baru"),
            ("hasil=zzzzzzzz".to_owned(), "something-else", "bukan link hasil"),
            (NOTHING.to_owned(), "nothing", "tidak membawa jawaban"),
        ] {
            let page = journey.open_at(&format!("?lang=id#{link}"))?;
            page.until(why, || page.sees(&format!("[data-link={why}]")))?;
            assert!(page.text()?.contains(words), "{link}: {}", page.text()?);
            assert_eq!(page.count("[data-verdict]")?, 0, "{link}");
            address_is_clean_but_language(&page)?;
            page.press("refuse-link")?;
            page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
            page.start()?;
            assert!(page.chosen()?.is_empty(), "{link}");
        }
        Ok(())
    }

    fn what_is_not_known_is_left_out_and_said(journey) {
        let page = journey.open_at(&format!("?lang=id#{UNKNOWN}"))?;
        assert_eq!(page.attribute("[data-link=opened] [data-given]", "data-given")?, "2");
        assert_eq!(page.attribute("[data-left-out]", "data-left-out")?, "2");
        assert_eq!(page.words_of("[data-left-out]")?, "2 jawaban tidak dikenal di sini, jadi tidak ikut dihitung.");
        page.until("the warning of what is known", || Ok(page.flags()?.contains_key("visit-visa")))
    }

    fn answers_of_her_own_are_not_lost_to_a_link(journey) {
        let page = journey.open()?;
        page.check(PROPER_OFFER)?;
        assert_eq!(page.verdict()?, "none");
        let bad = printed("bad-offer")?;
        let entries = page.script("return history.length")?;
        page.script(&format!("location.hash = '{bad}'"))?;
        page.until("the question", || page.sees("[data-link=asking]"))?;
        assert!(page.text()?.contains("jawaban Anda sendiri"), "{}", page.text()?);
        assert!(!page.text()?.contains("Mungkin situs itu"), "{}", page.text()?);
        address_is_clean(&page)?;
        page.press("refuse-link")?;
        assert_eq!(page.verdict()?, "none");
        page.script(&format!("location.hash = '{bad}'"))?;
        page.until("the question", || page.sees("[data-link=asking]"))?;
        page.press("open-link")?;
        assert_eq!(page.verdict()?, "stop");
        address_is_clean(&page)?;
        assert_eq!(page.script("return history.length - 2")?, entries);
        // Neither way brings the link back.
        page.browser_back()?;
        page.until("an address without it", || Ok(page.place()?.fragment == "#hasil"))?;
        page.browser_forward()?;
        address_is_clean(&page)?;
        assert_eq!(page.count("[data-link=asking]")?, 0);
        Ok(())
    }

    fn the_message_is_read_before_it_is_sent(journey) {
        let page = journey.open()?;
        page.script("Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
            Object.defineProperty(navigator, 'share', { configurable: true, value: (what) => {
            window.shared = what;
            return Promise.resolve();
        } })")?;
        page.arrive(BAD_OFFER)?;
        link(&page)?;
        let message = page.words_of("[data-message=result] blockquote")?;
        for part in ["Cek Tawaran Kerja: *Berhenti dulu*", "1. ", "2. ", "3. ", "0800-1000", "110", "bukan nasihat hukum"] {
            assert!(message.contains(part), "{part} is not in: {message}");
        }
        assert!(!message.contains("4. ") && !message.contains("hasil="), "{message}");
        let href = page.script("return decodeURIComponent(document.querySelector('[data-message=result] [data-action=whatsapp]').href)")?;
        let sent = href.as_str().unwrap_or_default().strip_prefix("https://wa.me/?text=").unwrap_or_default().to_owned();
        assert_eq!(words(&sent), words(&message));
        page.press("share")?;
        page.until("what is shared", || Ok(page.script("return window.shared?.text ?? ''")? == json!(sent)))
    }

    fn a_calm_verdict_says_what_is_still_to_find_out(journey) {
        let page = journey.open()?;
        page.script("delete Navigator.prototype.share")?;
        page.arrive(PROPER_OFFER)?;
        page.script("document.querySelector('[data-take] details').open = true")?;
        let message = page.words_of("[data-message=result] blockquote")?;
        assert!(message.contains("Ini bukan jaminan."), "{message}");
        assert!(message.contains("0800-1000"), "{message}");
        assert!(!message.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| word == "aman"), "{message}");
        // No button that would do nothing.
        assert_eq!(page.count("[data-action=share]")?, 0);
        page.press("restart")?;
        page.arrive(OPEN_OFFER)?;
        page.script("document.querySelector('[data-take] details').open = true")?;
        let message = page.words_of("[data-message=result] blockquote")?;
        assert!(message.contains("Masih perlu dicari tahu:\n1. "), "{message}");
        Ok(())
    }

    /// By a reader that others wrote, from a picture of the screen, in every theme.
    fn the_picture_code_is_read_by_an_independent_reader(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        let link = link(&page)?;
        assert_eq!(page.scanned("[data-take] svg.picture-code")?, link);
        for preferences in [&[("prefers-color-scheme", "dark")][..], &[("forced-colors", "active")]] {
            if page.prefer(preferences)? {
                assert_eq!(page.scanned("[data-take] svg.picture-code")?, link, "{preferences:?}");
            }
        }
        page.prefer(&[])?;
        another_phone(journey, &page)?;
        page.visit(&link)?;
        page.ready()?;
        assert_eq!(page.verdict()?, "stop");
        Ok(())
    }

    /// In some apps and frames nothing happens, and nothing says so.
    fn where_nothing_prints_she_is_told_another_way(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        link(&page)?;
        page.script("window.print = () => { window.asked = true }")?;
        page.press("print")?;
        page.until("the other way", || Ok(page.text()?.contains("tidak bisa mencetak dari sini")))?;
        assert_eq!(page.script("return window.asked")?, json!(true));
        page.script("window.print = () => dispatchEvent(new Event('beforeprint'))")?;
        page.press("print")?;
        page.until("no complaint", || Ok(!page.text()?.contains("tidak bisa mencetak dari sini")))
    }
}

journey! {
    in chromium and firefox:
    /// The driver of WebKit cannot print.
    fn paper_has_everything_and_nothing_to_touch(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        let link = link(&page)?;
        // The verdict with what is open; of each warning all but the words of its laws.
        let said = page.script(
            "return [...document.querySelectorAll('.verdict p, [data-flag] :is(.title, .details p, .answers li)')].map((part) => part.textContent)",
        )?;
        page.script("document.querySelector('[data-take] details').open = false")?;
        let sheets = page.paper()?;
        assert!((2..=8).contains(&sheets.len()), "{} sheets", sheets.len());
        let paper = words(&sheets.join(" "));
        for part in said.as_array().into_iter().flatten().filter_map(Value::as_str) {
            assert!(paper.contains(&words(part)), "{part} is not on the paper:\n{paper}");
        }
        let address = link.split('#').next().unwrap_or_default();
        for part in ["Berhenti dulu", "Lakukan sekarang:", "Kenapa penting:", "Simpan bukti ini:", "Dasarnya:", "0800-1000", "129", address, "bukan nasihat hukum"] {
            assert!(paper.contains(&words(part)), "{part} is not on the paper:\n{paper}");
        }
        for part in ["Bawa pulang", "Keluar cepat", "Kembali", "Hapus semua", "Salin"] {
            assert!(!paper.contains(&words(part)), "{part} is on the paper:\n{paper}");
        }
        Ok(())
    }
}

/// The language stands in the address as `?lang=id`; nothing else does.
fn address_is_clean_but_language(page: &Page) -> Told {
    let told = page.script("return [location.hash, location.search]")?;
    assert_eq!(told, json!(["#hasil", "?lang=id"]));
    Ok(())
}

/// The same link for browsers that prefer English, whatever surrounds them says.
fn in_indonesian(link: &str) -> String {
    link.replacen('#', "?lang=id#", 1)
}

/// Words alone: lines break elsewhere on paper.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("")
}

//! She says what has happened, and who can help with that comes first. The
//! message that WhatsApp opens with tells only what she chose.

use journeys::{journey, page::Page, trouble::Told};

journey! {
    fn the_situation_decides_who_comes_first(journey) {
        let page = at_the_help(journey)?;
        for (situation, line) in [
            ("violence", "hl-sapa129"),
            ("danger", "hl-polri110"),
            ("licence", "hl-kp2mi"),
            ("abroad", "hl-kemlu-pwni"),
        ] {
            page.touch_first(&format!("[data-situation={situation}]"))?;
            first(&page, ".lines", line)?;
        }
        page.touch_first("[data-situation=licence]")?;
        first(&page, ".lines", "hl-kp2mi")?;
        cirebon(&page)?;
        first(&page, ".near", "mrc-cirebon")?;
        // The place stays when the situation changes, and what fits goes up.
        page.touch_first("[data-situation=violence]")?;
        // A women's crisis centre, then the unit of the city, then the others.
        first(&page, ".near", "ngo-mawarbalqis")?;
        unfold(&page, ".near")?;
        let order = page.help_links()?;
        let place = |id: &str| order.iter().position(|point| point.id == id);
        assert!(place("ppa-kotacirebon") < place("mrc-cirebon"), "{order:?}");
        assert!(page.sees(".near [data-help=mrc-cirebon]")?, "the resource centre is always named");
        unfold(&page, ".lines")?;
        for line in ["hl-kp2mi", "hl-polri110", "hl-sapa129"] {
            assert!(page.sees(&format!("[data-help={line}]"))?, "{line} is always there");
        }
        Ok(())
    }

    fn who_is_abroad_finds_the_embassy_and_the_services_there(journey) {
        let page = at_the_help(journey)?;
        page.touch_first("[data-situation=abroad]")?;
        page.choose_place("country", "Malaysia")?;
        first(&page, ".abroad", "emb-my-kl")?;
        assert!(page.text()?.contains("KBRI Kuala Lumpur"));
        page.choose_place("country", "Papua Nugini")?;
        page.until("that nobody is listed there", || {
            Ok(page.text()?.contains("Belum ada kantor di negara ini"))
        })?;
        // Not the line that is free inside Indonesia only.
        assert!(page.words_of(".abroad [role=status]")?.contains("+62 812-9007-0027"), "{}", page.words_of(".abroad")?);
        Ok(())
    }

    fn the_message_tells_only_what_she_ticks(journey) {
        let page = at_the_help(journey)?;
        cirebon(&page)?;
        page.touch_first("[data-situation=wages]")?;
        first(&page, ".lines", "hl-kp2mi")?;
        let link = || page.attribute("[data-screen] [data-help=hl-kp2mi] [data-channel=whatsapp]", "href");
        assert!(link()?.starts_with("https://wa.me/628118080141?text=Salam"), "{}", link()?);
        assert!(!link()?.contains("Cirebon") && !link()?.contains("utang"), "{}", link()?);
        assert!(!page.words_of("[data-message=office] blockquote")?.contains("Cirebon"));
        page.touch_first("[data-tell=place]")?;
        page.until("the place in the message", || Ok(link()?.contains("Cirebon")))?;
        assert!(!link()?.contains("utang"), "{}", link()?);
        assert!(page.words_of("[data-message=office] blockquote")?.contains("Kabupaten Cirebon"));
        page.touch_first("[data-tell=place]")?;
        page.until("the place gone again", || Ok(!link()?.contains("Cirebon")))
    }
}

fn at_the_help(journey: &mut journeys::journey::Journey) -> Told<Page> {
    let page = journey.open()?;
    page.go("help", "help")?;
    Ok(page)
}

fn cirebon(page: &Page) -> Told {
    page.choose_place("province", "Jawa Barat")?;
    page.choose_place("regency", "Kabupaten Cirebon")
}

/// Unfolds what is not first in a part of the screen: one touch.
fn unfold(page: &Page, part: &str) -> Told {
    page.touch_first(&format!("{part} .more > summary"))?;
    page.until(&format!("the others in {part}"), || {
        page.sees(&format!("{part} .more [data-help]"))
    })
}

/// Expects a help point first in a part of the screen. The lines of the static
/// page are there too, and not seen.
fn first(page: &Page, part: &str, id: &str) -> Told {
    page.until(&format!("{id} first in {part}"), || {
        Ok(page.attribute(&format!("[data-screen] {part} [data-help]"), "data-help")? == id)
    })
}

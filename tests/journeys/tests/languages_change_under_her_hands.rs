//! She types, changes the language, and goes on typing: nothing that she wrote
//! is lost, and nothing is left in the language before.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use journeys::{
    answers::BAD_OFFER,
    engine::Engine,
    journey,
    journey::Journey,
    late::{SLOW_ENGLISH, english_is_here, has_english_come},
    page::{ARROW_DOWN, Page},
    trouble::{Doing as _, Told, Trouble},
};
use serde_json::json;

/// Whatever is read or told on the page in its own language: texts, names for
/// readers, titles. What says that it is in another language is left out, and so
/// are what she typed herself, lists of places, addresses and single words.
const STRINGS: &str = r##"
    const language = document.documentElement.lang;
    const told = [document.title];
    const own = (element) => {
        const declared = element.closest("#app [lang]");
        return (!declared || declared.lang === language) && !element.closest(".typed, [hidden], script, style, [data-place] option");
    };
    for (const element of document.querySelectorAll("#app, #app *")) {
        if (!own(element)) continue;
        for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"]) {
            told.push(element.getAttribute(name) || "");
        }
        for (const child of element.childNodes) {
            if (child.nodeType === Node.TEXT_NODE) told.push(child.data);
        }
    }
    return [...new Set(told.map((text) => text.replace(/\s+/g, " ").trim()))]
        .filter((text) => /\p{L}\s.*\p{L}{2}/u.test(text));"##;

/// Names stay what they are: of countries, of places in Indonesia, of the money.
const PROPER: [&str; 16] = [
    "Arab Saudi",
    "Brunei",
    "Daerah Istimewa",
    "DKI",
    "Hong Kong",
    "Inggris (Britania Raya)",
    "Kabupaten",
    "Kota",
    "Kalimantan",
    "Kecamatan",
    "Kepulauan",
    "Korea Selatan",
    "Maluku",
    "Nusa Tenggara",
    "Papua",
    "Timor Leste",
];

journey! {
    /// English is on its way, slowly, and she touches another language: that is what she
    /// gets, and what comes later changes nothing.
    fn the_last_touch_counts(journey) {
        let site = journey.serve(SLOW_ENGLISH)?;
        let page = journey.see(&format!("{}?lang=id", site.url()))?;
        page.ready()?;
        page.press("language")?;
        page.choose_language("Basa Sunda")?;
        page.until("Sundanese", || Ok(page.place()?.language == "su"))?;
        assert!(!has_english_come(&page)?, "English was too quick");
        english_is_here(&page)?;
        assert_eq!(page.place()?.language, "su");
        Ok(())
    }

    fn what_she_typed_stays_and_can_be_changed(journey) {
        let page = journey.open()?;
        page.go("sums", "sums")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        // What cannot be read stays as well, and is not read in part.
        page.type_amount("wage", "2,5,1")?;
        assert!(!page.echo("wage")?.contains("Terbaca"), "{}", page.echo("wage")?);
        page.type_amount("wage", "7.500.000")?;
        says(&page, "id", "tujuh juta lima ratus ribu")?;
        named(&page, "rupiah")?;

        page.press("language")?;
        says(&page, "en", "seven million five hundred thousand")?;
        page.browser_back()?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        page.choose_language("Basa Sunda")?;
        page.until("Sundanese", || Ok(page.place()?.language == "su"))?;
        page.browser_forward()?;
        says(&page, "su", "7.500.000")?;
        page.press("language")?;
        says(&page, "id", "tujuh juta lima ratus ribu")?;

        page.type_amount("wage", "NT$ 28.590")?;
        says(&page, "id", "dolar Taiwan")?;
        page.script(
            "const list = document.querySelector('[data-amount=wage]').parentElement.querySelector('select');
             list.value = 'MYR'; list.dispatchEvent(new Event('change', { bubbles: true }));",
        )?;
        named(&page, "ringgit")?;

        // No wheel and no arrow makes another number of it.
        page.touch_first("[data-amount=wage]")?;
        page.script(
            "const line = document.activeElement;
             for (const turn of [-120, 120, 240]) line.dispatchEvent(new WheelEvent('wheel', { deltaY: turn, bubbles: true, cancelable: true }));",
        )?;
        page.key(ARROW_DOWN)?;
        assert_eq!(page.words_of("[data-amount=wage]")?.trim(), "NT$ 28.590");
        assert_eq!(page.count("[type=number], [type=text], [type=tel], textarea")?, 0, "what browsers fill in or count up");
        Ok(())
    }

    /// Nobody pays for a language that she does not read, also when she comes back to it.
    fn only_the_chosen_language_is_fetched(journey) {
        const FETCHED: &str = "const files = performance.getEntriesByType('resource').map((file) => file.name.split('/').pop());
            return [...new Set(files.filter((file) => file.endsWith('.pack')).map((file) => file.split('-')[1]))];";
        let only = |page: &Page, language: &str| {
            let fetched = page.script(FETCHED)?;
            assert_eq!(fetched, json!([language]));
            Ok::<_, Trouble>(())
        };
        let page = journey.open_at("?lang=su")?;
        only(&page, "su")?;
        page.choose_language("Basa Jawa")?;
        page.until("Javanese", || Ok(page.place()?.language == "jv"))?;
        page.load_again()?;
        only(&page, "jv")?;
        page.choose_language("Bahasa Indonesia")?;
        page.until("Indonesian", || Ok(page.place()?.language == "id"))?;
        page.load_again()?;
        only(&page, "id")
    }

    /// Languages share words: what stands in a language's own files is its own.
    /// Malay shares whole sentences and is left out.
    fn no_word_of_another_language_is_left(journey) {
        let languages: &[&str] = match journey.engine() {
            Engine::Chromium => &["en", "jv", "su"],
            _ => &["en"],
        };
        let indonesian = every_screen(journey, "id")?;
        let mut left = Vec::new();
        for language in languages {
            let own = own_texts(language)?;
            for (screen, told) in every_screen(journey, language)? {
                for text in told.intersection(&indonesian[screen]) {
                    if !PROPER.iter().any(|name| text.starts_with(name)) && !own.contains(text) {
                        left.push(format!("{language}, {screen}: {text}"));
                    }
                }
            }
        }
        assert!(left.is_empty(), "told in Indonesian and not said to be:\n{}", left.join("\n"));
        Ok(())
    }
}

/// All that is written in a language.
fn own_texts(language: &str) -> Told<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../locales")
        .join(language);
    let mut all = String::new();
    for entry in fs::read_dir(&folder).doing("opening a language")? {
        let path = entry.doing("opening a language")?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            all += &fs::read_to_string(&path).doing("reading a language")?;
        }
    }
    Ok(all)
}

/// What each screen tells in its language, by screen.
fn every_screen(
    journey: &mut Journey,
    language: &str,
) -> Told<BTreeMap<&'static str, BTreeSet<String>>> {
    let address = format!("?lang={language}");
    // Her answers in the language before would be gone on with.
    journey
        .open_at(&address)?
        .script("sessionStorage.clear()")?;
    let page = journey.open_at(&address)?;
    let mut all = BTreeMap::from([("start", strings(&page)?)]);
    page.start()?;
    all.insert("a question", strings(&page)?);
    page.press("next")?;
    page.until("the complaint", || {
        page.sees("#app [role=alert]:not(:empty)")
    })?;
    all.insert("a complaint", strings(&page)?);
    for (hash, screen) in [
        ("bantuan", "help"),
        ("privasi", "privacy"),
        ("tentang", "about"),
        ("hitung", "sums"),
    ] {
        page.script(&format!("location.hash = '#{hash}'"))?;
        page.until(screen, || Ok(page.place()?.screen == screen))?;
        match screen {
            "help" => {
                page.until("the places", || page.sees("[data-place=province]"))?;
                page.press("locate")?;
                page.until("what it is for", || page.sees("[data-action=locate-yes]"))?;
            }
            "about" => page.until("the laws", || page.sees("details.reason"))?,
            "sums" => page.until("the calculator", || page.sees("[data-amount=wage]"))?,
            _ => {}
        }
        all.insert(screen, strings(&page)?);
    }
    page.script("location.hash = ''")?;
    page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
    page.check_seeing(BAD_OFFER, &mut |place| {
        match place.screen.as_str() {
            "stopped" => drop(all.insert("stopped", strings(&page)?)),
            "result" => {
                page.until("the reasons", || page.sees("[data-flag]"))?;
                all.insert("result", strings(&page)?);
                page.script(
                    "for (const folded of document.querySelectorAll('details')) folded.open = true",
                )?;
                page.until("what can be taken along", || {
                    page.sees("[data-take] button")
                })?;
                all.insert("take-along", strings(&page)?);
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(all)
}

/// Whoever hears the line and does not see the list beside it is told the money.
fn named(page: &Page, currency: &str) -> Told {
    page.until(&format!("`{currency}` in the name of the line"), || {
        let tree = page.tree()?;
        let mut lines = tree.iter().filter(|node| node.role == "textbox");
        Ok(lines.any(|line| line.name.starts_with("Gaji") && line.name.contains(currency)))
    })
}

fn strings(page: &Page) -> Told<BTreeSet<String>> {
    let told = page.script(STRINGS)?;
    let told = told.as_array().into_iter().flatten();
    Ok(told
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect())
}

fn says(page: &Page, language: &str, words: &str) -> Told {
    page.until(&format!("`{words}` in {language}"), || {
        Ok(page.place()?.language == language && page.echo("wage")?.contains(words))
    })
}

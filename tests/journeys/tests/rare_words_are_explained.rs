//! Who does not know a word unfolds "Arti kata" under the text in which it stands.

use std::collections::BTreeSet;

use journeys::{
    answers::BAD_OFFER,
    journey,
    page::{Page, Place},
    trouble::Told,
};

/// The rare words that stay, as editors list them: each is looked for in its forms.
const LISTED: &str = include_str!("../../../content/words/explained.toml");

const FOLD: &str = "main [data-action=meanings] details";

/// What is explained on the screen, in small letters, and all that is written on it
/// but folded away, word by word.
const TOLD: &str = r##"
    const main = document.querySelector("#app main");
    const own = main.querySelector("[data-action=meanings]");
    const small = (text) => text.toLowerCase();
    const texts = [];
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const around = walk.currentNode.parentElement;
        if (own?.contains(around) || around.closest("select, [data-unread], svg")) continue;
        const folded = around.closest("details:not([open])");
        if (folded && !folded.querySelector("summary").contains(around)) continue;
        texts.push(walk.currentNode.data);
    }
    return {
        explained: [...own?.querySelectorAll("dt") ?? []].flatMap((word) => small(word.textContent).trim().split(", ")),
        meanings: [...own?.querySelectorAll("dd") ?? []].map((text) => text.textContent.trim()),
        written: small(texts.join(" ")).split(/[^\p{L}\p{N}]+/u),
    };"##;

/// All that stands in the fold.
const ALL: &str = "return document.querySelector('main [data-action=meanings]')?.textContent";

/// What is explained now. It has to be every listed word that is written there, and no
/// other, each with a meaning.
fn explained(page: &Page) -> Told<BTreeSet<String>> {
    let listed: BTreeSet<&str> = LISTED
        .lines()
        .filter_map(|line| line.strip_prefix("forms = "))
        .flat_map(|forms| forms.split('"').skip(1).step_by(2))
        .collect();
    assert!(listed.len() > 100, "the list has another shape");
    let mut explained = BTreeSet::new();
    page.until("what is written to be explained, and no more", || {
        let told = page.script(TOLD)?;
        let list = |name: &str| -> Vec<String> {
            let all = told[name].as_array().into_iter().flatten();
            all.filter_map(|text| text.as_str().map(str::to_owned))
                .collect()
        };
        let written: BTreeSet<String> = list("written")
            .into_iter()
            .filter(|word| listed.contains(word.as_str()))
            .collect();
        explained = list("explained").into_iter().collect();
        Ok(explained == written && list("meanings").iter().all(|text| text.len() > 5))
    })?;
    Ok(explained)
}

journey! {
    fn under_the_question_in_which_it_stands(journey) {
        let page = journey.open()?;
        assert!(explained(&page)?.contains("migran"), "the ministry's line names it");
        let mut lists = BTreeSet::new();
        page.check_seeing(BAD_OFFER, &mut |place: &Place| {
            lists.insert(explained(&page)?);
            // Also where she has unfolded that of the screen before.
            let open = page.count(&format!("{FOLD}[open]"))?;
            assert_eq!(open, 0, "{}: it is folded away", place.question);
            if place.question == "entry" {
                page.touch_first(&format!("{FOLD} summary"))?;
                page.until("the meanings", || Ok(page.count(&format!("{FOLD}[open]"))? == 1))?;
                let words = page.words_of(FOLD)?;
                assert!(words.contains("Arti kata"), "{words}");
                assert!(words.contains("Izin untuk masuk ke suatu negara."), "{words}");
            }
            Ok(())
        })?;
        assert!(lists.len() > 5, "{lists:?}");
        Ok(())
    }

    /// What is folded away with a warning is explained once she unfolds the warning.
    fn once_the_text_is_unfolded(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        page.until("the reasons", || page.sees("[data-flag] summary"))?;
        let before = explained(&page)?;
        page.script("for (const part of document.querySelectorAll('details.reason:not(.more)')) part.open = true")?;
        let after = explained(&page)?;
        assert!(before.is_subset(&after) && before.len() < after.len(), "{before:?} {after:?}");

        // In her language once she changes it, and in no other meanwhile.
        page.press("language")?;
        let mut words = String::new();
        page.until("English", || {
            words = page.script(ALL)?.as_str().unwrap_or_default().to_owned();
            assert!(!words.contains("What words mean") || !words.contains("Izin untuk masuk"), "{words}");
            Ok(words.contains("What words mean"))
        })?;
        assert!(words.contains("Permission to enter a country."), "{words}");
        Ok(())
    }

    /// Also where it is the name of a line to type in.
    fn beside_what_she_fills_in(journey) {
        for (fragment, word) in [("#bantuan", "ketik"), ("#hitung", "angsuran")] {
            let page = journey.open_at(fragment)?;
            page.until("the meanings", || page.sees(FOLD))?;
            let explained = explained(&page)?;
            assert!(explained.contains(word), "{fragment}: {explained:?}");
        }
        Ok(())
    }

    fn in_a_draft_with_its_language(journey) {
        let page = journey.open_at("?lang=jv")?;
        page.arrive(BAD_OFFER)?;
        page.until("the meanings", || page.sees(FOLD))?;
        assert_eq!(page.count(&format!("{FOLD} dd:not(:has([lang=id]))"))?, 0);
        Ok(())
    }
}

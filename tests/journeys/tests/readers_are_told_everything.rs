//! The page as a screen reader is told of it: by its accessibility tree and not
//! by its pixels.

use journeys::{
    answers::BAD_OFFER,
    engine::Engine,
    journey,
    page::Node,
    trouble::{Told, trouble},
};
use serde_json::json;

/// What is of no use without a name.
const NAMED: [&str; 10] = [
    "button", "link", "radio", "checkbox", "combobox", "listbox", "textbox", "heading", "image",
    "img",
];

journey! {
    fn a_question_has_a_heading_a_named_group_and_named_answers(journey) {
        let page = journey.open()?;
        page.start()?;
        let words = page.words_of("#app h1")?;
        let tree = page.tree()?;
        all_named(&tree)?;
        expect(&tree, "heading", &words)?;
        expect(&tree, "group", &words)?;
        let tiles = page.script(
            "return [...document.querySelectorAll('.tile')].map((tile) => [...tile.querySelectorAll('.tile-label, .tile-example')].map((text) => text.textContent).join(' '))",
        )?;
        for tile in tiles.as_array().into_iter().flatten() {
            expect(&tree, "radio", tile.as_str().unwrap_or_default())?;
        }
        let radios = tree.iter().filter(|node| node.role == "radio").count();
        assert_eq!(tiles.as_array().map(Vec::len), Some(radios), "{tree:?}");
        for action in ["next", "back", "help"] {
            let text = page.words_of(&format!("#app [data-action={action}]"))?;
            expect(&tree, "button", text.trim())?;
        }
        // How far she is: in words, since the line is a picture.
        if journey.engine() == Engine::Chromium {
            let left = page.words_of(".progress-words")?;
            let told: String = tree.iter().filter(|node| node.role == "StaticText").map(|node| node.name.as_str()).collect::<Vec<_>>().join(" ");
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let last = left.split('·').next_back().unwrap_or_default();
            assert!(plain(&told).contains(&plain(last)), "{last} in {told}");
        }
        Ok(())
    }

    fn nothing_is_unnamed_on_any_other_screen(journey) {
        let page = journey.open()?;
        all_named(&page.tree()?)?;
        page.arrive(BAD_OFFER)?;
        all_named(&page.tree()?)?;
        page.go("about", "about")?;
        all_named(&page.tree()?)?;
        page.go("help", "help")?;
        page.until("the places", || page.sees("[data-place=province]"))?;
        all_named(&page.tree()?)?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        let tree = page.tree()?;
        all_named(&tree)
    }

    fn what_changes_is_told_once_and_where_readers_listen(journey) {
        let page = journey.open()?;
        page.start()?;
        // There before it says anything: what comes with its text is not heard.
        let displayed = page.script(
            "return [...document.querySelectorAll('#app [role=alert], #app [role=status]')].every((place) => getComputedStyle(place).display !== 'none')",
        )?;
        assert_eq!(displayed.as_bool(), Some(true), "a live region is not there");
        page.press("next")?;
        page.until("the complaint", || page.sees("#app [role=alert]:not(:empty)"))?;
        assert_eq!(page.count("#app [role=alert]:not(:empty)")?, 1);
        Ok(())
    }

    fn who_is_abroad_is_told_in_a_line(journey) {
        let page = journey.open()?;
        page.go("help", "help")?;
        page.choose_place("country", "Malaysia")?;
        page.until("how many there are", || {
            Ok(page.words_of(".abroad [role=status]")?.contains("Malaysia: ada"))
        })?;
        assert_eq!(page.count("#app :is([aria-live], [role=status], [role=alert]) [data-help]")?, 0);
        Ok(())
    }

    /// Lists and labels too, which hold no element that could say it.
    fn what_is_borrowed_says_so_in_lists(journey) {
        let page = journey.open_at("?lang=jv#bantuan")?;
        page.until("the countries", || page.sees("[data-place=country]"))?;
        assert!(page.count("[data-place=country] option[lang=id]")? > 3);
        Ok(())
    }

    fn each_text_says_which_language_it_is(journey) {
        let page = journey.open_at("?lang=en")?;
        page.until("English", || Ok(page.place()?.language == "en"))?;
        // The names of the other languages, each in its own.
        let named = page.script(
            "const said = (name) => name.closest('[lang]').lang;
             return [[...document.querySelectorAll('[data-action=language] [lang]')].map(said),
                 [...document.querySelectorAll('[data-action=languages] option')].map((name) => [name.value, said(name)])];",
        )?;
        assert_eq!(named[0], json!(["id"]), "the button");
        let listed = named[1].as_array().map(Vec::as_slice).unwrap_or_default();
        assert!(listed.len() > 3, "{named}");
        assert!(listed.iter().all(|pair| pair[0] == pair[1]), "{named}");

        // A draft borrows: what is told in Indonesian says so, and the rest does not.
        let page = journey.open_at("?lang=jv")?;
        page.arrive(BAD_OFFER)?;
        page.until("the reasons", || page.sees("[data-flag]"))?;
        let said = page.script(
            "return [...new Set([...document.querySelectorAll('#app main [lang]')].map((part) => part.getAttribute('lang')))].sort()",
        )?;
        assert_eq!(said, json!(["id"]), "languages in a page that is in Javanese");
        let place = page.script("return document.querySelector('#app main h1').closest('[lang]').lang")?;
        assert_eq!(place, "jv", "the verdict, which is translated");
        Ok(())
    }
}

fn all_named(tree: &[Node]) -> Told {
    let unnamed: Vec<&Node> = tree
        .iter()
        .filter(|node| NAMED.contains(&node.role.as_str()) && node.name.is_empty())
        .collect();
    if tree.is_empty() {
        return trouble("readers are told nothing");
    }
    if unnamed.is_empty() {
        return Ok(());
    }
    trouble(format!("without a name: {unnamed:?} in {tree:?}"))
}

fn expect(tree: &[Node], role: &str, name: &str) -> Told {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if tree
        .iter()
        .any(|node| node.role == role && plain(&node.name) == plain(name))
    {
        return Ok(());
    }
    let there: Vec<&Node> = tree.iter().filter(|node| node.role == role).collect();
    trouble(format!("no {role} called `{name}`; there are {there:?}"))
}

//! Who reads slowly finds her answer by the picture beside it: every tile of every
//! question has one, and it is drawn.

use std::collections::BTreeSet;

use journeys::{
    answers::Person,
    journey,
    page::{Page, Place},
    trouble::Told,
};

/// The questions as editors write them.
const QUESTIONS: &str = include_str!("../../../content/checklist/questions.toml");

/// Between them they are asked everything. None of them has met a sign to stop
/// before the questions that are left out after one.
const PEOPLE: [Person; 5] = [
    Person::But(
        &Person::KnowsNothing,
        &[
            ("entry", &["worker"]),
            ("sent-by", &["company"]),
            ("paid-to", &["company-account"]),
            ("offer-has", &["wage-cut", "loan"]),
            ("job", &["factory"]),
            ("departure", &["soon"]),
        ],
    ),
    Person::But(
        &Person::KnowsNothing,
        &[
            ("entry", &["crew"]),
            ("sent-by", &["company"]),
            ("departure", &["soon"]),
        ],
    ),
    Person::But(
        &Person::KnowsNothing,
        &[
            ("entry", &["student"]),
            ("sent-by", &["other-business"]),
            ("departure", &["soon"]),
        ],
    ),
    Person::But(
        &Person::KnowsNothing,
        &[("entry", &["spouse"]), ("sent-by", &["government"])],
    ),
    Person::But(
        &Person::KnowsNothing,
        &[
            ("sent-by", &["employer"]),
            ("employer-kind", &["household"]),
            ("offer-has", &["papers-held"]),
        ],
    ),
];

/// What is wrong with the pictures of the question that is shown. They stand in one
/// column, each is large enough to be made out, and has lines in the colour of the
/// words beside it.
const LOOK: &str = r##"
    const tiles = [...document.querySelectorAll("#app form[data-question] .tile")];
    const start = tiles[0]?.querySelector(".icon")?.getBoundingClientRect().left;
    return tiles.flatMap((tile) => {
        const wrong = (what) => [`${tile.dataset.answer}: ${what}`];
        const icon = tile.querySelector(":scope > .icon");
        if (!icon) return wrong("no picture");
        const use = icon.querySelector("use");
        if (use && !document.querySelector(use.getAttribute("href"))) return wrong("it is not in the page");
        const box = icon.getBoundingClientRect();
        if (box.width < 26 || box.height < 26 || box.left !== start) return wrong(`${box.width} × ${box.height} at ${box.left}`);
        const lines = (use ?? icon.querySelector("path")).getBBox();
        if (lines.width + lines.height < 16) return wrong(`lines of ${lines.width} × ${lines.height}`);
        const style = getComputedStyle(icon);
        const ink = getComputedStyle(tile.querySelector(".tile-label")).color;
        return style.stroke === ink && style.display !== "none" ? [] : wrong(`drawn in ${style.stroke} beside ${ink}`);
    });"##;

journey! {
    fn on_every_question(journey) {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut faults: Vec<String> = Vec::new();
        for person in PEOPLE {
            // As somebody who was never here: a tab keeps answers for a reload.
            journey.open()?.script("sessionStorage.clear()")?;
            let page = journey.open()?;
            let mut look = |place: &Place| look(&page, place, &mut seen, &mut faults);
            page.check_seeing(person, &mut look)?;
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        let all: BTreeSet<String> = QUESTIONS
            .lines()
            .filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'))
            .map(str::to_owned)
            .collect();
        let unseen: Vec<&String> = all.difference(&seen).collect();
        assert!(all.len() > 40 && unseen.is_empty(), "nobody was asked {unseen:?}");
        Ok(())
    }
}

fn look(page: &Page, place: &Place, seen: &mut BTreeSet<String>, faults: &mut Vec<String>) -> Told {
    if place.screen != "question" {
        return Ok(());
    }
    let question = page.question()?;
    let wrong = page.script(LOOK)?;
    let wrong = wrong.as_array().into_iter().flatten();
    faults.extend(wrong.map(|fault| format!("{question}, {fault}")));
    seen.insert(question);
    Ok(())
}

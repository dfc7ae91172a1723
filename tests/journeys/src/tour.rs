//! All screens, one after the other: for journeys that look at each, and for the
//! camera of `cargo xtask shots`. What a person does only to get somewhere is done
//! by script where that is quicker: that it can be done is the journeys' promise.

use crate::{
    answers::{BAD_OFFER, OPEN_OFFER, PROPER_OFFER, Person},
    journey::Journey,
    links::printed,
    page::Page,
    trouble::{Told, trouble},
};

/// Every screen, in the order in which a person meets them: its name, and what it
/// is for who reads a sheet of pictures.
pub const SCREENS: [(&str, &str); 53] = [
    ("start", "First screen"),
    (
        "question-complaint",
        "A question: gone on without an answer",
    ),
    ("question-choice", "A question: one of several"),
    ("question-several", "A question: all that fit"),
    ("question-months", "A question: a number of months"),
    ("question-yes-no", "A question: yes or no"),
    ("stopped", "Told of a sign to stop"),
    ("result-stop", "Result: stop first"),
    ("result-stop-open", "Result: stop first, all unfolded"),
    ("result-check", "Result: check first"),
    ("find-out", "What to find out, and the message"),
    ("result-check-open", "Result: check first, all unfolded"),
    ("result-none", "Result: no warning sign so far"),
    ("take-along", "Result from a link, to be taken along"),
    ("link-asking", "A link came: to be opened or not"),
    ("link-refused", "A link came that cannot be opened"),
    ("about", "About"),
    ("privacy", "What others may see"),
    ("offline", "Use without internet"),
    ("help", "Help, nothing chosen"),
    ("help-place", "Help: a place and a country chosen"),
    ("help-typed", "Help: a place being typed, and looked for"),
    ("help-danger", "Help: in danger now"),
    ("help-violence", "Help: violence"),
    ("help-wages", "Help: pay or debt"),
    ("help-licence", "Help: doubts about the licence"),
    ("help-abroad", "Help: already abroad, with a country"),
    ("sums", "Calculator, empty"),
    ("sums-asked", "Calculator: an amount to ask about"),
    ("sums-filled", "Calculator, filled in"),
    ("sums-result", "Calculator: what comes out"),
    ("sums-compared", "Calculator: two offers"),
    ("practice", "For groups: examples to choose from"),
    ("practice-offer", "For groups: a story, and hands"),
    ("practice-stop", "For groups: the explanation, stop first"),
    (
        "practice-none",
        "For groups: the explanation, no warning sign so far",
    ),
    ("guide", "Guide for facilitators"),
    ("paper", "The checklist on paper, to be printed"),
    ("outreach-setup", "Village: place and day"),
    ("outreach-menu", "Village: the facilitator's menu"),
    ("outreach-consent", "Village: asked aloud"),
    ("outreach-about", "Village: sex and age"),
    ("outreach-question", "Village: a question under the bar"),
    ("outreach-sure", "Village: done before the verdict?"),
    ("outreach-result", "Village: the result under the bar"),
    ("outreach-clean", "Village: ready for the next person"),
    ("outreach-report", "Village: the report"),
    ("outreach-pin", "Village: the PIN"),
    ("recorder", "Beside: voices are recorded"),
    ("builder", "Beside: the code for another site"),
    ("trouble-failure", "Trouble: cannot be opened"),
    ("trouble-crash", "Trouble: stopped"),
    ("trouble-no-script", "Trouble: no JavaScript"),
];

/// Who is shown around.
pub trait Visitor {
    /// Opens the page at a fragment, in her language.
    ///
    /// # Errors
    /// It does not come.
    fn open(&mut self, fragment: &str) -> Told<Page>;

    /// Whether she wants to see this screen: no detour is made for others.
    fn wants(&self, screen: &str) -> bool;

    /// Looks at the screen that is shown.
    ///
    /// # Errors
    /// What she has to say of it.
    fn look(&mut self, page: &Page, screen: &str) -> Told;
}

/// What is done on each screen; the text names it.
pub type Look<'a> = &'a mut dyn FnMut(&Page, &str) -> Told;

/// Walks a tour within a journey.
pub struct Tourist<'a> {
    /// The journey.
    pub journey: &'a mut Journey,
    /// The language to see all in.
    pub language: &'a str,
    /// What is done on each screen.
    pub look: Look<'a>,
}

impl Visitor for Tourist<'_> {
    fn open(&mut self, fragment: &str) -> Told<Page> {
        self.journey
            .open_at(&format!("?lang={}{fragment}", self.language))
    }

    /// What looks at all that is folded needs no second look at it unfolded.
    fn wants(&self, screen: &str) -> bool {
        !screen.ends_with("-open") && screen != "find-out"
    }

    fn look(&mut self, page: &Page, screen: &str) -> Told {
        (self.look)(page, screen)
    }
}

/// Which screens: a few, where all of them were seen in another engine.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tour {
    /// Every screen with everything that it can show.
    Whole,
    /// One of each kind.
    Short,
}

/// A way through some screens.
pub type Way = fn(&mut dyn Visitor, Tour) -> Told;

/// An offer, and the names of the screens that a check of it may show.
const OFFERS: [(Person, &str, &[&str]); 3] = [
    (
        BAD_OFFER,
        "result-stop",
        &[
            "start",
            "question-complaint",
            "question-choice",
            "question-several",
            "question-months",
            "question-yes-no",
            "stopped",
            "result-stop",
            "result-stop-open",
        ],
    ),
    (
        OPEN_OFFER,
        "result-check",
        &["result-check", "find-out", "result-check-open"],
    ),
    (PROPER_OFFER, "result-none", &["result-none"]),
];

/// The start, questions of every kind, signs to stop and the three verdicts.
///
/// # Errors
/// A screen does not come, or what the visitor says.
pub fn check(visitor: &mut dyn Visitor, tour: Tour) -> Told {
    let offers = match tour {
        Tour::Whole => &OFFERS[..],
        Tour::Short => &OFFERS[..1],
    };
    let mut seen: Vec<&str> = Vec::new();
    for (person, result, screens) in offers {
        if !screens.iter().any(|screen| visitor.wants(screen)) {
            continue;
        }
        let page = afresh(visitor, "")?;
        if seen.is_empty() {
            see(visitor, &page, "start")?;
            if visitor.wants("question-complaint") {
                page.start()?;
                page.press("next")?;
                page.until("the complaint", || page.sees(".complaint:not(:empty)"))?;
                visitor.look(&page, "question-complaint")?;
                page.back()?;
            }
        }
        page.check_seeing(*person, &mut |place| {
            let screen = match place.screen.as_str() {
                "question" => kind(&page)?,
                "stopped" => "stopped",
                _ => result,
            };
            if seen.contains(&screen) {
                return Ok(());
            }
            if screen == *result {
                page.until("the reasons", || {
                    Ok(page.count("#app main [role=status][tabindex]")? == 0)
                })?;
            }
            see(visitor, &page, screen)?;
            seen.push(screen);
            Ok(())
        })?;
        if *result == "result-check" {
            see(visitor, &page, "find-out")?;
        }
        let open = format!("{result}-open");
        if screens.contains(&open.as_str()) && visitor.wants(&open) {
            page.script(
                "for (const folded of document.querySelectorAll('details')) folded.open = true",
            )?;
            visitor.look(&page, &open)?;
        }
    }
    Ok(())
}

/// A result from a link, with all that can be taken along; then another link, and
/// one that cannot be opened.
///
/// # Errors
/// A screen does not come, or what the visitor says.
pub fn links(visitor: &mut dyn Visitor, _: Tour) -> Told {
    let screens = ["take-along", "link-asking", "link-refused"];
    if !screens.iter().any(|screen| visitor.wants(screen)) {
        return Ok(());
    }
    let page = afresh(visitor, &format!("#{}", printed("bad-offer")?))?;
    page.until("the reasons", || page.sees("[data-flag]"))?;
    page.script("document.querySelector('[data-take] details').open = true")?;
    see(visitor, &page, "take-along")?;
    page.script(&format!("location.hash = '{}'", printed("good-offer")?))?;
    page.until("the question", || page.sees("[data-link=asking]"))?;
    see(visitor, &page, "link-asking")?;
    page.script("location.hash = 'hasil=AgUB'")?;
    page.until("the refusal", || page.sees("[data-link=cut-off]"))?;
    see(visitor, &page, "link-refused")
}

/// As somebody opens it who was never here: a tab keeps answers for a reload.
fn afresh(visitor: &mut dyn Visitor, fragment: &str) -> Told<Page> {
    visitor.open("")?.script("sessionStorage.clear()")?;
    visitor.open(fragment)
}

fn see(visitor: &mut dyn Visitor, page: &Page, screen: &str) -> Told {
    if visitor.wants(screen) {
        visitor.look(page, screen)?;
    }
    Ok(())
}

fn kind(page: &Page) -> Told<&'static str> {
    let shown = |selector: &str| -> Told<bool> {
        Ok(page.count(&format!("[data-question] {selector}"))? > 0)
    };
    Ok(if shown("select")? {
        "question-months"
    } else if shown("[type=checkbox]")? {
        "question-several"
    } else if shown("[data-answer=yes]")? {
        "question-yes-no"
    } else {
        "question-choice"
    })
}

/// What this is, what others may see of it, and the help screen with places and
/// each situation.
///
/// # Errors
/// A screen does not come, or what the visitor says.
pub fn help(visitor: &mut dyn Visitor, tour: Tour) -> Told {
    if visitor.wants("about") {
        let page = visitor.open("#tentang")?;
        page.until("the laws", || page.sees("details.reason"))?;
        visitor.look(&page, "about")?;
    }
    if visitor.wants("privacy") {
        let page = visitor.open("#privasi")?;
        page.until("what others may see", || {
            Ok(page.place()?.screen == "privacy")
        })?;
        visitor.look(&page, "privacy")?;
    }
    if visitor.wants("offline") {
        let page = visitor.open("#luring")?;
        page.until("what may be kept", || page.sees("[data-set]"))?;
        visitor.look(&page, "offline")?;
    }
    let situations = ["danger", "violence", "wages", "licence", "abroad"];
    let of = |situation: &str| format!("help-{situation}");
    let mut wanted = situations.map(of).to_vec();
    wanted.extend(["help", "help-place", "help-typed"].map(str::to_owned));
    if !wanted.iter().any(|screen| visitor.wants(screen)) {
        return Ok(());
    }
    let page = visitor.open("#bantuan")?;
    page.until("the places", || page.sees("[data-place=province]"))?;
    if tour == Tour::Whole {
        see(visitor, &page, "help")?;
    }
    page.choose_place("province", "Jawa Barat")?;
    page.choose_place("regency", "Kabupaten Cirebon")?;
    page.choose_place("country", "Malaysia")?;
    page.until("who is near", || page.sees(".near [data-help]"))?;
    see(visitor, &page, "help-place")?;
    if tour == Tour::Short {
        return Ok(());
    }
    if visitor.wants("help-typed") {
        page.press("locate")?;
        page.until("what it is for", || page.sees("[data-action=locate-yes]"))?;
        page.type_place("cireb")?;
        page.until("places to choose", || page.sees("[data-found]"))?;
        visitor.look(&page, "help-typed")?;
    }
    for situation in situations {
        if visitor.wants(&of(situation)) {
            page.touch_first(&format!("[data-situation={situation}]"))?;
            page.until("who is near", || page.sees(".near [data-help]"))?;
            visitor.look(&page, &of(situation))?;
        }
    }
    Ok(())
}

/// The calculator: empty, asking back, filled in, what comes of it, and two offers
/// side by side.
///
/// # Errors
/// A screen does not come, or what the visitor says.
pub fn sums(visitor: &mut dyn Visitor, tour: Tour) -> Told {
    let screens = [
        "sums",
        "sums-asked",
        "sums-filled",
        "sums-result",
        "sums-compared",
    ];
    if !screens.iter().any(|screen| visitor.wants(screen)) {
        return Ok(());
    }
    let page = afresh(visitor, "#hitung")?;
    page.until("the calculator", || page.sees("[data-amount=wage]"))?;
    see(visitor, &page, "sums")?;
    if tour == Tour::Whole && visitor.wants("sums-asked") {
        page.type_amount("wage", "1,500 juta")?;
        page.until("the question back", || page.sees("[data-action=reading]"))?;
        page.type_amount("instalment-0", "banyak")?;
        page.press("see-sums")?;
        page.until("the complaint", || {
            page.sees(".complaint[role=alert]:not(:empty)")
        })?;
        visitor.look(&page, "sums-asked")?;
    }
    page.press("add-loan")?;
    page.until("the second loan", || page.sees("[data-loan='1']"))?;
    page.press("remove-loan")?;
    fill(&page, ["NT$ 28.590", "NT$ 8.000", "NT$ 30.000"])?;
    if tour == Tour::Whole {
        see(visitor, &page, "sums-filled")?;
    }
    page.go("see-sums", "sums-result")?;
    see(visitor, &page, "sums-result")?;
    if tour == Tour::Short || !visitor.wants("sums-compared") {
        return Ok(());
    }
    page.go("second", "sums")?;
    fill(&page, ["NT$ 30.000", "NT$ 2.000", "NT$ 9.000"])?;
    page.go("see-sums", "sums-result")?;
    visitor.look(&page, "sums-compared")
}

/// For groups: the examples, a story with hands counted, what the rules say of it
/// and of a calm one, and the guide.
///
/// # Errors
/// A screen does not come, or what the visitor says.
pub fn group(visitor: &mut dyn Visitor, tour: Tour) -> Told {
    let screens = [
        "practice",
        "practice-offer",
        "practice-stop",
        "practice-none",
    ];
    if screens.iter().any(|screen| visitor.wants(screen)) {
        let page = afresh(visitor, "#contoh")?;
        page.until("the examples", || page.sees("[data-offer]"))?;
        see(visitor, &page, "practice")?;
        page.touch_first("[data-offer=hong-kong-withdraw]")?;
        page.until("the story", || page.sees("[data-story]"))?;
        page.touch_first("[data-choice=stop] [data-action=more]")?;
        see(visitor, &page, "practice-offer")?;
        page.press("explain")?;
        page.until("the warnings", || page.sees("[data-flag]"))?;
        see(visitor, &page, "practice-stop")?;
        if tour == Tour::Whole && visitor.wants("practice-none") {
            page.go("examples", "practice")?;
            page.touch_first("[data-offer=taiwan-carer]")?;
            page.until("the story", || page.sees("[data-story]"))?;
            page.press("explain")?;
            page.until("the verdict", || page.sees("[data-verdict=none]"))?;
            visitor.look(&page, "practice-none")?;
        }
    }
    if visitor.wants("guide") {
        let page = visitor.open("#panduan")?;
        page.until("the guide", || page.sees("[data-step]"))?;
        visitor.look(&page, "guide")?;
    }
    if visitor.wants("paper") {
        let page = visitor.open("#kertas")?;
        page.until("the button", || page.sees("[data-action=print]"))?;
        visitor.look(&page, "paper")?;
    }
    Ok(())
}

/// The village mode: before, around and after one person's check.
///
/// # Errors
/// A screen does not come, or what the visitor says.
pub fn outreach(visitor: &mut dyn Visitor, _: Tour) -> Told {
    if !SCREENS
        .iter()
        .any(|(id, _)| id.starts_with("outreach") && visitor.wants(id))
    {
        return Ok(());
    }
    let page = afresh(visitor, "#lapangan")?;
    page.meet_in("Jawa Barat", "Kabupaten Cirebon")?;
    see(visitor, &page, "outreach-setup")?;
    page.press_digits("2468")?;
    page.press("begin")?;
    page.until("the menu", || page.sees("[data-recorded]"))?;
    see(visitor, &page, "outreach-menu")?;
    page.press("report")?;
    page.press("menu")?;
    page.press("next-check")?;
    page.until("the consent", || page.sees("[data-consent=yes]"))?;
    see(visitor, &page, "outreach-consent")?;
    page.touch_first("[data-consent=yes]")?;
    page.until("sex and age", || page.sees("[data-action=start-check]"))?;
    see(visitor, &page, "outreach-about")?;
    page.press("start-check")?;
    page.until("the first question", || page.sees("[data-question]"))?;
    see(visitor, &page, "outreach-question")?;
    page.press("next-person")?;
    page.until("the doubt", || page.sees("[data-action=next-no]"))?;
    see(visitor, &page, "outreach-sure")?;
    page.press("next-no")?;
    page.answer_some(BAD_OFFER, 1)?;
    see(visitor, &page, "outreach-result")?;
    page.next_person()?;
    see(visitor, &page, "outreach-clean")?;
    page.press("staff")?;
    page.until("the PIN", || page.sees("[data-action=unlock]"))?;
    see(visitor, &page, "outreach-pin")?;
    page.press_digits("2468")?;
    page.press("unlock")?;
    page.until("the menu", || page.sees("[data-menu]"))?;
    page.more_like_the_first(11)?;
    page.press("report")?;
    page.until("the report", || page.sees("[data-report-page]"))?;
    see(visitor, &page, "outreach-report")?;
    // The next visitor begins at the beginning.
    page.press("menu")?;
    page.press("finish")?;
    page.until("the first screen", || Ok(page.place()?.screen == "start"))
}

/// The pages beside the check: the name of the screen, the folder, the languages
/// that it has or none for all, when it is there, and what it shows only at times.
const BESIDE: [(&str, &str, &[&str], &str, &str); 2] = [
    (
        "recorder",
        "rekam",
        &[],
        "[data-rekam=text]",
        "[data-rekam=old], [data-rekam=sure]",
    ),
    (
        "builder",
        "pasang",
        &["id", "en"],
        "[data-code=html]",
        "[role=tabpanel], [data-pasang=no-button], [data-pasang=regency]",
    ),
];

/// The pages beside the check.
///
/// # Errors
/// A page does not come, or what the visitor says.
pub fn beside(visitor: &mut dyn Visitor, _: Tour) -> Told {
    for (screen, folder, languages, filled, folded) in BESIDE {
        if !visitor.wants(screen) {
            continue;
        }
        let page = visitor.open("")?;
        let language = page.place()?.language;
        if !languages.is_empty() && !languages.contains(&language.as_str()) {
            continue;
        }
        let file = match language.as_str() {
            "id" => String::new(),
            other => format!("{other}.html"),
        };
        page.script(&format!("location.href = '{folder}/{file}'"))?;
        page.until(&format!("the page {folder}/{file}"), || {
            let there = page.script(&format!(
                "return location.pathname.endsWith('/{folder}/{file}') && document.readyState === 'complete'
                     && Boolean(document.querySelector('{filled}').textContent)"
            ))?;
            Ok(there == true)
        })?;
        page.script(&format!(
            "for (const part of document.querySelectorAll('{folded}')) part.hidden = false"
        ))?;
        visitor.look(&page, screen)?;
    }
    Ok(())
}

/// A factory in Taiwan: the wage, an instalment and what was lent.
fn fill(page: &Page, [wage, instalment, lent]: [&str; 3]) -> Told {
    // The places of these answers in their questions.
    for (list, value) in [("destination", "1"), ("job", "2"), ("entry", "0")] {
        pick(page, list, value)?;
    }
    page.type_amount("wage", wage)?;
    pick(page, "contract", "36")?;
    page.type_amount("instalment-0", instalment)?;
    pick(page, "loan-months", "5")?;
    page.type_amount("principal-0", lent)?;
    page.script(
        "for (const box of document.querySelectorAll('[data-answer=job-buying] input, [data-answer=passport] input')) box.checked || box.click()",
    )?;
    page.until("the costs", || page.sees("[data-amount=fee-4]"))?;
    page.type_amount("fee-2", "60jt")?;
    page.type_amount("fee-4", "Rp 2.500.000")
}

/// Chooses from a list of the calculator by value.
fn pick(page: &Page, list: &str, value: &str) -> Told {
    let found = page.script(&format!(
        "const list = document.querySelector('[data-sum={list}]');
         list.value = '{value}';
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return list.value;"
    ))?;
    if found == value {
        return Ok(());
    }
    trouble(format!("{list} has no `{value}`"))
}

/// The languages that the page offers.
///
/// # Errors
/// The browser does not answer.
pub fn languages(page: &Page) -> Told<Vec<String>> {
    let offered = page.script(
        "return [...document.querySelectorAll('[data-pack=check]')].map((pack) => pack.hreflang)",
    )?;
    Ok(offered
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.as_str().map(str::to_owned))
        .collect())
}

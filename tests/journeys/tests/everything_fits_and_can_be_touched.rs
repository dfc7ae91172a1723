//! From 280 px to a tablet, with text twice as large, and magnified four times:
//! nothing sticks out, is cut off or lies over something else, and everything to
//! touch is 48 px or more each way.

use journeys::{
    answers::BAD_OFFER,
    crash,
    engine::Engine,
    journey,
    journey::Journey,
    page::Page,
    tour::{self, Tour, Tourist, Way},
    trouble::{Told, trouble},
};

/// Width and height of the window, and the size of text in percent.
type Size = (u32, u32, u32);

/// 320 × 256 is 1280 × 1024 magnified four times; 300 px is a sidebar.
const SIZES: [Size; 8] = [
    (280, 640, 100),
    (300, 640, 100),
    (320, 568, 100),
    (320, 568, 200),
    (320, 256, 100),
    (360, 640, 200),
    (768, 1024, 100),
    (1280, 800, 100),
];
/// In the other engines, whose windows cannot be as narrow.
const FEW: [Size; 3] = [(280, 640, 100), (320, 568, 200), (768, 1024, 100)];

/// Where words have least room.
const NARROW: [Size; 2] = [(280, 640, 100), (320, 568, 200)];

/// Whether "Lanjut" is in the window at the beginning of a question, and nothing to
/// touch is under the bar at its end.
const SIGHT: &str = r##"
    scrollTo(0, 0);
    const bar = document.querySelector("#app .bar");
    const next = bar.querySelector("[data-action=next]").getBoundingClientRect();
    if (next.top < 0 || next.bottom > innerHeight + 1) return `Lanjut is at ${next.top} to ${next.bottom} of ${innerHeight}`;
    if (bar.getBoundingClientRect().height > innerHeight / 2) return `the bar is ${bar.getBoundingClientRect().height} of ${innerHeight} high`;
    scrollTo(0, document.documentElement.scrollHeight);
    const last = [...document.querySelectorAll("#app main :is(label, button, summary)")].pop().getBoundingClientRect();
    const top = bar.getBoundingClientRect().top;
    return last.bottom > top + 1 ? `the last thing to touch ends at ${last.bottom}, the bar begins at ${top}` : "";"##;

/// What a narrow place makes smaller: letters and what is left free beside them.
const LOOKS: &str = r##"
    return [...document.querySelectorAll("#app :is(.top, .page, .headline, .title, summary, summary .icon)")].map((part) => {
        const { fontSize, paddingInlineStart, width } = getComputedStyle(part);
        return [part.className.baseVal ?? part.className, fontSize, paddingInlineStart, part.matches(".icon") ? width : ""];
    });"##;

journey! {
    fn the_check(journey) {
        all_sizes(journey, tour::check)
    }

    fn what_is_taken_along(journey) {
        all_sizes(journey, tour::links)
    }

    fn the_help_screen(journey) {
        all_sizes(journey, tour::help)
    }

    fn the_calculator(journey) {
        all_sizes(journey, tour::sums)
    }

    fn what_is_for_groups(journey) {
        all_sizes(journey, tour::group)
    }

    fn the_village_mode(journey) {
        all_sizes(journey, tour::outreach)
    }

    fn the_pages_beside_the_check(journey) {
        all_sizes(journey, tour::beside)
    }

    fn the_page_for_when_everything_fails(journey) {
        let page = crash::without_the_program(journey)?;
        let mut faults = Vec::new();
        measure(&page, "cannot be opened", sizes(journey), &mut faults)?;
        fits(&faults)
    }

    fn the_notice_of_a_crash(journey) {
        let page = crash::crashed(journey)?;
        let mut faults = Vec::new();
        measure(&page, "after a crash", sizes(journey), &mut faults)?;
        fits(&faults)
    }

    /// Its own width decides, and not the window's.
    fn in_a_sidebar_of_a_wide_page(journey) {
        let tour = tour_of(journey);
        let mut faults = Vec::new();
        let mut look = |page: &Page, screen: &str| {
            page.resize(1280, 800, 100)?;
            // Outside Chromium `resize` makes the page itself as wide, and bars wider than that.
            page.script("document.documentElement.style.width = ''; document.getElementById('app').style.width = '300px'")?;
            if screen == "start" {
                let size = page.script("return parseFloat(getComputedStyle(document.querySelector('#app h1')).fontSize)")?;
                assert_eq!(size.as_f64(), Some(24.0), "the heading in a sidebar");
            }
            faults.extend(page.misfits(300)?.iter().map(|fault| format!("{screen} in a sidebar: {fault}")));
            page.script("document.getElementById('app').style.width = ''")?;
            page.resize(412, 915, 100)
        };
        let mut tourist = Tourist { journey, language: "id", look: &mut look };
        tour::check(&mut tourist, tour)?;
        fits(&faults)
    }

    /// The same number of pixels gives the same page, whatever is beside it.
    fn a_sidebar_looks_as_a_window_of_its_width(journey) {
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        page.until("the reasons", || page.sees("[data-flag]"))?;
        page.resize(300, 800, 100)?;
        let alone = page.script(LOOKS)?;
        page.resize(1280, 800, 100)?;
        page.script("document.getElementById('app').style.width = '300px'")?;
        assert_eq!(page.script(LOOKS)?, alone);
        page.script("document.getElementById('app').style.width = ''")?;
        page.resize(412, 915, 100)
    }

    /// However many answers there are: "Lanjut" is there, and covers none of them.
    fn the_way_on_is_always_in_sight(journey) {
        let page = journey.open()?;
        page.start()?;
        for (width, height, text) in SIZES {
            page.resize(width, height, text)?;
            let faults = page.script(SIGHT)?;
            assert_eq!(faults, "", "{width} × {height} px, text {text} %");
        }
        // Also where meanings stand below the answers.
        page.answer_one(BAD_OFFER)?;
        page.until("the meanings", || page.sees("[data-action=meanings] summary"))?;
        page.resize(320, 568, 100)?;
        assert_eq!(page.script(SIGHT)?, "", "with meanings");
        page.press("next")?;
        page.until("the complaint", || page.sees(".next .complaint:not(:empty)"))?;
        let faults = page.script(SIGHT)?;
        assert_eq!(faults, "", "with the complaint");
        page.resize(412, 915, 100)
    }

    /// What is typed is not under the bar, also where the keyboard of a telephone
    /// leaves little room: 300 px in Chromium, 500 where no window is as low.
    fn the_bar_covers_nothing_that_is_typed(journey) {
        let page = journey.open_at("#hitung")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        page.resize(360, 300, 100)?;
        for field in ["wage", "instalment-0", "principal-0"] {
            page.type_amount(field, "1")?;
            assert_eq!(page.script("return document.activeElement.dataset.amount")?, field, "what has the focus");
            let covered = page.script(
                "const box = document.activeElement.getBoundingClientRect();
                 const bar = document.querySelector('#app .bar').getBoundingClientRect();
                 return box.bottom > bar.top && box.top < bar.bottom",
            )?;
            assert_eq!(covered, false, "{field}");
        }
        page.resize(412, 915, 100)
    }
}

journey! {
    in chromium:
    /// Other languages have other long words. The longest of these journeys: its name
    /// comes first, so that the others are walked beside it.
    fn all_languages(journey) {
        for language in tour::languages(&journey.open()?)? {
            in_language(journey, &language, tour::check, Tour::Whole, &NARROW)?;
        }
        Ok(())
    }

    /// The keyboard takes half of the screen: what she types in is above it and
    /// above the bar, with what stands over it and with what was read. Only Chromium's
    /// window can be as small.
    fn the_keyboard_leaves_the_line_in_sight(journey) {
        let page = journey.open()?;
        // Without this Chromium leaves the page as high as it was, under the keyboard.
        let told = page.attribute("meta[name=viewport]", "content")?;
        assert!(told.contains("interactive-widget=resizes-content"), "{told}");
        page.resize(360, 640, 100)?;
        page.script("location.hash = '#bantuan'")?;
        page.until("the help screen", || page.sees("[data-place=typed]"))?;
        above_the_keyboard(&page, "[data-place=typed]")?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        for line in ["wage", "principal-0", "instalment-0"] {
            let line = format!("[data-amount={line}]");
            page.touch_first(&line)?;
            page.keys("banyak")?;
            page.until("what is wrong with it", || page.sees(".echo .complaint"))?;
            above_the_keyboard(&page, &line)?;
        }
        Ok(())
    }

    fn nothing_moves_for_who_wants_no_motion(journey) {
        let page = journey.open()?;
        assert!(page.prefer(&[("prefers-reduced-motion", "reduce")])?);
        page.start()?;
        let moving = page.script(
            "return [...document.querySelectorAll('*')].flatMap((element) => {
                const style = getComputedStyle(element);
                const moves = (style.transitionProperty !== 'none' && style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0))
                    || style.animationName !== 'none';
                return moves ? [element.className] : [];
            })",
        )?;
        assert_eq!(moving.as_array().map(Vec::len), Some(0), "{moving}");
        Ok(())
    }

    fn what_is_chosen_is_seen_in_colours_of_her_own(journey) {
        let page = journey.open()?;
        assert!(page.prefer(&[("forced-colors", "active")])?);
        page.start()?;
        let first = page.question()?;
        page.answer(&first, "unknown")?;
        lines_differ(&page, ".tile")?;
        page.go("help", "help")?;
        page.touch_first("[data-situation=danger]")?;
        page.until("the choice", || Ok(page.count(".chip input:checked")? == 1))?;
        lines_differ(&page, ".chip")
    }
}

mod alone {
    use super::*;

    journey! {
        without javascript:
        fn the_page_without_javascript(journey) {
            let page = journey.visit()?;
            page.until("the numbers", || page.sees("#static [data-help]"))?;
            let mut faults = Vec::new();
            measure(&page, "without JavaScript", sizes(journey), &mut faults)?;
            fits(&faults)
        }
    }
}

fn all_sizes(journey: &mut Journey, way: Way) -> Told {
    let (tour, sizes) = (tour_of(journey), sizes(journey));
    in_language(journey, "id", way, tour, sizes)
}

fn tour_of(journey: &Journey) -> Tour {
    if journey.engine() == Engine::Chromium {
        Tour::Whole
    } else {
        Tour::Short
    }
}

fn sizes(journey: &Journey) -> &'static [Size] {
    if journey.engine() == Engine::Chromium {
        &SIZES
    } else {
        &FEW
    }
}

fn in_language(
    journey: &mut Journey,
    language: &str,
    way: Way,
    tour: Tour,
    sizes: &[Size],
) -> Told {
    let mut faults: Vec<String> = Vec::new();
    let mut look = |page: &Page, screen: &str| {
        measure(page, &format!("{screen} ({language})"), sizes, &mut faults)
    };
    let mut tourist = Tourist {
        journey,
        language,
        look: &mut look,
    };
    way(&mut tourist, tour)?;
    fits(&faults)
}

fn measure(page: &Page, screen: &str, sizes: &[Size], faults: &mut Vec<String>) -> Told {
    for (width, height, text) in sizes {
        page.resize(*width, *height, *text)?;
        for fault in page.misfits(*width)? {
            faults.push(format!("{screen}, {width} px, text {text} %: {fault}"));
        }
    }
    page.resize(412, 915, 100)
}

fn fits(faults: &[String]) -> Told {
    if faults.is_empty() {
        return Ok(());
    }
    trouble(faults.join("\n"))
}

/// Touches a line to type in, lets the keyboard come, and looks where everything
/// of it is: the page has been told that its window is lower now, and nobody else
/// scrolls.
fn above_the_keyboard(page: &Page, line: &str) -> Told {
    page.touch_first(line)?;
    page.resize(360, 300, 100)?;
    // What the page does then, it does at the next picture.
    page.script_that_calls_back(
        "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))",
    )?;
    let covered = page.script(
        "const line = document.activeElement;
         if (!line.matches('.typed')) return ['nothing to type in has the focus'];
         const bar = document.querySelector('#app .bar').getBoundingClientRect();
         const bottom = Math.min(innerHeight, bar.top);
         const parts = [line, ...line.closest('.field').querySelectorAll('.field > span:last-of-type, .echo')];
         return parts.map((part) => [part.className || part.tagName, part.getBoundingClientRect()])
             .filter(([, box]) => box.height && (box.top < 0 || box.bottom > bottom + 1))
             .map(([name, box]) => `${name} from ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${Math.round(bottom)}`);",
    )?;
    assert_eq!(
        covered.as_array().map(Vec::len),
        Some(0),
        "{line}: {covered}"
    );
    page.resize(360, 640, 100)
}

/// What is chosen has another border than what is not.
fn lines_differ(page: &Page, what: &str) -> Told {
    let widths = page.script(&format!(
        "const width = (element) => element && getComputedStyle(element).borderTopWidth;
         return [width(document.querySelector('{what}:has(:checked)')), width(document.querySelector('{what}:not(:has(:checked))'))];"
    ))?;
    assert_ne!(widths[0], widths[1], "{what}: {widths}");
    Ok(())
}

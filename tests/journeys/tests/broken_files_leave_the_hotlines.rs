//! Files that are missing, cut short or damaged: the static page stays with
//! its hotlines, says in plain words what is wrong, and trying again works
//! once the files are whole.

use journeys::{
    answers::{BAD_OFFER, PROPER_OFFER},
    journey,
    journey::Journey,
    page::Page,
    site::Fault,
    trouble::Told,
};

const WASM: &str = "migrasi-aman-*_bg.wasm";
const GLUE: &str = "glue-*.js";
const BOOT: &str = "boot-*.js";
const CONTENT: &str = "check-id-*.pack";
const WORDS: &str = "words-id-*.pack";
const LATER: &str = "split-later-*.wasm";
const REASONS: &str = "reasons-id-*.pack";
const OFFICES: &str = "help-id-*.pack";
const SUMS: &str = "money-id-*.pack";
const SUMS_CODE: &str = "split-sums-*.wasm";
const EXAMPLES: &str = "practice-id-*.pack";
const EXAMPLES_CODE: &str = "split-practice-*.wasm";
/// Enough for the head of the answer and a little of the file.
const A_LITTLE: usize = 600;

journey! {
    fn wasm_missing(journey) {
        broken(journey, WASM, Fault::Missing)
    }

    fn wasm_truncated(journey) {
        broken(journey, WASM, Fault::Truncated)
    }

    fn glue_missing(journey) {
        broken(journey, GLUE, Fault::Missing)
    }

    fn glue_truncated(journey) {
        broken(journey, GLUE, Fault::Truncated)
    }

    fn content_missing(journey) {
        broken(journey, CONTENT, Fault::Missing)
    }

    fn content_truncated(journey) {
        broken(journey, CONTENT, Fault::Truncated)
    }

    fn content_with_a_flipped_byte(journey) {
        broken(journey, CONTENT, Fault::Flipped)
    }

    fn the_connection_breaks_off(journey) {
        noise(journey);
        let file = journey.site().file(WASM)?;
        journey.recorder().cut(&file, A_LITTLE);
        let page = journey.visit()?;
        says_so(&page)?;
        journey.recorder().mend();
        works_again(&page)
    }

    /// Without the script that would say so, the page can only stay.
    fn boot_script_missing(journey) {
        noise(journey);
        let file = journey.site().file(BOOT)?;
        journey.site().break_file(&file, Fault::Missing)?;
        let page = journey.visit()?;
        hotlines_are_there(&page)?;
        journey.site().restore(&file)?;
        journey.open()?.start()
    }

    fn words_damaged(journey) {
        nothing_after_the_first_question(journey, WORDS, Fault::Flipped)
    }

    fn later_screens_missing(journey) {
        nothing_after_the_first_question(journey, LATER, Fault::Missing)
    }

    fn later_screens_truncated(journey) {
        nothing_after_the_first_question(journey, LATER, Fault::Truncated)
    }

    fn calculator_data_damaged(journey) {
        no_calculator(journey, SUMS, Fault::Flipped)
    }

    fn calculator_code_missing(journey) {
        no_calculator(journey, SUMS_CODE, Fault::Missing)
    }

    fn calculator_code_truncated(journey) {
        no_calculator(journey, SUMS_CODE, Fault::Truncated)
    }

    fn examples_damaged(journey) {
        no_examples(journey, EXAMPLES, Fault::Flipped)
    }

    fn code_of_the_examples_missing(journey) {
        no_examples(journey, EXAMPLES_CODE, Fault::Missing)
    }

    /// A verdict needs no explanations: only they are missing, and say so.
    fn explanations_damaged(journey) {
        noise(journey);
        let file = journey.site().file(REASONS)?;
        journey.site().break_file(&file, Fault::Flipped)?;
        let page = journey.open()?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        assert!(page.dials("08001000")?, "no hotline: {}", page.text()?);
        assert!(page.text()?.contains("Penjelasan tidak bisa dimuat"), "{}", page.text()?);
        journey.site().restore(&file)?;
        page.press("retry")?;
        page.until("the warnings", || page.sees("[data-flag=individual-sends]"))
    }

    /// The check needs no offices: only they are missing, and say so.
    fn offices_damaged(journey) {
        noise(journey);
        let file = journey.site().file(OFFICES)?;
        journey.site().break_file(&file, Fault::Truncated)?;
        let page = journey.open()?;
        page.arrive(PROPER_OFFER)?;
        assert_eq!(page.verdict()?, "none");
        page.go("help", "help")?;
        assert!(page.dials("08001000")?, "no hotline: {}", page.text()?);
        journey.site().restore(&file)?;
        page.press("retry")?;
        page.choose_place("province", "Jawa Barat")
    }
}

fn broken(journey: &mut Journey, name: &str, fault: Fault) -> Told {
    noise(journey);
    let file = journey.site().file(name)?;
    journey.site().break_file(&file, fault)?;
    let page = journey.visit()?;
    says_so(&page)?;
    journey.site().restore(&file)?;
    works_again(&page)
}

/// A developer may read about it in the console.
fn noise(journey: &mut Journey) {
    journey.expect(&[""]);
}

fn says_so(page: &Page) -> Told {
    page.until("the notice that something is broken", || {
        page.sees("[data-notice=failure]")
    })?;
    assert!(
        page.sees("[data-notice=failure] [data-action=retry]")?,
        "no way to try again"
    );
    hotlines_are_there(page)
}

fn hotlines_are_there(page: &Page) -> Told {
    assert!(page.dials("08001000")?, "no hotline: {}", page.text()?);
    let place = page.place()?;
    assert!(!place.ready && place.screen.is_empty(), "{place:?}");
    Ok(())
}

fn works_again(page: &Page) -> Told {
    page.press("retry")?;
    page.ready()?;
    page.start()?;
    assert!(!page.sees("[data-notice=failure]")?, "the notice stays");
    Ok(())
}

/// The check needs no calculator: only it is missing, says so, and comes once it
/// can be had.
fn no_calculator(journey: &mut Journey, pattern: &str, fault: Fault) -> Told {
    noise(journey);
    let file = journey.site().file(pattern)?;
    journey.site().break_file(&file, fault)?;
    let page = journey.open()?;
    page.go("sums", "sums")?;
    page.until("that it is missing", || page.sees("[data-action=retry]"))?;
    assert!(
        page.text()?.contains("Kalkulator belum bisa diambil"),
        "{}",
        page.text()?
    );
    journey.site().restore(&file)?;
    page.press("retry")?;
    page.until("the calculator", || page.sees("[data-amount=wage]"))?;
    page.back()?;
    page.start()
}

/// The check needs no examples: only they are missing, say so, and come once they
/// can be had.
fn no_examples(journey: &mut Journey, pattern: &str, fault: Fault) -> Told {
    noise(journey);
    let file = journey.site().file(pattern)?;
    journey.site().break_file(&file, fault)?;
    let page = journey.open_at("#contoh")?;
    page.until("that they are missing", || page.sees("[data-action=retry]"))?;
    assert!(
        page.text()?
            .contains("Contoh dan panduan belum bisa dimuat"),
        "{}",
        page.text()?
    );
    journey.site().restore(&file)?;
    page.press("retry")?;
    page.until("the examples", || page.sees("[data-offer]"))?;
    page.back()?;
    page.start()
}

/// The first question needs no other words and no other code: what she answers is
/// kept, and the next question comes once they can be had.
fn nothing_after_the_first_question(journey: &mut Journey, pattern: &str, fault: Fault) -> Told {
    noise(journey);
    let file = journey.site().file(pattern)?;
    journey.site().break_file(&file, fault)?;
    let page = journey.open()?;
    page.start()?;
    let first = page.question()?;
    page.answer(&first, "taiwan")?;
    page.press("next")?;
    page.until("that the rest is missing", || {
        page.sees("[data-action=retry]")
    })?;
    assert!(
        page.text()?.contains("Bagian berikutnya belum bisa dimuat"),
        "{}",
        page.text()?
    );
    assert!(page.dials("08001000")?, "no hotline: {}", page.text()?);
    journey.site().restore(&file)?;
    page.press("retry")?;
    page.until("another question", || {
        let question = page.place()?.question;
        Ok(!question.is_empty() && question != first)
    })?;
    // The button is gone, and the keyboard and readers are not lost with it.
    page.until("the focus on the heading", || page.is_focused("#app h1"))?;
    page.back()?;
    assert_eq!(page.chosen()?, ["taiwan"]);
    Ok(())
}

//! The page when everything fails. A crash is a real WebAssembly trap in the page,
//! as a panic of the widget is one.

use crate::{journey::Journey, page::Page, site::Fault, trouble::Told};

/// A module whose only function is `unreachable`, called by nobody's code: the
/// error reaches the page the way a trap of the widget does. All of it is made
/// by the page's own constructors, for Firefox runs WebDriver's scripts beside
/// the page and would keep an error of theirs from it.
pub const TRAP: &str = r"
    const bytes = window.Uint8Array.from([
        0, 97, 115, 109, 1, 0, 0, 0, // magic, version
        1, 4, 1, 96, 0, 0,           // a type: nothing to nothing
        3, 2, 1, 0,                  // a function of that type
        7, 5, 1, 1, 102, 0, 0,       // exported as f
        10, 5, 1, 3, 0, 0, 11,       // its body: unreachable
    ]);
    const wasm = window.WebAssembly;
    const trap = new wasm.Instance(new wasm.Module(bytes)).exports.f;
    window.setTimeout(trap, 0);";

/// Opens the page where its program is missing, and waits until it says so.
///
/// # Errors
/// It does not.
pub fn without_the_program(journey: &mut Journey) -> Told<Page> {
    journey.expect(&[
        "migrasi",
        "wasm",
        "failed to load",
        "404",
        "cannot load",
        "link preload",
    ]);
    let file = journey.site().file("migrasi-aman-*_bg.wasm")?;
    journey.site().break_file(&file, Fault::Missing)?;
    let page = journey.visit()?;
    page.until("what is wrong", || page.sees("[data-notice=failure]"))?;
    Ok(page)
}

/// Opens the page, lets it crash, and waits until it says so.
///
/// # Errors
/// It does not.
pub fn crashed(journey: &mut Journey) -> Told<Page> {
    journey.expect(&["unreachable"]);
    let page = journey.open()?;
    page.script(TRAP)?;
    page.until("the notice of a crash", || page.sees("[data-notice=crash]"))?;
    Ok(page)
}

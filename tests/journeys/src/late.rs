//! Words that come long after they were asked for.

use crate::{page::Page, site::Serving, trouble::Told};

/// English takes some eight seconds to come.
pub const SLOW_ENGLISH: Serving = Serving {
    lines: "location ~ ^/(check|words)-en { limit_rate 3k; }",
    ..Serving::PLAIN
};

/// Milliseconds since it has come, if it has.
const CAME: &str = "
    const came = performance.getEntriesByType('resource')
        .find(({ name, responseEnd }) => /words-en/.test(name) && responseEnd);
    return came ? performance.now() - came.responseEnd : null;";

/// Whether English has come.
///
/// # Errors
/// The browser does not answer.
pub fn has_english_come(page: &Page) -> Told<bool> {
    Ok(!page.script(CAME)?.is_null())
}

/// Waits until English is here and would be shown by now.
///
/// # Errors
/// It never comes.
pub fn english_is_here(page: &Page) -> Told {
    page.until("the words of English", || {
        Ok(page.script(CAME)?.as_f64().is_some_and(|ago| ago > 1000.0))
    })
}

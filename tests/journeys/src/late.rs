//! Words that come long after they were asked for.

use serde_json::json;

use crate::{page::Page, site::Serving, trouble::Told};

/// English takes some eight seconds to come.
pub const SLOW_ENGLISH: Serving = Serving {
    lines: "location ~ ^/(check|words)-en { limit_rate 3k; }",
    ..Serving::PLAIN
};

/// Whether it has come, and there was time to show it.
const CAME: &str = "
    const came = performance.getEntriesByType('resource')
        .filter(({ name, responseEnd }) => /words-en/.test(name) && responseEnd);
    return came.length > 0 && performance.now() - came[0].responseEnd > 1000;";

/// Waits until English is here and would be shown by now.
///
/// # Errors
/// It never comes.
pub fn english_is_here(page: &Page) -> Told {
    page.until("the words of English", || {
        Ok(page.script(CAME)? == json!(true))
    })
}

//! Whatever a cheap host makes of it: the check runs from any folder and under
//! any type, and where nothing can run it the page says so and asks for nothing.

use journeys::{journey, page::Page, trouble::Told};
use serde_json::json;

/// Folders of a shared host, and what its server says of a program.
const HOSTS: [(&str, &str); 2] = [
    ("a/b", "text/html"),
    ("my folder", "application/octet-stream"),
];

/// What keeps a program from running, each in its own way, in place of the
/// beginning of the page.
const HINDRANCES: [(&str, &str); 3] = [
    ("no WebAssembly, as in Lockdown Mode", "delete window.WebAssembly"),
    (
        "no memory",
        "WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => Promise.reject(new RangeError('memory'));
         WebAssembly.Module = function () { throw new RangeError('memory'); };
         WebAssembly.Instance = WebAssembly.Module",
    ),
    (
        "a policy that allows no program",
        "0</script><meta http-equiv=\"Content-Security-Policy\" content=\"script-src \'self\' \'unsafe-inline\'\"><script>0",
    ),
];

/// What she could type into or choose from, seen or not.
const FIELDS: &str = "input, textarea, select, [contenteditable]";

journey! {
    fn from_any_folder_and_under_any_type(journey) {
        for (folder, told) in HOSTS {
            journey.site().also_under(folder)?;
            journey.recorder().disguise(told);
            let page = journey.open_at(&format!("{}/?lang=id", folder.replace(' ', "%20")))?;
            let type_of = page.script_that_calls_back(
                "const done = arguments[0];
                 const { wasm } = document.getElementById('boot').dataset;
                 fetch(wasm, { cache: 'reload' }).then((answer) => done(answer.headers.get('content-type')));",
            )?;
            assert_eq!(type_of, json!(told), "the server is not as bad as it should be");
            page.start()?;
            page.answer("destination", "taiwan")?;
            page.next()?;
            page.go("help", "help")?;
            page.until("the places", || page.sees("[data-place=province]"))?;
            page.script("location.hash = '#hitung'")?;
            page.until("the calculator", || page.sees("[data-amount=wage]"))?;
            page.press("exit")?;
            page.gone()?;
        }
        Ok(())
    }

    /// Loading adds no entry of its own: one Back leads to the page before.
    fn one_back_leads_to_the_page_before(journey) {
        let page = journey.open()?;
        let address = journey.site().url();
        let before = "data:text/html,<title>other</title>another page";
        page.visit(before)?;
        let entries = page.script("return history.length")?;
        page.visit(&format!("{address}?lang=id"))?;
        page.ready()?;
        assert_eq!(page.script("return history.length")?.as_u64(), entries.as_u64().map(|n| n + 1));
        page.browser_back()?;
        page.until("the page before", || Ok(page.script("return location.href")? == json!(before)))
    }

    fn where_nothing_runs_it_the_numbers_are_there_and_nothing_is_asked(journey) {
        // A developer may read about it in the console.
        journey.expect(&[""]);
        for (what, hindrance) in HINDRANCES {
            journey.site().first_script(hindrance)?;
            let page = journey.visit()?;
            page.until(&format!("the notice in spite of {what}"), || page.sees("[data-notice=failure]"))?;
            only_numbers(&page)?;
            assert!(!page.place()?.ready, "{what}: it runs");
            journey.site().restore("index.html")?;
        }
        // Under another address: the browser may have a copy of the broken one.
        let page = journey.open_at("?lang=id&again")?;
        page.start()
    }
}

mod without_scripts {
    use super::*;

    journey! {
        without javascript:
        /// Some browsers run a page on somebody's server: she must have nothing to
        /// tell there.
        fn nothing_is_asked(journey) {
            let page = journey.visit()?;
            only_numbers(&page)
        }
    }
}

fn only_numbers(page: &Page) -> Told {
    assert!(page.dials("08001000")?, "no hotline: {}", page.text()?);
    assert_eq!(page.count(FIELDS)?, 0, "something is asked");
    Ok(())
}

//! The assertions at the end of every journey are worth something only when
//! they would fail: each engine makes noise here, and it must be heard.

use journeys::{crash::TRAP, journey};

const NOISE: &str = r#"
    console.log("a log");
    console.warn("a warning");
    console.error("an error");
    // By the page's own hands: Firefox keeps rejections of WebDriver's scripts.
    const script = document.createElement("script");
    script.src = "http://stranger.invalid/script.js";
    document.head.append(script);"#;

/// A page that takes its time over being closed, and ends with an error.
const SLOW_TO_GO: &str = "addEventListener('pagehide', () => {
    const since = Date.now();
    while (Date.now() - since < 1500) sessionStorage.getItem('nothing');
    throw new Error('the last words');
});";

journey! {
    fn the_console_is_heard(journey) {
        let page = journey.open()?;
        page.script(NOISE)?;
        page.script(TRAP)?;
        for words in ["a log", "a warning", "an error", "unreachable", "stranger.invalid"] {
            let mut told = Vec::new();
            let heard = page.until(&format!("the console to be told `{words}`"), || {
                told = journey.heard()?;
                Ok(told.iter().any(|line| line.to_lowercase().contains(words)))
            });
            assert!(heard.is_ok(), "`{words}` is not among {told:#?}");
        }
        journey.forget()
    }

    fn a_stranger_is_noticed(journey) {
        journey.open()?;
        journey.browser().run(async |client| {
            // The proxy refuses it; some engines call that an error.
            let _ = client.goto("http://stranger.invalid/some/path").await;
            Ok(())
        })?;
        let strangers = journey.recorder().strangers();
        assert!(
            strangers.iter().any(|asked| asked.host == "stranger.invalid" && asked.path == "/some/path"),
            "{strangers:?}"
        );
        journey.open()?;
        journey.forget()
    }

    fn a_missing_file_is_noticed(journey) {
        let page = journey.open()?;
        // The console may be told of it after the recorder has seen it.
        journey.expect(&["not-here.json"]);
        page.script("fetch('/not-here.json')")?;
        page.until("the request", || {
            Ok(journey.recorder().site().iter().any(|asked| asked.path == "/not-here.json" && asked.status == Some(404)))
        })
    }
}

journey! {
    in firefox:
    /// Left alone, Firefox stops a page that is being closed in the middle of a script.
    /// The ear of the others goes with the page.
    fn a_page_that_is_closed_is_heard_to_the_end(journey) {
        journey.site().first_script(SLOW_TO_GO)?;
        let page = journey.open()?;
        page.in_another_tab()?;
        let mut told = Vec::new();
        let heard = page.until("the last words", || {
            told = journey.heard()?;
            Ok(told.iter().any(|line| line.contains("the last words")))
        });
        assert!(heard.is_ok(), "{told:#?}");
        assert_eq!(told.len(), 1, "{told:#?}");
        journey.forget()
    }
}

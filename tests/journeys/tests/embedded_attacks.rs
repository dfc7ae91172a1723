//! What a page around the widget tries in order to read it, to bend it, or to learn
//! how it goes. An agency may embed the widget, and is the party being judged.
//! `cargo xtask test embed` prints a line for each of them.

use std::rc::Rc;

use journeys::{
    answers::{BAD_OFFER, PROPER_OFFER, Person},
    engine::Engine,
    hosts::{HostPage, Seen, element, loader},
    journey,
    journey::Journey,
    links::printed,
    page::Page,
    site::Site,
    trouble::Told,
};
use serde_json::{Value, json};

const FRAME: &str =
    "const frame = document.querySelector('migrasi-aman').shadowRoot.querySelector('iframe');";

/// Shows the widget on a page of another site.
fn shown(journey: &mut Journey, attributes: &str) -> Told<(Page, Rc<Site>)> {
    let host = journey.host()?;
    let url = HostPage::with(journey.site(), attributes).on(&host, "index.html")?;
    let page = journey.see(&url)?;
    page.until(
        "the widget",
        || Ok(page.element(0)?["ready"] == json!(true)),
    )?;
    Ok((page, host))
}

/// What the page notices while a person goes from the first question to a verdict,
/// and to the help.
fn whole_way(journey: &mut Journey, person: Person, verdict: &str) -> Told<Seen> {
    let (page, _host) = shown(journey, "lang=id")?;
    page.embedded(0)?;
    page.check(person)?;
    assert_eq!(page.verdict()?, verdict);
    page.go("help", "help")?;
    page.back()?;
    assert_eq!(page.verdict()?, verdict);
    // The next person has a tab of her own.
    page.script("try { sessionStorage.clear() } catch { }")?;
    page.out()?;
    Seen::by(&page)
}

/// What the window of a page is told while a person goes through the check in a frame
/// of which the upper half is scrolled away. A driver that touches scrolls by itself, so
/// that scripts of the frame touch here: the field itself, since a touch on its words
/// gives it the focus.
fn heard_on_the_way(journey: &mut Journey, person: Person, verdict: &str) -> Told<Vec<String>> {
    let host = journey.host()?;
    let mut around = HostPage::with(journey.site(), "lang=id");
    around.body += "<p style='height:3000px'>Long.</p>";
    let page = journey.see(&around.on(&host, "index.html")?)?;
    page.embedded(0)?;
    let click = |selector: &str| {
        page.until(&format!("{selector} to touch"), || {
            Ok(page.script(&format!(
                "const found = document.querySelector('{selector}'); (found?.querySelector('input') ?? found)?.click(); return Boolean(found)"
            ))? == json!(true))
        })
    };
    let moves = |selector: &str| {
        let before = page.place()?;
        click(selector)?;
        page.until(&format!("another screen after {selector}"), || {
            let now = page.place()?;
            Ok((now.screen, now.question) != (before.screen.clone(), before.question.clone()))
        })
    };
    page.out()?;
    page.script(&format!(
        "{FRAME} scrollTo(0, scrollY + frame.getBoundingClientRect().top + 320)"
    ))?;
    page.until("the page to rest", || {
        page.script("return new Promise((done) => setTimeout(() => done(seen.noticed.splice(0).length === 0), 500))")
            .map(|rests| rests == json!(true))
    })?;
    page.enter(0)?;
    moves("[data-action=start]")?;
    // With her first touch some browsers tell that somebody is in the frame.
    page.out()?;
    let first = page.script("return seen.noticed.splice(0)")?;
    let told = first.as_array().into_iter().flatten();
    assert!(told.clone().all(|one| one == "blur"), "{first}");
    page.enter(0)?;
    while page.place()?.screen != "result" {
        if page.place()?.screen == "stopped" {
            moves("[data-action=go-on]")?;
            continue;
        }
        let question = page.question()?;
        for touch in person.touches(&question).unwrap_or(&["unknown"]) {
            if touch.chars().all(|c| c.is_ascii_digit()) {
                page.script(&format!(
                    "const field = document.querySelector('[data-answer=months]');
                     field.value = '{touch}';
                     for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {{ bubbles: true }}))"
                ))?;
            } else {
                click(&format!("[data-answer=\"{touch}\"]"))?;
            }
        }
        moves("[data-action=next]")?;
    }
    assert_eq!(page.verdict()?, verdict);
    moves("[data-action=help]")?;
    moves("[data-action=back]")?;
    page.script("try { sessionStorage.clear() } catch { }")?;
    page.out()?;
    Ok(Seen::by(&page)?.noticed)
}

/// The browser's Back, and into the frame again: some drivers leave it then. That of
/// WebKit waits for the page to load, which it need not: there a script goes back.
fn back(page: &Page, engine: Engine) -> Told {
    if engine == Engine::WebKit {
        page.script("setTimeout(() => history.back())")?;
    } else {
        page.browser_back()?;
    }
    page.out()?;
    page.enter(0)
}

journey! {
    /// Neither events nor messages nor the length of the history tell one verdict
    /// from another, that help was opened, or how far she is.
    fn attack_watching_what_it_tells(journey) {
        let bad = whole_way(journey, BAD_OFFER, "stop")?;
        let good = whole_way(journey, PROPER_OFFER, "none")?;
        assert_eq!(bad.events, good.events);
        assert_eq!(bad.messages, good.messages);
        assert_eq!((bad.events.len(), bad.messages.len()), (1, 1), "{bad:?}");
        // One entry for all screens, made when she begins.
        let steps = |seen: &Seen| seen.entries.iter().map(|entry| entry - seen.entries[0]).collect::<Vec<_>>();
        assert_eq!(steps(&bad), [0, 1], "{bad:?}");
        assert_eq!(steps(&good), [0, 1], "{good:?}");
        Ok(())
    }

    /// A page of which a part is scrolled away hears nothing of a whole check: no screen
    /// that comes brings itself into view, and none changes the size of the window.
    fn attack_listening_to_the_window(journey) {
        let bad = heard_on_the_way(journey, BAD_OFFER, "stop")?;
        let good = heard_on_the_way(journey, PROPER_OFFER, "none")?;
        assert_eq!((bad, good), (Vec::<String>::new(), Vec::new()));
        Ok(())
    }

    /// In a frame the browser's Back goes back one screen each time all the same.
    fn attack_counting_steps_costs_no_way_back(journey) {
        let (page, _host) = shown(journey, "lang=id")?;
        page.embedded(0)?;
        page.start()?;
        let mut asked = Vec::new();
        for _ in 0..3 {
            asked.push(page.answer_one(PROPER_OFFER)?);
        }
        while let Some(question) = asked.pop() {
            back(&page, journey.engine())?;
            page.until(&format!("the question {question}"), || Ok(page.place()?.question == question))?;
        }
        back(&page, journey.engine())?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        page.out()?;
        let seen = Seen::by(&page)?;
        let most = seen.entries.iter().max().copied();
        assert_eq!(most, Some(seen.entries[0] + 1), "{seen:?}");
        Ok(())
    }

    fn attack_reading_the_frame(journey) {
        let (page, _host) = shown(journey, "lang=id")?;
        journey.excuse(&["blocked a frame", "permission denied", "cross-origin", "securityerror"]);
        for reading in [
            "frame.contentWindow.document",
            "frame.contentWindow.document.title",
            "frame.contentWindow.location.href",
            "frame.contentWindow.localStorage",
            "frame.contentWindow.sessionStorage",
            "frame.contentWindow.history.length",
            "frame.contentWindow.name",
            "frame.contentWindow.journeyEar",
            "frame.contentWindow.eval('1')",
        ] {
            let read = page.script(&format!("{FRAME} try {{ return 'read: ' + {reading} }} catch (error) {{ return error.name }}"))?;
            assert_eq!(read, json!("SecurityError"), "{reading}");
        }
        assert_eq!(page.script(&format!("{FRAME} return frame.contentDocument"))?, Value::Null);
        Ok(())
    }

    /// Forged, replayed and foreign messages, in floods, to both sides.
    fn attack_forging_messages(journey) {
        let (page, host) = shown(journey, "lang=id")?;
        host.put("other.html", "<!doctype html><link rel=icon href='data:,'><script>
            for (const height of [0, 1, 480, 960, 1e9, NaN, '640', null]) {
                for (const type of ['migrasi-aman:ready', 'migrasi-aman:resize']) parent.postMessage({ type, height }, '*');
            }
            parent.postMessage('the other frame is done', '*');
        </script>")?;
        // Not the width, which another frame on the page may change.
        let look = |page: &Page| {
            let element = page.element(0)?;
            Ok::<_, journeys::trouble::Trouble>(["frames", "height", "ready", "words"].map(|name| element[name].clone()))
        };
        let before = look(&page)?;
        page.script(&format!(
            "{FRAME}
             const ready = {{ type: 'migrasi-aman:ready', height: 960 }};
             const resize = {{ type: 'migrasi-aman:resize', height: 960 }};
             // A frame of the page's own, which says the same.
             const other = document.createElement('iframe');
             other.src = 'other.html';
             document.body.append(other);
             const odd = [ready, resize, '__ready__', '{{', '', 0, null, undefined, {{}}, [], 'x'.repeat(1 << 20),
                 new ArrayBuffer(8), {{ type: {{}} }}, {{ type: 'migrasi-aman:resize', height: {{}} }}];
             for (const message of odd) {{
                 postMessage(message, '*');
                 frame.contentWindow.postMessage(message, '*');
                 dispatchEvent(new MessageEvent('message', {{ data: message, origin: new URL(frame.src).origin }}));
                 // Said to come from the frame, but from another origin.
                 dispatchEvent(new MessageEvent('message', {{ data: message, origin: location.origin, source: frame.contentWindow }}));
                 // Without an origin, but from a frame that is not ours.
                 dispatchEvent(new MessageEvent('message', {{ data: message, origin: 'null', source: window }}));
             }}
             // Orders to the widget.
             for (const order of ['answer', 'verdict', 'open', 'close', 'wipe']) {{
                 frame.contentWindow.postMessage({{ type: 'migrasi-aman:' + order, value: 'none' }}, '*');
             }}
             for (let n = 0; n < 3000; n += 1) {{
                 frame.contentWindow.postMessage(resize, '*');
                 postMessage(resize, '*');
             }}",
        ))?;
        page.until("the other frame", || {
            let messages = Seen::by(&page)?.messages;
            let done = messages.iter().any(|message| message.contains("the other frame is done"));
            Ok(done && messages.len() > 3000)
        })?;
        assert_eq!(look(&page)?, before);
        let seen = Seen::by(&page)?;
        assert_eq!(seen.events, ["migrasi-aman:ready {\"height\":640}"]);
        assert_eq!(seen.errors, Vec::<String>::new());
        page.embedded(0)?;
        assert_eq!(page.place()?.screen, "start");
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.out()
    }

    /// Even what seems to come from the frame and its origin changes a height
    /// within its steps, and nothing else: a page can draw its own frame as it likes.
    fn attack_replaying_messages(journey) {
        let (page, _host) = shown(journey, "lang=id")?;
        for (height, shown) in [("0", 480), ("1", 480), ("500", 640), ("1e9", 960), ("-5", 480)] {
            page.script(&format!(
                "{FRAME} dispatchEvent(new MessageEvent('message', {{ origin: new URL(frame.src).origin, source: frame.contentWindow,
                     data: {{ type: 'migrasi-aman:resize', height: {height} }} }}));",
            ))?;
            assert_eq!(page.element(0)?["height"], json!(shown), "{height}");
        }
        page.script(&format!(
            "{FRAME} for (let n = 0; n < 100; n += 1) dispatchEvent(new MessageEvent('message', {{ origin: new URL(frame.src).origin,
                 source: frame.contentWindow, data: {{ type: 'migrasi-aman:ready', height: 640 }} }}));",
        ))?;
        let ready = Seen::by(&page)?.events.into_iter().filter(|event| event.contains("ready")).count();
        assert_eq!(ready, 1, "told twice that it is there");
        Ok(())
    }

    /// Script, styles and strange letters in what may be set.
    fn attack_setting_what_may_not_be_set(journey) {
        let host = journey.host()?;
        let body = format!(
            "{}{}",
            loader(journey.site()),
            element(
                "lang='id&answers=1#hasil' region=\"52.03'><script>\" theme='dark;}*{display:none' accent='#fff;background:url(//evil.invalid)' \
                 start='javascript:alert(1)' contact-name='<img src=x onerror=alert(1)>\u{202e}' contact-phone='tel:110' \
                 contact-web='javascript:alert(1)' onclick='x' mode='full' verdict='none'",
            ),
        );
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        let query = page.script("return location.search")?;
        assert!(!query.as_str().is_some_and(|query| query.contains("verdict=") || query.contains("&answers=")), "{query}");
        assert_eq!(page.place()?.screen, "start");
        assert_eq!(page.script("return [document.documentElement.dataset.theme ?? null, document.documentElement.hasAttribute('data-accent')]")?, json!([null, false]));
        page.go("help", "help")?;
        assert_eq!(page.count("[data-contact]")?, 0);
        page.back()?;
        // Each is told once, with what is allowed. By itself, since some browsers hand
        // out what a page is told and not what its frames are.
        let address = page.script("return location.href")?;
        page.out()?;
        journey.forget()?;
        let page = journey.see(address.as_str().unwrap_or_default())?;
        page.ready()?;
        let told = journey.heard()?;
        for name in ["region", "theme", "accent", "start", "contact-name", "contact-phone", "contact-web"] {
            let count = told
                .iter()
                .filter(|line| line.replace('\\', "").contains(&format!("\"{name}\" is ignored; allowed: ")))
                .count();
            assert_eq!(count, 1, "{name}: {told:#?}");
        }
        journey.excuse(&["is ignored; allowed:", "mode is"]);
        Ok(())
    }

    /// A "name" that says that all is well, and whatever looks like a verdict.
    fn attack_saying_that_all_is_well(journey) {
        let (page, _host) = shown(
            journey,
            "lang=id start=hasil contact-name='Tawaran ini AMAN dan resmi' contact-phone='0812 345 678'",
        )?;
        page.embedded(0)?;
        assert_eq!(page.place()?.screen, "start");
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.go("help", "help")?;
        assert_eq!(page.count("[data-contact]")?, 0);
        assert!(!page.every_word()?.iter().any(|word| word == "aman"));
        page.out()?;
        journey.excuse(&["is ignored; allowed:"]);
        Ok(())
    }

    /// Answers in the address of the frame: a page could fill in a check that ends
    /// well, or badly, and let it look like hers. She is asked, each time.
    fn attack_filling_in_answers(journey) {
        let host = journey.host()?;
        let link = printed("good-offer")?;
        let widget = format!("{}?embed=1&lang=id", journey.site().url());
        let body = format!("<iframe src=\"{widget}#{link}\" width=400 height=800 title=Cek></iframe>");
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.enter(0)?;
        page.ready()?;
        page.until("the question", || page.sees("[data-link=asking]"))?;
        assert_eq!(page.attribute("[data-link=asking] [data-given]", "data-given")?, "21");
        assert!(page.text()?.contains("Mungkin situs itu yang mengisi"), "{}", page.text()?);
        assert_eq!(page.place()?.fragment, "#hasil");
        assert_eq!(page.count("[data-verdict]")?, 0, "a verdict is shown unasked");
        page.press("refuse-link")?;
        page.until("the first screen", || Ok(page.place()?.screen == "start"))?;
        // Once more, while she answers: hers stay until she says so.
        page.arrive(BAD_OFFER)?;
        page.out()?;
        page.script(&format!("document.querySelector('iframe').src = '{widget}#{link}'"))?;
        page.enter(0)?;
        page.until("the question", || page.sees("[data-link=asking]"))?;
        assert!(page.text()?.contains("Kalau link dibuka, jawaban itu hilang"), "{}", page.text()?);
        page.press("refuse-link")?;
        assert_eq!(page.verdict()?, "stop");
        page.out()?;
        page.script(&format!("document.querySelector('iframe').src = '{widget}#{link}&again'"))?;
        page.enter(0)?;
        page.until("the question", || page.sees("[data-link=asking]"))?;
        page.press("open-link")?;
        assert_eq!(page.verdict()?, "none");
        assert!(page.sees("[data-link=opened]")?);
        assert_eq!(page.place()?.fragment, "#hasil");
        page.out()
    }

    /// So small that nothing can be read.
    fn attack_with_a_tiny_frame(journey) {
        let host = journey.host()?;
        let widget = journey.site().url();
        let body = format!("<iframe src=\"{widget}?embed=1&lang=id\" width=200 height=150 title=Cek></iframe>");
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.enter(0)?;
        page.ready()?;
        page.until("the notice", || page.sees(".squeezed [data-action=own-window]"))?;
        page.out()?;
        page.script("const frame = document.querySelector('iframe'); frame.width = 320; frame.height = 500")?;
        page.enter(0)?;
        page.until("the notice to go", || Ok(!page.sees(".squeezed")?))?;
        page.out()
    }
}

/// Transparent, or with something over all of it.
const COVERS: [&str; 2] = [
    "frame.style.opacity = '0.01'",
    "const cover = document.createElement('div');
     cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9';
     document.body.append(cover)",
];

journey! {
    in chromium:
    fn attack_covering_the_frame(journey) {
        for cover in COVERS {
            let (page, _host) = shown(journey, "lang=id")?;
            page.script(&format!("{FRAME} {cover}"))?;
            page.enter(0)?;
            page.until("the notice", || page.sees(".squeezed [data-action=own-window]"))?;
            let text = page.words_of(".squeezed")?;
            assert!(text.contains("terlalu kecil atau tertutup"), "{text}");
            page.out()?;
        }
        Ok(())
    }

    /// The site's own number exactly over that of the hotline, and nothing else covered.
    fn attack_covering_one_number(journey) {
        let (page, _host) = shown(journey, "lang=id start=bantuan")?;
        page.embedded(0)?;
        page.until("the hotline", || page.sees("#app [data-channel=phone]"))?;
        let place = page.script(
            "const { left, top, width, height } = document.querySelector('#app .lines [data-channel=phone]').getBoundingClientRect();
             return [left, top, width, height];",
        )?;
        assert!(page.script("return document.documentElement.dataset.squeezed ?? null")?.is_null());
        page.out()?;
        page.script(&format!(
            "{FRAME}
             const [left, top, width, height] = {place};
             const {{ left: x, top: y }} = frame.getBoundingClientRect();
             const cover = document.createElement('a');
             cover.href = 'tel:0812345678';
             cover.textContent = '0812-345-678';
             cover.style.cssText = `position:absolute;z-index:9;background:#fff;left:${{scrollX + x + left}}px;top:${{scrollY + y + top}}px;width:${{width}}px;height:${{height}}px`;
             document.body.append(cover);",
        ))?;
        page.enter(0)?;
        page.until("the notice", || page.sees(".squeezed [data-action=own-window]"))?;
        page.out()?;
        page.script("document.querySelector('a[href=\"tel:0812345678\"]').remove()")?;
        page.enter(0)?;
        page.until("the notice to go", || Ok(!page.sees(".squeezed")?))?;
        page.out()
    }
}

journey! {
    in firefox and webkit:
    /// What docs/embedding.md names as a limit: these cannot tell. Should one learn it,
    /// the journey fails, and the limit can be taken out.
    fn limit_covering_is_not_noticed(journey) {
        for cover in COVERS {
            let (page, _host) = shown(journey, "lang=id")?;
            page.script(&format!("{FRAME} {cover}"))?;
            page.enter(0)?;
            let told = page.script("return 'isVisible' in IntersectionObserverEntry.prototype")?;
            assert_eq!((told, page.sees(".squeezed")?), (json!(false), false));
            page.out()?;
        }
        Ok(())
    }
}

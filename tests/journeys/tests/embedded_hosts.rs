//! The widget on pages of other sites: each looks as it should and gets through.
//! `cargo xtask test embed` prints a line for each of them.

use std::net::Ipv4Addr;

use journeys::{
    answers::BAD_OFFER,
    hosts::{HostPage, Seen, element, loader, react},
    journey,
    journey::Journey,
    page::Page,
    site::{Serving, Site},
    trouble::{Doing, Told, trouble},
};
use serde_json::json;

/// What a frame without an origin of its own needs from whoever serves the widget.
const FOR_EVERYBODY: &[(&str, &str)] = &[("Access-Control-Allow-Origin", "*")];

/// A page, or a widget, without an origin of its own.
const SANDBOXED: (&str, &str) = (
    "Content-Security-Policy",
    "sandbox allow-scripts allow-forms allow-popups",
);

/// The key, as WebDriver calls it.
const ESCAPE: char = '\u{e00c}';

/// The first question is answered in the frame, and the page around has learned
/// nothing but that the widget is there.
fn gets_through(page: &Page, number: usize) -> Told {
    let before = page.script("return seen.entries[0]")?;
    page.embedded(number)?;
    if page.place()?.screen == "start" {
        page.start()?;
    }
    page.answer("destination", "taiwan")?;
    page.next()?;
    page.back()?;
    assert_eq!(page.question()?, "destination");
    page.out()?;
    let shown = page.element(number)?;
    assert_eq!(
        (&shown["frames"], &shown["words"]),
        (&json!(1), &json!(false)),
        "{shown}"
    );
    let seen = Seen::by(page)?;
    assert_eq!(seen.errors, Vec::<String>::new());
    assert_eq!(json!(seen.entries[0]), before);
    Ok(())
}

fn colours(page: &Page) -> Told<(String, String, String)> {
    let found = page.script(
        "const style = (selector) => getComputedStyle(document.querySelector(selector));
         return [style('body').backgroundColor, style('#app').color, style('#app .button.main').backgroundColor];",
    )?;
    let text = |n: usize| found[n].as_str().unwrap_or_default().to_owned();
    Ok((text(0), text(1), text(2)))
}

/// Of the widget the page has asked for its loader, and for nothing else.
fn nothing_but_the_loader(journey: &Journey) -> Told {
    let asked = journey.recorder().site();
    let of_the_widget = asked
        .iter()
        .filter(|request| request.host == journey.site().address().to_string())
        .map(|request| request.path.as_str());
    let paths: Vec<&str> = of_the_widget.collect();
    if paths == ["/migrasi-aman.js"] {
        return Ok(());
    }
    trouble(format!("it has asked for {paths:?}"))
}

/// The element of a page in which nothing is in its way.
fn plain(widget: &Site, host: &Site, attributes: &str) -> Told<String> {
    HostPage::with(widget, attributes).on(host, "index.html")
}

journey! {
    fn host_plain(journey) {
        let host = journey.host()?;
        let url = plain(journey.site(), &host, "lang=id")?;
        let page = journey.see(&url)?;
        page.until("the widget", || Ok(page.element(0)?["ready"] == json!(true)))?;
        let frame = page.script(
            "const frame = document.querySelector('migrasi-aman').shadowRoot.querySelector('iframe');
             return [frame.title, frame.getAttribute('allow'), frame.referrerPolicy,
                 frame.hasAttribute('sandbox'), frame.height, frame.getBoundingClientRect().height];",
        )?;
        assert_eq!(frame, json!(["Cek Tawaran Kerja", "geolocation", "no-referrer", false, "480", 640]));
        let seen = Seen::by(&page)?;
        assert_eq!(seen.events, ["migrasi-aman:ready {\"height\":640}"]);
        assert_eq!(seen.messages.len(), 1, "{seen:?}");
        assert_eq!(seen.entries.len(), 1, "loading made an entry of its own: {seen:?}");
        page.embedded(0)?;
        // Where the real one is, and that it can be opened by itself.
        let text = page.text()?;
        assert!(text.contains(&journey.site().address().to_string()), "{text}");
        assert!(page.sees("[data-action=own-window][target=_blank]")?, "{text}");
        page.out()?;
        gets_through(&page, 0)
    }

    /// One Back leads from the page with the widget to the page before it.
    fn host_is_left_by_one_back(journey) {
        let host = journey.host()?;
        host.put("before.html", "<!doctype html><link rel=icon href='data:,'><title>before</title>")?;
        let url = plain(journey.site(), &host, "lang=id")?;
        let page = journey.see(&format!("{}before.html", host.url()))?;
        page.visit(&url)?;
        page.embedded(0)?;
        page.out()?;
        page.browser_back()?;
        page.until("the page before", || Ok(page.script("return document.title")? == json!("before")))
    }

    /// A policy that lets in script and frame of the widget and nothing else: no
    /// style either.
    fn host_strict_policy(journey) {
        let host = journey.host()?;
        let widget = journey.site().url();
        let policy = format!("default-src 'none'; img-src data:; script-src 'self' {widget}; frame-src {widget}");
        let page = HostPage { policy: policy.leak(), ..HostPage::with(journey.site(), "lang=id") };
        let url = page.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        // The host's own style is refused, and told so.
        journey.excuse(&["style", "content security policy"]);
        page.until("the widget", || Ok(page.element(0)?["ready"] == json!(true)))?;
        let shown = page.element(0)?;
        assert_eq!(shown["height"], json!(640), "{shown}");
        gets_through(&page, 0)
    }

    fn host_dark(journey) {
        let host = journey.host()?;
        let page = HostPage {
            style: ":root { color-scheme: dark; background: #000; color: #fff }",
            ..HostPage::with(journey.site(), "lang=id theme=dark accent=#300000")
        };
        let url = page.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        let (ground, text, _) = colours(&page)?;
        assert_eq!((ground.as_str(), text.as_str()), ("rgb(20, 25, 27)", "rgb(243, 238, 228)"));
        let link = page.script(
            "const parts = (text) => text.match(/\\d+/g).slice(0, 3).map((part) => {
                 const share = part / 255;
                 return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
             });
             const light = (text) => { const [r, g, b] = parts(text); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
             const accent = light(getComputedStyle(document.querySelector('#app .button.main')).backgroundColor);
             const ground = light(getComputedStyle(document.body).backgroundColor);
             return (accent + 0.05) / (ground + 0.05);",
        )?;
        assert!(link.as_f64().is_some_and(|contrast| contrast >= 7.0), "the accent stays dark: {link}");
        page.out()?;
        gets_through(&page, 0)
    }

    /// A light widget, though the device or the page be dark, and its own colour.
    fn host_light_with_a_colour(journey) {
        let host = journey.host()?;
        let url = plain(journey.site(), &host, "lang=en theme=light accent=#990000")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        let (ground, _, button) = colours(&page)?;
        assert_eq!(ground, "rgb(251, 246, 236)");
        assert_eq!(button, "rgb(153, 0, 0)", "a colour that can be read stays as it is");
        assert_eq!(page.place()?.language, "en");
        page.out()?;
        gets_through(&page, 0)
    }

    fn host_right_to_left(journey) {
        let host = journey.host()?;
        let page = HostPage { root: "dir=rtl", ..HostPage::with(journey.site(), "lang=id") };
        let url = page.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        assert_eq!(page.script("return getComputedStyle(document.body).direction")?, json!("ltr"));
        page.out()?;
        gets_through(&page, 0)
    }

    /// Takes every style from everything, and has a huge text.
    fn host_that_unsets_everything(journey) {
        let host = journey.host()?;
        let page = HostPage {
            style: "* { all: unset } html { font-size: 60px; display: block } iframe { display: none !important }",
            ..HostPage::with(journey.site(), "lang=id")
        };
        let url = page.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.until("the widget", || Ok(page.element(0)?["ready"] == json!(true)))?;
        let shown = page.element(0)?;
        assert_eq!(shown["height"], json!(640), "{shown}");
        assert!(shown["width"].as_f64().is_some_and(|width| width > 380.0), "{shown}");
        gets_through(&page, 0)
    }

    fn host_with_two(journey) {
        let host = journey.host()?;
        let body = format!(
            "{}{}<p>Between.</p>{}",
            loader(journey.site()),
            element("lang=id region=52.03"),
            element("lang=en start=hitung"),
        );
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        gets_through(&page, 0)?;
        page.script("document.querySelectorAll('migrasi-aman')[1].scrollIntoView()")?;
        page.embedded(1)?;
        let place = page.place()?;
        assert_eq!((place.language.as_str(), place.screen.as_str()), ("en", "sums"));
        page.out()?;
        let seen = Seen::by(&page)?;
        assert_eq!(seen.events.len(), 2, "{seen:?}");
        Ok(())
    }

    /// Inline, deferred, as a module, after the element, late, and twice.
    fn host_however_the_script_is_run(journey) {
        let host = journey.host()?;
        let widget = journey.site().url();
        let source = format!("{widget}migrasi-aman.js");
        let inline = journey.site().text("migrasi-aman.js")?;
        let base = format!("lang=id base={widget}");
        let ways = [
            ("inline", format!("<script>{inline}</script>{}", element(&base))),
            ("deferred", format!("<script defer src={source}></script>{}", element("lang=id"))),
            ("module", format!("<script type=module src={source}></script>{}", element(&base))),
            ("at the end", format!("{}<script src={source}></script>", element("lang=id"))),
            ("twice", format!("{0}{0}{1}", loader(journey.site()), element("lang=id"))),
            (
                "delayed",
                format!(
                    "{}<script>setTimeout(() => {{ const late = document.createElement('script'); late.src = '{source}';
                     late.onload = () => late.remove(); document.head.append(late) }}, 700)</script>",
                    element("lang=id"),
                ),
            ),
        ];
        // A module of another site is only let in where its server says so.
        let open = journey.serve(Serving { headers: FOR_EVERYBODY, ..Serving::default() })?;
        for (way, body) in ways {
            let body = if way == "module" {
                body.replace(&widget, &open.url())
            } else {
                body
            };
            let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
            let page = journey.see(&format!("{url}?{}", way.replace(' ', "-")))?;
            page.until(&format!("the widget, {way}"), || Ok(page.element(0)?["ready"] == json!(true)))?;
            let shown = page.element(0)?;
            assert_eq!(shown["frames"], json!(1), "{way}: {shown}");
            let seen = Seen::by(&page)?;
            assert_eq!((seen.events.len(), seen.errors.len(), seen.entries.len()), (1, 0, 1), "{way}: {seen:?}");
        }
        Ok(())
    }

    /// As frameworks do in their strict mode: put there, taken away and put there
    /// again, with attributes that change.
    fn host_that_mounts_twice(journey) {
        let host = journey.host()?;
        let url = HostPage { body: format!("{}<div id=root></div>", loader(journey.site())), ..HostPage::default() }
            .on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.until("the element", || Ok(page.script("return customElements.get('migrasi-aman') !== undefined")? == json!(true)))?;
        page.script(
            "const make = () => {
                 const element = document.createElement('migrasi-aman');
                 element.setAttribute('lang', 'id');
                 element.append(document.createElement('p'));
                 return element;
             };
             const one = make();
             document.getElementById('root').append(one);
             one.remove();
             document.getElementById('root').append(one);
             one.remove();
             const other = make();
             document.getElementById('root').append(other);
             other.setAttribute('theme', 'dark');
             other.setAttribute('theme', 'light');",
        )?;
        gets_through(&page, 0)?;
        let seen = Seen::by(&page)?;
        assert_eq!(seen.events.len(), 1, "{seen:?}");
        assert_eq!(page.count("migrasi-aman")?, 1);
        // And away for good: nobody listens any more.
        page.script("document.querySelector('migrasi-aman').remove()")?;
        assert_eq!(page.script("return document.querySelectorAll('iframe').length")?, json!(0));
        Ok(())
    }

    /// React itself, in its strict mode.
    fn host_of_react(journey) {
        journey.excuse(&["react devtools"]);
        let host = journey.host()?;
        let page = journey.see(&react(journey.site(), &host)?)?;
        gets_through(&page, 0)?;
        assert_eq!(Seen::by(&page)?.events.len(), 1);
        // Another colour is another frame, and taken away it is gone.
        for (change, frames) in [("dress('dark')", 1), ("put(false)", 0), ("put(true)", 1)] {
            page.script(change)?;
            page.until(change, || {
                let now = "return [...document.querySelectorAll('migrasi-aman')].reduce((n, one) => n + one.shadowRoot.querySelectorAll('iframe').length, 0)";
                Ok(page.script(now)? == json!(frames))
            })?;
        }
        // What was answered is still there: it is the same tab.
        page.embedded(0)?;
        assert_eq!(page.attribute("html", "data-theme")?, "dark");
        page.start()?;
        assert_eq!(page.question()?, "entry", "it goes on after what was answered");
        page.out()
    }

    /// `mode=button`: nothing is fetched before it is touched, Escape closes it, and
    /// the answers are still there when it is opened again.
    fn host_with_a_button(journey) {
        let host = journey.host()?;
        let url = plain(journey.site(), &host, "lang=id mode=button")?;
        let page = journey.see(&url)?;
        const ROOT: &str = "const root = document.querySelector('migrasi-aman').shadowRoot;";
        page.until("the button", || Ok(page.script(&format!("{ROOT} return root && root.querySelector('button') !== null"))? == json!(true)))?;
        let open = |page: &Page| page.script(&format!("{ROOT} return root.querySelector('dialog').open"));
        assert_eq!(open(&page)?, json!(false));
        nothing_but_the_loader(journey)?;
        page.script(&format!("{ROOT} root.querySelector('button').click()"))?;
        assert_eq!(open(&page)?, json!(true));
        // While the focus is outside the frame: what is typed in it, the page around
        // does not hear.
        page.key(ESCAPE)?;
        page.until("the dialog to close", || Ok(open(&page)? == json!(false)))?;
        page.script(&format!("{ROOT} root.querySelector('button').click()"))?;
        page.embedded(0)?;
        page.start()?;
        page.answer("destination", "taiwan")?;
        page.next()?;
        let question = page.question()?;
        page.out()?;
        page.script(&format!("{ROOT} root.querySelector('dialog button').click()"))?;
        page.until("the dialog to close", || Ok(open(&page)? == json!(false)))?;
        page.script(&format!("{ROOT} root.querySelector('button').click()"))?;
        page.embedded(0)?;
        assert_eq!(page.question()?, question);
        page.out()
    }

    /// A setting that nobody knows changes nothing, and is told whoever works on the page;
    /// what the tools of sites write on any element is not.
    fn host_with_a_setting_that_nobody_knows(journey) {
        let host = journey.host()?;
        let listen = "<script>window.warned = []; console.warn = (text) => warned.push(text)</script>";
        let theirs = "class=wide id=cek data-v-1a2b aria-label=Cek x-data itemprop=check tabindex=-1 onclick=void(0)";
        let element = element(&format!("lang=id {theirs} verdict=none regions=32"));
        let body = format!("{listen}{}{element}", loader(journey.site()));
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.until("the widget", || Ok(page.element(0)?["ready"] == json!(true)))?;
        let said = "migrasi-aman: unknown: verdict, regions; there are lang, region, theme, accent, start, contact-name, contact-phone, contact-web, mode, base";
        assert_eq!(page.script("return warned")?, json!([said]));
        gets_through(&page, 0)
    }

    /// In a bar at the side, 300 pixels wide, and Indonesian by its old code.
    fn host_narrow(journey) {
        let host = journey.host()?;
        let page = HostPage { style: "migrasi-aman { width: 300px }", ..HostPage::with(journey.site(), "lang=in") };
        let url = page.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.until("the widget", || Ok(page.element(0)?["ready"] == json!(true)))?;
        let shown = page.element(0)?;
        assert_eq!((&shown["height"], &shown["width"]), (&json!(800), &json!(300)), "{shown}");
        gets_through(&page, 0)?;
        page.enter(0)?;
        assert_eq!(page.place()?.language, "id");
        page.out()
    }

    /// Far below what is seen nothing is fetched, and where it will be is room.
    fn host_long(journey) {
        let host = journey.host()?;
        let body = format!("{}<p style='height:5000px'>Long.</p>{}", loader(journey.site()), element("lang=id"));
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.until("the element", || Ok(page.script("return document.querySelector('migrasi-aman').shadowRoot !== null")? == json!(true)))?;
        assert_eq!(page.element(0)?["frames"], json!(0));
        let height = |page: &Page| page.script("return document.documentElement.scrollHeight");
        page.until("its room", || Ok(page.script("return document.querySelector('migrasi-aman').offsetHeight")? == json!(640)))?;
        let before = height(&page)?;
        nothing_but_the_loader(journey)?;
        page.script("document.querySelector('migrasi-aman').scrollIntoView()")?;
        gets_through(&page, 0)?;
        assert_eq!(height(&page)?, before, "what is below has moved");
        Ok(())
    }

    /// In a tab that is not open yet.
    fn host_that_hides_it_first(journey) {
        let host = journey.host()?;
        let body = format!("{}<div id=tab style='display:none'>{}</div>", loader(journey.site()), element("lang=id"));
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.until("the element", || Ok(page.script("return document.querySelector('migrasi-aman').shadowRoot !== null")? == json!(true)))?;
        page.script("document.getElementById('tab').style.display = 'block'")?;
        page.until("its height", || Ok(page.element(0)?["height"] == json!(640)))?;
        gets_through(&page, 0)
    }

    /// The widget on the page's own origin: other scripts of the page stay out, and
    /// it gets to a verdict without anything being kept.
    fn host_of_the_same_origin(journey) {
        let widget = journey.serve(Serving { headers: FOR_EVERYBODY, ..Serving::default() })?;
        let url = HostPage::with(&widget, "lang=id").on(&widget, "host.html")?;
        let page = journey.see(&url)?;
        // Browsers say that the sandbox forbids what is not even tried twice.
        journey.excuse(&["sandbox", "storage", "securityerror"]);
        page.embedded(0)?;
        assert_eq!(page.script("return self.origin")?, json!("null"));
        assert_eq!(
            page.script("try { return typeof sessionStorage.length } catch (error) { return error.name }")?,
            json!("SecurityError"),
        );
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.go("help", "help")?;
        page.until("the places", || page.sees("[data-place=province]"))?;
        page.back()?;
        page.out()?;
        let read = page.script(
            "const frame = document.querySelector('migrasi-aman').shadowRoot.querySelector('iframe');
             try { return frame.contentDocument === null && String(frame.contentWindow.document) } catch (error) { return error.name }",
        )?;
        assert_eq!(read, json!("SecurityError"));
        let seen = Seen::by(&page)?;
        assert_eq!(seen.events.len(), 1, "{seen:?}");
        assert!(seen.entries.len() <= 2, "{seen:?}");
        Ok(())
    }

    /// A page that is itself in a sandbox: what is in its frames has no origin either.
    fn host_in_a_sandbox(journey) {
        let widget = journey.serve(Serving { headers: FOR_EVERYBODY, ..Serving::default() })?;
        journey.excuse(&["sandbox", "storage", "securityerror", "cookiePartitionedForeign"]);
        let folder = tempfile::tempdir().doing("making a folder for a host")?;
        let host = journey.serve_folder(folder.path(), Serving {
            at: Ipv4Addr::new(127, 0, 0, 2),
            headers: &[SANDBOXED],
            ..Serving::default()
        })?;
        let page = journey.see(&plain(&widget, &host, "lang=id")?)?;
        gets_through(&page, 0)?;
        assert_eq!(page.script("return self.origin")?, json!("null"));
        assert_eq!(Seen::by(&page)?.events, ["migrasi-aman:ready {\"height\":640}"]);
        Ok(())
    }

    /// A server of the widget that puts it in a sandbox wherever it is shown.
    fn host_of_a_widget_in_a_sandbox(journey) {
        const HEADERS: &[(&str, &str)] = &[SANDBOXED, FOR_EVERYBODY[0]];
        let widget = journey.serve(Serving { headers: HEADERS, ..Serving::default() })?;
        journey.excuse(&["sandbox", "storage", "securityerror"]);
        let host = journey.host()?;
        let page = journey.see(&plain(&widget, &host, "lang=id")?)?;
        gets_through(&page, 0)?;
        assert_eq!(Seen::by(&page)?.events, ["migrasi-aman:ready {\"height\":640}"]);
        Ok(())
    }

    /// A copy on the site's own address in a plain frame: other scripts of the page
    /// could read along, so that nothing is asked there.
    fn host_of_the_same_origin_without_the_script(journey) {
        let widget = journey.serve(Serving::default())?;
        let body = format!("<iframe src=\"{}index.html?embed=1&lang=id\" width=400 height=700 title=Cek></iframe>", widget.url());
        let url = HostPage { body, ..HostPage::default() }.on(&widget, "host.html")?;
        let page = journey.see(&url)?;
        page.enter(0)?;
        page.until("the notice", || page.sees("[data-notice=failure] [data-action=own-window][target=_blank]"))?;
        let text = page.text()?;
        assert!(text.contains("Situs ini bisa ikut membaca jawaban Anda"), "{text}");
        assert!(page.dials("08001000")?, "{text}");
        assert_eq!((page.count("[data-screen]")?, page.place()?.ready), (0, false), "it asks all the same");
        page.out()
    }

    /// Narrower than a phone while it is shown: it asks for more height, once.
    fn host_made_narrow(journey) {
        let host = journey.host()?;
        let page = journey.see(&plain(journey.site(), &host, "lang=id")?)?;
        page.until("the widget", || Ok(page.element(0)?["ready"] == json!(true)))?;
        page.script("document.querySelector('migrasi-aman').style.width = '300px'")?;
        page.until("its height", || Ok(page.element(0)?["height"] == json!(800)))?;
        gets_through(&page, 0)?;
        assert_eq!(
            Seen::by(&page)?.events,
            ["migrasi-aman:ready {\"height\":640}", "migrasi-aman:resize {\"height\":800}"],
        );
        Ok(())
    }

    /// `mode=button` where the browser knows no dialog: nothing stands open.
    fn host_with_a_button_and_no_dialogs(journey) {
        let host = journey.host()?;
        let body = format!(
            "<script>const make = document.createElement.bind(document);
             document.createElement = (tag) => make(tag === 'dialog' ? 'old-dialog' : tag);</script>{}{}",
            loader(journey.site()),
            element("lang=id mode=button"),
        );
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        const SEEN: &str = "const root = document.querySelector('migrasi-aman').shadowRoot;
             const seen = (name) => root.querySelector(name).getClientRects().length > 0;
             return root && root.querySelector('old-dialog') && [seen('button'), seen('old-dialog'), seen('old-dialog button')];";
        page.until("the button", || Ok(page.script(SEEN)?.is_array()))?;
        assert_eq!(page.script(SEEN)?, json!([true, false, false]));
        Ok(())
    }

    /// A frame without the script, of a fixed small size, in the sandbox of a site
    /// builder.
    fn host_with_a_plain_frame(journey) {
        let host = journey.host()?;
        let widget = journey.serve(Serving { headers: FOR_EVERYBODY, at: Ipv4Addr::LOCALHOST, ..Serving::default() })?;
        let body = format!(
            "<iframe src=\"{}?lang=id\" width=300 height=400 title=Cek sandbox=\"allow-scripts allow-forms allow-popups\"></iframe>",
            widget.url(),
        );
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        journey.excuse(&["sandbox", "storage", "securityerror"]);
        page.enter(0)?;
        page.ready()?;
        page.check(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.out()
    }

    /// The site's place is looked near, and its own contact stands below ours and is
    /// told as its own.
    fn host_with_a_region_and_a_contact(journey) {
        let host = journey.host()?;
        let url = plain(
            journey.site(),
            &host,
            "lang=id region=52.03 start=bantuan contact-name='Yayasan Mitra' contact-phone='0370 123456' contact-web='https://mitra.example/kontak'",
        )?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        assert_eq!(page.place()?.screen, "help");
        page.until("the regency", || {
            Ok(page.script("const list = document.querySelector('[data-place=regency]'); return list && list.value")? == json!("52.03"))
        })?;
        let order = page.script(
            "const all = [...document.querySelectorAll('#app [data-help], #app [data-contact]')];
             const own = all.findIndex((element) => element.matches('[data-contact]'));
             return [own, all.length];",
        )?;
        assert_eq!(order[0].as_u64().map(|own| own + 1), order[1].as_u64(), "official help comes after it: {order}");
        let text = page.words_of("[data-contact]")?;
        for part in ["Yayasan Mitra", "0370 123456", "mitra.example", "Kami tidak memeriksanya"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(page.dials("08001000")?, "the hotline is gone");
        page.out()
    }
}

journey! {
    in chromium:
    /// Where nothing covers it, it never says so: not on any screen, nor where a number
    /// lies under the bar at the bottom.
    fn host_that_covers_nothing(journey) {
        let host = journey.host()?;
        let page = journey.see(&plain(journey.site(), &host, "lang=id")?)?;
        page.embedded(0)?;
        page.script(
            "window.squeezed = [];
             new MutationObserver(() => squeezed.push(document.documentElement.dataset.squeezed ?? ''))
                 .observe(document.documentElement, { attributeFilter: ['data-squeezed'] });",
        )?;
        page.check(BAD_OFFER)?;
        looked_at(&page)?;
        page.go("help", "help")?;
        page.choose_place("province", "Nusa Tenggara Barat")?;
        looked_at(&page)?;
        assert_eq!(page.script("return squeezed")?, json!([]));
        page.out()
    }
}

/// Read from top to end, a little at a time.
fn looked_at(page: &Page) -> Told {
    page.script_that_calls_back(
        "const done = arguments[arguments.length - 1];
         scrollTo(0, 0);
         const step = () => {
             const before = scrollY;
             scrollBy(0, 70);
             if (scrollY > before) setTimeout(step, 350);
             else setTimeout(done, 1600);
         };
         setTimeout(step, 1600);",
    )?;
    Ok(())
}

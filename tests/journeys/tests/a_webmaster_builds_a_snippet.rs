//! The page `pasang/`: a webmaster chooses, copies the code, and her site shows
//! the widget as she chose it.

use journeys::{
    engine::Engine,
    hosts::{HostPage, Seen},
    journey,
    journey::Journey,
    page::{Depth, Page},
    site::Serving,
    trouble::Told,
};
use serde_json::json;

journey! {
    fn the_code_says_what_was_chosen(journey) {
        let page = builder(journey)?;
        let code = code(&page, "html")?;
        let site = journey.site().url();
        assert!(code.starts_with(&format!("<script src=\"{site}migrasi-aman.js\" async></script>\n<migrasi-aman lang=\"id\">")), "{code}");
        assert!(code.contains("<a href=\"tel:08001000\">"), "the hotline: {code}");

        choose(&page, "lang", "en")?;
        choose(&page, "province", "32")?;
        choose(&page, "regency", "32.09")?;
        choose(&page, "start", "bantuan")?;
        pick(&page, "mode", "button")?;
        pick(&page, "theme", "dark")?;
        type_into(&page, "contact-name", "Lembaga Ma'arif & Kita")?;
        type_into(&page, "contact-phone", "(0370) 123-456")?;
        let chosen = "lang=\"en\" region=\"32.09\" theme=\"dark\" start=\"bantuan\" mode=\"button\"";
        let code = self::code(&page, "html")?;
        assert!(code.contains(&format!("<migrasi-aman {chosen} contact-name=\"Lembaga Ma&#39;arif &amp; Kita\" contact-phone=\"0370 123-456\">")), "{code}");
        assert!(code.contains(&format!("<a href=\"{site}?lang=en#bantuan\">Check a job offer</a>")), "{code}");

        open_tab(&page, "wordpress")?;
        let code = self::code(&page, "wordpress")?;
        assert_eq!(code, format!("[migrasi_aman {chosen} contact_name=\"Lembaga Ma'arif & Kita\" contact_phone=\"0370 123-456\"]"));

        open_tab(&page, "link")?;
        assert_eq!(self::code(&page, "address")?, format!("{site}?lang=en#bantuan"));
        assert_eq!(self::code(&page, "policy")?, format!("script-src {0};\nframe-src {0};", site.trim_end_matches('/')));

        // What was chosen goes along into the other language.
        page.touch_first("[data-pasang=other]")?;
        page.until("the page in English", || Ok(page.script("return document.documentElement.lang === 'en' && document.readyState === 'complete'")? == true))?;
        open_tab(&page, "wordpress")?;
        assert_eq!(self::code(&page, "wordpress")?, format!("[migrasi_aman {chosen}]"));
        Ok(())
    }

    fn what_cannot_be_used_is_said_and_left_out(journey) {
        let page = builder(journey)?;
        type_into(&page, "contact-name", "Lembaga Kita")?;
        assert!(page.words_of("[data-said=contact]")?.contains("belum ikut"));
        for (name, wrong, said) in [
            ("contact-phone", "telepon", "phone"),
            ("contact-web", "javascript:alert(1)", "web"),
        ] {
            type_into(&page, name, wrong)?;
            assert!(!page.words_of(&format!("[data-said={said}]"))?.is_empty(), "{wrong}");
            assert!(!code(&page, "html")?.contains(name), "{wrong}");
            assert_eq!(page.attribute(&format!("[data-line={name}]"), "aria-invalid")?, "true");
        }
        for wrong in ["Kantor Resmi", "Lembaga \"Kita\"", "<b>Kita</b>", "Telepon 0811223344", "Кита"] {
            type_into(&page, "contact-name", wrong)?;
            assert!(page.words_of("[data-said=name]")?.contains("60 huruf"), "{wrong}");
        }
        type_into(&page, "contact-name", "Lembaga Kita")?;
        assert!(page.words_of("[data-said=name]")?.is_empty());
        page.script("document.querySelector('[data-line=contact-phone]').textContent = ''")?;
        page.touch_first("[data-pasang=contact] summary")?;
        page.touch_first("#contact-phone-label")?;
        page.keys("0370 123-456")?;
        assert!(page.words_of("[data-said=phone]")?.is_empty());
        assert!(code(&page, "html")?.contains("contact-name=\"Lembaga Kita\" contact-phone=\"0370 123-456\""));

        page.touch_first("[name=own]")?;
        type_into(&page, "accent", "merah")?;
        assert!(page.words_of("[data-said=accent]")?.contains('#'));
        assert!(!code(&page, "html")?.contains("accent"));
        type_into(&page, "accent", "#FFEE00")?;
        assert!(code(&page, "html")?.contains("accent=\"#ffee00\""));

        // An address of this computer alone is of no use to others.
        assert!(page.words_of("[data-said=address]")?.contains("hanya ada di komputer"));
        type_into(&page, "base", "https://contoh.example/cek/index.html?x=1")?;
        assert!(page.words_of("[data-said=address]")?.is_empty());
        assert!(code(&page, "html")?.contains("\"https://contoh.example/cek/migrasi-aman.js\""));
        type_into(&page, "base", "contoh")?;
        assert!(code(&page, "html")?.is_empty());
        assert_eq!(page.script("return document.querySelector('[data-copy=html]').disabled")?, true);
        Ok(())
    }

    /// What the frame refuses is told here, where it can still be changed: both are
    /// held to one list.
    fn a_contact_that_the_frame_refuses_is_refused_here(journey) {
        let page = builder(journey)?;
        type_into(&page, "contact-name", "Lembaga Kita")?;
        type_into(&page, "contact-phone", "0370 123456")?;
        for line in CONTACTS.lines().filter(|line| !line.starts_with('#')) {
            let (wanted, value) = line.split_once(": ").unwrap_or_default();
            let (taken, field) = wanted.split_once(' ').unwrap_or_default();
            let (attribute, usual) = match field {
                "name" => ("contact-name", "Lembaga Kita"),
                _ => ("contact-web", ""),
            };
            type_into(&page, attribute, value)?;
            let said = page.words_of(&format!("[data-said={field}]"))?;
            let refused = !said.is_empty();
            assert_eq!(refused, taken == "no", "{line}: {said}");
            let code = code(&page, "html")?;
            assert_eq!(code.contains(&format!(" {attribute}=\"")), !refused, "{line}: {code}");
            type_into(&page, attribute, usual)?;
        }
        Ok(())
    }

    fn a_link_puts_no_address_and_no_words_into_the_code(journey) {
        let page = builder(journey)?;
        let clean = code(&page, "html")?;
        page.script("window.before = true; location.hash = '#base=https%3A%2F%2Fjahat.example%2F&contact-name=Jahat&contact-phone=0811111111&contact-web=https%3A%2F%2Fjahat.example&lang=xx&region=99.99&theme=%22&start=x&mode=y&accent=red'; location.reload()")?;
        page.until("the page anew", || Ok(page.script("return !window.before")? == true))?;
        whole(&page)?;
        assert_eq!(code(&page, "html")?, clean);
        Ok(())
    }

    fn copied_is_said_only_when_it_was(journey) {
        let page = builder(journey)?;
        for (clipboard, was) in [
            ("undefined", false),
            ("{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }", false),
            ("{ writeText: () => new Promise(() => {}) }", false),
            ("{ writeText: (text) => { window.taken = text; return Promise.resolve(); } }", true),
        ] {
            page.script(&format!("Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {clipboard} }})"))?;
            page.touch_first("[data-copy=html]")?;
            let told = || page.words_of("[data-told=html]");
            page.until("an outcome", || Ok(!told()?.is_empty()))?;
            assert_eq!(told()?.contains("sudah disalin"), was, "{clipboard}: {}", told()?);
            if was {
                assert_eq!(page.script("return taken")?, code(&page, "html")?);
            } else {
                assert!(told()?.contains("belum tersalin"), "{}", told()?);
                let marked = page.script("return document.activeElement.matches('[data-code]') && getSelection().toString()")?;
                assert_eq!(marked, code(&page, "html")?, "{clipboard}: all of it is selected");
            }
        }
        // What was copied is not what stands there now.
        choose(&page, "lang", "en")?;
        assert!(page.words_of("[data-told=html]")?.contains("berubah sesudah disalin"));
        choose(&page, "lang", "id")?;
        assert!(page.words_of("[data-told=html]")?.contains("sudah disalin"));
        Ok(())
    }

    fn the_plugin_lies_beside_it(journey) {
        let page = builder(journey)?;
        open_tab(&page, "wordpress")?;
        assert!(page.sees("#panel-wordpress a[download]")?);
        let got = page.script_that_calls_back("
            fetch(document.querySelector('#panel-wordpress a[download]').href)
                .then((answer) => answer.ok ? answer.arrayBuffer() : new ArrayBuffer(0))
                .then((bytes) => arguments[0]([String.fromCharCode(...new Uint8Array(bytes.slice(0, 2))), bytes.byteLength]))")?;
        assert_eq!(got[0], "PK", "{got}");
        assert!(got[1].as_u64() > Some(500_000), "{got}");
        Ok(())
    }

    fn values_never_become_code(journey) {
        let page = builder(journey)?;
        let told = page.script_that_calls_back(TRICKS)?;
        assert_eq!(told["faults"], json!([]), "{told}");
        assert!(told["tried"].as_u64() > Some(400), "{told}");
        Ok(())
    }

    fn the_frame_shows_the_widget_on_another_page(journey) {
        let page = builder(journey)?;
        choose(&page, "lang", "en")?;
        open_tab(&page, "frame")?;
        let body = code(&page, "frame")?;
        let host = journey.host()?;
        let address = HostPage { body, ..HostPage::default() }.on(&host, "host.html")?;
        let page = journey.see(&address)?;
        page.enter(0)?;
        page.ready()?;
        assert_eq!(page.place()?.language, "en");
        page.out()?;
        let frame = page.script("const frame = document.querySelector('iframe'); return [frame.title, frame.offsetWidth > 200, frame.offsetHeight >= 480]")?;
        assert_eq!(frame, json!(["Check a job offer", true, true]));
        // Outside of it, for when it cannot be: the link and the hotlines.
        assert!(page.sees("a[href$='?lang=en']")? && page.sees("a[href='tel:08001000']")?);
        Ok(())
    }

    /// On somebody else's page, her phone's own Back goes back one question, and does
    /// not lead away from that page.
    fn back_walks_back_inside_the_frame(journey) {
        let page = builder(journey)?;
        let body = code(&page, "frame")?;
        let host = journey.host()?;
        // Below what is seen at first, as on most pages.
        let body = format!("<p style=\"height: 3000px\">Before it.</p>{body}");
        let address = HostPage { body, ..HostPage::default() }.on(&host, "host.html")?;
        let page = journey.see(&address)?;
        page.script("document.querySelector('iframe').scrollIntoView()")?;
        page.enter(0)?;
        page.ready()?;
        page.start()?;
        let first = page.question()?;
        page.answer(&first, "malaysia")?;
        page.next()?;
        page.out()?;
        // As its button does. Firefox's driver waits for a page, and none is loaded.
        page.script("setTimeout(() => history.back())")?;
        page.script_that_calls_back("setTimeout(arguments[0], 500)")?;
        assert_eq!(page.script("return document.title")?, "Host");
        page.enter(0)?;
        page.until("the first question again", || Ok(page.question()? == first))?;
        page.out()
    }

    fn the_element_shows_the_widget_on_another_site(journey) {
        let page = builder(journey)?;
        choose(&page, "lang", "en")?;
        choose(&page, "province", "32")?;
        choose(&page, "start", "hitung")?;
        pick(&page, "theme", "dark")?;
        page.touch_first("[name=own]")?;
        type_into(&page, "accent", "#7a1f5c")?;
        type_into(&page, "contact-name", "Lembaga Kita")?;
        type_into(&page, "contact-web", "lembaga.example/?a=1&b=2")?;
        // Scripts with a hash are only given to who may read them.
        let widget = journey.serve(Serving { headers: FOR_EVERYBODY, ..Serving::default() })?;
        type_into(&page, "base", &widget.url())?;
        let codes = [code(&page, "html")?, code(&page, "pinned")?];
        let host = journey.host()?;
        for body in codes {
            let address = HostPage { body, ..HostPage::default() }.on(&host, "host.html")?;
            let page = journey.see(&address)?;
            page.embedded(0)?;
            assert_eq!(page.place()?.screen, "sums", "the calculator comes first");
            let chosen = page.script("const root = document.documentElement; return [root.lang, root.dataset.theme, location.search]")?;
            assert_eq!((&chosen[0], &chosen[1]), (&json!("en"), &json!("dark")));
            assert!(chosen[2].as_str().unwrap_or_default().contains("accent=%237a1f5c"), "{chosen}");
            page.out()?;
            assert_eq!(page.element(0)?["words"], json!(false), "the words in its place have gone");
            assert_eq!(Seen::by(&page)?.errors, Vec::<String>::new());
        }
        Ok(())
    }

    fn the_example_shows_what_is_chosen(journey) {
        let page = builder(journey)?;
        page.script("document.querySelector('.preview').scrollIntoView()")?;
        choose(&page, "lang", "en")?;
        page.until("the example in English", || {
            Ok(page.script("return document.querySelector('.preview iframe')?.contentDocument?.documentElement.lang")? == "en")
        })?;
        let address = page.attribute("[data-pasang=alone]", "href")?;
        assert!(address.contains("?embed=1&lang=en"), "{address}");
        Ok(())
    }

    fn everybody_can_build_it(journey) {
        let page = builder(journey)?;
        let mut faults = Vec::new();
        let sizes: &[(u32, u32)] = match journey.engine() {
            Engine::Chromium => &[(280, 100), (320, 200), (768, 100), (1280, 100)],
            _ => &[(280, 100), (768, 100)],
        };
        // Everything that can be opened is.
        page.script("document.querySelector('[name=own]').click();
            for (const part of document.querySelectorAll('[role=tabpanel], [data-pasang=no-button], [data-pasang=regency]')) part.hidden = false")?;
        for &(width, text) in sizes {
            page.resize(width, 800, text)?;
            let found = page.misfits(width)?;
            faults.extend(found.iter().map(|fault| format!("{width} px, {text} %: {fault}")));
        }
        for scheme in ["light", "dark"] {
            if page.prefer(&[("prefers-color-scheme", scheme)])? {
                let judged = page.judge(Depth::Everything)?;
                assert!(!judged.passed.is_empty());
                faults.extend(judged.faults.iter().map(|fault| format!("{scheme}: {fault}")));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    }

    fn by_keyboard_the_arrows_open_the_kinds_of_site(journey) {
        let page = builder(journey)?;
        page.script("document.getElementById('tab-html').focus()")?;
        for (pressed, open) in [(ARROW_RIGHT, "wordpress"), (END, "link"), (ARROW_RIGHT, "html"), (ARROW_LEFT, "link"), (HOME, "html")] {
            page.key(pressed)?;
            assert_eq!(page.script("return document.activeElement.id")?, format!("tab-{open}"));
            assert!(page.sees(&format!("#panel-{open}"))?);
            assert_eq!(page.script("return document.querySelectorAll('[role=tabpanel]:not([hidden])').length")?, 1);
        }
        Ok(())
    }

    fn nothing_is_asked_for_but_the_example(journey) {
        let page = builder(journey)?;
        page.until("the example", || {
            Ok(page.script("return document.querySelector('.preview iframe')?.contentDocument?.documentElement.hasAttribute('data-open')")? == true
                || page.script("return innerHeight < document.querySelector('.preview iframe')?.getBoundingClientRect().top")? == true)
        })?;
        journey.recorder().forget();
        choose(&page, "province", "32")?;
        type_into(&page, "contact-name", "Lembaga Kita")?;
        open_tab(&page, "blogspot")?;
        page.script_that_calls_back("setTimeout(arguments[0], 1500)")?;
        let asked = journey.recorder().site();
        let others: Vec<String> = asked.iter()
            .filter(|request| request.path.starts_with("/pasang/"))
            .map(ToString::to_string).collect();
        assert!(others.is_empty(), "{}", others.join("\n"));
        Ok(())
    }
}

journey! {
    without javascript:
    fn without_javascript_there_is_a_link_to_the_page(journey) {
        let address = format!("{}pasang/", journey.site().url());
        let page = journey.see(&address)?;
        assert!(page.sees("noscript a[href='../?lang=id']")?);
        assert!(!page.sees("[data-pasang=page]")?);
        Ok(())
    }
}

/// Lines `no name: …` or `yes web: …`.
const CONTACTS: &str = include_str!("../../contacts.txt");

const FOR_EVERYBODY: &[(&str, &str)] = &[("Access-Control-Allow-Origin", "*")];

const END: char = '\u{E010}';
const HOME: char = '\u{E011}';
const ARROW_LEFT: char = '\u{E012}';
const ARROW_RIGHT: char = '\u{E014}';

/// Values of which each wants to be more than a value, in each kind of code. A
/// shortcode is read as WordPress reads it.
const TRICKS: &str = r#"
    const done = arguments[0];
    import(new URL("./snippets.js", location.href)).then((make) => {
        const tricks = ['"', "'", "<", ">", "&", "&quot;", "&#93;", "&lt;b&gt;", "]", "[", "[/migrasi_aman]", "\\", "\\\"", "\\]",
            "\"><script>window.hit=1</script>", "' onload='window.hit=1", "--><!--", "</migrasi-aman>", "]]>", "${hit}", "`",
            "a\u202egpj.exe", "\u2066a\u2069", "a\u200bb", "a\u00a0b", "\ufeff", "\u0000", "\u0007", "a\nb\tc", "\u2028", "\ud800", "\udfff",
            "e\u0301", "\u{e0041}", "\ue000", "\u3164", "😀".repeat(90), "[migrasi_aman lang='en']", "=\"", "lang=\"en\"", "﹤b﹥", "＂", "%22%3E", "\u061c"];
        const words = { title: "A <b> \" title", heading: "A & B", lines: [["A <i> line", "1 \" 2", "tel:1\"2"]] };
        const base = "https://contoh.example/cek/";
        const faults = [];
        let tried = 0;
        const same = (what, is, should) => { tried += 1; if (is !== should) faults.push(`${what}: ${JSON.stringify(is)} for ${JSON.stringify(should)}`); };
        const parsed = (code) => new DOMParser().parseFromString(code, "text/html");
        // get_shortcode_atts_regex() and shortcode_parse_atts() of WordPress.
        const attributes = (code) => {
            const whole = /^\[migrasi_aman((?:[^\]/]|\/(?!\]))*)\]$/.exec(code);
            if (!whole) return null;
            const text = whole[1].replace(/[\u00a0\u200b]+/g, " ");
            const found = [...text.matchAll(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g)];
            const rest = text.replace(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g, "").trim();
            return rest ? null : Object.fromEntries(found.map(([, name, value]) => [name, value]));
        };
        for (const trick of tricks) {
            for (const value of [trick, `Kita ${trick} kami`, `${trick}${trick}x`]) {
                const plain = make.line(value);
                same("an attribute", parsed(`<p title="${make.html(value)}">${make.html(plain)}</p>`).querySelector("p").textContent, plain);
                same("its value", parsed(`<p title="${make.html(plain)}"></p>`).querySelector("p").title, plain);
                const softened = attributes(`[migrasi_aman a="1" x="${make.short(plain)}" b="2"]`);
                same("names beside it", Object.keys(softened ?? {}).join(), "a,x,b");
                same("softened", /["<>[\]\\]|&#?\w+;/.test(softened?.x ?? "&lt;"), false);
                const settings = { lang: trick, region: trick, theme: trick, accent: trick, start: trick, mode: trick,
                    contact: { name: value, phone: "0370 123456", web: `https://lembaga.example/?${value}` } };
                const list = Object.fromEntries(make.attributes(settings));
                same("a settled language", list.lang, "id");
                for (const name of ["region", "theme", "accent", "start", "mode"]) same(name, list[name], undefined);
                const name = list["contact-name"] ?? "";
                if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00a0]/u.test(name) || [...name].length > 60) faults.push(`unseen: ${JSON.stringify(name)}`);
                const page = parsed(make.element(base, settings, words));
                const element = page.querySelector("migrasi-aman");
                same("the element's name", element?.getAttribute("contact-name") ?? "", name);
                same("the element's address", element?.getAttribute("contact-web") ?? "", list["contact-web"] ?? "");
                same("elements", page.querySelectorAll("*").length, 11);
                const frame = parsed(make.frame(base, settings, words));
                const query = new URL(frame.querySelector("iframe").src).searchParams;
                same("the frame's name", query.get("contact-name") ?? "", name);
                same("elements with a frame", frame.querySelectorAll("*").length, 10);
                same("the link", parsed(make.link(base, settings, words)).querySelector("a").textContent, words.title);
                const short = attributes(make.shortcode(settings));
                same("a whole shortcode", short !== null, true);
                same("its names", Object.keys(short ?? {}).every((one) => one.replace("_", "-") in list), true);
                same("its name", short?.contact_name ?? "", name);
                same("its address", short?.contact_web ?? "", list["contact-web"] ?? "");
                same("no entity", /["<>[\]\\]|&#?\w+;/.test(short?.contact_name ?? ""), false);
            }
        }
        same("nothing ran", window.hit, undefined);
        for (const address of ["javascript:alert(1)", "data:text/html,x", "//evil", "https://a:b@contoh.example", "http://contoh.example", "https://localhost", " ", "https://", "vbscript:x", "java\nscript:alert(1)"]) {
            same(`the web address ${address}`, make.web(address), "");
        }
        for (const address of ["javascript:alert(1)//https://", "ftp://contoh.example", "contoh", "https://a:b@contoh.example/"]) same(`the folder ${address}`, make.folder(address), "");
        same("a name of other letters", make.web("https://сontoh.example").startsWith("https://xn--"), true);
        same("a folder", make.folder("https://contoh.example/a/b.html?x#y"), "https://contoh.example/a/");
        done({ faults: faults.slice(0, 20), tried });
    }, (error) => done({ faults: [String(error)], tried: 0 }));"#;

fn builder(journey: &mut Journey) -> Told<Page> {
    let page = journey.open()?;
    page.script("location.href = 'pasang/'")?;
    whole(&page)?;
    Ok(page)
}

/// Waits until there is code. Nobody looks before: Firefox complains of being asked
/// where things are while a page is loading.
fn whole(page: &Page) -> Told {
    page.until("the first code", || {
        let whole =
            "return location.pathname.endsWith('/pasang/') && document.readyState === 'complete'
            && Boolean(document.querySelector('[data-code=html]').textContent)";
        Ok(page.script(whole)? == true)
    })
}

fn code(page: &Page, name: &str) -> Told<String> {
    let code = page.script(&format!(
        "return document.querySelector('[data-code={name}]').textContent"
    ))?;
    Ok(code.as_str().unwrap_or_default().to_owned())
}

/// Once more where the example above has grown just then and pushed it away.
fn open_tab(page: &Page, name: &str) -> Told {
    page.until(&format!("the tab `{name}`"), || {
        page.touch_first(&format!("#tab-{name}"))?;
        page.sees(&format!("#tab-{name}[aria-selected=true]"))
    })
}

fn choose(page: &Page, list: &str, value: &str) -> Told {
    set(page, list, value)
}

fn pick(page: &Page, name: &str, value: &str) -> Told {
    page.touch_first(&format!("[name={name}][value={value}]"))
}

fn type_into(page: &Page, field: &str, text: &str) -> Told {
    set(page, field, text)
}

/// As a hand would leave it: the value, and that it has changed.
fn set(page: &Page, name: &str, value: &str) -> Told {
    let (name, value) = (json!(name), json!(value));
    page.script(&format!(
        "const line = document.querySelector(`[data-line=\"${{{name}}}\"]`);
         const field = line ?? document.querySelector('[data-pasang=form]').elements[{name}];
         if (line) line.textContent = {value}; else field.value = {value};
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));"
    ))?;
    Ok(())
}

//! The widget under the strictest policy that it can live with, as
//! docs/embedding.md tells it to whoever serves it.

use journeys::{
    answers::BAD_OFFER,
    hosts::{HostPage, element},
    journey, settings,
    site::{Serving, Site},
    trouble::Told,
};
use serde_json::json;

const POLICY: &[(&str, &str)] = &[(
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; media-src blob:; worker-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
)];

/// The same for frames without an origin of their own. Safari takes none for `'self'`
/// there, so that the address is named.
const FOR_EVERYBODY: &[(&str, &str)] = &[
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src http://127.0.0.1:* 'wasm-unsafe-eval'; style-src http://127.0.0.1:*; \
         img-src http://127.0.0.1:* data:; connect-src http://127.0.0.1:*; media-src blob:; base-uri 'none'; form-action 'none'",
    ),
    ("Access-Control-Allow-Origin", "*"),
];

/// Where the plugin's files lie on a WordPress site.
const WIDGET: &str = "wp-content/plugins/migrasi-aman/widget";

/// Notes what the policy refuses, from a file: a script in the page would be.
const NOTES: &str = "window.refused = [];
    addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber));";

fn noting(widget: &Site) -> Told {
    widget.put("refused.js", NOTES)?;
    let index = widget.text("index.html")?;
    let noting = "<head><script src=\"./refused.js\"></script>";
    widget.put("index.html", &index.replacen("<head>", noting, 1))
}

journey! {
    fn policy_of_the_widget(journey) {
        let widget = journey.serve(Serving { headers: POLICY, ..Serving::default() })?;
        noting(&widget)?;
        let page = journey.see(&format!("{}?lang=id", widget.url()))?;
        page.ready()?;
        // The worker and what names the app are under it as well.
        page.until("an answer about the copy", || Ok(!["", "fetching"].contains(&page.copy()?.as_str())))?;
        page.check(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.go("help", "help")?;
        page.choose_place("province", "Nusa Tenggara Barat")?;
        page.until("the regencies", || page.sees("[data-place=regency]"))?;
        page.script("location.hash = '#hitung'")?;
        page.until("the calculator", || page.sees("[data-amount=wage]"))?;
        assert_eq!(page.script("return refused")?, json!([]));
        page.press("exit")?;
        page.gone()
    }

    /// The page on which webmasters make their code shows its example in a frame, and
    /// has a policy of its own beside the server's: what either refuses is refused.
    fn policy_of_the_page_that_makes_the_code(journey) {
        let widget = journey.serve(Serving { headers: POLICY, ..Serving::default() })?;
        widget.put("refused.js", NOTES)?;
        let index = widget.text("pasang/index.html")?;
        widget.put("pasang/index.html", &index.replacen("<head>", "<head><script src=\"../refused.js\"></script>", 1))?;
        let page = journey.see(&format!("{}pasang/", widget.url()))?;
        page.until("the example", || {
            let seen = "return document.querySelector('.preview iframe')?.contentDocument?.documentElement.hasAttribute('data-open') ?? false";
            Ok(page.script(seen)? == json!(true))
        })?;
        assert_eq!(page.script("return refused")?, json!([]));
        Ok(())
    }

    fn policy_of_the_widget_in_a_frame(journey) {
        let widget = journey.serve(Serving { headers: POLICY, ..Serving::default() })?;
        noting(&widget)?;
        let host = journey.host()?;
        let url = HostPage::with(&widget, "lang=id theme=dark accent=#aa0000").on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        assert_eq!(page.script("return document.documentElement.hasAttribute('data-accent')")?, json!(true));
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.go("help", "help")?;
        assert_eq!(page.script("return refused")?, json!([]));
        page.out()
    }

    /// The very lines that the plugin's readme has for nginx, beside those of a site
    /// that has its own for all pictures and scripts.
    fn policy_of_the_plugin_on_nginx(journey) {
        let readme = include_str!("../../../wordpress/migrasi-aman/readme.txt");
        let plugin = readme.split('`').find(|part| part.starts_with("\nlocation")).unwrap_or_default();
        let lines = format!("location ~* \\.(js|css|png|svg)$ {{ add_header Cache-Control \"max-age=60\"; }} {plugin}").leak();
        let site = journey.serve_folder(&settings::addressed()?, Serving { lines, ..Serving::default() })?;
        site.also_under(WIDGET)?;
        let element = format!("<script src=\"/{WIDGET}/migrasi-aman.js\" async></script>{}", element("lang=id"));
        let url = HostPage { body: element, ..HostPage::default() }.on(&site, "host.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        assert_eq!(page.script("return self.origin")?, json!("null"));
        page.until("the picture of the address", || {
            let drawn = "const code = document.querySelector('[data-origin] img'); return Boolean(code && code.complete && code.naturalWidth)";
            Ok(page.script(drawn)? == json!(true))
        })?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.out()?;
        for (file, kept) in [("index.html", "no-cache"), ("migrasi-aman.js", "no-cache"), ("manifest.json", "no-cache"), ("style-*.css", "public, max-age=31536000, immutable"), ("migrasi-aman-*_bg.wasm", "public, max-age=31536000, immutable")] {
            let file = site.file(file)?;
            let told = page.script_that_calls_back(&format!(
                "fetch('/{WIDGET}/{file}', {{ cache: 'no-store' }}).then((answer) => arguments[0](answer.headers.get('cache-control')))"
            ))?;
            assert_eq!(told, json!(kept), "{file}");
        }
        Ok(())
    }

    fn policy_of_the_widget_in_a_sandbox(journey) {
        let widget = journey.serve(Serving { headers: FOR_EVERYBODY, ..Serving::default() })?;
        noting(&widget)?;
        let host = journey.host()?;
        journey.excuse(&["sandbox", "storage", "securityerror"]);
        let body = format!(
            "<iframe src=\"{}?embed=1&lang=id\" width=360 height=640 title=Cek sandbox=\"allow-scripts allow-forms allow-popups\"></iframe>",
            widget.url(),
        );
        let url = HostPage { body, ..HostPage::default() }.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.enter(0)?;
        page.ready()?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        assert_eq!(page.script("return refused")?, json!([]));
        page.out()
    }
}

journey! {
    in chromium and firefox:
    /// A page whose rule is that everything comes by https. Chromium and Firefox make
    /// an exception for their own machine, where the widget of a journey is; WebKit
    /// makes none, and no server here speaks https.
    fn policy_of_a_host_with_https_alone(journey) {
        let host = journey.host()?;
        let page = HostPage { policy: "upgrade-insecure-requests", ..HostPage::with(journey.site(), "lang=id") };
        let url = page.on(&host, "index.html")?;
        let page = journey.see(&url)?;
        page.embedded(0)?;
        page.arrive(BAD_OFFER)?;
        assert_eq!(page.verdict()?, "stop");
        page.out()
    }
}

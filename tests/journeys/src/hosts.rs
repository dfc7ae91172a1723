//! Pages of other sites that show the widget, and what such a page can learn.

use std::fs;

use serde_json::Value;

use crate::{
    page::Page,
    settings,
    site::Site,
    trouble::{Doing, Told},
};

/// Notes all that a page around the frame can notice: events, messages, its own
/// errors, what its window is told, and how many entries its history has.
const NOTES: &str = "
    window.seen = { events: [], messages: [], errors: [], noticed: [], entries: [history.length] };
    for (const type of ['ready', 'resize']) {
        document.addEventListener('migrasi-aman:' + type, (event) =>
            seen.events.push(event.type + ' ' + JSON.stringify(event.detail)));
    }
    addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data)));
    addEventListener('error', (event) => seen.errors.push(event.message));
    addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
    for (const type of ['scroll', 'blur', 'focus', 'resize']) {
        addEventListener(type, (event) => seen.noticed.push(event.type), true);
    }
    setInterval(() => {
        if (seen.entries.at(-1) !== history.length) seen.entries.push(history.length);
    }, 20);";

/// A page around the widget.
#[derive(Clone, Debug, Default)]
pub struct HostPage {
    /// In the head, before all else: a policy.
    pub policy: &'static str,
    /// In the head: styles.
    pub style: &'static str,
    /// Of `<html>`.
    pub root: &'static str,
    /// The body.
    pub body: String,
}

impl HostPage {
    /// A page with an element that has these attributes, and the loader before it.
    #[must_use]
    pub fn with(widget: &Site, attributes: &str) -> Self {
        Self {
            body: format!("{}{}", loader(widget), element(attributes)),
            ..Self::default()
        }
    }

    /// Puts it on a site and gives its address. What it notes is in a file of the
    /// site, so that no policy is in its way.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn on(&self, host: &Site, name: &str) -> Told<String> {
        host.put("notes.js", NOTES)?;
        let Self {
            policy,
            style,
            root,
            body,
        } = self;
        let policy = if policy.is_empty() {
            String::new()
        } else {
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
        };
        let page = format!(
            "<!doctype html><html lang=\"id\" {root}><head><meta charset=\"utf-8\">{policy}\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <link rel=\"icon\" href=\"data:,\"><title>Host</title>\
             <script src=\"notes.js\"></script><style>{style}</style></head>\
             <body><h1>Host</h1>{body}<p>After it.</p></body></html>"
        );
        host.put(name, &page)?;
        Ok(format!("{}{name}", host.url()))
    }
}

/// Puts React on a site, in its strict mode, which draws everything twice, and a page
/// that shows the element. `put(false)` takes it away, `dress("dark")` changes it.
///
/// # Errors
/// React is not on this machine, or the site cannot be written.
pub fn react(widget: &Site, host: &Site) -> Told<String> {
    let dom = settings::REACT_DOM.find()?;
    let packages = dom.ancestors().nth(3).unwrap_or(&dom);
    let core = packages.join("react/umd/react.development.js");
    for (name, path) in [("react.js", &core), ("react-dom.js", &dom)] {
        let text = fs::read_to_string(path).doing(&format!("reading {}", path.display()))?;
        host.put(name, &text)?;
    }
    host.put(
        "page.js",
        "const { createElement: h, StrictMode, useState } = React;
         function App() {
             const [there, put] = useState(true);
             const [theme, dress] = useState('light');
             Object.assign(window, { put, dress });
             return there && h('migrasi-aman', { lang: 'id', theme }, h('p', null, 'Words'));
         }
         ReactDOM.createRoot(document.getElementById('root')).render(h(StrictMode, null, h(App)));",
    )?;
    let body = format!(
        "<div id=root></div>{}<script src=react.js></script><script src=react-dom.js></script><script src=page.js></script>",
        loader(widget)
    );
    HostPage {
        body,
        ..HostPage::default()
    }
    .on(host, "index.html")
}

/// The loader's tag.
#[must_use]
pub fn loader(widget: &Site) -> String {
    format!(
        "<script src=\"{}migrasi-aman.js\" async></script>",
        widget.url()
    )
}

/// An element with the words that stand in for it.
#[must_use]
pub fn element(attributes: &str) -> String {
    format!(
        "<migrasi-aman {attributes}><p class=\"words\"><a href=\"tel:08001000\">0800-1000</a></p></migrasi-aman>"
    )
}

/// What a page noticed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Seen {
    /// Events of the element.
    pub events: Vec<String>,
    /// Messages, whoever sent them.
    pub messages: Vec<String>,
    /// What went wrong in the page.
    pub errors: Vec<String>,
    /// What its window was told: that it scrolls, loses or gets the focus, or has another
    /// size.
    pub noticed: Vec<String>,
    /// How many entries the history had, in turn.
    pub entries: Vec<u64>,
}

impl Seen {
    /// What the page that is shown noticed so far.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn by(page: &Page) -> Told<Self> {
        let seen = page.script("return window.seen")?;
        let texts = |name: &str| texts(&seen[name]);
        let entries = seen["entries"].as_array().into_iter().flatten();
        let seen = Self {
            events: texts("events"),
            messages: texts("messages"),
            errors: texts("errors"),
            noticed: texts("noticed"),
            entries: entries.filter_map(Value::as_u64).collect(),
        };
        seen.entries
            .first()
            .ok_or("no entry")
            .doing("reading what the host noticed")?;
        Ok(seen)
    }
}

fn texts(list: &Value) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten();
    texts
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

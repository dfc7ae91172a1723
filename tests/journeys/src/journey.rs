//! One person's way through the widget in one engine, from an empty browser
//! to the assertions that hold for every journey.

use std::{
    cell::RefCell,
    net::Ipv4Addr,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    rc::Rc,
};

use crate::{
    again::{self, Ended},
    console,
    engine::{Browser, Engine, Settings},
    page::Page,
    recorder::Recorder,
    settings,
    site::{Serving, Site},
    trouble::{Doing, Told, Trouble},
};

/// What Chromium says after a few seconds of the widget's code where no script may run,
/// for the page asks for it early.
pub const UNUSED: &str = "preloaded using link preload but not used";

/// A site, a browser and what was recorded of it.
pub struct Journey {
    name: String,
    engine: Engine,
    /// Whether served pages carry what hears the console.
    ears: bool,
    site: Site,
    /// Sites beside it: there until the console has been read, since a page goes on
    /// fetching after the last step of a journey.
    others: RefCell<Vec<Rc<Site>>>,
    recorder: Recorder,
    browser: Rc<Browser>,
    told: Vec<String>,
    expected: Vec<String>,
    broken: bool,
}

impl Journey {
    fn begin(name: &str, engine: Engine, javascript: bool) -> Told<Self> {
        let ears = javascript && console::wants_ear(engine);
        let site = Site::open(ears)?;
        let recorder = Recorder::start(engine.makers())?;
        recorder.admit(site.address());
        let browser = Rc::new(Browser::start(
            engine,
            Settings {
                proxy: recorder.address(),
                javascript,
            },
        )?);
        let mut journey = Self {
            name: name.to_owned(),
            engine,
            ears,
            site,
            others: RefCell::default(),
            recorder,
            browser,
            told: Vec::new(),
            expected: Vec::new(),
            broken: false,
        };
        if !javascript {
            journey.excuse(&[UNUSED]);
        }
        Ok(journey)
    }

    /// Opens the page and waits until the widget is ready.
    ///
    /// # Errors
    /// The widget does not come.
    pub fn open(&mut self) -> Told<Page> {
        let page = self.visit()?;
        page.ready()?;
        Ok(page)
    }

    /// Opens the page with what follows its address (`?lang=en#bantuan`) and
    /// waits until the widget is ready.
    ///
    /// # Errors
    /// The widget does not come.
    pub fn open_at(&mut self, rest: &str) -> Told<Page> {
        // From a page of another address: a fragment alone opens nothing anew.
        self.listen()?;
        self.browser
            .run(async |client| Ok(client.goto("about:blank").await?))?;
        let page = self.visit_at(rest)?;
        page.ready()?;
        Ok(page)
    }

    /// Opens the page, whatever becomes of it.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn visit(&mut self) -> Told<Page> {
        match self.engine {
            // They tell pages that they prefer English, whatever surrounds them says.
            Engine::WebKit | Engine::Old => self.visit_at("?lang=id"),
            Engine::Chromium | Engine::Firefox | Engine::Speaking => self.visit_at(""),
        }
    }

    /// Opens the page in a language, by the tag in its address.
    ///
    /// # Errors
    /// The widget does not come.
    pub fn open_in(&mut self, tag: &str) -> Told<Page> {
        self.open_at(&format!("?lang={tag}"))
    }

    fn visit_at(&mut self, query: &str) -> Told<Page> {
        self.listen()?;
        let url = format!("{}{query}", self.site.url());
        self.browser.go(&url)?;
        Ok(self.page())
    }

    /// What the browser shows, whatever it is.
    #[must_use]
    pub fn page(&self) -> Page {
        Page::new(Rc::clone(&self.browser), self.name.clone())
    }

    /// Serves the widget once more, in another way.
    ///
    /// # Errors
    /// nginx does not start.
    pub fn serve(&self, serving: Serving) -> Told<Rc<Site>> {
        // Where the site allows no scripts in its pages, the ear is none either.
        let ruled = serving
            .headers
            .iter()
            .any(|(name, _)| *name == "Content-Security-Policy");
        let ear = self.ears && !ruled;
        self.serve_folder(&settings::dist()?, Serving { ear, ..serving })
    }

    /// Serves any folder.
    ///
    /// # Errors
    /// nginx does not start.
    pub fn serve_folder(&self, folder: &Path, serving: Serving) -> Told<Rc<Site>> {
        Ok(self.beside(Site::serve_as(folder, serving)?))
    }

    /// Another site, at another address of this machine, with no pages yet.
    ///
    /// # Errors
    /// nginx does not start.
    pub fn host(&mut self) -> Told<Rc<Site>> {
        // Firefox says of each frame of another site that it keeps things apart, and of
        // some that the driver looked at them before they were all there.
        self.excuse(&["cookiePartitionedForeign", "layout was forced"]);
        let folder = tempfile::tempdir().doing("making a folder for a host")?;
        let serving = Serving {
            at: Ipv4Addr::new(127, 0, 0, 2),
            ..Serving::default()
        };
        Ok(self.beside(Site::serve_as(folder.path(), serving)?))
    }

    fn beside(&self, site: Site) -> Rc<Site> {
        self.recorder.admit_also(site.address());
        let site = Rc::new(site);
        self.others.borrow_mut().push(Rc::clone(&site));
        site
    }

    /// Opens any address.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn see(&mut self, url: &str) -> Told<Page> {
        self.listen()?;
        self.browser.go(url)?;
        Ok(Page::new(Rc::clone(&self.browser), self.name.clone()))
    }

    /// Its name, with that of the engine.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The engine it is walked in.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The site, to break it.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// What was recorded.
    #[must_use]
    pub fn recorder(&self) -> &Recorder {
        &self.recorder
    }

    /// The browser, for what a person does not do with a page.
    #[must_use]
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// Something is broken on purpose: the site may answer 404, and the
    /// console may be told what contains one of these words.
    pub fn expect(&mut self, words: &[&str]) {
        self.broken = true;
        self.excuse(words);
    }

    /// The console may be told what contains one of these words, though nothing
    /// is broken.
    pub fn excuse(&mut self, words: &[&str]) {
        self.expected
            .extend(words.iter().map(|word| word.to_lowercase()));
    }

    /// Takes note of what the console was told so far. Needed before a page
    /// is left; the end of a journey does it too.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn listen(&mut self) -> Told {
        let site = self.site.url();
        let engine = self.engine;
        let told = self
            .browser
            .run(async |client| console::listen(client, engine, &site).await)?;
        self.told.extend(told);
        Ok(())
    }

    /// Everything that the console was told so far.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn heard(&mut self) -> Told<Vec<String>> {
        self.listen()?;
        Ok(self.told.clone())
    }

    /// Forgets what was heard and asked so far: for journeys that make noise
    /// to see whether it is heard.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn forget(&mut self) -> Told {
        self.listen()?;
        self.told.clear();
        self.recorder.forget();
        Ok(())
    }

    /// What holds at the end of every journey: the console is silent, nobody
    /// but the site was asked for anything, and the site had everything.
    ///
    /// # Errors
    /// What was heard, who was asked or what was missing.
    fn finish(&mut self) -> Told {
        self.listen()?;
        let mut faults = Vec::new();
        let heard: Vec<&str> = self
            .told
            .iter()
            .filter(|line| {
                let line = line.to_lowercase();
                !self.expected.iter().any(|word| line.contains(word))
            })
            .map(String::as_str)
            .collect();
        if !heard.is_empty() {
            faults.push(format!(
                "the console is not silent:\n  {}",
                heard.join("\n  ")
            ));
        }
        let strangers = lines(&self.recorder.strangers());
        if !strangers.is_empty() {
            faults.push(format!(
                "somebody else was asked:\n  {}",
                strangers.join("\n  ")
            ));
        }
        let mut failed = self.recorder.site();
        failed.retain(|request| request.status.is_some_and(|status| status >= 400));
        // Every page names its picture; walking back, Firefox now and then asks for
        // the usual one all the same.
        failed.retain(|request| {
            self.engine != Engine::Firefox || !request.path.ends_with("/favicon.ico")
        });
        if !failed.is_empty() && !self.broken {
            faults.push(format!(
                "the site lacks something:\n  {}",
                lines(&failed).join("\n  ")
            ));
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Trouble(faults.join("\n")))
        }
    }

    fn last_picture(&self) -> String {
        self.page().picture().map_or_else(
            |trouble| trouble.to_string(),
            |path| format!("picture: {path}"),
        )
    }
}

fn lines(requests: &[crate::recorder::Request]) -> Vec<String> {
    requests.iter().map(ToString::to_string).collect()
}

/// Walks one journey in one engine. The macro [`journey!`](crate::journey!)
/// calls it.
///
/// A journey that fails is walked once more, at once: three browsers on a busy
/// machine do not always do as they are told. What a page does wrong it does again;
/// what it does wrong only now and then is written down, and a run in
/// which that happens often has failed.
///
/// # Panics
/// When the journey fails twice, with what went wrong in words.
pub fn walk(
    name: &str,
    engine: Engine,
    javascript: bool,
    mut way: impl FnMut(&mut Journey) -> Told,
) {
    let name = &format!("{name}-{engine}");
    let ended = again::twice(name, || walk_once(name, engine, javascript, &mut way));
    let told = match ended {
        Ok(Ended::Well) => Ok(()),
        Ok(Ended::Again(first)) => again::write(name, &first),
        Err(trouble) => Err(trouble),
    };
    if let Err(trouble) = told {
        panic!("{engine}: {trouble}");
    }
}

fn walk_once(
    name: &str,
    engine: Engine,
    javascript: bool,
    way: &mut impl FnMut(&mut Journey) -> Told,
) -> Told {
    let mut journey = Journey::begin(name, engine, javascript)?;
    let walked = catch_unwind(AssertUnwindSafe(|| {
        way(&mut journey)?;
        journey.finish()
    }));
    let trouble = match walked {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(trouble)) => trouble.to_string(),
        Err(panic) => again::words_of(panic.as_ref()),
    };
    let heard = journey.heard().unwrap_or_default();
    let heard = if heard.is_empty() {
        String::new()
    } else {
        format!("\nthe console was told:\n  {}", heard.join("\n  "))
    };
    let picture = journey.last_picture();
    Err(Trouble(format!("{trouble}{heard}\n{picture}")))
}

/// One journey in all three engines: makes the tests `name::chromium`,
/// `name::firefox` and `name::webkit`.
///
/// ```text
/// journey! {
///     /// What is promised.
///     fn a_bad_offer_ends_at_a_number(journey) {
///         let page = journey.open()?;
///         …
///         Ok(())
///     }
/// }
/// ```
///
/// `without javascript:` before them opens browsers whose pages may not run scripts;
/// `in chromium and firefox:` walks them in these alone, where no other can be told what
/// the journey has to tell it: an engine that nobody asked is not called passed.
#[macro_export]
macro_rules! journey {
    ($($(#[$about:meta])* fn $name:ident($journey:ident) $way:block)+) => {
        $($crate::journey!(@one [chromium firefox webkit] true, $(#[$about])* $name, $journey, $way);)+
    };
    (without javascript: $($(#[$about:meta])* fn $name:ident($journey:ident) $way:block)+) => {
        $($crate::journey!(@one [chromium firefox webkit] false, $(#[$about])* $name, $journey, $way);)+
    };
    (in $engine:ident: $($(#[$about:meta])* fn $name:ident($journey:ident) $way:block)+) => {
        $($crate::journey!(@one [$engine] true, $(#[$about])* $name, $journey, $way);)+
    };
    (in $engine:ident and $other:ident: $($(#[$about:meta])* fn $name:ident($journey:ident) $way:block)+) => {
        $($crate::journey!(@one [$engine $other] true, $(#[$about])* $name, $journey, $way);)+
    };
    (@one [$($engine:ident)+] $javascript:literal, $(#[$about:meta])* $name:ident, $journey:ident, $way:block) => {
        $(#[$about])*
        mod $name {
            use super::*;

            fn way($journey: &mut $crate::journey::Journey) -> $crate::trouble::Told $way

            $($crate::journey!(@in $engine);)+

            fn walk(engine: $crate::engine::Engine) {
                $crate::journey::walk(stringify!($name), engine, $javascript, way);
            }
        }
    };
    (@in chromium) => {
        #[test]
        fn chromium() {
            walk($crate::engine::Engine::Chromium);
        }
    };
    (@in firefox) => {
        #[test]
        fn firefox() {
            walk($crate::engine::Engine::Firefox);
        }
    };
    (@in webkit) => {
        #[test]
        fn webkit() {
            walk($crate::engine::Engine::WebKit);
        }
    };
}

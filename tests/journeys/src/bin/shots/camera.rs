//! Chromium as a camera: the whole page at once, in every theme and width.

use std::{fs, path::Path, process::Command, rc::Rc, thread, time::Duration};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use journeys::{
    engine::{Browser, Engine, Settings},
    page::Page,
    recorder::Recorder,
    settings,
    site::{Fault, Site},
    trouble::{Doing, Told, trouble},
};
use serde_json::{Value, json};

use crate::wanted::{Theme, Wanted};

/// The height of a phone: what a page shorter than that is drawn on.
const HEIGHT: u64 = 740;
/// `WebP` holds no more.
const TALLEST: u64 = 16_383;
/// Good enough for letters, a fifth of the bytes of PNG.
const QUALITY: u32 = 82;

/// What is printed on, in inches.
const A4: (f64, f64) = (8.27, 11.69);
/// Enough to see how a page is laid out.
const PAPER_DPI: &str = "60";

/// How large the page is: its width, where it is wider than the window, and the
/// part between two elements where one is named.
const SIZE: &str = r#"
    scrollTo(0, 0);
    const page = document.documentElement;
    const named = arguments[0] ? [...document.querySelectorAll(arguments[0])] : [];
    const boxes = named.map((element) => element.getBoundingClientRect());
    return {
        width: page.scrollWidth,
        height: page.scrollHeight,
        top: Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top)) - 8)),
        bottom: Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + 8),
    };"#;

/// A browser, what it photographs and what it has photographed.
pub struct Camera<'a> {
    /// What is wanted.
    pub wanted: &'a Wanted,
    /// The page as a person uses it.
    pub page: Page,
    browser: Rc<Browser>,
    site: Site,
    _recorder: Recorder,
    folder: &'a Path,
    language: String,
    pictures: Vec<Value>,
}

impl<'a> Camera<'a> {
    /// Starts the browser and serves the widget.
    ///
    /// # Errors
    /// A program is missing, or the widget is not built.
    pub fn new(folder: &'a Path, wanted: &'a Wanted) -> Told<Self> {
        let engine = Engine::Chromium;
        let site = Site::open(false)?;
        let recorder = Recorder::start(engine.makers())?;
        recorder.admit(site.address());
        let settings = Settings {
            proxy: recorder.address(),
            javascript: true,
        };
        let browser = Rc::new(Browser::start(engine, settings)?);
        let camera = Self {
            wanted,
            page: Page::new(Rc::clone(&browser), "shots".into()),
            browser,
            site,
            _recorder: recorder,
            folder,
            language: String::new(),
            pictures: Vec::new(),
        };
        camera.tell("Network.enable", json!({}))?;
        camera.tell("Network.setCacheDisabled", json!({ "cacheDisabled": true }))?;
        camera.tell("Emulation.setScrollbarsHidden", json!({ "hidden": true }))?;
        Ok(camera)
    }

    /// Tag and name of the wanted languages that the page has.
    ///
    /// # Errors
    /// It has none of them.
    pub fn languages(&self) -> Told<Vec<(String, String)>> {
        self.visit("")?;
        let all = self.browser.script(
            "return [...document.querySelectorAll('link[data-pack=check]')].map((link) => [link.hreflang, link.title])",
            vec![],
        )?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let all = all.as_array().into_iter().flatten();
        let all: Vec<(String, String)> = all.map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
        let wanted = |(tag, _): &&(String, String)| self.wanted.language(tag);
        let some: Vec<_> = all.iter().filter(wanted).cloned().collect();
        if some.is_empty() {
            let tags: Vec<&str> = all.iter().map(|(tag, _)| tag.as_str()).collect();
            return trouble(format!(
                "the page has no such language; it has: {}",
                tags.join(" ")
            ));
        }
        Ok(some)
    }

    /// From now on pages are opened in this language.
    pub fn speak(&mut self, language: &str) {
        language.clone_into(&mut self.language);
    }

    /// Whether this language is the one that the static page is in.
    pub fn is_original(&self) -> bool {
        self.language == "id"
    }

    /// What was photographed.
    pub fn pictures(self) -> Vec<Value> {
        self.pictures
    }

    /// Opens the page at a fragment as somebody does who was never here.
    ///
    /// # Errors
    /// The widget does not come.
    pub fn come(&self, fragment: &str) -> Told {
        self.visit(fragment)?;
        self.page.ready()
    }

    /// The same, whatever becomes of it.
    ///
    /// # Errors
    /// The browser does not answer.
    pub fn visit(&self, fragment: &str) -> Told {
        let url = format!("{}?lang={}{fragment}", self.site.url(), self.language);
        // Another fragment alone would not load the page anew.
        self.browser.go("about:blank")?;
        self.browser.go(&url)
    }

    /// Without the program for as long as `doing` takes: neither the site has it, nor
    /// what is kept for a time without internet.
    ///
    /// # Errors
    /// There is no program to take away, or what `doing` says.
    pub fn without_program(&mut self, doing: impl FnOnce(&mut Self) -> Told) -> Told {
        let program = self.site.file("migrasi-aman*_bg.wasm")?;
        self.site.break_file(&program, Fault::Missing)?;
        self.tell("Network.enable", json!({}))?;
        let keeps = |camera: &Self, nothing: bool| {
            camera.tell(
                "Network.setCacheDisabled",
                json!({ "cacheDisabled": nothing }),
            )?;
            camera.tell(
                "Network.setBypassServiceWorker",
                json!({ "bypass": nothing }),
            )
        };
        keeps(self, true)?;
        doing(self)?;
        keeps(self, false)?;
        self.site.restore(&program)
    }

    /// Without scripts for as long as `doing` takes.
    ///
    /// # Errors
    /// The browser does not let itself be told, or what `doing` says.
    pub fn without_scripts(&mut self, doing: impl FnOnce(&mut Self) -> Told) -> Told {
        let set = |camera: &Self, off: bool| {
            camera.tell(
                "Emulation.setScriptExecutionDisabled",
                json!({ "value": off }),
            )
        };
        set(self, true)?;
        doing(self)?;
        set(self, false)
    }

    /// Takes the whole page, where this screen is wanted.
    ///
    /// # Errors
    /// The browser takes no picture, or the disk is full.
    pub fn shoot(&mut self, screen: &str) -> Told {
        self.shoot_part(screen, "")
    }

    /// Takes the part of the page that the selector names.
    ///
    /// # Errors
    /// The browser takes no picture, or the disk is full.
    pub fn shoot_part(&mut self, screen: &str, part: &str) -> Told {
        if !self.wanted.screen(screen) {
            return Ok(());
        }
        eprintln!("  {} {screen}", self.language);
        let on_screen = |theme: &&Theme| **theme != Theme::Print;
        for theme in self.wanted.themes().iter().filter(on_screen) {
            self.colour(*theme)?;
            for width in self.wanted.widths() {
                let picture = self.one(screen, *theme, *width, part)?;
                self.pictures.push(picture);
            }
        }
        // A page that is opened in forced colours keeps their ground in every other.
        self.colour(Theme::Light)?;
        // As the driver left it, for what is touched next.
        self.tell("Emulation.clearDeviceMetricsOverride", json!({}))
    }

    /// Takes what comes out of the printer, where this screen is wanted on paper: a
    /// picture a page.
    ///
    /// # Errors
    /// The browser does not print, or the pages cannot be drawn.
    pub fn print(&mut self, screen: &str) -> Told {
        if !self.wanted.screen(screen) || !self.wanted.themes().contains(&Theme::Print) {
            return Ok(());
        }
        eprintln!("  {} {screen}, on paper", self.language);
        self.colour(Theme::Print)?;
        let printed = self.browser.command(
            "Page.printToPDF",
            json!({ "paperWidth": A4.0, "paperHeight": A4.1, "preferCSSPageSize": true }),
        )?;
        let pdf = BASE64_STANDARD
            .decode(printed["data"].as_str().unwrap_or_default())
            .doing("reading what was printed")?;
        let name = format!("{screen}-{}-print", self.language);
        let path = self.folder.join(format!("{name}.pdf"));
        fs::write(&path, pdf).doing("writing what was printed")?;
        let draw = settings::PDFTOTEXT.find()?.with_file_name("pdftoppm");
        let drawn = Command::new(draw)
            .args(["-r", PAPER_DPI, "-gray", "-png"])
            .args([&path, &self.folder.join(&name)])
            .status()
            .doing("running pdftoppm")?;
        if !drawn.success() {
            return trouble(format!("pdftoppm ended with {drawn}"));
        }
        let before = self.pictures.len();
        let mut files: Vec<String> = fs::read_dir(self.folder)
            .doing("looking for the pages")?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|file| file.starts_with(&format!("{name}-")) && file.ends_with(".png"))
            .collect();
        files.sort();
        for file in files {
            let png = fs::read(self.folder.join(&file)).doing("reading a page")?;
            // Behind the mark, the length and the name of the first part.
            let size = |at: usize| {
                let bytes = png.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
                bytes.map_or(0, u32::from_be_bytes)
            };
            let (width, height) = (size(16), size(20));
            self.pictures.push(json!({
                "file": file,
                "screen": screen,
                "language": self.language,
                "theme": Theme::Print.id(),
                "width": width,
                "height": height,
                "page_width": width,
                "cut": false,
            }));
        }
        if self.pictures.len() == before {
            return trouble(format!("{screen}: nothing was printed"));
        }
        Ok(())
    }

    fn colour(&self, theme: Theme) -> Told {
        let dark = if theme == Theme::Dark {
            "dark"
        } else {
            "light"
        };
        let contrast = match theme {
            Theme::Contrast | Theme::Forced => "more",
            Theme::Light | Theme::Dark | Theme::Print => "no-preference",
        };
        let forced = match theme {
            Theme::Forced => "active",
            _ => "none",
        };
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let features = [
            feature("prefers-color-scheme", dark),
            feature("forced-colors", forced),
            feature("prefers-contrast", contrast),
            // Nothing is photographed half-way.
            feature("prefers-reduced-motion", "reduce"),
        ];
        self.tell(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
    }

    /// The window becomes as tall as the page: what sticks to its lower edge is
    /// then below everything and cuts through nothing.
    fn one(&self, screen: &str, theme: Theme, width: u32, part: &str) -> Told<Value> {
        self.size(width, HEIGHT)?;
        let number = |size: &Value, name: &str| size[name].as_u64().unwrap_or_default();
        let mut height = HEIGHT;
        // Taller once it is taller: until it stays.
        for _ in 0..3 {
            let size = self.browser.script(SIZE, vec![json!(part)])?;
            let tall = number(&size, "height").clamp(HEIGHT, TALLEST);
            if tall == height {
                break;
            }
            height = tall;
            self.size(width, height)?;
        }
        // Two pictures of the screen later everything is where it stays.
        thread::sleep(Duration::from_millis(40));
        let size = self.browser.script(SIZE, vec![json!(part)])?;
        let (top, bottom) = if part.is_empty() {
            (0, height)
        } else {
            (number(&size, "top"), number(&size, "bottom").min(height))
        };
        let file = format!("{screen}-{}-{}-{width}.webp", self.language, theme.id());
        let tall = bottom.saturating_sub(top).max(1);
        let clip = json!({ "x": 0, "y": top, "width": width, "height": tall, "scale": 1 });
        let taken = self.browser.command(
            "Page.captureScreenshot",
            json!({ "format": "webp", "quality": QUALITY, "clip": clip }),
        )?;
        let image = BASE64_STANDARD
            .decode(taken["data"].as_str().unwrap_or_default())
            .doing("reading a picture")?;
        fs::write(self.folder.join(&file), image).doing(&format!("writing {file}"))?;
        let real = number(&size, "width");
        let cut = number(&size, "height") > TALLEST;
        if real > u64::from(width) {
            eprintln!("    {file}: the page is {real} wide");
        }
        Ok(json!({
            "file": file,
            "screen": screen,
            "language": self.language,
            "theme": theme.id(),
            "width": width,
            "height": tall,
            "page_width": real,
            "cut": cut,
        }))
    }

    fn size(&self, width: u32, height: u64) -> Told {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.tell("Emulation.setDeviceMetricsOverride", metrics)
    }

    /// A command of Chromium's own.
    fn tell(&self, command: &str, parameters: Value) -> Told {
        self.browser.command(command, parameters).map(drop)
    }
}

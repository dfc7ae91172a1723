//! The engines: what each is started with, and a browser of each that ends
//! with its journey.

use std::{
    fmt,
    future::Future,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, error::NewSessionError};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::{runtime::Runtime, time::timeout};

use crate::{
    driver::Driver,
    reaper::Reaper,
    settings,
    site::free_address,
    trouble::{Doing, Told, Trouble, trouble},
    warm,
};

/// A browser engine and the program that carries it here.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Engine {
    /// Blink: Chromium, as in the phones that most people here hold.
    Chromium,
    /// Gecko: Firefox ESR.
    Firefox,
    /// WebKit: WebKitGTK's MiniBrowser, the nearest thing to Safari on Linux.
    WebKit,
    /// Blink as of October 2022, Chromium 106: the last that Android 6 got. It
    /// opens no new window, as the browsers inside other apps open none.
    Old,
    /// Chromium with the voices of the machine: on a screen of its own, since
    /// without one it has none. The voices are those of espeak-ng.
    Speaking,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
            Self::Old => "chromium-106",
            Self::Speaking => "chromium-with-voices",
        })
    }
}

/// Starting a browser, or one command to it, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// Another program may take the driver's port between asking and using.
const TRIES: usize = 4;
/// A phone held upright.
const WINDOW: (u32, u32) = (412, 915);

/// How the browser is set.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The proxy for everything, loopback too.
    pub proxy: SocketAddr,
    /// Whether pages may run scripts. All three engines can really be told
    /// not to; WebDriver's own commands work nevertheless.
    pub javascript: bool,
}

impl Engine {
    /// Hosts that the browser asks by itself and cannot be told not to.
    ///
    /// Chromium looks for components and for who is signed in. Both are
    /// pointed at names under `.invalid`, which never exist, so that no name
    /// on this list is one that a page could want. Firefox and WebKit are
    /// silent when told to be.
    ///
    /// Chromium's autofill is left on, and its server is not on the list: it is
    /// asked whenever a page shows something to type into, so on a question
    /// that only some are shown it tells what was answered before. Lists,
    /// sliders and buttons do not make it ask.
    #[must_use]
    pub fn makers(self) -> &'static [&'static str] {
        match self {
            Self::Chromium | Self::Old | Self::Speaking => {
                &["signed-in.invalid", "components.invalid"]
            }
            Self::Firefox | Self::WebKit => &[],
        }
    }

    fn capabilities(self, settings: Settings, profile: &Path) -> Told<Value> {
        let proxy = settings.proxy;
        Ok(match self {
            Self::Chromium | Self::Old | Self::Speaking => json!({
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": {
                    "binary": if self == Self::Old {
                        settings::OLD_CHROMIUM.find()?
                    } else {
                        settings::CHROMIUM.find()?
                    },
                    "args": [
                        if self == Self::Speaking {
                            "--enable-speech-dispatcher"
                        } else {
                            "--headless"
                        },
                        // Only the site under test is ever opened, and root has no sandbox.
                        "--no-sandbox",
                        "--disable-gpu",
                        // A microphone that beeps, and nobody asked for it.
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--disable-dev-shm-usage",
                        format!("--user-data-dir={}", profile.display()),
                        format!("--window-size={},{}", WINDOW.0, WINDOW.1),
                        "--lang=id",
                        format!("--proxy-server=http://{proxy}"),
                        "--proxy-bypass-list=<-loopback>",
                        "--disable-quic",
                        // Else it ignores a robot's steps: 200 screens in half a minute.
                        "--disable-ipc-flooding-protection",
                        "--no-first-run",
                        "--disable-extensions",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-domain-reliability",
                        "--disable-features=NetworkTimeServiceQuerying,OptimizationHints",
                        "--gaia-url=https://signed-in.invalid",
                        "--component-updater=url-source=https://components.invalid/",
                        // Known to the old one alone: no new windows.
                        "--block-new-web-contents",
                        "about:blank",
                    ],
                    "prefs": {
                        "intl.accept_languages": "id,en",
                        // 2: blocked.
                        "profile.managed_default_content_settings.javascript":
                            if settings.javascript { 1 } else { 2 },
                        // Debian's search engine is connected to at every start.
                        "default_search_provider_data.template_url_data": {
                            "id": "2",
                            "keyword": "none",
                            "prepopulate_id": 0,
                            "short_name": "none",
                            "url": "https://search.invalid/?q={searchTerms}",
                        },
                    },
                },
            }),
            Self::Firefox => json!({
                "moz:firefoxOptions": {
                    "binary": settings::FIREFOX.find()?,
                    "args": [
                        "-headless",
                        "-profile",
                        profile.display().to_string(),
                        format!("--width={}", WINDOW.0),
                        format!("--height={}", WINDOW.1),
                    ],
                    "prefs": {
                        "intl.accept_languages": "id,en",
                        "javascript.enabled": settings.javascript,
                        "network.proxy.type": 1,
                        "network.proxy.http": proxy.ip().to_string(),
                        "network.proxy.http_port": proxy.port(),
                        "network.proxy.ssl": proxy.ip().to_string(),
                        "network.proxy.ssl_port": proxy.port(),
                        "network.proxy.allow_hijacking_localhost": true,
                        "network.proxy.no_proxies_on": "",
                        // Heard because of MOZ_REMOTE_SETTINGS_DEVTOOLS.
                        "services.settings.server": "data:,#remote-settings-dummy/v1",
                        "app.normandy.enabled": false,
                        "browser.safebrowsing.update.enabled": false,
                        "browser.search.update": false,
                        "dom.push.enabled": false,
                        // Else it stops whatever runs in a page whose process is to end,
                        // as when its last tab is closed, and calls that a timeout. A
                        // script that hangs is stopped by nothing here: the driver sets
                        // no limit, and the browser falls silent.
                        "dom.abort_script_on_child_shutdown": false,
                        "extensions.systemAddon.update.enabled": false,
                        "media.gmp-manager.updateEnabled": false,
                        // Else a bar takes a hundred pixels from the page where the
                        // machine has no voices.
                        "media.webspeech.synth.dont_notify_on_error": true,
                        "media.gmp-provider.enabled": false,
                        "network.captive-portal-service.enabled": false,
                        "network.connectivity-service.enabled": false,
                    },
                },
            }),
            Self::WebKit => json!({
                "proxy": {
                    "proxyType": "manual",
                    "httpProxy": proxy.to_string(),
                    "sslProxy": proxy.to_string(),
                },
                "webkitgtk:browserOptions": {
                    "binary": settings::MINIBROWSER.find()?,
                    "args": [
                        "--automation",
                        format!(
                            "--enable-javascript={}",
                            if settings.javascript { "TRUE" } else { "FALSE" }
                        ),
                    ],
                },
            }),
        })
    }

    fn driver(self, reaper: &Reaper, address: SocketAddr, folder: &Path) -> Told<Command> {
        let port = address.port().to_string();
        let mut command = match self {
            Self::Chromium => {
                let mut command = reaper.command(settings::CHROMEDRIVER.find()?);
                command.arg(format!("--port={port}"));
                command
            }
            Self::Old => {
                // Its own driver is nowhere to be had; a new one speaks to it
                // when told not to mind, but cannot run scripts: see `commands.rs`.
                let mut command = reaper.command(settings::CHROMEDRIVER.find()?);
                command
                    .arg(format!("--port={port}"))
                    .arg("--disable-build-check");
                command
            }
            Self::Speaking => {
                let mut command = reaper.command(settings::DBUS_RUN_SESSION.find()?);
                command
                    .arg("--")
                    .arg(settings::CHROMEDRIVER.find()?)
                    .arg(format!("--port={port}"))
                    .env("DISPLAY", screen(reaper)?)
                    // Where the voices' own server listens.
                    .env("XDG_RUNTIME_DIR", folder);
                command
            }
            Self::Firefox => {
                let mut command = reaper.command(settings::GECKODRIVER.find()?);
                command
                    .args(["--host", "127.0.0.1", "--port", &port])
                    .args(["--websocket-port", &free_address()?.port().to_string()])
                    // The console is read from the browser's own side.
                    .arg("--allow-system-access")
                    // Without it a release Firefox ignores services.settings.server.
                    .env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");
                command
            }
            Self::WebKit => {
                let mut command = reaper.command(settings::WEBKIT_DRIVER.find()?);
                command
                    .args(["-p", &port])
                    .env("DISPLAY", screen(reaper)?)
                    .env("GDK_BACKEND", "x11");
                command
            }
        };
        command
            .env("HOME", folder)
            .env("TMPDIR", folder)
            .env("LANGUAGE", "id:en")
            .env_remove("http_proxy")
            .env_remove("https_proxy")
            .env_remove("no_proxy");
        Ok(command)
    }
}

/// A screen of its own, for an engine that has no headless mode.
fn screen(reaper: &Reaper) -> Told<String> {
    let mut server = reaper
        .command(settings::XVFB.find()?)
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x1024x24",
            "-nolisten",
            "tcp",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .doing("starting Xvfb")?;
    let mut number = String::new();
    if let Some(pipe) = server.stdout.take() {
        BufReader::new(pipe)
            .read_line(&mut number)
            .doing("asking Xvfb for its number")?;
    }
    if number.trim().is_empty() {
        let status = server.wait().doing("waiting for Xvfb")?;
        return trouble(format!("Xvfb does not start: {status}"));
    }
    Ok(format!(":{}", number.trim()))
}

/// A running browser whose profile knows of no page.
pub struct Browser {
    engine: Engine,
    client: Client,
    runtime: Runtime,
    /// Ends all processes: before the driver, which waits for its end.
    reaper: Option<Reaper>,
    driver: Driver,
    _folder: tempfile::TempDir,
}

impl Browser {
    /// Starts one.
    ///
    /// # Errors
    /// A program is missing, or the browser does not start: with the end of
    /// the driver's log.
    pub fn start(engine: Engine, settings: Settings) -> Told<Self> {
        Self::start_with(engine, settings, None)
    }

    /// Starts Chromium with what an earlier one left in a folder.
    ///
    /// # Errors
    /// The same.
    pub fn start_with(engine: Engine, settings: Settings, profile: Option<&Path>) -> Told<Self> {
        let folder = tempfile::Builder::new()
            .prefix("migrasi-")
            .tempdir()
            .doing("making a folder for the browser")?;
        let own = folder.path().join("profile");
        if engine == Engine::Firefox {
            warm::lay(&own, |first| {
                let folder = tempfile::tempdir().doing("making a folder for the browser")?;
                Self::launch(engine, settings, folder, first)?.close(PATIENCE)
            })?;
        }
        Self::launch(engine, settings, folder, profile.unwrap_or(&own))
    }

    fn launch(
        engine: Engine,
        settings: Settings,
        folder: tempfile::TempDir,
        profile: &Path,
    ) -> Told<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .doing("starting the runtime")?;
        let capabilities = engine.capabilities(settings, profile)?;
        let Value::Object(capabilities) = capabilities else {
            return trouble("capabilities are an object");
        };
        let mut lost = String::new();
        for _ in 0..TRIES {
            let reaper = Reaper::wait()?;
            let address = free_address()?;
            let command = engine.driver(&reaper, address, folder.path())?;
            let log = folder.path().join("driver.log");
            let Some(driver) = Driver::start(command, address, log)? else {
                continue;
            };
            let connected = runtime.block_on(async {
                let mut builder = ClientBuilder::new(HttpConnector::new());
                builder.capabilities(capabilities.clone());
                timeout(PATIENCE, builder.connect(&format!("http://{address}"))).await
            });
            let client = match connected {
                Ok(Ok(client)) => client,
                // Whoever took the driver's port for a moment was there to be
                // connected to, but speaks no WebDriver.
                Ok(Err(error)) if !matches!(error, NewSessionError::SessionNotCreated(_)) => {
                    lost = format!(": {error}\n{}", driver.log());
                    continue;
                }
                Ok(Err(error)) => {
                    return trouble(format!(
                        "{engine} does not start: {error}\nThe driver's log ends:\n{}",
                        driver.log()
                    ));
                }
                Err(_) => {
                    return trouble(format!(
                        "{engine} does not start within {PATIENCE:?}. The driver's log ends:\n{}",
                        driver.log()
                    ));
                }
            };
            let browser = Self {
                engine,
                client,
                runtime,
                reaper: Some(reaper),
                driver,
                _folder: folder,
            };
            let (width, height) = WINDOW;
            browser.run(async |client| Ok(client.set_window_size(width, height).await?))?;
            return Ok(browser);
        }
        trouble(format!(
            "no driver of {engine} answers at {TRIES} ports{lost}"
        ))
    }

    /// Kills all its processes at once (SIGKILL), in the middle of whatever they do.
    pub fn kill(mut self) {
        drop(self.reaper.take());
    }

    fn close(&self, patience: Duration) -> Told {
        let client = self.client.clone();
        self.runtime
            .block_on(async { timeout(patience, client.close()).await })
            .doing("closing the browser")?
            .doing("closing the browser")
    }

    /// Which engine it is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Does something with it and waits for the end.
    ///
    /// # Errors
    /// What the driver says, or that it says nothing.
    pub fn run<'a, T, F>(&'a self, what: impl FnOnce(&'a Client) -> F) -> Told<T>
    where
        F: Future<Output = Told<T>>,
    {
        self.runtime
            .block_on(async { timeout(PATIENCE, what(&self.client)).await })
            .unwrap_or_else(|_| {
                Err(Trouble(format!(
                    "{} does not answer within {PATIENCE:?}. The driver's log ends:\n{}",
                    self.engine,
                    self.driver.log()
                )))
            })
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if self.reaper.is_none() {
            return;
        }
        // Politely first; whatever does not go then is ended by the reaper.
        let _ = self.close(Duration::from_secs(5));
    }
}

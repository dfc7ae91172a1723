//! What the journeys need: three browsers, their drivers, a screen for the one
//! that has no headless mode, and a web server. Installed once per machine; a
//! browser that is still missing then is a failure, never a skipped test.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    board::{self, Step},
    outcome::{Failure, Outcome, failed, refused},
    wordpress::programs,
    workshop,
};

/// Checked against the journeys; a newer one is a deliberate change. Debian
/// has none.
const GECKODRIVER: &str = "0.37.1";

/// A script of npm that journeys load into pages, or that judges what is written for
/// other sites. No part of it is shipped.
struct Script {
    /// The variable by which a journey learns where it is.
    variable: &'static str,
    package: &'static str,
    version: &'static str,
    /// Where it lies among the packages.
    file: &'static str,
}

/// Where the compiler of TypeScript is.
pub const TYPESCRIPT: &str = "MIGRASI_TYPESCRIPT";
/// Where Chromium is.
pub const CHROMIUM: &str = "MIGRASI_CHROMIUM";

const SCRIPTS: [Script; 3] = [
    // Judges the page as who cannot see it needs it (MPL-2.0).
    Script {
        variable: "MIGRASI_AXE",
        package: "axe-core",
        version: "4.14.1",
        file: "axe-core/axe.min.js",
    },
    // Draws a host's page (MIT), and brings React itself along. The last that
    // comes as plain scripts.
    Script {
        variable: "MIGRASI_REACT_DOM",
        package: "react-dom",
        version: "18.3.1",
        file: "react-dom/umd/react-dom.development.js",
    },
    // Reads the package's types (Apache-2.0).
    Script {
        variable: TYPESCRIPT,
        package: "typescript",
        version: "5.9.3",
        file: "typescript/bin/tsc",
    },
];
/// npm's `@sparticuz/chromium`: Chromium as of October 2022, the last that
/// Android 6 got. It has no driver; a new one speaks to it.
const OLD_CHROMIUM: &str = "106.0.2";
/// Takes the browser out of the package, whose archive node reads by itself.
const UNPACK: &str = "const fs = require('fs'); \
    require('stream').pipeline(fs.createReadStream(process.argv[1]), \
    require('zlib').createBrotliDecompress(), \
    fs.createWriteStream(process.argv[2], { mode: 0o755 }), \
    (error) => { if (error) throw error; });";

/// A program of a Debian package.
pub struct Program {
    /// The variable by which a journey learns where it is, and by which a
    /// person can name another one.
    pub variable: &'static str,
    /// The package.
    pub package: &'static str,
    /// Names on PATH, and places where `*` is any folder: the first wins.
    pub places: &'static [&'static str],
    /// What it answers to when it works, for those that answer to anything.
    pub answers: Option<&'static str>,
}

static PROGRAMS: [Program; 13] = [
    Program {
        variable: CHROMIUM,
        package: "chromium",
        places: &["chromium", "chromium-browser", "google-chrome"],
        answers: Some("--version"),
    },
    Program {
        variable: "MIGRASI_CHROMEDRIVER",
        package: "chromium-driver",
        places: &["chromedriver"],
        answers: Some("--version"),
    },
    Program {
        variable: "MIGRASI_FIREFOX",
        package: "firefox-esr",
        places: &["firefox-esr", "firefox"],
        answers: Some("--version"),
    },
    Program {
        variable: "MIGRASI_WEBKITDRIVER",
        package: "webkit2gtk-driver",
        places: &["WebKitWebDriver"],
        answers: None,
    },
    Program {
        variable: "MIGRASI_MINIBROWSER",
        package: "libwebkit2gtk-4.1-0",
        places: &[
            "/usr/lib/*/webkit2gtk-4.1/MiniBrowser",
            "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        ],
        answers: None,
    },
    Program {
        variable: "MIGRASI_XVFB",
        package: "xvfb",
        places: &["Xvfb"],
        answers: None,
    },
    Program {
        variable: "MIGRASI_NGINX",
        package: "nginx-light",
        places: &["nginx", "/usr/sbin/nginx"],
        answers: Some("-v"),
    },
    // They read back what is taken along.
    Program {
        variable: "MIGRASI_ZBARIMG",
        package: "zbar-tools",
        places: &["zbarimg"],
        answers: Some("--version"),
    },
    Program {
        variable: "MIGRASI_PDFTOTEXT",
        package: POPPLER,
        places: &["pdftotext"],
        answers: Some("-v"),
    },
    // As wide as Arial: what is printed breaks its lines as on most machines.
    Program {
        variable: "MIGRASI_FONT",
        package: "fonts-liberation",
        places: &["/usr/share/fonts/truetype/*/LiberationSans-Regular.ttf"],
        answers: None,
    },
    Program {
        variable: "MIGRASI_DBUS_RUN_SESSION",
        package: "dbus-daemon",
        places: &["dbus-run-session"],
        answers: Some("--version"),
    },
    Program {
        variable: "MIGRASI_SPEECH_DISPATCHER",
        package: "speech-dispatcher",
        places: &["speech-dispatcher"],
        answers: Some("--version"),
    },
    Program {
        variable: "MIGRASI_ESPEAK",
        package: "speech-dispatcher-espeak-ng",
        places: &["/usr/lib/speech-dispatcher-modules/sd_espeak-ng"],
        answers: None,
    },
];

/// Which browsers are needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engines {
    /// All three, for the journeys.
    All,
    /// Chromium and the letters of what it prints by itself.
    Printing,
    /// Chromium alone, with its driver and the web server.
    Chromium,
    /// The same, and what makes pictures of what it prints.
    Camera,
    /// Chromium with its driver and the web server, and an old Chromium: it needs the
    /// libraries of the new one.
    Old,
    /// Chromium with a screen and the voices of the machine.
    Speaking,
    /// All three, and a WordPress with all that it stands on.
    WordPress,
}

/// What every set of browsers needs.
const ALWAYS: [&str; 3] = ["chromium", "chromium-driver", "nginx-light"];
/// What prints.
const PRINTING: [&str; 2] = ["chromium", "fonts-liberation"];
/// What reads and draws what was printed.
const POPPLER: &str = "poppler-utils";
/// What gives Chromium a voice.
const VOICES: [&str; 4] = [
    "xvfb",
    "dbus-daemon",
    "speech-dispatcher",
    "speech-dispatcher-espeak-ng",
];

impl Engines {
    fn need(self, program: &Program) -> bool {
        let voice = VOICES[1..].contains(&program.package);
        match self {
            Self::All | Self::WordPress => !voice,
            Self::Printing => PRINTING.contains(&program.package),
            Self::Camera => {
                let print = PRINTING.contains(&program.package);
                print || ALWAYS.contains(&program.package) || program.package == POPPLER
            }
            Self::Speaking => {
                ALWAYS.contains(&program.package) || VOICES.contains(&program.package)
            }
            Self::Chromium | Self::Old => ALWAYS.contains(&program.package),
        }
    }

    fn programs(self) -> impl Iterator<Item = &'static Program> {
        let wordpress = (self == Self::WordPress).then_some(&programs::PROGRAMS);
        PROGRAMS
            .iter()
            .filter(move |program| self.need(program))
            .chain(wordpress.into_iter().flatten())
    }
}

/// Where everything is.
pub struct Browsers {
    variables: Vec<(&'static str, PathBuf)>,
}

impl Browsers {
    /// Tells a command that walks journeys where everything is.
    pub fn apply(&self, command: &mut Command) {
        command.envs(self.variables.iter().map(|(name, path)| (name, path)));
    }

    /// Where the program of a variable is.
    ///
    /// # Errors
    /// It is not among those that were asked for.
    pub fn path(&self, variable: &str) -> Outcome<&Path> {
        let mut all = self.variables.iter();
        match all.find(|(name, _)| *name == variable) {
            Some((_, path)) => Ok(path),
            None => failed(format!(
                "{variable} is not there though it was installed: run the same command again"
            )),
        }
    }
}

/// Gets what these browsers need and is not here yet.
///
/// # Errors
/// One sentence: what could not be had and what to do.
pub fn open(engines: Engines) -> Outcome<Browsers> {
    let mut packages = Vec::new();
    for program in engines.programs() {
        if program.find()?.is_none() {
            packages.push(program.package);
        }
    }
    let mut steps = Vec::new();
    if !packages.is_empty() {
        steps.push(Step::new(
            "the browsers",
            "1 to 4 minutes, once",
            workshop::apt_install(&packages)?,
        ));
    }
    let home = workshop::cache().join(format!("geckodriver-{GECKODRIVER}"));
    let geckodriver = match named("MIGRASI_GECKODRIVER")? {
        Some(path) => path,
        None => home.join("bin/geckodriver"),
    };
    let gecko_needed = matches!(engines, Engines::All | Engines::WordPress);
    let old_home = workshop::cache().join(format!("chromium-{OLD_CHROMIUM}"));
    let old = match named("MIGRASI_OLD_CHROMIUM")? {
        Some(path) => path,
        None => old_home.join("chromium"),
    };
    if engines == Engines::Old && !old.is_file() {
        steps.push(Step::new(
            format!("Chromium {OLD_CHROMIUM}"),
            "under a minute, once",
            install_old_chromium(&old_home)?,
        ));
    }
    if gecko_needed && !workshop::runs(&geckodriver, "--version") {
        steps.push(Step::new(
            format!("geckodriver {GECKODRIVER}"),
            "1 to 3 minutes, once",
            vec![install_geckodriver(&home)?],
        ));
    }
    let mut scripts = Vec::new();
    for script in SCRIPTS.iter().filter(|_| engines == Engines::All) {
        let home = workshop::cache().join(format!("{}-{}", script.package, script.version));
        let path = match named(script.variable)? {
            Some(path) => path,
            None => home.join("node_modules").join(script.file),
        };
        if !path.is_file() {
            let package = format!("{}@{}", script.package, script.version);
            steps.push(Step::new(
                format!("{} {}", script.package, script.version),
                "a few seconds, once",
                workshop::npm_install(&package, &home)?,
            ));
        }
        scripts.push((script.variable, path, home));
    }
    if !steps.is_empty() {
        eprintln!("Getting the browsers, once per machine:");
        board::run(steps, &board::logs())?;
    }
    let mut variables = Vec::new();
    for program in engines.programs() {
        match program.find()? {
            Some(path) => variables.push((program.variable, path)),
            None => {
                return failed(format!(
                    "{} is missing or does not start though {} is installed: repair the package, or set {} to one that works",
                    program.places[0], program.package, program.variable
                ));
            }
        }
    }
    if engines == Engines::Old {
        // Asked only now: it needs libraries that come with the new one.
        if !workshop::runs_with(&old, &["--no-sandbox", "--version"]) {
            return failed(format!(
                "{} does not start: remove {} and run the same command again",
                old.display(),
                old_home.display()
            ));
        }
        variables.push(("MIGRASI_OLD_CHROMIUM", old));
    }
    if !gecko_needed {
        return Ok(Browsers { variables });
    }
    if !workshop::runs(&geckodriver, "--version") {
        return failed(format!(
            "{} does not start: remove {} and run the same command again",
            geckodriver.display(),
            home.display()
        ));
    }
    for (variable, path, home) in scripts {
        if !path.is_file() {
            return failed(format!(
                "{} is not there: remove {} and run the same command again",
                path.display(),
                home.display()
            ));
        }
        variables.push((variable, path));
    }
    variables.push(("MIGRASI_GECKODRIVER", geckodriver));
    Ok(Browsers { variables })
}

impl Program {
    /// Where a working one is.
    fn find(&self) -> Outcome<Option<PathBuf>> {
        if let Some(path) = named(self.variable)? {
            return Ok(Some(path));
        }
        Ok(self
            .places
            .iter()
            .flat_map(|place| look(place))
            .find(|path| {
                path.is_file() && self.answers.is_none_or(|how| workshop::runs(path, how))
            }))
    }
}

/// The program that the person named by a variable.
fn named(variable: &str) -> Outcome<Option<PathBuf>> {
    match env::var_os(variable).map(PathBuf::from) {
        Some(path) if !path.is_file() => refused(format!(
            "{variable} is {}, where no file is: correct it or unset it",
            path.display()
        )),
        path => Ok(path),
    }
}

/// The paths that a name on PATH or a place with one `*` can mean.
fn look(place: &str) -> Vec<PathBuf> {
    if !place.starts_with('/') {
        let path = env::var_os("PATH").unwrap_or_default();
        return env::split_paths(&path)
            .map(|folder| folder.join(place))
            .collect();
    }
    let Some((before, after)) = place.split_once("*/") else {
        return vec![PathBuf::from(place)];
    };
    fs::read_dir(before)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join(after)))
        .collect()
}

/// Installed without the package's own scripts: only what it carries is wanted.
fn install_old_chromium(home: &Path) -> Outcome<Vec<Command>> {
    let mut commands = workshop::npm_install(&format!("@sparticuz/chromium@{OLD_CHROMIUM}"), home)?;
    let mut unpack = Command::new("node");
    // Half a browser must not be taken for a whole one.
    let half = home.join("half");
    unpack
        .args(["-e", UNPACK])
        .arg(home.join("node_modules/@sparticuz/chromium/bin/chromium.br"))
        .arg(&half);
    let mut keep = Command::new("mv");
    keep.arg(&half).arg(home.join("chromium"));
    commands.extend([unpack, keep]);
    Ok(commands)
}

fn install_geckodriver(home: &Path) -> Outcome<Command> {
    let cache = workshop::cache();
    fs::create_dir_all(&cache)
        .map_err(|e| Failure::Check(format!("cannot create {}: {e}", cache.display())))?;
    let mut command = Command::new("cargo");
    command
        .args([
            "install",
            "geckodriver",
            "--version",
            GECKODRIVER,
            "--locked",
            "--debug",
            "--root",
        ])
        .arg(home)
        .current_dir(cache)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "0")
        .env_remove("CARGO_TARGET_DIR");
    Ok(command)
}

//! What a journey needs from the machine. `cargo xtask test` installs it and
//! says where it is by variables; without them the usual places are tried.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use crate::trouble::{Told, trouble};

/// A program that journeys start.
pub struct Program {
    /// The variable that names another one.
    variable: &'static str,
    /// Names on PATH and places, the first that exists wins. One `*` stands
    /// for any folder or file name.
    places: &'static [&'static str],
}

/// Chromium itself.
pub const CHROMIUM: Program = Program {
    variable: "MIGRASI_CHROMIUM",
    places: &["chromium", "chromium-browser", "google-chrome"],
};
/// Chromium's driver.
pub const CHROMEDRIVER: Program = Program {
    variable: "MIGRASI_CHROMEDRIVER",
    places: &["chromedriver"],
};
/// Firefox itself.
pub const FIREFOX: Program = Program {
    variable: "MIGRASI_FIREFOX",
    places: &["firefox-esr", "firefox"],
};
/// Firefox's driver.
pub const GECKODRIVER: Program = Program {
    variable: "MIGRASI_GECKODRIVER",
    places: &["geckodriver", "~/.cache/migrasi-aman/geckodriver-*/bin/geckodriver"],
};
/// The browser that WebKitGTK brings along.
pub const MINIBROWSER: Program = Program {
    variable: "MIGRASI_MINIBROWSER",
    places: &[
        "/usr/lib/*/webkit2gtk-4.1/MiniBrowser",
        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    ],
};
/// WebKitGTK's driver.
pub const WEBKIT_DRIVER: Program = Program {
    variable: "MIGRASI_WEBKITDRIVER",
    places: &["WebKitWebDriver"],
};
/// A screen for WebKitGTK, which has no headless mode.
pub const XVFB: Program = Program {
    variable: "MIGRASI_XVFB",
    places: &["Xvfb"],
};
/// The web server.
pub const NGINX: Program = Program {
    variable: "MIGRASI_NGINX",
    places: &["nginx", "/usr/sbin/nginx"],
};

impl Program {
    /// Where it is.
    ///
    /// # Errors
    /// It is nowhere: a journey fails then, it is never skipped.
    pub fn find(&self) -> Told<PathBuf> {
        if let Some(named) = env::var_os(self.variable) {
            let path = PathBuf::from(named);
            if path.is_file() {
                return Ok(path);
            }
            return trouble(format!("{} is {}, and no file is there", self.variable, path.display()));
        }
        match self.places.iter().find_map(|place| look(place)) {
            Some(path) => Ok(path),
            None => trouble(format!(
                "{} is not on this machine: `cargo xtask test journeys` installs it, or set {}",
                self.places[0], self.variable
            )),
        }
    }
}

fn look(place: &str) -> Option<PathBuf> {
    if !place.contains('/') {
        let path = env::var_os("PATH")?;
        return env::split_paths(&path)
            .map(|folder| folder.join(place))
            .find(|file| file.is_file());
    }
    let place = match place.strip_prefix("~/") {
        Some(rest) => PathBuf::from(env::var_os("HOME")?).join(rest),
        None => PathBuf::from(place),
    };
    let mut found = vec![PathBuf::from("/")];
    for part in place.iter().skip(1) {
        found = found.iter().flat_map(|folder| children(folder, part)).collect();
    }
    found.into_iter().find(|file| file.is_file())
}

fn children(folder: &Path, pattern: &std::ffi::OsStr) -> Vec<PathBuf> {
    let Some((before, after)) = pattern.to_str().and_then(|text| text.split_once('*')) else {
        return vec![folder.join(pattern)];
    };
    let mut names: Vec<OsString> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.file_name()))
        .filter(|name| {
            name.to_str()
                .is_some_and(|name| name.starts_with(before) && name.ends_with(after))
        })
        .collect();
    names.sort();
    names.into_iter().map(|name| folder.join(name)).collect()
}

/// The built widget: `MIGRASI_DIST`, or `dist` of this checkout.
///
/// # Errors
/// It has not been built.
pub fn dist() -> Told<PathBuf> {
    let folder = env::var_os("MIGRASI_DIST").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"),
        PathBuf::from,
    );
    if folder.join("index.html").is_file() {
        Ok(folder)
    } else {
        trouble(format!(
            "{} holds no built widget: `cargo xtask test journeys` builds it, or set MIGRASI_DIST",
            folder.display()
        ))
    }
}

/// Where pictures of failed journeys go: `journeys` in cargo's target folder.
#[must_use]
pub fn pictures() -> PathBuf {
    env::current_exe()
        .ok()
        // target/debug/deps/a_test-0123: the third folder up is cargo's.
        .and_then(|test| test.ancestors().nth(3).map(Path::to_path_buf))
        .unwrap_or_else(env::temp_dir)
        .join("journeys")
}

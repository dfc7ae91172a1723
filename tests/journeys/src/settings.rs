//! What a journey needs from the machine. `cargo xtask test` installs it and
//! says where it is by variables; without them the usual places are tried.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::trouble::{Told, trouble};

/// A program that journeys start, or a file that they use.
pub struct Program {
    /// The variable that names another one.
    variable: &'static str,
    /// Names on PATH, and places where `*` is any folder: the first wins.
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
/// Chromium 106, from npm's `@sparticuz/chromium`.
pub const OLD_CHROMIUM: Program = Program {
    variable: "MIGRASI_OLD_CHROMIUM",
    places: &["~/.cache/migrasi-aman/chromium-106.0.2/chromium"],
};
/// Firefox itself.
pub const FIREFOX: Program = Program {
    variable: "MIGRASI_FIREFOX",
    places: &["firefox-esr", "firefox"],
};
/// Firefox's driver.
pub const GECKODRIVER: Program = Program {
    variable: "MIGRASI_GECKODRIVER",
    places: &[
        "geckodriver",
        "~/.cache/migrasi-aman/geckodriver-0.37.1/bin/geckodriver",
    ],
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
/// Reads picture codes; nothing of ours is in it.
pub const ZBARIMG: Program = Program {
    variable: "MIGRASI_ZBARIMG",
    places: &["zbarimg"],
};
/// Reads the text of what was printed.
pub const PDFTOTEXT: Program = Program {
    variable: "MIGRASI_PDFTOTEXT",
    places: &["pdftotext"],
};
/// What the machine's voices are asked through.
pub const DBUS_RUN_SESSION: Program = Program {
    variable: "MIGRASI_DBUS_RUN_SESSION",
    places: &["dbus-run-session"],
};
/// A screen for what has no headless mode, or no voices in it.
pub const XVFB: Program = Program {
    variable: "MIGRASI_XVFB",
    places: &["Xvfb"],
};
/// The web server.
pub const NGINX: Program = Program {
    variable: "MIGRASI_NGINX",
    places: &["nginx", "/usr/sbin/nginx"],
};

/// axe-core, which judges a page: a script, `cargo xtask` fetches it.
pub const AXE: Program = Program {
    variable: "MIGRASI_AXE",
    places: &["~/.cache/migrasi-aman/axe-core-4.14.1/node_modules/axe-core/axe.min.js"],
};

/// A file of WordPress itself.
pub const WORDPRESS: Program = Program {
    variable: "MIGRASI_WORDPRESS",
    places: &["/usr/share/wordpress/wp-load.php"],
};
/// A file of the theme that WordPress shows pages with.
pub const WORDPRESS_THEME: Program = Program {
    variable: "MIGRASI_WORDPRESS_THEME",
    places: &["/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css"],
};
/// PHP by itself.
pub const PHP: Program = Program {
    variable: "MIGRASI_PHP",
    places: &["php"],
};
/// The web server that reads `.htaccess`.
pub const APACHE: Program = Program {
    variable: "MIGRASI_APACHE",
    places: &["apache2", "/usr/sbin/apache2"],
};
/// PHP inside that server.
pub const APACHE_PHP: Program = Program {
    variable: "MIGRASI_APACHE_PHP",
    places: &["/usr/lib/apache2/modules/libphp8.2.so"],
};
/// The database.
pub const MARIADBD: Program = Program {
    variable: "MIGRASI_MARIADBD",
    places: &["mariadbd", "/usr/sbin/mariadbd"],
};
/// What makes an empty database.
pub const MARIADB_INSTALL: Program = Program {
    variable: "MIGRASI_MARIADB_INSTALL",
    places: &["mariadb-install-db"],
};
/// The plugin, packed by `cargo xtask wordpress`.
pub const WORDPRESS_PLUGIN: Program = Program {
    variable: "MIGRASI_WORDPRESS_ZIP",
    places: &[concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../target/wordpress/migrasi-aman.zip"
    )],
};

/// React for the browser, which stands beside it in the folder of packages.
pub const REACT_DOM: Program = Program {
    variable: "MIGRASI_REACT_DOM",
    places: &[
        "~/.cache/migrasi-aman/react-dom-18.3.1/node_modules/react-dom/umd/react-dom.development.js",
    ],
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
            return trouble(format!(
                "{} is {}, and no file is there",
                self.variable,
                path.display()
            ));
        }
        let mut places = self.places.iter().flat_map(|place| look(place));
        match places.find(|path| path.is_file()) {
            Some(path) => Ok(path),
            None => trouble(format!(
                "{} is not on this machine: `cargo xtask test` installs it, or set {}",
                self.places[0], self.variable
            )),
        }
    }
}

/// The paths that a name on PATH or a place with one `*` can mean.
fn look(place: &str) -> Vec<PathBuf> {
    let home = env::var("HOME").unwrap_or_default();
    let place = place.replace('~', &home);
    if !place.starts_with('/') {
        let path = env::var_os("PATH").unwrap_or_default();
        return env::split_paths(&path)
            .map(|folder| folder.join(&place))
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

/// The built widget: `MIGRASI_DIST`, or `dist` of this checkout.
///
/// # Errors
/// It has not been built.
pub fn dist() -> Told<PathBuf> {
    built("MIGRASI_DIST", "dist")
}

/// The same, where the deployer has said where the real one lives:
/// `MIGRASI_ADDRESSED`, or `target/addressed` of this checkout.
///
/// # Errors
/// It has not been built.
pub fn addressed() -> Told<PathBuf> {
    built("MIGRASI_ADDRESSED", "target/addressed")
}

fn built(variable: &str, usual: &str) -> Told<PathBuf> {
    let folder = env::var_os(variable).map_or_else(
        || {
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../..")
                .join(usual)
        },
        PathBuf::from,
    );
    if folder.join("index.html").is_file() {
        Ok(folder)
    } else {
        trouble(format!(
            "{} holds no built widget: `cargo xtask test journeys` builds it, or set {variable}",
            folder.display()
        ))
    }
}

/// Where pictures of failed journeys go: `journeys` in cargo's target folder.
#[must_use]
pub fn pictures() -> PathBuf {
    target().join("journeys")
}

/// Cargo's target folder.
#[must_use]
pub fn target() -> PathBuf {
    env::current_exe()
        .ok()
        // A test lies deeper in it than another program; cargo marks its own folder.
        .and_then(|program| {
            let mut folders = program.ancestors();
            let own = folders.find(|folder| folder.join("CACHEDIR.TAG").exists());
            own.map(Path::to_path_buf)
        })
        .unwrap_or_else(env::temp_dir)
}

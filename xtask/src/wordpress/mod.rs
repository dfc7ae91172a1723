//! `cargo xtask wordpress`: the plugin as a zip file that WordPress installs,
//! with the widget's files in it, so that no third party is asked for them.

mod content;
pub mod programs;
mod texts;

use std::{
    fs,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{
    book,
    bundle::{self, Profile},
    folder,
    outcome::{Failure, Outcome, failed, print, refused},
    workshop::{self, root},
};

/// The plugin's name: of its folder, its zip file and its texts.
const NAME: &str = "migrasi-aman";
/// The loader, as `dist` names it.
const LOADER: &str = "migrasi-aman.js";
/// Pages for whoever builds sites and records voices, loaders of other releases, and
/// the list of a release that is more than this: none of it is the check's.
const BESIDE: [&str; 4] = ["pasang/", "rekam/", "versi/", "manifest.json"];
/// PHP takes no larger file unless told to, and then nothing can be uploaded.
const UPLOAD: usize = 2 * 1024 * 1024;

/// Packs the plugin and prints where it is.
///
/// # Errors
/// A wrong argument, a build that fails, or a plugin that is not whole.
pub fn run(arguments: &[String]) -> Outcome {
    let dist = match arguments {
        [] => {
            let shop = workshop::open(Profile::Release)?;
            bundle::build(&shop, Profile::Release)?
        }
        [flag, folder] if flag == "--dist" => PathBuf::from(folder),
        _ => return refused("wordpress takes --dist FOLDER, a built widget, and nothing else"),
    };
    print(pack(&dist)?.display());
    let page = fs::read_to_string(dist.join("index.html")).unwrap_or_default();
    if let Some(warning) = without_address(&page) {
        eprintln!("{warning}");
    }
    Ok(())
}

/// What whoever packs a widget has to hear that does not know where the real one
/// lives: on every site that installs it, a frame could name that very site alone.
fn without_address(page: &str) -> Option<&'static str> {
    (!page.contains("<link rel=\"canonical\"")).then_some(
        "\nWARNING: this widget does not know where the real one lives.\n\
         Its frames name the site that shows them and no other address, and have no QR code:\n\
         whoever doubts that site has nothing to compare. Set `address` in content/project.toml\n\
         and build again before you give this plugin to anybody.\n",
    )
}

/// Packs the plugin with that built widget.
///
/// # Errors
/// The widget or a text is missing, or a file cannot be read or written.
pub fn pack(dist: &Path) -> Outcome<PathBuf> {
    if !dist.join("index.html").is_file() || !dist.join(LOADER).is_file() {
        return failed(format!(
            "{} has no index.html or no {LOADER}: build the widget with `cargo xtask wordpress`",
            dist.display()
        ));
    }
    let folder = root().join("target/wordpress");
    fs::create_dir_all(&folder).map_err(|e| cannot(&folder, &e))?;
    let path = folder.join(format!("{NAME}.zip"));
    write(dist, &path, Packing::Small)?;
    Ok(path)
}

/// How the plugin is packed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// To be given away.
    Small,
    /// To be there: whoever works on the widget builds it at every change.
    Quick,
}

/// Packs the plugin with that built widget into that file.
///
/// # Errors
/// A text is missing, or a file cannot be read or written.
pub fn write(dist: &Path, path: &Path, packing: Packing) -> Outcome {
    let bytes = zipped(&files(dist)?, packing)?;
    if packing == Packing::Small && bytes.len() > UPLOAD {
        eprintln!(
            "The plugin has {} KB: where PHP is set as usual it cannot be uploaded, which ends at {} KB",
            bytes.len() / 1024,
            UPLOAD / 1024
        );
    }
    fs::write(path, &bytes).map_err(|e| cannot(path, &e))
}

/// Every file of the packed plugin, by its name in it, in the order of names.
fn files(dist: &Path) -> Outcome<Vec<(String, Vec<u8>)>> {
    let plugin = source();
    let mut files = Vec::new();
    for (name, path) in folder::files(&plugin)? {
        files.push((name, read(&path)?));
    }
    for (name, path) in folder::files(dist)? {
        // The plugin's own rules for the server hold there.
        if name != ".htaccess" && !BESIDE.iter().any(|start| name.starts_with(start)) {
            files.push((format!("widget/{name}"), read(&path)?));
        }
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "content/LICENSE.md"] {
        let short = name.replace("content/LICENSE.md", "LICENSE-CONTENT.md");
        files.push((short, read(&root().join(name))?));
    }
    let book = book::open()?;
    let php = [
        ("content", content::content(&book)?),
        ("places", content::places(&book)),
    ];
    files.extend(php.map(|(name, text)| (format!("includes/{name}.php"), text.into_bytes())));
    files.extend(texts::files(&plugin)?);
    files.sort();
    Ok(files)
}

/// The plugin's source.
fn source() -> PathBuf {
    root().join("wordpress").join(NAME)
}

/// The same files make the same bytes: no file has a date.
fn zipped(files: &[(String, Vec<u8>)], packing: Packing) -> Outcome<Vec<u8>> {
    let trouble = |e: &dyn std::fmt::Display| Failure::Check(format!("the zip file: {e}"));
    let options = SimpleFileOptions::default()
        .compression_method(match packing {
            Packing::Small => CompressionMethod::Deflated,
            Packing::Quick => CompressionMethod::Stored,
        })
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(format!("{NAME}/{name}"), options)
            .map_err(|e| trouble(&e))?;
        zip.write_all(bytes).map_err(|e| trouble(&e))?;
    }
    Ok(zip.finish().map_err(|e| trouble(&e))?.into_inner())
}

fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|e| cannot(path, &e))
}

fn cannot(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Check(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str) -> String {
        fs::read_to_string(source().join(name)).unwrap()
    }

    #[test]
    fn a_widget_without_its_address_is_not_packed_in_silence() {
        let line = "<link rel=\"canonical\" href=\"https://example.org/\">";
        assert_eq!(without_address(line), None);
        let warning = without_address("<title>Cek</title>").unwrap();
        assert!(warning.contains("content/project.toml"), "{warning}");
    }

    #[test]
    fn every_file_names_the_same_version() {
        let version = env!("CARGO_PKG_VERSION");
        let header = format!("Version:           {version}\n");
        assert!(text("migrasi-aman.php").contains(&header));
        let tag = format!("Stable tag: {version}\n");
        assert!(text("readme.txt").contains(&tag));
        let asset = format!("'version'      => '{version}'");
        assert!(text("block/editor.asset.php").contains(&asset));
        let block: serde_json::Value = serde_json::from_str(&text("block/block.json")).unwrap();
        assert_eq!(block["version"], version);
    }

    #[test]
    fn the_plugin_holds_the_check_and_not_what_is_beside_it() {
        let dist = tempfile::tempdir().unwrap();
        for name in [
            "index.html",
            "migrasi-aman.js",
            "words-id-0123456789abcdef.pack",
            "pasang/index.html",
            "rekam/texts-id.json",
            "versi/migrasi-aman-0123456789abcdef.js",
            "manifest.json",
        ] {
            let path = dist.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        let files = files(dist.path()).unwrap();
        let widget: Vec<&str> = files
            .iter()
            .filter_map(|(name, _)| name.strip_prefix("widget/"))
            .collect();
        let check = [
            ".htaccess",
            "index.html",
            "migrasi-aman.js",
            "words-id-0123456789abcdef.pack",
        ];
        assert_eq!(widget, check);
    }

    #[test]
    fn nothing_of_the_plugin_comes_from_somebody_else() {
        let files = folder::files(&source()).unwrap();
        let fetched = [
            "wp_remote_",
            "curl_",
            "fsockopen",
            "wp_enqueue_style( 'http",
        ];
        for (name, path) in files {
            let text = fs::read_to_string(path).unwrap();
            for call in fetched {
                assert!(!text.contains(call), "{name} uses {call}");
            }
            let php = name.ends_with(".php");
            assert!(
                !php || text.contains("defined( 'ABSPATH' ) || exit;"),
                "{name} answers when it is opened by itself"
            );
        }
    }
}

//! The pages beside the check, which it never loads: `rekam/` and `pasang/`.

use std::path::Path;

use migrasi_aman::content::source::Book;

use crate::{
    book, builder, embed, folder, offline,
    outcome::{Outcome, refused},
    page, pinned, recorder, small,
    wordpress::{self, Packing},
    workshop,
};

/// Their folders, in `public/` and in the built widget.
const FOLDERS: [&str; 2] = ["rekam", "pasang"];
/// The plugin for WordPress, for whoever makes her code there.
const PLUGIN: &str = "pasang/migrasi-aman.zip";

/// Writes the pages, told the head of the widget's. Their scripts lie there already.
///
/// # Errors
/// A file that cannot be written.
pub fn write(book: &Book, folder: &Path, head: &str) -> Outcome {
    recorder::write(book, folder, head)?;
    builder::write(book, folder, &page::styles(head))
}

/// Writes what is made of the whole folder: the plugin, what is kept for a time
/// without internet, and last the list of a release.
///
/// # Errors
/// A file that cannot be read or written.
pub fn finish(folder: &Path) -> Outcome {
    offline::write(folder)?;
    let packing = if small::is_wanted() {
        Packing::Small
    } else {
        Packing::Quick
    };
    wordpress::write(folder, &folder.join(PLUGIN), packing)?;
    pinned::list(folder)
}

/// `cargo xtask page-beside DIST`: writes them anew into a widget that is built
/// already, for who changes only them.
///
/// # Errors
/// Broken content, or a folder that is not the built widget.
pub fn run(arguments: &[String]) -> Outcome {
    let [folder] = arguments else {
        return refused("page-beside takes the folder of the built widget and nothing else");
    };
    let folder = Path::new(folder);
    let book = book::open()?;
    embed::write(&book, folder)?;
    let html = page::read(&folder.join("index.html"))?;
    for name in FOLDERS {
        folder::copy(
            &workshop::root().join("public").join(name),
            &folder.join(name),
        )?;
    }
    write(&book, folder, &html)?;
    finish(folder)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::Value;

    use super::*;

    #[test]
    fn the_list_names_the_plugin_and_changes_with_the_pages() {
        let dist = tempfile::tempdir().unwrap();
        let at = dist.path();
        fs::create_dir(at.join("pasang")).unwrap();
        for name in [
            "index.html",
            "migrasi-aman.js",
            "words-id-0.pack",
            "pasang/pasang.js",
        ] {
            fs::write(at.join(name), name).unwrap();
        }
        let listed = || -> Value {
            finish(at).unwrap();
            serde_json::from_str(&page::read(&at.join("manifest.json")).unwrap()).unwrap()
        };
        let first = listed();
        assert!(first.to_string().contains(PLUGIN), "{first}");
        assert_eq!(listed(), first, "the plugin is not in the plugin");
        fs::write(at.join("pasang/pasang.js"), "another").unwrap();
        assert_ne!(listed()["release"], first["release"]);
    }
}

//! The pages beside the check, which it never loads: `rekam/` and `pasang/`.

use std::path::Path;

use migrasi_aman::content::source::Book;

use crate::{
    book, builder, embed, folder, offline,
    outcome::{Outcome, refused},
    page, recorder, workshop,
};

/// Their folders, in `public/` and in the built widget.
const FOLDERS: [&str; 2] = ["rekam", "pasang"];

/// Writes the pages. Their scripts lie there already.
///
/// # Errors
/// A file that cannot be written.
pub fn write(book: &Book, folder: &Path, styles: &str) -> Outcome {
    recorder::write(book, folder, styles)?;
    builder::write(book, folder, styles)
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
    write(&book, folder, &page::styles(&html))?;
    // What is kept for a time without internet is compared with a list.
    offline::write(folder)
}

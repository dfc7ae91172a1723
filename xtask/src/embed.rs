//! What other sites load: the loader at its stable address, and the same as a
//! package for bundlers.

use std::{env, fs, path::Path};

use crate::{
    bundle::Profile,
    outcome::{Failure, Outcome, refused},
    small::{self, Kind, small},
    workshop::{self, root},
};

/// The loader's address in the built folder. Sites have it in their pages: it
/// stays as it is for ever, whatever is in it.
pub const LOADER: &str = "migrasi-aman.js";

/// Writes the loader into the built folder.
///
/// # Errors
/// It cannot be read, made small or written.
pub fn write(folder: &Path) -> Outcome {
    put(&folder.join(LOADER), &small(loader()?, Kind::Script)?)
}

/// `cargo xtask npm`: writes the package's files beside its `package.json`.
///
/// # Errors
/// A wrong argument, or files that cannot be read or written.
pub fn npm(arguments: &[String]) -> Outcome {
    if !arguments.is_empty() {
        return refused("npm takes no arguments");
    }
    let folder = root().join("embed/npm");
    let script = if env::var_os(small::ESBUILD).is_some() {
        small(loader()?, Kind::Module)?
    } else {
        let shop = workshop::open(Profile::Release)?;
        small::with(&shop.paths[3].join("esbuild"), &loader()?, Kind::Module)?
    };
    // A module, also in the eyes of who looks for an export.
    put(&folder.join("index.js"), &format!("{script}export {{}};\n"))?;
    put(
        &folder.join("index.d.ts"),
        &read(&root().join("embed/migrasi-aman.d.ts"))?,
    )?;
    eprintln!("{} is ready for `npm pack`", folder.display());
    Ok(())
}

fn loader() -> Outcome<String> {
    read(&root().join("embed/loader.js"))
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
}

fn put(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(|e| Failure::Check(format!("{}: {e}", path.display())))
}

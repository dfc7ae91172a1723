//! What lies in a folder.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::outcome::{Failure, Outcome};

/// Every file of a folder and of the folders in it, by its name from there on.
///
/// # Errors
/// A folder that cannot be read.
pub fn files(folder: &Path) -> Outcome<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, under: &str, into: &mut Vec<(String, PathBuf)>) -> Outcome {
    let cannot = |e| trouble(folder, e);
    for entry in fs::read_dir(folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{under}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), into)?;
        } else {
            into.push((name, path));
        }
    }
    Ok(())
}

/// Makes a folder that holds what another holds and nothing else.
///
/// # Errors
/// A file that cannot be copied, or the folder that was there cannot be removed.
pub fn copy_all(from: &Path, to: &Path) -> Outcome {
    if to.exists() {
        fs::remove_dir_all(to).map_err(|e| trouble(to, e))?;
    }
    copy(from, to)
}

/// Copies the files of a folder, and of the folders in it, into another, which is
/// made if it is not there.
///
/// # Errors
/// A file that cannot be copied.
pub fn copy(from: &Path, to: &Path) -> Outcome {
    for (name, path) in files(from)? {
        let file = to.join(name);
        let folder = file.parent().unwrap_or(to);
        fs::create_dir_all(folder).map_err(|e| trouble(folder, e))?;
        fs::copy(&path, &file).map_err(|e| trouble(&path, e))?;
    }
    Ok(())
}

fn trouble(path: &Path, error: std::io::Error) -> Failure {
    Failure::Check(format!("{}: {error}", path.display()))
}

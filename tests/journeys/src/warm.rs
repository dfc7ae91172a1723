//! What Firefox works out of itself at its first start with a profile: half of what
//! a short journey costs. One start is enough for all: what that one kept is put into
//! the empty profile of each journey. It holds nothing of any page.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
    time::UNIX_EPOCH,
};

use crate::{
    again, settings,
    trouble::{Doing, Told},
};

/// Its compiled scripts, and which Firefox they are of: another one throws them away.
const CACHE: &str = "startupCache";
const OF: &str = "compatibility.ini";

/// Whether it was tried here. Journeys that begin at once wait for the one start.
static TRIED: Mutex<bool> = Mutex::new(false);

/// Puts it into a new profile. `start` starts Firefox with the profile that it is
/// given and closes it, so that it keeps what it has worked out. Without that, journeys
/// are slower and nothing else.
///
/// # Errors
/// A file cannot be copied.
pub(crate) fn lay(profile: &Path, start: impl FnOnce(&Path) -> Told) -> Told {
    let kept = kept()?;
    {
        let mut tried = TRIED.lock().unwrap_or_else(|broken| broken.into_inner());
        if !kept.exists() && !*tried {
            *tried = true;
            if let Err(trouble) = make(&kept, start) {
                again::say(&format!("Firefox starts cold: {trouble}"));
            }
        }
    }
    fs::create_dir_all(profile).doing("laying out a Firefox profile")?;
    if kept.exists() {
        copy(&kept, profile)?;
    }
    Ok(())
}

fn make(kept: &Path, start: impl FnOnce(&Path) -> Told) -> Told {
    let doing = "keeping what Firefox works out";
    fs::create_dir_all(settings::pictures()).doing(doing)?;
    let folder = tempfile::Builder::new()
        .prefix("firefox-")
        .tempdir_in(settings::pictures())
        .doing(doing)?;
    let [first, whole] = ["first", "whole"].map(|name| folder.path().join(name));
    fs::create_dir(&first).doing(doing)?;
    start(&first)?;
    copy(&first, &whole)?;
    fs::rename(&whole, kept).doing(doing)
}

/// Where it lies: next to the pictures, with the age of this Firefox in its name.
fn kept() -> Told<PathBuf> {
    let doing = "looking at Firefox";
    let program = fs::canonicalize(settings::FIREFOX.find()?).doing(doing)?;
    let changed = program.metadata().and_then(|about| about.modified());
    let age = changed.doing(doing)?.duration_since(UNIX_EPOCH);
    let name = format!("firefox-{}", age.doing(doing)?.as_secs());
    Ok(settings::pictures().join(name))
}

fn copy(from: &Path, to: &Path) -> Told {
    let doing = "copying what Firefox keeps";
    fs::create_dir_all(to.join(CACHE)).doing(doing)?;
    for entry in fs::read_dir(from.join(CACHE)).doing(doing)? {
        let entry = entry.doing(doing)?;
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(CACHE).join(entry.file_name())).doing(doing)?;
        }
    }
    fs::copy(from.join(OF), to.join(OF)).doing(doing)?;
    Ok(())
}

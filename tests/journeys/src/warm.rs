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
    settings,
    trouble::{Doing, Told},
};

/// Its compiled scripts, and which Firefox they are of: another one throws them away.
const CACHE: &str = "startupCache";
const OF: &str = "compatibility.ini";

/// Journeys that begin at once wait for the one start.
static MAKING: Mutex<()> = Mutex::new(());

/// Puts it into a new profile. `start` starts Firefox with the profile that it is
/// given and closes it, so that it keeps what it has worked out.
///
/// # Errors
/// A file cannot be copied, or Firefox does not start.
pub(crate) fn lay(profile: &Path, start: impl FnOnce(&Path) -> Told) -> Told {
    let doing = "laying out a Firefox profile";
    let kept = kept()?;
    {
        let _one = MAKING.lock().unwrap_or_else(|broken| broken.into_inner());
        if !kept.exists() {
            let folder = kept.with_extension("new");
            let first = folder.join("profile");
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&first).doing(doing)?;
            start(&first)?;
            // Should it keep nothing: journeys are slower, and nothing else.
            copy(&first, &folder)?;
            fs::remove_dir_all(&first).doing(doing)?;
            fs::rename(&folder, &kept).doing(doing)?;
        }
    }
    fs::create_dir_all(profile).doing(doing)?;
    copy(&kept, profile)
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
    if !from.join(CACHE).is_dir() || !from.join(OF).is_file() {
        return Ok(());
    }
    fs::create_dir_all(to.join(CACHE)).doing(doing)?;
    for entry in fs::read_dir(from.join(CACHE)).doing(doing)? {
        let entry = entry.doing(doing)?;
        fs::copy(entry.path(), to.join(CACHE).join(entry.file_name())).doing(doing)?;
    }
    fs::copy(from.join(OF), to.join(OF)).doing(doing)?;
    Ok(())
}

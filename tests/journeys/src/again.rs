//! Journeys that passed only when they were walked a second time. Whoever runs them
//! is told which, and why, in a file that `MIGRASI_AGAIN` names.

use std::{
    any::Any,
    env, fs,
    io::{self, Write as _},
    sync::atomic::{AtomicUsize, Ordering},
};

use crate::{
    settings,
    trouble::{Told, Trouble},
};

/// Where this many have failed twice something is broken, and a second time is a waste.
const ENOUGH: usize = 5;

/// How many have failed twice.
static LOST: AtomicUsize = AtomicUsize::new(0);

/// How something ended that may be done twice.
#[derive(Debug)]
pub(crate) enum Ended {
    /// Well, at once.
    Well,
    /// Well, the second time: with what was wrong the first.
    Again(Trouble),
}

/// Does it, and where it fails once more.
///
/// # Errors
/// It failed twice, in words of both times.
pub(crate) fn twice(name: &str, mut once: impl FnMut() -> Told) -> Told<Ended> {
    let Err(Trouble(first)) = once() else {
        return Ok(Ended::Well);
    };
    let first = Trouble(keep_picture(name, &first));
    if LOST.load(Ordering::Relaxed) >= ENOUGH {
        return Err(first);
    }
    say(&format!("{name}: once more, since {first}"));
    once().map_or_else(
        |second| {
            LOST.fetch_add(1, Ordering::Relaxed);
            Err(Trouble(format!("{first}\nThe second time: {second}")))
        },
        |()| Ok(Ended::Again(first.clone())),
    )
}

/// Gives the picture of the first time another name, also in what was told of it: the
/// second time may take one as well.
fn keep_picture(name: &str, told: &str) -> String {
    let [usual, kept] = [format!("{name}.png"), format!("{name}-first.png")];
    let folder = settings::pictures();
    match fs::rename(folder.join(&usual), folder.join(&kept)) {
        Ok(()) => told.replace(&usual, &kept),
        // None was taken.
        Err(_) => told.to_owned(),
    }
}

/// Says something at once, also where the test passes: what a test prints is kept
/// back until it fails.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Writes down that a journey passed the second time, and what was wrong the first.
///
/// # Errors
/// It cannot be written: nobody would learn of it.
pub(crate) fn write(name: &str, first: &Trouble) -> Told {
    let Some(path) = env::var_os("MIGRASI_AGAIN") else {
        return Ok(());
    };
    let told = format!("{name}: {first}");
    // An empty line ends it, so none may stand in it; in one piece, for journeys write
    // beside each other.
    let lines: Vec<&str> = told.lines().filter(|line| !line.is_empty()).collect();
    let block = format!("{}\n\n", lines.join("\n"));
    let file = fs::File::options().create(true).append(true).open(&path);
    file.and_then(|mut file| file.write_all(block.as_bytes()))
        .map_err(|error| Trouble(format!("{} cannot be written: {error}", path.display())))
}

/// The words of an assertion that failed.
pub(crate) fn words_of(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<String>().map(String::as_str);
    words
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without words")
        .to_owned()
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;
    use crate::trouble::trouble;

    #[test]
    fn what_fails_twice_has_failed() {
        let mut times = 0;
        let ended = twice("one", || {
            times += 1;
            trouble(format!("trouble {times}"))
        });
        let told = ended.unwrap_err().to_string();
        assert_eq!(told, "trouble 1\nThe second time: trouble 2");
        assert_eq!(times, 2);
    }

    #[test]
    fn what_fails_once_is_told() {
        let mut times = 0;
        let ended = twice("one", || {
            times += 1;
            if times == 1 { trouble("slow") } else { Ok(()) }
        });
        assert!(matches!(ended, Ok(Ended::Again(Trouble(first))) if first == "slow"));
    }

    #[test]
    fn what_passes_is_done_once() {
        let mut times = 0;
        let ended = twice("one", || {
            times += 1;
            Ok(())
        });
        assert!(matches!(ended, Ok(Ended::Well)));
        assert_eq!(times, 1);
    }

    #[test]
    fn assertions_keep_their_words() {
        let told = |panic: fn()| words_of(catch_unwind(panic).unwrap_err().as_ref());
        assert_eq!(told(|| panic!("plain")), "plain");
        assert_eq!(told(|| panic!("{} left", 3)), "3 left");
    }
}

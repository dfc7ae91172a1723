//! `cargo xtask test [NAME…]`: every check and journey, or the named part.

use std::{process::Command, time::Instant};

use crate::{
    board::clock,
    browsers::{self, Engines},
    bundle::{self, Profile},
    embed,
    outcome::{Failure, Outcome, failed, refused, status},
    size, toolchain,
    walks::Walks,
    wordpress,
    workshop::{self, Workshop},
};

/// A part of the tests.
struct Part {
    name: &'static str,
    about: &'static str,
    run: fn() -> Outcome,
}

/// In the order in which they run: what fails quickly comes first.
const PARTS: &[Part] = &[
    Part {
        name: "format",
        about: "rustfmt",
        run: format,
    },
    Part {
        name: "content",
        about: "the content is whole, sourced and translated",
        run: content,
    },
    Part {
        name: "locales",
        about: "every language: missing, extra and unused texts, variables",
        run: locales,
    },
    Part {
        name: "help",
        about: "help points: numbers, sources, ids",
        run: help,
    },
    Part {
        name: "words",
        about: "sentences, legal and rare words",
        run: words,
    },
    Part {
        name: "rules",
        about: "the pure rooms, with no web crate in their tree",
        run: rules,
    },
    Part {
        name: "cases",
        about: "documented recruitments are judged as they were",
        run: cases,
    },
    Part {
        name: "mutations",
        about: "a changed rule is noticed",
        run: mutations,
    },
    Part {
        name: "chores",
        about: "the commands that others script against, and complaints with their tests",
        run: chores,
    },
    Part {
        name: "lint",
        about: "clippy, warnings as errors, for both targets",
        run: lint,
    },
    Part {
        name: "size",
        about: "bytes of a first visit against the budget",
        run: bytes,
    },
    Part {
        name: "paper",
        about: "the checklist fits on both sides of a sheet, in every language",
        run: paper,
    },
    Part {
        name: "journeys",
        about: "people on the real page, in three browsers",
        run: journeys,
    },
    Part {
        name: "old",
        about: "an old phone, and the browsers inside other apps",
        run: old,
    },
    Part {
        name: "embed",
        about: "the widget on other sites, friendly and hostile, in three browsers",
        run: embed,
    },
    Part {
        name: "voice",
        about: "a real voice reads the screen",
        run: voice,
    },
    Part {
        name: "village",
        about: "a killed browser loses nobody, a thousand persons fill no memory",
        run: village,
    },
    Part {
        name: "wordpress",
        about: "the plugin in a real WordPress",
        run: in_wordpress,
    },
];

/// How the names of journeys begin that are walked by a part of their own.
const OLD: &[&str] = &["an_old_phone_gets_through"];
const VOICE: &[&str] = &["a_real_voice_reads"];
const EMBED: &[&str] = &["embedded_"];
const VILLAGE: &[&str] = &["a_killed_browser_loses_nobody", "a_thousand_persons"];
const WORDPRESS: &[&str] = &["wordpress_keeps_it"];

/// Crates that only the browser rooms may depend on.
const WEB_CRATES: [&str; 6] = [
    "wasm-bindgen",
    "web-sys",
    "js-sys",
    "leptos",
    "gloo",
    "gloo-utils",
];

/// Runs the named parts, or all of them.
///
/// # Errors
/// An unknown name, or the first part that fails.
pub fn run(names: &[String]) -> Outcome {
    for name in names {
        if !PARTS.iter().any(|part| part.name == name) {
            let known: Vec<String> = PARTS
                .iter()
                .map(|part| format!("  {:<10} {}", part.name, part.about))
                .collect();
            return refused(format!(
                "no part is called `{name}`; there are:\n{}",
                known.join("\n")
            ));
        }
    }
    let start = Instant::now();
    let wanted = PARTS
        .iter()
        .filter(|part| names.is_empty() || names.iter().any(|n| n == part.name));
    let mut passed = 0;
    for part in wanted {
        let begun = Instant::now();
        eprintln!("── {}: {}", part.name, part.about);
        if let Err(failure) = (part.run)() {
            eprintln!("{passed} passed, 1 failed");
            return Err(Failure::Check(format!("{} failed: {failure}", part.name)));
        }
        passed += 1;
        eprintln!("── {}: passed after {}", part.name, clock(begun.elapsed()));
    }
    eprintln!("{passed} passed, 0 failed");
    eprintln!("All of it took {}", clock(start.elapsed()));
    Ok(())
}

fn format() -> Outcome {
    cargo(&["fmt", "--all", "--check"])
}

fn content() -> Outcome {
    crate::book::check(&[])
}

fn locales() -> Outcome {
    crate::locales::check(&[])
}

fn help() -> Outcome {
    crate::help::check(&["--quiet".to_owned()])
}

fn words() -> Outcome {
    crate::words::run(&["--quiet".to_owned()])
}

/// Builds and tests the library by itself, and looks at what it depends on.
fn rules() -> Outcome {
    let tree = Command::new("cargo")
        .args([
            "tree",
            "--locked",
            "--package",
            "migrasi-aman",
            "--no-default-features",
        ])
        .args([
            "--features",
            "editing",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(workshop::root())
        .output()
        .map_err(|e| Failure::Check(format!("cargo tree: {e}")))?;
    if !tree.status.success() {
        return failed(String::from_utf8_lossy(&tree.stderr).into_owned());
    }
    let tree = String::from_utf8_lossy(&tree.stdout);
    let found: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| WEB_CRATES.contains(name))
        .collect();
    if !found.is_empty() {
        return failed(format!(
            "the library depends on {}: move what needs it to the browser rooms",
            found.join(", ")
        ));
    }
    let library = [
        "--locked",
        "--package",
        "migrasi-aman",
        "--lib",
        "--no-default-features",
    ];
    cargo(&[&["build"], &library[..]].concat())?;
    cargo(&[&["test"], &library[..], &["--features", "editing"]].concat())?;
    cargo(&[
        "test",
        "--locked",
        "--package",
        "migrasi-aman",
        "--doc",
        "--no-default-features",
        "--features",
        "editing",
    ])
}

fn cases() -> Outcome {
    crate::cases::run(&[])
}

fn mutations() -> Outcome {
    crate::mutate::run(&[])
}

fn chores() -> Outcome {
    crate::complaints::run(&["--quiet".to_owned()])?;
    crate::fuzz::run(&["--inputs".to_owned(), crate::fuzz::SHORT.to_string()])?;
    let tools = ["--package", "xtask", "--package", "journeys"];
    let kinds = ["--lib", "--bins"];
    cargo(&[&["test", "--locked"], &tools[..], &kinds].concat())?;
    cargo(&["test", "--locked", "--package", "xtask", "--test", "*"])
}

fn lint() -> Outcome {
    let deny = ["--", "--deny", "warnings"];
    cargo(
        &[
            &[
                "clippy",
                "--locked",
                "--workspace",
                "--all-targets",
                "--features",
                "editing",
            ],
            &deny[..],
        ]
        .concat(),
    )?;
    let shop = workshop::open(Profile::Release)?;
    let mut command = toolchain::clippy(shop.wasm)?;
    shop.wasm.apply(&mut command, &shop.paths, false);
    command.current_dir(workshop::root());
    command.args([
        "--locked",
        "--package",
        "migrasi-aman",
        "--target",
        toolchain::TARGET,
    ]);
    command.args(deny);
    status(command)
}

fn bytes() -> Outcome {
    size::measure(&release()?.1, false)
}

fn paper() -> Outcome {
    crate::paper::check()
}

fn journeys() -> Outcome {
    let (_, dist) = release()?;
    Walks::of("walks", &[], Engines::All, &dist)?
        .addressed(&dist)?
        .walk()
}

/// An old phone, and the browsers inside other apps.
fn old() -> Outcome {
    apart(Engines::Old, OLD)
}

/// A voice that the machine really has.
fn voice() -> Outcome {
    apart(Engines::Speaking, VOICE)
}

/// Other sites: a line for each host, and for each attack. The package is written
/// first, and read as TypeScript reads it.
fn embed() -> Outcome {
    embed::npm(&[])?;
    let browsers = browsers::open(Engines::All)?;
    let mut types = Command::new("node");
    types
        .arg(browsers.path(browsers::TYPESCRIPT)?)
        .args(["--project", "tests/typed"]);
    types.current_dir(workshop::root());
    status(types)?;
    let (_, dist) = release()?;
    Walks::of("apart", EMBED, Engines::All, &dist)?
        .addressed(&dist)?
        .walk()
}

/// Journeys that the others leave out.
fn apart(engines: Engines, names: &[&str]) -> Outcome {
    let (_, dist) = release()?;
    Walks::of("apart", names, engines, &dist)?.walk()
}

/// One tablet, killed again and again, and one that a thousand persons use.
fn village() -> Outcome {
    let (_, dist) = release()?;
    // Their tables are shown, and one of them measures.
    Walks::of("apart", VILLAGE, Engines::Chromium, &dist)?
        .shown_and_alone()
        .walk()
}

/// The plugin as it is packed, in a WordPress of its own.
fn in_wordpress() -> Outcome {
    let (_, dist) = release()?;
    let zip = wordpress::pack(&dist)?;
    Walks::of("apart", WORDPRESS, Engines::WordPress, &dist)?
        .told("MIGRASI_WORDPRESS_ZIP", &zip)
        .walk()
}

fn release() -> Outcome<(Workshop, std::path::PathBuf)> {
    let shop = workshop::open(Profile::Release)?;
    let dist = bundle::build(&shop, Profile::Release)?;
    Ok((shop, dist))
}

fn cargo(arguments: &[&str]) -> Outcome {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(workshop::root());
    status(command)
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs};

    use super::*;

    const FOLDER: &str = "tests/journeys/tests";

    fn parts_of(program: &str) -> BTreeSet<String> {
        let path = workshop::root().join(FOLDER).join(program);
        let text = fs::read_to_string(path).unwrap();
        let modules = text.lines().filter_map(|line| line.strip_prefix("mod "));
        modules
            .map(|name| name.trim_end_matches(';').to_owned())
            .collect()
    }

    /// A journey that nobody walks would be a promise that nobody keeps.
    #[test]
    fn every_journey_is_walked() {
        let files = fs::read_dir(workshop::root().join(FOLDER)).unwrap();
        let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        let files: BTreeSet<String> = files
            .filter_map(|file| file.strip_suffix(".rs").map(str::to_owned))
            .filter(|file| !["walks", "apart"].contains(&&**file))
            .collect();
        let (walks, apart) = (parts_of("walks.rs"), parts_of("apart.rs"));
        assert!(walks.len() > 30 && apart.len() > 5);
        assert_eq!(walks.union(&apart).cloned().collect::<BTreeSet<_>>(), files);
        let chosen = [OLD, VOICE, EMBED, VILLAGE, WORDPRESS].concat();
        for journey in &apart {
            let parts = chosen.iter().filter(|name| journey.starts_with(**name));
            assert_eq!(parts.count(), 1, "{journey}");
        }
    }
}

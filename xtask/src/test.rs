//! `cargo xtask test [NAME…]`: every check and journey, or the named part.

use std::{path::Path, process::Command, time::Instant};

use crate::{
    board::clock,
    browsers::{self, Engines},
    bundle::{self, Profile},
    embed,
    outcome::{Failure, Outcome, failed, refused},
    size, toolchain, wordpress,
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
    cargo(&["test", "--locked", "--package", "xtask"])
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
    status(addressed(walks(Engines::All, &[], &dist)?, &dist)?)
}

/// An old phone, and the browsers inside other apps.
fn old() -> Outcome {
    apart(Engines::Old, &["an_old_phone_gets_through"])
}

/// A voice that the machine really has.
fn voice() -> Outcome {
    apart(Engines::Speaking, &["a_real_voice_reads"])
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
    let files = [
        "embedded_hosts",
        "embedded_fallback",
        "embedded_attacks",
        "embedded_origin",
        "embedded_package",
        "embedded_policy",
    ];
    let (_, dist) = release()?;
    status(addressed(walks(Engines::All, &files, &dist)?, &dist)?)
}

/// Tells journeys where the same is with the address of the real one in it.
fn addressed(mut walks: Command, dist: &Path) -> Outcome<Command> {
    let folder = embed::addressed(dist, "https://example.org/migrasi-aman/")?;
    walks.env("MIGRASI_ADDRESSED", folder);
    Ok(walks)
}

/// Files of the journeys which the others leave out.
fn apart(engines: Engines, files: &[&str]) -> Outcome {
    let (_, dist) = release()?;
    status(walks(engines, files, &dist)?)
}

/// The journeys of these files, or all of them.
fn walks(engines: Engines, files: &[&str], dist: &Path) -> Outcome<Command> {
    let browsers = browsers::open(engines)?;
    let mut command = Command::new("cargo");
    command
        .args(["test", "--locked", "--package", "journeys"])
        .args(files.iter().flat_map(|file| ["--test", file]))
        .current_dir(workshop::root())
        .env("MIGRASI_DIST", dist);
    browsers.apply(&mut command);
    Ok(command)
}

/// One tablet, killed again and again, and one that a thousand persons use.
fn village() -> Outcome {
    let (_, dist) = release()?;
    let files = ["a_killed_browser_loses_nobody", "a_thousand_persons"];
    let mut command = walks(Engines::Chromium, &files, &dist)?;
    // Their tables are shown.
    command.args(["--", "--nocapture"]);
    status(command)
}

/// The plugin as it is packed, in a WordPress of its own.
fn in_wordpress() -> Outcome {
    let (_, dist) = release()?;
    let zip = wordpress::pack(&dist)?;
    let mut command = walks(Engines::WordPress, &["wordpress_keeps_it"], &dist)?;
    command.env("MIGRASI_WORDPRESS_ZIP", zip);
    status(command)
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

fn status(mut command: Command) -> Outcome {
    let shown = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => failed(format!("{shown} ended with {status}")),
        Err(error) => failed(format!("{shown} could not start: {error}")),
    }
}

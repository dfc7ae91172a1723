//! The tools a build needs, installed once per machine and kept outside the
//! checkout, so that a second clone starts warm.

use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    board::{self, Step},
    bundle::Profile,
    outcome::{Failure, Outcome, failed},
    toolchain::{self, Wasm},
};

/// Checked against the project; a newer one is a deliberate change.
const TRUNK: &str = "0.21.14";
/// Changes code to see whether a test notices; not needed for a build.
const MUTANTS: &str = "27.1.0";
/// npm's `binaryen`. Debian's own (108) breaks the output without a word.
const BINARYEN: &str = "132.0.0";
/// Makes scripts and style sheets small (npm `esbuild`, MIT).
const ESBUILD: &str = "0.28.2";

/// What a build uses.
pub struct Workshop {
    /// Which compiler makes WebAssembly here.
    pub wasm: Wasm,
    /// Folders that go first on PATH: trunk, wasm-bindgen, wasm-opt, esbuild.
    pub paths: Vec<PathBuf>,
}

/// The project's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// `$XDG_CACHE_HOME/migrasi-aman`, or `~/.cache/migrasi-aman`.
pub fn cache() -> PathBuf {
    env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))
        .unwrap_or_else(|| root().join("target"))
        .join("migrasi-aman")
}

/// Gets everything a build needs that is not here yet.
///
/// # Errors
/// One sentence: what could not be had and what to do.
pub fn open(profile: Profile) -> Outcome<Workshop> {
    let _guard = lock()?;
    let bindgen = locked_version("wasm-bindgen")?;
    let trunk_home = cache().join(format!("trunk-{TRUNK}"));
    let bindgen_home = cache().join(format!("wasm-bindgen-{bindgen}"));
    let binaryen_home = cache().join(format!("binaryen-{BINARYEN}"));
    let wasm_opt = binaryen_home.join("node_modules/.bin");
    let esbuild_home = cache().join(format!("esbuild-{ESBUILD}"));
    let esbuild = esbuild_home.join("node_modules/.bin");

    let mut steps = Vec::new();
    let (wasm, toolchain_step) = toolchain::find(profile)?;
    steps.extend(toolchain_step);
    if !runs(&trunk_home.join("bin/trunk"), "--version") {
        steps.push(Step::new(
            format!("trunk {TRUNK}"),
            "5 to 8 minutes, once",
            vec![cargo_install("trunk", TRUNK, &trunk_home, true)],
        ));
    }
    if !runs(&bindgen_home.join("bin/wasm-bindgen"), "--version") {
        steps.push(Step::new(
            format!("wasm-bindgen {bindgen}"),
            "2 to 4 minutes, once",
            // Its lock file names a crate version that some mirrors lack.
            vec![cargo_install(
                "wasm-bindgen-cli",
                &bindgen,
                &bindgen_home,
                false,
            )],
        ));
    }
    if !runs(&wasm_opt.join("wasm-opt"), "--version") {
        steps.push(binaryen(&binaryen_home)?);
    }
    if !runs(&esbuild.join("esbuild"), "--version") {
        steps.push(Step::new(
            format!("esbuild {ESBUILD}"),
            "a few seconds, once",
            npm_install(&format!("esbuild@{ESBUILD}"), &esbuild_home)?,
        ));
    }
    if !steps.is_empty() {
        eprintln!(
            "Getting what is missing, once per machine, into {}:",
            cache().display()
        );
        enough_space()?;
        board::run(steps, &board::logs())?;
    }
    wasm.check()?;
    Ok(Workshop {
        wasm,
        paths: vec![
            trunk_home.join("bin"),
            bindgen_home.join("bin"),
            wasm_opt,
            esbuild,
        ],
    })
}

/// Gets cargo-mutants, which only `cargo xtask mutate engine` uses.
///
/// # Errors
/// One sentence: what could not be had and what to do.
pub fn cargo_mutants() -> Outcome<PathBuf> {
    let _guard = lock()?;
    let home = cache().join(format!("cargo-mutants-{MUTANTS}"));
    let tool = home.join("bin/cargo-mutants");
    // It answers only as `cargo mutants`, so it is looked for and not asked.
    if !tool.is_file() {
        let install = cargo_install("cargo-mutants", MUTANTS, &home, true);
        let name = format!("cargo-mutants {MUTANTS}");
        let step = Step::new(name, "2 to 4 minutes, once", vec![install]);
        board::run(vec![step], &board::logs())?;
    }
    Ok(tool)
}

/// Held while installing, so that two checkouts do not install at once.
fn lock() -> Outcome<File> {
    let home = cache();
    let cannot = |e: std::io::Error| {
        Failure::Check(format!(
            "cannot write {}: {e}. Set XDG_CACHE_HOME to a folder that can be written.",
            cache().display()
        ))
    };
    fs::create_dir_all(&home).map_err(cannot)?;
    let file = File::create(home.join("lock")).map_err(cannot)?;
    if file.try_lock().is_err() {
        eprintln!("Waiting for another install on this machine to end …");
        file.lock().map_err(cannot)?;
    }
    Ok(file)
}

fn cargo_install(krate: &str, version: &str, home: &Path, locked: bool) -> Command {
    let mut command = Command::new("cargo");
    command
        .args(["install", krate, "--version", version, "--debug", "--root"])
        .arg(home)
        .current_dir(cache())
        // Half the time of a release build; the tools are fast enough for it.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "0")
        .env_remove("CARGO_TARGET_DIR");
    if locked {
        command.arg("--locked");
    }
    command
}

fn binaryen(home: &Path) -> Outcome<Step> {
    Ok(Step::new(
        format!("wasm-opt (binaryen {BINARYEN})"),
        "under a minute, once",
        npm_install(&format!("binaryen@{BINARYEN}"), home)?,
    ))
}

/// The commands that put a package of npm into a folder of its own.
///
/// # Errors
/// The folder cannot be made, or npm cannot be had.
pub fn npm_install(package: &str, home: &Path) -> Outcome<Vec<Command>> {
    fs::create_dir_all(home)
        .map_err(|e| Failure::Check(format!("cannot create {}: {e}", home.display())))?;
    let mut commands = Vec::new();
    if !on_path("npm") {
        commands.extend(apt_install(&["npm"])?);
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts"])
        .arg("--prefix")
        .arg(home)
        .arg(package)
        .current_dir(home);
    commands.push(npm);
    Ok(commands)
}

/// The commands that install Debian packages, as root or through sudo.
///
/// # Errors
/// There is no apt on this machine, or no way to become root.
pub fn apt_install(packages: &[&str]) -> Outcome<Vec<Command>> {
    if !on_path("apt-get") {
        return failed(format!(
            "this machine has no apt-get; install these in your system's own way and run again: {}",
            packages.join(" ")
        ));
    }
    let id = Command::new("id").arg("-u").output();
    let root = id.is_ok_and(|id| id.stdout.starts_with(b"0\n"));
    if !root {
        // Asks for the password now, before lines are written over it.
        let allowed = Command::new("sudo").arg("-v").status();
        if !allowed.is_ok_and(|status| status.success()) {
            return failed(format!(
                "not root and sudo does not let us: run as root `apt-get install {}` and start again",
                packages.join(" ")
            ));
        }
    }
    let apt = || {
        let mut command = if root {
            Command::new("apt-get")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
            sudo
        };
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .arg("--yes")
            .args(["-o", "DPkg::Lock::Timeout=300"]);
        command
    };
    let mut update = apt();
    update.arg("update");
    let mut install = apt();
    install
        .args(["install", "--no-install-recommends"])
        .args(packages);
    Ok(vec![update, install])
}

/// Whether a command of that name can be started.
pub fn on_path(name: &str) -> bool {
    env::var_os("PATH")
        .is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

/// Whether the program starts and answers: a half-written one does not count.
pub fn runs(program: &Path, argument: &str) -> bool {
    runs_with(program, &[argument])
}

/// The same with several arguments.
pub fn runs_with(program: &Path, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Building the tools takes about this much, in KiB.
const SPACE_WANTED: u64 = 4 * 1024 * 1024;

fn enough_space() -> Outcome {
    let Ok(output) = Command::new("df").args(["-Pk"]).arg(cache()).output() else {
        return Ok(());
    };
    let free = String::from_utf8_lossy(&output.stdout)
        .lines()
        .nth(1)
        .and_then(|line| line.split_whitespace().nth(3)?.parse::<u64>().ok());
    match free {
        Some(free) if free < SPACE_WANTED => failed(format!(
            "the disk of {} has {} MB left and building the tools takes about {} MB: free some, or set XDG_CACHE_HOME to a larger disk",
            cache().display(),
            free / 1024,
            SPACE_WANTED / 1024
        )),
        _ => Ok(()),
    }
}

/// The version of a package in Cargo.lock: the tool must be exactly as old.
fn locked_version(package: &str) -> Outcome<String> {
    let path = root().join("Cargo.lock");
    let text = fs::read_to_string(&path)
        .map_err(|e| Failure::Check(format!("cannot read {}: {e}", path.display())))?;
    let name = format!("name = \"{package}\"");
    text.lines()
        .skip_while(|line| *line != name)
        .nth(1)
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| Failure::Check(format!("Cargo.lock has no {package}: run `cargo update`")))
}

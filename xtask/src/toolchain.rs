//! Which compiler makes WebAssembly on this machine.
//!
//! Ordinarily rustup's own, with the target it downloads. Where rustup cannot
//! reach its server (offices, this project's CI) Debian's second toolchain,
//! which brings the standard library's source, builds std on the spot.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    board::{self, Step},
    bundle::Profile,
    outcome::{Outcome, failed},
    workshop::{apt_install, on_path, root, runs},
};

/// What the widget is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// What makes the smallest output. They take the place of those in
/// .cargo/config.toml, so that its flag is repeated.
const SMALL_FLAGS: &str = "--cfg=erase_components -Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort -Clink-arg=--emit-relocs";
/// Debian's packages: compiler, cargo, std's source, linker.
const DEBIAN: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
/// rustup tries long by default; an office that blocks it should not wait.
const RUSTUP_PATIENCE: Duration = Duration::from_secs(90);

/// The compiler that makes WebAssembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wasm {
    /// The one cargo uses anyway, with the target's std downloaded.
    Rustup,
    /// `/usr/bin/rustc` from Debian, building std from source.
    Debian,
}

/// Finds it, or the step that installs it.
///
/// # Errors
/// Neither way is open on this machine.
pub fn find(profile: Profile) -> Outcome<(Wasm, Option<Step>)> {
    let usable = |wasm: Wasm| match profile {
        Profile::Dev => wasm.is_there(),
        // The smallest build makes std itself.
        Profile::Release => wasm.is_there() && wasm.has_source(),
    };
    for wasm in [Wasm::Rustup, Wasm::Debian] {
        if usable(wasm) {
            return Ok((wasm, None));
        }
    }
    if on_path("rustup") {
        eprintln!("Asking rustup for {TARGET} …");
        rustup(&["target", "add", TARGET]);
        if profile == Profile::Release {
            rustup(&["component", "add", "rust-src"]);
        }
        if usable(Wasm::Rustup) {
            return Ok((Wasm::Rustup, None));
        }
        eprintln!("  rustup cannot fetch it here; taking Debian's toolchain, which builds it");
    }
    match apt_install(&DEBIAN) {
        Ok(commands) => Ok((
            Wasm::Debian,
            Some(Step::new(
                "Debian's Rust for the web",
                "1 to 2 minutes, once",
                commands,
            )),
        )),
        Err(_) if Wasm::Rustup.is_there() => {
            eprintln!("  std's source is not to be had: the widget gets some 15 KB larger");
            Ok((Wasm::Rustup, None))
        }
        Err(why) => failed(format!(
            "no way to compile for {TARGET}: `rustup target add {TARGET}` does not work here, and Debian's packages {} cannot be installed: {why}",
            DEBIAN.join(" ")
        )),
    }
}

impl Wasm {
    /// Whether it works now, after installing.
    ///
    /// # Errors
    /// It does not; both ways are named.
    pub fn check(self) -> Outcome {
        if self.is_there() {
            return Ok(());
        }
        failed(format!(
            "still no compiler for {TARGET}: try `rustup target add {TARGET}`, or `apt-get install {}`",
            DEBIAN.join(" ")
        ))
    }

    fn is_there(self) -> bool {
        match self {
            Self::Rustup => rustup_has_target(),
            Self::Debian => {
                self.has_source()
                    && runs(Path::new("/usr/bin/cargo"), "--version")
                    && on_path("wasm-ld-19")
            }
        }
    }

    /// Whether the standard library's source is beside the compiler.
    fn has_source(self) -> bool {
        let rustc = match self {
            Self::Rustup => Command::new("rustc"),
            Self::Debian => {
                let mut rustc = Command::new("/usr/bin/rustc");
                rustc.env_remove("RUSTUP_TOOLCHAIN");
                rustc
            }
        };
        printed(rustc, &["--print", "sysroot"]).is_some_and(|sysroot| {
            Path::new(&sysroot)
                .join("lib/rustlib/src/rust/library/std/Cargo.toml")
                .is_file()
        })
    }

    /// Whether a small build compiles the standard library as well: then every
    /// flag for size can be used, and the program be split.
    pub fn builds_std(self, small: bool) -> bool {
        small && self.has_source()
    }

    /// Sets up a command that compiles for the browser. `small` asks for the
    /// smallest output: std is then built for size as well, where its source is.
    pub fn apply(self, command: &mut Command, paths: &[PathBuf], small: bool) {
        let host = env::var_os("PATH").unwrap_or_default();
        let mut folders: Vec<PathBuf> = paths.to_vec();
        if self == Self::Debian {
            folders.push("/usr/bin".into());
        }
        folders.extend(env::split_paths(&host));
        if let Ok(path) = env::join_paths(folders) {
            command.env("PATH", path);
        }
        // What `cargo xtask` itself runs under must not leak into the build.
        for name in [
            "CARGO",
            "RUSTC",
            "CARGO_MANIFEST_DIR",
            "RUSTFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "CARGO_BUILD_TARGET",
        ] {
            command.env_remove(name);
        }
        if self == Self::Debian {
            command.env_remove("RUSTUP_TOOLCHAIN");
        }
        // Hooks of Trunk run the host's cargo again: see hook.sh.
        command.env("MIGRASI_HOST_PATH", host);
        if let Some(folder) = env::var_os("CARGO_TARGET_DIR") {
            command.env("MIGRASI_HOST_TARGET_DIR", folder);
        }
        let from_source = self == Self::Debian || self.builds_std(small);
        if from_source {
            command
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_TARGET_DIR", root().join("target/web"));
            if small {
                command
                    .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
                    // Splitting reads names; wasm-opt drops them afterwards.
                    .env("CARGO_PROFILE_RELEASE_STRIP", "none")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", SMALL_FLAGS);
            }
        }
        if self == Self::Debian {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-19");
        }
    }
}

/// clippy of the compiler that makes WebAssembly.
///
/// # Errors
/// It is not there and cannot be installed.
pub fn clippy(wasm: Wasm) -> Outcome<Command> {
    const DEBIAN_CLIPPY: &str = "/usr/bin/cargo-clippy";
    if wasm == Wasm::Debian {
        if !Path::new(DEBIAN_CLIPPY).is_file() {
            let install = apt_install(&["rust-web-clippy"])?;
            let step = Step::new("Debian's clippy", "under a minute, once", install);
            board::run(vec![step], &board::logs())?;
        }
        let mut command = Command::new("/usr/bin/cargo");
        command.arg("clippy");
        return Ok(command);
    }
    let mut command = Command::new("cargo");
    command.arg("clippy");
    Ok(command)
}

fn rustup_has_target() -> bool {
    let folder = printed(
        Command::new("rustc"),
        &["--print", "target-libdir", "--target", TARGET],
    );
    folder.is_some_and(|folder| {
        Path::new(&folder).read_dir().is_ok_and(|mut files| {
            files.any(|f| f.is_ok_and(|f| f.file_name().to_string_lossy().starts_with("libcore")))
        })
    })
}

/// What a command prints in one line, if it can be run.
fn printed(mut command: Command, arguments: &[&str]) -> Option<String> {
    let output = command
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let line = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(line)
}

/// Asks rustup for something, without waiting for long. Whether it worked is
/// seen by looking for what it should have brought.
fn rustup(arguments: &[&str]) {
    let Ok(mut child) = Command::new("rustup")
        .args(arguments)
        .env("RUSTUP_MAX_RETRIES", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
    else {
        return;
    };
    let start = Instant::now();
    while matches!(child.try_wait(), Ok(None)) {
        if start.elapsed() > RUSTUP_PATIENCE {
            let _ = child.kill();
            let _ = child.wait();
            return;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

//! Ends every process of a journey, also those that a browser started for
//! itself and those of a test that was killed.
//!
//! All of them carry the journey's name in their environment. A small shell
//! waits on a pipe that only the test holds: when the pipe closes, for
//! whatever reason, it ends all that carry the name, and nobody else.

use std::{
    os::unix::process::CommandExt,
    process::{self, Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use crate::trouble::{Doing, Told};

const VARIABLE: &str = "MIGRASI_JOURNEY";

const WAIT_THEN_END: &str = r#"
cat >/dev/null
for again in 1 2 3 4 5 6 7 8 9 10; do
    ended=
    for file in $(grep -slzx "$1" /proc/[0-9]*/environ); do
        pid=${file#/proc/}
        pid=${pid%/environ}
        # A process that has ended but is still listed has no environment.
        kill -KILL "$pid" 2>/dev/null && ended=yes
    done
    test "$ended" || exit 0
    sleep 0.05
done
"#;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// Ends the journey's processes when it is dropped.
pub struct Reaper {
    name: String,
    shell: Child,
}

impl Reaper {
    /// Starts waiting.
    ///
    /// # Errors
    /// No shell can be started.
    pub fn wait() -> Told<Self> {
        let name = format!(
            "{}-{}",
            process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let shell = Command::new("sh")
            .args(["-c", WAIT_THEN_END, "reaper"])
            .arg(format!("{VARIABLE}={name}"))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            // Ctrl+C reaches the test but not the shell that tidies up after it.
            .process_group(0)
            .spawn()
            .doing("starting a shell")?;
        Ok(Self { name, shell })
    }

    /// A command whose process, and every process it starts, ends with the
    /// journey.
    #[must_use]
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env(VARIABLE, &self.name)
            .stdin(Stdio::null())
            .process_group(0);
        command
    }
}

impl Drop for Reaper {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // It ends by itself within a second; nothing is left to do if not.
        let _ = self.shell.wait();
    }
}

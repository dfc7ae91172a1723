//! Long steps, side by side, with a running account of what each is doing.
//!
//! A step is a command whose output goes to a log file. While steps run, one
//! line every few seconds says how long it has taken, how long it usually
//! takes, and what is being built just now.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, IsTerminal, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

use crate::outcome::{Failure, Outcome, failed};

/// Seconds between two lines of the account where lines cannot be rewritten.
const ACCOUNT_EVERY: Duration = Duration::from_secs(15);
/// Lines of a failed step's log that are shown.
const LAST_LINES: usize = 25;

/// Held while apt runs: steps side by side may both need it.
static APT: Mutex<()> = Mutex::new(());

/// One long command.
pub struct Step {
    name: String,
    usual: &'static str,
    commands: Vec<Command>,
}

impl Step {
    /// A step called `name` that usually takes `usual` ("5 to 7 minutes").
    pub fn new(name: impl Into<String>, usual: &'static str, commands: Vec<Command>) -> Self {
        Self {
            name: name.into(),
            usual,
            commands,
        }
    }
}

#[derive(Default)]
struct Progress {
    built: usize,
    now: String,
    ended: Option<Duration>,
}

/// Runs the steps at the same time and waits for all of them.
///
/// # Errors
/// The first step that fails, with its reason in one sentence where the reason
/// is a known one, the end of its log and where the whole log is.
pub fn run(steps: Vec<Step>, logs: &Path) -> Outcome {
    if steps.is_empty() {
        return Ok(());
    }
    fs::create_dir_all(logs)
        .map_err(|e| Failure::Check(format!("cannot create {}: {e}", logs.display())))?;
    for step in &steps {
        eprintln!("  {} … usually {}", step.name, step.usual);
    }
    let start = Instant::now();
    let (done, results) = mpsc::channel();
    let board: Vec<(String, Arc<Mutex<Progress>>)> = steps
        .iter()
        .map(|step| (step.name.clone(), Arc::default()))
        .collect();
    for (step, (_, progress)) in steps.into_iter().zip(&board) {
        let progress = Arc::clone(progress);
        let done = done.clone();
        let log = logs.join(format!("{}.log", step.name.replace([' ', '/'], "-")));
        thread::spawn(move || {
            let result = run_one(step, &log, &progress);
            if let Ok(mut p) = progress.lock() {
                p.ended = Some(start.elapsed());
            }
            // The receiver is gone only when another step has failed already.
            let _ = done.send(result);
        });
    }
    drop(done);
    let live = std::io::stderr().is_terminal();
    let every = if live {
        Duration::from_millis(500)
    } else {
        ACCOUNT_EVERY
    };
    let mut open = board.len();
    let mut next = start + every;
    let mut first_failure = None;
    while open > 0 {
        match results.recv_timeout(next.saturating_duration_since(Instant::now())) {
            Ok(Ok(())) => open -= 1,
            // The others go on to their end: a package manager that is cut off
            // leaves half of its work.
            Ok(Err(failure)) => {
                open -= 1;
                first_failure.get_or_insert(failure);
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                account(&board, start, live);
                next = Instant::now() + every;
            }
        }
    }
    if live {
        eprint!("\r\x1b[2K");
    }
    if let Some(failure) = first_failure {
        return Err(failure);
    }
    for (name, progress) in &board {
        let took = progress
            .lock()
            .ok()
            .and_then(|p| p.ended)
            .unwrap_or_default();
        eprintln!("  {name}: done after {}", clock(took));
    }
    Ok(())
}

fn account(board: &[(String, Arc<Mutex<Progress>>)], start: Instant, live: bool) {
    let parts: Vec<String> = board
        .iter()
        .filter_map(|(name, progress)| {
            let p = progress.lock().ok()?;
            Some(match (p.ended, p.built) {
                (Some(_), _) => return None,
                (None, 0) => format!("{name}: {}", p.now),
                (None, n) => format!("{name}: {n} parts built, now {}", p.now),
            })
        })
        .collect();
    let line = format!("  {}  {}", clock(start.elapsed()), parts.join(" · "));
    let mut err = std::io::stderr();
    if live {
        let short: String = line.chars().take(110).collect();
        let _ = write!(err, "\r\x1b[2K{short}");
    } else {
        let _ = writeln!(err, "{line}");
    }
}

fn run_one(step: Step, log: &Path, progress: &Mutex<Progress>) -> Outcome {
    let mut file = File::create(log)
        .map_err(|e| Failure::Check(format!("cannot write {}: {e}", log.display())))?;
    let mut tail: Vec<String> = Vec::new();
    for mut command in step.commands {
        let shown = format!("{command:?}");
        let _ = writeln!(file, "$ {shown}");
        // apt waits for some of its locks and not for all of them.
        let program = command.get_program();
        let _turn = (program == "apt-get" || program == "sudo")
            .then(|| APT.lock().unwrap_or_else(PoisonError::into_inner));
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| Failure::Check(format!("{}: cannot start {shown}: {e}", step.name)))?;
        let (lines, read) = mpsc::channel();
        let pipes: [Option<Box<dyn std::io::Read + Send>>; 2] = [
            child.stdout.take().map(|s| Box::new(s) as _),
            child.stderr.take().map(|s| Box::new(s) as _),
        ];
        for pipe in pipes.into_iter().flatten() {
            let lines = lines.clone();
            thread::spawn(move || {
                let mut pipe = BufReader::new(pipe);
                let mut line = Vec::new();
                while pipe.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
                    let text = String::from_utf8_lossy(&line).trim_end().to_owned();
                    if lines.send(text).is_err() {
                        break;
                    }
                    line.clear();
                }
            });
        }
        drop(lines);
        for line in read {
            let _ = writeln!(file, "{line}");
            note(&line, progress);
            tail.push(line);
            if tail.len() > LAST_LINES {
                tail.remove(0);
            }
        }
        let status = child
            .wait()
            .map_err(|e| Failure::Check(format!("{}: {e}", step.name)))?;
        if !status.success() {
            return failed(explain(&step.name, &tail, log));
        }
    }
    Ok(())
}

/// Reads what cargo, apt and npm print about what they are doing now.
fn note(line: &str, progress: &Mutex<Progress>) {
    let words = line.trim_start();
    let Ok(mut p) = progress.lock() else { return };
    if let Some(rest) = words.strip_prefix("Compiling ") {
        p.built += 1;
        p.now = rest.split(' ').next().unwrap_or(rest).to_owned();
    } else if !words.is_empty() && p.built == 0 {
        p.now = words.chars().take(60).collect();
    }
}

/// The reason in a sentence, where it is one that people meet.
fn explain(name: &str, tail: &[String], log: &Path) -> String {
    let text = tail.join("\n");
    let has = |words: &[&str]| words.iter().any(|w| text.contains(w));
    let reason = if has(&["No space left on device", "os error 28", "ENOSPC"]) {
        "the disk is full: free some 6 GB and run the same command again"
    } else if has(&[
        "Could not resolve",
        "Temporary failure resolving",
        "failed to download",
        "Couldn't connect",
        "ENOTFOUND",
        "EAI_AGAIN",
        "ECONNREFUSED",
        "Connection refused",
        "spurious network error",
    ]) {
        "no network, or the package registry does not answer: connect and run the same command again"
    } else if has(&["dpkg frontend lock", "Could not get lock"]) {
        "another program is installing packages: wait until it is done and run the same command again"
    } else if has(&["Permission denied", "are you root"]) {
        "no right to install: run as root, or install sudo"
    } else {
        "the end of its output follows"
    };
    format!(
        "{name} failed: {reason}\n{text}\n(everything it printed: {})",
        log.display()
    )
}

/// `2 min 05 s`.
pub fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{seconds} s")
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

/// Where logs of long steps go.
pub fn logs() -> PathBuf {
    crate::workshop::cache().join("logs")
}

//! The process that speaks WebDriver, and the commands of single drivers that
//! the WebDriver standard does not have.

use std::{
    fs::{self, File},
    net::{SocketAddr, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;
use url::{ParseError, Url};

use crate::trouble::{Doing, Told, trouble};

/// A busy machine may take its time to start a process.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running driver.
pub struct Driver {
    process: Child,
    log: PathBuf,
}

impl Driver {
    /// Starts it and waits until it listens at `address`.
    ///
    /// # Errors
    /// It cannot be started, ended at once (`Ok(None)`: its port was taken) or
    /// does not answer in time.
    pub fn start(mut command: Command, address: SocketAddr, log: PathBuf) -> Told<Option<Self>> {
        let name = command.get_program().to_string_lossy().into_owned();
        let file = File::create(&log).doing("writing the driver's log")?;
        let same = file.try_clone().doing("writing the driver's log")?;
        let process = command
            .stdout(Stdio::from(file))
            .stderr(Stdio::from(same))
            .spawn()
            .doing(&format!("starting {name}"))?;
        let mut driver = Self { process, log };
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if driver.ended()? {
                return Ok(None);
            }
            if TcpStream::connect(address).is_ok() {
                // Not somebody else who took the port while ours was starting.
                return Ok((!driver.ended()?).then_some(driver));
            }
            thread::sleep(Duration::from_millis(20));
        }
        trouble(format!(
            "{name} does not answer within {PATIENCE:?}: {}",
            driver.log()
        ))
    }

    fn ended(&mut self) -> Told<bool> {
        Ok(self
            .process
            .try_wait()
            .doing("watching the driver")?
            .is_some())
    }

    /// The end of what it wrote.
    #[must_use]
    pub fn log(&self) -> String {
        let text = fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(15)..].join("\n")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The journey's reaper has ended it; this only lets go of its number.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A command to one driver only.
#[derive(Debug)]
pub struct Raw {
    path: String,
    /// None asks with GET.
    body: Option<Value>,
}

impl Raw {
    /// `POST /session/{id}/{path}`.
    #[must_use]
    pub fn post(path: &str, body: Value) -> Self {
        Self {
            path: path.to_owned(),
            body: Some(body),
        }
    }

    /// `GET /session/{id}/{path}`.
    #[must_use]
    pub fn get(path: String) -> Self {
        Self { path, body: None }
    }
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        match &self.body {
            Some(body) => (http::Method::POST, Some(body.to_string())),
            None => (http::Method::GET, None),
        }
    }
}

//! What ends a journey early, in words for the person who reads the test log.

use std::fmt;

/// One sentence: what did not work and, where it helps, what to do.
#[derive(Clone, Debug)]
pub struct Trouble(pub String);

/// What every step of a journey returns.
pub type Told<T = ()> = Result<T, Trouble>;

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}

impl From<fantoccini::error::CmdError> for Trouble {
    fn from(error: fantoccini::error::CmdError) -> Self {
        Self(format!("the browser's driver says: {error}"))
    }
}

/// Shorthand for an early end.
pub fn trouble<T>(message: impl Into<String>) -> Told<T> {
    Err(Trouble(message.into()))
}

/// Says what was being done when something of the operating system failed.
pub trait Doing<T> {
    /// `file.read(…).doing("reading the access log")?`
    ///
    /// # Errors
    /// The same error, as a [`Trouble`] that begins with `what`.
    fn doing(self, what: &str) -> Told<T>;
}

impl<T, E: fmt::Display> Doing<T> for Result<T, E> {
    fn doing(self, what: &str) -> Told<T> {
        self.map_err(|error| Trouble(format!("{what}: {error}")))
    }
}

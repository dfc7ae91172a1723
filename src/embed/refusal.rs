//! What is told to the webmaster, in the console, of what was ignored.

use std::{borrow::Cow, fmt};

/// How much of what was given is shown.
const SHOWN: usize = 40;

/// Something in the frame's address that is ignored, and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What it is called in the address.
    pub name: String,
    /// What is allowed in its place.
    pub allowed: Cow<'static, str>,
}

impl Refusal {
    /// The name is shown in plain letters alone: it is a stranger's text.
    pub(super) fn new(name: &str, allowed: impl Into<Cow<'static, str>>) -> Self {
        let plain = |c: char| if c.is_ascii_graphic() { c } else { '?' };
        Self {
            name: name.chars().take(SHOWN).map(plain).collect(),
            allowed: allowed.into(),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        f.write_str(&self.name)?;
        f.write_str("\" is ignored; allowed: ")?;
        f.write_str(&self.allowed)
    }
}

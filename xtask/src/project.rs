//! What the deployer says of the project, in `content/project.toml`.

use std::fs;

use migrasi_aman::embed::Web;
use serde::Deserialize;

use crate::{
    outcome::{Failure, Outcome, failed},
    workshop::root,
};

/// What is said there. None of it has to be.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Where the real one lives, with a slash at its end.
    pub address: Option<String>,
}

impl Project {
    /// Reads it; nothing is said where there is no such file.
    ///
    /// # Errors
    /// What is there cannot be used.
    pub fn read() -> Outcome<Self> {
        let text = fs::read_to_string(root().join("content/project.toml")).unwrap_or_default();
        Self::parse(&text)
    }

    fn parse(text: &str) -> Outcome<Self> {
        let project: Self = toml::from_str(text)
            .map_err(|e| Failure::Check(format!("content/project.toml: {e}")))?;
        let good = |address: &String| Web::parse(address).is_some() && address.ends_with('/');
        if project
            .address
            .as_ref()
            .is_some_and(|address| !good(address))
        {
            return failed(
                "content/project.toml: address is not one: write it like \"https://example.org/migrasi-aman/\"",
            );
        }
        Ok(project)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_whole_or_nothing() {
        let read = |text: &str| Project::parse(text).map(|project| project.address).ok();
        assert_eq!(read(""), Some(None));
        assert_eq!(
            read("address = \"https://example.org/cek/\""),
            Some(Some("https://example.org/cek/".to_owned()))
        );
        for wrong in [
            "http://example.org/",
            "https://example.org/cek",
            "example.org/",
        ] {
            assert_eq!(read(&format!("address = \"{wrong}\"")), None, "{wrong}");
        }
        assert_eq!(read("adress = \"https://example.org/\""), None);
        Project::read().expect("the file of this project");
    }
}

//! `cargo xtask complaints`: what goes wrong with tools like this one in the
//! field, and the test that would notice it here.
//!
//! The list is `tests/complaints.toml`. A complaint without a test says what is
//! not built yet, or what is left open, so that nothing is left out in silence.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde::Deserialize;

use crate::{
    outcome::{Failure, Outcome, failed, print, refused},
    workshop,
};

const LIST: &str = "tests/complaints.toml";
/// Complaints are `F01` to this one.
const COUNT: usize = 69;
/// Those that would hurt the people here most.
const STARS: usize = 20;

/// A part of the project that is not built yet.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Later {
    /// What is shipped to hosts, and tried on a host.
    Release,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Complaint {
    id: String,
    #[serde(default)]
    star: bool,
    /// What goes wrong, in own words.
    fault: String,
    /// `path/to/file.rs::function`.
    #[serde(default)]
    tests: Vec<String>,
    later: Option<Later>,
    /// What no test tries, and why.
    open: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    complaint: Vec<Complaint>,
}

/// Prints the list with its totals.
///
/// # Errors
/// An id that is missing, given twice or unknown, or a test that does not exist.
pub fn run(arguments: &[String]) -> Outcome {
    let quiet = match arguments {
        [] => false,
        [one] if one == "--quiet" => true,
        _ => return refused("write `cargo xtask complaints [--quiet]`"),
    };
    let list = read(&workshop::root())?;
    if !quiet {
        list.complaint
            .iter()
            .for_each(|complaint| print(line(complaint)));
    }
    print(totals(&list));
    let faults = faults(&list, &workshop::root());
    if faults.is_empty() {
        return Ok(());
    }
    failed(format!("{LIST}:\n  {}", faults.join("\n  ")))
}

fn read(root: &Path) -> Outcome<List> {
    let path = root.join(LIST);
    let text =
        fs::read_to_string(&path).map_err(|error| Failure::Input(format!("{LIST}: {error}")))?;
    toml::from_str(&text).map_err(|error| Failure::Input(format!("{LIST}: {error}")))
}

/// A complaint as a line, and what covers it below.
fn line(complaint: &Complaint) -> String {
    let star = if complaint.star { "★" } else { " " };
    let mut text = format!("{} {star} {}", complaint.id, complaint.fault);
    for test in &complaint.tests {
        text += &format!("\n      {test}");
    }
    if let Some(later) = complaint.later {
        text += &format!("\n      later: {}", format!("{later:?}").to_lowercase());
    }
    if let Some(open) = &complaint.open {
        text += &format!("\n      open: {open}");
    }
    text
}

fn totals(list: &List) -> String {
    let count =
        |so: &dyn Fn(&Complaint) -> bool| list.complaint.iter().filter(|one| so(one)).count();
    format!(
        "{} complaints: {} with a test ({} of the {} ★), {} later only, {} with something left open; {} tests",
        list.complaint.len(),
        count(&|one| !one.tests.is_empty()),
        count(&|one| one.star && !one.tests.is_empty()),
        count(&|one| one.star),
        count(&|one| one.tests.is_empty() && one.later.is_some()),
        count(&|one| one.open.is_some()),
        list.complaint
            .iter()
            .flat_map(|one| &one.tests)
            .collect::<BTreeSet<_>>()
            .len(),
    )
}

/// What is wrong with the list, each with its complaint.
fn faults(list: &List, root: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let wanted: BTreeSet<String> = (1..=COUNT).map(|number| format!("F{number:02}")).collect();
    let mut seen = BTreeSet::new();
    let mut files: BTreeMap<&str, Option<BTreeSet<String>>> = BTreeMap::new();
    for complaint in &list.complaint {
        let id = &complaint.id;
        if !wanted.contains(id) {
            faults.push(format!(
                "{id}: no complaint is called so: write F01 to F{COUNT}"
            ));
        }
        if !seen.insert(id.clone()) {
            faults.push(format!("{id}: given twice: put both into one"));
        }
        if complaint.tests.is_empty() && complaint.later.is_none() && complaint.open.is_none() {
            faults.push(format!(
                "{id}: write which test covers it, what it waits for, or what is open"
            ));
        }
        for test in &complaint.tests {
            let Some((file, name)) = test.split_once("::") else {
                faults.push(format!("{id}: `{test}`: write path/to/file.rs::function"));
                continue;
            };
            let known = files.entry(file).or_insert_with(|| {
                let text = fs::read_to_string(root.join(file)).ok()?;
                Some(tests_in(&text))
            });
            match known {
                None => faults.push(format!("{id}: there is no file {file}")),
                Some(known) if !known.contains(name) => {
                    faults.push(format!("{id}: {file} has no test called `{name}`"));
                }
                Some(_) => {}
            }
        }
    }
    let missing = wanted.difference(&seen).map(|id| format!("{id}: missing"));
    faults.extend(missing);
    let stars = list.complaint.iter().filter(|one| one.star).count();
    if stars != STARS {
        faults.push(format!(
            "{stars} complaints have a star, and {STARS} should"
        ));
    }
    faults
}

/// The names of the tests in a file: functions under `#[test]`, and journeys,
/// whose only argument has no type because a macro gives it one.
fn tests_in(text: &str) -> BTreeSet<String> {
    let mut tests = BTreeSet::new();
    let mut marked = false;
    for line in text.lines().map(str::trim) {
        let function = line
            .strip_prefix("fn ")
            .and_then(|rest| rest.split_once('('));
        match function {
            Some((name, rest)) => {
                if marked || rest.starts_with("journey) ") {
                    tests.insert(name.to_owned());
                }
                marked = false;
            }
            None if line == "#[test]" => marked = true,
            // Attributes and words may stand between.
            None if line.starts_with("#[") || line.starts_with("//") => {}
            None => marked = false,
        }
    }
    tests
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_complaint_names_tests_that_exist() {
        let list = read(&workshop::root()).unwrap();
        assert_eq!(faults(&list, &workshop::root()), [""; 0]);
    }

    #[test]
    fn only_tests_are_taken_for_tests() {
        let text = "#[test]\n/// Why.\n#[ignore]\nfn a_test() {\n}\nfn no_test() {}\n\
            journey! {\n    /// Why.\n    fn a_journey(journey) {\n    }\n}\nfn walk(journey: &mut Journey) {}\n\
            proptest! {\n    #[test]\n    fn for_all(x in any::<u8>()) {}\n}";
        let found: Vec<String> = tests_in(text).into_iter().collect();
        assert_eq!(found, ["a_journey", "a_test", "for_all"]);
    }

    #[test]
    fn what_is_wrong_with_a_list_is_named() {
        let list: List = toml::from_str(
            "[[complaint]]\nid = \"F01\"\nfault = \"x\"\ntests = [\"xtask/src/complaints.rs::nobody\", \"no.rs::a\", \"b\"]\n\
             [[complaint]]\nid = \"F01\"\nfault = \"x\"\n\
             [[complaint]]\nid = \"F70\"\nfault = \"x\"\nlater = \"release\"",
        )
        .unwrap();
        let found = faults(&list, &workshop::root()).join("\n");
        for told in [
            "F01: xtask/src/complaints.rs has no test called `nobody`",
            "F01: there is no file no.rs",
            "F01: `b`: write",
            "F01: given twice",
            "F01: write which test",
            "F70: no complaint",
            "F02: missing",
            "0 complaints have a star",
        ] {
            assert!(found.contains(told), "{told} in {found}");
        }
        assert!(
            toml::from_str::<List>("[[complaint]]\nid = \"F01\"\nfault = \"x\"\nlater = \"soon\"")
                .is_err()
        );
    }
}

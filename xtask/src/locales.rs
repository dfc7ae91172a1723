//! `cargo xtask check-locales`: how far each language is, and what is wrong in it.

use std::{fs, path::Path};

use migrasi_aman::{
    content::{
        GroupMsg, Msg, OutreachMsg, SumMsg,
        source::{self, Fault, LocaleFault, Standing, State},
    },
    locale::Language,
};

use crate::{
    folder,
    outcome::{Failure, Outcome, failed, print, refused},
    workshop,
};

/// `cargo xtask check-locales [--missing LANGUAGE]`: a line a language, or the
/// keys of the texts that a language does not have yet.
///
/// # Errors
/// A complete language that lacks a text; in any language a text that nothing
/// shows, that the original lacks, that uses other variables or cannot be read.
pub fn check(arguments: &[String]) -> Outcome {
    let standings = source::standings(&workshop::root()).or_else(|faults| failed(list(&faults)))?;
    match arguments {
        [] => {}
        [flag, language] if flag == "--missing" => return missing(&standings, language),
        _ => return refused("check-locales takes --missing LANGUAGE and nothing else"),
    }
    table(&standings);
    let mut faults: Vec<Fault> = standings
        .iter()
        .flat_map(|standing| &standing.faults)
        .map(|(_, fault)| fault.clone())
        .collect();
    faults.extend(unnamed()?);
    if faults.is_empty() {
        Ok(())
    } else {
        failed(format!(
            "{}\n{} faults in the languages",
            list(&faults),
            faults.len()
        ))
    }
}

fn list(faults: &[Fault]) -> String {
    let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
    list.join("\n")
}

fn table(standings: &[Standing]) {
    print(format_args!(
        "{:<4} {:<18} {:<9} {:>5} {:>10} {:>7} {:>5} {:>6} {:>9} {:>6}  missing from",
        "", "", "", "texts", "translated", "missing", "extra", "unused", "variables", "broken"
    ));
    for standing in standings {
        let entry = &standing.entry;
        let state = match entry.state {
            State::Complete => "complete",
            State::Draft => "draft",
        };
        let count = |kind| standing.faults.iter().filter(|(k, _)| *k == kind).count();
        let share = (standing.own * 100)
            .checked_div(standing.of)
            .unwrap_or_default();
        let chain: Vec<&str> = entry.chain.iter().map(Language::as_str).collect();
        print(format_args!(
            "{:<4} {:<18} {state:<9} {:>5} {share:>9}% {:>7} {:>5} {:>6} {:>9} {:>6}  {}",
            entry.language.as_str(),
            entry.name,
            standing.own,
            standing.fallen.len(),
            count(LocaleFault::Extra),
            count(LocaleFault::Unused),
            count(LocaleFault::Variables),
            count(LocaleFault::Broken),
            chain.join(", ")
        ));
    }
}

/// What is left to translate.
fn missing(standings: &[Standing], language: &str) -> Outcome {
    let found = standings
        .iter()
        .find(|standing| standing.entry.language.as_str() == language);
    let Some(standing) = found else {
        return refused(format!("there is no folder locales/{language}"));
    };
    for key in &standing.fallen {
        print(key);
    }
    Ok(())
}

/// Messages that the program declares and never names: their texts are
/// translated and shown nowhere.
fn unnamed() -> Outcome<Vec<Fault>> {
    let mut text = String::new();
    for folder in ["src", "xtask/src"] {
        sources(&workshop::root().join(folder), &mut text)?;
    }
    let interface = Msg::ALL.iter().map(|m| (format!("{m:?}"), m.key()));
    let calculator = SumMsg::ALL.iter().map(|m| (format!("{m:?}"), m.key()));
    let group = GroupMsg::ALL.iter().map(|m| (format!("{m:?}"), m.key()));
    let outreach = OutreachMsg::ALL.iter().map(|m| (format!("{m:?}"), m.key()));
    let unnamed = interface
        .chain(calculator)
        .chain(group)
        .chain(outreach)
        .filter(|(name, _)| !is_named(&text, name))
        .map(|(name, key)| {
            Fault::new(
                format!("locales/{}", Language::INDONESIAN),
                key,
                format!("no code names `{name}`, so nothing shows this text"),
                "take the message out of src/content and its text out of every language",
            )
        });
    Ok(unnamed.collect())
}

/// Whether a line of code names a variant; one that stands in a list alone, as
/// in `Msg::FIRST`, does not count.
fn is_named(text: &str, name: &str) -> bool {
    let ending = format!("::{name}");
    let alone = format!("Self::{name},");
    text.lines()
        .filter(|line| line.trim() != alone)
        .any(|line| {
            line.match_indices(&ending).any(|(place, _)| {
                let after = line[place + ending.len()..].chars().next();
                !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
            })
        })
}

fn sources(folder: &Path, text: &mut String) -> Outcome {
    for (name, path) in folder::files(folder)? {
        if name.ends_with(".rs") {
            *text += &fs::read_to_string(&path)
                .map_err(|e| Failure::Check(format!("{}: {e}", path.display())))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_named_by_code_and_not_by_a_list() {
        let code = "    Self::Lone,\n    say(Msg::Named)\n    Part::A => Self::Mapped,\n";
        assert!(is_named(code, "Named"));
        assert!(is_named(code, "Mapped"));
        assert!(!is_named(code, "Lone"));
        assert!(!is_named(code, "Name"));
    }
}

//! Questions, laws, flags, patterns, and the signs they carry.

mod destination;
mod flag;
mod law;
mod link;
mod pattern;
mod picture;
mod question;
mod sign;

use std::{collections::BTreeSet, path::Path};

use serde::de::DeserializeOwned;

use super::{Fault, Ground, Harm, files, is_id, text_file, toml_file};
use crate::{
    checklist::{Checklist, LawNo},
    share::LinkNumbers,
};

pub(super) use destination::{Destination, destinations};
pub use flag::{FlagNote, Review};
pub(super) use link::read as links;
pub(super) use picture::Gallery;
pub use sign::{Sign, SignSureness};

/// The rules, with what only editors and tests need beside them.
pub(super) struct Rules {
    pub(super) checklist: Checklist,
    pub(super) shows: Vec<Option<String>>,
    pub(super) harms: Vec<Harm>,
    pub(super) flag_notes: Vec<FlagNote>,
    pub(super) grounds: Vec<Ground>,
    pub(super) signs: Vec<Sign>,
    pub(super) gallery: Gallery,
    pub(super) links: LinkNumbers,
}

pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> Rules {
    let mut rules = Rules {
        checklist: Checklist::default(),
        shows: Vec::new(),
        harms: Vec::new(),
        flag_notes: Vec::new(),
        grounds: Vec::new(),
        signs: Vec::new(),
        gallery: Gallery::read(root, faults),
        links: LinkNumbers::default(),
    };
    let mut entries = Entries {
        root,
        rules: &mut rules,
        faults,
    };
    entries.each(
        question::FILE,
        |file: question::File| file.question,
        question::add,
    );
    entries.each(law::FILE, |file: law::File| file.law, law::add);
    entries.each(flag::FILE, |file: flag::File| file.flag, flag::add);
    entries.each(
        pattern::FILE,
        |file: pattern::File| file.pattern,
        pattern::add,
    );
    entries.each(sign::FILE, |file: sign::File| file.sign, sign::add);
    sign::check(&rules, faults);
    rules.gallery.all_hang(faults);
    rules
}

/// Reads the entries of files one by one into the rules.
struct Entries<'a> {
    root: &'a Path,
    rules: &'a mut Rules,
    faults: &'a mut Vec<Fault>,
}

impl Entries<'_> {
    fn each<F: DeserializeOwned, E>(
        &mut self,
        name: &str,
        entries: impl FnOnce(F) -> Vec<E>,
        add: fn(E, &mut Rules, &mut Vec<Fault>),
    ) {
        if let Some(file) = toml_file::<F>(self.root, name, self.faults) {
            for entry in entries(file) {
                add(entry, self.rules, self.faults);
            }
        }
    }
}

/// Refuses laws that nothing rests on, neither here nor among what else cites.
pub(super) fn every_law_is_cited(
    list: &Checklist,
    elsewhere: impl Iterator<Item = LawNo>,
    faults: &mut Vec<Fault>,
) {
    let by_flags = list.flags.iter().flat_map(|flag| &flag.laws);
    let by_patterns = list.patterns.iter().flat_map(|pattern| &pattern.laws);
    let cited: BTreeSet<LawNo> = by_flags
        .chain(by_patterns)
        .copied()
        .chain(elsewhere)
        .collect();
    for (number, law) in (0..).zip(&list.laws) {
        if !cited.contains(&LawNo(number)) {
            faults.push(Fault::new(
                law::FILE,
                &law.id,
                "nothing cites it",
                "cite it from a flag or a rule about fees, or take it out",
            ));
        }
    }
}

/// Whether an id can be used and is not used yet.
pub(super) fn check_id(id: &str, known: bool, fault: &mut dyn FnMut(String, &str)) {
    if !is_id(id) {
        fault(
            "its id cannot be used".into(),
            "write small letters, digits and hyphens",
        );
    }
    if known {
        fault("its id stands twice".into(), "give one of them another id");
    }
}

/// The laws of these ids, as far as they exist.
pub(super) fn cited(
    list: &Checklist,
    ids: &[String],
    fault: &mut dyn FnMut(String, &str),
) -> Vec<LawNo> {
    if ids.is_empty() {
        fault(
            "it rests on nothing".into(),
            "cite a law, a standard or official advice",
        );
    }
    let mut laws = Vec::new();
    for id in ids {
        match (0..).zip(&list.laws).find(|(_, law)| law.id == *id) {
            Some((number, _)) => laws.push(LawNo(number)),
            None => fault(
                format!("there is no law `{id}`"),
                "add it to content/laws.toml with its source, or correct the id",
            ),
        }
    }
    laws
}

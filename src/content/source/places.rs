//! Districts, other names of places, and the towns beyond the borders.
//!
//! Provinces and regencies are read with the help points, which stand in them.

use std::path::Path;

use serde::Deserialize;

use super::{Fault, is_address, text_file, toml_file};
use crate::{
    content::Province,
    help::{
        AreaCode, AreaKind, District, DistrictCode, KEY_LETTERS, Neighbour, Nickname, OtherNames,
        Places, Position, ProvinceCode, ProvinceName, key, plain,
    },
};

const DISTRICTS: &str = "content/places/districts.csv";
const NAMES: &str = "content/places/names.toml";
const ABROAD: &str = "content/places/abroad.csv";

/// Within these degrees lies all of Indonesia.
const LATITUDES: std::ops::RangeInclusive<f64> = -11.1..=6.2;
const LONGITUDES: std::ops::RangeInclusive<f64> = 94.9..=141.1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NameFile {
    kind: Vec<KindEntry>,
    word: Vec<WordEntry>,
    name: Vec<NameEntry>,
}

/// Words for a kind of place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindEntry {
    kind: AreaKind,
    forms: Vec<String>,
}

/// Short forms of a word.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordEntry {
    word: String,
    forms: Vec<String>,
}

/// Other names of a place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NameEntry {
    place: String,
    forms: Vec<String>,
    #[serde(default)]
    source: Vec<String>,
    note: Option<String>,
}

/// Reads what the regencies do not tell; they are taken over.
pub(super) fn read(root: &Path, provinces: &[Province], faults: &mut Vec<Fault>) -> Places {
    let mut places = Places {
        provinces: Vec::new(),
        regencies: provinces.iter().flat_map(|p| &p.places).cloned().collect(),
        districts: Vec::new(),
        other: OtherNames::default(),
        neighbours: neighbours(root, faults),
    };
    places.regencies.sort_by_key(|place| place.code);
    for province in provinces {
        if let Some(first) = province.places.first() {
            places.provinces.push(ProvinceName {
                code: ProvinceCode::of(first.code),
                name: province.name.clone(),
            });
        }
    }
    places.provinces.sort_by_key(|province| province.code);
    places.districts = districts(root, &places, faults);
    places.other = other_names(root, &places, faults);
    places
}

fn districts(root: &Path, places: &Places, faults: &mut Vec<Fault>) -> Vec<District> {
    let mut districts: Vec<District> = Vec::new();
    let Some(text) = text_file(root, DISTRICTS, faults) else {
        return districts;
    };
    for (number, line) in (1..).zip(text.lines()).skip(1) {
        match district(line, places) {
            Ok(district) => districts.push(district),
            Err((problem, remedy)) => {
                let entry = format!("line {number}");
                faults.push(Fault::new(DISTRICTS, entry, problem, remedy));
            }
        }
    }
    districts.sort_by_key(|district| district.code);
    for pair in districts.windows(2) {
        if let [one, other] = pair
            && one.code == other.code
        {
            faults.push(Fault::new(
                DISTRICTS,
                one.code.to_string(),
                format!("the code stands twice, for {} and {}", one.name, other.name),
                "give each district the code that the ministry gave it",
            ));
        }
    }
    if districts.is_empty() {
        faults.push(Fault::new(
            DISTRICTS,
            "the file",
            "holds no district",
            "put it back, or take it from the last good version",
        ));
    }
    districts
}

/// A line of the table, or what is wrong and what would be right.
fn district(line: &str, places: &Places) -> Result<District, (String, &'static str)> {
    // No field of this table holds a comma; one that did would not fit here.
    let fields: Vec<&str> = line.split(',').collect();
    let [code, regency, name, lat, lon] = fields.as_slice() else {
        return Err((
            "is not a district".into(),
            "write code,regency_code,district,lat,lon",
        ));
    };
    let Some(code) = DistrictCode::parse(code) else {
        return Err((
            format!("`{code}` is not the code of a district"),
            "write it as in 32.09.01",
        ));
    };
    if code.regency().to_string() != *regency {
        return Err((
            format!("{code} does not lie in `{regency}`"),
            "the code of a district begins with that of its regency",
        ));
    }
    if places.regency(code.regency()).is_none() {
        return Err((
            format!("there is no regency `{regency}`"),
            "take the code from content/places/regencies.csv",
        ));
    }
    if key(name).is_empty() || name.trim() != *name {
        return Err((
            format!("{code} has no name, or spaces around it"),
            "write the name as the ministry spells it",
        ));
    }
    let middle = match (lat.is_empty(), lon.is_empty()) {
        (true, true) => None,
        (false, false) => Some(in_indonesia(lat, lon).ok_or_else(|| {
            (
                format!("{code}: {lat}, {lon} is no place in Indonesia"),
                "write degrees, latitude first, as in -6.7600,108.4800; or leave both empty",
            )
        })?),
        _ => {
            return Err((
                format!("{code} has half a position"),
                "give both `lat` and `lon`, or neither",
            ));
        }
    };
    Ok(District {
        code,
        name: (*name).to_owned(),
        middle,
    })
}

fn in_indonesia(lat: &str, lon: &str) -> Option<Position> {
    let (lat, lon) = (lat.parse().ok()?, lon.parse().ok()?);
    let inside = LATITUDES.contains(&lat) && LONGITUDES.contains(&lon);
    inside.then(|| Position::new(lat, lon))?
}

fn other_names(root: &Path, places: &Places, faults: &mut Vec<Fault>) -> OtherNames {
    let mut other = OtherNames::default();
    let Some(file) = toml_file::<NameFile>(root, NAMES, faults) else {
        return other;
    };
    let mut seen = std::collections::BTreeSet::new();
    let mut check = |entry: &str, form: &str| {
        let letters = plain(form).len();
        let fault = |problem: String, remedy: &str| Fault::new(NAMES, entry, problem, remedy);
        if !(2..KEY_LETTERS).contains(&letters) {
            faults.push(fault(
                format!("`{form}` cannot be searched for"),
                "write from 2 to 39 letters",
            ));
        }
        if !seen.insert(plain(form)) {
            faults.push(fault(
                format!("`{form}` stands twice"),
                "leave it where most people mean it",
            ));
        }
    };
    for entry in file.kind {
        for form in entry.forms {
            check(entry.kind.id(), &form);
            other.kinds.push((entry.kind, form));
        }
    }
    for entry in file.word {
        for form in entry.forms {
            check(&entry.word, &form);
            other.words.push((form, entry.word.clone()));
        }
    }
    let mut known = Vec::new();
    for entry in file.name {
        for form in &entry.forms {
            check(&entry.place, form);
        }
        known.push(entry);
    }
    for entry in known {
        let mut fault = |problem: String, remedy: &str| {
            faults.push(Fault::new(NAMES, &entry.place, problem, remedy));
        };
        let noted = entry.note.as_ref().is_some_and(|n| !n.trim().is_empty());
        if !entry.source.iter().all(|s| is_address(s)) || (entry.source.is_empty() && !noted) {
            fault(
                "it has neither a source nor a note".into(),
                "add `source = [\"https://…\"]`, or a `note` that says how it is known",
            );
        }
        let area = AreaCode::parse(&entry.place).filter(|area| places.name(*area).is_some());
        let Some(area) = area else {
            fault(
                format!("there is no place `{}`", entry.place),
                "take the code from content/places/regencies.csv or districts.csv",
            );
            continue;
        };
        let forms = entry.forms.into_iter();
        other
            .nicknames
            .extend(forms.map(|text| Nickname { text, area }));
    }
    other
}

fn neighbours(root: &Path, faults: &mut Vec<Fault>) -> Vec<Neighbour> {
    let mut towns = Vec::new();
    let Some(text) = text_file(root, ABROAD, faults) else {
        return towns;
    };
    for (number, line) in (1..).zip(text.lines()).skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let town = match fields.as_slice() {
            [country, _, lat, lon] => {
                let degrees = lat.parse().ok().zip(lon.parse().ok());
                let code = country.len() == 2
                    && country.bytes().all(|b| b.is_ascii_uppercase())
                    && *country != "ID";
                degrees
                    .filter(|_| code)
                    .and_then(|(lat, lon)| Position::new(lat, lon))
                    .map(|position| Neighbour {
                        country: (*country).to_owned(),
                        position,
                    })
            }
            _ => None,
        };
        match town {
            Some(town) => towns.push(town),
            None => faults.push(Fault::new(
                ABROAD,
                format!("line {number}"),
                "is not a town of another country",
                "write country,town,lat,lon as in SG,Singapore,1.3,103.8",
            )),
        }
    }
    towns
}

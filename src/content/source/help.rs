//! Help points, and the provinces and regencies they stand in.

use std::{collections::BTreeSet, path::Path};

use serde::Deserialize;

use super::{
    Fault, files, point,
    point::PointEntry,
    services::{self, ServiceEntry},
    text_file, toml_file,
};
use crate::{
    calendar::Day,
    content::Province,
    help::{ChannelKind, HelpKind, HelpPoint, Place, PlaceCode, Places, Position},
    locale::Language,
};

const FOLDER: &str = "content/help-points";
const REGENCIES: &str = "content/places/regencies.csv";

/// The line that is named on every screen.
const MAIN_LINE: &str = "hl-kp2mi";

/// Help points and places, checked.
#[derive(Debug)]
pub struct HelpContent {
    /// The provinces with their regencies.
    pub provinces: Vec<Province>,
    /// The points: the main line first, then the surest.
    pub points: Vec<PointEntry>,
    /// What each kind of point does, in the order of [`HelpKind::ALL`].
    pub services: Vec<ServiceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PointFile {
    point: Vec<PointEntry>,
}

/// Reads the points, which stand in these places, and what their kinds do.
pub(super) fn read(
    root: &Path,
    provinces: Vec<Province>,
    places: &Places,
    faults: &mut Vec<Fault>,
) -> HelpContent {
    let mut points: Vec<PointEntry> = Vec::new();
    let mut ids = BTreeSet::new();
    for file in files(root, FOLDER, "toml", faults) {
        if file == services::FILE {
            continue;
        }
        let Some(content) = toml_file::<PointFile>(root, &file, faults) else {
            continue;
        };
        for mut entry in content.point {
            if !ids.insert(entry.id.clone()) {
                faults.push(Fault::new(
                    &file,
                    &entry.id,
                    "its id stands twice",
                    "give one of them another id",
                ));
            }
            point::check(&file, &entry, faults);
            point::locate(&file, &mut entry, places, faults);
            entry.file.clone_from(&file);
            points.push(entry);
        }
    }
    // The main line first, then the surest, in the order of the content.
    points.sort_by_key(|point| (point.id != MAIN_LINE, std::cmp::Reverse(point.confidence)));
    let main = points.first().filter(|point| point.id == MAIN_LINE);
    if main.and_then(free_number).is_none() {
        faults.push(Fault::new(
            format!("{FOLDER}/hotlines.toml"),
            MAIN_LINE,
            "the line that every screen names has no number that can be dialled",
            "give it a phone channel with confidence high or medium",
        ));
    }
    HelpContent {
        provinces,
        points,
        services: services::read(root, faults),
    }
}

/// Reads the provinces and regencies.
pub(super) fn provinces(root: &Path, faults: &mut Vec<Fault>) -> Vec<Province> {
    let mut provinces: Vec<Province> = Vec::new();
    let Some(text) = text_file(root, REGENCIES, faults) else {
        return provinces;
    };
    for (number, line) in (1..).zip(text.lines()).skip(1) {
        // No field of this table holds a comma; one that did would not fit here.
        let fields: Vec<&str> = line.split(',').collect();
        let row = match fields.as_slice() {
            [code, _, province, name, lat, lon, _] => PlaceCode::parse(code)
                .zip(lat.parse().ok().zip(lon.parse().ok()))
                .and_then(|(code, (lat, lon))| {
                    let middle = Position::new(lat, lon)?;
                    let name = (*name).to_owned();
                    Some((Place { code, name, middle }, *province))
                }),
            _ => None,
        };
        let Some((place, province)) = row else {
            faults.push(Fault::new(
                REGENCIES,
                format!("line {number}"),
                "is not a regency",
                "write code,province_code,province,regency,lat,lon,coord_from",
            ));
            continue;
        };
        let code = place.code.province();
        match provinces.iter_mut().find(|p| p.code == code) {
            Some(known) => known.places.push(place),
            None => provinces.push(Province {
                code,
                name: province.to_owned(),
                places: vec![place],
            }),
        }
    }
    provinces
}

impl HelpContent {
    /// Lines for the whole country: the main one, then the surest.
    pub(super) fn lines(&self, language: Language) -> Vec<HelpPoint> {
        self.points
            .iter()
            .filter(|point| point.kind == HelpKind::Hotline)
            .map(|point| point.pack(language))
            .collect()
    }

    /// Everything that is not a line for the whole country.
    pub(super) fn offices(&self, language: Language) -> Vec<HelpPoint> {
        self.points
            .iter()
            .filter(|point| point.kind != HelpKind::Hotline)
            .map(|point| point.pack(language))
            .collect()
    }

    /// The number that every screen names, as people read it.
    pub(super) fn main_line(&self) -> &str {
        self.points
            .first()
            .and_then(free_number)
            .unwrap_or_default()
    }

    /// The days on which the entries were checked.
    pub(super) fn checks(&self) -> impl Iterator<Item = Day> + '_ {
        let services = self.services.iter().map(|service| service.checked);
        self.points
            .iter()
            .map(|point| point.checked)
            .chain(services)
    }
}

fn free_number(point: &PointEntry) -> Option<&str> {
    point
        .channel
        .iter()
        .find(|c| c.kind == ChannelKind::Phone && c.is_shown())?
        .show
        .as_deref()
}

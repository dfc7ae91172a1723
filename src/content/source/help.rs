//! Help points and places.

use std::{collections::BTreeSet, path::Path};

use serde::Deserialize;

use super::{Bilingual, Fault, files, is_address, is_id, text_file, toml_file};
use crate::{
    calendar::{Day, PartialDate},
    checklist::Sureness,
    content::Province,
    help::{Channel, ChannelKind, HelpKind, HelpPoint, Place, PlaceCode, Position},
    locale::Language,
};

const FOLDER: &str = "content/help-points";
const REGENCIES: &str = "content/places/regencies.csv";

/// The line that is named on every screen.
const MAIN_LINE: &str = "hl-kp2mi";

/// Help points and places, checked.
#[derive(Debug)]
pub(super) struct HelpContent {
    pub(super) provinces: Vec<Province>,
    points: Vec<PointEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PointFile {
    point: Vec<PointEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PointEntry {
    id: String,
    kind: HelpKind,
    #[serde(default)]
    fits: Vec<HelpKind>,
    country: String,
    #[serde(rename = "province")]
    _province: Option<String>,
    regency: Option<String>,
    #[serde(rename = "district")]
    _district: Option<String>,
    #[serde(rename = "village")]
    _village: Option<String>,
    #[serde(rename = "programme")]
    _programme: Option<String>,
    name: Bilingual,
    address: Option<String>,
    lat: Option<f64>,
    lon: Option<f64>,
    hours: Option<Bilingual>,
    confidence: Sureness,
    source: Vec<String>,
    source_date: Option<PartialDate>,
    checked: Day,
    #[serde(rename = "note")]
    _note: Option<String>,
    #[serde(default)]
    channel: Vec<ChannelEntry>,
    /// Filled in here: its own place, or the middle of its regency.
    #[serde(skip)]
    position: Option<Position>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelEntry {
    kind: ChannelKind,
    dial: Option<String>,
    only_in: Option<String>,
    show: Option<String>,
    value: Option<String>,
    #[serde(rename = "use")]
    label: Option<Bilingual>,
    hours: Option<Bilingual>,
    confidence: Sureness,
    #[serde(rename = "source_date")]
    _source_date: Option<PartialDate>,
}

pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> HelpContent {
    let provinces = places(root, faults);
    let mut points: Vec<PointEntry> = Vec::new();
    let mut ids = BTreeSet::new();
    for file in files(root, FOLDER, "toml", faults) {
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
            check(&file, &entry, faults);
            entry.position = locate(&file, &entry, &provinces, faults);
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
    HelpContent { provinces, points }
}

fn check(file: &str, entry: &PointEntry, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(file, &entry.id, problem, remedy));
    };
    if !is_id(&entry.id) {
        fault(
            "its id cannot be used".into(),
            "write small letters, digits and hyphens",
        );
    }
    if entry.source.is_empty() || !entry.source.iter().all(|s| is_address(s)) {
        fault("it has no source".into(), "add `source = [\"https://…\"]`");
    }
    if entry.confidence == Sureness::Low {
        fault(
            "its confidence is low".into(),
            "leave it out until a source is found; it must not be shown",
        );
    }
    if entry.country.len() != 2 || !entry.country.bytes().all(|b| b.is_ascii_uppercase()) {
        fault(
            format!("`{}` is not a country code", entry.country),
            "write two capital letters, as in ID",
        );
    }
    let texts = [Some(&entry.name), entry.hours.as_ref()].into_iter();
    let labels = entry
        .channel
        .iter()
        .flat_map(|c| [c.label.as_ref(), c.hours.as_ref()]);
    for text in texts.chain(labels).flatten() {
        if text.id.trim().is_empty() || text.en.trim().is_empty() {
            fault(
                "a text has no words in one language".into(),
                "write both `id` and `en`",
            );
        }
    }
    if entry.lat.is_some() != entry.lon.is_some() {
        fault(
            "it has half a position".into(),
            "give both `lat` and `lon`, or neither",
        );
    }
    for channel in &entry.channel {
        let kind = channel.kind.id();
        match (channel.kind, &channel.dial, &channel.value) {
            (ChannelKind::Phone | ChannelKind::Whatsapp, Some(dial), None) => {
                let short = channel.only_in.is_some() && channel.kind == ChannelKind::Phone;
                if !is_number(dial, short) {
                    fault(
                        format!("{kind} `{dial}` cannot be dialled"),
                        "write +, country code and number; or digits alone with `only_in`",
                    );
                }
                let shown: String = digits(channel.show.as_deref().unwrap_or_default());
                let tail: String = shown.trim_start_matches('0').to_owned();
                if tail.is_empty() || !digits(dial).ends_with(&tail) {
                    fault(
                        format!("{kind}: `show` and `dial` are not the same number"),
                        "write in `show` the number of `dial` as people read it",
                    );
                }
            }
            (ChannelKind::Email, None, Some(value)) => {
                if !value.contains('@') || value.contains(char::is_whitespace) {
                    fault(
                        format!("`{value}` is not an e-mail address"),
                        "write name@place",
                    );
                }
            }
            (ChannelKind::Web, None, Some(value)) => {
                if !is_address(value) {
                    fault(
                        format!("`{value}` is not an address"),
                        "write it in full, with https://",
                    );
                }
            }
            _ => fault(
                format!("a channel of kind {kind} has the wrong fields"),
                "phone and whatsapp have `dial` and `show`, email and web have `value`",
            ),
        }
    }
}

fn locate(
    file: &str,
    entry: &PointEntry,
    provinces: &[Province],
    faults: &mut Vec<Fault>,
) -> Option<Position> {
    let own = entry.lat.zip(entry.lon).map(|(lat, lon)| {
        Position::new(lat, lon).ok_or_else(|| format!("{lat}, {lon} is no place on the Earth"))
    });
    let regency = entry.regency.as_deref().map(|code| {
        PlaceCode::parse(code)
            .and_then(|code| {
                let places = provinces.iter().flat_map(|p| &p.places);
                places.clone().find(|place| place.code == code)
            })
            .map(|place| place.middle)
            .ok_or_else(|| format!("there is no regency `{code}`"))
    });
    let mut found = None;
    // Its own place counts for more; both must be right.
    for place in [regency, own].into_iter().flatten() {
        match place {
            Ok(position) => found = Some(position),
            Err(problem) => faults.push(Fault::new(
                file,
                &entry.id,
                problem,
                "take the code from content/places/regencies.csv, or degrees as `lat` and `lon`",
            )),
        }
    }
    found
}

fn places(root: &Path, faults: &mut Vec<Fault>) -> Vec<Province> {
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
        self.points.iter().map(|point| point.checked)
    }
}

fn free_number(point: &PointEntry) -> Option<&str> {
    point
        .channel
        .iter()
        .find(|c| c.kind == ChannelKind::Phone && c.confidence > Sureness::Low)?
        .show
        .as_deref()
}

impl PointEntry {
    fn pack(&self, language: Language) -> HelpPoint {
        let said = |text: &Bilingual| text.in_language(language).to_owned();
        HelpPoint {
            id: self.id.clone(),
            kind: self.kind,
            fits: self.fits.clone(),
            country: self.country.clone(),
            regency: self.regency.as_deref().and_then(PlaceCode::parse),
            position: self.position,
            name: said(&self.name),
            address: self.address.clone(),
            hours: self.hours.as_ref().map(said),
            channels: self
                .channel
                .iter()
                .filter(|channel| channel.confidence > Sureness::Low)
                .map(|channel| channel.pack(language))
                .collect(),
            source_date: self.source_date,
        }
    }
}

impl ChannelEntry {
    fn pack(&self, language: Language) -> Channel {
        let said = |text: &Bilingual| text.in_language(language).to_owned();
        let target = self
            .dial
            .clone()
            .or_else(|| self.value.clone())
            .unwrap_or_default();
        let plain = |address: &str| {
            let bare = address
                .trim_start_matches("https://")
                .trim_start_matches("http://");
            bare.trim_end_matches('/').to_owned()
        };
        let label: Vec<String> = [&self.label, &self.hours]
            .into_iter()
            .flatten()
            .map(said)
            .collect();
        Channel {
            kind: self.kind,
            show: self.show.clone().unwrap_or_else(|| plain(&target)),
            target,
            label: (!label.is_empty()).then(|| label.join(", ")),
        }
    }
}

/// E.164 has at most 15 digits; short and toll-free numbers have no plus.
fn is_number(dial: &str, short: bool) -> bool {
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    match dial.strip_prefix('+') {
        Some(rest) => {
            !short && plain(rest) && (8..=15).contains(&rest.len()) && !rest.starts_with('0')
        }
        None => short && plain(dial) && (3..=14).contains(&dial.len()),
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

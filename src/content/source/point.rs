//! A help point as editors write it.

use serde::Deserialize;

use super::{Bilingual, Fault, is_address, is_id};
use crate::{
    calendar::{Day, PartialDate},
    checklist::Sureness,
    help::{
        AreaCode, Channel, ChannelKind, DistrictCode, HelpKind, HelpPoint, MapPoint, PlaceCode,
        Places, Position,
    },
    locale::Language,
};

/// A point as editors write it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointEntry {
    /// The file it stands in, from the project's root.
    #[serde(skip)]
    pub file: String,
    /// Stable name.
    pub id: String,
    /// What it is.
    pub kind: HelpKind,
    #[serde(default)]
    fits: Vec<HelpKind>,
    /// ISO 3166-1 alpha-2 code of the country it stands in.
    pub country: String,
    /// Code of its province.
    pub province: Option<String>,
    /// Code of its regency or city.
    pub regency: Option<String>,
    /// Name of its district.
    pub district: Option<String>,
    #[serde(rename = "village")]
    _village: Option<String>,
    #[serde(rename = "programme")]
    _programme: Option<String>,
    /// Its name.
    pub name: Bilingual,
    /// Street or building.
    pub address: Option<String>,
    /// Degrees north, from a source.
    pub lat: Option<f64>,
    /// Degrees east, from a source.
    pub lon: Option<f64>,
    /// When it is open.
    pub hours: Option<Bilingual>,
    /// What to beware of.
    pub caution: Option<Bilingual>,
    /// How sure its main fact is.
    pub confidence: Sureness,
    /// Addresses of the sources.
    pub source: Vec<String>,
    /// Date of the newest source.
    pub source_date: Option<PartialDate>,
    /// When somebody last looked.
    pub checked: Day,
    /// What editors have to know.
    pub note: Option<String>,
    /// How to reach it, also what is not shown.
    #[serde(default)]
    pub channel: Vec<ChannelEntry>,
    /// Its own place, or the middle of its district, else of its regency.
    #[serde(skip)]
    pub position: Option<Position>,
    /// Code of its district.
    #[serde(skip)]
    pub district_code: Option<DistrictCode>,
}

/// One number or address as editors write it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelEntry {
    /// The way of reaching it.
    pub kind: ChannelKind,
    /// What a telephone dials.
    pub dial: Option<String>,
    /// The country in which alone the number works.
    pub only_in: Option<String>,
    /// Why the number is right though the country's numbering plan has no such
    /// full number.
    pub outside_plan: Option<String>,
    /// Ids of other points that have the same number.
    #[serde(default)]
    pub shared_with: Vec<String>,
    /// How people read the number.
    pub show: Option<String>,
    /// An e-mail or web address.
    pub value: Option<String>,
    #[serde(rename = "use")]
    label: Option<Bilingual>,
    hours: Option<Bilingual>,
    /// How sure it is; `low` is not shown.
    pub confidence: Sureness,
    /// Date of its own source, where it isn't that of the point.
    pub source_date: Option<PartialDate>,
}

/// What is wrong with an entry by itself.
pub(super) fn check(file: &str, entry: &PointEntry, faults: &mut Vec<Fault>) {
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
    let texts = [
        Some(&entry.name),
        entry.hours.as_ref(),
        entry.caution.as_ref(),
    ];
    let labels = entry
        .channel
        .iter()
        .flat_map(|c| [c.label.as_ref(), c.hours.as_ref()]);
    for text in texts.into_iter().chain(labels).flatten() {
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
                // Australia's 000 has nothing left without its zeros.
                let same = !tail.is_empty() && digits(dial).ends_with(&tail);
                if !same && shown != *dial {
                    fault(
                        format!("{kind} `{dial}`: `show` is not the same number"),
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

/// Finds where the entry is; what it names must exist.
pub(super) fn locate(file: &str, entry: &mut PointEntry, places: &Places, faults: &mut Vec<Fault>) {
    let mut fault = |problem: String, remedy: &str| {
        faults.push(Fault::new(file, &entry.id, problem, remedy));
    };
    let mut regency = None;
    if let Some(code) = &entry.regency {
        regency = PlaceCode::parse(code).and_then(|code| places.regency(code));
        if regency.is_none() {
            fault(
                format!("there is no regency `{code}`"),
                "take the code from content/places/regencies.csv",
            );
        }
    }
    entry.position = regency.map(|place| place.middle);
    match (&entry.district, regency) {
        (Some(name), Some(regency)) => {
            let district = places
                .districts
                .iter()
                .find(|d| d.code.regency() == regency.code && d.name == *name);
            match district {
                Some(district) => {
                    entry.district_code = Some(district.code);
                    entry.position = places.middle(AreaCode::District(district.code));
                }
                None => fault(
                    format!("there is no district `{name}` in {}", regency.name),
                    "spell it as content/places/districts.csv does; a part of a town goes into `address`",
                ),
            }
        }
        (Some(name), None) if entry.regency.is_none() => fault(
            format!("it has the district `{name}` and no regency"),
            "add the code of its `regency`",
        ),
        _ => {}
    }
    if let Some((lat, lon)) = entry.lat.zip(entry.lon) {
        entry.position = Position::new(lat, lon);
        if entry.position.is_none() {
            fault(
                format!("{lat}, {lon} is no place on the Earth"),
                "write degrees north as `lat` and east as `lon`",
            );
        }
    }
}

impl PointEntry {
    /// What the screen shows of it, in a language.
    pub fn pack(&self, language: Language) -> HelpPoint {
        let said = |text: &Bilingual| text.in_language(language).to_owned();
        HelpPoint {
            id: self.id.clone(),
            kind: self.kind,
            fits: self.fits.clone(),
            country: self.country.clone(),
            regency: self.regency.as_deref().and_then(PlaceCode::parse),
            district: self.district_code,
            position: self.position,
            map: self
                .position
                .filter(|_| self.kind != HelpKind::Hotline || self.lat.is_some())
                .map(MapPoint::at),
            name: said(&self.name),
            address: self.address.clone(),
            hours: self.hours.as_ref().map(said),
            channels: self
                .channel
                .iter()
                .filter(|channel| channel.is_shown())
                .map(|channel| channel.pack(language))
                .collect(),
            caution: self.caution.as_ref().map(said),
            source_date: self.source_date,
            checked: self.checked,
        }
    }
}

impl ChannelEntry {
    /// Whether the screen shows it.
    pub fn is_shown(&self) -> bool {
        self.confidence > Sureness::Low
    }

    /// What the screen shows of it, in a language.
    pub fn pack(&self, language: Language) -> Channel {
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
            source_date: self.source_date,
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

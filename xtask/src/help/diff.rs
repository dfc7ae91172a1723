//! What a row of a corrected list changes in a help point.

use migrasi_aman::{
    calendar::{Day, PartialDate},
    content::source::{HelpContent, PointEntry},
    help::HelpKind,
};

use super::{
    change::{Change, Field, NOTHING},
    channels::{self, target},
    country,
    sheet::{Column, Refusal, Row},
};

/// What a row changes in the point with its id.
///
/// # Errors
/// Why the row is not taken.
pub fn changes(
    row: &Row,
    point: &PointEntry,
    help: &HelpContent,
    today: Option<Day>,
) -> Result<Vec<Change>, Refusal> {
    let mut changes = Vec::new();
    let mut set = |field, old: Option<&str>, new: Option<&str>| {
        if let Some(new) = new
            && old.unwrap_or(NOTHING) != new
        {
            changes.push(Change::Set {
                field,
                old: old.map(str::to_owned),
                new: (new != NOTHING).then(|| new.to_owned()),
            });
        }
    };
    set(Field::NameId, Some(&point.name.id), row.get(Column::NameId));
    set(Field::NameEn, Some(&point.name.en), row.get(Column::NameEn));
    set(
        Field::Address,
        point.address.as_deref(),
        row.get(Column::Address),
    );
    if point.note.is_none() {
        set(Field::Note, None, row.get(Column::Note));
    }
    if let Some((lat, lon)) = degrees(row)? {
        for (field, old, new) in [(Field::Lat, point.lat, lat), (Field::Lon, point.lon, lon)] {
            if old != Some(new) {
                set(
                    field,
                    old.map(|d| d.to_string()).as_deref(),
                    Some(&new.to_string()),
                );
            }
        }
    }
    for required in [Column::NameId, Column::NameEn] {
        if row.get(required) == Some(NOTHING) {
            return Err(row.refuse(required, "an entry needs a name"));
        }
    }
    if let Some(confidence) = row.confidence {
        set(
            Field::Confidence,
            Some(point.confidence.id()),
            Some(confidence.id()),
        );
    }
    changes.extend(channels::changes(row, &point.country, &point.channel)?);
    changes.extend(lowered(row, point, &changes));
    // An old copy of the list must not undo a later correction.
    if let Some(known) = point.source_date
        && !changes.is_empty()
        && row.source_date.last_day() < known.first_day()
    {
        return Err(row.refuse(
            Column::SourceDate,
            format!(
                "{} is older than what `{}` rests on ({known}): nothing is taken from an older source",
                row.source_date, row.id
            ),
        ));
    }
    for source in &row.sources {
        if !point.source.contains(source) {
            changes.push(Change::Source(source.clone()));
        }
    }
    changes.extend(dates(row, point, today));
    changes.extend(by_hand(row, point, help));
    Ok(changes)
}

/// Latitude and longitude, where the row has them.
///
/// # Errors
/// Half of them, or what is no number.
pub fn degrees(row: &Row) -> Result<Option<(f64, f64)>, Refusal> {
    let read = |column| match row.get(column).map(str::parse::<f64>) {
        None => Ok(None),
        Some(Ok(degrees)) if degrees.is_finite() => Ok(Some(degrees)),
        Some(_) => Err(row.refuse(column, "is no number of degrees, as in -6.243992")),
    };
    match (read(Column::Lat)?, read(Column::Lon)?) {
        (Some(lat), Some(lon)) => Ok(Some((lat, lon))),
        (None, None) => Ok(None),
        (None, _) => Err(row.refuse(Column::Lat, "is missing beside lon")),
        (_, None) => Err(row.refuse(Column::Lon, "is missing beside lat")),
    }
}

/// The kind that a cell names; the research says `destination_ngo`.
pub fn kind(cell: &str) -> Option<HelpKind> {
    let id = match cell {
        "destination_ngo" => "destination_service",
        other => other,
    };
    HelpKind::ALL.into_iter().find(|kind| kind.id() == id)
}

fn lowered(row: &Row, point: &PointEntry, changes: &[Change]) -> Vec<Change> {
    let gone = |place: usize| {
        changes.iter().any(|change| {
            matches!(change, Change::Remove { at, .. } | Change::Replace { at, .. } if *at == place)
        })
    };
    let channels = point.channel.iter().enumerate();
    channels
        .filter_map(|(at, channel)| {
            let new = row.confidence.filter(|new| channel.confidence > *new)?;
            (!gone(at)).then(|| Change::Lower {
                at,
                of: target(channel).to_owned(),
                old: channel.confidence,
                new,
            })
        })
        .collect()
}

fn dates(row: &Row, point: &PointEntry, today: Option<Day>) -> Vec<Change> {
    let set = |field, old: Option<String>, new: String| Change::Set {
        field,
        old,
        new: Some(new),
    };
    let newer = |known: PartialDate| row.source_date.last_day() > known.last_day();
    let mut changes = Vec::new();
    if point.source_date.is_none_or(newer) {
        changes.push(set(
            Field::SourceDate,
            point.source_date.map(|date| date.to_string()),
            row.source_date.to_string(),
        ));
    }
    // No entry rests on a source that is newer than its last check.
    if let Some(today) = today
        && row.source_date.first_day() > point.checked
    {
        changes.push(set(
            Field::Checked,
            Some(point.checked.to_string()),
            today.to_string(),
        ));
    }
    changes
}

/// What differs in columns that a program does not write: texts in two
/// languages, codes, and what would move the entry to another file.
fn by_hand(row: &Row, point: &PointEntry, help: &HelpContent) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut differs = |column: Column, old: &str, same: &dyn Fn(&str) -> bool| {
        if let Some(new) = row.get(column)
            && !same(new)
        {
            changes.push(Change::ByHand {
                column,
                what: format!("{old} → {new}"),
            });
        }
    };
    differs(Column::Kind, point.kind.id(), &|new| {
        kind(new) == Some(point.kind)
    });
    differs(Column::Country, &point.country, &|new| {
        new == point.country || country::by_name(new).is_some_and(|c| c.code == point.country)
    });
    // A note may hold why a number was chosen: none is written over another.
    if let Some(note) = &point.note {
        differs(Column::Note, "add what is new in it", &|new| new == note);
    }
    let place = place(row, help);
    let province = point.province.as_deref().unwrap_or(NOTHING);
    differs(Column::Province, province, &|_| {
        place.province == point.province
    });
    let regency = point.regency.as_deref().unwrap_or(NOTHING);
    differs(Column::Regency, regency, &|_| {
        place.regency == point.regency
    });
    let hours = point
        .hours
        .as_ref()
        .map_or(NOTHING, |hours| hours.id.as_str());
    differs(Column::Hours, hours, &|new| new == hours);
    changes
}

/// Codes of the province and regency that a row names, where there are such.
pub struct PlaceCodes {
    pub province: Option<String>,
    pub regency: Option<String>,
}

/// Looks the names of a row up.
pub fn place(row: &Row, help: &HelpContent) -> PlaceCodes {
    // Jakarta's cities are "Kota Administrasi" in the list of codes alone.
    let plain = |name: &str| name.to_lowercase().replace("administrasi ", "");
    let named = |column, name: &str| {
        row.get(column)
            .is_some_and(|cell| plain(cell) == plain(name))
    };
    let provinces = help.provinces.iter();
    let province = provinces.clone().find(|p| named(Column::Province, &p.name));
    let regency = provinces
        .filter(|p| province.is_none_or(|province| province.code == p.code))
        .flat_map(|p| &p.places)
        .find(|place| named(Column::Regency, &place.name));
    PlaceCodes {
        province: province.map(|p| format!("{:02}", p.code)),
        regency: regency.map(|place| place.code.to_string()),
    }
}

//! Writes changes into the files of the help points, and leaves everything else
//! in them as it stands: order, comments, spacing.

use migrasi_aman::{checklist::Sureness, help::ChannelKind};
use toml_edit::{
    Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value, value,
};

use super::{
    change::{Change, Field, Target},
    number::Dialled,
};

/// The order of an entry's fields in the files.
const ORDER: [&str; 21] = [
    "id",
    "kind",
    "fits",
    "country",
    "province",
    "regency",
    "district",
    "village",
    "programme",
    "name",
    "address",
    "lat",
    "lon",
    "hours",
    "caution",
    "confidence",
    "source",
    "source_date",
    "checked",
    "note",
    "channel",
];

/// A new entry, with everything but its channels.
pub struct NewPoint {
    pub id: String,
    pub kind: String,
    pub country: String,
    pub province: Option<String>,
    pub regency: Option<String>,
    pub name_id: String,
    pub name_en: String,
    pub address: Option<String>,
    pub place: Option<(f64, f64)>,
    pub confidence: Sureness,
    pub sources: Vec<String>,
    pub source_date: String,
    pub checked: String,
    pub note: Option<String>,
}

/// Makes the changes of one entry.
///
/// # Errors
/// In one sentence, what the file does not have although it was read before.
pub fn correct(file: &mut DocumentMut, id: &str, changes: &[Change]) -> Result<(), String> {
    let point = points(file)?
        .iter_mut()
        .find(|point| point.get("id").and_then(Item::as_str) == Some(id))
        .ok_or_else(|| format!("there is no `{id}`"))?;
    for change in changes {
        match change {
            Change::Set { field, new, .. } => set_field(point, *field, new.as_deref())?,
            Change::Source(address) => {
                let sources = point.get_mut("source").and_then(Item::as_array_mut);
                let sources = sources.ok_or_else(|| format!("`{id}` has no list `source`"))?;
                sources.push(address);
                one_a_line(sources);
            }
            Change::Replace {
                at,
                new,
                confidence,
                ..
            } => {
                let channel = channel(point, *at)?;
                set_target(channel, new);
                set(channel, "confidence", confidence.id().into());
                // The reason and the date were those of the old number.
                channel.remove("outside_plan");
                channel.remove("source_date");
            }
            Change::Lower { at, new, .. } => {
                set(channel(point, *at)?, "confidence", new.id().into());
            }
            Change::Add {
                kind,
                new,
                confidence,
            } => add(point, *kind, new, *confidence),
            // Below, when no place counts any more.
            Change::Remove { .. } | Change::ByHand { .. } => {}
        }
    }
    let gone = changes.iter().filter_map(|change| match change {
        Change::Remove { at, .. } => Some(*at),
        _ => None,
    });
    let mut gone: Vec<usize> = gone.collect();
    // From behind, so that the places before stay what they are.
    gone.sort_unstable_by(|a, b| b.cmp(a));
    for at in gone {
        channel(point, at)?;
        if let Some(channels) = point
            .get_mut("channel")
            .and_then(Item::as_array_of_tables_mut)
        {
            channels.remove(at);
        }
    }
    Ok(())
}

/// Adds an entry at the end.
///
/// # Errors
/// In one sentence, what the file does not have although it was read before.
pub fn add_point(file: &mut DocumentMut, new: &NewPoint, changes: &[Change]) -> Result<(), String> {
    let mut point = Table::new();
    point.decor_mut().set_prefix("\n");
    let mut text = |key: &str, text: Option<&String>| {
        if let Some(text) = text {
            point.insert(key, value(text));
        }
    };
    text("id", Some(&new.id));
    text("kind", Some(&new.kind));
    text("country", Some(&new.country));
    text("province", new.province.as_ref());
    text("regency", new.regency.as_ref());
    let mut name = InlineTable::new();
    name.insert("id", new.name_id.as_str().into());
    name.insert("en", new.name_en.as_str().into());
    point.insert("name", value(name));
    if let Some(address) = &new.address {
        point.insert("address", value(address));
    }
    if let Some((lat, lon)) = new.place {
        point.insert("lat", value(lat));
        point.insert("lon", value(lon));
    }
    point.insert("confidence", value(new.confidence.id()));
    let mut sources: Array = new.sources.iter().collect();
    if sources.len() > 1 {
        one_a_line(&mut sources);
    }
    point.insert("source", value(sources));
    point.insert("source_date", value(&new.source_date));
    point.insert("checked", value(&new.checked));
    if let Some(note) = &new.note {
        point.insert("note", value(note));
    }
    for change in changes {
        if let Change::Add {
            kind,
            new,
            confidence,
        } = change
        {
            add(&mut point, *kind, new, *confidence);
        }
    }
    points(file)?.push(point);
    Ok(())
}

fn points(file: &mut DocumentMut) -> Result<&mut ArrayOfTables, String> {
    file.get_mut("point")
        .and_then(Item::as_array_of_tables_mut)
        .ok_or_else(|| "there are no [[point]] entries".to_owned())
}

fn channel(point: &mut Table, at: usize) -> Result<&mut Table, String> {
    point
        .get_mut("channel")
        .and_then(Item::as_array_of_tables_mut)
        .and_then(|channels| channels.get_mut(at))
        .ok_or_else(|| format!("there is no channel number {}", at + 1))
}

fn set_field(point: &mut Table, field: Field, new: Option<&str>) -> Result<(), String> {
    let key = match field {
        Field::NameId | Field::NameEn => {
            let language = if field == Field::NameId { "id" } else { "en" };
            let name = point.get_mut("name").and_then(Item::as_table_like_mut);
            let name = name.ok_or("the name is not in two languages")?;
            set(name, language, new.unwrap_or_default().into());
            return Ok(());
        }
        Field::Address => "address",
        Field::Lat => "lat",
        Field::Lon => "lon",
        Field::Confidence => "confidence",
        Field::SourceDate => "source_date",
        Field::Checked => "checked",
        Field::Note => "note",
    };
    let Some(new) = new else {
        point.remove(key);
        return Ok(());
    };
    let new: Value = match field {
        Field::Lat | Field::Lon => new
            .parse::<f64>()
            .map_err(|_| format!("`{new}` is no number of degrees"))?
            .into(),
        _ => new.into(),
    };
    let is_new = !point.contains_key(key);
    set(point, key, new);
    if is_new {
        let rank = |key: &str| ORDER.iter().position(|known| *known == key);
        point.sort_values_by(|a, _, b, _| rank(a.get()).cmp(&rank(b.get())));
    }
    Ok(())
}

/// Sets a value and keeps what stands around it.
fn set(table: &mut dyn TableLike, key: &str, mut new: Value) {
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        _ => {
            table.insert(key, Item::Value(new));
        }
    }
}

fn set_target(channel: &mut Table, target: &Target) {
    match target {
        Target::Number { dialled, show } => {
            match dialled {
                Dialled::Everywhere(number) => {
                    set(channel, "dial", number.as_str().into());
                    channel.remove("only_in");
                }
                Dialled::Inside { country, digits } => {
                    set(channel, "dial", digits.as_str().into());
                    set(channel, "only_in", country.as_str().into());
                }
            }
            set(channel, "show", show.as_str().into());
        }
        Target::Address(address) => set(channel, "value", address.as_str().into()),
    }
}

fn add(point: &mut Table, kind: ChannelKind, target: &Target, confidence: Sureness) {
    let mut channel = Table::new();
    channel.decor_mut().set_prefix("\n");
    channel.insert("kind", value(kind.id()));
    set_target(&mut channel, target);
    channel.insert("confidence", value(confidence.id()));
    let channels = point
        .entry("channel")
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(channels) = channels.as_array_of_tables_mut() {
        channels.push(channel);
    }
}

/// As the files write lists of several.
fn one_a_line(list: &mut Array) {
    for entry in list.iter_mut() {
        entry.decor_mut().set_prefix("\n  ");
        entry.decor_mut().set_suffix("");
    }
    list.set_trailing("\n");
    list.set_trailing_comma(true);
}

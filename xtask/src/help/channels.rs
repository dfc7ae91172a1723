//! What the cells of a row change in the channels of a help point.

use migrasi_aman::{checklist::Sureness, content::source::ChannelEntry, help::ChannelKind};

use super::{
    change::{Change, NOTHING, Target},
    number::{self, Dialled, digits},
    sheet::{Column, Refusal, Row, parts},
};

/// The columns whose cells are channels.
const CHANNELS: [(Column, ChannelKind); 4] = [
    (Column::Phone, ChannelKind::Phone),
    (Column::Whatsapp, ChannelKind::Whatsapp),
    (Column::Email, ChannelKind::Email),
    (Column::Website, ChannelKind::Web),
];

/// Its number or address as people read it.
pub fn target(channel: &ChannelEntry) -> &str {
    let target = channel.show.as_ref().or(channel.value.as_ref());
    target.map_or("", String::as_str)
}

/// What a row changes in the channels of a point in a country.
///
/// # Errors
/// Why the row is not taken.
pub fn changes(row: &Row, country: &str, present: &[ChannelEntry]) -> Result<Vec<Change>, Refusal> {
    let mut changes = Vec::new();
    for (column, kind) in CHANNELS {
        changes.extend(of_kind(row, column, kind, country, present)?);
    }
    Ok(changes)
}

/// What a cell changes in the channels of its kind.
fn of_kind(
    row: &Row,
    column: Column,
    kind: ChannelKind,
    country: &str,
    present: &[ChannelEntry],
) -> Result<Vec<Change>, Refusal> {
    let Some(cell) = row.get(column) else {
        return Ok(Vec::new());
    };
    let mut changes = Vec::new();
    // What the content has and the cell does not name. What is not shown stays.
    let mut left: Vec<(usize, &ChannelEntry)> = present
        .iter()
        .enumerate()
        .filter(|(_, channel)| channel.kind == kind)
        .collect();
    let mut added: Vec<Target> = Vec::new();
    for part in parts(cell).filter(|part| *part != NOTHING) {
        let (text, label) = without_label(part);
        if let Some(place) = left
            .iter()
            .position(|(_, known)| is_same(text, known, country))
        {
            let (_, known) = left.remove(place);
            if !known.is_shown() {
                changes.push(Change::ByHand {
                    column,
                    what: format!("{text} stays low: raise it after a live check"),
                });
            } else if known
                .source_date
                .is_some_and(|own| own.last_day() < row.source_date.first_day())
            {
                changes.push(Change::ByHand {
                    column,
                    what: format!(
                        "{text} has a `source_date` of its own, which is older: take it out"
                    ),
                });
            }
            continue;
        }
        let new = read(row, column, kind, text, country)?;
        if let Some(label) = label {
            changes.push(Change::ByHand {
                column,
                what: format!("say what {text} is for (`use`): {label}"),
            });
        }
        if !added.contains(&new) {
            added.push(new);
        }
    }
    left.retain(|(_, channel)| channel.is_shown());
    let sure = |target: &Target| match (row.confidence, target) {
        (Some(confidence), _) => Ok(confidence),
        (None, Target::Address(_)) => Ok(Sureness::Medium),
        (None, Target::Number { .. }) => Err(row.refuse(
            Column::Confidence,
            format!(
                "`{}` brings a number that would be dialled: say how sure it is",
                row.id
            ),
        )),
    };
    // One for one is the same line with another number; anything else would be a guess.
    if let ([(at, known)], [new]) = (left.as_slice(), added.as_slice()) {
        changes.push(Change::Replace {
            at: *at,
            kind,
            old: target(known).to_owned(),
            confidence: sure(new)?,
            new: new.clone(),
        });
        return Ok(changes);
    }
    if !left.is_empty() && !added.is_empty() {
        let known: Vec<&str> = left.iter().map(|(_, channel)| target(channel)).collect();
        return Err(row.refuse(
            column,
            format!(
                "it is not clear what becomes of {}: name every number or address that stays, and change one at a time",
                known.join(" and ")
            ),
        ));
    }
    for (at, channel) in left {
        let old = target(channel).to_owned();
        changes.push(Change::Remove { at, kind, old });
    }
    for new in added {
        let confidence = sure(&new)?;
        changes.push(Change::Add {
            kind,
            new,
            confidence,
        });
    }
    Ok(changes)
}

/// `0800-1000 (from Indonesia)` without what the number is for.
fn without_label(part: &str) -> (&str, Option<&str>) {
    let split = part
        .strip_suffix(')')
        .and_then(|open| open.rsplit_once('('))
        .filter(|(number, label)| !number.trim().is_empty() && label.contains(char::is_alphabetic));
    match split {
        Some((number, label)) => (number.trim(), Some(label)),
        None => (part, None),
    }
}

fn is_same(text: &str, known: &ChannelEntry, country: &str) -> bool {
    match (&known.dial, &known.only_in, &known.value) {
        (Some(dial), Some(_), _) => digits(text) == *dial,
        (Some(dial), None, _) => {
            number::valid(text, country).is_some_and(|number| number::e164(&number) == *dial)
        }
        (_, _, Some(value)) => value.trim_end_matches('/') == text.trim_end_matches('/'),
        _ => false,
    }
}

fn read(
    row: &Row,
    column: Column,
    kind: ChannelKind,
    text: &str,
    country: &str,
) -> Result<Target, Refusal> {
    match kind {
        ChannelKind::Phone | ChannelKind::Whatsapp => match number::dialled(text, country) {
            Some(Dialled::Inside { .. }) if kind == ChannelKind::Whatsapp => Err(row.refuse(
                column,
                format!("`{text}` works only inside the country, and WhatsApp wants a full number"),
            )),
            Some(dialled) => Ok(Target::Number {
                dialled,
                show: text.to_owned(),
            }),
            None => Err(row.refuse(
                column,
                format!(
                    "`{text}` is no number of the country {country}: write several with ; between them; a short number is added by hand, with `outside_plan`"
                ),
            )),
        },
        ChannelKind::Email if text.contains('@') && !text.contains(char::is_whitespace) => {
            Ok(Target::Address(text.to_owned()))
        }
        ChannelKind::Email => {
            Err(row.refuse(column, format!("`{text}` is no e-mail address, as name@place")))
        }
        ChannelKind::Web if text.starts_with("https://") || text.starts_with("http://") => {
            Ok(Target::Address(text.to_owned()))
        }
        ChannelKind::Web => {
            Err(row.refuse(column, format!("`{text}` is no address: write it with https://")))
        }
    }
}

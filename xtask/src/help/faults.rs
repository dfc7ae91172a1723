//! What must hold for help points beyond what every build checks: numbers by
//! the plans of their countries, sources, duplicates, places and ids.

use std::collections::BTreeMap;

use migrasi_aman::{
    content::source::{ChannelEntry, Fault, PointEntry},
    help::ChannelKind,
    locale::Language,
};

use super::{
    FOLDER, country,
    ids::Standing,
    number::{self, digits},
};

/// Every fault in the points, in their order.
pub fn find(points: &[PointEntry], ids: &BTreeMap<String, Standing>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for point in points {
        dates(point, &mut faults);
        place(point, &mut faults);
        for channel in &point.channel {
            sureness(point, channel, &mut faults);
            if matches!(channel.kind, ChannelKind::Phone | ChannelKind::Whatsapp) {
                telephone(point, channel, &mut faults);
            }
        }
    }
    duplicates(points, &mut faults);
    same_ids(points, ids, &mut faults);
    faults
}

fn fault(point: &PointEntry, problem: impl Into<String>, remedy: &str) -> Fault {
    Fault::new(&point.file, &point.id, problem, remedy)
}

fn dates(point: &PointEntry, faults: &mut Vec<Fault>) {
    let undated = point
        .note
        .as_ref()
        .is_some_and(|note| note.to_lowercase().contains("undated"));
    if point.source_date.is_none() && !undated {
        faults.push(fault(
            point,
            "its source has no date",
            "add `source_date`, or write in `note` that the page is undated",
        ));
    }
    let dates = point.channel.iter().map(|channel| channel.source_date);
    for date in dates.chain([point.source_date]).flatten() {
        if date.first_day() > point.checked {
            faults.push(fault(
                point,
                format!(
                    "its source of {date} is newer than its check of {}",
                    point.checked
                ),
                "write in `checked` the day on which somebody really looked",
            ));
        }
    }
}

fn place(point: &PointEntry, faults: &mut Vec<Fault>) {
    let Some(country) = country::by_code(&point.country) else {
        faults.push(fault(
            point,
            format!("nothing is known about the country `{}`", point.country),
            "correct it, or add it to xtask/src/help/country.rs",
        ));
        return;
    };
    if let Some((lat, lon)) = point.lat.zip(point.lon)
        && !country.holds(lat, lon)
    {
        faults.push(fault(
            point,
            format!("{lat}, {lon} is not in {}", country.name),
            "write degrees north as `lat` and east as `lon`, south and west with a minus",
        ));
    }
    if point.regency.is_some() && country.code != "ID" {
        faults.push(fault(
            point,
            "it has a regency of Indonesia and stands abroad",
            "take `regency` out, or correct `country`",
        ));
    }
}

fn sureness(point: &PointEntry, channel: &ChannelEntry, faults: &mut Vec<Fault>) {
    if channel.confidence > point.confidence {
        faults.push(fault(
            point,
            format!(
                "{} is {} and its point only {}",
                name(channel),
                channel.confidence.id(),
                point.confidence.id()
            ),
            "no channel is surer than its point: lower it, or raise the point with a source",
        ));
    }
}

fn telephone(point: &PointEntry, channel: &ChannelEntry, faults: &mut Vec<Fault>) {
    let name = name(channel);
    let dial = channel.dial.as_deref().unwrap_or_default();
    let show = channel.show.as_deref().unwrap_or_default();
    let mut fault = |problem: String, remedy: &str| faults.push(fault(point, problem, remedy));
    // What the link dials, from the very function that the screen uses.
    let href = channel.pack(Language::ENGLISH).href();
    let opens = |target: &str| match channel.kind {
        ChannelKind::Whatsapp => format!("https://wa.me/{}", digits(target)),
        _ => format!("tel:{target}"),
    };
    if let Some(only_in) = &channel.only_in
        && *only_in != point.country
    {
        fault(
            format!(
                "{name} works only in {only_in} and the point stands in {}",
                point.country
            ),
            "write the point's country in `only_in`",
        );
    }
    let Some(number) = number::valid(dial, &point.country) else {
        match &channel.outside_plan {
            Some(why) if !why.trim().is_empty() && channel.only_in.is_some() => {
                if digits(show) != dial || href != opens(dial) {
                    fault(
                        format!("{name} is shown as `{show}` and opens {href}"),
                        "write in `show` the digits of `dial`",
                    );
                }
            }
            _ => fault(
                format!("{name} is no number of the country {}", point.country),
                "correct it from its source; if it is right and works only inside the country, say why in `outside_plan`",
            ),
        }
        return;
    };
    if channel.outside_plan.is_some() {
        fault(
            format!("{name} is in the numbering plan, and `outside_plan` says that it is not"),
            "take `outside_plan` out",
        );
    }
    let target = match channel.only_in {
        Some(_) => dial.to_owned(),
        None => number::e164(&number),
    };
    if dial != target || href != opens(&target) {
        fault(
            format!("{name} opens {href}, and the number is {target}"),
            "write in `dial` the number with + and country code, without a 0 after it",
        );
    }
    if number::valid(show, &point.country)
        .as_ref()
        .map(number::e164)
        != Some(number::e164(&number))
    {
        fault(
            format!("{name} is shown as `{show}`, which is another number"),
            "write in `show` the number of `dial` as people read it",
        );
    }
}

fn name(channel: &ChannelEntry) -> String {
    let target = channel.dial.as_ref().or(channel.value.as_ref());
    format!(
        "{} `{}`",
        channel.kind.id(),
        target.map_or("", String::as_str)
    )
}

fn duplicates(points: &[PointEntry], faults: &mut Vec<Fault>) {
    type Holders<'a> = Vec<(&'a PointEntry, &'a ChannelEntry)>;
    let mut numbers: BTreeMap<(&str, Option<&str>), Holders> = BTreeMap::new();
    for point in points {
        for channel in &point.channel {
            if let Some(dial) = &channel.dial {
                let number = (dial.as_str(), channel.only_in.as_deref());
                numbers.entry(number).or_default().push((point, channel));
            }
        }
    }
    for holders in numbers.values() {
        for (number, (point, channel)) in holders.iter().enumerate() {
            let twice = holders[..number]
                .iter()
                .any(|(other, same)| other.id == point.id && same.kind == channel.kind);
            if twice {
                faults.push(fault(
                    point,
                    format!("{} stands twice", name(channel)),
                    "take one of them out",
                ));
            }
            for (other, _) in holders {
                if other.id != point.id && !channel.shared_with.contains(&other.id) {
                    faults.push(fault(
                        point,
                        format!("{} is also the number of `{}`", name(channel), other.id),
                        "correct one of them from its source; if both really share it, name the other in `shared_with` of each",
                    ));
                }
            }
            for id in &channel.shared_with {
                if !holders
                    .iter()
                    .any(|(other, _)| other.id == *id && other.id != point.id)
                {
                    faults.push(fault(
                        point,
                        format!(
                            "{} is said to be shared with `{id}`, which does not have it",
                            name(channel)
                        ),
                        "take the id out of `shared_with`",
                    ));
                }
            }
        }
    }
}

fn same_ids(points: &[PointEntry], ids: &BTreeMap<String, Standing>, faults: &mut Vec<Fault>) {
    for point in points {
        match ids.get(&point.id) {
            Some(Standing::Fit) => {}
            Some(Standing::Unfit) => faults.push(fault(
                point,
                "the research found it too weak to be shown",
                "leave it out, or raise its confidence in ids.csv once a source is found",
            )),
            None => faults.push(fault(
                point,
                "the research has no such id",
                "give it its old id back; a new point is also added to ids.csv",
            )),
        }
    }
    for (id, standing) in ids {
        if *standing == Standing::Fit && !points.iter().any(|point| point.id == *id) {
            faults.push(Fault::new(
                format!("{FOLDER}/ids.csv"),
                id,
                "there is no help point with this id",
                "put it back; ids never change. If it has closed, lower its confidence here to low",
            ));
        }
    }
}

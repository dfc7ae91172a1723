//! `cargo xtask check-help`: what there is, what is old, or what is wrong.

use std::path::{Path, PathBuf};

use migrasi_aman::{
    calendar::{Day, PartialDate, months_between},
    content::source::{self, ChannelEntry, HelpContent, PointEntry, ServiceEntry},
    help::{ChannelKind, HelpKind},
};

use super::{FOLDER, faults, ids};
use crate::{
    outcome::{Outcome, failed, print, refused},
    today, workshop,
};

const USAGE: &str = "write `cargo xtask check-help [--quiet] [--ids FILE.csv] [--in FOLDER]`";

/// Prints the table and what is old.
///
/// # Errors
/// A wrong argument, a list of ids that cannot be read, or any fault in the
/// help points.
pub fn run(arguments: &[String]) -> Outcome {
    let mut root = None;
    let mut list = None;
    let mut quiet = false;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let place = match argument.as_str() {
            "--quiet" => {
                quiet = true;
                continue;
            }
            "--in" => &mut root,
            "--ids" => &mut list,
            other => return refused(format!("check-help does not know `{other}`: {USAGE}")),
        };
        match rest.next() {
            Some(path) if place.is_none() => *place = Some(PathBuf::from(path)),
            Some(_) => return refused(format!("{argument} is there twice: {USAGE}")),
            None => return refused(format!("{argument} wants a path: {USAGE}")),
        }
    }
    let root = root.unwrap_or_else(workshop::root);
    let list = list.unwrap_or_else(|| root.join(FOLDER).join("ids.csv"));
    let help = open(&root, &list)?;
    // Where the clock shows nothing, the newest check is today.
    let newest = help.points.iter().map(|point| point.checked).max();
    if let Some(today) = today::by_the_clock().or(newest).filter(|_| !quiet) {
        table(&help, today);
        old(&help, today);
    }
    Ok(())
}

/// The help points of a project folder, when nothing is wrong with them.
///
/// # Errors
/// Every fault, with file, entry and remedy; a list of ids that cannot be read.
pub fn open(root: &Path, list: &Path) -> Outcome<HelpContent> {
    let ids = ids::read(list)?;
    let found = match source::help(root) {
        Ok(help) => {
            let faults = faults::find(&help.points, &ids);
            if faults.is_empty() {
                return Ok(help);
            }
            faults
        }
        Err(faults) => faults,
    };
    let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
    failed(format!(
        "{}\n{} faults in the help points",
        lines.join("\n"),
        found.len()
    ))
}

/// The numbers that the screen dials.
fn dialled(point: &PointEntry) -> impl Iterator<Item = &ChannelEntry> {
    point.channel.iter().filter(|channel| {
        channel.is_shown() && matches!(channel.kind, ChannelKind::Phone | ChannelKind::Whatsapp)
    })
}

/// How old what is dialled of a point is, or the point where nothing is.
fn oldest(point: &PointEntry) -> Option<PartialDate> {
    let numbers = dialled(point).filter_map(|channel| channel.source_date);
    numbers
        .chain(point.source_date)
        .min_by_key(|date| date.last_day())
}

/// Older than 12 months, or of unknown age.
fn is_old(point: &PointEntry, today: Day) -> bool {
    oldest(point).is_none_or(|date| months_between(date.last_day(), today) >= 12)
}

fn table(help: &HelpContent, today: Day) {
    let line = |kind: &str, points: &[&PointEntry]| {
        let with: Vec<_> = points
            .iter()
            .filter(|p| dialled(p).next().is_some())
            .collect();
        let old = points.iter().filter(|point| is_old(point, today)).count();
        let both = with.iter().filter(|point| is_old(point, today)).count();
        print(format_args!(
            "{kind:<20} {:>6} {:>12} {old:>15} {both:>18}",
            points.len(),
            with.len()
        ));
    };
    print("kind                 points  with number  old or undated  of those, dialled");
    for kind in HelpKind::ALL {
        let points: Vec<&PointEntry> = help.points.iter().filter(|p| p.kind == kind).collect();
        if !points.is_empty() {
            line(kind.id(), &points);
        }
    }
    line("all", &help.points.iter().collect::<Vec<_>>());
    places(help);
    texts(help);
}

/// How exactly it is known where the points are.
fn places(help: &HelpContent) {
    let count = |wanted: &dyn Fn(&PointEntry) -> bool| {
        let points = help.points.iter();
        points.filter(|point| wanted(point)).count()
    };
    let own = |point: &PointEntry| point.lat.is_some();
    let district = |point: &PointEntry| point.district_code.is_some();
    print(format_args!(
        "places: {} with an own place, {} with a district, {} with a regency only, {} without",
        count(&own),
        count(&|point| district(point) && !own(point)),
        count(&|point| point.position.is_some() && !district(point) && !own(point)),
        count(&|point| point.position.is_none()),
    ));
}

/// What is said beside the points. Reading has refused what is half written.
fn texts(help: &HelpContent) {
    let count = |wanted: fn(&ServiceEntry) -> bool| {
        let services = help.services.iter();
        services.filter(|service| wanted(service)).count()
    };
    print(format_args!(
        "services: {} of {} kinds, {} say what to bring, {} what it costs",
        help.services.len(),
        HelpKind::ALL.len(),
        count(|service| service.bring),
        count(|service| service.cost),
    ));
    let warned: Vec<&str> = (help.points.iter())
        .filter(|point| point.caution.is_some())
        .map(|point| point.id.as_str())
        .collect();
    print(format_args!(
        "cautions: {} ({})",
        warned.len(),
        warned.join(", ")
    ));
}

fn old(help: &HelpContent, today: Day) {
    let mut old: Vec<&PointEntry> = help.points.iter().filter(|p| is_old(p, today)).collect();
    old.sort_by_key(|point| oldest(point).map(PartialDate::last_day));
    if old.is_empty() {
        return;
    }
    print("sources older than 12 months or undated, to be looked at again:");
    for point in old {
        let date = oldest(point).map_or_else(|| "undated".to_owned(), |date| date.to_string());
        let numbers: Vec<&str> = dialled(point).filter_map(|c| c.show.as_deref()).collect();
        let line = format!("  {date:<10} {:<24} {}", point.id, numbers.join(", "));
        print(line.trim_end());
    }
}

//! `cargo xtask nearest`: where help is, from a place, a text or a position.

use migrasi_aman::{
    content::source::{Book, COMPLETE},
    help::{AreaCode, HelpKind, HelpPoint, PlaceIndex, Places, Position, Whereabouts},
};
use serde_json::{Value, json};

use crate::{
    book,
    outcome::{Outcome, print, refused},
    questions::pretty,
};

const USAGE: &str =
    "write `cargo xtask nearest --place CODE | --text TEXT | --at LAT,LON [--need KIND]`";

/// Other places a text may mean, at most.
const ALTERNATIVES: usize = 5;

/// From where help is looked for.
enum Start<'a> {
    Place(&'a str),
    Text(&'a str),
    At(&'a str),
}

/// Prints help points, nearest first.
///
/// # Errors
/// A wrong argument, an unknown place or a position outside Indonesia: named,
/// with what would be right.
pub fn run(arguments: &[String]) -> Outcome {
    let (from, need) = read(arguments)?;
    let book = book::open()?;
    let places = book.places();
    match from {
        Start::Place(code) => {
            let area = by_code(places, code)?;
            let position = middle(places, area, code)?;
            print(pretty(&list(&book, position, need)));
        }
        Start::At(text) => {
            let position = position(places, text)?;
            print(pretty(&list(&book, position, need)));
        }
        Start::Text(text) => {
            let found = PlaceIndex::new(places).search(text, ALTERNATIVES + 1);
            let Some((best, others)) = found.split_first() else {
                return refused(format!(
                    "--text: no place is called like `{}`: write the name of a regency, city or district, as in `kab cirebon` or `sumber cirebon`",
                    shown(text)
                ));
            };
            let position = middle(places, best.area, text)?;
            let named = |area: AreaCode, points: u16| {
                json!({
                    "code": area.to_string(),
                    "kind": area.kind().id(),
                    "name": places.name(area),
                    "score": points,
                })
            };
            let others: Vec<Value> = others
                .iter()
                .map(|other| named(other.area, other.score.points()))
                .collect();
            print(pretty(&json!({
                "place": named(best.area, best.score.points()),
                "alternatives": others,
                "nearest": list(&book, position, need),
            })));
        }
    }
    Ok(())
}

fn read<'a>(arguments: &'a [String]) -> Outcome<(Start<'a>, Option<HelpKind>)> {
    let mut from = None;
    let mut need = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let (what, example): (fn(&'a str) -> Start<'a>, _) = match argument.as_str() {
            "--place" => (Start::Place, "--place 32.09"),
            "--text" => (Start::Text, "--text \"kab cirebon\""),
            "--at" => (Start::At, "--at -6.76,108.48"),
            "--need" if need.is_none() => {
                need = Some(kind(rest.next())?);
                continue;
            }
            "--need" => return refused(format!("--need is there twice: {USAGE}")),
            other => return refused(format!("nearest does not know `{other}`: {USAGE}")),
        };
        let Some(value) = rest.next() else {
            return refused(format!("{argument} wants a value, as in `{example}`"));
        };
        if from.replace(what(value)).is_some() {
            return refused(format!("nearest starts from one place: {USAGE}"));
        }
    }
    match from {
        Some(from) => Ok((from, need)),
        None => refused(format!("nearest wants to know from where: {USAGE}")),
    }
}

fn kind(id: Option<&String>) -> Outcome<HelpKind> {
    let known = || HelpKind::ALL.map(HelpKind::id).join(", ");
    match id {
        None => refused(format!("--need wants a kind of help: {}", known())),
        Some(id) => match HelpKind::ALL.into_iter().find(|kind| kind.id() == id) {
            Some(kind) => Ok(kind),
            None => refused(format!(
                "--need: no kind of help is called `{}`: write one of {}",
                shown(id),
                known()
            )),
        },
    }
}

fn by_code(places: &Places, code: &str) -> Outcome<AreaCode> {
    let Some(area) = AreaCode::parse(code) else {
        return refused(format!(
            "--place: `{}` is not a code: write it as 32.09 (regency or city) or 32.09.01 (district)",
            shown(code)
        ));
    };
    if places.name(area).is_none() {
        return refused(format!(
            "--place: there is no place {area}: take a code from content/places/regencies.csv or districts.csv"
        ));
    }
    Ok(area)
}

/// The middle of a place that is small enough to have one.
fn middle(places: &Places, area: AreaCode, given: &str) -> Outcome<Position> {
    if let Some(middle) = places.middle(area) {
        return Ok(middle);
    }
    let name = places.name(area).unwrap_or_default();
    let inside = places
        .regencies
        .iter()
        .find(|place| AreaCode::Regency(place.code).lies_in(area));
    let example = inside.map(|place| format!(", as in {} {}", place.code, place.name));
    refused(format!(
        "`{}` is the whole province {name} ({area}), too wide to say what is near: name a regency or city of it{}",
        shown(given),
        example.unwrap_or_default()
    ))
}

fn position(places: &Places, text: &str) -> Outcome<Position> {
    let degrees = text
        .split_once(',')
        .and_then(|(lat, lon)| Some((number(lat)?, number(lon)?)));
    let Some((lat, lon)) = degrees else {
        return refused(format!(
            "--at: `{}` is not a position: write degrees, latitude first, as in `--at -6.76,108.48`",
            shown(text)
        ));
    };
    let Some(position) = Position::new(lat, lon) else {
        return refused(format!(
            "--at: {lat},{lon} is no place on the Earth: write the latitude (-90 to 90) first, then the longitude (-180 to 180), as in `--at -6.76,108.48`"
        ));
    };
    match places.whereabouts(position) {
        Whereabouts::Near(_) => Ok(position),
        Whereabouts::Abroad(country) => refused(format!(
            "--at: {lat},{lon} seems to lie abroad ({country}): give a position in Indonesia; who is abroad turns to the embassy"
        )),
        Whereabouts::Nowhere { km } => refused(format!(
            "--at: {lat},{lon} is at sea or abroad, {km} km from the nearest known place of Indonesia: give a position in Indonesia, latitude first, as in `--at -6.76,108.48`"
        )),
    }
}

/// A finite number of degrees.
fn number(text: &str) -> Option<f64> {
    let degrees: f64 = text.trim().parse().ok()?;
    degrees.is_finite().then_some(degrees)
}

/// Without a need every office in Indonesia whose place is known; else whatever
/// does that work. What works for the whole country, lies abroad or has no known
/// place comes last, without a distance.
fn list(book: &Book, from: Position, need: Option<HelpKind>) -> Value {
    // Ids, numbers and places are the same in every language.
    let [language, ..] = COMPLETE;
    let mut points = book.help_pack(language).points;
    points.extend(book.check_pack(language).lines);
    let km = |point: &HelpPoint| {
        let here = point.country == "ID" && point.kind != HelpKind::Hotline;
        point.position.filter(|_| here).map(|at| from.km_to(at))
    };
    let mut near: Vec<(Option<u32>, &HelpPoint)> = points
        .iter()
        .map(|point| (km(point), point))
        .filter(|(km, point)| need.map_or(km.is_some(), |kind| point.does(kind)))
        .collect();
    near.sort_by_key(|(km, _)| (km.is_none(), *km));
    let rows = near.into_iter().map(|(km, point)| {
        let channels: Vec<Value> = point
            .channels
            .iter()
            .map(|channel| {
                json!({
                    "kind": channel.kind.id(),
                    "target": channel.target,
                    "show": channel.show,
                })
            })
            .collect();
        json!({
            "id": point.id,
            "kind": point.kind.id(),
            "km": km,
            "channels": channels,
        })
    });
    rows.collect()
}

/// The text on one line, and no more of it than one reads.
fn shown(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    short.escape_debug().to_string()
}

//! Which help point is nearest.

use super::{HelpKind, HelpPoint, Place, Position};

/// Beyond this an office is said to be far, and the line is named instead.
pub const FAR_KM: u32 = 150;

/// A help point and how far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near<'a> {
    /// The help point.
    pub point: &'a HelpPoint,
    /// Kilometres along the great circle; the way by road is longer.
    pub km: u32,
}

/// The points of a kind, nearest first. Points without a position are left out.
pub fn nearest<'a>(points: &'a [HelpPoint], from: Position, kind: HelpKind) -> Vec<Near<'a>> {
    let mut near: Vec<Near<'a>> = points
        .iter()
        .filter(|point| point.does(kind))
        .filter_map(|point| {
            Some(Near {
                point,
                km: from.km_to(point.position?),
            })
        })
        .collect();
    near.sort_by_key(|near| near.km);
    near
}

/// Help near a place for what is needed: of each needed kind the nearest, the
/// nearest one-roof service with a resource centre always, and the village
/// programmes of the regency itself.
pub fn local_help<'a>(points: &'a [HelpPoint], place: &Place, needs: &[HelpKind]) -> Vec<Near<'a>> {
    /// Kinds that are found by going there.
    const OFFICES: [HelpKind; 7] = [
        HelpKind::LtsaMrc,
        HelpKind::Ltsa,
        HelpKind::Bp3mi,
        HelpKind::P4mi,
        HelpKind::UptdPpa,
        HelpKind::Union,
        HelpKind::Ngo,
    ];
    let wanted = |kind: HelpKind| needs.contains(&kind) || kind == HelpKind::LtsaMrc;
    let mut ranked: Vec<(bool, Near<'a>)> = OFFICES
        .into_iter()
        .filter_map(|kind| {
            let first = *nearest(points, place.middle, kind).first()?;
            // What is not asked for is shown only where it is close.
            (wanted(kind) || first.km <= FAR_KM).then_some((wanted(kind), first))
        })
        .collect();
    // What fits comes first, and of that the nearest.
    ranked.sort_by_key(|(fits, near)| (!fits, near.km));
    let mut found: Vec<Near<'a>> = Vec::new();
    for (_, near) in ranked {
        if !found.iter().any(|other| other.point.id == near.point.id) {
            found.push(near);
        }
    }
    for point in points {
        if point.kind == HelpKind::Village && point.regency == Some(place.code) {
            found.push(Near { point, km: 0 });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help::PlaceCode;

    fn point(id: &str, kind: HelpKind, lat: f64, regency: Option<&str>) -> HelpPoint {
        HelpPoint {
            id: id.to_owned(),
            kind,
            fits: Vec::new(),
            country: "ID".to_owned(),
            regency: regency.and_then(PlaceCode::parse),
            district: None,
            position: Position::new(lat, 108.0),
            map: None,
            name: id.to_owned(),
            address: None,
            hours: None,
            channels: Vec::new(),
            caution: None,
            source_date: None,
            checked: "2026-11-25".parse().unwrap(),
        }
    }

    #[test]
    fn the_resource_centre_is_named_however_far_it_is() {
        let points = [
            point("far-mrc", HelpKind::LtsaMrc, -1.0, None),
            point("farther-mrc", HelpKind::LtsaMrc, 5.0, None),
            point("near-ltsa", HelpKind::Ltsa, -7.1, None),
            point("far-union", HelpKind::Union, 0.0, None),
            point("here", HelpKind::Village, -7.0, Some("32.09")),
            point("elsewhere", HelpKind::Village, -7.0, Some("35.04")),
        ];
        let place = Place {
            code: PlaceCode::parse("32.09").unwrap(),
            name: "Kabupaten Cirebon".to_owned(),
            middle: Position::new(-7.0, 108.0).unwrap(),
        };
        let ids = |needs: &[HelpKind]| {
            local_help(&points, &place, needs)
                .iter()
                .map(|near| near.point.id.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(&[]), ["far-mrc", "near-ltsa", "here"]);
        assert_eq!(
            ids(&[HelpKind::Union]),
            ["far-mrc", "far-union", "near-ltsa", "here"]
        );
    }
}

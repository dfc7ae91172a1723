//! Which help fits, and which of it is nearest.

use super::{DistrictCode, HelpKind, HelpPoint, Place, PlaceCode, Position};

/// Beyond this an office is said to be far, and the line is named instead.
pub const FAR_KM: u32 = 150;

/// From where help is looked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Here {
    /// Its regency or city.
    pub regency: PlaceCode,
    /// Its district, where she named one.
    pub district: Option<DistrictCode>,
    /// What it is called, told apart from others of that name.
    pub name: String,
    /// Its middle, or where she stands.
    pub position: Position,
}

impl From<&Place> for Here {
    fn from(place: &Place) -> Self {
        Self {
            regency: place.code,
            district: None,
            name: place.name.clone(),
            position: place.middle,
        }
    }
}

/// A help point and how far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near<'a> {
    /// The help point.
    pub point: &'a HelpPoint,
    /// Kilometres along the great circle; the way by road is longer.
    pub km: u32,
}

impl Near<'_> {
    /// Whether it stands in her own regency or city. Both places are known only
    /// by a middle, so their distance says less than that.
    pub fn is_at_home(&self, here: &Here) -> bool {
        self.point.regency == Some(here.regency)
    }
}

/// The points of a kind, nearest first. Points without a position are left out.
pub fn nearest<'a>(points: &'a [HelpPoint], from: Position, kind: HelpKind) -> Vec<Near<'a>> {
    let mut near: Vec<(i64, &HelpPoint)> = of_kind(points, from, kind).collect();
    near.sort_by_key(|(apart, _)| *apart);
    near.into_iter()
        .map(|(_, point)| reached(point, from))
        .collect()
}

/// The nearest point of a kind. Every point is looked at once: with whole
/// numbers that takes less time than a tree over them would save, up to far more
/// points than there are offices.
pub fn closest<'a>(points: &'a [HelpPoint], from: Position, kind: HelpKind) -> Option<Near<'a>> {
    let (_, point) = of_kind(points, from, kind).min_by_key(|(apart, _)| *apart)?;
    Some(reached(point, from))
}

fn of_kind(
    points: &[HelpPoint],
    from: Position,
    kind: HelpKind,
) -> impl Iterator<Item = (i64, &HelpPoint)> {
    let fitting = points.iter().filter(move |point| point.does(kind));
    fitting.filter_map(move |point| Some((from.apart(point.position?), point)))
}

fn reached(point: &HelpPoint, from: Position) -> Near<'_> {
    let km = point.position.map_or(0, |position| from.km_to(position));
    Near { point, km }
}

/// Help near a place: of each kind the nearest, where it is close, or where it
/// fits and can be called. However far they are, three are always there: the kind
/// that fits best, the nearest of all that fit, and the one-roof service with a
/// resource centre. Then the village programmes of her district, and those of her
/// regency.
///
/// What fits comes first, and of that the nearest.
pub fn local_help<'a>(points: &'a [HelpPoint], here: &Here, needs: &[HelpKind]) -> Vec<Near<'a>> {
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
    let fits = |kind| match needs {
        [] => kind == HelpKind::LtsaMrc,
        needs => needs.contains(&kind),
    };
    let mut ranked: Vec<(bool, HelpKind, Near<'a>)> = OFFICES
        .into_iter()
        .filter_map(|kind| Some((fits(kind), kind, closest(points, here.position, kind)?)))
        .collect();
    ranked.sort_by_key(|(fits, _, near)| (!fits, near.km));
    let next_best = ranked.first().filter(|(fits, ..)| *fits);
    let always = [
        Some(HelpKind::LtsaMrc),
        needs.first().copied(),
        next_best.map(|(_, kind, _)| *kind),
    ];
    ranked.retain(|(fits, kind, near)| {
        let close = near.km <= FAR_KM || *fits && near.point.can_be_called();
        close || always.contains(&Some(*kind))
    });
    let mut found: Vec<Near<'a>> = Vec::new();
    for (_, _, near) in ranked {
        if !found.iter().any(|other| other.point.id == near.point.id) {
            found.push(near);
        }
    }
    let mut villages: Vec<Near<'a>> = points
        .iter()
        .filter(|point| point.kind == HelpKind::Village && point.regency == Some(here.regency))
        .map(|point| reached(point, here.position))
        .collect();
    let in_her_district =
        |near: &Near<'_>| here.district.is_some() && near.point.district == here.district;
    villages.sort_by_key(|near| (!in_her_district(near), near.km));
    found.extend(villages);
    found
}

/// Help in a country abroad: what is needed first, then the embassy, then the
/// services of the country and its police.
pub fn help_abroad<'a>(
    points: &'a [HelpPoint],
    country: &str,
    needs: &[HelpKind],
) -> Vec<&'a HelpPoint> {
    const ORDER: [HelpKind; 3] = [
        HelpKind::Embassy,
        HelpKind::DestinationService,
        HelpKind::Police,
    ];
    let mut found: Vec<&HelpPoint> = points
        .iter()
        .filter(|point| point.country == country)
        .collect();
    found.sort_by_key(|point| (rank(point, needs), rank(point, &ORDER)));
    found
}

/// Lines for the whole country: those that do what is needed first, the others
/// in the order of the content.
pub fn lines_for<'a>(lines: &'a [HelpPoint], needs: &[HelpKind]) -> Vec<&'a HelpPoint> {
    let mut all: Vec<&HelpPoint> = lines.iter().collect();
    all.sort_by_key(|line| rank(line, needs));
    all
}

/// The place of the first kind that a point does.
fn rank(point: &HelpPoint, kinds: &[HelpKind]) -> usize {
    let first = kinds.iter().position(|kind| point.does(*kind));
    first.unwrap_or(kinds.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help::{Channel, ChannelKind};

    fn point(id: &str, kind: HelpKind, lat: f64, regency: Option<&str>) -> HelpPoint {
        HelpPoint {
            regency: regency.and_then(PlaceCode::parse),
            position: Position::new(lat, 108.0),
            ..HelpPoint::named(id, kind)
        }
    }

    fn here(district: Option<&str>) -> Here {
        Here {
            regency: PlaceCode::parse("32.09").unwrap(),
            district: district.and_then(DistrictCode::parse),
            name: "Kabupaten Cirebon".to_owned(),
            position: Position::new(-7.0, 108.0).unwrap(),
        }
    }

    fn ids<'a>(found: &[Near<'a>]) -> Vec<&'a str> {
        found.iter().map(|near| near.point.id.as_str()).collect()
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
        let found = |needs: &[HelpKind]| ids(&local_help(&points, &here(None), needs));
        assert_eq!(found(&[]), ["far-mrc", "near-ltsa", "here"]);
        assert_eq!(
            found(&[HelpKind::Union]),
            ["far-union", "near-ltsa", "far-mrc", "here"]
        );
        assert_eq!(
            found(&[HelpKind::LtsaMrc, HelpKind::Union]),
            ["far-mrc", "near-ltsa", "here"]
        );
    }

    #[test]
    fn what_is_far_is_named_only_where_nothing_that_fits_is_close() {
        let points = [
            point("union", HelpKind::Union, -7.5, None),
            point("far-ngo", HelpKind::Ngo, -3.0, None),
            point("farther-post", HelpKind::P4mi, 3.0, None),
            point("mrc", HelpKind::LtsaMrc, 1.0, None),
        ];
        let found = |needs: &[HelpKind]| ids(&local_help(&points, &here(None), needs));
        let both = [HelpKind::Union, HelpKind::Ngo];
        assert_eq!(found(&both), ["union", "mrc"]);
        // The kind that fits best, and the next best.
        let far = [HelpKind::P4mi, HelpKind::Ngo];
        assert_eq!(found(&far), ["far-ngo", "farther-post", "union", "mrc"]);
        // Who can be called is as good as near.
        let mut points = points.clone();
        points[1].channels = vec![Channel {
            kind: ChannelKind::Whatsapp,
            target: "+628118626776".to_owned(),
            show: "0811-8626-776".to_owned(),
            label: None,
            source_date: None,
        }];
        let found = ids(&local_help(&points, &here(None), &both));
        assert_eq!(found, ["union", "far-ngo", "mrc"]);
    }

    #[test]
    fn villages_of_her_district_come_before_those_of_her_regency() {
        let village = |id: &str, lat, district| HelpPoint {
            district: DistrictCode::parse(district),
            ..point(id, HelpKind::Village, lat, Some("32.09"))
        };
        let points = [
            village("near", -7.0, "32.09.01"),
            village("hers", -7.2, "32.09.02"),
        ];
        let found = |district| ids(&local_help(&points, &here(district), &[]));
        assert_eq!(found(Some("32.09.02")), ["hers", "near"]);
        assert_eq!(found(Some("32.09.03")), ["near", "hers"]);
        assert_eq!(found(None), ["near", "hers"]);
    }

    #[test]
    fn the_closest_is_the_first_of_the_nearest() {
        let points: Vec<HelpPoint> = (0..200)
            .map(|n| {
                let lat = -11.0 + f64::from(n * 7_919 % 1_700) / 100.0;
                HelpPoint {
                    position: Position::new(lat, 95.0 + f64::from(n * 31 % 460) / 10.0),
                    ..HelpPoint::named(&n.to_string(), HelpKind::Ltsa)
                }
            })
            .collect();
        let from = here(None).position;
        let all = nearest(&points, from, HelpKind::Ltsa);
        assert!(all.windows(2).all(|pair| pair[0].km <= pair[1].km));
        assert_eq!(closest(&points, from, HelpKind::Ltsa), all.first().copied());
        assert_eq!(closest(&points, from, HelpKind::Union), None);
    }

    #[test]
    fn abroad_what_is_needed_comes_first_and_then_the_embassy() {
        let abroad = |id: &str, kind, country: &str| HelpPoint {
            country: country.to_owned(),
            ..HelpPoint::named(id, kind)
        };
        let points = [
            abroad("police", HelpKind::Police, "MY"),
            abroad("labour", HelpKind::DestinationService, "MY"),
            abroad("embassy", HelpKind::Embassy, "MY"),
            abroad("other", HelpKind::Embassy, "HK"),
        ];
        let found = |needs: &[HelpKind]| {
            let found = help_abroad(&points, "MY", needs);
            found.iter().map(|p| p.id.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(found(&[]), ["embassy", "labour", "police"]);
        assert_eq!(found(&[HelpKind::Police]), ["police", "embassy", "labour"]);
        assert!(help_abroad(&points, "XX", &[]).is_empty());
    }

    #[test]
    fn no_line_is_lost_and_the_fitting_one_is_first() {
        let mut police = HelpPoint::named("110", HelpKind::Hotline);
        police.fits = vec![HelpKind::Police];
        let lines = [
            HelpPoint::named("main", HelpKind::Hotline),
            HelpPoint::named("other", HelpKind::Hotline),
            police,
        ];
        let found = |needs: &[HelpKind]| {
            let found = lines_for(&lines, needs);
            found.iter().map(|p| p.id.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(found(&[]), ["main", "other", "110"]);
        assert_eq!(
            found(&[HelpKind::Union, HelpKind::Police]),
            ["110", "main", "other"]
        );
    }
}

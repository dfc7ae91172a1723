//! All places as they travel: in columns, which compress best.
//!
//! Names stand in the order of the codes, so that no code is spelt out. Places
//! of one regency lie near each other, so that positions are steps from the
//! regency's middle on a grid of 1.3 km: a place moves by less than 1.2 km.

use serde::{Deserialize, Serialize};

use super::{DamagedPack, Packed};
use crate::help::{
    District, DistrictCode, Neighbour, OtherNames, Place, PlaceCode, Places, Position,
    ProvinceCode, ProvinceName,
};

/// Steps on the grid of [`Position::on_grid`].
type Steps = (i16, i16);

/// Every province, regency, city and district, and how else they are called; the
/// same in every language. Loaded when somebody looks for a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlacesPack {
    provinces: Vec<ProvinceCode>,
    province_names: Names,
    regencies: Vec<PlaceCode>,
    regency_names: Names,
    /// From the regency before.
    regency_steps: Vec<Steps>,
    /// How many districts each regency has.
    districts_in: Vec<u8>,
    /// From the number of the district before, in the same regency.
    district_numbers: Vec<u8>,
    district_names: Names,
    /// From the middle of the regency; `None` where the middle is not known.
    district_steps: Vec<Option<Steps>>,
    other: OtherNames,
    neighbours: Vec<Neighbour>,
}

impl Packed for PlacesPack {
    const MARK: [u8; 4] = *b"MAp1";
}

/// Names, one a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Names(String);

impl Names {
    fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        Self(names.collect::<Vec<_>>().join("\n"))
    }

    fn split(&self) -> impl Iterator<Item = String> + '_ {
        self.0.lines().map(str::to_owned)
    }
}

impl PlacesPack {
    /// Packs places, whose lists are in the order of their codes.
    pub fn new(places: &Places) -> Self {
        let mut pack = Self {
            provinces: places.provinces.iter().map(|p| p.code).collect(),
            province_names: Names::new(places.provinces.iter().map(|p| p.name.as_str())),
            regencies: places.regencies.iter().map(|p| p.code).collect(),
            regency_names: Names::new(places.regencies.iter().map(|p| p.name.as_str())),
            regency_steps: Vec::new(),
            districts_in: Vec::new(),
            district_numbers: Vec::new(),
            district_names: Names::new(places.districts.iter().map(|d| d.name.as_str())),
            district_steps: Vec::new(),
            other: places.other.clone(),
            neighbours: places.neighbours.clone(),
        };
        let mut before = (0, 0);
        for place in &places.regencies {
            let middle = place.middle.on_grid();
            pack.regency_steps.push(difference(middle, before));
            before = middle;
            let own = places
                .districts
                .iter()
                .filter(|d| d.code.regency() == place.code);
            let mut count = 0;
            let mut number = 0;
            for district in own {
                count += 1;
                pack.district_numbers
                    .push(district.code.number().wrapping_sub(number));
                number = district.code.number();
                pack.district_steps
                    .push(district.middle.map(|at| difference(at.on_grid(), middle)));
            }
            pack.districts_in.push(count);
        }
        pack
    }

    /// The places.
    ///
    /// # Errors
    /// The columns do not belong together.
    pub fn places(self) -> Result<Places, DamagedPack> {
        let rows = [
            (self.provinces.len(), self.province_names.split().count()),
            (self.regencies.len(), self.regency_names.split().count()),
            (self.regencies.len(), self.regency_steps.len()),
            (self.regencies.len(), self.districts_in.len()),
            (
                self.district_numbers.len(),
                self.district_names.split().count(),
            ),
            (self.district_numbers.len(), self.district_steps.len()),
            (
                self.district_numbers.len(),
                self.districts_in.iter().map(|n| usize::from(*n)).sum(),
            ),
        ];
        if rows.iter().any(|(one, other)| one != other) {
            return Err(DamagedPack::OtherShape);
        }
        let provinces = self
            .provinces
            .iter()
            .zip(self.province_names.split())
            .map(|(code, name)| ProvinceName { code: *code, name });
        let mut places = Places {
            provinces: provinces.collect(),
            regencies: Vec::with_capacity(self.regencies.len()),
            districts: Vec::with_capacity(self.district_numbers.len()),
            other: self.other,
            neighbours: self.neighbours,
        };
        let mut middle = (0, 0);
        let mut districts = self
            .district_numbers
            .iter()
            .zip(self.district_names.split())
            .zip(&self.district_steps);
        let regencies = self
            .regencies
            .iter()
            .zip(self.regency_names.split())
            .zip(&self.regency_steps)
            .zip(&self.districts_in);
        for (((code, name), steps), count) in regencies {
            middle = sum(middle, *steps);
            places.regencies.push(Place {
                code: *code,
                name,
                middle: position(middle)?,
            });
            let mut number = 0_u8;
            for ((step, name), steps) in districts.by_ref().take(usize::from(*count)) {
                number = number.wrapping_add(*step);
                places.districts.push(District {
                    code: DistrictCode::new(*code, number).ok_or(DamagedPack::OtherShape)?,
                    name,
                    middle: steps.map(|s| position(sum(middle, s))).transpose()?,
                });
            }
        }
        Ok(places)
    }
}

fn position((x, z): Steps) -> Result<Position, DamagedPack> {
    Position::from_grid(x, z).ok_or(DamagedPack::OtherShape)
}

fn difference(to: Steps, from: Steps) -> Steps {
    (to.0.wrapping_sub(from.0), to.1.wrapping_sub(from.1))
}

fn sum(from: Steps, steps: Steps) -> Steps {
    (from.0.wrapping_add(steps.0), from.1.wrapping_add(steps.1))
}

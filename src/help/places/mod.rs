//! All places of Indonesia, and how one of them is found.

mod code;
mod names;
mod search;
mod spelling;
mod table;

pub use code::{AreaCode, AreaKind, DistrictCode, ProvinceCode};
pub use search::{Found, PlaceIndex, Score};
pub use spelling::{KEY_LETTERS, key, plain};
pub use table::{
    District, Neighbour, Nickname, OtherNames, Places, ProvinceName, SEA_KM, Whereabouts,
};

//! Help points, places, and what is nearest.
//!
//! Only numbers whose confidence is high or medium can be dialled; an office
//! without one is still shown, with its place, and the call goes to the
//! national line.

mod channel;
mod map;
mod nearest;
mod place;
mod places;
mod point;
mod service;
mod situation;

pub use channel::{Channel, ChannelKind, number_parts};
pub use map::MapPoint;
pub use nearest::{FAR_KM, Here, Near, closest, help_abroad, lines_for, local_help, nearest};
pub use place::{Place, PlaceCode, Position};
pub use places::{
    AreaCode, AreaKind, District, DistrictCode, Found, KEY_LETTERS, Neighbour, Nickname,
    OtherNames, PlaceIndex, Places, ProvinceCode, ProvinceName, SEA_KM, Score, Whereabouts, key,
    plain,
};
pub use point::{HelpKind, HelpPoint};
pub use service::Service;
pub use situation::{Country, Helpers, Situation};

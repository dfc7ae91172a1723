//! What she takes along or passes on, in her own hand.

mod agency;
mod office;

pub use agency::agency_message;
pub use office::{Hers, Part, Told, office_message};

//! What she takes along or passes on, in her own hand.

mod agency;

pub use agency::agency_message;

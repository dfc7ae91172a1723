//! The contract with a page of somebody else: what it may set, and how much room
//! it is asked for. An agency may embed the widget, and is the party being judged:
//! what it can set changes neither rules nor verdicts nor whom to call.

mod accent;
mod config;
mod contact;
mod height;
mod refusal;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use accent::{Accent, Rgb, Shades};
pub use config::{Config, Start, Theme};
pub use contact::{Contact, Phone, Web, claims, claims_something};
pub use height::Height;
pub use refusal::Refusal;

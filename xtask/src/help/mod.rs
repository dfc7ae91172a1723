//! The help points: what is wrong with them, and corrections from outside.

mod change;
mod channels;
mod check;
mod country;
mod diff;
mod edit;
mod faults;
mod ids;
mod import;
mod number;
mod sheet;

pub use check::run as check;
pub use import::run as import;

/// The folder of the help points, from the project's root.
const FOLDER: &str = "content/help-points";

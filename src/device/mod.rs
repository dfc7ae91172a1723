//! The browser. Nothing else touches it.

pub(crate) mod attention;
pub(crate) mod clock;
pub(crate) mod frame;
pub(crate) mod geolocation;
pub(crate) mod handing_out;
pub(crate) mod history;
pub(crate) mod ledger;
pub(crate) mod lock;
pub(crate) mod offline;
pub(crate) mod packs;
pub(crate) mod paper;
pub(crate) mod passing_on;
pub(crate) mod patience;
pub(crate) mod readable;
mod script;
pub(crate) mod shell;
mod spare;
pub(crate) mod speech;
pub(crate) mod storage;

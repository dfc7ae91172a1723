//! Journeys: what a person does with the widget from beginning to end, walked
//! in Chromium, Firefox and WebKit against the built widget on a real server.
//!
//! `cargo xtask test journeys` builds the widget, gets the browsers and walks
//! them all. By hand, with the browsers there and `dist` built:
//! `cargo test -p journeys`, or `cargo test -p journeys webkit` for one engine.
//!
//! `cargo xtask test old` walks one more file in Chromium 106, as on old phones
//! and in the browsers inside other apps. `cargo xtask test wordpress` walks one in a
//! WordPress of its own.
//!
//! `cargo xtask test embed` walks those that begin with `embedded_`: the widget on
//! pages of other sites.
//!
//! The files in `tests/` are promises; this library is what keeps them short.
//! A journey ends with three assertions that nobody has to write: the browser's
//! console is silent, nobody but the site was asked for anything, and the site
//! lacked nothing. Nothing is ever skipped: without a browser a journey fails. One that
//! passes only when it is walked a second time is named at the end, with what was wrong;
//! a part of `cargo xtask test` with more than a few of those has failed.

mod again;
pub mod answers;
pub mod axe;
pub mod block_editor;
pub mod busy;
mod commands;
pub mod console;
pub mod crash;
pub mod driver;
pub mod engine;
pub mod hosts;
pub mod journey;
pub mod late;
pub mod links;
pub mod page;
pub mod reaper;
pub mod recorder;
pub mod release;
pub mod settings;
pub mod site;
pub mod tour;
pub mod trouble;
pub mod voice;
mod warm;
pub mod wordpress;

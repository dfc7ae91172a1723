//! The commands about help points: what a check finds, and what a corrected
//! list changes. Each test works on a copy of the content.

mod check;
mod copy;
mod import;
#[path = "../common/run.rs"]
mod run;

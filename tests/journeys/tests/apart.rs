//! Journeys that need what the others do not, or take minutes. Each is walked by a part
//! of its own of `cargo xtask test`, which chooses it by its name: see `xtask/src/test.rs`.

mod a_killed_browser_loses_nobody;
mod a_real_voice_reads;
mod a_thousand_persons;
mod an_old_phone_gets_through;
mod embedded_attacks;
mod embedded_fallback;
mod embedded_hosts;
mod embedded_origin;
mod embedded_package;
mod embedded_policy;
mod wordpress_keeps_it;

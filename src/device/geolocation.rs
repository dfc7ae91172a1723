//! Where the device is, if she lets the browser look. Asked once, never watched,
//! and nothing of it is kept here.

use gloo::utils::window;
use js_sys::{Math, Promise, Reflect};
use migrasi_aman::help::Position;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{PositionError, PositionOptions};

/// How long a device may look, in milliseconds.
const PATIENCE: u32 = 20_000;
/// How old a position may be that it has already, in milliseconds: offices are
/// not nearer or farther after ten minutes.
const OLDEST: u32 = 600_000;

/// Why there is no position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoPosition {
    /// This browser, or the frame it shows the page in, cannot look.
    Missing,
    /// She said no, or the device does for all pages.
    Refused,
    /// The device does not find out.
    NotFound,
    /// It took too long.
    TooSlow,
}

/// Asks the browser, which asks her.
///
/// # Errors
/// Why there is none.
pub(crate) async fn locate() -> Result<Position, NoPosition> {
    let navigator = window().navigator();
    let here = Reflect::get(&navigator, &"geolocation".into())
        .is_ok_and(|geolocation| geolocation.is_object());
    let geolocation = navigator
        .geolocation()
        .ok()
        .filter(|_| here)
        .ok_or(NoPosition::Missing)?;
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE);
    options.set_maximum_age(OLDEST);
    let asked = Promise::new(&mut |found, failed| {
        let refused = geolocation
            .get_current_position_with_error_callback_and_options(&found, Some(&failed), &options)
            .is_err();
        if refused {
            drop(failed.call0(&failed));
        }
    });
    match JsFuture::from(asked).await {
        Ok(found) => {
            let at = found.unchecked_into::<web_sys::Position>().coords();
            Position::by(sin_cos, at.latitude(), at.longitude()).ok_or(NoPosition::NotFound)
        }
        Err(error) if error.is_object() => {
            Err(match error.unchecked_into::<PositionError>().code() {
                PositionError::PERMISSION_DENIED => NoPosition::Refused,
                PositionError::TIMEOUT => NoPosition::TooSlow,
                _ => NoPosition::NotFound,
            })
        }
        Err(_) => Err(NoPosition::Missing),
    }
}

fn sin_cos(angle: f64) -> (f64, f64) {
    (Math::sin(angle), Math::cos(angle))
}

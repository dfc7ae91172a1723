//! What day it is here.

use migrasi_aman::calendar::Day;

/// Today by the device, or `None` where its clock is beyond reason.
pub(crate) fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month() + 1).ok()?;
    let day = u8::try_from(now.get_date()).ok()?;
    Day::new(year, month, day).ok()
}

/// Milliseconds of the device's clock.
pub(crate) fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// Minutes of the device's clock, to tell a tab of now from one of days ago.
pub(crate) fn minute() -> u32 {
    // A cast of a float saturates at the ends.
    (js_sys::Date::now() / 60_000.0) as u32
}

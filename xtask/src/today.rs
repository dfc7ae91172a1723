//! The day of this machine.

use migrasi_aman::{calendar::Day, content::source::Book};

/// The day of this machine; the day of the newest check where its clock is
/// behind that.
pub fn or_newest_check(book: &Book) -> Day {
    by_the_clock().map_or(book.checked, |day| day.max(book.checked))
}

/// The day of this machine, if its clock shows one.
pub fn by_the_clock() -> Option<Day> {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .ok()?
        .as_secs();
    civil(seconds / 86_400)
}

/// The day that many days after 1 January 1970 (Hinnant's `civil_from_days`).
fn civil(days: u64) -> Option<Day> {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let of_era = shifted % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    Day::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_since_1970_are_days() {
        for (days, text) in [
            (0, "1970-01-01"),
            (19_782, "2024-02-29"),
            (20_782, "2026-11-25"),
        ] {
            assert_eq!(civil(days).unwrap().to_string(), text);
        }
    }
}

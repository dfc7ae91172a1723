//! Stretches of days in which a rule is in force.

use serde::{Deserialize, Serialize};

pub use crate::locale::{Day, PartialDate, months_between};

/// When something is in force. Both ends count; a missing end is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// First day in force.
    pub since: Option<Day>,
    /// Last day in force.
    pub until: Option<Day>,
}

impl Window {
    /// Whether the day lies inside.
    pub fn holds(&self, day: Day) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_of_a_window_count() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let window = Window {
            since: Some(day("2026-01-02")),
            until: Some(day("2026-03-01")),
        };
        assert!(!window.holds(day("2026-01-01")));
        assert!(window.holds(day("2026-01-02")));
        assert!(window.holds(day("2026-03-01")));
        assert!(!window.holds(day("2026-03-02")));
        assert!(Window::default().holds(day("1999-01-01")));
    }
}

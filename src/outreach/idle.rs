//! When a tablet that nobody touches is made clean.

/// Milliseconds without a touch until she is taken to be gone.
pub const LIMIT_MS: f64 = 120_000.0;

/// Milliseconds before that in which it is told.
pub const WARNING_MS: f64 = 30_000.0;

/// How long nobody has touched the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// Not long.
    Here,
    /// So long that it is told: seconds that are left.
    Leaving(u8),
    /// Too long.
    Gone,
}

impl Idle {
    /// What it is so many milliseconds after the last touch. A clock that was set
    /// back counts as no time.
    pub fn after(milliseconds: f64) -> Self {
        let left = LIMIT_MS - milliseconds;
        if left <= 0.0 {
            Self::Gone
        } else if left <= WARNING_MS {
            // At most 30: a cast of a float saturates anyway.
            Self::Leaving((left / 1000.0).ceil() as u8)
        } else {
            Self::Here
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_minute_is_counted_down() {
        for (milliseconds, idle) in [
            (-5000.0, Idle::Here),
            (0.0, Idle::Here),
            (89_999.0, Idle::Here),
            (90_000.0, Idle::Leaving(30)),
            (90_001.0, Idle::Leaving(30)),
            (91_000.0, Idle::Leaving(29)),
            (119_999.0, Idle::Leaving(1)),
            (120_000.0, Idle::Gone),
            (1e12, Idle::Gone),
        ] {
            assert_eq!(Idle::after(milliseconds), idle, "after {milliseconds} ms");
        }
    }
}

//! The number that leads from the hand-over screen to the counts. It keeps a
//! curious hand away while the tablet goes round; who takes the browser apart is
//! not kept out by it.

use std::ops::RangeInclusive;

/// A few digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// Why a text is no PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinFault {
    /// Something else than digits.
    NotDigits,
    /// Fewer than four or more than six.
    Length,
}

impl Pin {
    /// How many digits it may have.
    pub const LENGTHS: RangeInclusive<usize> = 4..=6;

    /// Reads what was typed; blanks do not count.
    ///
    /// # Errors
    /// It is no PIN.
    pub fn parse(text: &str) -> Result<Self, PinFault> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PinFault::NotDigits);
        }
        if !Self::LENGTHS.contains(&digits.len()) {
            return Err(PinFault::Length);
        }
        Ok(Self(digits))
    }

    /// Its digits, to be hashed.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

/// Milliseconds to wait after so many wrong tries: none for two slips, then twice
/// as long each time, up to a minute.
pub fn wait_after(tries: u32) -> u32 {
    match tries.checked_sub(3) {
        None => 0,
        Some(more) => 2000_u32.saturating_mul(1 << more.min(5)).min(60_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_to_six_digits() {
        for good in ["1234", "000000", " 12 34 5 "] {
            assert!(Pin::parse(good).is_ok(), "{good}");
        }
        for (wrong, fault) in [
            ("123", PinFault::Length),
            ("", PinFault::Length),
            ("1234567", PinFault::Length),
            ("12a4", PinFault::NotDigits),
            ("١٢٣٤", PinFault::NotDigits),
            ("-1234", PinFault::NotDigits),
        ] {
            assert_eq!(Pin::parse(wrong).err(), Some(fault), "{wrong}");
        }
    }

    #[test]
    fn wrong_tries_slow_down() {
        let waits: Vec<u32> = (0..10).map(wait_after).collect();
        assert_eq!(
            waits,
            [0, 0, 0, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]
        );
        assert_eq!(wait_after(u32::MAX), 60_000);
    }
}

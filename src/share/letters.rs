//! Bytes as letters that every address, store and chat app leaves alone.

/// The 64 letters of base64url, by their values.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes bytes as `A–Z a–z 0–9 - _`: base64url (RFC 4648) without padding.
///
/// ```
/// use migrasi_aman::share::{from_letters, to_letters};
///
/// assert_eq!(to_letters(&[0xff, 0xe0]), "_-A");
/// assert_eq!(from_letters("_-A"), Some(vec![0xff, 0xe0]));
/// assert_eq!(from_letters("_-+"), None);
/// ```
pub fn to_letters(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 4 / 3 + 2);
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, place| {
            bits << 8 | u32::from(group.get(place).copied().unwrap_or(0))
        });
        for place in 0..=group.len() {
            let value = bits >> (18 - 6 * place) & 63;
            text.push(char::from(LETTERS[value as usize]));
        }
    }
    text
}

/// Reads what [`to_letters`] wrote, or `None` where it is anything else. One
/// text stands for one sequence of bytes: bits that are left over must be zero.
pub fn from_letters(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for group in text.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for place in 0..4 {
            let value = match group.get(place) {
                Some(letter) => LETTERS.iter().position(|known| known == letter)?,
                None => 0,
            };
            bits = bits << 6 | u32::try_from(value).ok()?;
        }
        // Two letters hold a byte, three hold two, four hold three.
        let whole = group.len().checked_sub(1).filter(|whole| *whole > 0)?;
        let [_, ours @ ..] = bits.to_be_bytes();
        if ours[whole..].iter().any(|rest| *rest != 0) {
            return None;
        }
        bytes.extend(&ours[..whole]);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_examples_of_the_standard_hold() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(to_letters(bytes.as_bytes()), text);
            assert_eq!(from_letters(text), Some(bytes.into()));
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["A", "Zg==", "Z g", "Zh", "Zm9", "Zm9v+A", "Zm9vé", "ZZZZA"] {
            assert_eq!(from_letters(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let text = to_letters(&bytes);
            prop_assert!(text.bytes().all(|letter| LETTERS.contains(&letter)));
            prop_assert_eq!(from_letters(&text), Some(bytes));
        }

        #[test]
        fn one_text_for_each_sequence(text in "[A-Za-z0-9_-]{0,40}") {
            if let Some(bytes) = from_letters(&text) {
                prop_assert_eq!(to_letters(&bytes), text);
            }
        }
    }
}

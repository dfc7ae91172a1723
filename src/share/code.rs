//! A text as a picture that a phone's camera reads.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// The bright edge that readers need, in squares.
const EDGE: i32 = 4;

/// A picture code (QR): squares on a bright ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureCode {
    /// Squares of a side, with the edge.
    pub size: i32,
    /// The dark squares as a path of SVG, a square being a unit.
    pub dark: String,
    /// Its version in the standard, 1 to 40: the smaller, the coarser.
    pub version: u8,
}

/// The picture of a text; `None` where it is too long for one. A seventh of it may
/// be unreadable.
pub fn picture_code(text: &str) -> Option<PictureCode> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size();
    let mut dark = String::new();
    for y in 0..side {
        let mut x = 0;
        while x < side {
            let run = (x..side).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or(1);
            if run > 0 {
                // Writing to a string cannot fail.
                let _ = write!(dark, "M{},{}h{run}v1h-{run}z", x + EDGE, y + EDGE);
            }
            x += run + 1;
        }
    }
    Some(PictureCode {
        size: side + 2 * EDGE,
        dark,
        version: code.version().value(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corner_of_every_code_is_drawn_after_its_edge() {
        let code = picture_code("https://example.org/").unwrap();
        assert_eq!((code.version, code.size), (2, 25 + 8));
        // The first row of the pattern in the corner: seven dark squares.
        assert!(code.dark.starts_with("M4,4h7v1h-7z"), "{}", code.dark);
        assert!(
            code.dark.contains("M4,5h1v1h-1zM10,5h1v1h-1z"),
            "{}",
            code.dark
        );
    }

    #[test]
    fn a_text_beyond_every_size_has_no_picture() {
        assert_eq!(picture_code(&"a".repeat(4_000)), None);
    }
}

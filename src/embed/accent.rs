//! A site's own colour, made readable.

use std::fmt;

/// Where the colours of the page are: read when this is compiled, so that there is
/// one place for them.
const TOKENS: &str = include_str!("../../style/tokens.css");
const LIGHT: &str = ":root {";
const DARK: &str = "@media (prefers-color-scheme: dark) {";

/// Text has to reach 7 : 1. A little more, for what [`Rgb::light`] is off.
const CLEAR: f32 = 7.4;

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb([u8; 3]);

impl Rgb {
    /// Reads `#0b5759`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let mut parts = [0; 3];
        for (part, pair) in parts.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            *part = (digit(pair[0])? * 16 + digit(pair[1])?) as u8;
        }
        Some(Self(parts))
    }

    /// Red, green and blue.
    pub fn parts(self) -> [u8; 3] {
        self.0
    }

    /// So many 255ths of the way to another colour.
    fn toward(self, other: Self, share: u8) -> Self {
        let mut parts = self.0;
        for (part, goal) in parts.iter_mut().zip(other.0) {
            let (from, to, share) = (u32::from(*part), u32::from(goal), u32::from(share));
            // A mean of two bytes.
            *part = ((from * (255 - share) + to * share) / 255) as u8;
        }
        Self(parts)
    }

    /// How light it is, nearly as WCAG 2 reckons it: a power would cost more bytes
    /// than this is worth.
    fn light(self) -> f32 {
        let linear = |part: u8| {
            let c = f32::from(part) / 255.0;
            c * (c * (c * 0.305_306 + 0.682_171) + 0.012_523)
        };
        let [red, green, blue] = self.0;
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn is_clear_on(self, ground: Self) -> bool {
        let (one, other) = (self.light(), ground.light());
        (one.max(other) + 0.05) >= CLEAR * (one.min(other) + 0.05)
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The colour in one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// Of text, edges and buttons: the token `accent`.
    pub text: Rgb,
    /// Behind what is chosen: the token `accent-ground`.
    pub ground: Rgb,
}

/// A site's own colour, as near to what it asked for as can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// On a light page.
    pub light: Shades,
    /// On a dark page.
    pub dark: Shades,
}

/// What a theme has that the colour must be read on and beside.
struct Ground {
    paper: Rgb,
    card: Rgb,
    soft: Rgb,
    /// Where there is always contrast enough.
    end: Rgb,
}

const ON_LIGHT: Ground = Ground {
    paper: token(LIGHT, "--paper: #"),
    card: token(LIGHT, "--card: #"),
    soft: token(LIGHT, "--soft: #"),
    end: Rgb([0; 3]),
};
const ON_DARK: Ground = Ground {
    paper: token(DARK, "--paper: #"),
    card: token(DARK, "--card: #"),
    soft: token(DARK, "--soft: #"),
    end: Rgb([255; 3]),
};

impl Accent {
    /// Reads `#0b5759` and corrects it.
    pub fn parse(text: &str) -> Option<Self> {
        Rgb::parse(text).map(Self::of)
    }

    /// Corrects a colour: it keeps its hue and becomes darker on a light page, and
    /// lighter on a dark one, until it can be read.
    pub fn of(asked: Rgb) -> Self {
        Self {
            light: ON_LIGHT.shades(asked),
            dark: ON_DARK.shades(asked),
        }
    }
}

impl Ground {
    fn shades(&self, asked: Rgb) -> Shades {
        let text = (0..=255)
            .map(|share| asked.toward(self.end, share))
            .find(|text| text.is_clear_on(self.paper) && text.is_clear_on(self.card))
            .unwrap_or(self.end);
        // A tenth of it in what is behind, and less where that takes away clearness.
        let ground = (0..=26)
            .rev()
            .map(|share| self.card.toward(text, share))
            .find(|ground| self.soft.is_clear_on(*ground))
            .unwrap_or(self.card);
        Shades { text, ground }
    }
}

/// A colour of the page, by what stands before its digits in a theme.
const fn token(theme: &str, name: &str) -> Rgb {
    let from = after(0, theme);
    let place = after(from, name);
    let bytes = TOKENS.as_bytes();
    Rgb([
        byte(bytes, place),
        byte(bytes, place + 2),
        byte(bytes, place + 4),
    ])
}

const fn byte(bytes: &[u8], place: usize) -> u8 {
    digit(bytes[place]) * 16 + digit(bytes[place + 1])
}

const fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'f' => byte - b'a' + 10,
        _ => panic!("style/tokens.css: a colour is six small digits"),
    }
}

/// The place behind the next such text.
const fn after(from: usize, text: &str) -> usize {
    let (all, text) = (TOKENS.as_bytes(), text.as_bytes());
    let mut place = from;
    while place + text.len() <= all.len() {
        let mut same = 0;
        while same < text.len() && all[place + same] == text[same] {
            same += 1;
        }
        if same == text.len() {
            return place + same;
        }
        place += 1;
    }
    panic!("style/tokens.css lacks a colour that the frame needs")
}

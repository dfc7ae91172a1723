//! The pure rooms as a page calls them, for `cargo xtask bench`.
//!
//! Each method is one piece of work whose time somebody waits for. The clock is
//! in the page (bench.js): what crosses between script and WebAssembly counts.

use migrasi_aman::{
    calendar::Day,
    content::{self, PlacesPack},
    help::{HelpKind, HelpPoint, PlaceIndex, Places, Position, closest},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// Places that the widget offers for a text.
const OFFERED: usize = 5;

/// What the kind of every made point is, so that none is left out.
const KIND: HelpKind = HelpKind::Ngo;

/// What one page holds.
#[wasm_bindgen]
#[derive(Default)]
pub struct Bench {
    places: Places,
    index: Option<PlaceIndex>,
    points: Vec<HelpPoint>,
    starts: Vec<Position>,
}

#[wasm_bindgen]
impl Bench {
    /// An empty one.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opens the pack of all places; how many districts it has, 0 if it is damaged.
    pub fn open(&mut self, pack: &[u8]) -> usize {
        let opened = content::open::<PlacesPack>(pack).and_then(PlacesPack::places);
        self.places = opened.unwrap_or_default();
        self.places.districts.len()
    }

    /// Makes the names ready.
    pub fn index(&mut self) {
        self.index = Some(PlaceIndex::new(&self.places));
    }

    /// Looks for what was typed so far; how many places are offered.
    pub fn search(&self, text: &str) -> usize {
        let index = self.index.as_ref();
        index.map_or(0, |index| index.search(text, OFFERED).len())
    }

    /// Makes so many help points, the same every time, and places to ask from.
    pub fn scatter(&mut self, count: usize) {
        let mut dice = Dice(1);
        self.points = (0..count)
            .filter_map(|number| point(number, &mut dice))
            .collect();
        self.starts = (0..64).filter_map(|_| dice.position()).collect();
    }

    /// The number of the help point nearest to a place to ask from.
    pub fn nearest(&self, start: usize) -> Option<usize> {
        let from = *self.starts.get(start % self.starts.len().max(1))?;
        closest(&self.points, from, KIND)?.point.id.parse().ok()
    }
}

fn point(number: usize, dice: &mut Dice) -> Option<HelpPoint> {
    Some(HelpPoint {
        id: number.to_string(),
        kind: KIND,
        fits: Vec::new(),
        country: "ID".to_owned(),
        regency: None,
        district: None,
        position: dice.position(),
        map: None,
        name: String::new(),
        address: None,
        hours: None,
        channels: Vec::new(),
        caution: None,
        source_date: None,
        checked: Day::new(2026, 11, 25).ok()?,
    })
}

/// Numbers without a pattern, the same in every run (xorshift, Marsaglia 2003).
struct Dice(u32);

impl Dice {
    /// From 0 to 1.
    fn roll(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        f64::from(self.0) / f64::from(u32::MAX)
    }

    /// Somewhere around Indonesia.
    fn position(&mut self) -> Option<Position> {
        let (lat, lon) = (self.roll(), self.roll());
        Position::new(17.0 * lat - 11.0, 46.0 * lon + 95.0)
    }
}

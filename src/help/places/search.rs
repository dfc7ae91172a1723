//! Finds a place from what somebody types.
//!
//! Every name is looked at with every keystroke, few are compared: most lack
//! letters that were typed, which one operation on a set of bits tells, and
//! those that begin alike are compared at once (names.rs). docs/decisions.md
//! has the numbers.

use super::{
    AreaCode, AreaKind, OtherNames, Places, key,
    names::{Name, Names},
    spelling::{plain, slips},
};

/// Words of a text that are looked at; nobody types so many.
const MOST_WORDS: usize = 8;

/// How far a name is from what was typed: 0 is the name itself, less is nearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u16);

impl Score {
    /// The name itself.
    pub const EXACT: Self = Self(0);
    /// Part of a name that has more words in front, as Selayar of Kepulauan
    /// Selayar.
    const LATER_WORD: Self = Self(3);
    /// A city where a regency was asked for, or the reverse.
    const OTHER_KIND: Self = Self(5);
    /// A district or province where a regency or city was asked for.
    const OTHER_LEVEL: Self = Self(12);
    /// The beginning of a name.
    pub(super) const BEGINNING: Self = Self(10);
    /// A letter dropped, added, replaced or swapped.
    const SLIP: Self = Self(20);

    /// As a number, for JSON.
    pub fn points(self) -> u16 {
        self.0
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    pub(super) fn slips(count: u8) -> Self {
        Self(Self::SLIP.0 * u16::from(count))
    }
}

/// A place that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The place.
    pub area: AreaCode,
    /// How well it fits.
    pub score: Score,
    /// Letters of the name that were not typed.
    left: u8,
}

impl Found {
    /// Best first: by score, then a regency before the city, the province and
    /// the district of that name, then what is nearly typed to its end, then by
    /// code.
    fn rank(&self) -> (Score, u8, u8, u32) {
        let level = match self.area.kind() {
            AreaKind::Regency => 0,
            AreaKind::City => 1,
            AreaKind::Province => 2,
            AreaKind::District => 3,
        };
        (self.score, level, self.left, self.area.order())
    }
}

/// The best places so far.
struct Best {
    most: usize,
    places: Vec<Found>,
}

impl Best {
    /// Keeps a place if it is among the best; of two names of it the better.
    fn add(&mut self, next: Found) {
        let same = self.places.iter().position(|known| known.area == next.area);
        let full = self.places.len() == self.most;
        let behind = same.or_else(|| full.then(|| self.places.len().wrapping_sub(1)));
        if let Some(at) = behind {
            match self.places.get(at) {
                Some(known) if next.rank() < known.rank() => drop(self.places.remove(at)),
                _ => return,
            }
        }
        let rank = next.rank();
        let at = self.places.partition_point(|known| known.rank() < rank);
        self.places.insert(at, next);
    }
}

/// All names, ready to be compared: about 400 KB in memory.
pub struct PlaceIndex {
    /// Of provinces, regencies and cities.
    wide: Names,
    /// Of districts.
    narrow: Names,
    kinds: Vec<(AreaKind, String)>,
    words: Vec<(String, String)>,
}

/// One way to understand what was typed.
struct Reading {
    kind: Option<AreaKind>,
    key: String,
    cost: Score,
}

impl PlaceIndex {
    /// Makes the names of all places ready.
    pub fn new(places: &Places) -> Self {
        let OtherNames {
            kinds,
            words,
            nicknames,
        } = &places.other;
        let keyed = |text: &String| key(text);
        let mut index = Self {
            wide: Names::default(),
            narrow: Names::default(),
            kinds: kinds.iter().map(|(kind, w)| (*kind, keyed(w))).collect(),
            words: words.iter().map(|(a, b)| (plain(a), keyed(b))).collect(),
        };
        for province in &places.provinces {
            index.add_with_later_words(AreaCode::Province(province.code), &province.name);
        }
        for place in &places.regencies {
            index.add_with_later_words(AreaCode::Regency(place.code), &place.name);
        }
        for district in &places.districts {
            let name = index.words_of(&district.name).concat();
            index.add(AreaCode::District(district.code), &name, false);
        }
        for nickname in nicknames {
            let name = index.words_of(&nickname.text).concat();
            index.add(nickname.area, &name, false);
        }
        index.wide.sort();
        index.narrow.sort();
        index
    }

    /// The best places for a text, best first, at most so many.
    pub fn search(&self, text: &str, most: usize) -> Vec<Found> {
        let words = self.words_of(text);
        let mut best = Best {
            most,
            places: Vec::new(),
        };
        for reading in self.readings(&words) {
            self.compare(&reading, &|_| true, &mut |found| best.add(found));
        }
        // A place and what it lies in, in either order: "sumber cirebon".
        for split in 1..words.len() {
            let (front, back) = words.split_at(split);
            self.within(front, back, &mut best);
            self.within(back, front, &mut best);
        }
        best.places
    }

    /// Adds a name without the words for its kind, and each ending of it that
    /// begins with a later word.
    fn add_with_later_words(&mut self, area: AreaCode, name: &str) {
        let mut words = self.words_of(name);
        let kinds = words
            .iter()
            .take_while(|word| self.kinds.iter().any(|(_, form)| form == *word))
            .count();
        if kinds < words.len() {
            words.drain(..kinds);
        }
        for from in 0..words.len() {
            self.add(area, &words[from..].concat(), from > 0);
        }
    }

    fn add(&mut self, area: AreaCode, name: &str, later_word: bool) {
        let names = match area {
            AreaCode::District(_) => &mut self.narrow,
            AreaCode::Province(_) | AreaCode::Regency(_) => &mut self.wide,
        };
        names.add(area, key(name).as_bytes(), later_word);
    }

    /// The words of a text, short forms written out.
    fn words_of(&self, text: &str) -> Vec<String> {
        // An apostrophe stands within a word: Sa'dan.
        text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
            .map(plain)
            .filter(|word| !word.is_empty())
            .take(MOST_WORDS)
            .map(|word| {
                let long = self.words.iter().find(|(short, _)| *short == word);
                long.map_or_else(|| key(&word), |(_, long)| long.clone())
            })
            .collect()
    }

    /// As a name alone, and as a name after a word for its kind.
    fn readings(&self, words: &[String]) -> Vec<Reading> {
        let whole: String = words.concat();
        let mut readings = Vec::new();
        for (kind, form) in &self.kinds {
            let Some((first, rest)) = words.split_first() else {
                break;
            };
            let most = match form.len() {
                0..4 => 0,
                4..8 => 1,
                _ => 2,
            };
            if let Some(slipped) = slips(first.as_bytes(), form.as_bytes(), most)
                && !rest.is_empty()
            {
                // "kabupaten administrasi": of two such words the last counts.
                let rest = match rest {
                    [second, after @ ..]
                        if !after.is_empty() && self.kinds.iter().any(|(_, f)| f == second) =>
                    {
                        after
                    }
                    _ => rest,
                };
                readings.push(Reading {
                    kind: Some(*kind),
                    key: rest.concat(),
                    cost: Score::slips(slipped),
                });
            } else if let Some((rest, slipped)) = without(&whole, form) {
                readings.push(Reading {
                    kind: Some(*kind),
                    key: rest.to_owned(),
                    cost: Score::slips(slipped).and(Score::LATER_WORD),
                });
            }
        }
        readings.push(Reading {
            kind: None,
            key: key(&whole),
            cost: Score::EXACT,
        });
        readings
    }

    /// Places called like `name` that lie in one called like `around`.
    fn within(&self, name: &[String], around: &[String], best: &mut Best) {
        let mut outer = Vec::new();
        for reading in self.readings(around) {
            // A letter or two say nothing about a place around.
            if reading.key.len() >= 3 {
                reading.compare(&self.wide, &|_| true, &mut |place| {
                    if place.score <= Score::SLIP {
                        outer.push(place);
                    }
                });
            }
        }
        if outer.is_empty() {
            return;
        }
        let inside = |area: AreaCode| outer.iter().any(|o| area.lies_in(o.area));
        for reading in self.readings(name) {
            self.compare(&reading, &inside, &mut |place| {
                let around = outer.iter().filter(|o| place.area.lies_in(o.area));
                let Some(score) = around.map(|o| o.score).min() else {
                    return;
                };
                let mut score = place.score.and(score);
                // Who goes on to the place around it has written the name out.
                if place.left > 0 {
                    score = score.and(Score::BEGINNING);
                }
                best.add(Found { score, ..place });
            });
        }
    }

    fn compare(
        &self,
        reading: &Reading,
        wanted: &dyn Fn(AreaCode) -> bool,
        found: &mut dyn FnMut(Found),
    ) {
        reading.compare(&self.wide, wanted, found);
        reading.compare(&self.narrow, wanted, found);
    }
}

impl Reading {
    /// Calls `found` with each of the names that fit, of places that are wanted.
    fn compare(
        &self,
        names: &Names,
        wanted: &dyn Fn(AreaCode) -> bool,
        found: &mut dyn FnMut(Found),
    ) {
        let typed = self.key.as_bytes();
        let most = match typed.len() {
            0 => return,
            1..4 => 0,
            4..7 => 1,
            _ => 2,
        };
        names.like(typed, most, wanted, &mut |name: &Name, fit| {
            let mut score = fit.and(self.cost);
            if name.later_word {
                score = score.and(Score::LATER_WORD);
            }
            found(Found {
                area: name.area,
                score: score.and(unlike(self.kind, name.area.kind())),
                left: name.length().saturating_sub(typed.len() as u8),
            });
        });
    }
}

/// What follows a word for a kind that is written together with the name, and
/// the slips in that word.
fn without<'a>(whole: &'a str, form: &str) -> Option<(&'a str, u8)> {
    if let Some(rest) = whole.strip_prefix(form) {
        return (rest.len() >= 3).then_some((rest, 0));
    }
    // "kab" with a slip could be anything.
    if form.len() < 4 {
        return None;
    }
    (form.len() - 1..=form.len() + 1).find_map(|cut| {
        let (front, rest) = whole.split_at_checked(cut)?;
        let slipped = slips(front.as_bytes(), form.as_bytes(), 1)?;
        (rest.len() >= 4).then_some((rest, slipped))
    })
}

/// What it costs that a place is not of the kind that was asked for.
fn unlike(asked: Option<AreaKind>, kind: AreaKind) -> Score {
    match (asked, kind) {
        (None, _) => Score::EXACT,
        (Some(asked), kind) if asked == kind => Score::EXACT,
        (Some(AreaKind::City), AreaKind::Regency) | (Some(AreaKind::Regency), AreaKind::City) => {
            Score::OTHER_KIND
        }
        _ => Score::OTHER_LEVEL,
    }
}

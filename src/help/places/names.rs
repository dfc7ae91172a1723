//! Names in the order of the alphabet, and those that are like what was typed.
//!
//! Names that begin alike stand together: the letters that one shares with the
//! name before are not compared again, and the first letters of a text are
//! found by halving.

use super::{
    AreaCode, Score,
    spelling::{Comparison, letters},
};

/// Letters at the beginning of a name that are looked at before comparing.
const HEAD: usize = 5;

/// A name as it is compared.
pub(super) struct Name {
    /// The letters in it.
    letters: u32,
    /// The letters that it begins with, [`HEAD`] of them.
    head: u32,
    start: u32,
    length: u8,
    /// How many letters it begins with as the name before does.
    shared: u8,
    /// Part of a name that has more words in front.
    pub later_word: bool,
    /// What is called so.
    pub area: AreaCode,
}

impl Name {
    /// How many letters it has.
    pub fn length(&self) -> u8 {
        self.length
    }
}

/// Names, to be looked through at once.
#[derive(Default)]
pub(super) struct Names {
    keys: Vec<u8>,
    names: Vec<Name>,
}

impl Names {
    /// Adds the name with this key.
    pub fn add(&mut self, area: AreaCode, key: &[u8], later_word: bool) {
        let (Ok(start), Ok(length)) = (self.keys.len().try_into(), key.len().try_into()) else {
            return;
        };
        self.names.push(Name {
            letters: letters(key),
            head: letters(head(key, HEAD)),
            start,
            length,
            shared: 0,
            later_word,
            area,
        });
        self.keys.extend(key);
    }

    /// Puts them in order, once all are there.
    pub fn sort(&mut self) {
        let Self { keys, names } = self;
        names.sort_unstable_by(|one, other| slice(keys, one).cmp(slice(keys, other)));
        let mut before: &[u8] = &[];
        for name in names {
            let key = slice(keys, name);
            let alike = before.iter().zip(key).take_while(|(a, b)| a == b);
            name.shared = alike.count() as u8;
            before = key;
        }
    }

    /// Calls `found` with each name that is like what was typed or begins so,
    /// with at most so many slips, of places that are wanted.
    pub fn like(
        &self,
        typed: &[u8],
        most: u8,
        wanted: &dyn Fn(AreaCode) -> bool,
        found: &mut dyn FnMut(&Name, Score),
    ) {
        if most == 0 {
            let earlier = |name: &Name| slice(&self.keys, name) < typed;
            let first = self.names.partition_point(earlier);
            for name in self.names.iter().skip(first) {
                if !slice(&self.keys, name).starts_with(typed) {
                    break;
                }
                if wanted(name.area) {
                    let whole = usize::from(name.length) == typed.len();
                    found(
                        name,
                        if whole {
                            Score::EXACT
                        } else {
                            Score::BEGINNING
                        },
                    );
                }
            }
            return;
        }
        // What lies near a letter lies as many letters away as there are slips.
        let around = HEAD + usize::from(most);
        let (typed_letters, typed_head) = (letters(typed), letters(head(typed, around)));
        let long = typed.len() >= around;
        let mut comparison = Comparison::new(typed, most);
        // Letters in common with the name that was compared last.
        let mut shared = u8::MAX;
        for name in &self.names {
            shared = shared.min(name.shared);
            // Each letter that the other lacks is a slip.
            let lacking = (typed_letters & !name.letters).count_ones();
            let strange = (name.head & !typed_head).count_ones();
            if lacking > u32::from(most)
                || (long && strange > u32::from(most))
                || typed.len() > usize::from(name.length + most)
                || !wanted(name.area)
            {
                continue;
            }
            let slips = comparison.go_on(usize::from(shared), slice(&self.keys, name));
            shared = u8::MAX;
            let whole = slips.whole.map(Score::slips);
            let beginning = slips
                .beginning
                .map(|count| Score::slips(count).and(Score::BEGINNING));
            if let Some(score) = whole.into_iter().chain(beginning).min() {
                found(name, score);
            }
        }
    }
}

fn head(key: &[u8], length: usize) -> &[u8] {
    &key[..key.len().min(length)]
}

fn slice<'a>(keys: &'a [u8], name: &Name) -> &'a [u8] {
    let start = name.start as usize;
    keys.get(start..start + usize::from(name.length))
        .unwrap_or_default()
}

//! How names are compared: letters alone, and how many slips apart.

/// Letters of a key at most; what is longer is compared by its beginning.
pub const KEY_LETTERS: usize = 40;

/// Small letters and digits alone, without spaces and marks.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

/// What is compared: plain letters, and old spellings as the new ones (before
/// 1947 `oe` for u; before 1972 `dj`, `tj` for j, c).
pub fn key(text: &str) -> String {
    let letters = plain(text);
    let mut key = String::with_capacity(letters.len());
    let mut rest = letters.as_bytes();
    while let [first, after @ ..] = rest {
        let (letter, left) = match rest {
            [b'o', b'e', left @ ..] => (b'u', left),
            [b'd', b'j', left @ ..] => (b'j', left),
            [b't', b'j', left @ ..] => (b'c', left),
            _ => (*first, after),
        };
        if key.len() < KEY_LETTERS {
            key.push(char::from(letter));
        }
        rest = left;
    }
    key
}

/// Letters, digits, and what is neither.
const SYMBOLS: usize = 37;

fn symbol(byte: u8) -> usize {
    usize::from(match byte {
        b'a'..=b'z' => byte - b'a',
        b'0'..=b'9' => byte - b'0' + 26,
        _ => 36,
    })
}

/// Which letters a key has, one bit each; one bit for all digits.
pub(super) fn letters(key: &[u8]) -> u32 {
    let bit = |byte: &u8| 1 << symbol(*byte).min(26);
    key.iter().fold(0, |set, byte| set | bit(byte))
}

/// How many slips lie between what was typed and a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slips {
    /// To the whole name.
    pub whole: Option<u8>,
    /// To the nearest beginning of the name.
    pub beginning: Option<u8>,
}

/// The most slips that are counted.
const MOST: usize = 2;

/// What was typed beside a name that is read letter by letter. A slip is a
/// letter dropped, added or replaced, or two neighbours swapped (Damerau's
/// distance in its restricted form, which edits no letter twice).
///
/// All beginnings of what was typed are compared at once, one bit each: Wu and
/// Manber, "Fast text searching allowing errors" (1992), with swaps added.
pub(super) struct Comparison {
    most: usize,
    /// Where each letter was typed: bit 1 is the first letter.
    typed: [u64; SYMBOLS],
    /// All that was typed: the last letter's bit.
    end: u64,
    /// One a letter of the name, after one for no letter.
    rows: Vec<Row>,
}

/// What one beginning of a name is like.
#[derive(Clone, Copy)]
struct Row {
    /// The beginnings of what was typed (bit 0 is none of it) with no slip, at
    /// most one, at most two.
    alike: [u64; MOST + 1],
    /// Slips to all that was typed, from this or a shorter beginning.
    beginning: u8,
}

impl Row {
    /// The fewest slips to all that was typed; [`MOST`] and one for more.
    fn slips(&self, end: u64) -> u8 {
        self.alike.iter().filter(|alike| *alike & end == 0).count() as u8
    }
}

impl Comparison {
    /// Counts up to so many slips, at most [`MOST`].
    pub fn new(typed: &[u8], most: u8) -> Self {
        let typed = &typed[..typed.len().min(KEY_LETTERS)];
        let mut places = [0; SYMBOLS];
        for (at, letter) in (1..).zip(typed) {
            places[symbol(*letter)] |= 1 << at;
        }
        let end = 1 << typed.len();
        let mut first = Row {
            alike: [1, 0b11, 0b111],
            beginning: 0,
        };
        first.beginning = first.slips(end);
        let mut rows = Vec::with_capacity(typed.len() + MOST + 1);
        rows.push(first);
        Self {
            most: MOST.min(usize::from(most)),
            typed: places,
            end,
            rows,
        }
    }

    /// Compares with a name that begins with so many letters as the last did.
    pub fn go_on(&mut self, shared: usize, name: &[u8]) -> Slips {
        self.rows.truncate(shared + 1);
        while self.rows.len() <= name.len() && !self.is_lost() {
            self.read(name);
        }
        let last = self.rows[self.rows.len() - 1];
        let within = |slips: u8| (usize::from(slips) <= self.most).then_some(slips);
        Slips {
            whole: within(last.slips(self.end)).filter(|_| self.rows.len() > name.len()),
            beginning: within(last.beginning),
        }
    }

    /// Whether every longer beginning has too many slips. A swap may still come
    /// back from two rows above, at one slip more.
    fn is_lost(&self) -> bool {
        match self.rows[..] {
            [.., above, last] => {
                let swaps = self
                    .most
                    .checked_sub(1)
                    .map_or(0, |fewer| above.alike[fewer]);
                last.alike[self.most] | swaps == 0
            }
            _ => false,
        }
    }

    /// Reads the next letter of a name.
    fn read(&mut self, name: &[u8]) {
        let depth = self.rows.len();
        let above = self.rows[depth - 1].alike;
        let here = self.typed[symbol(name[depth - 1])];
        // Where this letter and the one before were typed the other way round.
        let (two_above, swapped) = match depth.checked_sub(2) {
            Some(at) => (
                self.rows[at].alike,
                (here << 1) & self.typed[symbol(name[at])],
            ),
            None => ([0; MOST + 1], 0),
        };
        let mut alike = [(above[0] << 1) & here; MOST + 1];
        for slips in 1..=MOST {
            let fewer = slips - 1;
            alike[slips] = (above[slips] << 1) & here
                | above[fewer]
                | (above[fewer] | alike[fewer]) << 1
                | (two_above[fewer] << 2) & swapped;
        }
        // What lies beyond the end is no beginning.
        for set in &mut alike {
            *set &= (self.end << 1) - 1;
        }
        let mut row = Row {
            alike,
            beginning: self.rows[depth - 1].beginning,
        };
        row.beginning = row.beginning.min(row.slips(self.end));
        self.rows.push(row);
    }
}

/// Slips between what was typed and a name, up to a bound.
pub(super) fn slips(typed: &[u8], name: &[u8], most: u8) -> Option<u8> {
    if typed.len().abs_diff(name.len()) > usize::from(most) {
        return None;
    }
    Comparison::new(typed, most).go_on(0, name).whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_letters_alone_in_the_new_spelling() {
        assert_eq!(key("Tulung-Agung "), "tulungagung");
        assert_eq!(key("Hilisalawa'ahe"), "hilisalawaahe");
        assert_eq!(key("Tjirebon"), key("CIREBON"));
        assert_eq!(key("Djokjakarta"), "jokjakarta");
        assert_eq!(key("Bandoeng"), "bandung");
        assert_eq!(key("2 x 11"), "2x11");
        assert_eq!(key("чужое 🙂"), "");
        assert_eq!(key(&"a".repeat(500)).len(), KEY_LETTERS);
    }

    #[test]
    fn slips_are_counted() {
        let count = |typed: &str, name: &str| slips(typed.as_bytes(), name.as_bytes(), 2);
        for (typed, name, expected) in [
            ("blitar", "blitar", Some(0)),
            ("bltar", "blitar", Some(1)),
            ("blittar", "blitar", Some(1)),
            ("bilitar", "blitar", Some(1)),
            ("bltiar", "blitar", Some(1)),
            ("lbitra", "blitar", Some(2)),
            ("blotor", "blitar", Some(2)),
            ("kediri", "blitar", None),
            ("blit", "blitar", Some(2)),
            ("", "bl", Some(2)),
        ] {
            assert_eq!(count(typed, name), expected, "{typed} {name}");
        }
        let beginning = |typed: &str| {
            let mut comparison = Comparison::new(typed.as_bytes(), 1);
            comparison.go_on(0, b"tulungagung").beginning
        };
        assert_eq!(beginning("tulung"), Some(0));
        assert_eq!(beginning("tulugn"), Some(1));
        assert_eq!(beginning("tolong"), None);
    }

    /// The whole table, row by row, as a textbook has it.
    fn plainly(typed: &[u8], name: &[u8]) -> usize {
        let mut table = vec![vec![0; name.len() + 1]; typed.len() + 1];
        for i in 0..=typed.len() {
            for j in 0..=name.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let other = usize::from(typed[i - 1] != name[j - 1]);
                    let one = table[i - 1][j].min(table[i][j - 1]) + 1;
                    one.min(table[i - 1][j - 1] + other)
                };
                if i > 1 && j > 1 && typed[i - 1] == name[j - 2] && typed[i - 2] == name[j - 1] {
                    table[i][j] = table[i][j].min(table[i - 2][j - 2] + 1);
                }
            }
        }
        table[typed.len()][name.len()]
    }

    #[test]
    fn many_letters_at_once_count_as_one_by_one() {
        let mut seed = 1_u32;
        let mut word = |longest: u32| -> Vec<u8> {
            let mut roll = |sides: u32| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (seed >> 16) % sides
            };
            let length = roll(longest);
            // Few letters, so that many words are alike.
            (0..length).map(|_| b"abc"[roll(3) as usize]).collect()
        };
        for _ in 0..300 {
            let typed = word(9);
            let mut names: Vec<Vec<u8>> = (0..20).map(|_| word(11)).collect();
            names.sort_unstable();
            for most in 0..=2 {
                let mut comparison = Comparison::new(&typed, most);
                let mut before: &[u8] = &[];
                for name in &names {
                    let alike = before.iter().zip(name).take_while(|(a, b)| a == b);
                    let slips = comparison.go_on(alike.count(), name);
                    before = name;
                    let within = |count: usize| (count <= usize::from(most)).then_some(count as u8);
                    let beginning = (0..=name.len()).map(|end| plainly(&typed, &name[..end]));
                    let expected = Slips {
                        whole: within(plainly(&typed, name)),
                        beginning: beginning.min().and_then(within),
                    };
                    assert_eq!(slips, expected, "{typed:?} {name:?} {most}");
                }
            }
        }
    }
}

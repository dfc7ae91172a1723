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

/// Which letters and digits a key has, one bit each.
pub(super) fn letters(key: &[u8]) -> u64 {
    key.iter().fold(0, |set, byte| {
        let bit = match byte {
            b'a'..=b'z' => byte - b'a',
            b'0'..=b'9' => byte - b'0' + 26,
            _ => 63,
        };
        set | 1 << bit
    })
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
/// More than any bound.
const MANY: u8 = 100;

/// What was typed beside a name, read letter by letter: slips from every
/// beginning of the one to every beginning of the other, where they are about
/// as long. A slip is a letter dropped, added or replaced, or two neighbours
/// swapped (Damerau's distance in its restricted form, which edits no letter
/// twice).
pub(super) struct Comparison<'a> {
    typed: &'a [u8],
    most: u8,
    /// One a letter of the name, after one for no letter.
    rows: Vec<Row>,
}

/// Slips from one beginning of a name.
#[derive(Clone, Copy)]
struct Row {
    /// To what was typed, cut to a length: the name's own in the middle. A
    /// longer or shorter one has more slips than the bound. The last is for
    /// looking beyond the end.
    slips: [u8; 2 * MOST + 2],
    least: u8,
    /// To all that was typed, from this or a shorter beginning.
    beginning: u8,
}

impl<'a> Comparison<'a> {
    /// Counts up to so many slips, at most [`MOST`].
    pub fn new(typed: &'a [u8], most: u8) -> Self {
        let most = most.min(MOST as u8);
        let mut first = Row {
            slips: [MANY; 2 * MOST + 2],
            least: 0,
            beginning: u8::try_from(typed.len()).unwrap_or(MANY),
        };
        for (count, cell) in (0..=most).zip(&mut first.slips[usize::from(most)..]) {
            *cell = count;
        }
        let mut rows = Vec::with_capacity(typed.len() + MOST + 1);
        rows.push(first);
        Self { typed, most, rows }
    }

    /// Compares with a name that begins with so many letters as the last did.
    pub fn go_on(&mut self, shared: usize, name: &[u8]) -> Slips {
        self.rows.truncate(shared + 1);
        let width = usize::from(self.most);
        // Beyond these letters every beginning is too long.
        let wanted = name.len().min(self.typed.len() + width);
        while self.rows.len() <= wanted && !self.is_lost() {
            self.read(name);
        }
        let depth = self.rows.len() - 1;
        let last = self.rows[depth];
        let within = |cost: u8| (cost <= self.most).then_some(cost);
        let whole = (self.typed.len() + width)
            .checked_sub(depth)
            .filter(|_| depth == name.len())
            .and_then(|cell| last.slips.get(cell).copied());
        Slips {
            whole: whole.and_then(within),
            beginning: within(last.beginning),
        }
    }

    /// Whether every longer beginning has too many slips. A swap may still come
    /// back from two rows above, at one slip more.
    fn is_lost(&self) -> bool {
        match self.rows[..] {
            [.., above, last] => last.least > self.most && above.least >= self.most,
            _ => false,
        }
    }

    /// Reads the next letter of a name.
    fn read(&mut self, name: &[u8]) {
        let depth = self.rows.len();
        let width = usize::from(self.most);
        let letter = name[depth - 1];
        let above = self.rows[depth - 1];
        let mut here = Row {
            slips: [MANY; 2 * MOST + 2],
            least: MANY,
            beginning: above.beginning,
        };
        let mut left = MANY;
        for cell in 0..=2 * width {
            let Some(length) = (depth + cell).checked_sub(width) else {
                continue;
            };
            if length > self.typed.len() {
                break;
            }
            let mut cost = left.min(above.slips[cell + 1]) + 1;
            if length > 0 {
                let other = self.typed[length - 1];
                cost = cost.min(above.slips[cell] + u8::from(letter != other));
                let swapped = length > 1
                    && depth > 1
                    && letter == self.typed[length - 2]
                    && other == name[depth - 2];
                if swapped {
                    cost = cost.min(self.rows[depth - 2].slips[cell] + 1);
                }
            }
            if length == self.typed.len() {
                here.beginning = here.beginning.min(cost);
            }
            here.slips[cell] = cost;
            here.least = here.least.min(cost);
            left = cost;
        }
        self.rows.push(here);
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
}

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

/// Counts slips up to a bound; `None` where there are more. A slip is a letter
/// dropped, added or replaced, or two neighbours swapped (Damerau's distance in
/// its restricted form, which edits no letter twice).
pub(super) fn slips(typed: &[u8], name: &[u8], most: u8) -> Slips {
    const SIDE: usize = KEY_LETTERS + 1;
    /// More than any bound.
    const MANY: u8 = 100;
    let typed = &typed[..typed.len().min(KEY_LETTERS)];
    let width = usize::from(most);
    // Beyond these letters every beginning is too long.
    let columns = name.len().min(typed.len() + width).min(KEY_LETTERS);
    let mut before = [MANY; SIDE];
    let mut above = [MANY; SIDE];
    for (count, cell) in (0..=most).zip(&mut above) {
        *cell = count;
    }
    for (row, letter) in (1..).zip(typed) {
        let mut here = [MANY; SIDE];
        if row <= width {
            here[0] = row as u8;
        }
        let mut least = here[0];
        // Farther from the diagonal there are more slips than the bound.
        for column in row.saturating_sub(width).max(1)..=columns.min(row + width) {
            let other = name[column - 1];
            let replaced = above[column - 1] + u8::from(*letter != other);
            let mut cost = replaced.min(above[column] + 1).min(here[column - 1] + 1);
            let swapped =
                row > 1 && column > 1 && *letter == name[column - 2] && typed[row - 2] == other;
            if swapped {
                cost = cost.min(before[column - 2] + 1);
            }
            here[column] = cost;
            least = least.min(cost);
        }
        // A swap may still come back from two rows above, at one slip more.
        if least > most && above.iter().all(|cost| *cost >= most) {
            return Slips {
                whole: None,
                beginning: None,
            };
        }
        before = above;
        above = here;
    }
    let within = |cost: u8| (cost <= most).then_some(cost);
    let least = above[..=columns].iter().copied().min();
    Slips {
        whole: within(above[columns]).filter(|_| columns == name.len()),
        beginning: least.and_then(within),
    }
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
        let count = |typed: &str, name: &str| slips(typed.as_bytes(), name.as_bytes(), 2).whole;
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
        let beginning = |typed: &str| slips(typed.as_bytes(), b"tulungagung", 1).beginning;
        assert_eq!(beginning("tulung"), Some(0));
        assert_eq!(beginning("tulugn"), Some(1));
        assert_eq!(beginning("tolong"), None);
    }
}

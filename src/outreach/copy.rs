//! The second copy of all records: a line for each.

use crate::share::{from_letters, to_letters};

/// All records with their keys, as text.
pub fn copy<'a>(records: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let lines = records
        .into_iter()
        .map(|(key, bytes)| format!("{key}.{}\n", to_letters(bytes)));
    lines.collect()
}

/// Records from such a text. It may be cut off anywhere: then without those behind it.
pub fn copied(text: &str) -> Vec<(String, Vec<u8>)> {
    let whole = text.split_inclusive('\n').filter_map(|line| {
        let (key, letters) = line.strip_suffix('\n')?.rsplit_once('.')?;
        Some((key.to_owned(), from_letters(letters)?))
    });
    whole.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_that_is_cut_off_holds_what_lies_before() {
        let records = [
            ("first", &[1, 2, 3, 4][..]),
            ("second", &[][..]),
            ("third", &[255][..]),
        ];
        let owned = records.map(|(key, bytes)| (key.to_owned(), bytes.to_vec()));
        let text = copy(records);
        assert_eq!(copied(&text), owned);
        for end in 0..text.len() {
            let cut = &text[..end];
            assert_eq!(copied(cut), owned[..cut.matches('\n').count()]);
        }
    }

    #[test]
    fn what_is_no_line_of_ours_is_passed_over() {
        assert_eq!(
            copied("no\nkey.*\n\nkey.AQ\n"),
            [("key".to_owned(), vec![1])]
        );
    }
}

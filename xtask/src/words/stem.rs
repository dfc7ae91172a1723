//! Indonesian words without what is put in front of and behind them.
//!
//! A list of frequent words has `bayar` and `membayar` but hardly
//! `membayarkannya`. Which letters belong to the word and which were added
//! cannot be told from the word alone (`mengirim` is from `kirim`, `mengajak`
//! from `ajak`), so every possible form is offered and the list decides.

use std::collections::BTreeSet;

/// No word is shorter: what is left of `di-an` is no word.
const SHORTEST: usize = 3;

/// What stands at the very end: particles, then possessives.
const ENCLITICS: [&str; 6] = ["lah", "kah", "pun", "nya", "ku", "mu"];

/// What makes another word of a word, at its end.
const SUFFIXES: [&str; 3] = ["kan", "an", "i"];

/// What stands in front without changing the word.
const PREFIXES: [&str; 10] = [
    "di", "ke", "se", "ter", "ber", "be", "bel", "per", "pe", "pel",
];

/// What stands in front of a word whose first letter may have been swallowed:
/// the prefix, the letters it stands before (any when empty), and the letter
/// that was there (none when empty).
const NASALS: [(&str, &str, &str); 12] = [
    ("meng", "aeiouhgk", ""),
    ("meng", "aeiou", "k"),
    ("menge", "", ""),
    ("mem", "bpfv", ""),
    ("mem", "aeiou", "p"),
    ("men", "cdjtsyz", ""),
    ("men", "aeiou", "t"),
    ("meny", "aeiou", "s"),
    ("me", "lrwymn", ""),
    ("memper", "", ""),
    ("diper", "", ""),
    ("keber", "", ""),
];

/// Every form that the word, in small letters, may have been made from, and
/// the word itself.
pub fn forms(word: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::from([word.to_owned()]);
    // The outermost first: particles, possessives, then the suffix.
    for _ in 0..2 {
        without_end(&mut found, &ENCLITICS);
    }
    without_end(&mut found, &SUFFIXES);
    // `memberangkatkan`, `diperjualbelikan`: two in front of each other.
    for _ in 0..2 {
        without_start(&mut found);
    }
    found
}

/// Whether the word, in small letters, or a form it is made from is one of the
/// known. Words joined by a hyphen (`orang-orang`) are for the caller to part.
pub fn is_made_from(word: &str, known: impl Fn(&str) -> bool) -> bool {
    forms(word).iter().any(|form| known(form))
}

fn without_end(found: &mut BTreeSet<String>, ends: &[&str]) {
    let shorter: Vec<String> = found
        .iter()
        .flat_map(|word| ends.iter().filter_map(|end| word.strip_suffix(end)))
        .filter(|rest| rest.len() >= SHORTEST)
        .map(str::to_owned)
        .collect();
    found.extend(shorter);
}

fn without_start(found: &mut BTreeSet<String>) {
    let mut shorter = Vec::new();
    for word in found.iter() {
        shorter.extend(
            PREFIXES
                .iter()
                .filter_map(|start| word.strip_prefix(start))
                .map(str::to_owned),
        );
        for (start, before, swallowed) in NASALS {
            shorter.extend(restored(word, start, before, swallowed));
            // `pemberi`, `pengirim`, `penyalur`: as with `me`.
            if let Some(start) = start.strip_prefix('m').filter(|s| s.starts_with('e')) {
                shorter.extend(restored(word, &format!("p{start}"), before, swallowed));
            }
        }
    }
    found.extend(shorter.into_iter().filter(|rest| rest.len() >= SHORTEST));
}

fn restored(word: &str, start: &str, before: &str, swallowed: &str) -> Option<String> {
    let rest = word.strip_prefix(start)?;
    let fits = before.is_empty() || rest.starts_with(|first| before.contains(first));
    fits.then(|| format!("{swallowed}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(word: &str, root: &str) {
        assert!(
            is_made_from(word, |w| w == root),
            "{word}: {:?}",
            forms(word)
        );
    }

    #[test]
    fn a_word_is_made_from_itself() {
        from("kerja", "kerja");
    }

    #[test]
    fn nothing_is_lost_in_front() {
        for (word, root) in [
            ("dibayar", "bayar"),
            ("terdaftar", "daftar"),
            ("berangkat", "angkat"),
            ("bekerja", "kerja"),
            ("belajar", "ajar"),
            ("sebulan", "bulan"),
            ("melapor", "lapor"),
            ("membayar", "bayar"),
            ("mencari", "cari"),
            ("menjual", "jual"),
            ("menggaji", "gaji"),
            ("mengajak", "ajak"),
            ("mengecek", "cek"),
            ("merekrut", "rekrut"),
        ] {
            from(word, root);
        }
    }

    #[test]
    fn a_swallowed_letter_comes_back() {
        for (word, root) in [
            ("memotong", "potong"),
            ("menahan", "tahan"),
            ("mengirim", "kirim"),
            ("menyimpan", "simpan"),
            ("pemotong", "potong"),
            ("penahan", "tahan"),
            ("pengirim", "kirim"),
            ("penyalur", "salur"),
        ] {
            from(word, root);
        }
    }

    #[test]
    fn nothing_is_lost_behind() {
        for (word, root) in [
            ("uangnya", "uang"),
            ("bayarlah", "bayar"),
            ("bolehkah", "boleh"),
            ("walaupun", "walau"),
            ("kirimkan", "kirim"),
            ("potongan", "potong"),
            ("temani", "teman"),
            ("potongannya", "potong"),
            ("dibayarkannyalah", "bayar"),
        ] {
            from(word, root);
        }
    }

    #[test]
    fn both_ends_at_once() {
        for (word, root) in [
            ("keberangkatan", "angkat"),
            ("keberangkatan", "berangkat"),
            ("memberangkatkan", "angkat"),
            ("pengiriman", "kirim"),
            ("penampungan", "tampung"),
            ("perjanjian", "janji"),
            ("pekerjaan", "kerja"),
            ("memperdagangkan", "dagang"),
            ("diperdebatkan", "debat"),
            ("mempermalukan", "malu"),
            ("pemberitahuan", "beritahu"),
            ("sebaiknya", "baik"),
            ("mendampingi", "damping"),
        ] {
            from(word, root);
        }
    }

    #[test]
    fn what_is_left_is_still_a_word() {
        assert!(!forms("dia").contains("a"));
        assert!(!forms("beli").contains("l"));
        assert!(!is_made_from("ibuku", |w| w == "ib"));
    }

    #[test]
    fn another_word_is_not_found_in_it() {
        // `k` is put back where `meng` swallowed a letter, not elsewhere.
        assert!(!is_made_from("menggigit", |w| w == "kgigit"));
        assert!(!is_made_from("membeli", |w| w == "peli"));
        assert!(!is_made_from("agunan", |w| w == "guna"));
    }
}

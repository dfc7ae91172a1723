//! Sentences of a text, as a reader meets them.

use migrasi_aman::meanings::words;

/// Ends of words that are no ends of sentences.
const ABBREVIATIONS: [&str; 14] = [
    "PT.", "CV.", "Jl.", "No.", "Kav.", "Kab.", "Kec.", "Bpk.", "dll.", "dsb.", "dst.", "e.g.",
    "i.e.", "etc.",
];

/// The sentences of a text, in order.
///
/// A sentence ends at a full stop, question or exclamation mark that is followed
/// by a blank and something else than a small letter, and at the end of a line.
/// `Rp1.500.000`, `siskop2mi.bp2mi.go.id` and `PT.` therefore end none.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        for (at, sign) in line.char_indices() {
            let end = at + sign.len_utf8();
            if sign.is_whitespace() && ends(line[start..at].trim_end(), &line[end..]) {
                found.push(line[start..at].trim());
                start = end;
            }
        }
        found.push(line[start..].trim());
    }
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

/// Whether a sentence ends between these two.
fn ends(before: &str, after: &str) -> bool {
    if after.trim_start().starts_with(char::is_lowercase) {
        return false;
    }
    let last = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    is_full(before) && !ABBREVIATIONS.contains(&last)
}

/// Whether the text ends as a sentence does, and not as a heading or a label.
pub fn is_full(text: &str) -> bool {
    text.trim_end_matches(['”', '"', ')', '’'])
        .ends_with(['.', '!', '?', '…'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_its_mark() {
        assert_eq!(
            sentences("Berhenti dulu. Sudah bayar? Simpan buktinya!"),
            ["Berhenti dulu.", "Sudah bayar?", "Simpan buktinya!"]
        );
        assert_eq!(
            sentences("Tanyakan: “Siapa majikan saya?” Simpan jawabannya."),
            ["Tanyakan: “Siapa majikan saya?”", "Simpan jawabannya."]
        );
        assert_eq!(
            sentences("Satu baris\nLain baris"),
            ["Satu baris", "Lain baris"]
        );
        assert_eq!(
            sentences("Telepon {hotline}. {count} hal belum jelas."),
            ["Telepon {hotline}.", "{count} hal belum jelas."]
        );
    }

    #[test]
    fn figures_addresses_and_abbreviations_end_none() {
        for whole in [
            "Iurannya Rp1.500.000 atau 2,5 juta",
            "Buka 24 jam",
            "Cari di siskop2mi.bp2mi.go.id dulu",
            "Tanya PT. Maju Jaya di Jl. Melati No. 5",
            "Daftar … dan seterusnya",
            "Nomor 1.020.000. belum pasti",
        ] {
            assert_eq!(sentences(whole), [whole]);
        }
        assert!(sentences(" – … ").is_empty());
    }

    #[test]
    fn a_label_is_no_full_sentence() {
        assert!(is_full("Sudah lunas."));
        assert!(is_full("Katanya “percaya saja?”"));
        assert!(!is_full("Kartu ATM atau buku tabungan"));
    }
}

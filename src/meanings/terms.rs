//! The words of a text, as they are looked up.

/// The words of a text: what stands between blanks and has a letter or a digit.
/// A variable is one word, and so are `orang-orang` and `dan/atau`.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
}

/// The single words of a text without marks and digits, parted at hyphens, as
/// they are looked up. Variables and addresses are none.
pub fn terms(text: &str) -> impl Iterator<Item = &str> {
    words(text)
        .filter(|word| !word.contains('{') && !is_address(word))
        .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
        .filter(|term| term.contains(char::is_alphabetic))
}

/// `cekrekening.id` and the like: written as it is typed.
fn is_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.contains("://")
        || word.split_once('.').is_some_and(|(name, rest)| {
            name.len() > 2 && rest.starts_with(|c: char| c.is_ascii_lowercase())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_they_are_read() {
        let count = |text| words(text).count();
        assert_eq!(count("Telepon {hotline} dulu."), 3);
        assert_eq!(count("Orang-orang dan/atau keluarga – 24 jam"), 5);
    }

    #[test]
    fn what_is_looked_up_has_no_marks() {
        let list: Vec<&str> =
            terms("“Orang-orang” di cekrekening.id, {hotline} atau PT (2025): E-KPMI.").collect();
        assert_eq!(list, ["Orang", "orang", "di", "atau", "PT", "E", "KPMI"]);
    }
}

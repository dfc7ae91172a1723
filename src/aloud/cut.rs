//! Text in pieces short enough for every engine.

/// The most characters of one utterance. Chromium falls silent for good after
/// about 15 seconds of one, and some engines of Android cut long ones off.
pub const LONGEST: usize = 150;

/// One sentence each, and a long sentence in parts: at a comma, else between
/// words, else anywhere. Nothing is left out but space.
pub fn sentences(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (sentence, after) = rest.split_at(end_of_sentence(rest));
        let mut sentence = sentence.trim();
        while let Some(limit) = beyond(sentence) {
            let head = &sentence[..limit];
            let comma = head.rfind(", ").map(|at| at + 1);
            let at = comma.or_else(|| head.rfind(char::is_whitespace));
            let at = at.filter(|at| *at > 0).unwrap_or(limit);
            let (part, more) = sentence.split_at(at);
            pieces.push(part.trim().to_owned());
            sentence = more.trim_start();
        }
        pieces.push(sentence.to_owned());
        rest = after.trim_start();
    }
    pieces.retain(|piece| piece.chars().any(char::is_alphanumeric));
    pieces
}

/// Where the first sentence ends. A mark inside a figure or an address is none.
fn end_of_sentence(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((_, mark)) = characters.next() {
        let next = characters.peek();
        let last = next.is_none_or(|(_, next)| next.is_whitespace());
        if matches!(mark, '.' | '!' | '?' | '…' | ':' | ';') && last {
            return next.map_or(text.len(), |(at, _)| *at);
        }
    }
    text.len()
}

/// Where a text goes beyond the limit, if it does.
fn beyond(text: &str) -> Option<usize> {
    text.char_indices().nth(LONGEST).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_sentence_each() {
        assert_eq!(
            sentences("Ada tawaran kerja? Periksa dulu di sini. Lewat www.kp2mi.go.id atau 1.500!"),
            [
                "Ada tawaran kerja?",
                "Periksa dulu di sini.",
                "Lewat www.kp2mi.go.id atau 1.500!"
            ]
        );
        assert_eq!(sentences("  "), [""; 0]);
        assert_eq!(sentences("… . Ya"), ["Ya"]);
    }

    #[test]
    fn a_long_one_is_cut_at_a_comma() {
        let clause = "kata ".repeat(20);
        let text = format!("{}, {}.", clause.trim(), clause.trim());
        let pieces = sentences(&text);
        assert_eq!(pieces.len(), 2);
        assert!(pieces[0].ends_with(','), "{pieces:?}");
        assert_eq!(sentences(&"a".repeat(400)).len(), 3);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_long(text in "[a-zé ,.?!0-9…]{0,600}") {
            let pieces = sentences(&text);
            let kept = |text: &str| -> String {
                text.chars().filter(|c| c.is_alphanumeric()).collect()
            };
            prop_assert_eq!(kept(&pieces.concat()), kept(&text));
            for piece in pieces {
                prop_assert!(piece.chars().count() <= LONGEST);
                prop_assert!(!piece.trim().is_empty());
            }
        }
    }
}

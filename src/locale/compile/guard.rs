//! What would bring down the parser itself, found before it reads a file.
//!
//! `fluent-syntax` 0.12 panics where an unfinished `\u` escape is followed by a
//! character outside ASCII (it cuts its error message inside that character), and
//! runs out of stack where braces are nested by the ten thousand. A damaged file
//! is to end in a message, like any other fault.

use super::error::{FtlError, Source};

/// More than any message needs, and far less than the stack holds.
const DEEPEST: usize = 200;

pub(super) fn unreadable(source: &Source<'_>) -> Option<FtlError> {
    cut_escape(source).or_else(|| too_deep(source))
}

fn cut_escape(source: &Source<'_>) -> Option<FtlError> {
    for line in source.text.lines() {
        // Literals begin and end on one line. A quote in a text begins one only
        // if it looks like one, so that `C:\u…` stays text.
        let mut rest = line;
        while let Some(quote) = rest.find('"') {
            let before = rest[..quote].trim_end_matches(' ');
            rest = &rest[quote + 1..];
            if !before.is_empty() && !before.ends_with(['{', '(', ',', ':']) {
                continue;
            }
            while let Some(place) = rest.find(['"', '\\']) {
                let escape = &rest[place + 1..];
                if rest[place..].starts_with('"') {
                    rest = escape;
                    break;
                }
                if is_cut(escape) {
                    return Some(source.syntax_fault(
                        escape,
                        "the escape is not finished",
                        "write \\u and four digits, such as \\u00A0, or the character itself",
                    ));
                }
                rest = escape.strip_prefix(['"', '\\']).unwrap_or(escape);
            }
        }
    }
    None
}

/// Whether what follows a backslash is a number cut short by a character that is
/// not ASCII.
fn is_cut(escape: &str) -> bool {
    let length = match escape.as_bytes().first() {
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return false,
    };
    let mut digits = escape.chars().skip(1).take(length);
    let cut = digits.find(|digit| !digit.is_ascii_hexdigit());
    cut.is_some_and(|character| !character.is_ascii())
}

fn too_deep(source: &Source<'_>) -> Option<FtlError> {
    let mut depth = 0_usize;
    for (place, character) in source.text.char_indices() {
        match character {
            '{' | '(' => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(source.syntax_fault(
                &source.text[place..],
                "too many braces are open at once",
                "close what was opened with { or (",
            ));
        }
    }
    None
}

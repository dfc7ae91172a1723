//! How a help point is reached.

use serde::{Deserialize, Serialize};

use crate::calendar::PartialDate;

/// The way of reaching it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChannelKind {
    /// A telephone number.
    Phone,
    /// A WhatsApp number.
    Whatsapp,
    /// An e-mail address.
    Email,
    /// A page on the web.
    Web,
}

impl ChannelKind {
    /// As content and `data-channel` write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Whatsapp => "whatsapp",
            Self::Email => "email",
            Self::Web => "web",
        }
    }
}

/// One number or address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// The way of reaching it.
    pub kind: ChannelKind,
    /// What is dialled or opened: E.164 (`+62…`), a short or toll-free number
    /// that works inside one country, or an address.
    pub target: String,
    /// How people read and dictate it.
    pub show: String,
    /// What this number is for, in the reader's language.
    pub label: Option<String>,
    /// Date of its own source, where that is not the point's.
    pub source_date: Option<PartialDate>,
}

impl Channel {
    /// The address a link points at.
    pub fn href(&self) -> String {
        match self.kind {
            ChannelKind::Phone => format!("tel:{}", self.target),
            // wa.me wants the international number without its plus.
            ChannelKind::Whatsapp => {
                format!("https://wa.me/{}", self.target.trim_start_matches('+'))
            }
            ChannelKind::Email => format!("mailto:{}", self.target),
            ChannelKind::Web => self.target.clone(),
        }
    }

    /// What is shown, in parts between which an address may break: after a sign,
    /// and never inside a word. A number is one part.
    pub fn parts(&self) -> Vec<&str> {
        let address = matches!(self.kind, ChannelKind::Email | ChannelKind::Web);
        let mut parts = Vec::new();
        let mut from = 0;
        for (place, byte) in self.show.bytes().enumerate() {
            if address && matches!(byte, b'@' | b'.' | b'/' | b'-' | b'_') {
                parts.extend(self.show.get(from..=place));
                from = place + 1;
            }
        }
        parts.extend(self.show.get(from..).filter(|rest| !rest.is_empty()));
        parts
    }
}

/// A text cut before and after each number that has a hyphen: every other part is
/// one. Browsers break a line after such a hyphen.
pub fn number_parts(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let at = |place: usize| bytes.get(place).copied().unwrap_or_default();
    let is_part = |place: usize| matches!(at(place), b'0'..=b'9' | b'-' | b'.');
    let mut parts = Vec::new();
    // By bytes and not by patterns, which take much code.
    let (mut from, mut place) = (0, 1);
    while place < bytes.len() {
        let hyphen = place;
        place += 1;
        let between = at(hyphen - 1).is_ascii_digit() && at(place).is_ascii_digit();
        if at(hyphen) != b'-' || !between || hyphen == from {
            continue;
        }
        let (mut start, mut end) = (hyphen, hyphen);
        while start > from && is_part(start - 1) {
            start -= 1;
        }
        while is_part(end) {
            end += 1;
        }
        // A full stop is not part of it, and what is dialled before it is.
        while !at(end - 1).is_ascii_digit() {
            end -= 1;
        }
        if start > from && at(start - 1) == b' ' {
            let mut area = start - 1;
            while area > from && at(area - 1) != b' ' {
                area -= 1;
            }
            if matches!(at(area), b'+' | b'(') {
                start = area;
            }
        }
        parts.extend(text.get(from..start));
        parts.extend(text.get(start..end));
        (from, place) = (end, end);
    }
    parts.extend(text.get(from..));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::read;

    #[test]
    fn kinds_are_read_as_they_are_written() {
        for kind in [
            ChannelKind::Phone,
            ChannelKind::Whatsapp,
            ChannelKind::Email,
            ChannelKind::Web,
        ] {
            assert_eq!(read::<ChannelKind>(kind.id()), kind);
        }
    }

    #[test]
    fn an_address_breaks_after_a_sign_and_a_number_nowhere() {
        let parts = |kind, show: &str| -> Vec<String> {
            let channel = Channel {
                kind,
                target: String::new(),
                show: show.to_owned(),
                label: None,
                source_date: None,
            };
            channel.parts().into_iter().map(str::to_owned).collect()
        };
        let address = "pmi-a@kemlu.go.id";
        assert_eq!(
            parts(ChannelKind::Email, address),
            ["pmi-", "a@", "kemlu.", "go.", "id"]
        );
        assert_eq!(parts(ChannelKind::Web, "a.id/b").concat(), "a.id/b");
        assert_eq!(parts(ChannelKind::Phone, "0800-1000"), ["0800-1000"]);
    }

    #[test]
    fn numbers_in_a_text_are_told_apart() {
        for (text, parts) in [
            ("Telepon 110 dulu.", vec!["Telepon 110 dulu."]),
            ("Telepon 0800-1000.", vec!["Telepon ", "0800-1000", "."]),
            (
                "a +62 812-9007-0027 b (021) 390-3963, non-pemerintah",
                vec![
                    "a ",
                    "+62 812-9007-0027",
                    " b ",
                    "(021) 390-3963",
                    ", non-pemerintah",
                ],
            ),
            (
                "08.00-12.00, 13.00-15.30",
                vec!["", "08.00-12.00", ", ", "13.00-15.30", ""],
            ),
            ("UU-1 é-2-", vec!["UU-1 é-2-"]),
        ] {
            assert_eq!(number_parts(text), parts);
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_of_a_text_is_lost(text in "[0-9 +.(é-]{0,30}") {
            assert_eq!(number_parts(&text).concat(), text);
        }
    }

    #[test]
    fn links_are_those_that_telephones_understand() {
        let channel = |kind, target: &str| Channel {
            kind,
            target: target.to_owned(),
            show: target.to_owned(),
            label: None,
            source_date: None,
        };
        assert_eq!(
            channel(ChannelKind::Phone, "08001000").href(),
            "tel:08001000"
        );
        assert_eq!(
            channel(ChannelKind::Phone, "+622129244800").href(),
            "tel:+622129244800"
        );
        assert_eq!(
            channel(ChannelKind::Whatsapp, "+628118080141").href(),
            "https://wa.me/628118080141"
        );
        assert_eq!(
            channel(ChannelKind::Email, "a@b.id").href(),
            "mailto:a@b.id"
        );
    }
}

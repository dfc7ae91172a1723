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

//! Changes of a help point, as people read them.

use std::fmt;

use migrasi_aman::{checklist::Sureness, help::ChannelKind};

use super::{number::Dialled, sheet::Column};

/// What a cell says to take something away.
pub const NOTHING: &str = "-";

/// A number or address to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// What is dialled, and how people read it.
    Number { dialled: Dialled, show: String },
    /// An e-mail or web address.
    Address(String),
}

impl Target {
    fn shown(&self) -> &str {
        match self {
            Self::Number { show, .. } => show,
            Self::Address(address) => address,
        }
    }
}

/// A field with one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    NameId,
    NameEn,
    Address,
    Lat,
    Lon,
    Confidence,
    SourceDate,
    Checked,
    Note,
}

impl Field {
    /// As people call it: the column, where there is one.
    fn name(self) -> &'static str {
        match self {
            Self::NameId => "name_id",
            Self::NameEn => "name_en",
            Self::Address => "address",
            Self::Lat => "lat",
            Self::Lon => "lon",
            Self::Confidence => "confidence",
            Self::SourceDate => "source_date",
            Self::Checked => "checked",
            Self::Note => "note",
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A field gets another value, or goes.
    Set {
        field: Field,
        old: Option<String>,
        new: Option<String>,
    },
    /// A source more.
    Source(String),
    /// The channel at that place gets another number or address.
    Replace {
        at: usize,
        kind: ChannelKind,
        old: String,
        new: Target,
        confidence: Sureness,
    },
    /// The channel at that place becomes less sure, as its point does.
    Lower {
        at: usize,
        of: String,
        old: Sureness,
        new: Sureness,
    },
    /// A channel more.
    Add {
        kind: ChannelKind,
        new: Target,
        confidence: Sureness,
    },
    /// The channel at that place goes.
    Remove {
        at: usize,
        kind: ChannelKind,
        old: String,
    },
    /// What no program should decide: an editor does.
    ByHand { column: Column, what: String },
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Set { field, old, new } => write!(
                f,
                "{}: {} → {}",
                field.name(),
                old.as_deref().unwrap_or(NOTHING),
                new.as_deref().unwrap_or(NOTHING)
            ),
            Self::Source(address) => write!(f, "source: added {address}"),
            Self::Replace { kind, old, new, .. } => {
                write!(f, "{}: {old} → {}", kind.id(), new.shown())
            }
            Self::Lower { of, old, new, .. } => {
                write!(f, "confidence of {of}: {} → {}", old.id(), new.id())
            }
            Self::Add { kind, new, .. } => write!(f, "{}: added {}", kind.id(), new.shown()),
            Self::Remove { kind, old, .. } => write!(f, "{}: removed {old}", kind.id()),
            Self::ByHand { column, what } => write!(f, "by hand: {}: {what}", column.name()),
        }
    }
}

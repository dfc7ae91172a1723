//! Parts that screens share.

mod aloud;
mod bars;
mod channel_link;
mod danger;
mod folded;
mod heading;
mod icon;
mod list;
mod passing;
mod pending;
mod point_card;
mod privacy_button;
mod progress;
mod tile;
mod typed;

pub(crate) use aloud::aloud_button;
pub(crate) use bars::{Bar, TopBar};
pub(crate) use channel_link::ChannelLink;
pub(crate) use danger::danger;
pub(crate) use folded::folded;
pub(crate) use heading::Heading;
pub(crate) use icon::{Icon, drawn, severity_icon};
pub(crate) use list::{Entry, list, options};
pub(crate) use passing::{copied, copying, whatsapp};
pub(crate) use pending::{draft_mark, draft_notice, pending, screen_pending};
pub(crate) use point_card::{Extra, Link, PointCard, all_lines, caution, more_lines};
pub(crate) use privacy_button::PrivacyButton;
pub(crate) use progress::ProgressLine;
pub(crate) use tile::{Tile, TileKind};
pub(crate) use typed::typed_line;

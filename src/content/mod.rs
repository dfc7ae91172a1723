//! The content, as editors write it and as the browser reads it.
//!
//! Editors write TOML and Fluent. When the widget is built, [`source`] (native
//! only) reads and checks all of it and packs what the browser needs: one
//! [`CheckPack`] a language for the rules and the first question, one
//! [`WordsPack`] for words and pictures of all others, one [`ReasonPack`] for the words
//! of its warnings and what rare words mean, one [`HelpPack`] for the offices, one
//! [`MoneyPack`] for the calculator, one [`PracticePack`] for groups, one
//! [`OutreachPack`] for village sessions, and one [`PlacesPack`] of all places. The
//! browser only ever decodes packs.

mod envelope;
mod group_words;
mod messages;
mod outreach_words;
mod pack;
mod picture;
mod places_pack;
mod practice_pack;
mod sum_words;
mod words;

#[cfg(feature = "editing")]
pub mod source;

#[cfg(all(test, feature = "editing"))]
mod broken_group_tests;
#[cfg(all(test, feature = "editing"))]
mod broken_help_tests;
#[cfg(all(test, feature = "editing"))]
mod broken_links_tests;
#[cfg(all(test, feature = "editing"))]
mod broken_money_tests;
#[cfg(all(test, feature = "editing"))]
mod broken_tests;
#[cfg(all(test, feature = "editing"))]
mod first_tests;
#[cfg(all(test, feature = "editing"))]
mod help_facts_tests;
#[cfg(all(test, feature = "editing"))]
mod help_tests;
#[cfg(test)]
mod hidden_tests;
#[cfg(all(test, feature = "editing"))]
mod languages_tests;
#[cfg(all(test, feature = "editing"))]
mod message_tests;
#[cfg(all(test, feature = "editing"))]
mod outreach_tests;
#[cfg(all(test, feature = "editing"))]
mod pictures_tests;
#[cfg(all(test, feature = "editing"))]
mod places_tests;
#[cfg(all(test, feature = "editing"))]
pub(crate) mod tests;

pub(crate) use envelope::checksum;
pub use envelope::{DamagedPack, Packed, decode, open, seal, unseal};
pub use group_words::GroupMsg;
pub use outreach_words::OutreachMsg;
pub use pack::{
    CheckPack, FlagWords, HelpPack, LawWords, MoneyPack, OutreachPack, PatternWords, Province,
    QuestionWords, ReasonPack, WordsPack,
};
pub use picture::{Picture, PictureNo};
pub use places_pack::PlacesPack;
pub use practice_pack::{GuideSource, OfferWords, PointWords, PracticePack, StepWords};
pub use sum_words::SumMsg;
pub use words::Msg;

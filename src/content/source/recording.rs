//! Texts of the page on which texts are recorded. They stand in no pack.

use crate::content::messages::messages;

messages! {
    /// A text of the page `rekam/`.
    pub enum Recording {
    Title = "record-title",
    Lead = "record-lead",
    Privacy = "record-privacy",
    Which = "record-which",
    Count = "record-count" (place, all, done),
    Record = "record-start",
    Again = "record-again",
    Stop = "record-stop",
    Play = "record-play",
    Back = "record-back",
    Next = "record-next",
    Missing = "record-missing",
    Export = "record-export",
    Exported = "record-exported" (file),
    Delete = "record-delete",
    Sure = "record-sure",
    DeleteYes = "record-delete-yes",
    DeleteNo = "record-delete-no",
    Speak = "record-speak",
    Kept = "record-kept",
    Full = "record-full",
    Empty = "record-empty",
    Old = "record-old",
    Cannot = "record-cannot",
    NoMicrophone = "record-no-microphone",
    Refused = "record-refused",
    Unheard = "record-unheard",
    Home = "record-home",
    Indonesian = "record-indonesian",
    Other = "record-other",
    }
}

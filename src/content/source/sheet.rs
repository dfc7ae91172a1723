//! The texts of the sheet for lawyers, which never reach a phone.

use crate::content::messages::messages;

messages! {
    /// A label on the sheet for lawyers.
    pub enum Label {
    Title = "review-title",
    Lead = "review-lead",
    Made = "review-made",
    Questions = "review-questions",
    Flags = "review-flags",
    Patterns = "review-patterns",
    Laws = "review-laws",
    Cases = "review-cases",
    LeftOut = "review-left-out",
    AskedWhen = "review-asked-when",
    Always = "review-always",
    RaisedWhen = "review-raised-when",
    Reason = "review-reason",
    RestsOn = "review-rests-on",
    Sure = "review-sure",
    Signs = "review-signs",
    Part = "review-part",
    Source = "review-source",
    SourceDate = "review-source-date",
    Checked = "review-checked",
    Since = "review-since",
    Until = "review-until",
    Facts = "review-facts",
    NotAsked = "review-not-asked",
    Expected = "review-expected",
    Verdict = "review-verdict",
    Agree = "review-agree",
    Change = "review-change",
    NotReviewed = "review-not-reviewed",
    Reviewed = "review-reviewed",
    Remarks = "review-remarks",
    Name = "review-name",
    Office = "review-office",
    Date = "review-date",
    Signature = "review-signature",
    }
}

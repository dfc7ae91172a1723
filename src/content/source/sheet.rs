//! The texts of the sheet for lawyers, which never reach a phone.

/// Declares [`Label`]: the name used in code and the key used in `review.ftl`.
macro_rules! labels {
    ($($name:ident = $key:literal,)*) => {
        /// A label on the sheet for lawyers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Label {
            $(#[doc = concat!("`", $key, "`")] $name,)*
        }

        impl Label {
            /// Every label.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The key in `review.ftl`.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }
    };
}

labels! {
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

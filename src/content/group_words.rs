//! The messages of practice and guide.

use super::messages::messages;

messages! {
    /// A text of practice and guide, by its place in the catalog of their pack.
    pub enum GroupMsg {
        Banner = "group-banner",
        Heading = "group-heading",
        Lead = "group-lead",
        Number = "group-number" (number, all),
        Read = "group-read",
        ReadStop = "group-read-stop",
        Ask = "group-ask",
        AskHow = "group-ask-how",
        Hands = "group-hands" (count),
        HandsMore = "group-hands-more" (choice),
        HandsLess = "group-hands-less" (choice),
        Explain = "group-explain",
        AsIf = "group-as-if",
        HandsWere = "group-hands-were",
        HandsOf = "group-hands-of" (choice, count),
        StoryAgain = "group-story-again",
        After = "group-after",
        Others = "group-others" (count),
        Open = "group-open",
        AskMore = "group-ask-more",
        Told = "group-told",
        Next = "group-next",
        List = "group-list",
        ToGuide = "group-to-guide",
        GuideHeading = "group-guide-heading",
        GuideLead = "group-guide-lead" (minutes),
        GuideStatus = "group-guide-status",
        GuideMinutes = "group-guide-minutes" (minutes),
        GuideReadAloud = "group-guide-read-aloud",
        GuideFrom = "group-guide-from" (names),
        GuideSources = "group-guide-sources",
        GuideSureHigh = "group-guide-sure-high",
        GuideSureMedium = "group-guide-sure-medium",
        GuideUndated = "group-guide-undated",
        GuideExamples = "group-guide-examples",
    }
}

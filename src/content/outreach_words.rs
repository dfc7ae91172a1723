//! The messages of village sessions.

use super::messages::messages;
use crate::outreach::{AgeBand, PinFault, Sex};

messages! {
    /// A text of the village mode, by its place in the catalog of its pack.
    pub enum OutreachMsg {
        Heading = "outreach-heading",
        Lead = "outreach-lead",
        Counts = "outreach-counts",
        Denied = "outreach-denied",
        PlaceHeading = "outreach-place-heading",
        PlaceChosen = "outreach-place-chosen" (place),
        PlaceNeeded = "outreach-place-needed",
        DayHeading = "outreach-day-heading",
        DayDay = "outreach-day-day",
        DayMonth = "outreach-day-month",
        DayYear = "outreach-day-year",
        DayWrong = "outreach-day-wrong",
        PinHeading = "outreach-pin-heading",
        PinLead = "outreach-pin-lead",
        PinLabel = "outreach-pin-label",
        PadCount = "outreach-pad-count" (count),
        PadDelete = "outreach-pad-delete",
        PinNotDigits = "outreach-pin-not-digits",
        PinLength = "outreach-pin-length",
        Begin = "outreach-begin",
        BeginUncounted = "outreach-begin-uncounted",
        MenuHeading = "outreach-menu-heading",
        MenuWhere = "outreach-menu-where" (place, date),
        NextCheck = "outreach-next-check",
        OpenReport = "outreach-open-report",
        Change = "outreach-change",
        Finish = "outreach-finish",
        FinishText = "outreach-finish-text",
        FinishWaits = "outreach-finish-waits",
        Recorded = "outreach-recorded" (count),
        NotCounting = "outreach-not-counting",
        Waiting = "outreach-waiting" (count),
        Lost = "outreach-lost" (count),
        ConsentHeading = "outreach-consent-heading",
        ConsentRead = "outreach-consent-read",
        ConsentWhat = "outreach-consent-what",
        ConsentFree = "outreach-consent-free",
        ConsentYes = "outreach-consent-yes",
        ConsentNo = "outreach-consent-no",
        AboutHeading = "outreach-about-heading",
        AboutLead = "outreach-about-lead",
        SexLabel = "outreach-sex-label",
        AgeLabel = "outreach-age-label",
        NotSaid = "outreach-not-said",
        StartCheck = "outreach-start-check",
        Bar = "outreach-bar",
        NextPerson = "outreach-next-person",
        NextSure = "outreach-next-sure",
        NextYes = "outreach-next-yes",
        NextNo = "outreach-next-no",
        Writing = "outreach-writing",
        RunningHeading = "outreach-running-heading",
        RunningGoOn = "outreach-running-go-on",
        IdleText = "outreach-idle-text" (count),
        IdleLock = "outreach-idle-lock" (count),
        IdleHere = "outreach-idle-here",
        CleanHeading = "outreach-clean-heading",
        CleanLead = "outreach-clean-lead",
        Staff = "outreach-staff",
        PinAsk = "outreach-pin-ask",
        PinOpen = "outreach-pin-open",
        PinWrong = "outreach-pin-wrong" (count),
        PinRemove = "outreach-pin-remove",
        PinForgotten = "outreach-pin-forgotten",
        ReportHeading = "outreach-report-heading",
        ReportWhich = "outreach-report-which",
        ReportNone = "outreach-report-none",
        ReportFailed = "outreach-report-failed",
        ReportFew = "outreach-report-few",
        ReportMasked = "outreach-report-masked",
        ReportOnce = "outreach-report-once",
        ReportNewer = "outreach-report-newer" (count),
        ReportDamaged = "outreach-report-damaged" (count),
        ReportMade = "outreach-report-made",
        SaveCsv = "outreach-save-csv",
        SaveName = "outreach-save-name",
        CopyHeading = "outreach-copy-heading",
        Copy = "outreach-copy",
        Print = "outreach-print",
        Saved = "outreach-saved",
        SaveFailed = "outreach-save-failed",
        ClearOpen = "outreach-clear-open",
        ClearSure = "outreach-clear-sure" (count),
        ClearYes = "outreach-clear-yes",
        ClearNo = "outreach-clear-no",
        ClearType = "outreach-clear-type" (count),
        ClearLabel = "outreach-clear-label",
        ClearNow = "outreach-clear-now",
        ClearFailed = "outreach-clear-failed",
        BackToMenu = "outreach-back-to-menu",
        HeadCode = "outreach-head-code",
        HeadPlace = "outreach-head-place",
        HeadDay = "outreach-head-day",
        HeadPart = "outreach-head-part",
        HeadEntry = "outreach-head-entry",
        HeadPersons = "outreach-head-persons",
        PartPersons = "outreach-part-persons",
        PartVerdict = "outreach-part-verdict",
        PartFlag = "outreach-part-flag",
        PartHelp = "outreach-part-help",
        PartSex = "outreach-part-sex",
        PartAge = "outreach-part-age",
        Everybody = "outreach-everybody",
        OtherFlags = "outreach-other-flags",
        Unfinished = "outreach-unfinished",
        Woman = "outreach-woman",
        Man = "outreach-man",
        AgeUnder18 = "outreach-age-under-18",
        Age18 = "outreach-age-18",
        Age25 = "outreach-age-25",
        Age35 = "outreach-age-35",
        Age45 = "outreach-age-45",
    }
}

impl OutreachMsg {
    /// What the keys of these texts begin with.
    pub const PREFIX: &'static str = "outreach-";
}

impl From<Option<Sex>> for OutreachMsg {
    fn from(sex: Option<Sex>) -> Self {
        match sex {
            Some(Sex::Woman) => Self::Woman,
            Some(Sex::Man) => Self::Man,
            None => Self::NotSaid,
        }
    }
}

impl From<Option<AgeBand>> for OutreachMsg {
    fn from(age: Option<AgeBand>) -> Self {
        match age {
            Some(AgeBand::Under18) => Self::AgeUnder18,
            Some(AgeBand::From18) => Self::Age18,
            Some(AgeBand::From25) => Self::Age25,
            Some(AgeBand::From35) => Self::Age35,
            Some(AgeBand::From45) => Self::Age45,
            None => Self::NotSaid,
        }
    }
}

impl From<PinFault> for OutreachMsg {
    fn from(fault: PinFault) -> Self {
        match fault {
            PinFault::NotDigits => Self::PinNotDigits,
            PinFault::Length => Self::PinLength,
        }
    }
}

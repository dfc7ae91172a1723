//! The messages that the screens use by name.

use super::messages::messages;
use crate::{
    checklist::{Section, Severity, Verdict},
    help::{ChannelKind, HelpKind, Situation},
    money::Quantity,
    share::Part,
};

messages! {
    /// A message of the interface, by its place in every catalog.
    pub enum Msg {
    AppTitle = "app-title",
    BackButton = "back-button",
    HelpButton = "help-button",
    NextButton = "next-button",
    LanguageName = "language-name",
    LanguageSwitch = "language-switch",
    LanguageFailed = "language-failed",
    AloudStart = "aloud-start",
    AloudStop = "aloud-stop",
    AloudAlways = "aloud-always",
    AloudNoVoice = "aloud-no-voice",
    AloudInstall = "aloud-install",
    AloudOnline = "aloud-online",
    AloudMissing = "aloud-missing",
    AloudNear = "aloud-near",
    AloudPart = "aloud-part",
    AloudBlocked = "aloud-blocked",
    AloudSilent = "aloud-silent",
    Loading = "loading",
    StartHeading = "start-heading",
    StartLead = "start-lead",
    StartPrivacy = "start-privacy",
    StartPrivacyMore = "start-privacy-more",
    StartButton = "start-button",
    StartSums = "start-sums",
    StartDanger = "start-danger",
    StartReviewed = "start-reviewed" (date),
    LinesHeading = "lines-heading",
    WordsMissing = "words-missing",
    ProgressLeft = "progress-left" (count),
    HintOne = "hint-one",
    HintSeveral = "hint-several",
    HintMonths = "hint-months",
    AnswerYes = "answer-yes",
    AnswerNo = "answer-no",
    AnswerNone = "answer-none",
    AnswerUnknown = "answer-unknown",
    MonthsLabel = "months-label",
    MonthsGiven = "months-given" (count),
    ChooseFirst = "choose-first",
    SectionJourney = "section-journey",
    SectionAgency = "section-agency",
    SectionContract = "section-contract",
    SectionFees = "section-fees",
    SectionDocuments = "section-documents",
    SectionDebt = "section-debt",
    SectionSafety = "section-safety",
    VerdictStop = "verdict-stop",
    VerdictCheck = "verdict-check",
    VerdictNone = "verdict-none",
    VerdictStopDo = "verdict-stop-do" (count),
    VerdictCheckDo = "verdict-check-do" (count),
    VerdictNoneDo = "verdict-none-do" (answered),
    VerdictNoneLimit = "verdict-none-limit",
    ResultUnknown = "result-unknown" (count),
    ResultUnanswered = "result-unanswered" (count),
    ContinueButton = "continue-button",
    ReasonsHeading = "reasons-heading",
    ReasonAnswers = "reason-answers",
    ReasonWhy = "reason-why",
    ReasonDo = "reason-do",
    ReasonKeep = "reason-keep",
    ReasonLaw = "reason-law",
    ReasonDisputed = "reason-disputed",
    PatternsHeading = "patterns-heading",
    PatternLaw = "pattern-law",
    SumCutOfWage = "sum-cut-of-wage" (percent),
    SumPayingOfContract = "sum-paying-of-contract" (percent),
    SumRateAYear = "sum-rate-a-year" (percent),
    SumInterestOfInstalment = "sum-interest-of-instalment" (percent),
    SumsOpen = "sums-open",
    SumsLoading = "sums-loading",
    SumsMissing = "sums-missing",
    ReasonsLoading = "reasons-loading",
    ReasonsMissing = "reasons-missing",
    StopHeading = "stop-heading",
    StopLead = "stop-lead",
    StopSeeButton = "stop-see-button",
    StopGoOnButton = "stop-go-on-button",
    SeverityStop = "severity-stop",
    SeveritySerious = "severity-serious",
    SeverityCaution = "severity-caution",
    SeverityVerify = "severity-verify",
    VerifyHeading = "verify-heading",
    VerifyLead = "verify-lead",
    VerifyMore = "verify-more" (count),
    AgencyHeading = "agency-heading",
    AgencyLead = "agency-lead" (hotline),
    AgencyGreeting = "agency-greeting",
    AgencyClosing = "agency-closing",
    AgencyCopy = "agency-copy",
    AgencyWhatsapp = "agency-whatsapp",
    Copied = "copied",
    CopyFailed = "copy-failed",
    AboutButton = "about-button",
    AboutHeading = "about-heading",
    AboutLead = "about-lead",
    AboutLimits = "about-limits",
    AboutReviewed = "about-reviewed" (reviewed, count),
    AboutNotReviewed = "about-not-reviewed",
    AboutRules = "about-rules",
    AboutSources = "about-sources",
    OfficeButton = "office-button",
    WipeButton = "wipe-button",
    Wiped = "wiped",
    HelpHeading = "help-heading",
    HelpLead = "help-lead",
    MoreLinesHeading = "more-lines-heading",
    PlaceHeading = "place-heading",
    PlacePrivacy = "place-privacy",
    PlaceProvince = "place-province",
    PlaceRegency = "place-regency",
    PlaceChoose = "place-choose",
    PlaceType = "place-type",
    PlaceTypeExample = "place-type-example",
    PlaceTypeMissing = "place-type-missing",
    PlaceOr = "place-or",
    PlaceNotFound = "place-not-found",
    PlaceDistrict = "place-district" (district, regency),
    PlaceDistrictList = "place-district-list",
    PlaceDistrictAny = "place-district-any",
    LocateButton = "locate-button",
    LocateExplain = "locate-explain",
    LocateYes = "locate-yes",
    LocateNo = "locate-no",
    LocateLooking = "locate-looking",
    LocateAround = "locate-around" (place),
    LocateMissing = "locate-missing",
    LocateRefused = "locate-refused",
    LocateNotFound = "locate-not-found",
    LocateTooSlow = "locate-too-slow",
    LocateAbroad = "locate-abroad" (country),
    LocateNowhere = "locate-nowhere",
    SituationHeading = "situation-heading",
    SituationAny = "situation-any",
    SituationDanger = "situation-danger",
    SituationViolence = "situation-violence",
    SituationWages = "situation-wages",
    SituationLicence = "situation-licence",
    SituationAbroad = "situation-abroad",
    CountryLabel = "country-label",
    CountryNone = "country-none" (hotline),
    NoteHeading = "note-heading",
    NoteLead = "note-lead",
    NoteTellSituation = "note-tell-situation",
    NoteTellPlace = "note-tell-place",
    NoteTellCountry = "note-tell-country",
    NoteSubject = "note-subject",
    NoteGreeting = "note-greeting",
    NoteSituation = "note-situation" (situation),
    NotePlace = "note-place" (place),
    NoteCountry = "note-country" (country),
    NoteClosing = "note-closing",
    PlacesCredit = "places-credit",
    NearHeading = "near-heading" (place),
    NearNone = "near-none" (km, name, away, hotline),
    Distance = "distance" (km),
    DistanceHere = "distance-here",
    NoNumber = "no-number" (hotline),
    CallFirst = "call-first" (hotline),
    SourceDated = "source-dated" (date),
    SourceUndated = "source-undated" (hotline),
    CheckedOn = "checked-on" (date),
    CheckedLongAgo = "checked-long-ago" (date),
    MapLink = "map-link" (place),
    ServiceMore = "service-more",
    ServiceBring = "service-bring",
    ServiceCost = "service-cost",
    ServiceAsk = "service-ask",
    AbroadHeading = "abroad-heading",
    AbroadLead = "abroad-lead",
    LoadingPlaces = "loading-places",
    PlacesFailed = "places-failed",
    Dial = "dial",
    WriteWhatsapp = "write-whatsapp",
    WriteEmail = "write-email",
    OpenPage = "open-page",
    KindHotline = "kind-hotline",
    KindLtsaMrc = "kind-ltsa-mrc",
    KindLtsa = "kind-ltsa",
    KindBp3mi = "kind-bp3mi",
    KindP4mi = "kind-p4mi",
    KindUnion = "kind-union",
    KindNgo = "kind-ngo",
    KindUptdPpa = "kind-uptd-ppa",
    KindEmbassy = "kind-embassy",
    KindDestinationService = "kind-destination-service",
    KindVillage = "kind-village",
    KindPolice = "kind-police",
    FailureHeading = "failure-heading",
    FailureText = "failure-text",
    FailureRetry = "failure-retry",
    CrashHeading = "crash-heading",
    CrashText = "crash-text",
    NoScript = "no-script",
    Month1 = "month-1",
    Month2 = "month-2",
    Month3 = "month-3",
    Month4 = "month-4",
    Month5 = "month-5",
    Month6 = "month-6",
    Month7 = "month-7",
    Month8 = "month-8",
    Month9 = "month-9",
    Month10 = "month-10",
    Month11 = "month-11",
    Month12 = "month-12",
    }
}

impl Msg {
    /// Those that come in the first pack: of the first screen, the frame, the
    /// first question, and that the rest is on its way or missing.
    pub const FIRST: &'static [Self] = &[
        Self::AppTitle,
        Self::BackButton,
        Self::HelpButton,
        Self::NextButton,
        Self::LanguageSwitch,
        Self::LanguageFailed,
        Self::AloudStart,
        Self::AloudStop,
        Self::Loading,
        Self::StartHeading,
        Self::StartLead,
        Self::StartPrivacy,
        Self::StartPrivacyMore,
        Self::StartButton,
        Self::StartSums,
        Self::StartDanger,
        Self::StartReviewed,
        Self::LinesHeading,
        Self::WordsMissing,
        Self::ProgressLeft,
        Self::HintOne,
        Self::ChooseFirst,
        Self::SectionJourney,
        Self::AboutButton,
        Self::NoNumber,
        Self::SourceDated,
        Self::SourceUndated,
        Self::CheckedOn,
        Self::CheckedLongAgo,
        Self::Dial,
        Self::WriteWhatsapp,
        Self::WriteEmail,
        Self::OpenPage,
        Self::FailureRetry,
        Self::Month1,
        Self::Month2,
        Self::Month3,
        Self::Month4,
        Self::Month5,
        Self::Month6,
        Self::Month7,
        Self::Month8,
        Self::Month9,
        Self::Month10,
        Self::Month11,
        Self::Month12,
    ];

    /// The name of a month, 1 to 12.
    pub fn month(month: u8) -> Self {
        match month {
            2 => Self::Month2,
            3 => Self::Month3,
            4 => Self::Month4,
            5 => Self::Month5,
            6 => Self::Month6,
            7 => Self::Month7,
            8 => Self::Month8,
            9 => Self::Month9,
            10 => Self::Month10,
            11 => Self::Month11,
            12 => Self::Month12,
            _ => Self::Month1,
        }
    }
}

impl From<Section> for Msg {
    fn from(section: Section) -> Self {
        match section {
            Section::Fees => Self::SectionFees,
            Section::Documents => Self::SectionDocuments,
            Section::Agency => Self::SectionAgency,
            Section::Debt => Self::SectionDebt,
            Section::Contract => Self::SectionContract,
            Section::Journey => Self::SectionJourney,
            Section::Safety => Self::SectionSafety,
        }
    }
}

impl From<Situation> for Msg {
    fn from(situation: Situation) -> Self {
        match situation {
            Situation::Danger => Self::SituationDanger,
            Situation::Violence => Self::SituationViolence,
            Situation::Wages => Self::SituationWages,
            Situation::Licence => Self::SituationLicence,
            Situation::Abroad => Self::SituationAbroad,
        }
    }
}

impl From<Part> for Msg {
    fn from(part: Part) -> Self {
        match part {
            Part::Situation => Self::NoteTellSituation,
            Part::Place => Self::NoteTellPlace,
            Part::Country => Self::NoteTellCountry,
        }
    }
}

impl From<Quantity> for Msg {
    fn from(quantity: Quantity) -> Self {
        match quantity {
            Quantity::CutOfWage => Self::SumCutOfWage,
            Quantity::PayingOfContract => Self::SumPayingOfContract,
            Quantity::RateAYear => Self::SumRateAYear,
            Quantity::InterestOfInstalment => Self::SumInterestOfInstalment,
        }
    }
}

impl From<Severity> for Msg {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Stop => Self::SeverityStop,
            Severity::Serious => Self::SeveritySerious,
            Severity::Caution => Self::SeverityCaution,
            Severity::Verify => Self::SeverityVerify,
        }
    }
}

impl From<Verdict> for Msg {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Stop => Self::VerdictStop,
            Verdict::Check => Self::VerdictCheck,
            Verdict::NoneFound => Self::VerdictNone,
        }
    }
}

impl From<HelpKind> for Msg {
    fn from(kind: HelpKind) -> Self {
        match kind {
            HelpKind::Hotline => Self::KindHotline,
            HelpKind::LtsaMrc => Self::KindLtsaMrc,
            HelpKind::Ltsa => Self::KindLtsa,
            HelpKind::Bp3mi => Self::KindBp3mi,
            HelpKind::P4mi => Self::KindP4mi,
            HelpKind::Union => Self::KindUnion,
            HelpKind::Ngo => Self::KindNgo,
            HelpKind::UptdPpa => Self::KindUptdPpa,
            HelpKind::Embassy => Self::KindEmbassy,
            HelpKind::DestinationService => Self::KindDestinationService,
            HelpKind::Village => Self::KindVillage,
            HelpKind::Police => Self::KindPolice,
        }
    }
}

impl From<ChannelKind> for Msg {
    fn from(kind: ChannelKind) -> Self {
        match kind {
            ChannelKind::Phone => Self::Dial,
            ChannelKind::Whatsapp => Self::WriteWhatsapp,
            ChannelKind::Email => Self::WriteEmail,
            ChannelKind::Web => Self::OpenPage,
        }
    }
}

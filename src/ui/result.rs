//! The verdict: what to do first, why, and what to find out.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{Assessment, Raised, Severity, Verdict},
    content::Msg,
    help::HelpPoint,
    locale::Arg,
};

use super::{
    late::Late,
    parts::{ChannelLink, Heading, Icon, PrivacyButton, pending},
    privacy::KeepButton,
    reason::{Given, hers, patterns, reason},
    screen::Screen,
    session::Session,
    take_along,
    to_do::{ask_them, find_out},
    words::{ReasonWords, Words, number},
};

#[component]
pub(crate) fn Outcome(session: Session, words: Words) -> impl IntoView {
    let found = session.assessment();
    let line = words.main_line().and_then(HelpPoint::phone).cloned();
    let verdict = found.verdict;
    let call_first = verdict != Verdict::NoneFound;
    let inside = (words.clone(), found.clone());
    let explained = move || {
        let (words, found) = &inside;
        match ReasonWords::of(words, session.reasons()) {
            _ if found.flags.is_empty() => ().into_any(),
            Some(reasons) => why(session, words, found, &reasons),
            None => reasons_pending(session, words),
        }
    };
    view! {
        <section class=format!("verdict {}", verdict.id()) data-verdict=verdict.id()>
            <div class="verdict-title">
                <Icon name=verdict_icon(verdict) />
                <Heading text=words.tell(verdict.into()) class="headline" />
            </div>
            {sentences(&words, &found)}
            <p>{tally(&words, &found)}</p>
            {(verdict == Verdict::NoneFound).then(|| view! { <p>{words.tell(Msg::VerdictNoneLimit)}</p> })}
        </section>
        {take_along::opened(session, &words)}
        {line
            .map(|channel| {
                view! { <ChannelLink words=words.clone() channel=channel main=call_first /> }
            })}
        <button class="button" data-action="help" on:click=move |_| session.go(Screen::Help)>
            <Icon name="pin" />
            {words.tell(Msg::OfficeButton)}
        </button>
        {(found.unanswered > 0)
            .then(|| {
                view! {
                    <button class="button" data-action="start" on:click=move |_| session.start()>
                        {words.tell(Msg::ContinueButton)}
                    </button>
                }
            })}
        {explained}
        <button class="button" data-action="sums" on:click=move |_| session.go(Screen::Sums)>
            {words.tell(Msg::SumsOpen)}
        </button>
        {find_out(session, &words, &found.verify)}
        {ask_them(session, &words, &found)}
        {take_along::section(session, &words, &found)}
        <p class="soft small">
            {words.tell_with(Msg::StartReviewed, &[("date", Arg::Text(&words.checked()))])}
        </p>
        <button class="button quiet" data-action="about" on:click=move |_| session.go(Screen::About)>
            {words.tell(Msg::AboutButton)}
        </button>
        <KeepButton session=session words=words.clone() />
        <PrivacyButton session=session words=words.clone() />
        {(!session.goes_round()).then(|| {
            view! {
                <button class="button quiet" data-action="restart" on:click=move |_| session.wipe()>
                    {words.tell(Msg::WipeButton)}
                </button>
            }
        })}
    }
}

/// The explanations are not here: on their way, or to be asked for again.
pub(crate) fn reasons_pending(session: Session, words: &Words) -> AnyView {
    let missing = matches!(session.reasons(), Late::Missing);
    pending(
        session,
        words,
        missing,
        [Msg::ReasonsLoading, Msg::ReasonsMissing],
    )
}

/// The warnings, and what several of them mean together.
fn why(session: Session, words: &Words, found: &Assessment, reasons: &ReasonWords) -> AnyView {
    let hers = hers(session, words);
    let given = Given {
        heading: &|| words.tell(Msg::ReasonAnswers),
        list: &hers,
    };
    let flags: Vec<&Raised> = found.flags.iter().collect();
    view! {
        <section class="reasons">
            <h2>{words.tell(Msg::ReasonsHeading)}</h2>
            {by_severity(words, reasons, &flags, &given, true)}
        </section>
        {patterns(words, reasons, &found.patterns, &given)}
    }
    .into_any()
}

/// Warnings under a heading for each severity, the gravest first, and that one
/// unfolded where it is to be `open`.
pub(crate) fn by_severity(
    words: &Words,
    reasons: &ReasonWords,
    flags: &[&Raised],
    given: &Given<'_>,
    open: bool,
) -> AnyView {
    let severity_of = |raised: &Raised| {
        let flag = words.pack.checklist.flag(raised.flag);
        flag.map_or(Severity::Verify, |flag| flag.severity)
    };
    flags
        .chunk_by(|one, next| severity_of(one) == severity_of(next))
        .enumerate()
        .map(|(group, flags)| {
            let severity = severity_of(flags[0]);
            let cards = flags
                .iter()
                .enumerate()
                .map(|(place, raised)| {
                    let open = open && group == 0 && place == 0;
                    reason(words, reasons, raised, given, open)
                })
                .collect_view();
            view! {
                <div class=format!("stack {}", severity.id())>
                    <h3 class="severity">{words.tell(severity.into())}</h3>
                    {cards}
                </div>
            }
        })
        .collect_view()
        .into_any()
}

/// What to do now, in a sentence without a number, since a recording holds none, and
/// how much was found.
pub(crate) fn sentences(words: &Words, found: &Assessment) -> AnyView {
    let graver = |severity: Severity| {
        found
            .flags
            .iter()
            .filter_map(|raised| words.pack.checklist.flag(raised.flag))
            .filter(|flag| flag.severity >= severity)
            .count()
    };
    let (count, to_do) = match found.verdict {
        Verdict::Stop => (
            words.tell_count(Msg::VerdictStopCount, graver(Severity::Stop)),
            Msg::VerdictStopDo,
        ),
        Verdict::Check => (
            words.tell_count(Msg::VerdictCheckCount, graver(Severity::Verify)),
            Msg::VerdictCheckDo,
        ),
        Verdict::NoneFound => {
            let answered = found.asked - found.unanswered - found.unknown;
            (
                words.tell_with(Msg::VerdictNoneCount, &[("answered", number(answered))]),
                Msg::VerdictNoneDo,
            )
        }
    };
    view! {
        <p class="to-do">{words.tell(to_do)}</p>
        <p>{count}</p>
    }
    .into_any()
}

/// What was left open.
pub(crate) fn tally(words: &Words, found: &Assessment) -> AnyView {
    let mut parts = Vec::new();
    if found.unanswered > 0 {
        parts.push(words.tell_count(Msg::ResultUnanswered, found.unanswered));
        parts.push(" ".into_any());
    }
    if found.unknown > 0 || found.unanswered == 0 {
        parts.push(words.tell_count(Msg::ResultUnknown, found.unknown));
    }
    parts.into_any()
}

/// The pictogram of a verdict.
pub(crate) fn verdict_icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Stop => "octagon",
        Verdict::Check => "triangle",
        Verdict::NoneFound => "magnifier",
    }
}

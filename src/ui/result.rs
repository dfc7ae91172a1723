//! The verdict: what to do first, why, and what to find out.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{Assessment, Raised, Severity, Sureness, ToVerify, Verdict},
    content::Msg,
    locale::Arg,
};

use super::{
    parts::{ChannelLink, Heading, Icon},
    screen::Screen,
    session::Session,
    words::{Words, number, phone},
};

#[component]
pub(crate) fn Outcome(session: Session, words: Words) -> impl IntoView {
    let found = session.assessment();
    let line = words.main_line().and_then(phone).cloned();
    let verdict = found.verdict;
    let call_first = verdict != Verdict::NoneFound;
    view! {
        <section class=format!("verdict {}", verdict.id()) data-verdict=verdict.id()>
            <div class="verdict-title">
                <Icon name=verdict_icon(verdict) />
                <Heading text=words.say(verdict.into()) class="headline" />
            </div>
            <p>{sentence(&words, &found)}</p>
            <p>{tally(&words, &found)}</p>
            {(verdict == Verdict::NoneFound).then(|| view! { <p>{words.say(Msg::VerdictNoneLimit)}</p> })}
        </section>
        {line
            .map(|channel| {
                view! { <ChannelLink words=words.clone() channel=channel main=call_first /> }
            })}
        <button class="button" data-action="help" on:click=move |_| session.go(Screen::Help)>
            <Icon name="pin" />
            {words.say(Msg::OfficeButton)}
        </button>
        {(found.unanswered > 0)
            .then(|| {
                view! {
                    <button class="button" data-action="start" on:click=move |_| session.start()>
                        {words.say(Msg::ContinueButton)}
                    </button>
                }
            })}
        {(!found.flags.is_empty()).then(|| reasons(session, &words, &found))}
        {(!found.verify.is_empty())
            .then(|| {
                view! {
                    <section class="verify">
                        <h2>{words.say(Msg::VerifyHeading)}</h2>
                        <p>{words.say(Msg::VerifyLead)}</p>
                        {found
                            .verify
                            .iter()
                            .map(|verify| view! { <FindOut session=session words=words.clone() verify=verify.clone() /> })
                            .collect_view()}
                    </section>
                }
            })}
        <p class="soft small">
            {words.with(Msg::StartReviewed, &[("date", Arg::Text(&words.checked()))])}
        </p>
        <button class="button quiet" data-action="restart" on:click=move |_| session.wipe()>
            {words.say(Msg::WipeButton)}
        </button>
    }
}

/// The warnings under a heading for each severity, the gravest first.
fn reasons(session: Session, words: &Words, found: &Assessment) -> impl IntoView + use<> {
    let groups = [Severity::Stop, Severity::Serious, Severity::Caution, Severity::Verify]
        .into_iter()
        .filter_map(|severity| {
            let raised: Vec<Raised> = found
                .flags
                .iter()
                .filter(|raised| {
                    let flag = words.pack.checklist.flag(raised.flag);
                    flag.is_some_and(|flag| flag.severity == severity)
                })
                .cloned()
                .collect();
            (!raised.is_empty()).then_some((severity, raised))
        })
        .enumerate()
        .map(|(group, (severity, raised))| {
            view! {
                <div class=format!("stack {}", severity.id())>
                    <h3 class="severity">{words.say(severity.into())}</h3>
                    {raised
                        .into_iter()
                        .enumerate()
                        .map(|(place, raised)| {
                            let open = group == 0 && place == 0;
                            view! { <Reason session=session words=words.clone() raised=raised open=open /> }
                        })
                        .collect_view()}
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="reasons">
            <h2>{words.say(Msg::ReasonsHeading)}</h2>
            {groups}
        </section>
    }
}

/// One warning, unfolding to its answers, reason, law and next step.
#[component]
fn Reason(session: Session, words: Words, raised: Raised, open: bool) -> impl IntoView {
    let place = usize::from(raised.flag.0);
    let (Some(flag), Some(text)) = (
        words.pack.checklist.flags.get(place).cloned(),
        words.pack.flags.get(place).cloned(),
    ) else {
        return ().into_any();
    };
    let answers = raised
        .because
        .iter()
        .filter_map(|question| {
            let asked = words.pack.questions.get(usize::from(question.0))?;
            let answer = session.answer(*question)?;
            Some((
                *question,
                words.text(asked.text),
                words.answer(*question, answer),
            ))
        })
        .map(|(question, asked, answer)| {
            view! {
                <li>
                    <button class="link" on:click=move |_| session.go(Screen::Question(question))>
                        {asked}
                    </button>
                    " "
                    <strong>{answer}</strong>
                </li>
            }
        })
        .collect_view();
    let laws = raised
        .laws
        .iter()
        .filter_map(|law| words.pack.laws.get(usize::from(law.0)))
        .map(|law| {
            view! {
                <li>
                    {words.text(law.says)} " " <cite>{words.text(law.cite)}</cite>
                </li>
            }
        })
        .collect_view();
    let severity = flag.severity;
    view! {
        <details
            class=format!("reason {}", severity.id())
            data-flag=flag.id.clone()
            data-severity=severity.id()
            open=open
        >
            <summary>
                <Icon name=severity_icon(severity) />
                <span class="title">{words.text(text.title)}</span>
                <Icon name="chevron" />
            </summary>
            <div class="details">
                <h4>{words.say(Msg::ReasonDo)}</h4>
                <p>{words.text(text.to_do)}</p>
                <h4>{words.say(Msg::ReasonWhy)}</h4>
                <p>{words.text(text.why)}</p>
                {(flag.sure == Sureness::Low).then(|| view! { <p>{words.say(Msg::ReasonDisputed)}</p> })}
                <h4>{words.say(Msg::ReasonKeep)}</h4>
                <p>{words.text(text.keep)}</p>
                <h4>{words.say(Msg::ReasonAnswers)}</h4>
                <ul class="answers">{answers}</ul>
                <h4>{words.say(Msg::ReasonLaw)}</h4>
                <ul class="laws">{laws}</ul>
            </div>
        </details>
    }
    .into_any()
}

/// One thing to find out, and how.
#[component]
fn FindOut(session: Session, words: Words, verify: ToVerify) -> impl IntoView {
    let question = verify.question;
    let text = words.pack.questions.get(usize::from(question.0)).cloned();
    text.map(|text| {
        view! {
            <div class="card find-out" data-verify=verify.worst.id()>
                <button class="link" on:click=move |_| session.go(Screen::Question(question))>
                    {words.text(text.text)}
                </button>
                {text.verify.map(|how| view! { <p>{words.text(how)}</p> })}
            </div>
        }
    })
}

/// What to do now, in a sentence.
fn sentence(words: &Words, found: &Assessment) -> String {
    let graver = |severity: Severity| {
        found
            .flags
            .iter()
            .filter_map(|raised| words.pack.checklist.flag(raised.flag))
            .filter(|flag| flag.severity >= severity)
            .count()
    };
    match found.verdict {
        Verdict::Stop => words.count(Msg::VerdictStopDo, graver(Severity::Stop)),
        Verdict::Check => words.count(Msg::VerdictCheckDo, graver(Severity::Verify)),
        Verdict::NoneFound => {
            let answered = found.asked - found.unanswered - found.unknown;
            words.with(Msg::VerdictNoneDo, &[("answered", number(answered))])
        }
    }
}

/// What was left open.
fn tally(words: &Words, found: &Assessment) -> String {
    let mut parts = Vec::new();
    if found.unanswered > 0 {
        parts.push(words.count(Msg::ResultUnanswered, found.unanswered));
    }
    if found.unknown > 0 || found.unanswered == 0 {
        parts.push(words.count(Msg::ResultUnknown, found.unknown));
    }
    parts.join(" ")
}

fn verdict_icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Stop => "octagon",
        Verdict::Check => "triangle",
        Verdict::NoneFound => "magnifier",
    }
}

fn severity_icon(severity: Severity) -> &'static str {
    match severity {
        Severity::Stop => "octagon",
        Severity::Serious => "triangle",
        Severity::Caution | Severity::Verify => "magnifier",
    }
}

//! The result on paper. What a printer gets is a sheet of its own: on the screen
//! half of a result is folded away, and the other half are buttons.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{Assessment, Raised, Verdict},
    content::Msg,
    help::ChannelKind,
    locale::Arg,
    share::FRAGMENT,
};
use wasm_bindgen_futures::spawn_local;

use super::{Link, code::picture};
use crate::{
    device::{frame, paper},
    ui::{
        parts::{Icon, severity_icon},
        reason::{disputed, reckoned},
        result::{sentences, tally, verdict_icon},
        session::Session,
        words::{ReasonWords, Words, unbroken},
    },
};

/// On paper: with these answers where it has to be a window of its own, which takes
/// them out of its address.
pub(super) fn part(words: &Words, link: Option<&Link>) -> AnyView {
    let fragment = link
        .and_then(|link| link.text.split_once('#'))
        .map(|(_, text)| text.to_owned());
    view! {
        <div class="stack" data-paper="">
            <h2>{words.tell(Msg::TakePaper)}</h2>
            <p>{words.tell(Msg::TakePaperLead)}</p>
            {print_button(words, words.tell(Msg::TakePrint), "button", fragment)}
        </div>
    }
    .into_any()
}

/// The button that prints, and another way where it does nothing: a window of its
/// own at that fragment.
pub(crate) fn print_button(
    words: &Words,
    label: AnyView,
    class: &'static str,
    fragment: Option<String>,
) -> AnyView {
    let failed = RwSignal::new(false);
    let inside = words.clone();
    let other_way = move || {
        failed.get().then(|| {
            let window = fragment
                .clone()
                .filter(|_| frame::is_embedded())
                .map(|fragment| {
                    let href = format!("./index.html?lang={}#{fragment}", inside.language());
                    view! {
                        <a
                            class="button"
                            href=href
                            target="_blank"
                            rel="noopener"
                            data-action="own-window"
                        >
                            {inside.tell(Msg::OwnWindow)}
                        </a>
                    }
                });
            view! {
                <p>{inside.tell(Msg::TakePrintFailed)}</p>
                {window}
            }
        })
    };
    view! {
        <button
            class=class
            data-action="print"
            on:click=move |_| spawn_local(async move { failed.set(!paper::print().await) })
        >
            {label}
        </button>
        <div role="status">{other_way}</div>
    }
    .into_any()
}

/// What is printed. No screen shows it, and no reader reads it.
pub(super) fn sheet(
    session: Session,
    words: &Words,
    found: &Assessment,
    link: Option<&Link>,
) -> AnyView {
    let inside = (words.clone(), found.clone());
    let why = move || {
        let (words, found) = &inside;
        ReasonWords::of(words, session.reasons()).map(|reasons| {
            let reasons = found
                .flags
                .iter()
                .filter_map(|raised| reason(session, words, &reasons, raised))
                .collect_view();
            view! { <ol>{reasons}</ol> }
        })
    };
    let headed =
        (!found.flags.is_empty()).then(|| view! { <h2>{words.tell(Msg::ReasonsHeading)}</h2> });
    let limit = (found.verdict == Verdict::NoneFound)
        .then(|| view! { <p>{words.tell(Msg::VerdictNoneLimit)}</p> });
    let reviewed = words.tell_with(Msg::StartReviewed, &[("date", Arg::Text(&words.checked()))]);
    view! {
        <div class="on-paper" data-unread="">
            <p>{words.tell(Msg::AppTitle)}</p>
            <div class="verdict-title">
                <Icon name=verdict_icon(found.verdict) />
                <p class="headline">{words.tell(found.verdict.into())}</p>
            </div>
            {sentences(words, found)}
            <p>{tally(words, found)}</p>
            {limit}
            <p>{words.tell(Msg::TakeNotAdvice)} " " {reviewed}</p>
            <h2>{words.tell(Msg::TakeLines)}</h2>
            <ul>{lines(words)}</ul>
            {link.map(|link| on_a_phone(words, link))}
            {headed}
            {why}
            {verify(words, found)}
        </div>
    }
    .into_any()
}

fn reason(
    session: Session,
    words: &Words,
    reasons: &ReasonWords,
    raised: &Raised,
) -> Option<AnyView> {
    let flag = words.pack.checklist.flag(raised.flag)?;
    let text = reasons.flag(raised.flag)?;
    let answers = raised.because.iter().filter_map(|question| {
        let asked = words.pack.questions.get(usize::from(question.0))?.text;
        let answer = session.telling(&[raised.flag], *question)?;
        Some(view! { <li>{words.tell_text(asked)} " " <strong>{words.answer(*question, answer)}</strong></li> })
    });
    let laws = raised.laws.iter().filter_map(|law| {
        let law = reasons.pack.laws.get(usize::from(law.0))?;
        Some(view! { <li>{reasons.tell(law.cite)}</li> })
    });
    let keep = flag.keep.iter().filter_map(|kind| {
        let text = reasons.pack.evidence.get(usize::from(kind.0))?;
        Some(view! { <li>{reasons.tell(*text)}</li> })
    });
    Some(
        view! {
            <li>
                <h3>
                    <Icon name=severity_icon(flag.severity) />
                    <span>{words.tell(flag.severity.into())} ": " {reasons.tell(text.title)}</span>
                </h3>
                <p><b>{words.tell(Msg::ReasonDo)} ": "</b>{reasons.tell(text.to_do)}</p>
                <p><b>{words.tell(Msg::ReasonWhy)} ": "</b>{reasons.tell(text.why)}</p>
                {disputed(words, flag)}
                <b>{words.tell(Msg::ReasonKeep)} ": "</b>
                <ul>{keep.collect_view()}</ul>
                <b>{words.tell(Msg::ReasonAnswers)} ": "</b>
                <ul>{answers.collect_view()}{reckoned(session, words, &raised.sums)}</ul>
                <b>{words.tell(Msg::ReasonLaw)} ": "</b>
                <ul>{laws.collect_view()}</ul>
            </li>
        }
        .into_any(),
    )
}

/// What is still to be found out, and how.
fn verify(words: &Words, found: &Assessment) -> Option<AnyView> {
    let open = found.verify.iter().filter_map(|verify| {
        let text = words.pack.questions.get(usize::from(verify.question.0))?;
        let how = text.verify.map(|how| words.tell_text(how));
        Some(view! { <li><b>{words.tell_text(text.text)}</b> " " {how}</li> })
    });
    let open: Vec<_> = open.collect();
    (!open.is_empty()).then(|| {
        view! {
            <h2>{words.tell(Msg::TakeVerify)}</h2>
            <ul>{open}</ul>
        }
        .into_any()
    })
}

fn lines(words: &Words) -> AnyView {
    let lines = words.pack.lines.iter().flat_map(|point| {
        let phones = point
            .channels
            .iter()
            .filter(|channel| channel.kind == ChannelKind::Phone);
        phones.map(|channel| {
            let label = channel.label.clone().map(|label| format!(" ({label})"));
            view! {
                <li lang=words.of_facts()>
                    {point.name.clone()} ": " <b>{unbroken(channel.show.clone())}</b> {label}
                </li>
            }
        })
    });
    lines.collect_view().into_any()
}

/// The picture code and where it leads.
fn on_a_phone(words: &Words, link: &Link) -> AnyView {
    let address = link
        .text
        .split_once(&format!("#{FRAGMENT}"))
        .map_or(link.text.as_str(), |(address, _)| address);
    view! {
        <div class="on-a-phone">
            {picture(words, link)}
            <div>
                <p>{words.tell(Msg::TakeCodeLead)}</p>
                <p><b>{words.tell(Msg::TakeCodeWarning)}</b></p>
                <p>{words.tell_with(Msg::TakePaperAddress, &[("address", Arg::Text(address))])}</p>
            </div>
        </div>
    }
    .into_any()
}

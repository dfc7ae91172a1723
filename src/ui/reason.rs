//! One warning, and what several of them are called in law.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{Flag, FlagNo, Found, LawNo, QuestionNo, Raised, Sureness},
    content::Msg,
    locale::Arg,
    money::Quantity,
};

use super::{
    parts::{Icon, severity_icon},
    screen::Screen,
    session::Session,
    words::{ReasonWords, Words},
};

/// The answers that raised something, as they stand beside it: whose they are is
/// not for the warning to know.
pub(crate) struct Given<'a> {
    /// What they are called.
    pub(crate) heading: &'a dyn Fn() -> AnyView,
    /// What raised these flags, as entries of a list.
    pub(crate) list: &'a List<'a>,
}

/// Entries for what raised these flags: answers to questions, and what was reckoned.
type List<'a> = dyn Fn(&[FlagNo], &[QuestionNo], &[Quantity]) -> AnyView + 'a;

/// Her own answers, each to be changed.
pub(crate) fn hers(
    session: Session,
    words: &Words,
) -> impl Fn(&[FlagNo], &[QuestionNo], &[Quantity]) -> AnyView {
    move |flags, because, quantities| {
        (
            given(session, words, flags, because),
            reckoned(session, words, quantities),
        )
            .into_any()
    }
}

/// One warning, unfolding to its answers, reason, law and next step.
pub(crate) fn reason(
    words: &Words,
    reasons: &ReasonWords,
    raised: &Raised,
    given: &Given<'_>,
    open: bool,
) -> AnyView {
    let (Some(flag), Some(text)) = (
        words.pack.checklist.flag(raised.flag).cloned(),
        reasons.flag(raised.flag).cloned(),
    ) else {
        return ().into_any();
    };
    let keep = flag
        .keep
        .iter()
        .filter_map(|kind| reasons.pack.evidence.get(usize::from(kind.0)))
        .map(|text| view! { <li>{reasons.tell(*text)}</li> })
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
                <span class="title">{reasons.tell(text.title)}</span>
                <Icon name="chevron" />
            </summary>
            <div class="details">
                <h4>{words.tell(Msg::ReasonDo)}</h4>
                <p>{reasons.tell(text.to_do)}</p>
                <h4>{words.tell(Msg::ReasonWhy)}</h4>
                <p>{reasons.tell(text.why)}</p>
                {disputed(words, &flag)}
                <h4>{words.tell(Msg::ReasonKeep)}</h4>
                <ul class="keep">{keep}</ul>
                <h4>{(given.heading)()}</h4>
                <ul class="answers">
                    {(given.list)(&[raised.flag], &raised.because, &raised.sums)}
                </ul>
                <h4>{words.tell(Msg::ReasonLaw)}</h4>
                <ul class="laws">{grounds(reasons, &raised.laws)}</ul>
            </div>
        </details>
    }
    .into_any()
}

/// That officials contradict each other, where it is so.
pub(crate) fn disputed(words: &Words, flag: &Flag) -> Option<AnyView> {
    (flag.sure == Sureness::Low)
        .then(|| view! { <p>{words.tell(Msg::ReasonDisputed)}</p> }.into_any())
}

/// What she reckoned that raised it.
pub(crate) fn reckoned(session: Session, words: &Words, quantities: &[Quantity]) -> AnyView {
    quantities
        .iter()
        .filter_map(|quantity| {
            let share = session.with_rules(|_, answers| answers.sums.get(*quantity))?;
            let percent = ("percent", Arg::Number(i64::from(share / 100)));
            let text = words.tell_with((*quantity).into(), &[percent]);
            Some(view! { <li>{text}</li> }.into_any())
        })
        .collect_view()
        .into_any()
}

/// What several warnings together are called, and which answers made it.
pub(crate) fn patterns(
    words: &Words,
    reasons: &ReasonWords,
    patterns: &[Found],
    given: &Given<'_>,
) -> AnyView {
    if patterns.is_empty() {
        return ().into_any();
    }
    let cards = patterns
        .iter()
        .filter_map(|found| {
            let place = usize::from(found.pattern.0);
            let pattern = words.pack.checklist.pattern(found.pattern)?;
            let text = reasons.pack.patterns.get(place)?;
            let parts = found
                .parts
                .iter()
                .zip(&text.parts)
                .map(|(part, label)| {
                    view! {
                        <h3>{reasons.tell(*label)}</h3>
                        <ul class="answers">{(given.list)(&part.flags, &part.because, &[])}</ul>
                    }
                })
                .collect_view();
            Some(view! {
                <details class="reason pattern" data-pattern=pattern.id.clone()>
                    <summary>
                        <span class="title">{reasons.tell(text.title)}</span>
                        <Icon name="chevron" />
                    </summary>
                    <div class="details">
                        <p>{reasons.tell(text.why)}</p>
                        {parts}
                        <h3>{words.tell(Msg::PatternLaw)}</h3>
                        <p>{reasons.tell(text.law)}</p>
                        <ul class="laws">{grounds(reasons, &found.laws)}</ul>
                    </div>
                </details>
            })
        })
        .collect_view();
    view! {
        <section class="reasons">
            <h2>{words.tell(Msg::PatternsHeading)}</h2>
            {cards}
        </section>
    }
    .into_any()
}

/// Questions and the answers given to them, each to be changed.
fn given(session: Session, words: &Words, flags: &[FlagNo], because: &[QuestionNo]) -> AnyView {
    because
        .iter()
        .filter_map(|question| {
            let question = *question;
            let asked = words.pack.questions.get(usize::from(question.0))?.text;
            let asked = words.tell_text(asked);
            let answer = words.answer(question, session.telling(flags, question)?);
            Some(view! {
                <li>
                    <button class="link" on:click=move |_| session.go(Screen::Question(question))>
                        {asked}
                    </button>
                    " "
                    <strong>{answer}</strong>
                </li>
            })
        })
        .collect_view()
        .into_any()
}

fn grounds(reasons: &ReasonWords, laws: &[LawNo]) -> AnyView {
    laws.iter()
        .filter_map(|law| reasons.pack.laws.get(usize::from(law.0)))
        .map(|law| {
            view! {
                <li>
                    {reasons.tell(law.says)} " " <cite>{reasons.tell(law.cite)}</cite>
                </li>
            }
        })
        .collect_view()
        .into_any()
}

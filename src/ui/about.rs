//! What this is and is not, and which warnings no lawyer has reviewed yet.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, locale::Arg};

use super::{
    parts::{Heading, PrivacyButton},
    result::reasons_pending,
    session::Session,
    words::{ReasonWords, Words, number},
};

#[component]
pub(crate) fn About(session: Session, words: Words) -> impl IntoView {
    let flags = &words.pack.checklist.flags;
    let reviewed = flags.iter().filter(|flag| flag.reviewed).count();
    let count = words.with(
        Msg::AboutReviewed,
        &[
            ("reviewed", number(reviewed)),
            ("count", number(flags.len())),
        ],
    );
    let inside = words.clone();
    view! {
        <Heading text=words.say(Msg::AboutHeading) class="headline" />
        <p class="lead">{words.say(Msg::AboutLead)}</p>
        <p>{words.say(Msg::AboutLimits)}</p>
        <p>{words.with(Msg::StartReviewed, &[("date", Arg::Text(&words.checked()))])}</p>
        <p data-reviewed=reviewed.to_string()>{count}</p>
        <PrivacyButton session=session words=words />
        {move || match ReasonWords::of(&inside, session.reasons()) {
            Some(reasons) => everything(&inside, &reasons),
            None => reasons_pending(session, &inside),
        }}
    }
}

/// Every warning and every ground, to be unfolded.
fn everything(words: &Words, reasons: &ReasonWords) -> AnyView {
    let not_reviewed = words.say(Msg::AboutNotReviewed);
    let flags = words
        .pack
        .checklist
        .flags
        .iter()
        .zip(&reasons.pack.flags)
        .map(|(flag, text)| {
            let mark = (!flag.reviewed).then(|| {
                view! { <span class="soft small">" ("{not_reviewed.clone()}")"</span> }
            });
            view! { <li data-about=flag.id.clone()>{reasons.text(text.title)}{mark}</li> }
        })
        .collect_view();
    let laws = reasons
        .pack
        .laws
        .iter()
        .map(|law| view! { <li>{reasons.text(law.cite)}</li> })
        .collect_view();
    view! {
        <details class="reason">
            <summary><span class="title">{words.say(Msg::AboutRules)}</span></summary>
            <div class="details"><ul>{flags}</ul></div>
        </details>
        <details class="reason">
            <summary><span class="title">{words.say(Msg::AboutSources)}</span></summary>
            <div class="details"><ul>{laws}</ul></div>
        </details>
    }
    .into_any()
}

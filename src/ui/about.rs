//! What this is and is not, and which warnings no lawyer has reviewed yet.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, locale::Arg};

use super::{
    offline,
    parts::{Heading, Icon, PrivacyButton, draft_notice},
    result::reasons_pending,
    screen::Screen,
    session::Session,
    words::{ReasonWords, Words, number},
};

#[component]
pub(crate) fn About(session: Session, words: Words) -> impl IntoView {
    let flags = &words.pack.checklist.flags;
    let reviewed = flags.iter().filter(|flag| flag.reviewed).count();
    let count = words.tell_with(
        Msg::AboutReviewed,
        &[
            ("reviewed", number(reviewed)),
            ("count", number(flags.len())),
        ],
    );
    let inside = words.clone();
    let offline = offline::button(session, &words);
    view! {
        <Heading text=words.tell(Msg::AboutHeading) class="headline" />
        {draft_notice(&words)}
        <p class="lead">{words.tell(Msg::AboutLead)}</p>
        <p>{words.tell(Msg::AboutLimits)}</p>
        <p>{words.tell_with(Msg::StartReviewed, &[("date", Arg::Text(&words.checked()))])}</p>
        <p data-reviewed=reviewed.to_string()>{count}</p>
        {offline}
        <PrivacyButton session=session words=words.clone() />
        <section>
            <h2>{words.tell(Msg::AboutGroup)}</h2>
            <button
                class="button quiet"
                data-action="outreach"
                on:click=move |_| session.go(Screen::Outreach)
            >
                {words.tell(Msg::OutreachOpen)}
            </button>
            <button
                class="button quiet"
                data-action="practice"
                on:click=move |_| session.go(Screen::Practice)
            >
                {words.tell(Msg::PracticeButton)}
            </button>
            <button class="button quiet" data-action="guide" on:click=move |_| session.go(Screen::Guide)>
                {words.tell(Msg::GuideButton)}
            </button>
        </section>
        {move || match ReasonWords::of(&inside, session.reasons()) {
            Some(reasons) => everything(&inside, &reasons),
            None => reasons_pending(session, &inside),
        }}
    }
}

/// Every warning and every ground, to be unfolded.
fn everything(words: &Words, reasons: &ReasonWords) -> AnyView {
    let flags = words
        .pack
        .checklist
        .flags
        .iter()
        .zip(&reasons.pack.flags)
        .map(|(flag, text)| {
            let mark = (!flag.reviewed).then(|| {
                view! { <span class="soft small">" ("{words.tell(Msg::AboutNotReviewed)}")"</span> }
            });
            view! { <li data-about=flag.id.clone()>{reasons.tell(text.title)}{mark}</li> }
        })
        .collect_view();
    let laws = reasons
        .pack
        .laws
        .iter()
        .map(|law| view! { <li>{reasons.tell(law.cite)}</li> })
        .collect_view();
    view! {
        <details class="reason">
            <summary>
                <span class="title">{words.tell(Msg::AboutRules)}</span>
                <Icon name="chevron" />
            </summary>
            <div class="details"><ul>{flags}</ul></div>
        </details>
        <details class="reason">
            <summary>
                <span class="title">{words.tell(Msg::AboutSources)}</span>
                <Icon name="chevron" />
            </summary>
            <div class="details"><ul>{laws}</ul></div>
        </details>
    }
    .into_any()
}

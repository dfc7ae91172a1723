//! A sign to stop, told at once: she chooses to see what to do, or to go on.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{QuestionNo, Severity},
    content::Msg,
};

use super::{
    parts::{Heading, Icon},
    screen::Screen,
    session::Session,
    words::{ReasonWords, Words},
};

#[component]
pub(crate) fn Stopped(session: Session, words: Words, number: QuestionNo) -> impl IntoView {
    let found = session.assessment();
    let checklist = words.pack.clone();
    let titles = move || {
        let reasons = ReasonWords::of(&session.words(), session.reasons())?;
        let titles = found
            .flags
            .iter()
            .filter_map(|raised| Some((raised, checklist.checklist.flag(raised.flag)?)))
            .filter(|(_, flag)| flag.severity == Severity::Stop)
            .filter_map(|(raised, flag)| {
                let title = reasons.flag(raised.flag)?.title;
                let title = reasons.tell(title);
                Some(view! { <li data-flag=flag.id.clone() data-severity="stop">{title}</li> })
            })
            .collect_view();
        Some(view! { <ul class="found">{titles}</ul> })
    };
    view! {
        <section class="verdict stop">
            <div class="verdict-title">
                <Icon name="octagon" />
                <Heading text=words.tell(Msg::StopHeading) class="headline" />
            </div>
            {titles}
            <p>{words.tell(Msg::StopLead)}</p>
        </section>
        <button class="button main" data-action="result" on:click=move |_| session.go(Screen::Result)>
            {words.tell(Msg::StopSeeButton)}
        </button>
        <button class="button" data-action="go-on" on:click=move |_| session.go_on(number)>
            {words.tell(Msg::StopGoOnButton)}
        </button>
    }
}

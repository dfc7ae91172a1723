//! The first screen. The static HTML shows the same one before this is loaded.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, help::HelpKind, locale::Arg};

use super::{
    parts::{Heading, Icon, PointCard},
    screen::Screen,
    session::Session,
    words::{Words, phone},
};

#[component]
pub(crate) fn Start(session: Session, words: Words) -> impl IntoView {
    let danger = words.line_for(HelpKind::Police).and_then(phone).cloned();
    let reviewed = words.with(Msg::StartReviewed, &[("date", Arg::Text(&words.checked()))]);
    let lines = words;
    view! {
        <Heading text=lines.say(Msg::StartHeading) class="headline" />
        <p class="lead">{lines.say(Msg::StartLead)}</p>
        <div class="card privacy">
            <Icon name="lock" />
            <div>
                <p>{lines.say(Msg::StartPrivacy)}</p>
                <p class="soft">{lines.say(Msg::StartPrivacyMore)}</p>
            </div>
        </div>
        <button class="button main" data-action="start" on:click=move |_| session.start()>
            {lines.say(Msg::StartButton)}
        </button>
        {danger
            .map(|channel| {
                view! {
                    <p class="danger">
                        {lines.say(Msg::StartDanger)} " "
                        <a href=channel.href() data-channel="phone">{channel.show.clone()}</a>
                    </p>
                }
            })}
        <section class="lines">
            <h2>{lines.say(Msg::LinesHeading)}</h2>
            {lines
                .pack
                .lines
                .iter()
                .map(|line| view! { <PointCard words=lines.clone() point=line.clone() /> })
                .collect_view()}
        </section>
        <p class="soft small">{reviewed}</p>
        <button class="button quiet" data-action="about" on:click=move |_| session.go(Screen::About)>
            {lines.say(Msg::AboutButton)}
        </button>
    }
}

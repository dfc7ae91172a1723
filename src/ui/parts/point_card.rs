//! A help point: what it can do, where it is, and how to reach it.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    help::{ChannelKind, HelpKind, HelpPoint},
};

use super::ChannelLink;
use crate::ui::{help::Message, words::Words};

#[component]
pub(crate) fn PointCard(
    words: Words,
    point: HelpPoint,
    #[prop(optional, into)] distance: Option<String>,
    #[prop(optional_no_strip)] message: Option<Message>,
) -> impl IntoView {
    // A line is called and not visited, and its name says what it is for.
    let office = point.kind != HelpKind::Hotline;
    let reachable = point
        .channels
        .iter()
        .any(|channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Whatsapp));
    let channels = point
        .channels
        .iter()
        .map(|channel| {
            view! { <ChannelLink words=words.clone() channel=channel.clone() message=message.clone() /> }
        })
        .collect_view();
    view! {
        <article class="card point" data-help=point.id.clone()>
            <div class="tags">
                {distance.map(|distance| view! { <p class="tag">{distance}</p> })}
                {point.hours.clone().map(|hours| view! { <p class="tag">{hours}</p> })}
            </div>
            <h3>{point.name.clone()}</h3>
            {office.then(|| view! { <p>{words.say(point.kind.into())}</p> })}
            {point
                .address
                .clone()
                .filter(|_| office)
                .map(|address| view! { <p class="soft">{address}</p> })}
            {channels}
            {(!reachable).then(|| view! { <p class="soft">{words.with_line(Msg::NoNumber)}</p> })}
            <p class="soft small">{words.source(&point)}</p>
        </article>
    }
}

/// Every line to call, under a heading.
pub(crate) fn all_lines(words: &Words) -> AnyView {
    view! {
        <section class="lines">
            <h2>{words.say(Msg::LinesHeading)}</h2>
            {words
                .pack
                .lines
                .iter()
                .map(|line| view! { <PointCard words=words.clone() point=line.clone() /> })
                .collect_view()}
        </section>
    }
    .into_any()
}

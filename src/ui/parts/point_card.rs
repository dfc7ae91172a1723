//! A help point: what it can do, where it is, and how to reach it.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    help::{ChannelKind, HelpKind, HelpPoint},
};

use super::Icon;
use crate::ui::words::Words;

#[component]
pub(crate) fn PointCard(
    words: Words,
    point: HelpPoint,
    #[prop(optional, into)] distance: Option<String>,
) -> impl IntoView {
    let reachable = point.channels.iter().any(|c| {
        matches!(c.kind, ChannelKind::Phone | ChannelKind::Whatsapp)
    });
    let channels = point
        .channels
        .iter()
        .map(|channel| {
            let class = if channel.kind == ChannelKind::Phone { "button call" } else { "button" };
            // A page in the same frame would take the check away.
            let target = (channel.kind == ChannelKind::Web).then_some("_blank");
            view! {
                <div class="channel">
                    {channel.label.clone().map(|label| view! { <p class="soft">{label}</p> })}
                    <a
                        class=class
                        href=channel.href()
                        target=target
                        rel="noopener noreferrer"
                        data-channel=channel.kind.id()
                    >
                        <Icon name=channel_icon(channel.kind) />
                        <span>{words.channel(channel)}</span>
                    </a>
                </div>
            }
        })
        .collect_view();
    let source = words.source(&point);
    view! {
        <article class="card point" data-help=point.id.clone()>
            {distance.map(|distance| view! { <p class="tag">{distance}</p> })}
            <h3>{point.name.clone()}</h3>
            // A line's name already says what it is for.
            {(point.kind != HelpKind::Hotline).then(|| view! { <p>{words.say(point.kind.into())}</p> })}
            {point.address.clone().map(|address| view! { <p class="soft">{address}</p> })}
            {point.hours.clone().map(|hours| view! { <p class="tag">{hours}</p> })}
            {channels}
            {(!reachable).then(|| view! { <p class="soft">{words.with_line(Msg::NoNumber)}</p> })}
            <p class="soft small">{source}</p>
        </article>
    }
}

fn channel_icon(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Phone => "phone",
        ChannelKind::Whatsapp => "chat",
        ChannelKind::Email => "mail",
        ChannelKind::Web => "globe",
    }
}

//! A number or address to touch.

use leptos::prelude::*;
use migrasi_aman::help::{Channel, ChannelKind};

use super::Icon;
use crate::ui::words::{Words, unbroken};

/// `main` makes it the one thing to do on its screen.
#[component]
pub(crate) fn ChannelLink(
    words: Words,
    channel: Channel,
    #[prop(optional)] main: bool,
    #[prop(optional_no_strip)] href: Option<Signal<String>>,
) -> impl IntoView {
    let class = if main { "button main" } else { "button" };
    // Opened in the same frame it would take the check and its answers away.
    let target =
        matches!(channel.kind, ChannelKind::Web | ChannelKind::Whatsapp).then_some("_blank");
    let way = channel.clone();
    let href = move || href.map_or_else(|| way.href(), |href| href.get());
    view! {
        <div class="channel">
            <a
                class=class
                href=href
                target=target
                rel="noopener noreferrer"
                data-channel=channel.kind.id()
            >
                <Icon name=icon(channel.kind) />
                <span>{words.channel(&channel)}</span>
                " "
                <strong data-whole="">{address(&channel)}</strong>
            </a>
            {channel.label.clone().map(|label| view! { <p class="soft small" lang=words.of_facts()>{unbroken(label)}</p> })}
            {channel.source_date.map(|date| view! { <p class="soft small">{words.source(date)}</p> })}
        </div>
    }
}

/// What is dialled or opened. Where it may break changes neither its name nor what
/// is copied.
fn address(channel: &Channel) -> AnyView {
    channel
        .parts()
        .into_iter()
        .map(|part| view! { {part.to_owned()} <wbr /> })
        .collect_view()
        .into_any()
}

fn icon(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Phone => "phone",
        ChannelKind::Whatsapp => "chat",
        ChannelKind::Email => "mail",
        ChannelKind::Web => "globe",
    }
}

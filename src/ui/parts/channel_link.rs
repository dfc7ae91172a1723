//! A number or address to touch.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    help::{Channel, ChannelKind},
    locale::Arg,
};

use super::{Icon, copying};
use crate::ui::{
    session::Session,
    words::{Words, unbroken},
};

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
            <div class="dial">
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
                {copy(&words, &channel)}
            </div>
            {channel.label.clone().map(|label| view! { <p class="soft small" lang=words.of_facts()>{unbroken(label)}</p> })}
            {channel.source_date.map(|date| view! { <p class="soft small">{words.source(date)}</p> })}
        </div>
    }
}

/// A way to take a number along where touching it does nothing: a tablet cannot dial,
/// and some apps show pages without letting them.
fn copy(words: &Words, channel: &Channel) -> Option<AnyView> {
    let session = use_context::<Session>().filter(|_| channel.kind == ChannelKind::Phone)?;
    let number = [("number", Arg::Text(&channel.show))];
    let view = view! {
        <button
            class="button copy"
            data-action="copy-number"
            lang=words.borrowed(Msg::CopyNumber)
            aria-label=words.with(Msg::CopyNumber, &number)
            on:click=copying(session, channel.show.clone(), Msg::Copied)
        >
            <Icon name="copy" />
        </button>
    };
    Some(view.into_any())
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

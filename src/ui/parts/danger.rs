//! Whom to call when there is no time.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    help::{HelpKind, HelpPoint},
};

use crate::ui::words::Words;

/// The police, in one line.
pub(crate) fn danger(words: &Words) -> AnyView {
    let channel = words
        .line_for(HelpKind::Police)
        .and_then(HelpPoint::phone)
        .cloned();
    channel
        .map(|channel| {
            view! {
                <p class="danger">
                    {words.tell(Msg::StartDanger)} " "
                    <a href=channel.href() data-channel="phone">{channel.show.clone()}</a>
                </p>
            }
        })
        .into_any()
}

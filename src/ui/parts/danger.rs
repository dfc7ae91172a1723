//! Whom to call when there is no time.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, help::HelpKind};

use crate::ui::words::{Words, phone};

/// The police, in one line.
pub(crate) fn danger(words: &Words) -> AnyView {
    let channel = words.line_for(HelpKind::Police).and_then(phone).cloned();
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

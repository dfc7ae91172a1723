//! How far along the check is, in a line and in words.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{Progress, Section},
    content::Msg,
};

use crate::ui::words::Words;

/// Segments of the line; one fills up at a time.
const SEGMENTS: usize = 7;

#[component]
pub(crate) fn ProgressLine(words: Words, section: Section, progress: Progress) -> impl IntoView {
    let whole = progress.place + progress.left;
    let filled = (progress.place * SEGMENTS).div_ceil(whole.max(1));
    view! {
        <div class="progress" aria-hidden="true">
            {(0..SEGMENTS)
                .map(|segment| view! { <span class:filled=segment < filled></span> })
                .collect_view()}
        </div>
        <p class="progress-words" data-unread="">
            {words.tell(section.into())} " · " {words.tell_count(Msg::ProgressLeft, progress.left)}
        </p>
    }
}

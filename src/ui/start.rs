//! The first screen. The static HTML shows the same one before this is loaded.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, locale::Arg};

use super::{
    parts::{Heading, Icon, PrivacyButton, all_lines, danger, draft_notice},
    screen::Screen,
    session::Session,
    words::Words,
};

#[component]
pub(crate) fn Start(session: Session, words: Words) -> impl IntoView {
    let reviewed = words.tell_with(Msg::StartReviewed, &[("date", Arg::Text(&words.checked()))]);
    let inside = words.clone();
    let kept = session.has_kept().then(|| {
        view! {
            <div class="card">
                <p>{words.tell(Msg::KeptFound)}</p>
                <button class="button" data-action="open-kept" on:click=move |_| session.continue_kept()>
                    {words.tell(Msg::KeptOpen)}
                </button>
                <button
                    class="button"
                    data-action="delete-kept"
                    on:click=move |_| session.delete_kept(Msg::Wiped)
                >
                    {words.tell(Msg::KeptDelete)}
                </button>
            </div>
        }
    });
    view! {
        <Heading text=words.tell(Msg::StartHeading) class="headline" />
        {draft_notice(&words)}
        <p class="lead">{words.tell(Msg::StartLead)}</p>
        <div class="card privacy">
            <Icon name="lock" />
            <div>
                <p>{words.tell(Msg::StartPrivacy)}</p>
                <p class="soft">{words.tell(Msg::StartPrivacyMore)}</p>
            </div>
        </div>
        {move || session.news(&inside)}
        {kept}
        <button class="button main" data-action="start" on:click=move |_| session.start()>
            {words.tell(Msg::StartButton)}
        </button>
        <button class="button" data-action="sums" on:click=move |_| session.go(Screen::Sums)>
            {words.tell(Msg::StartSums)}
        </button>
        {danger(&words)}
        {all_lines(&words)}
        <p class="soft small">{reviewed}</p>
        <PrivacyButton session=session words=words.clone() />
        <button class="button quiet" data-action="about" on:click=move |_| session.go(Screen::About)>
            {words.tell(Msg::AboutButton)}
        </button>
    }
}

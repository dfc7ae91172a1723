//! The bar above and the bar under the thumb.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use super::{Icon, aloud_button};
use crate::ui::{screen::Screen, session::Session};

#[component]
pub(crate) fn TopBar(session: Session) -> impl IntoView {
    view! {
        <header class="top">
            <span class="name">{move || session.words().say(Msg::AppTitle)}</span>
            {aloud_button(session)}
            {move || {
                let label = session.words().say(Msg::LanguageSwitch);
                session
                    .other_languages()
                    .into_iter()
                    .map(|offered| {
                        let tag = offered.tag.clone();
                        view! {
                            <button
                                class="pill"
                                data-action="language"
                                lang=offered.tag
                                title=label.clone()
                                on:click=move |_| session.speak(tag.clone())
                            >
                                {offered.name}
                            </button>
                        }
                    })
                    .collect_view()
            }}
        </header>
        <p class="notice" role="status">
            {move || session.notice().map(|message| session.words().say(message))}
        </p>
    }
}

#[component]
pub(crate) fn Bar(session: Session) -> impl IntoView {
    view! {
        <nav class="bar">
            <button
                data-action="back"
                disabled=move || session.screen() == Screen::Start
                on:click=move |_| session.back()
            >
                <Icon name="back" />
                <span>{move || session.words().say(Msg::BackButton)}</span>
            </button>
            <button
                data-action="help"
                aria-current=move || (session.screen() == Screen::Help).then_some("page")
                on:click=move |_| session.go(Screen::Help)
            >
                <Icon name="phone" />
                <span>{move || session.words().say(Msg::HelpButton)}</span>
            </button>
        </nav>
    }
}

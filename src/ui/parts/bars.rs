//! The bar above and the bar under the thumb.

use leptos::{prelude::*, web_sys::HtmlSelectElement};
use migrasi_aman::content::Msg;

use super::{Icon, aloud_button, draft_mark};
use crate::{
    device::{packs, shell},
    ui::{question::FORM, screen::Screen, session::Session},
};

#[component]
pub(crate) fn TopBar(session: Session) -> impl IntoView {
    // Built once: what she touches keeps the focus while the words change.
    let options = packs::languages()
        .into_iter()
        .map(|offered| {
            let tag = offered.tag.clone();
            view! {
                <option
                    value=offered.tag.clone()
                    lang=offered.tag
                    prop:selected=move || session.words().language() == tag
                >
                    {offered.name}
                </option>
            }
        })
        .collect_view();
    view! {
        <header class="top">
            <span class="name">{move || session.words().tell(session.name())}</span>
            {aloud_button(session)}
            {move || {
                let (label, language) = session.words().said(Msg::LanguageSwitch);
                session
                    .near_language()
                    .map(|offered| {
                        let tag = offered.tag.clone();
                        view! {
                            <button
                                class="pill"
                                data-action="language"
                                lang=language
                                title=label
                                on:click=move |_| session.speak(tag.clone())
                            >
                                <span lang=offered.tag>{offered.name}</span>
                            </button>
                        }
                    })
            }}
            // On the first screen only: a bar that holds every name has no room.
            <div class="languages" hidden=move || session.screen() != Screen::Start>
                <select
                    class="pill"
                    data-action="languages"
                    lang=move || session.words().borrowed(Msg::LanguageSwitch)
                    aria-label=move || session.words().say(Msg::LanguageSwitch)
                    on:change=move |event| {
                        let list = event_target::<HtmlSelectElement>(&event);
                        let chosen = list.value();
                        // Until its words are here the list names what is spoken.
                        list.set_value(untrack(|| session.words()).language());
                        session.speak(chosen);
                    }
                >
                    {options}
                </select>
            </div>
            {move || draft_mark(session)}
        </header>
        <p class="notice" role="status">
            {move || session.notice().map(|message| session.words().tell(message))}
        </p>
    }
}

#[component]
pub(crate) fn Bar(session: Session) -> impl IntoView {
    let asking = move || session.is_asking();
    view! {
        <nav class="bar">
            // Reached without scrolling, however many answers there are.
            {move || {
                asking().then(|| {
                        let words = session.words();
                        let complaint = words.clone();
                        view! {
                            <div class="next">
                                <p class="complaint" role="alert">
                                    {move || session.has_skipped().then(|| complaint.tell(Msg::ChooseFirst))}
                                </p>
                                <button class="button main" type="submit" form=FORM data-action="next">
                                    {words.tell(Msg::NextButton)}
                                </button>
                            </div>
                        }
                    })
            }}
            <button
                data-action="back"
                disabled=move || session.screen() == Screen::Start
                on:click=move |_| session.back()
            >
                <Icon name="back" />
                <span>{move || session.words().tell(Msg::BackButton)}</span>
            </button>
            <button
                data-action="help"
                aria-current=move || (session.screen() == Screen::Help).then_some("page")
                on:click=move |_| session.go(Screen::Help)
            >
                <Icon name="phone" />
                <span>{move || session.words().tell(Msg::HelpButton)}</span>
            </button>
            // `public/exit.js` takes the touch; without it the link leads away.
            <a data-action="exit" href=shell::NEUTRAL_PAGE rel="nofollow noreferrer">
                <Icon name="exit" />
                <span>{move || session.words().tell(Msg::ExitButton)}</span>
            </a>
        </nav>
    }
}

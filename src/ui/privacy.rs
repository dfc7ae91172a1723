//! How to keep others from seeing: leaving, the title, what is kept, and a phone
//! that others use too.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use super::{offline, parts::Heading, session::Session, words::Words};

#[component]
pub(crate) fn Privacy(session: Session, words: Words) -> impl IntoView {
    let keep = session.has_answers().then(|| {
        view! { <KeepButton session=session words=words.clone() /> }
    });
    let wipe = (!session.goes_round()).then(|| {
        view! {
            <button class="button" data-action="wipe" on:click=move |_| session.wipe()>
                {words.tell(Msg::WipeButton)}
            </button>
        }
    });
    let title = {
        let words = words.clone();
        move || {
            let neutral = session.is_neutral();
            let label = if neutral {
                Msg::TitleUsual
            } else {
                Msg::TitleNeutral
            };
            view! {
                <button
                    class="button"
                    data-action="title"
                    aria-pressed=neutral.to_string()
                    on:click=move |_| session.set_neutral(!neutral)
                >
                    {words.tell(label)}
                </button>
            }
        }
    };
    let offline = offline::button(session, &words);
    view! {
        <Heading text=words.tell(Msg::PrivacyHeading) class="headline" />
        <p class="lead">{words.tell(Msg::PrivacyLead)}</p>
        <section>
            <h2>{words.tell(Msg::ExitHeading)}</h2>
            <p>{words.tell(Msg::ExitDoes)}</p>
            <p>{words.tell(Msg::ExitCannot)}</p>
        </section>
        <section>
            <h2>{words.tell(Msg::SharedHeading)}</h2>
            <p>{words.tell(Msg::SharedDo)}</p>
            <p>{words.tell(Msg::SharedCannot)}</p>
            <p>{words.tell(Msg::SharedOffline)}</p>
            {offline}
        </section>
        <section>
            <h2>{words.tell(Msg::KeepHeading)}</h2>
            <p>{words.tell(Msg::KeepExplain)}</p>
            {keep}
            {wipe}
        </section>
        <section>
            <h2>{words.tell(Msg::TitleHeading)}</h2>
            <p>{words.tell(Msg::TitleExplain)}</p>
            {title}
        </section>
    }
}

/// "Simpan": only this keeps answers beyond the tab, and not where others come next.
#[component]
pub(crate) fn KeepButton(session: Session, words: Words) -> impl IntoView {
    (!session.goes_round()).then(|| {
        view! {
            <button class="button" data-action="keep" on:click=move |_| session.keep_on_device()>
                {words.tell(Msg::KeepButton)}
            </button>
        }
    })
}

//! The screens. One file a screen; parts they share are in [`parts`].
//!
//! Nothing is computed here: a screen shows what the pure rooms return.

mod about;
mod aloud;
pub(crate) mod embedded;
mod help;
mod late;
mod meanings;
mod offline;
mod outreach;
mod parts;
mod practice;
mod privacy;
mod question;
mod reason;
mod result;
mod rooms;
mod screen;
mod session;
mod start;
mod stopped;
mod sums;
mod take_along;
mod to_do;
mod words;

use leptos::prelude::*;
use migrasi_aman::content::CheckPack;

use crate::device::{history, shell};
use embedded::Host;
use parts::{Bar, TopBar, screen_pending};
use screen::Screen;
use session::Session;

/// Puts the check on the page.
pub(crate) fn mount(pack: CheckPack, host: Option<Host>) {
    let session = Session::new(pack, host);
    session.begin();
    // Opening takes the focus from nobody: in another site's page it would pull
    // that page down to the check.
    if !shell::is_walked() {
        session.take_moved();
    }
    let root = app_root();
    history::on_walk(&root, move |place| session.walked_to(place));
    history::on_left(&root, move || session.forget());
    history::on_shown_again(&root, move || session.look_again());
    session.load_rest();
    leptos::mount::mount_to(root, move || {
        provide_context(session);
        view! { <App session=session /> }
    })
    .forget();
    drop(embedded::ask(session, embedded::Request::Tell));
}

fn app_root() -> leptos::web_sys::HtmlElement {
    use leptos::wasm_bindgen::JsCast as _;
    let document = document();
    document
        .get_element_by_id("app")
        .and_then(|element| element.dyn_into().ok())
        .unwrap_or_else(|| document.body().unwrap_throw())
}

#[component]
fn App(session: Session) -> impl IntoView {
    Effect::new(move || {
        let words = session.words();
        shell::speak(words.language(), &words.say(session.name()));
    });
    Effect::new(move || session.watch());
    Effect::new(move |before: Option<(Screen, String)>| {
        let now = (session.screen(), session.words().language().to_owned());
        if before.is_some_and(|before| before != now) {
            session.turn_page();
        }
        now
    });
    view! {
        {embedded::ask(session, embedded::Request::Squeezed)}
        <TopBar session=session />
        {move || session.aloud_panel()}
        <main class="page" data-screen=move || session.screen().id()>
            // A screen is built anew when it or the language changes: its parts
            // then need not watch either.
            {move || {
                let words = session.words();
                match session.screen() {
                    _ if session.is_pending() => screen_pending(session, &words),
                    Screen::Start => view! { <start::Start session=session words=words /> }.into_any(),
                    Screen::Question(number) => {
                        view! { <question::Asking session=session words=words number=number /> }.into_any()
                    }
                    last if last.is_last() => late::room(session, words, last),
                    later => session.draw(words, later),
                }
            }}
            {embedded::ask(session, embedded::Request::Origin)}
        </main>
        <Bar session=session />
    }
}

use leptos::prelude::document;
use leptos::wasm_bindgen::UnwrapThrowExt as _;

//! On the page of another site: where the real one is, and that it can be opened by
//! itself. Whoever doubts what she sees there has a way out.
//!
//! All of it is code of its own, which is fetched in frames alone.

use leptos::prelude::*;
use migrasi_aman::{content::Msg, embed::Config, locale::Arg};

use super::{parts::Icon, screen::Screen, session::Session, words::Words};
use crate::device::{frame, packs::Failure};

/// The site around the frame.
pub(crate) struct Host {
    /// What it set.
    pub(crate) config: Config,
    /// One function and not several: see [`super::rooms::Rooms`].
    answer: fn(Session, Request) -> AnyView,
}

/// What only the code for frames can do.
pub(crate) enum Request {
    /// That the frame is too small or covered.
    Squeezed,
    /// Where the real one lives, below every screen.
    Origin,
    /// The site's own contact.
    Contact(Words),
    /// Tells the site that the check is there.
    Tell,
}

/// Reads what the site around the frame sets, and gives the page its look.
///
/// # Errors
/// The code for it could not be fetched.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(frame, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn open() -> Result<Host, Failure> {
    Ok(furnish())
}

/// Reads what the site around the frame sets, and gives the page its look.
///
/// # Errors
/// None: the code for it is part of the program.
#[cfg(not(feature = "split"))]
pub(crate) async fn open() -> Result<Host, Failure> {
    Ok(furnish())
}

fn furnish() -> Host {
    let config = frame::config();
    frame::dress(&config);
    Host { config, answer }
}

/// Asks the code for frames, where the page stands in one.
pub(crate) fn ask(session: Session, request: Request) -> Option<AnyView> {
    let host = session.host()?;
    Some((host.answer)(session, request))
}

fn answer(session: Session, request: Request) -> AnyView {
    match request {
        Request::Squeezed => squeezed(session),
        Request::Origin => origin(session),
        Request::Contact(words) => contact(session, &words).into_any(),
        Request::Tell => {
            frame::tell();
            ().into_any()
        }
    }
}

/// Shown while it is so, by `style/frame.css`.
fn squeezed(session: Session) -> AnyView {
    let notice = move || {
        let words = session.words();
        view! {
            <p>{words.tell(Msg::Squeezed)}</p>
            {own_window(session, &words)}
        }
    };
    view! { <div class="squeezed note" role="status" data-unread="">{notice}</div> }.into_any()
}

/// The site around the frame chooses the first screen, so that no screen goes without
/// it: a line on each, and all of it where she begins and where she looks for help.
fn origin(session: Session) -> AnyView {
    let origin = frame::origin();
    (move || {
        let words = session.words();
        let message = if origin.is_known {
            Msg::OriginKnown
        } else {
            Msg::OriginUnknown
        };
        let address = words.tell_with(message, &[("address", Arg::Text(&origin.address))]);
        if !matches!(session.screen(), Screen::Start | Screen::Help) {
            return view! {
                <div class="origin small" data-origin="" data-unread="">
                    <p class="soft">{address}</p>
                    {own_window(session, &words)}
                </div>
            }
            .into_any();
        }
        let (label, language) = words.said(Msg::OriginCode);
        let code = origin.code.as_ref().map(|code| {
            view! { <img src=code.clone() alt=label lang=language width="128" height="128" /> }
        });
        view! {
            <section class="card origin" data-origin="">
                <div>
                    <p>{address}</p>
                    <p class="soft small">{words.tell(Msg::OriginWhy)}</p>
                    {own_window(session, &words)}
                </div>
                {code}
            </section>
        }
        .into_any()
    })
    .into_any()
}

/// The same page by itself.
fn own_window(session: Session, words: &Words) -> AnyView {
    let neutral = if session.is_neutral() {
        "&judul=netral"
    } else {
        ""
    };
    let address = format!("./index.html?lang={}{neutral}", words.language());
    view! {
        <a href=address target="_blank" rel="noopener" data-action="own-window">
            {words.tell(Msg::OwnWindow)}
        </a>
    }
    .into_any()
}

/// Below all official help, and told as what it is.
fn contact(session: Session, words: &Words) -> Option<AnyView> {
    let contact = session.host()?.config.contact.clone()?;
    let phone = contact.phone.map(|phone| {
        view! {
            <a class="button" href=format!("tel:{}", phone.dial) data-channel="phone">
                <Icon name="phone" />
                <span>{words.tell(Msg::Dial)}</span>
                " "
                <strong data-whole="">{phone.show}</strong>
            </a>
        }
    });
    let web = contact.web.map(|web| {
        view! {
            <a
                class="button"
                href=web.address
                target="_blank"
                rel="noopener noreferrer nofollow"
                data-channel="web"
            >
                <Icon name="globe" />
                <span>{words.tell(Msg::OpenPage)}</span>
                " "
                <strong data-whole="">{web.host}</strong>
            </a>
        }
    });
    Some(
        view! {
            <section data-contact="">
                <h2>{words.tell(Msg::ContactHeading)}</h2>
                <div class="card">
                    <p class="soft">{words.tell(Msg::ContactOwn)}</p>
                    // A stranger's text, and as such in quotation marks of its own.
                    <h3><q translate="no">{contact.name}</q></h3>
                    {phone}
                    {web}
                </div>
            </section>
        }
        .into_any(),
    )
}

//! The contact of the site around the frame: below all official help, and told as
//! what it is.

use leptos::prelude::*;
use migrasi_aman::content::Msg;

use crate::ui::{parts::Icon, session::Session, words::Words};

/// Its card, where the site named one.
pub(super) fn own(session: Session, words: &Words) -> Option<AnyView> {
    let host = session.host()?;
    let contact = host.contact.clone()?;
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

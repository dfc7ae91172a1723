//! The message that WhatsApp and e-mail open with.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    content::{HelpPack, Msg},
    help::{Channel, ChannelKind},
    share::{Hers, Part, office_message},
};

use super::abroad::destination_countries;
use crate::{
    device::passing_on::encoded,
    ui::{parts::Link, session::Session, words::Words},
};

/// The message to an office, as it now is.
#[derive(Clone)]
pub(super) struct Message {
    subject: String,
    text: Signal<String>,
}

impl Message {
    /// The address of a channel, with the message where it can carry one. It
    /// leaves the device when she sends it there, and not before.
    fn href(&self, channel: &Channel) -> String {
        let text = self.text.with(|text| encoded(text));
        let plain = channel.href();
        match channel.kind {
            ChannelKind::Whatsapp => format!("{plain}?text={text}"),
            ChannelKind::Email => format!("{plain}?subject={}&body={text}", encoded(&self.subject)),
            ChannelKind::Phone | ChannelKind::Web => plain,
        }
    }
}

impl Message {
    /// Where the channels of a point lead.
    pub(super) fn link(&self) -> Link {
        let message = self.clone();
        Arc::new(move |channel| {
            let (message, channel) = (message.clone(), channel.clone());
            Signal::derive(move || message.href(&channel))
        })
    }
}

/// The message, as her choices make it.
pub(super) fn message(session: Session, words: &Words, pack: &HelpPack) -> Message {
    let desk = session.help_desk();
    let hers = hers(session, words, pack);
    let list = words.pack.clone();
    Message {
        subject: words.say(Msg::NoteSubject),
        text: Signal::derive(move || office_message(&list, &hers(), desk.told.get())),
    }
}

fn hers(session: Session, words: &Words, pack: &HelpPack) -> impl Fn() -> Hers + Clone + use<> {
    let desk = session.help_desk();
    let countries = pack.countries.clone();
    let destination = destination_countries(session, words);
    move || {
        let code = desk.country.get().or_else(|| match destination.as_slice() {
            // Several countries behind one answer are no country to name.
            [one] => Some(one.clone()),
            _ => None,
        });
        let country = countries
            .iter()
            .find(|country| Some(&country.code) == code.as_ref());
        Hers {
            situation: desk.situation.get(),
            place: desk
                .place
                .with(|here| here.as_ref().map(|here| here.name.clone())),
            country: country.map(|country| country.name.clone()),
        }
    }
}

/// The message to read, and what she may add to it.
pub(super) fn section(session: Session, words: &Words, pack: &HelpPack) -> AnyView {
    let told = session.help_desk().told;
    let text = message(session, words, pack).text;
    let known = hers(session, words, pack);
    let says = words.clone();
    let choices = move || {
        let hers = known();
        Part::ALL
            .into_iter()
            .filter(|part| hers.knows(*part))
            .map(|part| {
                view! {
                    <label class="check" data-tell=part.id()>
                        <input
                            type="checkbox"
                            prop:checked=move || told.get().has(part)
                            on:change=move |_| told.update(|told| told.toggle(part))
                        />
                        <span>{says.tell(part.into())}</span>
                    </label>
                }
            })
            .collect_view()
    };
    view! {
        <section class="ask" data-message="office">
            <h2>{words.tell(Msg::NoteHeading)}</h2>
            <p class="soft">{words.tell(Msg::NoteLead)}</p>
            {choices}
            <blockquote class="message" lang=words.borrowed(Msg::NoteGreeting)>{move || text.get()}</blockquote>
        </section>
    }
    .into_any()
}

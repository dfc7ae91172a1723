//! A help point with all that the help screen tells of it.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    help::{HelpKind, HelpPoint, Service},
};

use super::More;
use crate::ui::{
    parts::{Extra, Icon, PointCard, caution},
    words::{Words, unbroken},
};

/// Its card. Without `more` only what is known before the offices are here. `main`
/// makes its first number the one thing to do on the screen.
pub(super) fn card(
    words: &Words,
    point: &HelpPoint,
    distance: Option<AnyView>,
    more: Option<&More>,
    main: bool,
) -> AnyView {
    let service = more.and_then(|more| more.pack.service(point.kind).cloned());
    let unreachable = (!point.can_be_called())
        .then(|| view! { <p class="soft">{words.tell_with_line(Msg::NoNumber)}</p> });
    let rest = view! {
        {unreachable}
        {service.map(|service| in_full(words, service))}
    };
    let extra = Extra {
        distance,
        place: Some(place(words, point)),
        more: Some(rest.into_any()),
        link: more.map(|more| more.message.link()),
        main,
    };
    view! { <PointCard words=words.clone() point=point.clone() extra=extra /> }.into_any()
}

/// What it is, where it is, and what to beware of.
fn place(words: &Words, point: &HelpPoint) -> AnyView {
    let warning = point.caution.clone().map(|text| {
        caution(view! { <span lang=words.of_facts()>{unbroken(text)}</span> }.into_any())
    });
    // A line is called and not visited, and its name says what it is for.
    if matches!(point.kind, HelpKind::Hotline | HelpKind::Police) {
        return warning.into_any();
    }
    // Where no map opens, as on some telephones, its place can be copied.
    let map = point.map.map(|map| {
        view! {
            <a class="map" href=map.geo()>
                <Icon name="pin" />
                <span>{words.tell(Msg::MapOpen)}</span>
            </a>
            <p class="soft small" data-unread="">{map.text()}</p>
        }
    });
    view! {
        <p>{words.tell(point.kind.into())}</p>
        {point.address.clone().map(|address| view! { <p class="soft">{address}</p> })}
        {map}
        {warning}
    }
    .into_any()
}

/// What it does, what to bring and what it costs, folded away.
fn in_full(words: &Words, service: Service) -> AnyView {
    let rows = [
        (Msg::ServiceBring, service.bring),
        (Msg::ServiceCost, service.cost),
    ]
    .map(|(label, text)| {
        let language = service.language.map(|language| language.to_string());
        let text = match text {
            Some(text) => view! { <span lang=language>{text}</span> }.into_any(),
            None => words.tell(Msg::ServiceAsk),
        };
        view! {
            <dt>{words.tell(label)}</dt>
            <dd>{text}</dd>
        }
    });
    view! {
        <details class="service">
            <summary>
                <span>{words.tell(Msg::ServiceMore)}</span>
                <Icon name="chevron" />
            </summary>
            <p lang=service.language.map(|language| language.to_string())>{service.does}</p>
            <dl>{rows}</dl>
        </details>
    }
    .into_any()
}

//! A help point: what it can do, where it is, and how to reach it.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    help::{HelpKind, HelpPoint, Service},
    locale::Arg,
};

use super::{ChannelLink, Icon};
use crate::ui::{help::Message, words::Words};

#[component]
pub(crate) fn PointCard(
    words: Words,
    point: HelpPoint,
    #[prop(optional_no_strip)] distance: Option<AnyView>,
    #[prop(optional_no_strip)] message: Option<Message>,
    #[prop(optional_no_strip)] service: Option<Service>,
) -> impl IntoView {
    // A line is called and not visited, and its name says what it is for.
    let office = !matches!(point.kind, HelpKind::Hotline | HelpKind::Police);
    let reachable = point.can_be_called();
    let channels = point
        .channels
        .iter()
        .map(|channel| {
            view! { <ChannelLink words=words.clone() channel=channel.clone() message=message.clone() /> }
        })
        .collect_view();
    view! {
        <article class="card point" data-help=point.id.clone()>
            <div class="tags">
                {distance.map(|distance| view! { <p class="tag">{distance}</p> })}
                {point.hours.clone().map(|hours| view! { <p class="tag" lang=words.of_facts()>{hours}</p> })}
            </div>
            <h3 lang=words.of_facts()>{point.name.clone()}</h3>
            {office.then(|| view! { <p>{words.tell(point.kind.into())}</p> })}
            {point
                .address
                .clone()
                .filter(|_| office)
                .map(|address| view! { <p class="soft">{address}</p> })}
            {point
                .map
                .filter(|_| office)
                .map(|map| {
                    let text = map.text();
                    let text = words.tell_with(Msg::MapLink, &[("place", Arg::Text(&text))]);
                    view! {
                        <a class="map" href=map.geo()>
                            <Icon name="pin" />
                            <span>{text}</span>
                        </a>
                    }
                })}
            {point.caution.clone().map(|text| caution(view! { <span lang=words.of_facts()>{text}</span> }.into_any()))}
            {words.too_old(&point).map(caution)}
            {channels}
            {(!reachable).then(|| view! { <p class="soft">{words.tell_with_line(Msg::NoNumber)}</p> })}
            {service.map(|service| in_full(&words, service))}
            <p class="soft small">{words.age(&point)}</p>
        </article>
    }
}

/// Something to beware of.
fn caution(text: AnyView) -> AnyView {
    view! {
        <p class="beware">
            <Icon name="triangle" />
            <span>{text}</span>
        </p>
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

/// Every line to call, under a heading.
pub(crate) fn all_lines(words: &Words) -> AnyView {
    view! {
        <section class="lines">
            <h2>{words.tell(Msg::LinesHeading)}</h2>
            {words
                .pack
                .lines
                .iter()
                .map(|line| view! { <PointCard words=words.clone() point=line.clone() /> })
                .collect_view()}
        </section>
    }
    .into_any()
}

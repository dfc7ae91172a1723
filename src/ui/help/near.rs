//! Offices near a place.

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    help::{FAR_KM, HelpKind, HelpPoint, Here, Near, local_help},
    locale::Arg,
};

use super::{More, card, first_of, gps, place, typing};
use crate::ui::{
    session::Session,
    words::{Words, number},
};

/// The choice of a place, then who is near.
pub(super) fn section(session: Session, words: &Words, more: &More) -> AnyView {
    let place = session.help_desk().place;
    let found = (words.clone(), more.clone());
    let heading = words.clone();
    view! {
        <section class="near">
            <h2>{words.tell(Msg::PlaceHeading)}</h2>
            <p class="soft">{words.tell(Msg::PlacePrivacy)}</p>
            {typing::by_typing(session, words)}
            {gps::by_looking(session, words, &more.pack)}
            <p class="soft">{words.tell(Msg::PlaceOr)}</p>
            {place::by_lists(session, words, &more.pack)}
            // Told in a line of its own: all cards at once would be too much.
            <p class="unseen" role="status">
                {move || place.get().map(|here| near_heading(&heading, &here))}
            </p>
            {move || {
                let (words, more) = &found;
                place.get().map(|here| found_near(words, &here, more))
            }}
            <p class="soft small">{words.tell(Msg::PlacesCredit)}</p>
        </section>
    }
    .into_any()
}

fn found_near(words: &Words, here: &Here, more: &More) -> AnyView {
    let near = local_help(&more.pack.points, here, &more.needs);
    let offices = near
        .iter()
        .filter(|near| near.point.kind != HelpKind::Village);
    // Said honestly, with the next best.
    let none_close = offices
        .min_by_key(|near| near.km)
        .filter(|next| next.km > FAR_KM)
        .map(|next| {
            let hotline = words.main_line().and_then(HelpPoint::phone);
            let args = [
                ("km", Arg::Number(i64::from(FAR_KM))),
                ("name", Arg::Text(&next.point.name)),
                ("away", Arg::Number(i64::from(next.km))),
                (
                    "hotline",
                    Arg::Text(hotline.map(|c| c.show.as_str()).unwrap_or_default()),
                ),
            ];
            view! { <p>{words.tell_with(Msg::NearNone, &args)}</p> }
        });
    let cards = near
        .iter()
        .map(|near| {
            let distance = distance(words, here, near);
            card(words, near.point, Some(distance), Some(more), false)
        })
        .collect();
    view! {
        <div class="stack">
            <h3 tabindex="-1">{near_heading(words, here)}</h3>
            <p class="soft">{words.tell_with_line(Msg::CallFirst)}</p>
            {none_close}
            {first_of(words, cards)}
        </div>
    }
    .into_any()
}

fn near_heading(words: &Words, here: &Here) -> AnyView {
    words.tell_with(Msg::NearHeading, &[("place", Arg::Text(&here.name))])
}

fn distance(words: &Words, here: &Here, near: &Near<'_>) -> AnyView {
    if near.is_at_home(here) {
        words.tell(Msg::DistanceHere)
    } else {
        words.tell_with(Msg::Distance, &[("km", number(near.km as usize))])
    }
}

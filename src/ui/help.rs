//! Whom to call, and the offices near a place she chooses.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    checklist::Answer,
    content::{HelpPack, Msg, Province},
    help::{FAR_KM, HelpKind, HelpPoint, Near, Place, PlaceCode, local_help},
    locale::Arg,
};

use super::{
    find_place::by_typing,
    late::Late,
    parts::{Heading, PointCard, pending},
    session::Session,
    words::{Words, number},
};

/// Lines above the choice of a place; the others come after it, so that an
/// office is not out of sight.
const FIRST_LINES: usize = 3;

#[component]
pub(crate) fn Help(session: Session, words: Words) -> impl IntoView {
    let (first, more) = words
        .pack
        .lines
        .split_at(FIRST_LINES.min(words.pack.lines.len()));
    let cards = |lines: &[HelpPoint]| {
        lines
            .iter()
            .map(|line| view! { <PointCard words=words.clone() point=line.clone() /> })
            .collect_view()
    };
    let (first, more) = (cards(first), cards(more));
    let near = words.clone();
    view! {
        <Heading text=words.say(Msg::HelpHeading) class="headline" />
        <p class="lead">{words.say(Msg::HelpLead)}</p>
        <section class="lines">{first}</section>
        {move || match session.offices() {
            Late::Here(pack) => view! {
                <NearHelp session=session words=near.clone() pack=pack.clone() />
                <Abroad session=session words=near.clone() pack=pack />
            }
            .into_any(),
            late => pending(
                session,
                &near,
                matches!(late, Late::Missing),
                [Msg::LoadingPlaces, Msg::PlacesFailed],
            ),
        }}
        <section class="lines">
            <h2>{words.say(Msg::MoreLinesHeading)}</h2>
            {more}
        </section>
    }
}

/// Province, then regency, then who is near.
#[component]
fn NearHelp(session: Session, words: Words, pack: Arc<HelpPack>) -> impl IntoView {
    let place = session.place();
    let chosen = move || place.with_untracked(|place| place.as_ref().map(|p| p.code));
    let province = RwSignal::new(chosen().map(PlaceCode::province));
    let provinces = pack.clone();
    let regencies = pack.clone();
    let choose = words.say(Msg::PlaceChoose);
    let choose_regency = choose.clone();
    let regency_label = words.say(Msg::PlaceRegency);
    let found = words.clone();
    view! {
        <section class="near">
            <h2>{words.say(Msg::PlaceHeading)}</h2>
            <p class="soft">{words.say(Msg::PlacePrivacy)}</p>
            {by_typing(session, &words)}
            <p class="soft">{words.say(Msg::PlaceOr)}</p>
            <label class="field">
                <span>{words.say(Msg::PlaceProvince)}</span>
                <select
                    data-place="province"
                    on:change=move |event| {
                        place.set(None);
                        province.set(event_target_value(&event).parse().ok());
                    }
                >
                    <option value="">{choose}</option>
                    {provinces
                        .provinces
                        .iter()
                        .map(|p| {
                            let code = p.code;
                            view! {
                                <option value=code.to_string() selected=move || province.get() == Some(code)>
                                    {p.name.clone()}
                                </option>
                            }
                        })
                        .collect_view()}
                </select>
            </label>
            {move || {
                let chosen = regencies.provinces.iter().find(|p| Some(p.code) == province.get())?.clone();
                let options = regency_options(&chosen, place);
                Some(
                    view! {
                        <label class="field">
                            <span>{regency_label.clone()}</span>
                            <select
                                data-place="regency"
                                on:change=move |event| {
                                    let code = PlaceCode::parse(&event_target_value(&event));
                                    let picked = chosen.places.iter().find(|p| Some(p.code) == code);
                                    place.set(picked.cloned());
                                }
                            >
                                <option value="">{choose_regency.clone()}</option>
                                {options}
                            </select>
                        </label>
                    },
                )
            }}
            {move || {
                let here = place.get()?;
                Some(found_near(&found, session, &pack, &here))
            }}
            <p class="soft small">{words.say(Msg::PlacesCredit)}</p>
        </section>
    }
}

fn regency_options(province: &Province, chosen: RwSignal<Option<Place>>) -> impl IntoView + use<> {
    province
        .places
        .iter()
        .map(|place| {
            let code = place.code;
            view! {
                <option
                    value=code.to_string()
                    selected=move || chosen.with(|place| place.as_ref().map(|p| p.code) == Some(code))
                >
                    {place.name.clone()}
                </option>
            }
        })
        .collect_view()
}

fn found_near(
    words: &Words,
    session: Session,
    pack: &HelpPack,
    here: &Place,
) -> impl IntoView + use<> {
    let needs = session.assessment().help;
    let near = local_help(&pack.points, here, &needs);
    let any_close = near
        .iter()
        .any(|n| n.km <= FAR_KM && n.point.kind != HelpKind::Village);
    let none_close = (!any_close).then(|| {
        let hotline = words.main_line().and_then(super::words::phone);
        let args = [
            ("km", Arg::Number(i64::from(FAR_KM))),
            (
                "hotline",
                Arg::Text(hotline.map(|c| c.show.as_str()).unwrap_or_default()),
            ),
        ];
        view! { <p>{words.with(Msg::NearNone, &args)}</p> }
    });
    view! {
        <div class="stack" aria-live="polite">
            <h3>{words.with(Msg::NearHeading, &[("place", Arg::Text(&here.name))])}</h3>
            <p class="soft">{words.with_line(Msg::CallFirst)}</p>
            {none_close}
            {near
                .into_iter()
                .map(|near| {
                    let distance = distance(words, here, &near);
                    view! { <PointCard words=words.clone() point=near.point.clone() distance=distance /> }
                })
                .collect_view()}
        </div>
    }
}

fn distance(words: &Words, here: &Place, near: &Near<'_>) -> String {
    if near.point.regency == Some(here.code) {
        words.say(Msg::DistanceHere)
    } else {
        words.with(Msg::Distance, &[("km", number(near.km as usize))])
    }
}

/// Embassy and services of the country she named.
#[component]
fn Abroad(session: Session, words: Words, pack: Arc<HelpPack>) -> impl IntoView {
    let countries = destination_countries(session, &words);
    let points: Vec<HelpPoint> = pack
        .points
        .iter()
        .filter(|point| countries.contains(&point.country))
        .cloned()
        .collect();
    (!points.is_empty()).then(|| {
        view! {
            <section class="abroad">
                <h2>{words.say(Msg::AbroadHeading)}</h2>
                <p class="soft">{words.say(Msg::AbroadLead)}</p>
                {points
                    .into_iter()
                    .map(|point| view! { <PointCard words=words.clone() point=point /> })
                    .collect_view()}
            </section>
        }
    })
}

fn destination_countries(session: Session, words: &Words) -> Vec<String> {
    let destination = words.pack.checklist.find("destination");
    match destination.and_then(|question| session.answer(question)) {
        Some(Answer::Choice(option)) => words
            .pack
            .destinations
            .get(usize::from(option.0))
            .cloned()
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

//! Help in the country she is in or wants to go to.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::Answer,
    content::{HelpPack, Msg},
    help::{HelpKind, HelpPoint, Situation, help_abroad},
    locale::Arg,
};

use super::{More, card, first_of};
use crate::ui::{
    parts::list,
    session::Session,
    words::{Words, number},
};

/// The country and who is there.
pub(super) fn section(session: Session, words: &Words, more: &More) -> AnyView {
    let found = (words.clone(), more.clone());
    let told = found.clone();
    view! {
        <section class="abroad">
            <h2>{words.tell(Msg::AbroadHeading)}</h2>
            {country_list(session, words, &more.pack)}
            // A line says what was found: all cards at once would be too much.
            <p role="status">
                {move || {
                    let (words, more) = &told;
                    told_there(session, words, more)
                }}
            </p>
            <div class="stack">
                {move || {
                    let (words, more) = &found;
                    found_there(session, words, more)
                }}
            </div>
        </section>
    }
    .into_any()
}

/// Who is in the country that she chose, or in those behind her answer.
fn points_there(session: Session, words: &Words, more: &More) -> Vec<HelpPoint> {
    let countries = match session.help_desk().country.get() {
        Some(country) => vec![country],
        None => destination_countries(session, words),
    };
    countries
        .iter()
        .flat_map(|country| help_abroad(&more.pack.points, country, &more.needs))
        .cloned()
        .collect()
}

/// How many are in the country that she chose.
fn told_there(session: Session, words: &Words, more: &More) -> Option<AnyView> {
    let chosen = session.help_desk().country.get()?;
    let count = points_there(session, words, more).len();
    if count == 0 {
        // The main line is free only inside Indonesia.
        let line = words.line_for(HelpKind::Embassy).and_then(HelpPoint::phone);
        let number = line.map(|channel| channel.show.as_str());
        let args = [("hotline", Arg::Text(number.unwrap_or_default()))];
        return Some(words.tell_with(Msg::CountryNone, &args));
    }
    let mut countries = more.pack.countries.iter();
    let country = countries.find(|country| country.code == chosen)?;
    let args = [
        ("country", Arg::Text(&country.name)),
        ("count", number(count)),
    ];
    Some(words.tell_with(Msg::CountryFound, &args))
}

fn found_there(session: Session, words: &Words, more: &More) -> AnyView {
    let desk = session.help_desk();
    let points = points_there(session, words, more);
    let here =
        desk.country.get().is_some() || desk.situation.get_untracked() == Some(Situation::Abroad);
    // Before she leaves, these are numbers to keep.
    let lead = (!here && !points.is_empty())
        .then(|| view! { <p class="soft">{words.tell(Msg::AbroadLead)}</p> });
    // In danger there, nothing is nearer.
    let danger = here && desk.situation.get_untracked() == Some(Situation::Danger);
    let cards = points
        .iter()
        .enumerate()
        .map(|(place, point)| card(words, point, None, Some(more), danger && place == 0))
        .collect();
    view! {
        {lead}
        {first_of(words, cards)}
    }
    .into_any()
}

fn country_list(session: Session, words: &Words, pack: &HelpPack) -> AnyView {
    let country = session.help_desk().country;
    let entries = pack
        .countries
        .iter()
        .map(|country| {
            let language = words.of_facts().map(str::to_owned);
            (country.code.clone(), (country.name.clone(), language))
        })
        .collect();
    list(
        ("data-place", "country"),
        words.tell(Msg::CountryLabel),
        words.said(Msg::PlaceChoose),
        entries,
        Signal::derive(move || country.get().unwrap_or_default()),
        Box::new(move |code| country.set((!code.is_empty()).then_some(code))),
    )
}

/// The countries behind her answer.
pub(super) fn destination_countries(session: Session, words: &Words) -> Vec<String> {
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

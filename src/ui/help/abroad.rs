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
    words::{Words, phone},
};

/// The country and who is there.
pub(super) fn section(session: Session, words: &Words, more: &More) -> AnyView {
    let found = (words.clone(), more.clone());
    view! {
        <section class="abroad">
            <h2>{words.tell(Msg::AbroadHeading)}</h2>
            {country_list(session, words, &more.pack)}
            <div class="stack" aria-live="polite">
                {move || {
                    let (words, more) = &found;
                    found_there(session, words, more)
                }}
            </div>
        </section>
    }
    .into_any()
}

fn found_there(session: Session, words: &Words, more: &More) -> AnyView {
    let desk = session.help_desk();
    let chosen = desk.country.get();
    let countries = match &chosen {
        Some(country) => vec![country.clone()],
        None => destination_countries(session, words),
    };
    let points: Vec<HelpPoint> = countries
        .iter()
        .flat_map(|country| help_abroad(&more.pack.points, country, &more.needs))
        .cloned()
        .collect();
    if points.is_empty() {
        // The main line is free only inside Indonesia.
        let line = words.line_for(HelpKind::Embassy).and_then(phone);
        let number = line.map(|channel| channel.show.as_str());
        let args = [("hotline", Arg::Text(number.unwrap_or_default()))];
        return match chosen {
            Some(_) => view! { <p>{words.tell_with(Msg::CountryNone, &args)}</p> }.into_any(),
            None => ().into_any(),
        };
    }
    let here = chosen.is_some() || desk.situation.get_untracked() == Some(Situation::Abroad);
    // Before she leaves, these are numbers to keep.
    let lead = (!here).then(|| view! { <p class="soft">{words.tell(Msg::AbroadLead)}</p> });
    let cards = points
        .iter()
        .map(|point| card(words, point, None, Some(more), false))
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
        .map(|country| (country.code.clone(), country.name.clone()))
        .collect();
    list(
        ("data-place", "country"),
        words.tell(Msg::CountryLabel),
        words.say(Msg::PlaceChoose),
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

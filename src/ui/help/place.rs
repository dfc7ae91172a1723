//! A place by touch: province, then regency, then district.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    content::{HelpPack, Msg, Province},
    help::{AreaCode, DistrictCode, Here, PlaceCode},
};

use crate::ui::{
    late::Late,
    parts::{Entry, list},
    session::Session,
    words::Words,
};

/// Three lists, each filled by the one before. The third is there once the names
/// of the districts are, and may be passed over.
pub(super) fn by_lists(session: Session, words: &Words, pack: &Arc<HelpPack>) -> AnyView {
    let desk = session.help_desk();
    let place = desk.place;
    let province = RwSignal::new(
        place
            .get_untracked()
            .map(|here| here.regency.province())
            .or_else(|| desk.province.get_value()),
    );
    // Found by typing or by looking, a place shows in the lists too.
    Effect::new(move |_| {
        if let Some(here) = place.get() {
            province.set(Some(here.regency.province()));
        }
    });
    let provinces = pack
        .provinces
        .iter()
        .map(|province| (province.code.to_string(), (province.name.clone(), None)))
        .collect();
    let choose = words.said(Msg::PlaceChoose);
    let (of_regency, of_district) = ((words.clone(), pack.clone()), words.clone());
    view! {
        {list(
            ("data-place", "province"),
            words.tell(Msg::PlaceProvince),
            choose,
            provinces,
            Signal::derive(move || province.get().map(|code| code.to_string()).unwrap_or_default()),
            Box::new(move |value| {
                desk.choose(None);
                province.set(value.parse().ok());
            }),
        )}
        {move || {
            let (words, pack) = &of_regency;
            let chosen = pack.provinces.iter().find(|p| Some(p.code) == province.get())?;
            Some(regencies(session, words, chosen))
        }}
        {move || {
            let regency = place.with(|here| here.as_ref().map(|here| here.regency))?;
            districts(session, &of_district, regency)
        }}
    }
    .into_any()
}

fn regencies(session: Session, words: &Words, province: &Province) -> AnyView {
    let desk = session.help_desk();
    let places = province.places.clone();
    let entries = places
        .iter()
        .map(|place| (place.code.to_string(), (place.name.clone(), None)))
        .collect();
    let chosen = move || {
        let regency = desk
            .place
            .with(|here| here.as_ref().map(|here| here.regency));
        regency.map(|code| code.to_string()).unwrap_or_default()
    };
    list(
        ("data-place", "regency"),
        words.tell(Msg::PlaceRegency),
        words.said(Msg::PlaceChoose),
        entries,
        Signal::derive(chosen),
        Box::new(move |value| {
            let code = PlaceCode::parse(&value);
            let picked = places.iter().find(|place| Some(place.code) == code);
            desk.choose(picked.map(Here::from));
        }),
    )
}

fn districts(session: Session, words: &Words, regency: PlaceCode) -> Option<AnyView> {
    let desk = session.help_desk();
    let Late::Here(finder) = desk.finder.get() else {
        return None;
    };
    let entries: Vec<Entry> = finder
        .districts(regency)
        .map(|district| (district.code.to_string(), (district.name.clone(), None)))
        .collect();
    let chosen = move || {
        let district = desk
            .place
            .with(|here| here.as_ref().and_then(|here| here.district));
        district.map(|code| code.to_string()).unwrap_or_default()
    };
    let inside = words.clone();
    (!entries.is_empty()).then(|| {
        list(
            ("data-place", "district"),
            words.tell(Msg::PlaceDistrictList),
            words.said(Msg::PlaceDistrictAny),
            entries,
            Signal::derive(chosen),
            Box::new(move |value| {
                let area = DistrictCode::parse(&value)
                    .map_or(AreaCode::Regency(regency), AreaCode::District);
                desk.choose(finder.here(&inside, area));
            }),
        )
    })
}

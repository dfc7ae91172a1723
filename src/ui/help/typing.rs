//! A place by typing: prefix and typos are forgiven.

use leptos::prelude::*;
use migrasi_aman::{
    content::{self, Msg, PlacesPack},
    help::{AreaCode, District, Here, PlaceCode, PlaceIndex, Places, Position, Whereabouts},
    locale::Arg,
};
use wasm_bindgen_futures::spawn_local;

use super::HelpDesk;
use crate::{
    device::{
        packs::{self, Failure},
        shell,
    },
    ui::{late::Late, parts::typed_line, session::Session, words::Words},
};

/// Places that are offered for what was typed.
const OFFERED: usize = 5;

/// All places, and a way to find one.
pub(crate) struct Finder {
    places: Places,
    index: PlaceIndex,
}

impl Finder {
    async fn fetch(language: String) -> Result<Self, Failure> {
        let body = packs::places(&language).await?;
        let pack: PlacesPack = content::decode(&body).map_err(Failure::Damaged)?;
        let places = pack.places().map_err(Failure::Damaged)?;
        let index = PlaceIndex::new(&places);
        Ok(Self { places, index })
    }

    /// The best places for a text.
    fn find(&self, words: &Words, text: &str) -> Vec<(AreaCode, Here)> {
        let found = self.index.search(text, OFFERED);
        found
            .into_iter()
            .filter_map(|found| Some((found.area, self.here(words, found.area)?)))
            .collect()
    }

    /// A place with a name that tells it apart, but no province: that is too wide
    /// to be near something.
    pub(super) fn here(&self, words: &Words, area: AreaCode) -> Option<Here> {
        match area {
            AreaCode::Province(_) => None,
            AreaCode::Regency(code) => self.places.regency(code).map(Here::from),
            AreaCode::District(code) => {
                let regency = self.places.regency(code.regency())?;
                let args = [
                    ("district", Arg::Text(self.places.name(area)?)),
                    ("regency", Arg::Text(&regency.name)),
                ];
                Some(Here {
                    district: Some(code),
                    name: words.with(Msg::PlaceDistrict, &args),
                    position: self.places.middle(area)?,
                    ..Here::from(regency)
                })
            }
        }
    }

    /// The districts of a regency, in the order of their codes.
    pub(super) fn districts(&self, regency: PlaceCode) -> impl Iterator<Item = &District> {
        let all = self.places.districts.iter();
        all.filter(move |district| district.code.regency() == regency)
    }

    /// Where a position lies.
    pub(super) fn whereabouts(&self, position: Position) -> Whereabouts<'_> {
        self.places.whereabouts(position)
    }
}

/// A line to type a place in, and the places it could be.
pub(super) fn by_typing(session: Session, words: &Words) -> AnyView {
    let HelpDesk {
        typed,
        finder,
        fetching,
        ..
    } = session.help_desk();
    if !matches!(finder.get_untracked(), Late::Here(_)) && !fetching.get_value() {
        fetching.set_value(true);
        finder.update(Late::expect);
        let language = words.language().to_owned();
        spawn_local(async move {
            let found = Finder::fetch(language).await.ok();
            fetching.set_value(false);
            finder.update(|late| late.take(found));
        });
    }
    let (label, language) = words.said(Msg::PlaceType);
    let inside = words.clone();
    view! {
        <div class="field">
            <span>{words.tell(Msg::PlaceType)}</span>
            <span class="soft small">{words.tell(Msg::PlaceTypeExample)}</span>
            {typed_line(
                move || label.clone(),
                language,
                ("data-place", "typed".to_owned()),
                typed.get_untracked(),
                Box::new(move |text| typed.set(text)),
            )}
        </div>
        <div class="stack" role="status">
            {move || offered(session, &inside, &finder.get(), typed)}
        </div>
    }
    .into_any()
}

fn offered(
    session: Session,
    words: &Words,
    finder: &Late<Finder>,
    typed: RwSignal<String>,
) -> AnyView {
    let text = typed.get();
    if text.trim().is_empty() {
        return ().into_any();
    }
    let finder = match finder {
        Late::Here(finder) => finder,
        Late::Loading => return say(words, Msg::LoadingPlaces),
        Late::Missing => return say(words, Msg::PlaceTypeMissing),
    };
    let found = finder.find(words, &text);
    if found.is_empty() {
        return say(words, Msg::PlaceNotFound);
    }
    found
        .into_iter()
        .map(|(area, place)| {
            let name = place.name.clone();
            view! {
                <button
                    type="button"
                    class="button"
                    data-found=area.to_string()
                    on:click=move |_| {
                        session.help_desk().choose(Some(place.clone()));
                        shell::focus_on(".near h3[tabindex]");
                    }
                >
                    {name}
                </button>
            }
        })
        .collect_view()
        .into_any()
}

fn say(words: &Words, message: Msg) -> AnyView {
    view! { <p>{words.tell(message)}</p> }.into_any()
}

//! Arti kata: what rare words of the screen mean, folded away at its end. They are
//! looked for in what is written there, so that no screen has to name its own.

use std::cell::{Cell, OnceCell};

use leptos::{
    prelude::*,
    web_sys::{Element, HtmlElement},
};
use migrasi_aman::{
    content::Msg,
    locale::Language,
    meanings::{self, Found},
};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::spawn_local;

use super::{
    parts::folded,
    screen::Screen,
    session::Session,
    words::{ReasonWords, Words},
};
use crate::device::{attention, patience, readable};

/// How long a screen has to stay as it is before it is looked at, in milliseconds.
const SETTLED: i32 = 300;

/// What is shown.
#[derive(Clone, PartialEq)]
struct Shown {
    language: String,
    screen: Screen,
    found: Vec<Found>,
}

/// Where it is shown.
struct Place {
    main: Element,
    own: Element,
    shown: ArcRwSignal<Option<Shown>>,
}

thread_local! {
    static PLACE: OnceCell<Option<Place>> = const { OnceCell::new() };
    /// Counts changes of the screen: only the last is looked at.
    static CHANGES: Cell<usize> = const { Cell::new(0) };
}

/// Shows the meanings of this screen and of every later one. To be called whenever
/// there are other meanings.
pub(crate) fn show(session: Session) {
    PLACE.with(|place| {
        place.get_or_init(|| found_place(session));
    });
    look_soon(session);
}

/// The end of the page, above what a site around it has to say.
fn found_place(session: Session) -> Option<Place> {
    let main = readable::part("#app main")?;
    let own: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    own.set_class_name("whole");
    let origin = main.query_selector(":scope > .origin").ok().flatten();
    main.insert_before(&own, origin.as_deref()).ok()?;
    let shown = ArcRwSignal::new(None);
    let seen = shown.clone();
    leptos::mount::mount_to(own.clone(), move || {
        move || seen.get().map(|shown| view(session, &shown))
    })
    .forget();
    attention::on_rewriting(&main, move || look_soon(session));
    Some(Place {
        main,
        own: own.into(),
        shown,
    })
}

fn look_soon(session: Session) {
    let change = CHANGES.get() + 1;
    CHANGES.set(change);
    spawn_local(async move {
        patience::pause(SETTLED).await;
        if CHANGES.get() == change {
            PLACE.with(|place| {
                if let Some(Some(place)) = place.get() {
                    look(session, place);
                }
            });
        }
    });
}

fn look(session: Session, place: &Place) {
    let words = untrack(|| session.words());
    let texts = readable::written(&place.main, &place.own);
    let in_language = texts
        .iter()
        .filter_map(|(text, tag)| Some((text.as_str(), Language::of_tag(tag)?)));
    let found = of(session, &words)
        .map(|reasons| meanings::found(&reasons.pack.meanings, in_language))
        .filter(|found| !found.is_empty());
    let now = found.map(|found| Shown {
        language: words.language().to_owned(),
        screen: untrack(|| session.screen()),
        found,
    });
    // What she may have unfolded stays so as long as it is the same.
    if place.shown.with_untracked(|before| *before != now) {
        place.shown.set(now);
    }
}

fn of(session: Session, words: &Words) -> Option<ReasonWords> {
    ReasonWords::of(words, untrack(|| session.reasons()))
}

fn view(session: Session, shown: &Shown) -> AnyView {
    let words = untrack(|| session.words());
    let Some(reasons) = of(session, &words) else {
        return ().into_any();
    };
    let entries = shown
        .found
        .iter()
        .map(|found| {
            view! {
                <div>
                    <dt>
                        <strong>{found.forms.join(", ")}</strong>
                    </dt>
                    <dd>{reasons.tell(found.means)}</dd>
                </div>
            }
        })
        .collect_view();
    let list = view! { <dl class="stack">{entries}</dl> }.into_any();
    // Paper has no room for it: what is to be touched is not printed.
    view! { <section data-action="meanings">{folded(words.tell(Msg::MeaningsHeading), list)}</section> }
        .into_any()
}

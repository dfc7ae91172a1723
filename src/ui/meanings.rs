//! Arti kata: what rare words of the screen mean, folded away at its end. They are
//! looked for in what is written there, so that no screen has to name its own.

use std::cell::{Cell, OnceCell, RefCell};

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

use super::{parts::folded, screen::Screen, session::Session, words::ReasonWords};
use crate::device::{attention, patience, readable};

/// How long a screen that changes in part has to stay as it is before it is looked at
/// again, in milliseconds: not at each letter that she types.
const SETTLED: i32 = 300;

/// What she takes for a page of its own: a screen with its heading, in a language. In
/// the village mode and for groups one screen has several.
#[derive(Clone, PartialEq)]
struct Page {
    screen: Screen,
    language: String,
    heading: Option<String>,
}

/// What is shown.
#[derive(Clone, PartialEq)]
struct Shown {
    page: Page,
    found: Vec<Found>,
}

/// Where it is shown.
struct Place {
    own: Element,
    shown: ArcRwSignal<Option<Shown>>,
    /// The last that was looked at.
    page: RefCell<Option<Page>>,
    /// Counts changes of the page: only the last is looked at.
    changes: Cell<usize>,
}

thread_local! {
    static PLACE: OnceCell<Option<Place>> = const { OnceCell::new() };
}

/// Shows the meanings of this screen and of every later one. To be called whenever
/// there are other meanings.
pub(crate) fn show(session: Session) {
    at_place(session, |place| look(session, place));
}

fn at_place(session: Session, what: impl FnOnce(&Place)) {
    PLACE.with(|place| {
        if let Some(place) = place.get_or_init(|| make_place(session)) {
            what(place);
        }
    });
}

/// The end of the page, above what a site around it has to say.
fn make_place(session: Session) -> Option<Place> {
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
    // With its notices.
    let app = readable::part("#app")?;
    attention::on_rewriting(&app, move || {
        at_place(session, |place| changed(session, place));
    });
    Some(Place {
        own: own.into(),
        shown,
        page: RefCell::default(),
        changes: Cell::default(),
    })
}

fn page(session: Session) -> Page {
    Page {
        screen: untrack(|| session.screen()),
        language: untrack(|| session.words()).language().to_owned(),
        heading: readable::part("#app main h1").and_then(|heading| heading.text_content()),
    }
}

/// Another page is looked at before she sees it.
fn changed(session: Session, place: &Place) {
    if place.page.borrow().as_ref() != Some(&page(session)) {
        return look(session, place);
    }
    let change = place.changes.get() + 1;
    place.changes.set(change);
    spawn_local(async move {
        patience::pause(SETTLED).await;
        at_place(session, |place| {
            if place.changes.get() == change {
                look(session, place);
            }
        });
    });
}

fn look(session: Session, place: &Place) {
    let page = page(session);
    let texts = readable::written(&place.own);
    let in_language = texts
        .iter()
        .filter_map(|(text, tag)| Some((text.as_str(), Language::of_tag(tag)?)));
    let found = reasons(session)
        .map(|reasons| meanings::found(&reasons.pack.meanings, in_language))
        .filter(|found| !found.is_empty());
    let before = place.page.replace(Some(page.clone()));
    // Elements are used again: what she unfolded was another screen's.
    if before.as_ref() != Some(&page)
        && let Ok(Some(fold)) = place.own.query_selector("details[open]")
    {
        let _ = fold.remove_attribute("open");
    }
    let now = found.map(|found| Shown { page, found });
    if place.shown.with_untracked(|before| *before != now) {
        place.shown.set(now);
    }
}

/// The meanings, in the language of the screen: after a change they come later.
fn reasons(session: Session) -> Option<ReasonWords> {
    let words = untrack(|| session.words());
    ReasonWords::of(&words, untrack(|| session.reasons()))
        .filter(|reasons| reasons.pack.catalog.language == words.pack.catalog.language)
}

fn view(session: Session, shown: &Shown) -> AnyView {
    let words = untrack(|| session.words());
    let Some(reasons) = reasons(session) else {
        return ().into_any();
    };
    let language = words.pack.catalog.language;
    let all = shown.found.iter().flat_map(|found| &found.forms);
    let title = view! {
        {words.tell(Msg::MeaningsHeading)}
        <br />
        // Not heard: no recording could hold it.
        <span class="small" data-unread="">{listed(all, language)}</span>
    };
    let entries = shown
        .found
        .iter()
        .map(|found| {
            view! {
                <div>
                    <dt>
                        <strong>{listed(&found.forms, language)}</strong>
                    </dt>
                    <dd>{reasons.tell(found.means)}</dd>
                </div>
            }
        })
        .collect_view();
    let list = view! { <dl class="stack">{entries}</dl> }.into_any();
    // Paper has no room for it: what is to be touched is not printed.
    view! { <section data-action="meanings">{folded(title.into_any(), list)}</section> }.into_any()
}

/// Words, each in the language of its text.
fn listed<'f>(
    forms: impl IntoIterator<Item = &'f (String, Language)>,
    language: Language,
) -> AnyView {
    let forms = forms.into_iter().enumerate().map(|(place, (form, of))| {
        let lang = (*of != language).then(|| of.to_string());
        let comma = (place > 0).then_some(", ");
        view! { {comma}<span lang=lang>{form.clone()}</span> }
    });
    forms.collect_view().into_any()
}

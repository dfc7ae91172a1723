//! Where and when, before the first person.

use leptos::prelude::*;
use migrasi_aman::{
    calendar::Day,
    content::{Msg, OutreachMsg},
    help::{AreaCode, Here},
    locale::Arg,
    outreach::{Mode, Pin, Session},
};
use wasm_bindgen_futures::spawn_local;

use super::{
    pin,
    village::{Say, Village},
};
use crate::{
    device::{
        clock,
        ledger::{Keep, Ledger},
        lock,
    },
    ui::{
        help,
        late::Late,
        parts::{Heading, list, pending},
        session::renew,
    },
};

/// Years in the list beside the one in which the content was checked.
const YEARS: [u16; 2] = [1, 6];

/// A number of the day, as text: empty where it is taken away again, none where nothing
/// was chosen.
type Chosen = RwSignal<Option<String>>;

/// What the facilitator has chosen and typed so far. The screen is drawn anew when its
/// language changes.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    day: [Chosen; 3],
    pin: RwSignal<String>,
    /// The PIN that there is goes.
    unlocked: RwSignal<bool>,
}

impl Draft {
    pub(super) fn new() -> Self {
        Self {
            day: [None, None, None].map(RwSignal::new),
            pin: RwSignal::new(String::new()),
            unlocked: RwSignal::new(false),
        }
    }

    /// Forgets it.
    pub(super) fn clear(self) {
        for chosen in self.day {
            chosen.set(None);
        }
        self.pin.set(String::new());
        self.unlocked.set(false);
    }

    /// Lets go of the screens that watched it.
    pub(super) fn renew(self) {
        let Self {
            day: [day, month, year],
            pin,
            unlocked,
        } = self;
        renew(&[&day, &month, &year, &pin, &unlocked]);
    }
}

pub(super) fn view(village: Village, say: &Say) -> AnyView {
    let session = village.session;
    // Whether this browser keeps anything; not known at once.
    let keeps = RwSignal::new(None);
    spawn_local(async move {
        let answer = Ledger.all().await;
        keeps.try_set(Some(answer.is_ok()));
    });
    let before = village.mode.get_untracked();
    let day = before
        .as_ref()
        .map(|mode| mode.session.day)
        .or_else(clock::today)
        .unwrap_or(say.words.pack.checked);
    let Draft {
        day: [in_days, in_months, in_years],
        pin: typed,
        unlocked,
    } = village.draft;
    let parts = [
        (in_days, u16::from(day.day())),
        (in_months, u16::from(day.month())),
        (in_years, day.year()),
    ];
    let locked = before.as_ref().is_some_and(|mode| mode.lock.is_some());
    let complaint = RwSignal::new(None);
    let start = move |_| {
        let [day, month, year] = parts.map(|part| untrack(|| shown(part)).parse::<u16>().ok());
        let day = (|| Day::new(year?, u8::try_from(month?).ok()?, u8::try_from(day?).ok()?).ok())();
        let place = untrack(|| session.help_desk().here()).map(named);
        let kept = before.as_ref().map(|mode| {
            let Session { area, place, .. } = mode.session.clone();
            (area, place)
        });
        let text = typed.get_untracked();
        let pin = (!text.trim().is_empty())
            .then(|| Pin::parse(&text))
            .transpose();
        let old = before.clone();
        // Read now: the screen may be another by the time the PIN is locked away.
        let keep_lock = !unlocked.get_untracked();
        let counts = keeps.get_untracked() == Some(true);
        match (place.or(kept), day, pin) {
            (None, ..) => complaint.set(Some(OutreachMsg::PlaceNeeded)),
            (_, None, _) => complaint.set(Some(OutreachMsg::DayWrong)),
            (.., Err(fault)) => complaint.set(Some(fault.into())),
            (Some((area, place)), Some(day), Ok(pin)) => spawn_local(async move {
                let lock = match pin {
                    Some(pin) => lock::lock(&pin).await,
                    None if keep_lock => old.as_ref().and_then(|mode| mode.lock.clone()),
                    None => None,
                };
                village.begin(Mode {
                    session: Session { area, place, day },
                    counts,
                    had: old.map_or(0, |mode| mode.had),
                    lock,
                });
            }),
        }
    };
    let (places, button) = (say.clone(), say.clone());
    let refused = {
        let say = say.clone();
        move || {
            (keeps.get() == Some(false)).then(|| {
                view! { <p class="note" data-denied="">{say.tell(OutreachMsg::Denied)}</p> }
            })
        }
    };
    let wrong = {
        let say = say.clone();
        move || complaint.get().map(|message| say.tell(message))
    };
    let remove = locked.then(|| {
        view! {
            <button
                class="button"
                data-action="no-pin"
                aria-pressed=move || unlocked.get().to_string()
                on:click=move |_| unlocked.update(|unlocked| *unlocked = !*unlocked)
            >
                {say.tell(OutreachMsg::PinRemove)}
            </button>
        }
    });
    let pin = lock::is_there().then(|| {
        view! {
            <section>
                <h2>{say.tell(OutreachMsg::PinHeading)}</h2>
                <p class="soft">{say.tell(OutreachMsg::PinLead)}</p>
                {pin::pad(say, OutreachMsg::PinLabel, typed)}
                {remove}
                // Not where the PIN is asked: there everybody would read how to get round it.
                <p class="soft">{say.tell(OutreachMsg::PinForgotten)}</p>
            </section>
        }
    });
    view! {
        <Heading text=say.tell(OutreachMsg::Heading) class="headline" />
        <p class="lead">{say.tell(OutreachMsg::Lead)}</p>
        <p>{say.tell(OutreachMsg::Counts)}</p>
        <div role="status">{refused}</div>
        <section class="near">
            <h2>{say.tell(OutreachMsg::PlaceHeading)}</h2>
            {move || match session.offices() {
                Late::Here(pack) => help::choose_place(session, &places.words, &pack),
                late => pending(
                    session,
                    &places.words,
                    matches!(late, Late::Missing),
                    [Msg::LoadingPlaces, Msg::PlacesFailed],
                ),
            }}
            {place_chosen(village, say)}
        </section>
        <section>
            <h2>{say.tell(OutreachMsg::DayHeading)}</h2>
            {day_lists(say, parts)}
        </section>
        {pin}
        <p class="complaint" role="alert">{wrong}</p>
        <button
            class="button main"
            data-action="begin"
            disabled=move || keeps.get().is_none()
            on:click=start
        >
            {move || {
                let message = match keeps.get() {
                    Some(false) => OutreachMsg::BeginUncounted,
                    _ => OutreachMsg::Begin,
                };
                button.tell(message)
            }}
        </button>
    }
    .into_any()
}

/// No finer than the district.
fn named(here: Here) -> (AreaCode, String) {
    let area = here
        .district
        .map_or(AreaCode::Regency(here.regency), AreaCode::District);
    (area, here.name)
}

fn place_chosen(village: Village, say: &Say) -> AnyView {
    let say = say.clone();
    let chosen = move || {
        let before = village.mode.get();
        let now = village.session.help_desk().here().map(|here| here.name);
        let place = now.or_else(|| before.map(|mode| mode.session.place));
        place.map(|place| say.tell_with(OutreachMsg::PlaceChosen, &[("place", Arg::Text(&place))]))
    };
    // `shell::focus_on` looks for it once a place was found by typing.
    view! {
        <div role="status">
            <h3 tabindex="-1" data-chosen="">{chosen}</h3>
        </div>
    }
    .into_any()
}

/// What a list of the day shows: its number of the proposed day until something is chosen.
fn shown((chosen, proposed): (Chosen, u16)) -> String {
    chosen.get().unwrap_or_else(|| proposed.to_string())
}

fn day_lists(say: &Say, [day, month, year]: [(Chosen, u16); 3]) -> AnyView {
    let words = &say.words;
    let numbers = |from: u16, to: u16| {
        (from..=to)
            .map(|number| (number.to_string(), (number.to_string(), None)))
            .collect::<Vec<_>>()
    };
    let months = (1..=12_u8)
        .map(|month| (month.to_string(), words.said(Msg::month(month))))
        .collect();
    let checked = words.pack.checked.year();
    let [back, on] = YEARS;
    let one = |name, message, entries, part: (Chosen, u16)| {
        list(
            ("data-day", name),
            say.tell(message),
            words.said(Msg::PlaceChoose),
            entries,
            Signal::derive(move || shown(part)),
            Box::new(move |value| part.0.set(Some(value))),
        )
    };
    view! {
        <div class="day">
            {one("day", OutreachMsg::DayDay, numbers(1, 31), day)}
            {one("month", OutreachMsg::DayMonth, months, month)}
            {one("year", OutreachMsg::DayYear, numbers(checked - back, checked + on), year)}
        </div>
    }
    .into_any()
}

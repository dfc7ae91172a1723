//! Reads the screen aloud: what is written there, in order, each part marked
//! while it is heard.

mod reading;

use std::{cell::RefCell, rc::Rc};

use leptos::{prelude::*, web_sys::Element};
use migrasi_aman::{aloud::ClipPack, content::Msg};
use wasm_bindgen_futures::spawn_local;

use self::reading::Reading;
use super::session::Session;
use crate::device::{
    attention, packs, patience, readable,
    speech::{self, Sound},
};

/// How long a new screen may take to be drawn, in milliseconds.
const DRAWN: i32 = 300;

/// Reading aloud, as the screen shows it. Ends with the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Aloud {
    /// A voice is heard.
    pub(crate) reading: bool,
    /// Every screen is read by itself.
    pub(crate) always: bool,
    /// She has asked for it once: the switch is shown.
    pub(crate) open: bool,
    /// Why it is not as it should be, in up to two sentences.
    pub(crate) notes: [Option<Msg>; 2],
}

/// What is asked of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Read this screen, or stop reading.
    Toggle,
    /// Read what this selector finds, or stop reading.
    Part(&'static str),
    /// There is another screen.
    NewScreen,
}

/// What is to be read.
enum What {
    Screen,
    Parts(Vec<Element>),
}

/// What is going on.
#[derive(Default)]
struct Reader {
    /// Counts readings: one that is not the last is over.
    turn: usize,
    sound: Option<Rc<Sound>>,
    /// The recordings of a language, once they were asked for.
    clips: Option<(String, Option<Rc<ClipPack>>)>,
    /// Whether the page's events are listened to.
    listens: bool,
    /// The reading in which she last touched or moved the page: from then on it
    /// stays where she has it, or a finger would meet another answer.
    hers: usize,
    /// A new screen is about to be read, with all that it tells.
    turning: bool,
    /// How many times voices were waited for: a list that stayed empty is not
    /// waited for again on every screen.
    looks: usize,
}

thread_local! {
    static READER: RefCell<Reader> = RefCell::default();
}

fn with<T>(what: impl FnOnce(&mut Reader) -> T) -> T {
    READER.with_borrow_mut(what)
}

/// Does what is asked.
pub(crate) fn ask(session: Session, wish: Wish) {
    let aloud = session.aloud().get_untracked();
    stop(session);
    match wish {
        Wish::Toggle | Wish::Part(_) if aloud.reading => {}
        Wish::Toggle => {
            listen(session);
            begin(session, What::Screen, 0);
        }
        Wish::Part(selector) => {
            listen(session);
            let part = readable::part(selector);
            begin(session, What::Parts(part.into_iter().collect()), 0);
        }
        Wish::NewScreen if aloud.always => begin(session, What::Screen, DRAWN),
        Wish::NewScreen => {}
    }
}

/// The switch, and what there is to say about voices.
pub(crate) fn panel(session: Session) -> AnyView {
    let aloud = session.aloud();
    let always = move |_| {
        aloud.update(|aloud| aloud.always = !aloud.always);
        if aloud.get_untracked().always && !aloud.get_untracked().reading {
            begin(session, What::Screen, 0);
        }
    };
    let label = move || session.words().tell(Msg::AloudAlways);
    let notes = move || {
        let words = session.words();
        let notes = aloud.get().notes.into_iter().flatten();
        notes
            .map(|note| view! { <p>{words.tell(note)}</p> })
            .collect_view()
    };
    view! {
        <section class="aloud" data-unread=move || aloud.get().always.then_some("")>
            <label class="check" data-action="aloud-always">
                <input type="checkbox" prop:checked=move || aloud.get().always on:change=always />
                <span>{label}</span>
            </label>
            <div role="status">{notes}</div>
        </section>
    }
    .into_any()
}

/// Silence, at once.
fn stop(session: Session) {
    let sound = with(|reader| {
        reader.turn += 1;
        reader.turning = false;
        reader.sound.take()
    });
    if let Some(sound) = sound {
        sound.stop();
    }
    speech::hush();
    readable::unmark();
    session
        .aloud()
        .maybe_update(|aloud| std::mem::take(&mut aloud.reading));
}

/// Stops with the page, when it is hidden, and on quick exit; reads what is
/// unfolded and what is told her while reading is on.
fn listen(session: Session) {
    if with(|reader| std::mem::replace(&mut reader.listens, true)) {
        return;
    }
    attention::on_leaving(move || stop(session));
    attention::on_moving(|| with(|reader| reader.hers = reader.turn));
    attention::on_unfolding(move |part| change_to(session, vec![part]));
    attention::on_telling(readable::TOLD, move |parts| {
        let says = |part: &Element| part.text_content().is_some_and(|text| !text.is_empty());
        let parts: Vec<Element> = parts.into_iter().filter(says).collect();
        if !parts.is_empty() && !with(|reader| reader.turning) {
            change_to(session, parts);
        }
    });
}

/// Reads these parts in place of what is being read, while reading is on.
fn change_to(session: Session, parts: Vec<Element>) {
    let aloud = session.aloud().get_untracked();
    if aloud.always || aloud.reading {
        stop(session);
        begin(session, What::Parts(parts), DRAWN);
    }
}

/// Begins to read.
fn begin(session: Session, what: What, after: i32) {
    let turn = with(|reader| {
        reader.turn += 1;
        reader.turning = after > 0 && matches!(what, What::Screen);
        reader.turn
    });
    session.aloud().update(|aloud| {
        aloud.reading = true;
        aloud.open = true;
        aloud.notes = [None; 2];
    });
    fetch_clips(untrack(|| session.words()).language().to_owned());
    spawn_local(async move {
        if after > 0 {
            patience::pause(after).await;
        }
        if !is_current(turn) {
            return;
        }
        with(|reader| reader.turning = false);
        let notes = Reading::new(session, turn).read(what).await;
        if is_current(turn) {
            readable::unmark();
            session.aloud().update(|aloud| {
                aloud.reading = false;
                aloud.notes = notes;
            });
        }
    });
}

fn is_current(turn: usize) -> bool {
    with(|reader| reader.turn == turn)
}

/// Fetches the recordings of a language, where the page has some. Meanwhile a
/// voice reads, where there is one.
fn fetch_clips(language: String) {
    let known = with(|reader| matches!(&reader.clips, Some((of, _)) if *of == language));
    if known || !packs::has_clips(&language) {
        return;
    }
    with(|reader| reader.clips = Some((language.clone(), None)));
    spawn_local(async move {
        let got = packs::clips(&language).await.ok().map(Rc::new);
        with(|reader| {
            // She may have gone on to another language.
            if matches!(&reader.clips, Some((of, _)) if *of == language) {
                // What could not be had is asked for again at the next reading.
                reader.clips = got.map(|pack| (language, Some(pack)));
            }
        });
    });
}

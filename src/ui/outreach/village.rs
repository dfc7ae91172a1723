//! The state of the mode, and what happens in it. It lives as long as the page.

use std::{cell::RefCell, collections::BTreeSet, sync::Arc};

use leptos::prelude::*;
use migrasi_aman::{
    content::{OutreachMsg, OutreachPack},
    help::HelpKind,
    locale::Arg,
    outreach::{AgeBand, Idle, Mode, Outcome, Person, Record, Sex, wait_after, write},
};
use wasm_bindgen_futures::spawn_local;

use super::{
    bar, guest, menu, pin, report,
    setup::{self, Draft},
};
use crate::{
    device::{
        attention, clock, handing_out,
        ledger::{self, Entry, Keep, Ledger},
        offline, packs, patience,
        storage::{self, Shelf, Thing},
    },
    ui::{
        screen::Screen,
        session::{Session, renew},
        words::{Words, told},
    },
};

/// Milliseconds between two looks at the clock.
const TICK: i32 = 500;

/// Milliseconds before those who wait are tried again.
const RETRY: f64 = 5000.0;

/// Where the mode is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The place and the day are asked.
    Setup,
    /// What the facilitator can do.
    Menu,
    /// A person is asked whether she may be counted.
    Consent,
    /// She is asked what she need not say.
    About,
    /// Her check.
    Check,
    /// Nobody's: from one hand to the next.
    Clean,
    /// The PIN is asked.
    Locked,
    /// The report.
    Report,
}

impl Step {
    /// Whether a PIN keeps it.
    pub(super) fn is_for_staff(self) -> bool {
        matches!(self, Self::Menu | Self::Report)
    }
}

/// The person in progress.
#[derive(Clone, Debug, Default)]
pub(super) struct Guest {
    /// She has said yes.
    pub(super) counted: bool,
    /// If she said it.
    pub(super) sex: Option<Sex>,
    /// If she said it.
    pub(super) age: Option<AgeBand>,
    /// She has seen a verdict.
    told: bool,
    /// Kinds of help that she opened.
    helped: BTreeSet<HelpKind>,
}

/// The mode.
#[derive(Clone, Copy)]
pub(super) struct Village {
    /// The check.
    pub(super) session: Session,
    pack: RwSignal<Arc<OutreachPack>>,
    /// Where it is.
    pub(super) step: RwSignal<Step>,
    /// What holds until the end of the mode; none before it begins.
    pub(super) mode: RwSignal<Option<Mode>>,
    /// The person in progress.
    pub(super) guest: RwSignal<Guest>,
    /// Whether she is being written down.
    pub(super) writing: RwSignal<bool>,
    /// How many the store has; said only once it has them.
    pub(super) recorded: RwSignal<Option<u32>>,
    /// How many it had, where it now has fewer.
    pub(super) lost: RwSignal<Option<u32>>,
    /// How many it would not take yet.
    pub(super) waiting: RwSignal<usize>,
    unwritten: StoredValue<Vec<Entry>>,
    /// When that was last tried.
    tried: StoredValue<f64>,
    /// How long nobody has touched the page.
    pub(super) idle: RwSignal<Idle>,
    touched: StoredValue<f64>,
    /// Wrong tries at the PIN in a row, and when the last was.
    tries: StoredValue<(u32, f64)>,
    base: StoredValue<usize>,
    /// What is asked before it begins, as far as it is answered.
    pub(super) draft: Draft,
    /// The language that the facilitator reads, and whether the title is neutral.
    usual: StoredValue<(String, bool)>,
}

thread_local! {
    static VILLAGE: RefCell<Option<(Owner, Village)>> = const { RefCell::new(None) };
}

/// Makes the mode, once; it goes on where the tab was.
pub(super) fn found(session: Session, pack: OutreachPack) {
    if VILLAGE.with_borrow(Option::is_some) {
        return;
    }
    // Not the screen's: that is built anew all the time.
    handing_out::dress(&pack.style);
    let owner = Owner::new();
    let village = owner.with(|| Village::new(session, pack));
    VILLAGE.set(Some((owner.clone(), village)));
    owner.with(|| village.live());
}

/// The mode's own screen.
pub(super) fn draw(_: Session, words: &Words) -> AnyView {
    let Some(village) = VILLAGE.with_borrow(|village| village.as_ref().map(|(_, v)| *v)) else {
        return ().into_any();
    };
    let words = words.clone();
    village.speak(words.language());
    (move || {
        let say = village.say(&words);
        let drawn = match untrack(|| village.step.get()) {
            Step::Setup => setup::view(village, &say),
            Step::Menu => menu::view(village, &say),
            Step::Consent => guest::consent(village, &say),
            Step::About => guest::about(village, &say),
            Step::Check => guest::running(village, &say),
            Step::Clean => guest::clean(village, &say),
            Step::Locked => pin::ask(village, &say),
            Step::Report => report::view(village, &say),
        };
        match say.borrowed() {
            None => drawn,
            Some(language) => view! { <div class="whole" lang=language>{drawn}</div> }.into_any(),
        }
    })
    .into_any()
}

/// The texts of the mode, and those of the check.
#[derive(Clone)]
pub(super) struct Say {
    pack: Arc<OutreachPack>,
    /// The texts of the check.
    pub(super) words: Words,
}

impl Say {
    pub(super) fn tell(&self, message: OutreachMsg) -> AnyView {
        self.tell_with(message, &[])
    }

    pub(super) fn tell_with(&self, message: OutreachMsg, args: &[(&str, Arg<'_>)]) -> AnyView {
        told(&self.pack.catalog, message.id(), args)
    }

    pub(super) fn count(&self, message: OutreachMsg, count: usize) -> AnyView {
        self.tell_with(message, &[("count", crate::ui::words::number(count))])
    }

    pub(super) fn text(&self, message: OutreachMsg) -> String {
        self.pack.catalog.format(message.id(), &[])
    }

    /// The language of these texts, where it is not the one of the page.
    pub(super) fn borrowed(&self) -> Option<String> {
        let own = self.pack.catalog.language;
        (own.as_str() != self.words.language()).then(|| own.to_string())
    }
}

impl Village {
    fn new(session: Session, pack: OutreachPack) -> Self {
        let kept = storage::read(Shelf::Tab, Thing::Outreach);
        let mode = kept.and_then(|text| Mode::read(&text));
        let step = match mode {
            Some(_) => Step::Clean,
            None => Step::Setup,
        };
        Self {
            session,
            pack: RwSignal::new(Arc::new(pack)),
            step: RwSignal::new(step),
            mode: RwSignal::new(mode),
            guest: RwSignal::new(Guest::default()),
            writing: RwSignal::new(false),
            recorded: RwSignal::new(None),
            lost: RwSignal::new(None),
            waiting: RwSignal::new(0),
            unwritten: StoredValue::new(Vec::new()),
            tried: StoredValue::new(0.0),
            idle: RwSignal::new(Idle::Here),
            touched: StoredValue::new(clock::milliseconds()),
            tries: StoredValue::new((0, 0.0)),
            base: StoredValue::new(0),
            draft: Draft::new(),
            usual: StoredValue::new((String::new(), false)),
        }
    }

    /// Draws the bar and begins to look at the clock and at what is touched.
    fn live(self) {
        if self.mode.with_untracked(Option::is_some) {
            self.usual.set_value(self.now());
            self.base
                .set_value(self.session.settle_at(Screen::Outreach));
            self.look();
        }
        ledger::on_deleted(move || {
            self.forget_how_many();
            self.look();
        });
        let alive = bar::mount(self);
        Effect::new(move || {
            if self.session.screen() == Screen::Result {
                self.guest.update_untracked(|guest| guest.told = true);
            }
        });
        Effect::new(move || self.speak(self.session.words().language()));
        Effect::new(move || {
            // Together with `begin` the only ways out: whoever comes there next begins
            // with nothing of it.
            if self.session.screen() != Screen::Outreach {
                self.draft.clear();
            }
        });
        attention::on_moving(move || self.touch());
        attention::on_touching(move |touched| {
            if self.step.get_untracked() == Step::Check
                && let Some(kind) = untrack(|| bar::helped(self.session, &touched))
            {
                self.guest
                    .update_untracked(|guest| guest.helped.insert(kind));
            }
        });
        patience::every(TICK, move || {
            untrack(|| self.tick());
            // After a crash another page has taken this one's place.
            alive()
        });
    }

    /// The texts. Watches them.
    pub(super) fn say(self, words: &Words) -> Say {
        Say {
            pack: self.pack.get(),
            words: words.clone(),
        }
    }

    /// Fetches the words of the mode, where they are of another language.
    fn speak(self, language: &str) {
        let now = self.pack.with_untracked(|pack| pack.catalog.language);
        if now.as_str() == language {
            return;
        }
        let language = language.to_owned();
        spawn_local(async move {
            let pack = packs::outreach(&language).await;
            // Another may have been chosen meanwhile.
            let wanted = untrack(|| self.session.words().language() == language);
            if let Ok(pack) = pack
                && wanted
                && pack.catalog.language != now
            {
                self.pack.set(Arc::new(pack));
            }
        });
    }

    /// Goes to another step on the mode's own screen.
    pub(super) fn show(self, step: Step) {
        self.step.set(step);
        if step == Step::Menu {
            self.usual.set_value(self.now());
            // A tablet that is open all day finds a newer release here and nowhere else. Not
            // after each person: who watches the network could count along.
            offline::seek();
        }
        self.touch();
        self.session.redraw_home();
    }

    /// Begins: from now on the mode's screen is the one to begin at.
    pub(super) fn begin(self, mode: Mode) {
        storage::write(Shelf::Tab, Thing::Outreach, Some(&mode.write()));
        let counts = mode.counts;
        self.mode.set(Some(mode));
        self.draft.clear();
        self.base
            .set_value(self.session.settle_at(Screen::Outreach));
        self.session.help_desk().wipe();
        if counts {
            handing_out::ask_to_stay();
            self.look();
        }
        self.show(Step::Menu);
    }

    /// Ends the mode; the counts stay.
    pub(super) fn end(self) {
        storage::write(Shelf::Tab, Thing::Outreach, None);
        self.mode.set(None);
        self.step.set(Step::Setup);
        self.recorded.set(None);
        self.session.settle_at(Screen::Start);
        self.session.pass_on(self.base.get_value());
    }

    /// To the checklist on paper, for the place of the meeting.
    pub(super) fn to_paper(self, words: &Words) {
        let meeting = self
            .mode
            .with_untracked(|mode| mode.as_ref().map(|mode| mode.session.clone()));
        if let Some(meeting) = meeting {
            let desk = self.session.help_desk();
            desk.stand_in(self.session, words, meeting.area, meeting.place);
        }
        self.session.go(Screen::Paper);
    }

    /// The next person: asked first whether she may be counted, where that is done.
    pub(super) fn receive(self) {
        if self.step.get_untracked() == Step::Menu {
            self.usual.set_value(self.now());
        }
        // What was printed for the meeting is no choice of hers.
        self.session.help_desk().wipe();
        self.guest.set(Guest::default());
        let counts = self
            .mode
            .with_untracked(|mode| mode.as_ref().is_some_and(|m| m.counts));
        if counts {
            self.show(Step::Consent);
        } else {
            self.start_check();
        }
    }

    /// Her check begins.
    pub(super) fn start_check(self) {
        self.touch();
        self.step.set(Step::Check);
        self.session.start();
    }

    /// Whether she has seen a verdict: then nothing is lost when she is done.
    pub(super) fn is_told(self) -> bool {
        self.guest.with_untracked(|guest| guest.told)
    }

    /// She is done: first she is written down, then all she left is deleted.
    pub(super) fn pass_on(self) {
        if self.writing.get_untracked() {
            return;
        }
        self.writing.set(true);
        let record = self.record();
        spawn_local(async move {
            if let Some(record) = record {
                self.unwritten
                    .update_value(|entries| entries.extend(entry(&record)));
            }
            self.write_down().await;
            self.writing.set(false);
            self.guest.set(Guest::default());
            self.step.set(Step::Clean);
            self.touch();
            self.session.pass_on(self.base.get_value());
            self.renew();
            self.as_usual();
        });
    }

    /// The language and the title as they are.
    fn now(self) -> (String, bool) {
        untrack(|| {
            let words = self.session.words();
            (words.language().to_owned(), self.session.is_neutral())
        })
    }

    /// What she chose to read is not what the next person is asked in.
    fn as_usual(self) {
        let (language, neutral) = self.usual.get_value();
        if neutral != untrack(|| self.session.is_neutral()) {
            self.session.set_neutral(neutral);
        }
        // Also where that is what is spoken: what she chose may be on its way.
        self.session.speak(language);
    }

    /// Lets go of her screens.
    fn renew(self) {
        let Self {
            session: _,
            pack,
            step,
            mode,
            guest,
            writing,
            recorded,
            lost,
            waiting,
            unwritten: _,
            tried: _,
            idle,
            touched: _,
            tries: _,
            base: _,
            draft,
            usual: _,
        } = self;
        renew(&[
            &pack, &step, &mode, &guest, &writing, &recorded, &lost, &waiting, &idle,
        ]);
        draft.renew();
    }

    /// What is kept of her: nothing where she has not said yes, and nothing where she
    /// has answered nothing.
    fn record(self) -> Option<Record> {
        let session = self
            .mode
            .with_untracked(|mode| Some(mode.as_ref()?.session.clone()))?;
        let guest = self.guest.get_untracked();
        if !guest.counted || !self.session.has_answers() {
            return None;
        }
        let found = untrack(|| self.session.assessment());
        let ids = self.session.with_rules(|list, _| {
            let flags = found
                .flags
                .iter()
                .filter_map(|raised| list.flag(raised.flag));
            flags.map(|flag| flag.id.clone()).collect()
        });
        Some(Record {
            session,
            person: Person {
                outcome: Outcome::of(found.verdict, guest.told),
                flags: ids,
                helped: guest.helped,
                sex: guest.sex,
                age: guest.age,
            },
        })
    }

    /// Writes down who waits for it. What the browser refuses waits on.
    pub(super) async fn write_down(self) {
        let entries = self.unwritten.get_value();
        if entries.is_empty() {
            return;
        }
        self.tried.set_value(clock::milliseconds());
        if let Ok(count) = Ledger.add(&entries).await {
            // Another may have come to wait, or these have been written, since.
            let mut more = 0;
            self.unwritten.update_value(|waiting| {
                waiting.retain(|one| {
                    let written = entries.contains(one);
                    more += u32::from(written);
                    !written
                });
            });
            self.count(count, more);
        }
        self.waiting.set(self.unwritten.with_value(Vec::len));
    }

    /// Says how many there are, and notices where there should be more.
    fn count(self, count: u32, added: u32) {
        self.recorded.set(Some(count));
        let mut short = None;
        self.mode.update_untracked(|mode| {
            if let Some(mode) = mode {
                let due = mode.had + added;
                short = (count < due).then_some(due);
                mode.had = count;
                storage::write(Shelf::Tab, Thing::Outreach, Some(&mode.write()));
            }
        });
        if short.is_some() {
            self.lost.set(short);
        }
    }

    /// Records with these keys were read from the store: nobody of them waits, also where
    /// the browser wrote them too late for us to hear of it.
    pub(super) fn found_written(self, keys: &[String]) {
        self.unwritten
            .update_value(|waiting| waiting.retain(|one| !keys.contains(&one.key)));
        self.waiting.set(self.unwritten.with_value(Vec::len));
    }

    /// Some records were deleted on purpose.
    pub(super) fn cleared(self, left: u32) {
        self.forget_how_many();
        self.count(left, 0);
        ledger::tell_deleted();
    }

    /// That there are fewer now is no loss.
    fn forget_how_many(self) {
        self.mode.update_untracked(|mode| {
            if let Some(mode) = mode {
                mode.had = 0;
            }
        });
        self.lost.set(None);
    }

    /// Looks how many the store has.
    fn look(self) {
        spawn_local(async move {
            if let Ok(entries) = Ledger.all().await {
                self.count(u32::try_from(entries.len()).unwrap_or(u32::MAX), 0);
            }
        });
    }

    /// Somebody tried a PIN.
    pub(super) fn guessed(self, right: bool) {
        self.tries.update_value(|(tries, when)| {
            *tries = if right { 0 } else { *tries + 1 };
            *when = clock::milliseconds();
        });
    }

    /// Seconds until the next try. Never more than the wait, whatever is done to the
    /// clock.
    pub(super) fn wait(self) -> u32 {
        let (tries, when) = self.tries.get_value();
        let wait = f64::from(wait_after(tries));
        let left = when + wait - clock::milliseconds();
        // A cast of a float saturates at the ends.
        (left.clamp(0.0, wait) / 1000.0).ceil() as u32
    }

    /// Somebody is here.
    pub(super) fn touch(self) {
        self.touched.set_value(clock::milliseconds());
        if self.idle.get_untracked() != Idle::Here {
            self.idle.set(Idle::Here);
        }
    }

    /// Tries again for those who wait: they are in memory alone.
    fn retry(self) {
        let due = clock::milliseconds() - self.tried.get_value() >= RETRY;
        if due && self.waiting.get() > 0 && !self.writing.get() {
            spawn_local(self.write_down());
        }
    }

    fn tick(self) {
        self.retry();
        let step = self.step.get();
        let person = matches!(step, Step::Consent | Step::About | Step::Check);
        // The guide and the examples are for a group, and need nobody's touch.
        let open = step.is_for_staff() && self.session.screen() == Screen::Outreach;
        let locks = self
            .mode
            .with(|mode| mode.as_ref().is_some_and(|m| m.lock.is_some()));
        // Who listens touches nothing.
        let watched = person || open && locks;
        if !watched || self.session.aloud().with(|aloud| aloud.reading) {
            return self.touch();
        }
        let idle = Idle::after(clock::milliseconds() - self.touched.get_value());
        if idle == Idle::Gone {
            if step == Step::Check {
                self.pass_on();
            } else {
                self.guest.set(Guest::default());
                self.show(Step::Clean);
            }
        } else if idle != self.idle.get() {
            self.idle.set(idle);
        }
    }
}

fn entry(record: &Record) -> Option<Entry> {
    Entry::new(write(record)?)
}

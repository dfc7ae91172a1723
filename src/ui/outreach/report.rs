//! What a meeting came to, to print or to hand on.

use leptos::prelude::*;
use migrasi_aman::{
    content::{Msg, OutreachMsg, ReasonPack},
    locale::Arg,
    outreach::{
        Cell, CsvWords as _, Kept, MASKED, Record, Report, Session, bars, csv, read, sessions,
    },
};
use wasm_bindgen_futures::spawn_local;

use super::{
    clear, menu,
    table::Names,
    village::{Say, Step, Village},
};
use crate::{
    device::{
        handing_out,
        ledger::{Keep, Ledger},
    },
    ui::{
        late::Late,
        parts::{Entry, Heading, copied, folded, list},
        result::reasons_pending,
        screen::Screen,
        take_along,
    },
};

/// Warnings that the printed page has room for.
const MOST_FLAGS: usize = 10;

/// What was read from the store.
#[derive(Clone, Default)]
pub(super) struct Found {
    records: Vec<Record>,
    /// Of the records, and of nothing else.
    pub(super) keys: Vec<String>,
    newer: usize,
    damaged: usize,
}

/// How far reading it is.
#[derive(Clone)]
enum Look {
    Reading,
    Refused,
    Done(Found),
}

impl Found {
    async fn look() -> Option<Self> {
        let mut found = Self::default();
        for entry in Ledger.all().await.ok()? {
            match read(&entry.bytes) {
                Kept::Whole(record) => {
                    found.records.push(record);
                    found.keys.push(entry.key);
                }
                Kept::Newer => found.newer += 1,
                Kept::Damaged => found.damaged += 1,
            }
        }
        Some(found)
    }
}

pub(super) fn view(village: Village, say: &Say) -> AnyView {
    let found = RwSignal::new(Look::Reading);
    spawn_local(async move {
        village.write_down().await;
        found.try_set(Found::look().await.map_or(Look::Refused, Look::Done));
    });
    let inside = say.clone();
    view! {
        <Heading text=say.tell(OutreachMsg::ReportHeading) class="headline" />
        <div class="unprinted">{menu::told(village, say)}</div>
        {move || match (found.get(), village.session.reasons()) {
            (Look::Reading, _) => ().into_any(),
            (Look::Refused, _) => {
                let told = inside.tell(OutreachMsg::ReportFailed);
                view! { <p class="note" role="alert" data-report="failed">{told}</p> }.into_any()
            }
            // Without their words warnings would be taken away as names for editors.
            (Look::Done(_), Late::Loading) => reasons_pending(village.session, &inside.words),
            (Look::Done(found), reasons) => {
                let missing = matches!(reasons, Late::Missing)
                    .then(|| reasons_pending(village.session, &inside.words));
                view! {
                    {missing}
                    {whole(village, &inside, found, reasons)}
                }
                .into_any()
            }
        }}
        <button class="button unprinted" data-action="menu" on:click=move |_| village.show(Step::Menu)>
            {say.tell(OutreachMsg::BackToMenu)}
        </button>
    }
    .into_any()
}

fn whole(village: Village, say: &Say, found: Found, reasons: Late<ReasonPack>) -> AnyView {
    let names = Names::new(say, reasons);
    let reports: Vec<(Session, Report)> = sessions(&found.records)
        .into_iter()
        .map(|(session, tally)| (session, Report::of(&tally, &|flag| names.implied(flag))))
        .collect();
    let strange = [
        (found.newer, OutreachMsg::ReportNewer),
        (found.damaged, OutreachMsg::ReportDamaged),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, message)| view! { <p class="note">{say.count(message, count)}</p> })
    .collect_view();
    if reports.is_empty() {
        return view! {
            <p>{say.tell(OutreachMsg::ReportNone)}</p>
            {strange}
        }
        .into_any();
    }
    let text = csv(&reports, &names);
    let here = village
        .mode
        .with_untracked(|mode| mode.as_ref().map(|m| m.session.clone()));
    let now = reports
        .iter()
        .position(|(session, _)| {
            Some((session.area, session.day)) == here.as_ref().map(|h| (h.area, h.day))
        })
        .unwrap_or(reports.len() - 1);
    let chosen = RwSignal::new(now.to_string());
    let entries: Vec<Entry> = (0..)
        .zip(&reports)
        .map(|(place, (session, _)): (usize, _)| {
            let date = say.words.date(session.day);
            (
                place.to_string(),
                (format!("{}, {date}", session.place), None),
            )
        })
        .collect();
    let which = (reports.len() > 1).then(|| {
        list(
            ("data-report", "which"),
            say.tell(OutreachMsg::ReportWhich),
            say.words.said(Msg::PlaceChoose),
            entries,
            chosen.into(),
            Box::new(move |value| chosen.set(value)),
        )
    });
    let inside = say.clone();
    let page = move || {
        let place: usize = chosen.get().parse().ok()?;
        let (session, report) = reports.get(place)?;
        Some(one(&inside, &names, session, report))
    };
    view! {
        <div class="unprinted">{which}</div>
        {page}
        {strange}
        {taking_away(village, say, text, found.keys)}
    }
    .into_any()
}

/// The page that is printed.
fn one(say: &Say, names: &Names, session: &Session, report: &Report) -> AnyView {
    let date = say.words.date(session.day);
    let args = [
        ("place", Arg::Text(&session.place)),
        ("date", Arg::Text(&date)),
    ];
    let [persons, verdict, flag, help, sex, age] = names.parts();
    let whole = report.persons.shown().unwrap_or_default();
    let mut flags: Vec<(String, Cell)> = report
        .flags
        .iter()
        .take(MOST_FLAGS)
        .map(|(id, count)| (names.flag(id), Cell::Shown(*count)))
        .collect();
    flags.push((names.other_flags(), Cell::Masked));
    let rows = |rows: Vec<(String, Cell)>, title: String| chart(title, &rows, whole);
    let outcomes = report.outcomes.iter().map(|(o, c)| (names.outcome(*o), *c));
    let helped = report
        .helped
        .iter()
        .map(|(kind, c)| (names.help(*kind), *c));
    let sexes = report.sexes.iter().map(|(s, c)| (names.sex(*s), *c));
    let ages = report.ages.iter().map(|(a, c)| (names.age(*a), *c));
    let counts = if report.is_empty() {
        view! { <p class="note" data-few="">{say.tell(OutreachMsg::ReportFew)}</p> }.into_any()
    } else {
        view! {
            {rows(outcomes.collect(), verdict)}
            {rows(flags, flag)}
            {rows(helped.collect(), help)}
            {rows(sexes.collect(), sex)}
            {rows(ages.collect(), age)}
            <p class="soft small">{say.tell(OutreachMsg::ReportMasked)}</p>
        }
        .into_any()
    };
    view! {
        <article class="report" data-report-page="">
            <h2>{say.tell_with(OutreachMsg::MenuWhere, &args)}</h2>
            <p data-persons="">{persons} ": " <strong>{written(report.persons)}</strong></p>
            {counts}
            <p class="soft small">{say.tell(OutreachMsg::ReportMade)}</p>
        </article>
    }
    .into_any()
}

fn written(cell: Cell) -> String {
    cell.shown()
        .map_or_else(|| MASKED.to_owned(), |count| count.to_string())
}

/// Bars beside their names. What is read is the text; the picture repeats it.
fn chart(title: String, rows: &[(String, Cell)], whole: u32) -> AnyView {
    let cells: Vec<Cell> = rows.iter().map(|(_, cell)| *cell).collect();
    let lines = rows
        .iter()
        .zip(bars(&cells, whole))
        .map(|((name, _), bar)| {
            let drawn = bar.cell.shown().map(|_| {
                view! {
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        <rect width=bar.width.to_string() height="10" />
                    </svg>
                }
            });
            view! {
                <li>
                    <span class="what">{name.clone()}</span>
                    {drawn}
                    <strong>{written(bar.cell)}</strong>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="chart">
            <h3>{title}</h3>
            <ul>{lines}</ul>
        </section>
    }
    .into_any()
}

/// To the table, to paper, and away.
fn taking_away(village: Village, say: &Say, text: String, keys: Vec<String>) -> AnyView {
    // Only the table holds all that would be deleted: what is printed is one meeting.
    let taken = RwSignal::new(false);
    let told = RwSignal::new(None);
    let name = format!("{}.csv", say.text(OutreachMsg::SaveName));
    let (file, copy) = (text.clone(), text.clone());
    let save = move |_| {
        let saved = handing_out::save(&name, "text/csv;charset=utf-8", &file);
        told.set(Some(if saved {
            OutreachMsg::Saved
        } else {
            OutreachMsg::SaveFailed
        }));
        if saved {
            taken.set(true);
        }
    };
    let copying = move |_| {
        let text = copy.clone();
        spawn_local(async move {
            if copied(village.session, &text, Msg::Copied).await {
                taken.try_set(true);
            }
        });
    };
    let by_hand = view! {
        <button class="button" data-action="copy" on:click=copying>
            {say.tell(OutreachMsg::Copy)}
        </button>
        <pre data-csv="" data-unread="">{text}</pre>
    };
    let saying = {
        let say = say.clone();
        move || told.get().map(|message| say.tell(message))
    };
    view! {
        <section class="unprinted">
            <p>{say.tell(OutreachMsg::ReportOnce)}</p>
            <button class="button main" data-action="save-csv" on:click=save>
                {say.tell(OutreachMsg::SaveCsv)}
            </button>
            <p role="status">{saying}</p>
            {folded(say.tell(OutreachMsg::CopyHeading), by_hand.into_any())}
            {take_along::print_button(
                &say.words,
                say.tell(OutreachMsg::Print),
                "button",
                Some(Screen::Outreach.fragment().to_owned()),
            )}
            {clear::section(village, say, taken, keys)}
        </section>
    }
    .into_any()
}

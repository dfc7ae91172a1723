//! The content, read and checked once for the chore that needs it.

use std::collections::BTreeMap;

use migrasi_aman::{
    calendar::{Day, PartialDate, months_between},
    checklist::{LawKind, Severity, Sureness, Verdict},
    content::source::{self, Book, Ground, MINUTES, WAYS},
};

use crate::{
    outcome::{Outcome, failed, print, refused},
    today, workshop,
};

/// Reads the content.
///
/// # Errors
/// Every fault in it, each with file, entry and remedy.
pub fn open() -> Outcome<Book> {
    source::read(&workshop::root()).or_else(|faults| {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        failed(format!(
            "{}\n{} faults in the content",
            list.join("\n"),
            faults.len()
        ))
    })
}

/// `cargo xtask check-content [--quiet]`: what there is, or what is wrong.
///
/// # Errors
/// As [`open`], and a fact that is said to have been checked on a day to come.
pub fn check(arguments: &[String]) -> Outcome {
    let quiet = match arguments {
        [] => false,
        [flag] if flag == "--quiet" => true,
        _ => return refused("check-content takes --quiet and nothing else"),
    };
    let book = open()?;
    let today = today::by_the_clock();
    if !quiet {
        table(&book);
        if let Some(today) = today {
            old_sources(&book, today);
            old_rates(&book, today);
        }
    }
    if let Some(today) = today {
        not_from_the_future(&book, today)?;
    }
    Ok(())
}

fn table(book: &Book) {
    let list = &book.checklist;
    let row = |name: &str, count: usize, more: String| {
        print(format_args!("{name:<12} {count:>5}  {more}"));
    };
    let always = list.questions.iter().filter(|q| q.show.is_none()).count();
    row(
        "questions",
        list.questions.len(),
        format!("{always} asked of everybody"),
    );
    let flags = |wanted: Severity| list.flags.iter().filter(|f| f.severity == wanted).count();
    let severities = [
        Severity::Stop,
        Severity::Serious,
        Severity::Caution,
        Severity::Verify,
    ]
    .map(|severity| format!("{} {}", flags(severity), severity.id()));
    row("flags", list.flags.len(), severities.join(", "));
    let unsure = list
        .flags
        .iter()
        .filter(|f| f.sure == Sureness::Low)
        .count();
    let reviewed = list.flags.iter().filter(|f| f.reviewed).count();
    row("", reviewed, "reviewed by a lawyer".into());
    row("", unsure, "on disputed ground".into());
    row("patterns", list.patterns.len(), String::new());
    let kinds = [
        LawKind::Law,
        LawKind::Standard,
        LawKind::Advice,
        LawKind::Practice,
    ]
    .map(|kind| {
        let count = list.laws.iter().filter(|law| law.kind == kind).count();
        format!("{count} {}", kind.id())
    });
    row("laws", list.laws.len(), kinds.join(", "));
    let money = book.fee_table();
    row(
        "fee rules",
        money.rules.len(),
        format!(
            "{} items, {} rates, {} wages, {} lenders",
            money.items.len(),
            money.rates.len(),
            money.wages.len(),
            money.lenders.len()
        ),
    );
    let left_out = book.signs.iter().filter(|s| s.left_out.is_some()).count();
    row(
        "signs",
        book.signs.len(),
        format!("{left_out} left out for a written reason"),
    );
    let verdict = |wanted: Verdict| {
        let offers = book.practice().iter();
        offers.filter(|entry| entry.verdict == wanted).count()
    };
    let verdicts = [Verdict::Stop, Verdict::Check, Verdict::NoneFound]
        .map(|wanted| format!("{} {}", verdict(wanted), wanted.id()));
    row("practice", book.practice().len(), verdicts.join(", "));
    let guide = book.guide();
    row(
        "guide",
        guide.steps.len(),
        format!(
            "steps in {MINUTES} minutes, {} sources",
            guide.sources.len()
        ),
    );
    for entry in book.languages() {
        let language = entry.language;
        let pack = book.check_pack(language);
        let reasons = book.reason_pack(language);
        let offices = book.help_pack(language);
        row(
            language.as_str(),
            pack.catalog.messages.len() + reasons.catalog.messages.len(),
            format!(
                "texts, {} lines, {} help points",
                pack.lines.len(),
                offices.points.len()
            ),
        );
    }
    row(
        "conditions",
        book.tried.len(),
        format!(
            "{} tried on all answers",
            book.tried.iter().filter(|t| t.ways <= WAYS).count()
        ),
    );
    for tried in book.tried.iter().filter(|tried| tried.ways > WAYS) {
        print(format_args!(
            "              {}: on {WAYS} of {} ways to answer",
            tried.entry, tried.ways
        ));
    }
}

/// Lists grounds whose newest source is older than a year.
fn old_sources(book: &Book, today: Day) {
    let old: Vec<(&str, PartialDate)> = grounds(book)
        .filter_map(|(id, ground)| Some((id, ground.source_date?)))
        .filter(|(_, date)| months_between(date.last_day(), today) >= 12)
        .collect();
    if old.is_empty() {
        return;
    }
    print("sources older than a year, to be looked at again:");
    for (id, date) in old {
        print(format_args!("  {date:<10} {id}"));
    }
}

/// Lists rates of exchange older than half a year, by their day.
fn old_rates(book: &Book, today: Day) {
    let mut old: BTreeMap<Day, Vec<&str>> = BTreeMap::new();
    for published in &book.fee_table().rates {
        if months_between(published.date, today) >= 6 {
            let of_the_day = old.entry(published.date).or_default();
            of_the_day.push(published.currency.code());
        }
    }
    if old.is_empty() {
        return;
    }
    print("rates older than six months, to be renewed:");
    for (date, codes) in old {
        print(format_args!("  {date:<10} {}", codes.join(" ")));
    }
}

fn not_from_the_future(book: &Book, today: Day) -> Outcome {
    let laws = grounds(book).map(|(id, ground)| (id, ground.checked));
    let guide = book.guide().sources.iter();
    let ahead: Vec<String> = laws
        .chain(guide.map(|source| (source.id.as_str(), source.checked)))
        .filter(|(_, checked)| *checked > today)
        .map(|(id, checked)| {
            format!(
                "content: {id}: it was checked on {checked}, which is yet to come\n  → write the day on which somebody really looked"
            )
        })
        .collect();
    if ahead.is_empty() {
        Ok(())
    } else {
        failed(ahead.join("\n"))
    }
}

fn grounds(book: &Book) -> impl Iterator<Item = (&str, &Ground)> {
    let ids = book.checklist.laws.iter().map(|law| law.id.as_str());
    ids.zip(&book.grounds).chain(book.money_grounds())
}

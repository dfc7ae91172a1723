//! The figures of an offer, and of two side by side.

use leptos::prelude::*;
use migrasi_aman::{
    content::SumMsg,
    fees::{Desk, OfferForm},
    locale::{Arg, fixed},
    money::{Amount, Currency, NoRate, Rate, Reckoning},
};

use super::{
    Calculator,
    outcome::{reckon, sorted},
    parts::{line, row, section},
};

/// The figures, with the rate beside what loans may cost.
pub(super) fn debt(calculator: &Calculator, found: &Reckoning) -> Vec<AnyView> {
    let session = calculator.session;
    let yardsticks = session.with_rules(|list, answers| {
        let table = &calculator.pack.table;
        let lenders = table.lenders_for(list, answers, session.on());
        let lenders = lenders.into_iter().filter_map(|(place, percent)| {
            let text = calculator.pack.lenders.get(place)?;
            Some(calculator.text(*text, &[("percent", Arg::Number(i64::from(percent)))]))
        });
        let wages = table.wages_for(list, answers, session.on());
        let wages = wages.into_iter().filter_map(|(place, amount)| {
            let text = calculator.pack.wages.get(place)?;
            let amount = calculator.amount(amount);
            Some(calculator.text(*text, &[("amount", Arg::Text(&amount))]))
        });
        let lenders = lenders.filter(|_| found.debt().is_some());
        lenders.chain(wages).collect::<Vec<_>>()
    });
    let figures = figures(calculator, found)
        .into_iter()
        .map(|(name, label, figure)| row(name, calculator.say(label), figure))
        .collect_view();
    let notes = yardsticks
        .into_iter()
        .map(|text| line("soft small", text))
        .collect_view();
    let living = found
        .wage()
        .map(|_| line("soft", calculator.say(SumMsg::LeftOfContract)));
    vec![
        view! {
            <div class="card">
                <dl>{figures}</dl>
                {notes}
                {living}
            </div>
        }
        .into_any(),
    ]
}

/// Name for scripts, label, and figure as it is shown.
type Figure = (&'static str, SumMsg, String);

fn figures(calculator: &Calculator, found: &Reckoning) -> Vec<Figure> {
    let show = |minor| calculator.minor(minor, found.currency());
    let mut all: Vec<Figure> = Vec::new();
    if let Some(wage) = found.wage() {
        all.push(("wage", SumMsg::Wage, show(wage.units())));
    }
    if let Some(received) = found.received() {
        all.push(("received", SumMsg::Received, show(received)));
    }
    if let Some(debt) = found.debt() {
        all.push(("paid", SumMsg::PaidBackTotal, show(debt.total_paid())));
        if found.received().is_some() {
            all.push(("cost", SumMsg::Cost, show(debt.cost())));
        }
        let rate = told_rate(calculator, found.rate());
        all.push(("rate", SumMsg::RateYear, rate));
    }
    if let (Some(burden), Some(wage)) = (found.burden(), found.wage()) {
        let percent = i128::from(burden.due()) * 100 / i128::from(wage.units());
        let text = calculator.with(
            SumMsg::Percent,
            &[("percent", Arg::Text(&percent.to_string()))],
        );
        all.push(("share", SumMsg::Share, text));
        let left = burden.take_home();
        let text = if left < 0 {
            let short = show(-left);
            calculator.with(SumMsg::LeftBelow, &[("amount", Arg::Text(&short))])
        } else {
            show(left)
        };
        all.push(("left", SumMsg::LeftWorst, text));
    }
    if let (Some(kept), Some(_)) = (found.kept(), found.contract()) {
        all.push(("kept", SumMsg::Kept, show(kept)));
    }
    all
}

/// A yearly rate, or why there is none.
pub(super) fn told_rate(calculator: &Calculator, rate: Option<Result<Rate, NoRate>>) -> String {
    match rate {
        None => calculator.say(SumMsg::RateUnknown),
        Some(Err(why)) => calculator.say(why.into()),
        Some(Ok(rate)) => percent(calculator, rate),
    }
}

/// A yearly rate; one decimal below ten percent, where it matters.
fn percent(calculator: &Calculator, rate: Rate) -> String {
    let language = calculator.pack.catalog.language;
    let tenths = (rate.annual() * 1_000.0).round() as i64;
    let text = if tenths < 100 {
        fixed(tenths, 1, language)
    } else {
        fixed((tenths + 5) / 10, 0, language)
    };
    calculator.with(SumMsg::Percent, &[("percent", Arg::Text(&text))])
}

/// What is left of the wage in the worst month, in rupiah: two wages in different
/// currencies cannot be compared otherwise.
fn left_in_rupiah(calculator: &Calculator, form: &OfferForm, found: &Reckoning) -> Option<String> {
    let wage = found.wage()?.units();
    let left = found.burden().map_or(wage, |burden| burden.take_home());
    let left = Amount::from_minor(u64::try_from(left).ok()?, found.currency())?;
    let exchange = form.exchange(&calculator.pack.table.exchange());
    let rupiah = exchange.convert(left, Currency::IDR)?;
    (left.currency() != Currency::IDR).then(|| calculator.amount(rupiah))
}

/// Two offers side by side, figure by figure.
pub(super) fn compare(calculator: &Calculator, desk: &Desk) -> AnyView {
    let both: Vec<Vec<Figure>> = desk
        .offers()
        .iter()
        .map(|form| {
            let found = reckon(calculator, form).ok();
            let mut all = found
                .as_ref()
                .map(|found| figures(calculator, found))
                .unwrap_or_default();
            let rupiah = found.and_then(|found| left_in_rupiah(calculator, form, &found));
            let left = all.iter().position(|(name, ..)| *name == "left");
            let after = left.map_or(all.len(), |place| place + 1);
            if let Some(text) = rupiah {
                all.insert(after, ("rupiah", SumMsg::LeftRupiah, text));
            }
            let asked = sorted(calculator, form).totals;
            let asked = i64::try_from(asked.asked).unwrap_or(i64::MAX);
            all.push((
                "asked",
                SumMsg::TotalAsked,
                calculator.minor(asked, Currency::IDR),
            ));
            all
        })
        .collect();
    let mut labels: Vec<(&'static str, SumMsg)> = Vec::new();
    for (name, label, _) in both.iter().flatten() {
        if !labels.contains(&(name, *label)) {
            labels.push((name, *label));
        }
    }
    let rows = labels
        .into_iter()
        .map(|(name, label)| {
            let cells = (1..)
                .zip(&both)
                .map(|(number, figures)| {
                    let figure = figures.iter().find(|(known, ..)| *known == name);
                    let text = figure.map_or("–".to_owned(), |(_, _, text)| text.clone());
                    let offer = calculator.count(SumMsg::Offer, "number", number);
                    view! { <dd><span class="soft small">{offer}</span>" "<span>{text}</span></dd> }.into_any()
                })
                .collect_view();
            view! { <div class="row pair" data-figure=name><dt>{calculator.say(label)}</dt>{cells}</div> }
                .into_any()
        })
        .collect_view();
    section(
        calculator.say(SumMsg::CompareHeading),
        vec![view! { <div class="card compare"><dl>{rows}</dl></div> }.into_any()],
    )
}

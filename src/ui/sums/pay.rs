//! Where the pay goes, in words and as a picture, and what is left to pay if the
//! job ends early.

use leptos::prelude::*;
use migrasi_aman::{
    content::SumMsg,
    locale::{Arg, fixed},
    money::{Debt, Month, PICTURE_HEIGHT, Picture, Reckoning},
};

use super::{
    Calculator,
    figures::told_rate,
    parts::{line, row, section},
};

/// In words and as a picture: how much of the pay goes to debt.
pub(super) fn pay(calculator: &Calculator, found: &Reckoning) -> Vec<AnyView> {
    let months = found.months();
    let mut sentences = Vec::new();
    if let Some(tenths) = found.tenths_of_wage() {
        let sentence = match tenths {
            0 => calculator.say(SumMsg::TenthsNone),
            1..=10 => calculator.count(SumMsg::Tenths, "parts", tenths),
            _ => calculator.say(SumMsg::TenthsOver),
        };
        sentences.push(view! { <p class="told" data-figure="tenths">{sentence}</p> }.into_any());
    }
    if let Some(sentence) = free_after(calculator, found) {
        sentences.push(line("told", sentence));
    }
    if let (Some(received), Some(debt)) = (found.received().filter(|r| *r > 0), found.debt()) {
        // Tenths of ten: what comes back for ten received, to one decimal.
        let back = i128::from(debt.total_paid()) * 100 / i128::from(received);
        let back = i64::try_from(back).unwrap_or(i64::MAX);
        let language = calculator.pack.catalog.language;
        let back = fixed(back, 1, language);
        sentences.push(line(
            "told",
            calculator.with(SumMsg::PaidBack, &[("back", Arg::Text(&back))]),
        ));
    }
    let debtless = found.debt().is_none();
    if months.is_empty() || debtless {
        return sentences;
    }
    let picture = Picture::of(&months);
    let currency = found.currency();
    let [column, in_debt, hers] = [SumMsg::ColumnMonth, SumMsg::LegendDue, SumMsg::LegendYours]
        .map(|label| calculator.say(label));
    let rows = (1..)
        .zip(&months)
        .map(|(number, month): (i64, _)| {
            let due = calculator.minor(month.due, currency);
            let left = calculator.minor(month.left, currency);
            view! {
                <tr>
                    <th scope="row" data-label=column.clone()>{number}</th>
                    <td data-label=in_debt.clone()>{due}</td>
                    <td data-label=hers.clone()>{left}</td>
                </tr>
            }
            .into_any()
        })
        .collect_view();
    sentences.push(
        view! {
            <div class="card picture">
                <svg
                    viewBox=format!("0 0 {} {PICTURE_HEIGHT}", picture.width)
                    preserveAspectRatio="none"
                    role="img"
                    aria-label=calculator.count(SumMsg::PictureText, "count", months.len() as i64)
                >
                    <path class="due" d=picture.due />
                    <path class="yours" d=picture.yours />
                </svg>
                <p class="ends soft small" aria-hidden="true">
                    <span>{calculator.count(SumMsg::MonthNumber, "number", 1)}</span>
                    <span>{calculator.count(SumMsg::MonthNumber, "number", months.len() as i64)}</span>
                </p>
                <p class="legend small">
                    <span class="due">{calculator.say(SumMsg::LegendDue)}</span>
                    <span class="yours">{calculator.say(SumMsg::LegendYours)}</span>
                </p>
                <details>
                    <summary>{calculator.say(SumMsg::TableSee)}</summary>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{calculator.say(SumMsg::ColumnMonth)}</th>
                                <th scope="col">{calculator.say(SumMsg::LegendDue)}</th>
                                <th scope="col">{calculator.say(SumMsg::LegendYours)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </details>
            </div>
        }
        .into_any(),
    );
    sentences
}

fn free_after(calculator: &Calculator, found: &Reckoning) -> Option<String> {
    let free = i64::from(found.free_after()?.number());
    let contract = found.contract().map(i64::from);
    let args = [
        ("count", Arg::Number(free)),
        ("contract", Arg::Number(contract.unwrap_or_default())),
    ];
    Some(match contract {
        Some(_) => calculator.with(SumMsg::FreeAfterContract, &args),
        None => calculator.with(SumMsg::FreeAfter, &args[..1]),
    })
}

/// What is left to pay if the job ends early: of everything, and where there are
/// several loans, of each.
pub(super) fn home(calculator: &Calculator, found: &Reckoning) -> Option<AnyView> {
    let debt = found.debt()?;
    let mut inside = vec![
        line("soft", calculator.say(SumMsg::HomeLead)),
        card("home", home_rows(calculator, found, debt)),
    ];
    if let several @ [_, _, ..] = found.loans() {
        inside.extend(several.iter().flat_map(|loan| {
            let number = i64::try_from(loan.place() + 1).unwrap_or(i64::MAX);
            let heading = calculator.count(SumMsg::LoanNumber, "number", number);
            let mut rows = home_rows(calculator, found, loan.debt());
            let label = calculator.say(SumMsg::RateYear);
            rows.push(row("rate", label, told_rate(calculator, loan.rate())));
            [view! { <h3>{heading}</h3> }.into_any(), card("loan", rows)]
        }));
    }
    Some(section(calculator.say(SumMsg::HomeHeading), inside))
}

fn card(name: &'static str, rows: Vec<AnyView>) -> AnyView {
    view! { <div class="card" data-home=name><dl>{rows}</dl></div> }.into_any()
}

fn home_rows(calculator: &Calculator, found: &Reckoning, debt: &Debt) -> Vec<AnyView> {
    let row = |(after, left): (Month, i64)| {
        let figure = calculator.minor(left, found.currency());
        let text = match found.wage() {
            _ if left == 0 => calculator.say(SumMsg::HomeNothing),
            Some(wage) => {
                let tenths = i128::from(left) * 10 / i128::from(wage.units());
                let tenths = i64::try_from(tenths).unwrap_or(i64::MAX);
                let wages = fixed(tenths, 1, calculator.pack.catalog.language);
                calculator.with(
                    SumMsg::HomeWages,
                    &[("amount", Arg::Text(&figure)), ("wages", Arg::Text(&wages))],
                )
            }
            None => figure,
        };
        let label = calculator.count(SumMsg::HomeAfter, "count", i64::from(after.number()));
        row("home", label, text)
    };
    debt.sent_home().map(row).into_iter().collect()
}

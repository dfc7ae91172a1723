//! What it comes to: where the pay goes, what the debt costs, what is left to pay
//! if the job ends early, and who has to pay which costs.

use leptos::prelude::*;
use migrasi_aman::{
    content::SumMsg,
    fees::{Desk, OfferForm, Sorted, Terms, sort},
    locale::{Arg, fixed},
    money::{Currency, LoanError, Month, OfferError, PICTURE_HEIGHT, Picture, Rate, Reckoning},
};

use super::{
    Calculator, costs,
    parts::{button, line, row, section},
};
use crate::ui::{parts::Heading, screen::Screen};

/// What keeps an offer from being reckoned, in words.
pub(super) fn hindrance(calculator: &Calculator, form: &OfferForm) -> Option<String> {
    if form.unclear().is_some() {
        return Some(calculator.say(SumMsg::FixFirst));
    }
    match reckon(calculator, form) {
        Ok(_) => None,
        // Costs alone are worth sorting.
        Err(OfferError::Nothing) if !form.charges().is_empty() => None,
        Err(error) => Some(trouble(calculator, error)),
    }
}

fn reckon(calculator: &Calculator, form: &OfferForm) -> Result<Reckoning, OfferError> {
    let published = calculator.pack.table.exchange();
    form.offer().reckon(&form.exchange(&published))
}

fn trouble(calculator: &Calculator, error: OfferError) -> String {
    let (place, message, currency) = match error {
        OfferError::Nothing => (0, SumMsg::NothingYet, None),
        OfferError::NoWage => (0, SumMsg::NoWage, None),
        OfferError::TooLarge => (0, SumMsg::TooLarge, None),
        OfferError::Loan(place, LoanError::NoPayment) => (place, SumMsg::LoanNoPayment, None),
        OfferError::Loan(place, LoanError::NoMonths) => (place, SumMsg::LoanNoMonths, None),
        OfferError::Loan(place, LoanError::MoreTakenOffThanLent) => {
            (place, SumMsg::LoanTakenOff, None)
        }
        OfferError::Loan(place, LoanError::NoExchange(currency)) => {
            (place, SumMsg::LoanNoExchange, Some(currency))
        }
        OfferError::Loan(place, LoanError::Absurd(_)) => (place, SumMsg::LoanAbsurd, None),
    };
    let currency = currency.map(|currency| calculator.pack.currency(currency));
    calculator.with(
        message,
        &[
            ("number", Arg::Number(place as i64 + 1)),
            (
                "currency",
                Arg::Text(currency.as_deref().unwrap_or_default()),
            ),
        ],
    )
}

/// The published rate of a currency with its day, or that there is none.
pub(super) fn published(calculator: &Calculator, currency: Currency) -> String {
    let name = calculator.pack.currency(currency);
    let name = ("currency", Arg::Text(&name));
    let rates = &calculator.pack.table.rates;
    let Some(known) = rates.iter().find(|known| known.currency == currency) else {
        return calculator.with(SumMsg::RateMissing, &[name]);
    };
    let rupiah = i64::try_from(known.rate.rupiah()).unwrap_or(i64::MAX);
    let rupiah = calculator.minor(rupiah, Currency::IDR);
    let date = calculator.words.date(known.date);
    calculator.with(
        SumMsg::RateOf,
        &[
            name,
            ("rupiah", Arg::Text(&rupiah)),
            ("date", Arg::Text(&date)),
        ],
    )
}

pub(super) fn view(calculator: &Calculator) -> AnyView {
    let session = calculator.session;
    let desk = session.desk().with_untracked(Desk::clone);
    let form = desk.offer();
    // The check is about the first offer.
    let first = reckon(calculator, &desk.offers()[0]).ok();
    session.reckoned(first.map(|found| found.sums()).unwrap_or_default());
    let found = match reckon(calculator, form) {
        Ok(found) => Some(found),
        Err(OfferError::Nothing) => None,
        Err(error) => {
            return view! {
                <Heading text=calculator.say(SumMsg::ResultHeading) class="headline" />
                {line("complaint", trouble(calculator, error))}
                {again(calculator)}
            }
            .into_any();
        }
    };
    let mut parts = Vec::new();
    if desk.offers().len() > 1 {
        parts.push(compare(calculator, &desk));
    }
    if let Some(found) = &found {
        parts.extend(pay(calculator, found));
        parts.extend(debt(calculator, found));
        parts.extend(home(calculator, found));
    }
    let sorted = sorted(calculator, form);
    if !sorted.charges.is_empty() {
        parts.push(costs::view(calculator, &sorted));
    }
    view! {
        <Heading text=calculator.say(SumMsg::ResultHeading) class="headline" />
        {parts}
        {again(calculator)}
        {line("soft small", calculator.say(SumMsg::NotAdvice))}
    }
    .into_any()
}

fn sorted(calculator: &Calculator, form: &OfferForm) -> Sorted {
    let table = &calculator.pack.table;
    let exchange = form.exchange(&table.exchange());
    let offer = form.offer();
    let terms = Terms {
        wage: offer.wage,
        contract: offer.contract,
        exchange: &exchange,
    };
    let session = calculator.session;
    session.with_rules(|list, answers| {
        sort(table, list, answers, session.on(), &form.charges(), terms)
    })
}

/// What to do next.
fn again(calculator: &Calculator) -> AnyView {
    let session = calculator.session;
    let second = move || {
        session.desk().update(|desk| desk.turn_to(1));
        session.go(Screen::Sums);
    };
    let (label, on) = if session.has_answers() {
        (SumMsg::ToVerdictButton, Screen::Result)
    } else {
        (SumMsg::ToCheckButton, Screen::Start)
    };
    vec![
        button(
            "button",
            "change",
            calculator.say(SumMsg::ChangeButton),
            Box::new(move || session.go(Screen::Sums)),
        ),
        button(
            "button",
            "second",
            calculator.say(SumMsg::SecondButton),
            Box::new(second),
        ),
        button(
            "button main",
            "onward",
            calculator.say(label),
            Box::new(move || session.go(on)),
        ),
    ]
    .into_any()
}

/// In words and as a picture: how much of the pay goes to debt.
fn pay(calculator: &Calculator, found: &Reckoning) -> Vec<AnyView> {
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
    let rows = (1..)
        .zip(&months)
        .map(|(number, month): (i64, _)| {
            let due = calculator.minor(month.due, currency);
            let left = calculator.minor(month.left, currency);
            view! { <tr><th scope="row">{number}</th><td>{due}</td><td>{left}</td></tr> }.into_any()
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

/// The figures, with the rate beside what loans may cost.
fn debt(calculator: &Calculator, found: &Reckoning) -> Vec<AnyView> {
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
        let rate = match found.rate() {
            None => calculator.say(SumMsg::RateUnknown),
            Some(Err(why)) => calculator.say(why.into()),
            Some(Ok(rate)) => percent(calculator, rate),
        };
        all.push(("rate", SumMsg::RateYear, rate));
    }
    if let Some(burden) = found.burden() {
        let left = burden.take_home();
        let text = if left < 0 {
            let short = show(-left);
            calculator.with(SumMsg::LeftBelow, &[("amount", Arg::Text(&short))])
        } else {
            show(left)
        };
        all.push(("left", SumMsg::LeftWorst, text));
    }
    all
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

/// What is left to pay if the job ends early.
fn home(calculator: &Calculator, found: &Reckoning) -> Option<AnyView> {
    found.debt()?;
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
    let rows = found.sent_home().map(row).into_iter().collect_view();
    Some(section(
        calculator.say(SumMsg::HomeHeading),
        vec![
            line("soft", calculator.say(SumMsg::HomeLead)),
            view! { <div class="card"><dl>{rows}</dl></div> }.into_any(),
        ],
    ))
}

/// Two offers side by side, figure by figure.
fn compare(calculator: &Calculator, desk: &Desk) -> AnyView {
    let both: Vec<Vec<Figure>> = desk
        .offers()
        .iter()
        .map(|form| {
            let mut all = reckon(calculator, form)
                .map(|found| figures(calculator, &found))
                .unwrap_or_default();
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
            let cells = both
                .iter()
                .map(|figures| {
                    let figure = figures.iter().find(|(known, ..)| *known == name);
                    let text = figure.map(|(_, _, text)| text.clone()).unwrap_or_default();
                    view! { <td>{text}</td> }.into_any()
                })
                .collect_view();
            view! { <tr data-figure=name><th scope="row">{calculator.say(label)}</th>{cells}</tr> }
                .into_any()
        })
        .collect_view();
    let heads = [1, 2]
        .map(|number| {
            let text = calculator.count(SumMsg::Offer, "number", number);
            view! { <th scope="col">{text}</th> }.into_any()
        })
        .into_iter()
        .collect_view();
    section(
        calculator.say(SumMsg::CompareHeading),
        vec![
            view! {
                <div class="card compare">
                    <table>
                        <thead><tr><td></td>{heads}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
            .into_any(),
        ],
    )
}

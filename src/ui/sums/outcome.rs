//! What it comes to, or what keeps it from being reckoned.

use leptos::prelude::*;
use migrasi_aman::{
    content::SumMsg,
    fees::{Desk, OfferForm, Sorted, Terms, sort},
    locale::Arg,
    money::{Currency, LoanError, OfferError, Reckoning},
};

use super::{
    Calculator, costs,
    figures::{compare, debt},
    parts::{button, line},
    pay::{home, pay},
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

pub(super) fn reckon(calculator: &Calculator, form: &OfferForm) -> Result<Reckoning, OfferError> {
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
                <Heading text=calculator.say(SumMsg::ResultHeading).into_any() class="headline" />
                {line("complaint", trouble(calculator, error))}
                {again(calculator)}
            }
            .into_any();
        }
    };
    let mut parts = Vec::new();
    if desk.offers().len() > 1 {
        parts.push(compare(calculator, &desk));
        let number = desk.current() as i64 + 1;
        let which = calculator.count(SumMsg::Offer, "number", number);
        parts.push(view! { <h2>{which}</h2> }.into_any());
    }
    if let Some(found) = &found {
        parts.extend(doubts(calculator, found));
        parts.extend(pay(calculator, found));
        parts.extend(debt(calculator, found));
        parts.extend(home(calculator, found));
    }
    let sorted = sorted(calculator, form);
    if !sorted.charges.is_empty() {
        parts.push(costs::view(calculator, &sorted));
    }
    view! {
        <Heading text=calculator.say(SumMsg::ResultHeading).into_any() class="headline" />
        {parts}
        {again(calculator)}
        {line("soft small", calculator.say(SumMsg::NotAdvice))}
    }
    .into_any()
}

/// Loans that look like a slip, before anything is made of them.
fn doubts(calculator: &Calculator, found: &Reckoning) -> Vec<AnyView> {
    let doubted = found
        .loans()
        .iter()
        .filter(|loan| loan.is_less_than_a_payment());
    doubted
        .map(|loan| {
            let number = i64::try_from(loan.place() + 1).unwrap_or(i64::MAX);
            line(
                "complaint",
                calculator.count(SumMsg::LoanDoubted, "number", number),
            )
        })
        .collect()
}

pub(super) fn sorted(calculator: &Calculator, form: &OfferForm) -> Sorted {
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

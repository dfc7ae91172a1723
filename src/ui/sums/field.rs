//! A field to type an amount in, which says what it read.

use leptos::prelude::*;
use migrasi_aman::{
    content::SumMsg,
    fees::{Field, Reading},
    locale::Arg,
    money::{Amount, AmountError, Currency, in_words},
};

use super::{Calculator, parts::button};
use crate::{
    device::shell,
    ui::parts::{options, typed_line},
};

/// A field for an amount, its currency, and what it was read as.
pub(super) fn amount(
    calculator: &Calculator,
    field: Field,
    label: String,
    help: Option<String>,
    written: impl Fn() + Clone + Send + 'static,
) -> AnyView {
    let desk = calculator.session.desk();
    let Some((text, currency)) = desk.with_untracked(|desk| {
        let entry = desk.offer().entry(field)?;
        Some((entry.text().to_owned(), entry.currency()))
    }) else {
        return ().into_any();
    };
    let currencies = Currency::ALL.iter().map(|currency| {
        let name = calculator.pack.currency(*currency);
        (currency.code().to_owned(), (name, None))
    });
    let inside = calculator.clone();
    // Who does not see the list beside the line is told the currency with it.
    let named = calculator.clone();
    let shown = label.clone();
    let name_with_currency = move || {
        let currency = desk.with(|desk| desk.offer().entry(field).map(|e| e.currency()));
        match currency {
            Some(currency) => format!("{label}, {}", named.pack.currency(currency)),
            None => label.clone(),
        }
    };
    let told = written.clone();
    view! {
        <div class="field">
            <span>{shown}</span>
            {help.map(|help| view! { <span class="soft small">{help}</span> })}
            <div class="amount">
                {typed_line(
                    name_with_currency,
                    None,
                    ("data-amount", name(field)),
                    text,
                    Box::new(move |text| {
                        desk.update(|desk| {
                            if let Some(entry) = desk.offer_mut().entry_mut(field) {
                                entry.write(text);
                            }
                        });
                        written();
                    }),
                )}
                <select
                    aria-label=calculator.say(SumMsg::CurrencyLabel)
                    prop:value=move || {
                        desk.with(|desk| desk.offer().entry(field).map(|e| e.currency().code()))
                    }
                    on:change=move |event| {
                        if let Ok(currency) = event_target_value(&event).parse() {
                            desk.update(|desk| {
                                if let Some(entry) = desk.offer_mut().entry_mut(field) {
                                    entry.set_currency(currency);
                                }
                            });
                            told();
                        }
                    }
                >
                    {options(currencies, Signal::stored(currency.code().to_owned()))}
                </select>
            </div>
            <div class="echo" role="status">
                {move || {
                    let reading = desk.with(|desk| desk.offer().entry(field).map(|e| e.reading()));
                    echo(&inside, field, reading.unwrap_or(Reading::Empty))
                }}
            </div>
        </div>
    }
    .into_any()
}

/// What a text was read as, or what is wrong with it.
fn echo(calculator: &Calculator, field: Field, reading: Reading) -> AnyView {
    match reading {
        Reading::Empty => {
            view! { <p class="soft small">{calculator.say(SumMsg::AmountHint)}</p> }.into_any()
        }
        Reading::Is(amount) => view! { <p>{in_full(calculator, amount)}</p> }.into_any(),
        Reading::Wrong(error) => {
            view! { <p class="complaint">{wrong(calculator, &error)}</p> }.into_any()
        }
        Reading::Ask(amounts) => {
            let desk = calculator.session.desk();
            let ways = amounts
                .into_iter()
                .map(|amount| {
                    let mut text = calculator.amount(amount);
                    let words = words(calculator, amount);
                    if !words.is_empty() {
                        text = format!("{text} ({words})");
                    }
                    let choose = move || {
                        desk.update(|desk| {
                            if let Some(entry) = desk.offer_mut().entry_mut(field) {
                                entry.choose(amount);
                            }
                        });
                        shell::focus_on(format!("[data-amount={}]", name(field)));
                    };
                    button("button", "reading", text, Box::new(choose))
                })
                .collect_view();
            view! {
                <p class="complaint">{calculator.say(SumMsg::AskWhich)}</p>
                {ways}
            }
            .into_any()
        }
    }
}

/// The amount in words where it is whole and the language has them.
fn in_full(calculator: &Calculator, amount: Amount) -> String {
    let words = words(calculator, amount);
    if words.is_empty() {
        let figure = calculator.amount(amount);
        return calculator.with(SumMsg::EchoFigure, &[("amount", Arg::Text(&figure))]);
    }
    let currency = calculator.pack.currency(amount.currency());
    calculator.with(
        SumMsg::Echo,
        &[
            ("words", Arg::Text(&words)),
            ("currency", Arg::Text(&currency)),
        ],
    )
}

fn words(calculator: &Calculator, amount: Amount) -> String {
    let whole = (amount.rest() == 0).then(|| amount.units());
    whole
        .and_then(|units| in_words(units, calculator.pack.catalog.language))
        .unwrap_or_default()
}

fn wrong(calculator: &Calculator, error: &AmountError) -> String {
    let sign;
    let args = match error {
        AmountError::UnknownWord(word) => [("word", Arg::Text(word))],
        AmountError::UnknownSign(found) => {
            sign = found.to_string();
            [("sign", Arg::Text(&sign))]
        }
        _ => [("word", Arg::Text(""))],
    };
    calculator.with(error.into(), &args)
}

/// The name of a field, for scripts.
fn name(field: Field) -> String {
    match field {
        Field::Wage => "wage".to_owned(),
        Field::Principal(place) => format!("principal-{place}"),
        Field::TakenOff(place) => format!("taken-off-{place}"),
        Field::Instalment(place) => format!("instalment-{place}"),
        Field::Fee(item) => format!("fee-{}", item.0),
        Field::Rate(currency) => format!("rate-{currency}"),
    }
}

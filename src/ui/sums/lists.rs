//! What is chosen from a list and not typed.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::{Answer, Kind, OptionNo},
    content::{Msg, SumMsg},
    locale::{Arg, MessageId, fixed},
    money::Interest,
};

use super::{Calculator, parts::choose};
use crate::ui::{
    parts::Entry,
    words::{Said, Words},
};

/// Months that can be chosen: five years, longer than any contract offered.
pub(super) const MOST_MONTHS: u16 = 60;

/// Interest as lenders say it, in tenths of a percent.
const MONTHLY: [u16; 16] = [
    5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 100, 120, 150, 200, 300,
];
const YEARLY: [u16; 9] = [60, 90, 120, 180, 240, 300, 360, 480, 600];

/// A question of the check that rules about fees depend on. Its answer counts in
/// the check as well.
pub(super) fn question(calculator: &Calculator, id: &'static str) -> AnyView {
    let session = calculator.session;
    let words = &calculator.words;
    let list = &words.pack.checklist;
    let Some((number, Kind::Choice(ids))) = list
        .find(id)
        .and_then(|number| Some((number, &list.question(number)?.kind)))
    else {
        return ().into_any();
    };
    let Some(text) = words.pack.questions.get(usize::from(number.0)) else {
        return ().into_any();
    };
    let choices: Vec<Entry> = (0..ids.len())
        .zip(&text.options)
        .map(|(place, (label, _))| (place.to_string(), checked(words, *label)))
        .collect();
    let chosen = match session.answer(number) {
        Some(Answer::Choice(option)) => option.0.to_string(),
        _ => String::new(),
    };
    let pack = calculator.pack.clone();
    let pick = move |value: String| {
        let option: Option<u8> = value.parse().ok();
        session.note(
            number,
            option.map(|option| Answer::Choice(OptionNo(option))),
        );
        let paid_in = option.and_then(|option| pack.paid_in.get(usize::from(option)).copied());
        if let (Some(Some(currency)), "destination") = (paid_in, id) {
            session.desk().update(|desk| desk.pay_in(currency));
        }
    };
    choose(
        id,
        checked(words, text.text),
        calculator.say(SumMsg::NotChosen),
        choices,
        chosen,
        Box::new(pick),
    )
}

/// A text of the check, which may be in another language than the calculator.
fn checked(words: &Words, id: MessageId) -> Said {
    let language = words.pack.catalog.language_of(id);
    (words.text(id), Some(language.to_string()))
}

/// A number of months.
pub(super) fn months(
    calculator: &Calculator,
    name: &'static str,
    label: SumMsg,
    chosen: Option<u16>,
    pick: Box<dyn Fn(Option<u16>)>,
) -> AnyView {
    let catalog = &calculator.words.pack.catalog;
    let language = catalog.language_of(Msg::MonthsGiven.id()).to_string();
    let choices = (1..=MOST_MONTHS)
        .map(|months| {
            let label = calculator
                .words
                .count(Msg::MonthsGiven, usize::from(months));
            (months.to_string(), (label, Some(language.clone())))
        })
        .collect();
    choose(
        name,
        (calculator.say(label), None),
        calculator.say(SumMsg::NotChosen),
        choices,
        chosen.map(|months| months.to_string()).unwrap_or_default(),
        Box::new(move |value| pick(value.parse().ok())),
    )
}

/// Interest as told. The list has what lenders in our sources say.
pub(super) fn interest(calculator: &Calculator, place: usize, chosen: Option<Interest>) -> AnyView {
    let desk = calculator.session.desk();
    let of = |message, all: &[u16], kind: fn(u16) -> Interest| {
        all.iter()
            .map(|tenths| {
                let percent = percent(calculator, *tenths);
                let label = calculator.with(message, &[("percent", Arg::Text(&percent))]);
                (value(kind(*tenths)), (label, None))
            })
            .collect::<Vec<Entry>>()
    };
    let mut choices = of(SumMsg::InterestMonth, &MONTHLY, Interest::Monthly);
    choices.extend(of(SumMsg::InterestYear, &YEARLY, Interest::Yearly));
    choose(
        "interest",
        (calculator.say(SumMsg::Interest), None),
        calculator.say(SumMsg::InterestUnknown),
        choices,
        chosen.map(value).unwrap_or_default(),
        Box::new(move |text| {
            let all = MONTHLY
                .map(Interest::Monthly)
                .into_iter()
                .chain(YEARLY.map(Interest::Yearly));
            let interest = all.into_iter().find(|interest| value(*interest) == text);
            desk.update(|desk| {
                if let Some(loan) = desk.offer_mut().loan_mut(place) {
                    loan.interest = interest;
                }
            });
        }),
    )
}

fn value(interest: Interest) -> String {
    match interest {
        Interest::Monthly(tenths) => format!("m{tenths}"),
        Interest::Yearly(tenths) => format!("y{tenths}"),
    }
}

/// Tenths of a percent as a number, the tenth only where there is one.
fn percent(calculator: &Calculator, tenths: u16) -> String {
    let language = calculator.pack.catalog.language;
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        fixed(i64::from(tenths), 1, language)
    }
}

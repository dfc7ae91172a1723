//! What she fills in, as far as she knows it.

use leptos::prelude::*;
use migrasi_aman::{
    content::SumMsg,
    fees::{Field, ItemNo, MOST_LOANS, OfferForm},
    locale::Arg,
    money::Currency,
};

use super::{
    Calculator,
    field::amount,
    lists::{MOST_MONTHS, interest, months, question},
    outcome,
    parts::{button, choose, line, section},
};
use crate::{
    device::shell,
    ui::{
        parts::{Entry, Heading, Tile, TileKind},
        screen::Screen,
    },
};

pub(super) fn view(calculator: &Calculator) -> AnyView {
    let session = calculator.session;
    let desk = session.desk();
    let complaint: RwSignal<Option<String>> = RwSignal::new(None);
    // Parts are built anew when their number changes, and not at each letter.
    let loans = RwSignal::new(0_u32);
    let rates = RwSignal::new(0_u32);
    let written = move || {
        complaint.set(None);
        rates.update(|turn| *turn += 1);
    };

    let all = calculator.clone();
    let all_loans = calculator.clone();
    let all_rates = calculator.clone();
    let see = move || match desk.with_untracked(|desk| outcome::hindrance(&all, desk.offer())) {
        Some(problem) => complaint.set(Some(problem)),
        None => session.go(Screen::SumsResult),
    };
    let known = RwSignal::new(Vec::new());
    view! {
        <Heading text=calculator.say(SumMsg::Heading).into_any() class="headline" />
        {line("lead", calculator.say(SumMsg::Lead))}
        {turn(calculator)}
        {section(
            calculator.say(SumMsg::PlaceHeading),
            ["destination", "job", "entry"].map(|id| question(calculator, id)).into(),
        )}
        {section(
            calculator.say(SumMsg::WageHeading),
            vec![
                amount(calculator, Field::Wage, calculator.say(SumMsg::Wage), None, written),
                months(
                    calculator,
                    "contract",
                    SumMsg::Contract,
                    desk.with_untracked(|desk| desk.offer().contract),
                    Box::new(move |months| desk.update(|desk| desk.offer_mut().contract = months)),
                ),
            ],
        )}
        <section>
            <h2>{calculator.say(SumMsg::LoanHeading)}</h2>
            {line("soft", calculator.say(SumMsg::LoanLead))}
            {move || {
                loans.track();
                let count = desk.with_untracked(|desk| desk.offer().loans().len());
                let each = (0..count).map(|place| loan(&all_loans, place, loans, written));
                let more = move || {
                    desk.update(|desk| desk.offer_mut().add_loan());
                    loans.update(|turn| *turn += 1);
                    shell::focus_on(format!("[data-loan='{count}'] h3"));
                };
                let add = (count < MOST_LOANS)
                    .then(|| button("button", "add-loan", all_loans.say(SumMsg::AddLoan), Box::new(more)));
                each.chain(add).collect_view()
            }}
        </section>
        <section>
            <h2>{calculator.say(SumMsg::FeesHeading)}</h2>
            {line("soft", calculator.say(SumMsg::FeesLead))}
            {(0..)
                .map(ItemNo)
                .take(calculator.pack.items.len())
                .map(|item| fee(calculator, item, written))
                .collect_view()}
        </section>
        {move || {
            rates.track();
            let foreign = desk.with_untracked(|desk| desk.offer().foreign());
            // Only another currency changes this part.
            if known.get_untracked() != foreign {
                known.set(foreign);
            }
        }}
        {move || {
            let each: Vec<AnyView> = known.get().into_iter().map(|currency| rate(&all_rates, currency)).collect();
            (!each.is_empty()).then(|| section(all_rates.say(SumMsg::RatesHeading), each))
        }}
        <p class="complaint" role="alert">{move || complaint.get()}</p>
        {button("button main", "see-sums", calculator.say(SumMsg::SeeButton), Box::new(see))}
    }
    .into_any()
}

/// Which of two offers is on the screen.
fn turn(calculator: &Calculator) -> AnyView {
    let session = calculator.session;
    let (current, count) = session
        .desk()
        .with_untracked(|desk| (desk.current(), desk.offers().len()));
    if count < 2 {
        return ().into_any();
    }
    let each = (0..count)
        .map(|place| {
            let class = if place == current {
                "button main"
            } else {
                "button"
            };
            let text = calculator.count(SumMsg::Offer, "number", place as i64 + 1);
            let press = move || {
                session.desk().update(|desk| desk.turn_to(place));
                session.show_again();
            };
            button(class, "offer", text, Box::new(press))
        })
        .collect_view();
    view! { <div class="side">{each}</div> }.into_any()
}

/// One loan.
fn loan(
    calculator: &Calculator,
    place: usize,
    loans: RwSignal<u32>,
    written: impl Fn() + Copy + Send + 'static,
) -> AnyView {
    let desk = calculator.session.desk();
    let Some(form) = desk.with_untracked(|desk| desk.offer().loans().get(place).cloned()) else {
        return ().into_any();
    };
    let field = |field: fn(usize) -> Field, label: SumMsg, help: Option<SumMsg>| {
        let help = help.map(|help| calculator.say(help));
        amount(
            calculator,
            field(place),
            calculator.say(label),
            help,
            written,
        )
    };
    let change =
        move |change: &dyn Fn(&mut OfferForm)| desk.update(|desk| change(desk.offer_mut()));
    let remove = move || {
        change(&|offer| offer.remove_loan(place));
        loans.update(|turn| *turn += 1);
        shell::focus_on("[data-action=add-loan]");
    };
    let firsts: Vec<Entry> = (2..=MOST_MONTHS)
        .map(|month| {
            (
                month.to_string(),
                (
                    calculator.count(SumMsg::MonthNumber, "number", i64::from(month)),
                    None,
                ),
            )
        })
        .collect();
    let first = choose(
        "first-month",
        (calculator.say(SumMsg::FirstMonth), None),
        calculator.count(SumMsg::MonthNumber, "number", 1),
        firsts,
        form.first.to_string(),
        Box::new(move |value| {
            let first = value.parse().unwrap_or(1);
            change(&|offer| {
                if let Some(loan) = offer.loan_mut(place) {
                    loan.first = first;
                }
            });
        }),
    );
    let paid = months(
        calculator,
        "loan-months",
        SumMsg::LoanMonths,
        form.months,
        Box::new(move |months| {
            change(&|offer| {
                if let Some(loan) = offer.loan_mut(place) {
                    loan.months = months;
                }
            });
        }),
    );
    view! {
        <div class="card" data-loan=place.to_string()>
            <h3 tabindex="-1">{calculator.count(SumMsg::LoanNumber, "number", place as i64 + 1)}</h3>
            {field(Field::Instalment, SumMsg::Instalment, None)}
            {paid}
            {field(Field::Principal, SumMsg::Principal, Some(SumMsg::PrincipalHelp))}
            {field(Field::TakenOff, SumMsg::TakenOff, None)}
            {interest(calculator, place, form.interest)}
            {first}
            {(place > 0)
                .then(|| button("button quiet", "remove-loan", calculator.say(SumMsg::RemoveLoan), Box::new(remove)))}
        </div>
    }
    .into_any()
}

/// A part of the costs to tick, and how much once it is ticked.
fn fee(
    calculator: &Calculator,
    item: ItemNo,
    written: impl Fn() + Copy + Send + 'static,
) -> AnyView {
    let desk = calculator.session.desk();
    let (Some(part), Some((name, help))) = (
        calculator.pack.table.item(item),
        calculator.pack.items.get(usize::from(item.0)).copied(),
    ) else {
        return ().into_any();
    };
    let monthly = part.monthly;
    let ticked = RwSignal::new(desk.with_untracked(|desk| desk.offer().has_fee(item)));
    let label = if monthly {
        SumMsg::FeeAmountMonth
    } else {
        SumMsg::FeeAmount
    };
    let toggle = move || {
        desk.update(|desk| desk.offer_mut().toggle_fee(item, monthly));
        ticked.update(|ticked| *ticked = !*ticked);
    };
    let inside = calculator.clone();
    view! {
        <Tile
            kind=TileKind::Several
            answer=part.id.clone()
            icon=().into_any()
            label=calculator.text(name, &[]).into_any()
            example=help.map(|help| calculator.text(help, &[]).into_any())
            chosen=ticked
            on_pick=toggle
        />
        {move || {
            ticked.get().then(|| amount(&inside, Field::Fee(item), inside.say(label), None, written))
        }}
    }
    .into_any()
}

/// The rate of a currency, and her own in its place.
fn rate(calculator: &Calculator, currency: Currency) -> AnyView {
    calculator
        .session
        .desk()
        .update_untracked(|desk| desk.offer_mut().open_rate(currency));
    let name = calculator.pack.currency(currency);
    let label = calculator.with(SumMsg::RateOwn, &[("currency", Arg::Text(&name))]);
    amount(
        calculator,
        Field::Rate(currency),
        label,
        Some(outcome::published(calculator, currency)),
        || {},
    )
}

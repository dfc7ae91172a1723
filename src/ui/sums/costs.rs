//! What she is asked to pay, sorted by who has to pay it.

use leptos::prelude::*;
use migrasi_aman::{
    checklist::Sureness,
    content::SumMsg,
    fees::{Finding, Sorted, SortedCharge},
    locale::Arg,
    money::Currency,
};

use super::{
    Calculator,
    parts::{line, row, section},
};
use crate::ui::{late::Late, words::ReasonWords};

pub(super) fn view(calculator: &Calculator, sorted: &Sorted) -> AnyView {
    let totals = sorted.totals;
    let rupiah = |sum: u64| calculator.minor(i64::try_from(sum).unwrap_or(i64::MAX), Currency::IDR);
    let sums = [
        ("asked", SumMsg::TotalAsked, totals.asked),
        ("not-hers", SumMsg::TotalNotHers, totals.not_hers),
        ("over", SumMsg::TotalOver, totals.over),
        ("disputed", SumMsg::TotalDisputed, totals.disputed),
    ];
    let rows = sums
        .into_iter()
        .filter(|(name, _, sum)| *sum > 0 || *name == "asked")
        .map(|(name, label, sum)| row(name, calculator.say(label), rupiah(sum)))
        .collect_view();
    let left_out = (totals.left_out > 0).then(|| {
        line(
            "soft small",
            calculator.count(SumMsg::LeftOut, "count", totals.left_out as i64),
        )
    });
    let line_number = calculator.words.main_number();
    let hotline = [("hotline", Arg::Text(line_number))];
    let mut parts: Vec<AnyView> = sorted
        .charges
        .iter()
        .map(|charge| card(calculator, charge))
        .collect();
    parts.push(view! { <div class="card"><dl>{rows}</dl>{left_out}</div> }.into_any());
    parts.push(line("note", calculator.with(SumMsg::FeesCheck, &hotline)));
    section(calculator.say(SumMsg::FeesResult), parts)
}

/// One part of the costs: who pays it, by which rule, and whether it is too much.
fn card(calculator: &Calculator, sorted: &SortedCharge) -> AnyView {
    let pack = &calculator.pack;
    let item = sorted.charge.item;
    let name = pack.items.get(usize::from(item.0)).map(|(name, _)| *name);
    let says = pack.rules.get(usize::from(sorted.rule.0)).copied();
    let hotline = [("hotline", Arg::Text(calculator.words.main_number()))];
    let amount = match sorted.charge.amount {
        Some(amount) => calculator.amount(amount),
        None => calculator.say(SumMsg::AmountUnknown),
    };
    let with_amount = |message, amount| {
        let amount = calculator.amount(amount);
        calculator.with(message, &[("amount", Arg::Text(&amount))])
    };
    // Red is for what is plainly not hers or too much.
    let (class, more) = match sorted.finding {
        Finding::NotHers => ("card cost stop", None),
        Finding::Over { cap, over } => (
            "card cost stop",
            Some(format!(
                "{} {}",
                with_amount(SumMsg::Cap, cap) + ".",
                with_amount(SumMsg::Over, over) + "."
            )),
        ),
        Finding::Within { cap } => ("card cost none", Some(with_amount(SumMsg::Cap, cap) + ".")),
        Finding::Open => ("card cost check", None),
    };
    let id = pack
        .table
        .item(item)
        .map(|item| item.id.clone())
        .unwrap_or_default();
    view! {
        <article class=class data-fee=id data-payer=sorted.payer.id()>
            <p class="tag">{calculator.say(sorted.payer.into())}</p>
            <h3>{calculator.text(name.unwrap_or_default(), &[])}</h3>
            <p><strong>{amount}</strong></p>
            {more.map(|more| line("told", more))}
            {line("", calculator.text(says.unwrap_or_default(), &hotline))}
            {laws(calculator, sorted)}
        </article>
    }
    .into_any()
}

/// What the rule rests on and how sure it is, once the words of the laws are here.
fn laws(calculator: &Calculator, sorted: &SortedCharge) -> AnyView {
    let session = calculator.session;
    let reasons = match session.reasons() {
        reasons @ Late::Here(_) => ReasonWords::of(&calculator.words, reasons),
        _ => None,
    };
    let rule = calculator.pack.table.rules.get(usize::from(sorted.rule.0));
    let (Some(reasons), Some(rule)) = (reasons, rule) else {
        return ().into_any();
    };
    let cites: Vec<String> = rule
        .laws
        .iter()
        .filter_map(|law| reasons.pack.laws.get(usize::from(law.0)))
        .map(|law| reasons.text(law.cite))
        .collect();
    let sure = match rule.sure {
        Sureness::High => SumMsg::SureHigh,
        Sureness::Medium | Sureness::Low => SumMsg::SureMedium,
    };
    let text = format!("{}. {}", cites.join("; "), calculator.say(sure));
    line("soft small", text)
}

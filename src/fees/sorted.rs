//! What she is asked to pay, sorted by who has to pay it.

use super::{Cap, FeeRuleNo, FeeTable, ItemNo, Payer};
use crate::{
    calendar::Day,
    checklist::{Answers, Checklist},
    money::{Amount, Currency, Exchange},
};

/// One part of the costs that she is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// What for.
    pub item: ItemNo,
    /// How much, a month for what is taken monthly; she may not know.
    pub amount: Option<Amount>,
}

/// What a rule makes of a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A rule says that it is not hers to pay: all of it has no ground.
    NotHers,
    /// It is more than the cap.
    Over {
        /// The cap.
        cap: Amount,
        /// By how much, in all.
        over: Amount,
    },
    /// It is not more than the cap.
    Within {
        /// The cap.
        cap: Amount,
    },
    /// No cap is known, or there is nothing to compare it with.
    Open,
}

/// A charge with what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortedCharge {
    /// What she is asked for.
    pub charge: Charge,
    /// The rule that decides.
    pub rule: FeeRuleNo,
    /// Who pays, by that rule.
    pub payer: Payer,
    /// What the rule makes of it.
    pub finding: Finding,
    /// In all: monthly ones over the contract, or one month where its length is
    /// not known. Nothing where the amount is not known.
    pub total: Option<Amount>,
}

/// Sums of charges in whole rupiah, at the rates given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Everything.
    pub asked: u64,
    /// What has no ground, because another has to pay.
    pub not_hers: u64,
    /// What is above caps.
    pub over: u64,
    /// What the rules contradict each other about, without what is above caps.
    pub disputed: u64,
    /// How many charges are in none of these sums: their amount or a rate is not
    /// known.
    pub left_out: usize,
}

/// All charges, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sorted {
    /// In the order of the table.
    pub charges: Vec<SortedCharge>,
    /// The sums.
    pub totals: Totals,
}

/// What caps may depend on, and what amounts are worth.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// The promised wage of a month.
    pub wage: Option<Amount>,
    /// The months of the contract.
    pub contract: Option<u16>,
    /// Rates of exchange.
    pub exchange: &'a Exchange,
}

/// Sorts charges by the rules in force on a day. Their order does not matter.
pub fn sort(
    table: &FeeTable,
    list: &Checklist,
    answers: &Answers,
    on: Day,
    charges: &[Charge],
    terms: Terms<'_>,
) -> Sorted {
    let mut charges: Vec<SortedCharge> = charges
        .iter()
        .filter_map(|charge| {
            let item = table.item(charge.item)?;
            let (number, rule) = table.rule(list, answers, on, charge.item)?;
            let months = match (item.monthly, terms.contract) {
                (true, Some(months)) => u64::from(months.max(1)),
                _ => 1,
            };
            let total = charge.amount.and_then(|amount| times(amount, months));
            let finding = if rule.payer.is_another() {
                Finding::NotHers
            } else {
                against_cap(rule.cap, charge.amount, total, months, terms).unwrap_or(Finding::Open)
            };
            Some(SortedCharge {
                charge: *charge,
                rule: number,
                payer: rule.payer,
                finding,
                total,
            })
        })
        .collect();
    charges.sort_by_key(|sorted| sorted.charge.item);
    let totals = totals(&charges, terms.exchange);
    Sorted { charges, totals }
}

/// Compares with the cap. Nothing where there is none or it cannot be compared.
fn against_cap(
    cap: Option<Cap>,
    amount: Option<Amount>,
    total: Option<Amount>,
    months: u64,
    terms: Terms<'_>,
) -> Option<Finding> {
    // A cap on the amount itself is one of a month, where it is taken monthly.
    let (asked, cap, months) = match cap? {
        Cap::Amount(cap) => (amount, cap, months),
        Cap::OfWage { percent } => {
            let wage = terms.wage?;
            let minor = wage.minor().checked_mul(u64::from(percent))? / 100;
            (total, Amount::from_minor(minor, wage.currency())?, 1)
        }
        Cap::WagesAYear { wages, at_most } => {
            let years = u64::from(terms.contract?.max(1)).div_ceil(12);
            let months = (years * u64::from(wages)).min(u64::from(at_most));
            (total, times(terms.wage?, months)?, 1)
        }
    };
    let asked = terms.exchange.convert(asked?, cap.currency())?;
    Some(match asked.minor().checked_sub(cap.minor()) {
        None | Some(0) => Finding::Within { cap },
        Some(over) => Finding::Over {
            cap,
            over: times(Amount::from_minor(over, cap.currency())?, months)?,
        },
    })
}

fn times(amount: Amount, count: u64) -> Option<Amount> {
    Amount::from_minor(amount.minor().checked_mul(count)?, amount.currency())
}

fn totals(charges: &[SortedCharge], exchange: &Exchange) -> Totals {
    let rupiah = |amount: Amount| exchange.convert(amount, Currency::IDR).map(Amount::units);
    let mut totals = Totals::default();
    for sorted in charges {
        let Some(asked) = sorted.total.and_then(rupiah) else {
            totals.left_out += 1;
            continue;
        };
        totals.asked += asked;
        let over = match sorted.finding {
            Finding::Over { over, .. } => rupiah(over).unwrap_or(0).min(asked),
            _ => 0,
        };
        match sorted.payer {
            payer if payer.is_another() => totals.not_hers += asked,
            Payer::Disputed => totals.disputed += asked - over,
            _ => {}
        }
        totals.over += over;
    }
    totals
}

//! Fees, rates of exchange, wages and lenders, as `content/money/` writes them.

mod files;

use std::{collections::BTreeSet, path::Path};

use super::{
    Fault, Ground, is_address,
    rules::{Rules, check_id, cited},
    toml_file,
};
use crate::{
    calendar::{PartialDate, Window},
    checklist::{Condition, LawNo, Sureness, parse},
    fees::{Cap, FeeItem, FeeRule, FeeTable, ItemNo, Lender, PublishedRate, WageFloor},
    money::{Amount, Currency},
};
use files::{
    CapEntry, FeesFile, LenderEntry, LendersFile, Per, RateEntry, RatesFile, WageEntry, WagesFile,
};

const FEES: &str = "content/money/fees.toml";
const RATES: &str = "content/money/rates.toml";
const WAGES: &str = "content/money/wages.toml";
const LENDERS: &str = "content/money/lenders.toml";

/// The questions that the calculator asks as well, so that its rules may read them.
pub const ASKED_HERE: [&str; 3] = ["destination", "job", "entry"];

/// An entry as the editor wrote it: what the table keeps by its place alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its id, which its texts are named after.
    pub id: String,
    /// Its condition, where it has one.
    pub when: Option<String>,
}

/// The table, and what was written beside it.
#[derive(Debug, Default)]
pub(super) struct MoneyContent {
    pub(super) table: FeeTable,
    /// The rules, in their order.
    pub(super) rules: Vec<Written>,
    /// The wages, in their order.
    pub(super) wages: Vec<Written>,
    /// The lenders, in their order.
    pub(super) lenders: Vec<Written>,
    /// Where rates and wages come from.
    pub(super) grounds: Vec<(String, Ground)>,
}

impl MoneyContent {
    /// Laws that something here rests on.
    pub(super) fn cites(&self) -> impl Iterator<Item = LawNo> + '_ {
        let rules = self.table.rules.iter().flat_map(|rule| &rule.laws);
        let lenders = self.table.lenders.iter().flat_map(|lender| &lender.laws);
        rules.chain(lenders).copied()
    }
}

pub(super) fn read(root: &Path, rules: &Rules, faults: &mut Vec<Fault>) -> MoneyContent {
    let mut content = MoneyContent::default();
    if let Some(file) = toml_file::<FeesFile>(root, FEES, faults) {
        fees(file, rules, &mut content, faults);
    }
    if let Some(file) = toml_file::<RatesFile>(root, RATES, faults) {
        for entry in file.rate {
            rate(entry, &mut content, faults);
        }
    }
    if let Some(file) = toml_file::<WagesFile>(root, WAGES, faults) {
        for entry in file.wage {
            wage(entry, rules, &mut content, faults);
        }
    }
    if let Some(file) = toml_file::<LendersFile>(root, LENDERS, faults) {
        for entry in file.lender {
            lender(entry, rules, &mut content, faults);
        }
    }
    content
}

fn fees(file: FeesFile, rules: &Rules, content: &mut MoneyContent, faults: &mut Vec<Fault>) {
    for entry in file.item {
        let known = content.table.items.iter().any(|item| item.id == entry.id);
        check_id(&entry.id, known, &mut said(faults, FEES, &entry.id));
        content.table.items.push(FeeItem {
            id: entry.id,
            monthly: matches!(entry.per, Some(Per::Month)),
        });
    }
    // Parts about which a rule that always holds has been met: nothing after it
    // can decide.
    let mut settled = BTreeSet::new();
    for entry in file.rule {
        let known = stands_in(&content.rules, &entry.id);
        let mut fault = said(faults, FEES, &entry.id);
        check_id(&entry.id, known, &mut fault);
        let mut items = Vec::new();
        for id in &entry.items {
            match (0..)
                .zip(&content.table.items)
                .find(|(_, item)| item.id == *id)
            {
                Some((number, _)) => items.push(ItemNo(number)),
                None => fault(
                    format!("there is no item `{id}`"),
                    "add it, or correct the id",
                ),
            }
        }
        if entry.items.is_empty() {
            fault("it is about no item".into(), "list what it is about");
        }
        if !items.is_empty() && items.iter().all(|item| settled.contains(item)) {
            fault(
                "it never decides: a rule above it always holds".into(),
                "move it up, or take it out",
            );
        }
        let laws = cited(&rules.checklist, &entry.laws, &mut fault);
        let cap = entry.cap.and_then(|cap| {
            let made = match cap {
                CapEntry::Amount { amount, currency } => {
                    Amount::from_units(amount, currency).map(Cap::Amount)
                }
                CapEntry::OfWage { wage_percent } => Some(Cap::OfWage {
                    percent: wage_percent,
                }),
                CapEntry::WagesAYear {
                    wages_a_year,
                    wages_at_most,
                } => Some(Cap::WagesAYear {
                    wages: wages_a_year,
                    at_most: wages_at_most,
                }),
            };
            if made.is_none() {
                fault("its cap is beyond reason".into(), "look for zeros too many");
            }
            made
        });
        if cap.is_some() && entry.payer.is_another() {
            fault(
                "it has a cap although it is not hers to pay".into(),
                "take the cap out, or correct the payer",
            );
        }
        let when = condition(entry.when.as_deref(), rules, &mut fault);
        if entry.when.is_none() {
            settled.extend(items.iter().copied());
        }
        content.rules.push(Written {
            id: entry.id.clone(),
            when: entry.when,
        });
        content.table.rules.push(FeeRule {
            items,
            when,
            payer: entry.payer,
            cap,
            sure: least_sure(rules, &laws),
            laws,
        });
    }
    for (number, item) in (0..).map(ItemNo).zip(&content.table.items) {
        if !settled.contains(&number) {
            said(faults, FEES, &item.id)(
                "no rule about it always holds".into(),
                "end its rules with one that has no `when`",
            );
        }
    }
}

fn rate(entry: RateEntry, content: &mut MoneyContent, faults: &mut Vec<Fault>) {
    let code = entry.currency.code();
    let rates = &mut content.table.rates;
    let mut fault = said(faults, RATES, code);
    sourced(&entry.source, entry.sure, &mut fault);
    if rates.iter().any(|known| known.currency == entry.currency) {
        fault("its rate stands twice".into(), "keep the newer one");
    }
    if entry.currency == Currency::IDR {
        fault("one rupiah is one rupiah".into(), "take it out");
    }
    match entry.rupiah.parse() {
        Ok(rate) => rates.push(PublishedRate {
            currency: entry.currency,
            rate,
            date: entry.date,
        }),
        Err(error) => fault(format!("`{}` {error}", entry.rupiah), "correct the rate"),
    }
    let ground = Ground {
        sources: entry.source,
        source_date: None,
        checked: entry.checked,
        sure: entry.sure,
    };
    content.grounds.push((format!("rate {code}"), ground));
}

fn wage(entry: WageEntry, rules: &Rules, content: &mut MoneyContent, faults: &mut Vec<Fault>) {
    let known = stands_in(&content.wages, &entry.id);
    let mut fault = said(faults, WAGES, &entry.id);
    check_id(&entry.id, known, &mut fault);
    sourced(&entry.source, entry.sure, &mut fault);
    let window = Window {
        since: entry.since.map(PartialDate::first_day),
        until: entry.until.map(PartialDate::last_day),
    };
    if window.until < window.since && window.until.is_some() {
        fault("it ends before it begins".into(), "correct one of the days");
    }
    let when = condition(Some(&entry.when), rules, &mut fault);
    let amount = Amount::from_units(entry.amount, entry.currency).filter(|a| a.minor() > 0);
    if amount.is_none() {
        fault("it is no wage".into(), "write whole units, more than zero");
    }
    if let (Some(when), Some(amount)) = (when, amount) {
        content.table.wages.push(WageFloor {
            when,
            amount,
            window,
        });
        content.wages.push(Written {
            id: entry.id.clone(),
            when: Some(entry.when),
        });
    }
    let ground = Ground {
        sources: entry.source,
        source_date: entry.source_date,
        checked: entry.checked,
        sure: entry.sure,
    };
    content.grounds.push((format!("wage {}", entry.id), ground));
}

fn lender(entry: LenderEntry, rules: &Rules, content: &mut MoneyContent, faults: &mut Vec<Fault>) {
    let known = stands_in(&content.lenders, &entry.id);
    let mut fault = said(faults, LENDERS, &entry.id);
    check_id(&entry.id, known, &mut fault);
    let laws = cited(&rules.checklist, &entry.laws, &mut fault);
    let when = condition(entry.when.as_deref(), rules, &mut fault);
    content.lenders.push(Written {
        id: entry.id.clone(),
        when: entry.when,
    });
    content.table.lenders.push(Lender {
        percent: entry.percent,
        role: entry.role,
        when,
        laws,
    });
}

fn stands_in(entries: &[Written], id: &str) -> bool {
    entries.iter().any(|entry| entry.id == id)
}

/// How sure a rule is: as sure as the weakest thing it rests on.
fn least_sure(rules: &Rules, laws: &[LawNo]) -> Sureness {
    let grounds = laws
        .iter()
        .filter_map(|law| rules.grounds.get(usize::from(law.0)));
    grounds.map(|ground| ground.sure).min().unwrap_or_default()
}

/// Reports faults of one entry of a file.
fn said<'a>(
    faults: &'a mut Vec<Fault>,
    file: &'a str,
    entry: &'a str,
) -> impl FnMut(String, &str) + 'a {
    move |problem, remedy| faults.push(Fault::new(file, entry, problem, remedy))
}

fn sourced(source: &[String], sure: Sureness, fault: &mut dyn FnMut(String, &str)) {
    if source.is_empty() || source.iter().any(|address| !is_address(address)) {
        fault(
            "it has no source, or one that is no address".into(),
            "add `source = [\"https://…\"]`",
        );
    }
    if sure == Sureness::Low {
        fault(
            "it is not sure enough to be shown".into(),
            "show only what is high or medium",
        );
    }
}

/// A condition over what the calculator asks.
fn condition(
    when: Option<&str>,
    rules: &Rules,
    fault: &mut dyn FnMut(String, &str),
) -> Option<Condition> {
    let list = &rules.checklist;
    match parse::condition(when?, &list.questions) {
        Ok(condition) => {
            for question in condition.reads() {
                let id = list.question(question).map_or("", |q| q.id.as_str());
                if !ASKED_HERE.contains(&id) {
                    fault(
                        format!("it reads `{id}`, which the calculator does not ask"),
                        "ask about `destination`, `job` or `entry` only",
                    );
                }
            }
            Some(condition)
        }
        Err(error) => {
            fault(format!("its condition: {error}"), "see content/README.md");
            None
        }
    }
}

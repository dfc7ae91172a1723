//! The rules about costs, as content has them.

use serde::{Deserialize, Serialize};

use crate::{
    calendar::{Day, Window},
    checklist::{Answers, Checklist, Condition, LawNo, Sureness, Truth, any_in_force},
    money::{Amount, Currency, Exchange, ExchangeRate},
};

/// Place of a part of the costs in [`FeeTable::items`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemNo(pub u16);

/// Place of a rule in [`FeeTable::rules`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FeeRuleNo(pub u16);

/// Who has to pay for a part of the costs, by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Payer {
    /// The employer.
    Employer,
    /// She may be asked for it, up to a cap where there is one.
    Worker,
    /// The placement company.
    Agency,
    /// The state, here or there.
    Government,
    /// It may be asked of nobody.
    Nobody,
    /// The rules contradict each other.
    Disputed,
}

impl Payer {
    /// Every payer.
    pub const ALL: [Self; 6] = [
        Self::Employer,
        Self::Worker,
        Self::Agency,
        Self::Government,
        Self::Nobody,
        Self::Disputed,
    ];

    /// As content, scripts and message ids write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Worker => "worker",
            Self::Agency => "agency",
            Self::Government => "government",
            Self::Nobody => "nobody",
            Self::Disputed => "disputed",
        }
    }

    /// Whether a rule says plainly that it is not hers to pay.
    pub fn is_another(self) -> bool {
        !matches!(self, Self::Worker | Self::Disputed)
    }
}

/// A part of what an offer costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeItem {
    /// As scripts write it.
    pub id: String,
    /// Whether it is taken every month of work, and not once.
    pub monthly: bool,
}

/// The most that may be asked. It permits nothing by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cap {
    /// An amount: of a month for what is taken monthly.
    Amount(Amount),
    /// A percentage of one month's wage, in all.
    OfWage {
        /// Whole percent.
        percent: u16,
    },
    /// Wages of so many months for each year of the contract begun, in all.
    WagesAYear {
        /// Monthly wages a year.
        wages: u16,
        /// Monthly wages at most, however long the contract is.
        at_most: u16,
    },
}

/// Who pays for some parts of the costs, and when that holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FeeRule {
    /// What it is about.
    pub items: Vec<ItemNo>,
    /// On which answers it holds; always, where there is none.
    pub when: Option<Condition>,
    /// Who pays.
    pub payer: Payer,
    /// The most that may be asked, where a number is known.
    pub cap: Option<Cap>,
    /// How sure it is.
    pub sure: Sureness,
    /// What it rests on. It holds while one of these is in force.
    pub laws: Vec<LawNo>,
}

/// A rate of exchange as it was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedRate {
    /// Of one unit of this.
    pub currency: Currency,
    /// In rupiah.
    pub rate: ExchangeRate,
    /// The day it is of.
    pub date: Day,
}

/// A monthly wage below which an offer should not be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WageFloor {
    /// On which answers it holds.
    pub when: Condition,
    /// For a month.
    pub amount: Amount,
    /// On which days it holds.
    pub window: Window,
}

/// What a yearly rate stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LenderRole {
    /// A fair loan costs this much.
    Fair,
    /// Such a lender may not take more.
    Cap,
}

/// A yearly rate to compare a loan with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lender {
    /// Whole percent a year.
    pub percent: u16,
    /// What it stands for.
    pub role: LenderRole,
    /// On which answers it is shown; always, where there is none.
    pub when: Option<Condition>,
    /// What it rests on.
    pub laws: Vec<LawNo>,
}

/// Everything that content knows about money.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FeeTable {
    /// Parts of the costs, in the order in which they are shown.
    pub items: Vec<FeeItem>,
    /// Of several rules about one part, the first that holds decides.
    pub rules: Vec<FeeRule>,
    /// Rates of exchange.
    pub rates: Vec<PublishedRate>,
    /// Wages to compare with.
    pub wages: Vec<WageFloor>,
    /// Rates of interest to compare with.
    pub lenders: Vec<Lender>,
}

impl FeeTable {
    /// The part of that number.
    pub fn item(&self, number: ItemNo) -> Option<&FeeItem> {
        self.items.get(usize::from(number.0))
    }

    /// The rule that decides about a part, by the rules in force on a day. What
    /// is not answered makes no particular rule hold.
    pub fn rule(
        &self,
        list: &Checklist,
        answers: &Answers,
        on: Day,
        item: ItemNo,
    ) -> Option<(FeeRuleNo, &FeeRule)> {
        (0..).map(FeeRuleNo).zip(&self.rules).find(|(_, rule)| {
            rule.items.contains(&item)
                && holds(rule.when.as_ref(), list, answers)
                && any_in_force(list, &rule.laws, on)
        })
    }

    /// The wages, by place, that hold for these answers on a day.
    pub fn wages_for(&self, list: &Checklist, answers: &Answers, on: Day) -> Vec<(usize, Amount)> {
        self.wages
            .iter()
            .enumerate()
            .filter(|(_, floor)| floor.window.holds(on) && holds(Some(&floor.when), list, answers))
            .map(|(place, floor)| (place, floor.amount))
            .collect()
    }

    /// The yearly rates, by place, to show for these answers on a day.
    pub fn lenders_for(&self, list: &Checklist, answers: &Answers, on: Day) -> Vec<(usize, u16)> {
        self.lenders
            .iter()
            .enumerate()
            .filter(|(_, lender)| {
                holds(lender.when.as_ref(), list, answers) && any_in_force(list, &lender.laws, on)
            })
            .map(|(place, lender)| (place, lender.percent))
            .collect()
    }

    /// The published rates as a table to reckon with.
    pub fn exchange(&self) -> Exchange {
        let mut exchange = Exchange::default();
        for published in &self.rates {
            exchange.set(published.currency, published.rate);
        }
        exchange
    }
}

fn holds(when: Option<&Condition>, list: &Checklist, answers: &Answers) -> bool {
    when.is_none_or(|when| when.truth(list, answers) == Truth::True)
}

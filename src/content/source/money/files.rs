//! The files of `content/money/`, field by field.

use serde::Deserialize;

use crate::{
    calendar::{Day, PartialDate},
    checklist::Sureness,
    fees::{LenderRole, Payer},
    money::Currency,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FeesFile {
    pub(super) item: Vec<ItemEntry>,
    pub(super) rule: Vec<RuleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemEntry {
    pub(super) id: String,
    pub(super) per: Option<Per>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Per {
    Month,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleEntry {
    pub(super) id: String,
    pub(super) items: Vec<String>,
    pub(super) when: Option<String>,
    pub(super) payer: Payer,
    pub(super) cap: Option<CapEntry>,
    pub(super) laws: Vec<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum CapEntry {
    Amount {
        amount: u64,
        currency: Currency,
    },
    OfWage {
        wage_percent: u16,
    },
    WagesAYear {
        wages_a_year: u16,
        wages_at_most: u16,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RatesFile {
    pub(super) rate: Vec<RateEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RateEntry {
    pub(super) currency: Currency,
    pub(super) rupiah: String,
    pub(super) date: Day,
    pub(super) source: Vec<String>,
    pub(super) checked: Day,
    pub(super) sure: Sureness,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WagesFile {
    pub(super) wage: Vec<WageEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WageEntry {
    pub(super) id: String,
    pub(super) when: String,
    pub(super) amount: u64,
    pub(super) currency: Currency,
    pub(super) since: Option<PartialDate>,
    pub(super) until: Option<PartialDate>,
    pub(super) source: Vec<String>,
    pub(super) source_date: Option<PartialDate>,
    pub(super) checked: Day,
    pub(super) sure: Sureness,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LendersFile {
    pub(super) lender: Vec<LenderEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LenderEntry {
    pub(super) id: String,
    pub(super) percent: u16,
    pub(super) role: LenderRole,
    pub(super) when: Option<String>,
    pub(super) laws: Vec<String>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

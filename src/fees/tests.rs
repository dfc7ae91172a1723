//! The real fee rules, on documented situations.

use std::collections::BTreeMap;

use super::*;
use crate::{
    calendar::Day,
    checklist::Answers,
    content::{source, tests::BOOK},
    money::{Amount, Currency, Exchange},
};

pub(super) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn units(units: u64, currency: Currency) -> Amount {
    Amount::from_units(units, currency).expect("below the limit")
}

/// Sorts charges, named by their item, on 26 November 2026.
fn sorted(
    place: &str,
    charges: &[(&str, Option<Amount>)],
    wage: Option<Amount>,
    contract: Option<u16>,
) -> Sorted {
    let table: toml::Table = place.parse().expect("toml");
    let answers = source::answers(&table, &BOOK.checklist).expect("answers");
    sorted_on(&answers, charges, wage, contract, "2026-11-26")
}

fn sorted_on(
    answers: &Answers,
    charges: &[(&str, Option<Amount>)],
    wage: Option<Amount>,
    contract: Option<u16>,
    on: &str,
) -> Sorted {
    let table = BOOK.fee_table();
    let charges: Vec<Charge> = charges
        .iter()
        .map(|(id, amount)| Charge {
            item: item(id),
            amount: *amount,
        })
        .collect();
    let exchange = table.exchange();
    let terms = Terms {
        wage,
        contract,
        exchange: &exchange,
    };
    sort(table, &BOOK.checklist, answers, day(on), &charges, terms)
}

fn item(id: &str) -> ItemNo {
    let items = &BOOK.fee_table().items;
    let place = items.iter().position(|item| item.id == id);
    ItemNo(u16::try_from(place.unwrap_or_else(|| panic!("no {id}"))).expect("few"))
}

fn payers(sorted: &Sorted) -> BTreeMap<&str, Payer> {
    let items = &BOOK.fee_table().items;
    let id = |charge: &SortedCharge| items[usize::from(charge.charge.item.0)].id.as_str();
    sorted.charges.iter().map(|c| (id(c), c.payer)).collect()
}

#[test]
fn a_hong_kong_household_pays_for_visa_ticket_and_check() {
    let place = "destination = \"hong-kong\"\njob = \"domestic\"\nentry = \"worker\"";
    let million = Some(units(1_000_000, Currency::IDR));
    let asked = [
        ("visa", million),
        ("ticket", million),
        ("health-check", million),
        ("sponsor", million),
        ("training", million),
    ];
    let found = sorted(place, &asked, None, None);
    let payers = payers(&found);
    for id in ["visa", "ticket", "health-check"] {
        assert_eq!(payers[id], Payer::Employer, "{id}");
    }
    assert_eq!(payers["sponsor"], Payer::Nobody);
    assert_eq!(payers["training"], Payer::Disputed);
    assert_eq!(found.totals.asked, 5_000_000);
    assert_eq!(found.totals.not_hers, 4_000_000);
    assert_eq!(found.totals.disputed, 1_000_000);
}

#[test]
fn where_the_job_is_not_known_nothing_particular_is_promised() {
    let found = sorted("destination = \"hong-kong\"", &[("visa", None)], None, None);
    assert_eq!(payers(&found)["visa"], Payer::Disputed);
    assert_eq!(found.totals.left_out, 1);
    assert_eq!(found.totals.asked, 0);
}

#[test]
fn a_hong_kong_agency_may_take_a_tenth_of_one_month() {
    let place = "destination = \"hong-kong\"\njob = \"domestic\"\nentry = \"worker\"";
    let wage = Some(units(5_100, Currency::HKD));
    let one = |amount: u64, contract| {
        let asked = [("service-abroad", Some(units(amount, Currency::HKD)))];
        sorted(place, &asked, wage, contract).charges[0]
    };
    let cap = units(510, Currency::HKD);
    assert_eq!(one(510, None).finding, Finding::Within { cap });
    let over = units(1, Currency::HKD);
    assert_eq!(one(511, None).finding, Finding::Over { cap, over });
    // 300 in each of two months are 600 in all.
    let over = units(90, Currency::HKD);
    assert_eq!(one(300, Some(2)).finding, Finding::Over { cap, over });
    // Without the wage there is nothing to compare with.
    let asked = [("service-abroad", Some(cap))];
    let found = sorted(place, &asked, None, None);
    assert_eq!(found.charges[0].finding, Finding::Open);
}

#[test]
fn a_taiwan_agency_has_a_monthly_cap_and_no_job_is_sold() {
    let place = "destination = \"taiwan\"\njob = \"factory\"\nentry = \"worker\"";
    let asked = [
        ("service-abroad", Some(units(2_800, Currency::TWD))),
        ("job-buying", Some(units(60_000_000, Currency::IDR))),
    ];
    let found = sorted(place, &asked, None, Some(36));
    let [bought, service] = found.charges[..] else {
        panic!("{found:?}");
    };
    assert_eq!(bought.payer, Payer::Nobody);
    assert_eq!(bought.finding, Finding::NotHers);
    let (cap, over) = (units(1_800, Currency::TWD), units(36_000, Currency::TWD));
    assert_eq!(service.finding, Finding::Over { cap, over });
    assert_eq!(service.total, Some(units(100_800, Currency::TWD)));
    assert_eq!(found.totals.over, 36_000 * 544);
    assert_eq!(found.totals.not_hers, 60_000_000);
    assert_eq!(found.totals.asked, 60_000_000 + 100_800 * 544);
}

#[test]
fn a_singapore_agency_may_take_a_month_a_year_and_two_at_most() {
    let place = "destination = \"singapore\"\njob = \"domestic\"\nentry = \"worker\"";
    let wage = Some(units(600, Currency::SGD));
    let finding = |contract| {
        let asked = [("service-abroad", Some(units(300, Currency::SGD)))];
        sorted(place, &asked, wage, Some(contract)).charges[0].finding
    };
    let cap = |months: u64| units(600 * months, Currency::SGD);
    assert_eq!(finding(2), Finding::Within { cap: cap(1) });
    let over = units(600, Currency::SGD);
    assert_eq!(finding(4), Finding::Over { cap: cap(1), over });
    assert_eq!(
        finding(13),
        Finding::Over {
            cap: cap(2),
            over: units(2_700, Currency::SGD)
        }
    );
    assert_eq!(
        finding(36),
        Finding::Over {
            cap: cap(2),
            over: units(9_600, Currency::SGD)
        }
    );
}

#[test]
fn an_official_tariff_shows_what_is_too_much_of_a_disputed_cost() {
    let asked = [("passport", Some(units(2_500_000, Currency::IDR)))];
    let found = sorted("", &asked, None, None);
    let passport = found.charges[0];
    assert_eq!(passport.payer, Payer::Disputed);
    let (cap, over) = (
        units(950_000, Currency::IDR),
        units(1_550_000, Currency::IDR),
    );
    assert_eq!(passport.finding, Finding::Over { cap, over });
    assert_eq!(found.totals.over, 1_550_000);
    assert_eq!(found.totals.disputed, 950_000);
}

#[test]
fn a_rule_ends_with_the_law_it_rests_on() {
    let place = "destination = \"taiwan\"\njob = \"domestic\"\nentry = \"worker\"";
    let table: toml::Table = place.parse().expect("toml");
    let answers = source::answers(&table, &BOOK.checklist).expect("answers");
    let asked = [("insurance-abroad", Some(units(458, Currency::TWD)))];
    let rule = |on| sorted_on(&answers, &asked, None, None, on).charges[0].rule;
    assert_ne!(rule("2026-12-31"), rule("2027-01-01"));
}

#[test]
fn what_is_not_known_is_left_out_of_the_sums_and_counted() {
    let asked = [
        ("ticket", None),
        ("visa", Some(units(100, Currency::TRY))),
        ("other", Some(units(5, Currency::IDR))),
    ];
    let found = sorted("", &asked, None, None);
    assert_eq!((found.totals.left_out, found.totals.asked), (2, 5));
}

/// 15 rupiah are 0.7 of a Hong Kong cent, which rounds to one of 22 rupiah.
#[test]
fn what_is_above_a_cap_is_never_more_than_what_is_asked() {
    let place = "destination = \"hong-kong\"\njob = \"domestic\"\nentry = \"worker\"";
    let asked = [("service-abroad", Some(units(15, Currency::IDR)))];
    let wage = Some(units(0, Currency::HKD));
    let totals = sorted(place, &asked, wage, None).totals;
    assert_eq!((totals.asked, totals.over), (15, 15));
}

#[test]
fn the_order_of_charges_does_not_matter() {
    let mut asked = [
        ("ticket", Some(units(3, Currency::IDR))),
        ("visa", Some(units(4, Currency::IDR))),
        ("sponsor", Some(units(5, Currency::IDR))),
    ];
    let found = sorted("", &asked, None, None);
    asked.reverse();
    assert_eq!(sorted("", &asked, None, None), found);
}

#[test]
fn wages_and_yardsticks_follow_place_and_day() {
    let table = BOOK.fee_table();
    let place: toml::Table = "destination = \"hong-kong\"\njob = \"domestic\""
        .parse()
        .expect("toml");
    let answers = source::answers(&place, &BOOK.checklist).expect("answers");
    let nowhere = Answers::default();
    let wages = |answers, on| -> Vec<Amount> {
        let found = table.wages_for(&BOOK.checklist, answers, day(on));
        found.into_iter().map(|(_, amount)| amount).collect()
    };
    assert_eq!(wages(&answers, "2026-11-26"), [units(5_100, Currency::HKD)]);
    assert!(wages(&answers, "2025-09-29").is_empty());
    assert!(wages(&nowhere, "2026-11-26").is_empty());
    let percents = |answers| -> Vec<u16> {
        let found = table.lenders_for(&BOOK.checklist, answers, day("2026-11-26"));
        found.into_iter().map(|(_, percent)| percent).collect()
    };
    assert_eq!(percents(&nowhere), [6, 24]);
    assert_eq!(percents(&answers), [6, 24, 48]);
}

#[test]
fn every_part_is_decided_for_everybody() {
    let table = BOOK.fee_table();
    for place in 0..table.items.len() {
        let item = ItemNo(u16::try_from(place).expect("few"));
        let rule = table.rule(
            &BOOK.checklist,
            &Answers::default(),
            day("2030-01-01"),
            item,
        );
        assert!(rule.is_some_and(|(_, rule)| rule.when.is_none()), "{place}");
    }
    assert_ne!(table.exchange(), Exchange::default());
}

#[test]
fn payers_are_read_as_they_are_written() {
    for payer in Payer::ALL {
        assert_eq!(crate::names::read::<Payer>(payer.id()), payer);
    }
}

//! What she typed about an offer, read but not changed: nothing she wrote is lost
//! or put right behind her back.

use serde::{Deserialize, Serialize};

use super::{Charge, ItemNo};
use crate::money::{
    Amount, AmountError, Currency, Exchange, ExchangeRate, Interest, Loan, Month, Offer, Typed,
    understand,
};

/// The most loans of one offer. Nobody in our sources had more than four.
pub const MOST_LOANS: usize = 5;

/// A field to type an amount in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    text: String,
    currency: Currency,
    chosen: Option<Amount>,
}

/// What the text of a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing is written.
    Empty,
    /// An amount.
    Is(Amount),
    /// Two or more amounts: she has to say which.
    Ask(Vec<Amount>),
    /// No amount.
    Wrong(AmountError),
}

impl Entry {
    /// An empty field for amounts in this currency, unless she names another.
    pub fn new(currency: Currency) -> Self {
        Self {
            text: String::new(),
            currency,
            chosen: None,
        }
    }

    /// The text as she wrote it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The currency of the field.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// Takes what she wrote. What she chose of an earlier text is void.
    pub fn write(&mut self, text: String) {
        if text != self.text {
            self.text = text;
            self.chosen = None;
        }
    }

    /// Changes the currency of the field.
    pub fn set_currency(&mut self, currency: Currency) {
        self.currency = currency;
        self.chosen = None;
    }

    /// Says which of several readings is meant.
    pub fn choose(&mut self, amount: Amount) {
        self.chosen = Some(amount);
    }

    /// What the text says.
    pub fn reading(&self) -> Reading {
        if self.text.trim().is_empty() {
            return Reading::Empty;
        }
        match understand(&self.text, self.currency) {
            Ok(Typed::Understood(amount)) => Reading::Is(amount),
            Ok(Typed::Ask(amounts)) => match self.chosen {
                Some(chosen) if amounts.contains(&chosen) => Reading::Is(chosen),
                _ => Reading::Ask(amounts),
            },
            Err(error) => Reading::Wrong(error),
        }
    }

    /// The amount, where the text says one.
    pub fn amount(&self) -> Option<Amount> {
        match self.reading() {
            Reading::Is(amount) => Some(amount),
            _ => None,
        }
    }

    /// Whether something is written that is not one amount.
    pub fn is_unclear(&self) -> bool {
        matches!(self.reading(), Reading::Ask(_) | Reading::Wrong(_))
    }
}

/// A field of the form that holds an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The wage of a month.
    Wage,
    /// What is owed, of a loan by its place.
    Principal(usize),
    /// What is taken off before she receives it.
    TakenOff(usize),
    /// What is paid or cut each month.
    Instalment(usize),
    /// A part of the costs.
    Fee(ItemNo),
    /// Rupiah for one unit of a currency.
    Rate(Currency),
}

/// What she typed about one loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanForm {
    principal: Entry,
    taken_off: Entry,
    instalment: Entry,
    /// The interest as told.
    pub interest: Option<Interest>,
    /// In how many months something is paid.
    pub months: Option<u16>,
    /// The month of work in which paying begins.
    pub first: u16,
}

impl LoanForm {
    fn new(wages_in: Currency) -> Self {
        Self {
            principal: Entry::new(Currency::IDR),
            taken_off: Entry::new(Currency::IDR),
            instalment: Entry::new(wages_in),
            interest: None,
            months: None,
            first: 1,
        }
    }

    fn loan(&self) -> Loan {
        Loan {
            principal: self.principal.amount(),
            taken_off: self.taken_off.amount(),
            instalment: self.instalment.amount(),
            interest: self.interest,
            first: Month::new(i64::from(self.first)).unwrap_or(Loan::UNKNOWN.first),
            months: self.months,
        }
    }
}

/// What she typed about one offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferForm {
    wage: Entry,
    /// The months of the contract.
    pub contract: Option<u16>,
    loans: Vec<LoanForm>,
    fees: Vec<(ItemNo, Entry)>,
    rates: Vec<(Currency, Entry)>,
}

impl OfferForm {
    /// An empty form with one loan, for wages in this currency.
    pub fn new(wages_in: Currency) -> Self {
        Self {
            wage: Entry::new(wages_in),
            contract: None,
            loans: vec![LoanForm::new(wages_in)],
            fees: Vec::new(),
            rates: Vec::new(),
        }
    }

    /// A field, where there is one.
    pub fn entry(&self, field: Field) -> Option<&Entry> {
        match field {
            Field::Wage => Some(&self.wage),
            Field::Principal(place) => self.loans.get(place).map(|loan| &loan.principal),
            Field::TakenOff(place) => self.loans.get(place).map(|loan| &loan.taken_off),
            Field::Instalment(place) => self.loans.get(place).map(|loan| &loan.instalment),
            Field::Fee(item) => find(&self.fees, item),
            Field::Rate(currency) => find(&self.rates, currency),
        }
    }

    /// A field to write in, where there is one.
    pub fn entry_mut(&mut self, field: Field) -> Option<&mut Entry> {
        match field {
            Field::Wage => Some(&mut self.wage),
            Field::Principal(place) => self.loans.get_mut(place).map(|loan| &mut loan.principal),
            Field::TakenOff(place) => self.loans.get_mut(place).map(|loan| &mut loan.taken_off),
            Field::Instalment(place) => self.loans.get_mut(place).map(|loan| &mut loan.instalment),
            Field::Fee(item) => find_mut(&mut self.fees, item),
            Field::Rate(currency) => find_mut(&mut self.rates, currency),
        }
    }

    /// Makes the field for her own rate of a currency, where there is none yet.
    pub fn open_rate(&mut self, currency: Currency) {
        if find(&self.rates, currency).is_none() {
            self.rates.push((currency, Entry::new(Currency::IDR)));
        }
    }

    /// The loans.
    pub fn loans(&self) -> &[LoanForm] {
        &self.loans
    }

    /// A loan to change.
    pub fn loan_mut(&mut self, place: usize) -> Option<&mut LoanForm> {
        self.loans.get_mut(place)
    }

    /// Adds an empty loan, up to [`MOST_LOANS`].
    pub fn add_loan(&mut self) {
        if self.loans.len() < MOST_LOANS {
            self.loans.push(LoanForm::new(self.wage.currency));
        }
    }

    /// Takes a loan out.
    pub fn remove_loan(&mut self, place: usize) {
        if place < self.loans.len() {
            self.loans.remove(place);
        }
    }

    /// Whether she is asked for this part of the costs.
    pub fn has_fee(&self, item: ItemNo) -> bool {
        find(&self.fees, item).is_some()
    }

    /// Ticks a part of the costs, or takes the tick away; an amount is in the
    /// currency of the wage where it is cut from it.
    pub fn toggle_fee(&mut self, item: ItemNo, monthly: bool) {
        if self.has_fee(item) {
            self.fees.retain(|(known, _)| *known != item);
        } else {
            let currency = if monthly {
                self.wage.currency
            } else {
                Currency::IDR
            };
            self.fees.push((item, Entry::new(currency)));
        }
    }

    /// Sets the currency of wages and of what is cut from them, wherever nothing
    /// is written yet.
    pub fn pay_in(&mut self, currency: Currency) {
        let instalments = self.loans.iter_mut().map(|loan| &mut loan.instalment);
        for entry in instalments.chain([&mut self.wage]) {
            if entry.reading() == Reading::Empty {
                entry.set_currency(currency);
            }
        }
    }

    /// The first field whose text is not one amount: to be cleared up before
    /// anything is reckoned.
    pub fn unclear(&self) -> Option<Field> {
        let loans = (0..self.loans.len()).flat_map(|place| {
            [Field::Principal, Field::TakenOff, Field::Instalment].map(|f| f(place))
        });
        let fees = self.fees.iter().map(|(item, _)| Field::Fee(*item));
        let rates = self
            .rates
            .iter()
            .map(|(currency, _)| Field::Rate(*currency));
        [Field::Wage]
            .into_iter()
            .chain(loans)
            .chain(fees)
            .chain(rates)
            .find(|field| self.entry(*field).is_some_and(Entry::is_unclear))
    }

    /// The offer to reckon.
    pub fn offer(&self) -> Offer {
        Offer {
            wage: self.wage.amount(),
            contract: self.contract,
            loans: self.loans.iter().map(LoanForm::loan).collect(),
        }
    }

    /// What she is asked to pay.
    pub fn charges(&self) -> Vec<Charge> {
        self.fees
            .iter()
            .map(|(item, entry)| Charge {
                item: *item,
                amount: entry.amount(),
            })
            .collect()
    }

    /// Currencies beside the rupiah that amounts are in.
    pub fn foreign(&self) -> Vec<Currency> {
        let loans = self.loans.iter().flat_map(|loan| {
            [&loan.principal, &loan.taken_off, &loan.instalment].map(Entry::amount)
        });
        let fees = self.fees.iter().map(|(_, entry)| entry.amount());
        let mut found: Vec<Currency> = Vec::new();
        for amount in loans.chain(fees).chain([self.wage.amount()]).flatten() {
            let currency = amount.currency();
            if currency != Currency::IDR && !found.contains(&currency) {
                found.push(currency);
            }
        }
        found
    }

    /// The published rates with her own in their place.
    pub fn exchange(&self, published: &Exchange) -> Exchange {
        let mut exchange = published.clone();
        for (currency, entry) in &self.rates {
            let rupiah = entry.amount().filter(|a| a.currency() == Currency::IDR);
            if let Some(Ok(rate)) = rupiah.map(|a| ExchangeRate::from_rupiah(a.units())) {
                exchange.set(*currency, rate);
            }
        }
        exchange
    }
}

/// One offer, or two to compare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    offers: Vec<OfferForm>,
    current: usize,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            offers: vec![OfferForm::new(Currency::IDR)],
            current: 0,
        }
    }
}

impl Desk {
    /// The offers, one or two.
    pub fn offers(&self) -> &[OfferForm] {
        &self.offers
    }

    /// The place of the one on the screen.
    pub fn current(&self) -> usize {
        self.current
    }

    /// The one on the screen.
    pub fn offer(&self) -> &OfferForm {
        &self.offers[self.current]
    }

    /// The one on the screen, to change.
    pub fn offer_mut(&mut self) -> &mut OfferForm {
        &mut self.offers[self.current]
    }

    /// Puts an offer on the screen; the second is made where there is none.
    pub fn turn_to(&mut self, place: usize) {
        if place == 1 && self.offers.len() == 1 {
            let currency = self.offers[0].wage.currency;
            self.offers.push(OfferForm::new(currency));
        }
        self.current = place.min(self.offers.len() - 1);
    }

    /// Sets the currency of wages on every offer.
    pub fn pay_in(&mut self, currency: Currency) {
        self.offers
            .iter_mut()
            .for_each(|offer| offer.pay_in(currency));
    }
}

fn find<K: PartialEq>(entries: &[(K, Entry)], key: K) -> Option<&Entry> {
    let found = entries.iter().find(|(known, _)| *known == key);
    found.map(|(_, entry)| entry)
}

fn find_mut<K: PartialEq>(entries: &mut [(K, Entry)], key: K) -> Option<&mut Entry> {
    let found = entries.iter_mut().find(|(known, _)| *known == key);
    found.map(|(_, entry)| entry)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::MOST_UNITS;

    fn amount(units: u64, currency: Currency) -> Amount {
        Amount::from_units(units, currency).unwrap()
    }

    fn write(form: &mut OfferForm, field: Field, text: &str) {
        form.entry_mut(field).unwrap().write(text.to_owned());
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_asked_and_the_answer_kept() {
        let mut entry = Entry::new(Currency::IDR);
        assert_eq!(entry.reading(), Reading::Empty);
        entry.write("1,500 juta".to_owned());
        let Reading::Ask(ways) = entry.reading() else {
            panic!("{:?}", entry.reading());
        };
        assert!(entry.is_unclear());
        assert_eq!(entry.amount(), None);
        entry.choose(ways[1]);
        assert_eq!(entry.reading(), Reading::Is(ways[1]));
        // The same text again changes nothing; another asks anew.
        entry.write("1,500 juta".to_owned());
        assert_eq!(entry.amount(), Some(ways[1]));
        entry.write("1,600 juta".to_owned());
        assert!(matches!(entry.reading(), Reading::Ask(_)));
        // A choice that does not belong to the text is no answer.
        entry.choose(amount(MOST_UNITS, Currency::IDR));
        assert!(matches!(entry.reading(), Reading::Ask(_)));
    }

    #[test]
    fn a_form_becomes_an_offer() {
        let mut form = OfferForm::new(Currency::TWD);
        write(&mut form, Field::Wage, "28.590");
        form.contract = Some(36);
        write(&mut form, Field::Principal(0), "NT$ 30,000");
        write(&mut form, Field::Instalment(0), "8000");
        let loan = form.loan_mut(0).unwrap();
        loan.months = Some(5);
        assert_eq!(form.unclear(), None);
        let offer = form.offer();
        assert_eq!(offer.wage, Some(amount(28_590, Currency::TWD)));
        assert_eq!(
            offer.loans[0].principal,
            Some(amount(30_000, Currency::TWD))
        );
        assert_eq!(
            offer.loans[0].instalment,
            Some(amount(8_000, Currency::TWD))
        );
        assert_eq!(offer.loans[0].first.number(), 1);
        assert!(offer.reckon(&Exchange::default()).is_ok());
        assert_eq!(form.foreign(), [Currency::TWD]);
    }

    #[test]
    fn a_field_that_is_no_amount_is_pointed_at() {
        let mut form = OfferForm::new(Currency::HKD);
        form.add_loan();
        write(&mut form, Field::TakenOff(1), "banyak");
        assert_eq!(form.unclear(), Some(Field::TakenOff(1)));
        write(&mut form, Field::Wage, "5-6 ribu");
        assert_eq!(form.unclear(), Some(Field::Wage));
        assert!(form.offer().loans[1].is_unknown());
    }

    #[test]
    fn loans_are_added_up_to_a_limit_and_taken_out() {
        let mut form = OfferForm::new(Currency::IDR);
        for _ in 0..10 {
            form.add_loan();
        }
        assert_eq!(form.loans().len(), MOST_LOANS);
        write(&mut form, Field::Principal(1), "5 juta");
        form.remove_loan(0);
        assert_eq!(form.entry(Field::Principal(0)).unwrap().text(), "5 juta");
        form.remove_loan(9);
        assert_eq!(form.loans().len(), MOST_LOANS - 1);
        assert!(form.entry_mut(Field::Instalment(9)).is_none());
    }

    #[test]
    fn a_tick_makes_a_charge_and_a_second_takes_it_back() {
        let mut form = OfferForm::new(Currency::TWD);
        form.toggle_fee(ItemNo(3), false);
        form.toggle_fee(ItemNo(4), true);
        write(&mut form, Field::Fee(ItemNo(3)), "2,5 juta");
        write(&mut form, Field::Fee(ItemNo(4)), "1800");
        assert_eq!(
            form.charges(),
            [
                Charge {
                    item: ItemNo(3),
                    amount: Some(amount(2_500_000, Currency::IDR))
                },
                Charge {
                    item: ItemNo(4),
                    amount: Some(amount(1_800, Currency::TWD))
                },
            ]
        );
        form.toggle_fee(ItemNo(3), false);
        assert!(!form.has_fee(ItemNo(3)));
        assert_eq!(form.charges().len(), 1);
    }

    #[test]
    fn the_currency_of_the_wage_follows_the_country_until_she_writes() {
        let mut form = OfferForm::new(Currency::IDR);
        form.pay_in(Currency::HKD);
        assert_eq!(form.entry(Field::Wage).unwrap().currency(), Currency::HKD);
        write(&mut form, Field::Wage, "4990");
        form.pay_in(Currency::TWD);
        assert_eq!(form.entry(Field::Wage).unwrap().currency(), Currency::HKD);
        assert_eq!(
            form.entry(Field::Instalment(0)).unwrap().currency(),
            Currency::TWD
        );
        assert_eq!(
            form.entry(Field::Principal(0)).unwrap().currency(),
            Currency::IDR
        );
    }

    #[test]
    fn a_second_offer_is_made_once_and_both_are_kept() {
        let mut desk = Desk::default();
        desk.turn_to(9);
        assert_eq!((desk.current(), desk.offers().len()), (0, 1));
        desk.pay_in(Currency::HKD);
        write(desk.offer_mut(), Field::Wage, "5100");
        desk.turn_to(1);
        let second = desk.offer().entry(Field::Wage).unwrap();
        assert_eq!((second.text(), second.currency()), ("", Currency::HKD));
        desk.turn_to(0);
        assert_eq!(desk.offer().entry(Field::Wage).unwrap().text(), "5100");
        desk.turn_to(1);
        assert_eq!(desk.offers().len(), 2);
    }

    #[test]
    fn her_own_rate_stands_in_place_of_the_published_one() {
        let mut published = Exchange::default();
        published.set(Currency::TWD, "544".parse().unwrap());
        let mut form = OfferForm::new(Currency::TWD);
        assert_eq!(form.exchange(&published), published);
        assert!(form.entry_mut(Field::Rate(Currency::TWD)).is_none());
        form.open_rate(Currency::TWD);
        write(&mut form, Field::Rate(Currency::TWD), "500");
        form.open_rate(Currency::TWD);
        let rate = form.exchange(&published).rate(Currency::TWD).unwrap();
        assert_eq!(rate.rupiah(), 500);
        // What is no rate changes nothing.
        for wrong in ["0", "999 miliar", "NT$ 5", ""] {
            write(&mut form, Field::Rate(Currency::TWD), wrong);
            assert_eq!(form.exchange(&published), published, "{wrong}");
        }
    }
}

//! What an offer comes to: the wage, every loan and deduction together, and what
//! is left for her month by month.

use std::fmt;

use super::{
    Amount, Burden, Currency, Debt, DebtError, Exchange, Loan, LoanError, Month, NoRate, Rate,
    SENT_HOME_AFTER, Wage,
    quantity::{Quantity, Sums},
};

/// The money of an offer, as far as she knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// What she is promised for a month.
    pub wage: Option<Amount>,
    /// How many months the contract runs.
    pub contract: Option<u16>,
    /// Every loan, advance and deduction. Their order does not matter.
    pub loans: Vec<Loan>,
}

/// Why an offer cannot be reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferError {
    /// Neither a wage nor a loan is known.
    Nothing,
    /// The wage is zero.
    NoWage,
    /// The amounts together are absurd.
    TooLarge,
    /// Something about one loan, by its place.
    Loan(usize, LoanError),
}

/// For whoever runs a command; on the screen it is a message of the interface.
impl fmt::Display for OfferError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("neither a wage nor a loan is known: give one of them"),
            Self::NoWage => {
                f.write_str("the wage is zero: give what she earns in a month, or leave it out")
            }
            Self::TooLarge => {
                f.write_str("the amounts together are too large: look for zeros too many")
            }
            Self::Loan(place, error) => write!(f, "loan {}: {error}", place + 1),
        }
    }
}

impl std::error::Error for OfferError {}

impl From<DebtError> for OfferError {
    fn from(error: DebtError) -> Self {
        match error {
            DebtError::NoWage => Self::NoWage,
            _ => Self::TooLarge,
        }
    }
}

impl OfferError {
    /// Whether something is not known, and nothing is wrong.
    pub fn is_gap(self) -> bool {
        matches!(
            self,
            Self::Nothing | Self::Loan(_, LoanError::NoPayment | LoanError::NoMonths)
        )
    }
}

impl Offer {
    /// Reckons in the currency of the wage, or of the first payment where no
    /// wage is known.
    ///
    /// # Errors
    /// What is missing or does not add up, the first of it.
    pub fn reckon(&self, exchange: &Exchange) -> Result<Reckoning, OfferError> {
        let known = || self.loans.iter().filter(|loan| !loan.is_unknown());
        let currency = self
            .wage
            .or_else(|| known().find_map(|loan| loan.instalment.or(loan.principal)))
            .map(Amount::currency)
            .ok_or(OfferError::Nothing)?;
        let wage = match self.wage {
            None => None,
            Some(wage) => {
                let minor = i64::try_from(wage.minor()).map_err(|_| OfferError::TooLarge)?;
                Some(Wage::new(minor)?)
            }
        };
        let mut advances = Vec::new();
        let mut payments = Vec::new();
        let mut loans = Vec::new();
        let mut all_received_known = true;
        let mut interest_percent: Option<u64> = None;
        for (place, loan) in self.loans.iter().enumerate() {
            if loan.is_unknown() {
                continue;
            }
            let flows = loan
                .flows(currency, exchange)
                .map_err(|error| OfferError::Loan(place, error))?;
            all_received_known &= flows.advance.is_some();
            loans.push(OneLoan {
                place,
                debt: Debt::new(flows.advance.into_iter().collect(), &flows.payments)?,
                received_known: flows.advance.is_some(),
            });
            advances.extend(flows.advance);
            payments.extend(flows.payments);
            interest_percent = interest_percent.max(flows.interest_percent);
        }
        let debt = if payments.is_empty() {
            None
        } else {
            Some(Debt::new(advances, &payments)?)
        };
        Ok(Reckoning {
            currency,
            wage,
            contract: self.contract.filter(|months| *months > 0),
            debt,
            loans,
            all_received_known,
            interest_percent,
        })
    }
}

/// What an offer comes to. Amounts are in minor units of [`Reckoning::currency`].
#[derive(Clone, Debug)]
pub struct Reckoning {
    currency: Currency,
    wage: Option<Wage>,
    contract: Option<u16>,
    debt: Option<Debt>,
    loans: Vec<OneLoan>,
    all_received_known: bool,
    interest_percent: Option<u64>,
}

/// One of several loans, reckoned by itself: a dear one is not to hide behind a
/// cheap one.
#[derive(Clone, Debug)]
pub struct OneLoan {
    place: usize,
    debt: Debt,
    received_known: bool,
}

impl OneLoan {
    /// Its place among the loans she named, from 0.
    pub fn place(&self) -> usize {
        self.place
    }

    /// What is paid for it.
    pub fn debt(&self) -> &Debt {
        &self.debt
    }

    /// Its effective rate; nothing where it is not known what she receives.
    pub fn rate(&self) -> Option<Result<Rate, NoRate>> {
        self.received_known.then(|| self.debt.effective_rate())
    }

    /// Whether she receives less than a single one of several payments. A lender
    /// may be that bad; another currency, or a zero too few, is likelier.
    pub fn is_less_than_a_payment(&self) -> bool {
        let received = self.debt.total_received();
        let (paid, most) = (self.debt.total_paid(), self.debt.most_in_a_month());
        self.received_known && received < most && most < paid
    }
}

/// One month of work: what goes to loans and what stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthOfWork {
    /// What is paid or cut.
    pub due: i64,
    /// What is left of the wage; below zero where more is due than she earns.
    pub left: i64,
}

impl Reckoning {
    /// The currency of every amount.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The wage of a month, where it is known.
    pub fn wage(&self) -> Option<Wage> {
        self.wage
    }

    /// The months of the contract, where they are known.
    pub fn contract(&self) -> Option<u16> {
        self.contract
    }

    /// All loans together, where there is any.
    pub fn debt(&self) -> Option<&Debt> {
        self.debt.as_ref()
    }

    /// Each loan by itself.
    pub fn loans(&self) -> &[OneLoan] {
        &self.loans
    }

    /// Everything she receives; nothing where that is not known of every loan.
    pub fn received(&self) -> Option<i64> {
        let debt = self.debt.as_ref()?;
        self.all_received_known.then(|| debt.total_received())
    }

    /// The effective rate of all loans together; nothing where it is not known
    /// what she receives.
    pub fn rate(&self) -> Option<Result<Rate, NoRate>> {
        let debt = self.debt.as_ref()?;
        self.all_received_known.then(|| debt.effective_rate())
    }

    /// How heavy the payments are in the worst month; needs the wage.
    pub fn burden(&self) -> Option<Burden> {
        Some(self.debt.as_ref()?.burden(self.wage?))
    }

    /// Of ten parts of the wage, how many go to loans in the worst month. A part
    /// is never called none, and nine tenths and more are never called all.
    pub fn tenths_of_wage(&self) -> Option<i64> {
        let burden = self.burden()?;
        let wage = self.wage?.units();
        let rounded = (burden.due() * 10 + wage / 2) / wage;
        Some(match burden.due() {
            0 => 0,
            due if due < wage => rounded.clamp(1, 9),
            _ => rounded,
        })
    }

    /// The month after which nothing is left to pay.
    pub fn free_after(&self) -> Option<Month> {
        self.debt.as_ref()?.free_after()
    }

    /// Month by month from the first of work, over the contract or until she is
    /// free, whichever is later; needs the wage.
    pub fn months(&self) -> Vec<MonthOfWork> {
        let Some(wage) = self.wage else {
            return Vec::new();
        };
        let until = self.free_after().map_or(0, Month::number);
        let last = until
            .max(self.contract.unwrap_or(0))
            .min(Month::LAST.number());
        (1..=last)
            .map(|month| {
                let due = self
                    .debt
                    .as_ref()
                    .map_or(0, |debt| debt.due(Month::at(month)));
                MonthOfWork {
                    due,
                    left: wage.units() - due,
                }
            })
            .collect()
    }

    /// What is left for her of all wages of the contract, or until she is free
    /// where its length is not known; needs the wage.
    pub fn kept(&self) -> Option<i64> {
        let months = self.months();
        (!months.is_empty()).then(|| months.iter().map(|month| month.left).sum())
    }

    /// What is still to be paid if she is sent home after some months.
    pub fn sent_home(&self) -> [(Month, i64); 4] {
        match &self.debt {
            Some(debt) => debt.sent_home(),
            None => SENT_HOME_AFTER.map(|month| (month, 0)),
        }
    }

    /// What warnings may depend on.
    pub fn sums(&self) -> Sums {
        let mut sums = Sums::default();
        if let (Some(burden), Some(wage)) = (self.burden(), self.wage) {
            sums.set_ratio(Quantity::CutOfWage, burden.due(), wage.units());
        }
        if let (Some(free), Some(contract)) = (self.free_after(), self.contract) {
            sums.set_ratio(
                Quantity::PayingOfContract,
                i64::from(free.number()),
                i64::from(contract),
            );
        }
        for rate in self.loans.iter().filter_map(OneLoan::rate) {
            match rate {
                Ok(rate) => sums.raise_share(Quantity::RateAYear, rate.annual()),
                // Beyond what is looked for, and so beyond every threshold too.
                Err(NoRate::TooHigh | NoRate::NothingReceived) => {
                    sums.raise_share(Quantity::RateAYear, f64::MAX)
                }
                Err(_) => {}
            }
        }
        if let Some(percent) = self.interest_percent {
            let percent = i64::try_from(percent).unwrap_or(i64::MAX);
            sums.set_ratio(Quantity::InterestOfInstalment, percent, 100);
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Interest;

    fn twd(units: u64) -> Option<Amount> {
        Amount::from_units(units, Currency::TWD)
    }

    /// tw-2024-lender of the research: 30,000 given, five cuts of 8,000.
    fn lender() -> Offer {
        Offer {
            wage: twd(28_590),
            contract: Some(36),
            loans: vec![Loan {
                principal: twd(30_000),
                instalment: twd(8_000),
                months: Some(5),
                ..Loan::UNKNOWN
            }],
        }
    }

    fn reckon(offer: &Offer) -> Result<Reckoning, OfferError> {
        offer.reckon(&Exchange::default())
    }

    #[test]
    fn a_documented_loan_comes_out() {
        let found = reckon(&lender()).unwrap();
        assert_eq!(found.received(), Some(30_000));
        assert_eq!(found.debt().map(Debt::total_paid), Some(40_000));
        let rate = found.rate().unwrap().unwrap();
        assert!((rate.annual() - 2.2870).abs() < 0.0001);
        assert_eq!(found.tenths_of_wage(), Some(3));
        assert_eq!(found.free_after(), Month::new(5).ok());
        assert_eq!(found.months().len(), 36);
        assert_eq!(
            found.months()[4],
            MonthOfWork {
                due: 8_000,
                left: 20_590
            }
        );
        assert_eq!(
            found.months()[5],
            MonthOfWork {
                due: 0,
                left: 28_590
            }
        );
        assert_eq!(found.kept(), Some(36 * 28_590 - 40_000));
        assert_eq!(
            found.sent_home().map(|(_, left)| left),
            [32_000, 16_000, 0, 0]
        );
        let sums = found.sums();
        assert_eq!(sums.get(Quantity::CutOfWage), Some(2_798));
        assert_eq!(sums.get(Quantity::PayingOfContract), Some(1_388));
        assert_eq!(sums.get(Quantity::RateAYear), Some(22_870));
        assert_eq!(sums.get(Quantity::InterestOfInstalment), None);
    }

    #[test]
    fn several_loans_are_one_burden_and_their_order_does_not_matter() {
        let mut offer = lender();
        offer.loans.push(Loan {
            principal: twd(10_000),
            interest: Some(Interest::Monthly(20)),
            months: Some(10),
            ..Loan::UNKNOWN
        });
        let found = reckon(&offer).unwrap();
        assert_eq!(found.burden().map(Burden::due), Some(9_200));
        assert_eq!(found.debt().map(Debt::total_paid), Some(52_000));
        let sums = found.sums();
        offer.loans.reverse();
        assert_eq!(reckon(&offer).unwrap().sums(), sums);
    }

    #[test]
    fn every_loan_is_told_by_itself_and_together_they_are_the_whole() {
        let mut offer = lender();
        offer.loans.push(Loan::UNKNOWN);
        offer.loans.push(Loan {
            instalment: twd(1_200),
            months: Some(10),
            ..Loan::UNKNOWN
        });
        let found = reckon(&offer).unwrap();
        let places: Vec<usize> = found.loans().iter().map(OneLoan::place).collect();
        assert_eq!(places, [0, 2]);
        let left = |at: usize| found.loans()[at].debt().sent_home().map(|(_, left)| left);
        assert_eq!(left(0), [32_000, 16_000, 0, 0]);
        assert_eq!(left(1), [10_800, 8_400, 4_800, 0]);
        assert_eq!(
            found.sent_home().map(|(_, left)| left),
            [42_800, 24_400, 4_800, 0]
        );
    }

    #[test]
    fn a_dear_loan_does_not_hide_behind_a_cheap_one() {
        let mut offer = lender();
        offer.loans.push(Loan {
            principal: twd(3_000_000),
            interest: Some(Interest::Yearly(10)),
            months: Some(36),
            ..Loan::UNKNOWN
        });
        let found = reckon(&offer).unwrap();
        assert!(found.rate().unwrap().unwrap().annual() < 0.1);
        assert_eq!(found.sums().get(Quantity::RateAYear), Some(22_870));
    }

    #[test]
    fn where_the_loan_is_not_known_no_rate_is_told() {
        let mut offer = lender();
        offer.loans[0].principal = None;
        let found = reckon(&offer).unwrap();
        assert_eq!(found.received(), None);
        assert!(found.rate().is_none());
        assert_eq!(found.sums().get(Quantity::RateAYear), None);
        assert_eq!(found.sent_home()[0].1, 32_000);
        // With one of two unknown there is no rate of both, but one of the other.
        offer.loans.push(lender().loans[0]);
        let found = reckon(&offer).unwrap();
        assert!(found.rate().is_none());
        assert_eq!(found.sums().get(Quantity::RateAYear), Some(22_870));
    }

    #[test]
    fn a_loan_below_one_of_its_payments_is_doubted() {
        let doubted = |change: &dyn Fn(&mut Loan)| {
            let mut offer = lender();
            change(&mut offer.loans[0]);
            reckon(&offer).unwrap().loans()[0].is_less_than_a_payment()
        };
        assert!(!doubted(&|_| {}));
        assert!(!doubted(&|loan| loan.principal = twd(8_000)));
        assert!(doubted(&|loan| loan.principal = twd(7_999)));
        assert!(doubted(&|loan| loan.taken_off = twd(22_001)));
        assert!(!doubted(&|loan| loan.principal = None));
        // Paid back at once there is nothing to wonder about.
        assert!(!doubted(&|loan| {
            loan.principal = twd(7_000);
            loan.months = Some(1);
        }));
    }

    #[test]
    fn a_rate_beyond_all_is_no_harmless_one() {
        let mut offer = lender();
        offer.loans[0].taken_off = twd(29_990);
        let found = reckon(&offer).unwrap();
        assert_eq!(found.rate(), Some(Err(NoRate::TooHigh)));
        assert_eq!(found.sums().get(Quantity::RateAYear), Some(u32::MAX));
        // Where all of it is taken off there is no rate, and it is no better.
        offer.loans[0].taken_off = twd(30_000);
        let found = reckon(&offer).unwrap();
        assert_eq!(found.rate(), Some(Err(NoRate::NothingReceived)));
        assert_eq!(found.sums().get(Quantity::RateAYear), Some(u32::MAX));
    }

    #[test]
    fn without_a_wage_the_loan_is_still_reckoned() {
        let mut offer = lender();
        offer.wage = None;
        let found = reckon(&offer).unwrap();
        assert_eq!(found.debt().map(Debt::cost), Some(10_000));
        assert_eq!((found.burden(), found.tenths_of_wage()), (None, None));
        assert!(found.months().is_empty());
        assert_eq!(found.kept(), None);
    }

    #[test]
    fn a_wage_alone_is_all_hers() {
        let offer = Offer {
            wage: twd(20_000),
            contract: Some(24),
            loans: Vec::new(),
        };
        let found = reckon(&offer).unwrap();
        assert_eq!(found.kept(), Some(480_000));
        assert!(found.debt().is_none());
        assert_eq!(found.sums(), Sums::default());
        assert_eq!(found.sent_home()[3].1, 0);
    }

    #[test]
    fn tenths_never_hide_a_part_nor_call_most_all() {
        let tenths = |due: u64| {
            let mut offer = lender();
            offer.loans[0].instalment = twd(due);
            reckon(&offer).unwrap().tenths_of_wage()
        };
        assert_eq!(tenths(100), Some(1));
        assert_eq!(tenths(28_589), Some(9));
        assert_eq!(tenths(28_590), Some(10));
        assert_eq!(tenths(40_000), Some(14));
        assert_eq!(tenths(0), Some(0));
    }

    #[test]
    fn more_than_the_wage_leaves_less_than_nothing() {
        let mut offer = lender();
        offer.loans[0].instalment = twd(30_000);
        let found = reckon(&offer).unwrap();
        assert_eq!(found.months()[0].left, -1_410);
        assert!(found.sums().get(Quantity::CutOfWage) > Some(10_000));
    }

    #[test]
    fn what_cannot_be_reckoned_is_named() {
        assert_eq!(reckon(&Offer::default()).unwrap_err(), OfferError::Nothing);
        let zero = Offer {
            wage: twd(0),
            ..Offer::default()
        };
        assert_eq!(reckon(&zero).unwrap_err(), OfferError::NoWage);
        let mut offer = lender();
        offer.loans.insert(0, Loan::UNKNOWN);
        offer.loans[1].months = None;
        assert_eq!(
            reckon(&offer).unwrap_err(),
            OfferError::Loan(1, LoanError::NoMonths)
        );
        offer.loans[1] = Loan {
            instalment: Amount::from_units(5, Currency::IDR),
            months: Some(2),
            ..Loan::UNKNOWN
        };
        assert_eq!(
            reckon(&offer).unwrap_err(),
            OfferError::Loan(1, LoanError::NoExchange(Currency::TWD))
        );
    }
}

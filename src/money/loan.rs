//! A loan as it is told to her, and what it makes her pay month by month.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Advance, Amount, Currency, DebtError, Exchange, Instalments, Month};

/// Interest as lenders say it. Both count on the whole loan until the end, as
/// "bunga flat" does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Interest {
    /// Tenths of a percent of the loan for each month.
    Monthly(u16),
    /// Tenths of a percent of the loan for each year.
    Yearly(u16),
}

impl Interest {
    /// What it comes to over some months, in minor units, rounded up as lenders
    /// round.
    fn over(self, principal: i64, months: u16) -> i128 {
        let (tenths, divisor) = match self {
            Self::Monthly(tenths) => (tenths, 1_000),
            Self::Yearly(tenths) => (tenths, 12_000),
        };
        let exact = i128::from(principal) * i128::from(tenths) * i128::from(months);
        (exact + divisor - 1) / divisor
    }
}

/// A loan, an advance, or money spent for her that is to be worked off. She may
/// know only a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loan {
    /// What she is told that she owes.
    pub principal: Option<Amount>,
    /// What is taken off before she receives it.
    pub taken_off: Option<Amount>,
    /// What is paid or cut each month.
    pub instalment: Option<Amount>,
    /// The interest as told.
    pub interest: Option<Interest>,
    /// The month of work at whose end the first payment is due.
    pub first: Month,
    /// In how many months something is paid.
    pub months: Option<u16>,
}

/// What is missing in a loan, or does not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoanError {
    /// Neither an instalment nor loan and interest are known.
    NoPayment,
    /// It is not known for how many months.
    NoMonths,
    /// More is taken off than is lent.
    MoreTakenOffThanLent,
    /// No rate is known for this currency.
    NoExchange(Currency),
    /// Amounts or months beyond reason.
    Absurd(DebtError),
}

/// For whoever runs a command; on the screen it is a message of the interface.
impl fmt::Display for LoanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPayment => {
                f.write_str("give what is paid each month, or the loan and its interest")
            }
            Self::NoMonths => f.write_str("give in how many months it is paid"),
            Self::MoreTakenOffThanLent => f.write_str("more is taken off than is lent"),
            Self::NoExchange(currency) => write!(
                f,
                "no rate of exchange is known for {currency}: give all amounts in one currency"
            ),
            Self::Absurd(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LoanError {}

impl From<DebtError> for LoanError {
    fn from(error: DebtError) -> Self {
        Self::Absurd(error)
    }
}

/// A loan as movements of money in minor units of one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Flows {
    /// Nothing where what she receives is not known.
    pub(super) advance: Option<Advance>,
    pub(super) payments: Vec<Instalments>,
    /// How much of the first payment is interest as told, in percent; 100 or
    /// more pays nothing of the loan.
    pub(super) interest_percent: Option<u64>,
}

impl Loan {
    /// Nothing known yet; paid from the first month on.
    pub const UNKNOWN: Self = Self {
        principal: None,
        taken_off: None,
        instalment: None,
        interest: None,
        first: Month::at(1),
        months: None,
    };

    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        self.principal.is_none() && self.instalment.is_none()
    }

    /// The loan in the minor units of a currency.
    pub(super) fn flows(
        &self,
        currency: Currency,
        exchange: &Exchange,
    ) -> Result<Flows, LoanError> {
        let minor = |amount: Option<Amount>| -> Result<Option<i64>, LoanError> {
            let Some(amount) = amount else {
                return Ok(None);
            };
            let converted = exchange.convert(amount, currency).ok_or_else(|| {
                match exchange.missing([amount.currency(), currency]) {
                    Some(unknown) => LoanError::NoExchange(unknown),
                    None => DebtError::TooLarge.into(),
                }
            })?;
            i64::try_from(converted.minor())
                .map(Some)
                .map_err(|_| DebtError::TooLarge.into())
        };
        let (principal, taken_off) = (minor(self.principal)?, minor(self.taken_off)?.unwrap_or(0));
        let advance = match principal {
            None => None,
            Some(principal) if taken_off > principal => {
                return Err(LoanError::MoreTakenOffThanLent);
            }
            Some(principal) => Some(Advance::new(Month::START, principal - taken_off)?),
        };
        let instalment = minor(self.instalment)?;
        let months = match self.months {
            None | Some(0) => return Err(self.gap()),
            Some(months) => months,
        };
        let last = |count: u16| Month::new(i64::from(self.first.number()) + i64::from(count) - 1);
        let payments = match (instalment, principal, self.interest) {
            (Some(instalment), ..) => {
                vec![Instalments::new(self.first, last(months)?, instalment)?]
            }
            (None, Some(principal), Some(interest)) => {
                let total = i128::from(principal) + interest.over(principal, months);
                let total = i64::try_from(total).map_err(|_| DebtError::TooLarge)?;
                // What does not divide evenly comes with the last payment.
                let (each, rest) = (total / i64::from(months), total % i64::from(months));
                let last = last(months)?;
                vec![
                    Instalments::new(self.first, last, each)?,
                    Instalments::new(last, last, rest)?,
                ]
            }
            _ => return Err(LoanError::NoPayment),
        };
        let interest_percent = principal.zip(self.interest).zip(instalment).and_then(
            |((principal, interest), instalment)| {
                let month = interest.over(principal, 1);
                let percent = (month * 100).checked_div(i128::from(instalment))?;
                u64::try_from(percent).ok()
            },
        );
        Ok(Flows {
            advance,
            payments,
            interest_percent,
        })
    }

    /// What to ask for first where the months are not known.
    fn gap(&self) -> LoanError {
        let payable = self.instalment.is_some() || self.interest.is_some();
        if payable {
            LoanError::NoMonths
        } else {
            LoanError::NoPayment
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twd(units: u64) -> Option<Amount> {
        Amount::from_units(units, Currency::TWD)
    }

    fn flows(loan: Loan) -> Result<Flows, LoanError> {
        loan.flows(Currency::TWD, &Exchange::default())
    }

    fn total(flows: &Flows) -> i128 {
        flows.payments.iter().map(|payment| payment.total()).sum()
    }

    #[test]
    fn flat_interest_is_paid_on_the_whole_loan_until_the_end() {
        let loan = |interest| Loan {
            principal: twd(10_000),
            interest: Some(interest),
            months: Some(7),
            ..Loan::UNKNOWN
        };
        // 3 % a month over 7 months: 2,100.
        let monthly = flows(loan(Interest::Monthly(30))).unwrap();
        assert_eq!(total(&monthly), 12_100);
        // 24 % a year over 7 months: 1,400.
        let yearly = flows(loan(Interest::Yearly(240))).unwrap();
        assert_eq!(total(&yearly), 11_400);
        // 1 % a year over 7 months: 58.33, a whole dollar more is asked.
        assert_eq!(total(&flows(loan(Interest::Yearly(10))).unwrap()), 10_059);
    }

    #[test]
    fn what_is_taken_off_is_not_received_and_still_owed() {
        let loan = Loan {
            principal: twd(10_000),
            taken_off: twd(1_500),
            instalment: twd(2_000),
            months: Some(6),
            first: Month::at(3),
            ..Loan::UNKNOWN
        };
        let known = flows(loan).unwrap();
        assert_eq!(known.advance, Advance::new(Month::START, 8_500).ok());
        assert_eq!(
            known.payments,
            [Instalments::new(Month::at(3), Month::at(8), 2_000).unwrap()]
        );
        let all = Loan {
            taken_off: twd(10_001),
            ..loan
        };
        assert_eq!(flows(all), Err(LoanError::MoreTakenOffThanLent));
    }

    #[test]
    fn who_knows_the_instalment_alone_is_told_what_can_be_said() {
        let loan = Loan {
            instalment: twd(9_380),
            months: Some(10),
            ..Loan::UNKNOWN
        };
        let known = flows(loan).unwrap();
        assert_eq!((known.advance, total(&known)), (None, 93_800));
        assert_eq!(
            flows(Loan {
                months: None,
                ..loan
            }),
            Err(LoanError::NoMonths)
        );
        assert_eq!(
            flows(Loan {
                months: Some(0),
                ..loan
            }),
            Err(LoanError::NoMonths)
        );
        assert_eq!(flows(Loan::UNKNOWN), Err(LoanError::NoPayment));
        let principal = Loan {
            principal: twd(5),
            months: Some(3),
            ..Loan::UNKNOWN
        };
        assert_eq!(flows(principal), Err(LoanError::NoPayment));
    }

    #[test]
    fn a_payment_below_the_interest_lets_the_debt_grow() {
        let loan = |instalment| Loan {
            principal: twd(10_000),
            instalment: twd(instalment),
            interest: Some(Interest::Monthly(100)),
            months: Some(12),
            ..Loan::UNKNOWN
        };
        let percent = |instalment| flows(loan(instalment)).unwrap().interest_percent;
        assert_eq!(percent(2_000), Some(50));
        assert_eq!(percent(1_000), Some(100));
        assert_eq!(percent(900), Some(111));
        assert_eq!(percent(0), None);
    }

    #[test]
    fn other_currencies_need_a_rate() {
        let loan = Loan {
            principal: Amount::from_units(5_440_000, Currency::IDR),
            instalment: twd(1_000),
            months: Some(12),
            ..Loan::UNKNOWN
        };
        assert_eq!(flows(loan), Err(LoanError::NoExchange(Currency::TWD)));
        let mut exchange = Exchange::default();
        exchange.set(Currency::TWD, "544".parse().unwrap());
        let known = loan.flows(Currency::TWD, &exchange).unwrap();
        assert_eq!(known.advance, Advance::new(Month::START, 10_000).ok());
        // Of two currencies, the one without a rate is named, not the first.
        let reckoned = loan.flows(Currency::TRY, &exchange);
        assert_eq!(reckoned, Err(LoanError::NoExchange(Currency::TRY)));
        let cuts = Loan {
            principal: None,
            ..loan
        };
        let reckoned = cuts.flows(Currency::TRY, &exchange);
        assert_eq!(reckoned, Err(LoanError::NoExchange(Currency::TRY)));
        // A rate that is known is not asked for again.
        let rich = Loan {
            principal: Amount::from_units(crate::money::MOST_UNITS, Currency::TWD),
            ..loan
        };
        let reckoned = rich.flows(Currency::IDR, &exchange);
        assert_eq!(reckoned, Err(LoanError::Absurd(DebtError::TooLarge)));
    }

    #[test]
    fn months_and_amounts_beyond_reason_are_refused() {
        let loan = Loan {
            instalment: twd(1_000),
            months: Some(u16::MAX),
            ..Loan::UNKNOWN
        };
        assert_eq!(
            flows(loan),
            Err(LoanError::Absurd(DebtError::NotAMonth(65_535)))
        );
        let rich = Amount::from_units(crate::money::MOST_UNITS, Currency::KWD);
        let rich = Loan {
            instalment: rich,
            months: Some(2),
            ..Loan::UNKNOWN
        };
        let reckoned = rich.flows(Currency::KWD, &Exchange::default());
        assert_eq!(reckoned, Err(LoanError::Absurd(DebtError::TooLarge)));
    }
}

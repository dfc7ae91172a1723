//! What a debt comes to: totals, the rate, how long, how much of the wage, and
//! what is left of it if she is sent home early.

use std::cmp::Reverse;

use super::{
    cash_flow::{CashFlow, paid_by_month},
    rate::{self, NoRate, Rate},
    terms::{Advance, DebtError, Instalments, MAX_AMOUNT, Month, Wage},
};

/// After how many months of work "what if the job ends" is asked.
pub const SENT_HOME_AFTER: [Month; 4] = [Month::at(1), Month::at(3), Month::at(6), Month::at(12)];

/// One loan, or several at once as one list: money received and payments, all in
/// the same currency and its minor units.
///
/// ```
/// use migrasi_aman::money::{Advance, Debt, Instalments, Month};
///
/// // Borrowed NT$30,000, given back as five cuts of NT$8,000.
/// let debt = Debt::new(
///     vec![Advance::new(Month::START, 30_000)?],
///     &[Instalments::new(Month::new(1)?, Month::new(5)?, 8_000)?],
/// )?;
/// assert_eq!(debt.cost(), 10_000);
/// assert_eq!(debt.left_if_sent_home(Month::new(3)?), 16_000);
/// let rate = debt.effective_rate().expect("there is one");
/// assert!((rate.annual() - 2.2870).abs() < 0.0001);
/// # Ok::<(), migrasi_aman::money::DebtError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Debt {
    advances: Vec<Advance>,
    paid: Vec<i64>,
}

impl Debt {
    /// Puts a debt together. The order of its items does not matter.
    ///
    /// # Errors
    /// No item at all, or sums above [`MAX_AMOUNT`].
    pub fn new(advances: Vec<Advance>, payments: &[Instalments]) -> Result<Self, DebtError> {
        if advances.is_empty() && payments.is_empty() {
            return Err(DebtError::Empty);
        }
        let received: i128 = advances.iter().map(|item| i128::from(item.amount)).sum();
        let paid: i128 = payments.iter().map(|item| item.total()).sum();
        if received.max(paid) > i128::from(MAX_AMOUNT) {
            return Err(DebtError::TooLarge);
        }
        Ok(Self {
            advances,
            paid: paid_by_month(payments),
        })
    }

    /// Everything she is given, in minor units.
    pub fn total_received(&self) -> i64 {
        self.advances.iter().map(|advance| advance.amount).sum()
    }

    /// Everything she gives back, in minor units.
    pub fn total_paid(&self) -> i64 {
        self.paid.iter().sum()
    }

    /// What the loan costs her: paid less received, negative where less is paid.
    pub fn cost(&self) -> i64 {
        self.total_paid() - self.total_received()
    }

    /// The effective rate: the one at which what she pays is worth what she
    /// received. It is looked for from zero upwards.
    ///
    /// # Errors
    /// Why no such rate exists.
    pub fn effective_rate(&self) -> Result<Rate, NoRate> {
        if self.total_received() == 0 {
            return Err(NoRate::NothingReceived);
        }
        if self.total_paid() == 0 {
            return Err(NoRate::NothingPaidBack);
        }
        if self.cost() < 0 {
            return Err(NoRate::PaidBackLess);
        }
        rate::internal(CashFlow::new(&self.advances, &self.paid).moving())
    }

    /// The month after whose payment nothing is left to pay; none where nothing
    /// is ever paid.
    pub fn free_after(&self) -> Option<Month> {
        let last = u16::try_from(self.paid.len()).ok()?.checked_sub(1)?;
        Some(Month::at(last))
    }

    /// What is paid in a month, in minor units.
    pub fn due(&self, month: Month) -> i64 {
        self.paid.get(month.index()).copied().unwrap_or(0)
    }

    /// What is still to be paid, in minor units, if the wage stops after the
    /// payment of this month. The agreed payments count in full: whether a lender
    /// would forgive interest is not known beforehand.
    pub fn left_if_sent_home(&self, after: Month) -> i64 {
        self.paid.iter().skip(after.index() + 1).sum()
    }

    /// What is still to be paid after each of [`SENT_HOME_AFTER`].
    pub fn sent_home(&self) -> [(Month, i64); SENT_HOME_AFTER.len()] {
        SENT_HOME_AFTER.map(|month| (month, self.left_if_sent_home(month)))
    }

    /// How heavy the payments are on a wage. Month 0 is left out: what is paid on
    /// the day the money is received is not paid out of a wage.
    pub fn burden(&self, wage: Wage) -> Burden {
        let (month, due) = self.heaviest_month().unwrap_or((Month::START, 0));
        Burden { month, due, wage }
    }

    /// The most that is paid in one month of work, in minor units.
    pub fn most_in_a_month(&self) -> i64 {
        self.heaviest_month().map_or(0, |(_, due)| due)
    }

    /// The first of the months of work in which most is paid, and how much.
    fn heaviest_month(&self) -> Option<(Month, i64)> {
        let months = (0..).map(Month::at).zip(self.paid.iter().copied());
        // Of equals the first: `max_by_key` alone would take the last.
        months
            .skip(1)
            .max_by_key(|(month, due)| (*due, Reverse(*month)))
    }
}

/// The most that is taken of a wage in any month, as exact figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Burden {
    month: Month,
    due: i64,
    wage: Wage,
}

impl Burden {
    /// The first month in which it is taken; month 0 where nothing ever is.
    pub fn month(self) -> Month {
        self.month
    }

    /// The largest payment of a month, in minor units.
    pub fn due(self) -> i64 {
        self.due
    }

    /// The largest payment as a share of the wage: 1 is all of it, and more than
    /// 1 is more than she earns.
    pub fn share(self) -> f64 {
        self.due as f64 / self.wage.units() as f64
    }

    /// What is left of the wage in the worst month, in minor units; negative
    /// where more is to be paid than she earns.
    pub fn take_home(self) -> i64 {
        self.wage.units() - self.due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn debt(advances: &[(u16, i64)], payments: &[(u16, u16, i64)]) -> Result<Debt, DebtError> {
        let advances = advances
            .iter()
            .map(|(month, units)| Advance::new(Month::at(*month), *units))
            .collect::<Result<_, _>>()?;
        let payments = payments
            .iter()
            .map(|(first, last, units)| {
                Instalments::new(Month::at(*first), Month::at(*last), *units)
            })
            .collect::<Result<Vec<_>, _>>()?;
        Debt::new(advances, &payments)
    }

    #[test]
    fn two_loans_at_once_are_one_list() {
        let both = debt(
            &[(0, 5_000), (2, 1_000)],
            &[(1, 6, 1_000), (3, 4, 700), (9, 9, 200)],
        )
        .unwrap();
        assert_eq!(both.total_received(), 6_000);
        assert_eq!(both.total_paid(), 7_600);
        assert_eq!(both.cost(), 1_600);
        assert_eq!(both.free_after(), Some(Month::at(9)));
        assert_eq!(
            SENT_HOME_AFTER.map(|month| both.left_if_sent_home(month)),
            [6_600, 3_900, 200, 0]
        );
        assert_eq!(both.left_if_sent_home(Month::START), 7_600);
        assert_eq!(both.left_if_sent_home(Month::LAST), 0);
        let burden = both.burden(Wage::new(2_000).unwrap());
        assert_eq!((burden.due(), burden.take_home()), (1_700, 300));
        assert_eq!(burden.share(), 0.85);
    }

    #[test]
    fn more_than_the_wage_is_named_and_the_rest_still_told() {
        let heavy = debt(&[(0, 5_000)], &[(1, 2, 900), (3, 4, 2_100)]).unwrap();
        let wage = |units| Wage::new(units).unwrap();
        let burden = heavy.burden(wage(2_000));
        assert_eq!((burden.month(), burden.due()), (Month::at(3), 2_100));
        assert_eq!(burden.take_home(), -100);
        assert_eq!(burden.share(), 1.05);
        assert_eq!(heavy.burden(wage(2_100)).take_home(), 0);
        assert!(heavy.effective_rate().is_ok());
    }

    #[test]
    fn what_is_paid_at_the_start_is_not_paid_out_of_a_wage() {
        let fee = debt(&[(0, 10_000)], &[(0, 0, 3_000), (1, 10, 900)]).unwrap();
        let wage = Wage::new(1_000).unwrap();
        assert_eq!(fee.burden(wage).due(), 900);
        // The same as a fee taken off before paying out.
        let off = debt(&[(0, 7_000)], &[(1, 10, 900)]).unwrap();
        assert_eq!(fee.effective_rate(), off.effective_rate());
        let at_once = debt(&[(0, 100)], &[(0, 0, 30)]).unwrap();
        assert_eq!(at_once.free_after(), Some(Month::START));
        assert_eq!(at_once.burden(wage).due(), 0);
    }

    #[test]
    fn each_reason_for_no_rate() {
        type Case<'a> = (&'a [(u16, i64)], &'a [(u16, u16, i64)], NoRate);
        let cases: [Case; 8] = [
            (&[], &[(1, 5, 10)], NoRate::NothingReceived),
            (&[(0, 0)], &[(1, 5, 10)], NoRate::NothingReceived),
            (&[(0, 100)], &[], NoRate::NothingPaidBack),
            (&[(0, 100)], &[(1, 9, 10)], NoRate::PaidBackLess),
            (&[(1, 100)], &[(0, 0, 10), (2, 2, 110)], NoRate::PaysFirst),
            (&[(0, 100)], &[(0, 0, 100)], NoRate::SameDay),
            (
                &[(0, 100), (2, 504)],
                &[(1, 1, 390), (3, 3, 216)],
                NoRate::Several,
            ),
            (&[(0, 1)], &[(1, 1, 102)], NoRate::TooHigh),
        ];
        for (advances, payments, reason) in cases {
            assert_eq!(
                debt(advances, payments).unwrap().effective_rate(),
                Err(reason)
            );
        }
        assert_eq!(debt(&[], &[]).unwrap_err(), DebtError::Empty);
        let free = debt(&[(0, 100)], &[]).unwrap();
        assert_eq!(free.free_after(), None);
    }

    #[test]
    fn sums_beyond_all_bounds_are_refused() {
        let most = MAX_AMOUNT;
        assert_eq!(
            debt(&[], &[(0, 600, most)]).unwrap_err(),
            DebtError::TooLarge
        );
        assert_eq!(
            debt(&[(0, most), (0, 1)], &[]).unwrap_err(),
            DebtError::TooLarge
        );
        assert!(debt(&[(0, most)], &[(1, 1, most)]).is_ok());
    }
}

//! Money in and out by month, in exact integers.

use super::terms::{Advance, Instalments};

/// What is received less what is paid, month by month from month 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CashFlow(Vec<i64>);

impl CashFlow {
    /// The sums cannot overflow where both sides have been checked to stay within
    /// [`MAX_AMOUNT`](super::MAX_AMOUNT).
    pub(super) fn new(advances: &[Advance], paid_by_month: &[i64]) -> Self {
        let months = advances
            .iter()
            .map(|advance| advance.month.index() + 1)
            .chain([paid_by_month.len()])
            .max();
        let mut net = vec![0; months.unwrap_or_default()];
        for (net, paid) in net.iter_mut().zip(paid_by_month) {
            *net -= paid;
        }
        for advance in advances {
            net[advance.month.index()] += advance.amount;
        }
        Self(net)
    }

    /// From the first month in which money moves to the last: the months before
    /// and after it change no rate.
    pub(super) fn moving(&self) -> &[i64] {
        let moves = |units: &i64| *units != 0;
        match (
            self.0.iter().position(moves),
            self.0.iter().rposition(moves),
        ) {
            (Some(first), Some(last)) => &self.0[first..=last],
            _ => &[],
        }
    }
}

/// What is paid in each month from month 0 to the last payment that is not zero.
pub(super) fn paid_by_month(instalments: &[Instalments]) -> Vec<i64> {
    let paying = || instalments.iter().filter(|payment| payment.amount != 0);
    let months = paying().map(|payment| payment.last.index() + 1).max();
    let mut paid = vec![0; months.unwrap_or_default()];
    for payment in paying() {
        for month in &mut paid[payment.first.index()..=payment.last.index()] {
            *month += payment.amount;
        }
    }
    paid
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Month;

    #[test]
    fn months_in_which_nothing_moves_are_left_out_at_the_ends_only() {
        let advance = |month, units| Advance::new(Month::at(month), units).unwrap();
        let pay = |first, last, units| {
            Instalments::new(Month::at(first), Month::at(last), units).unwrap()
        };
        let paid = paid_by_month(&[pay(3, 3, 4), pay(5, 6, 3), pay(6, 9, 0)]);
        assert_eq!(paid, [0, 0, 0, 4, 0, 3, 3]);
        let flow = CashFlow::new(&[advance(1, 7), advance(1, 2), advance(8, 0)], &paid);
        assert_eq!(flow.moving(), [9, 0, -4, 0, -3, -3]);
        assert!(CashFlow::new(&[advance(4, 0)], &[]).moving().is_empty());
    }
}

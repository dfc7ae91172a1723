//! The internal rate of return of a cash flow: the one place with floating point.
//!
//! With `v` as what one unit of a month later is worth today, a cash flow is a
//! polynomial in `v`, and a rate is a root of it between 0 and 1. Newton's
//! method alone finds *a* root, or none where there is one. Here the stretch is
//! cut until each piece is proven to hold no root or exactly one, so that
//! "several" and "none" are findings and not accidents.

use std::fmt;

/// The highest monthly rate that is looked for: a hundredfold, 10,000 %.
const MAX_MONTHLY: f64 = 100.0;

/// Pieces narrower than this hold roots that touch or cannot be told apart.
const NARROW: f64 = 1e-9;

/// How many pieces are looked at before giving up on telling roots apart.
const MAX_PIECES: u32 = 100_000;

/// An effective rate of interest: finite and not negative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// What one unit of a month later is worth today: above 0, at most 1.
    discount: f64,
}

impl Rate {
    /// Per month, as a fraction: 0.01 is one percent.
    pub fn monthly(self) -> f64 {
        self.discount.recip() - 1.0
    }

    /// Per year with interest on interest, `(1 + monthly)¹² − 1`, as a fraction.
    pub fn annual(self) -> f64 {
        self.discount.recip().powi(12) - 1.0
    }
}

/// Why a cash flow has no effective rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoRate {
    /// Nothing was received, so nothing was lent: what is paid is a fee.
    NothingReceived,
    /// Nothing is paid back.
    NothingPaidBack,
    /// Less is paid back than was received.
    PaidBackLess,
    /// Money moves first from her: what she pays at the start, or at the same
    /// time as she receives, is more than what she receives.
    PaysFirst,
    /// All is given back the day it is received.
    SameDay,
    /// More than one rate fits.
    Several,
    /// Beyond 10,000 % a month.
    TooHigh,
}

impl NoRate {
    /// Every reason.
    pub const ALL: [Self; 7] = [
        Self::NothingReceived,
        Self::NothingPaidBack,
        Self::PaidBackLess,
        Self::PaysFirst,
        Self::SameDay,
        Self::Several,
        Self::TooHigh,
    ];

    /// The name that scripts and message ids use.
    pub fn id(self) -> &'static str {
        match self {
            Self::NothingReceived => "nothing-received",
            Self::NothingPaidBack => "nothing-paid-back",
            Self::PaidBackLess => "paid-back-less",
            Self::PaysFirst => "pays-first",
            Self::SameDay => "same-day",
            Self::Several => "several",
            Self::TooHigh => "too-high",
        }
    }
}

impl fmt::Display for NoRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NothingReceived => "nothing was received, so what is paid is a fee and no loan",
            Self::NothingPaidBack => "nothing is paid back",
            Self::PaidBackLess => "less is paid back than was received",
            Self::PaysFirst => "she pays before she receives, or more than she receives that day",
            Self::SameDay => "all is given back the day it is received",
            Self::Several => "money goes back and forth so that several rates fit",
            Self::TooHigh => "the rate is beyond 10,000 % a month",
        })
    }
}

/// The rate of a cash flow that starts and ends with months in which money moves
/// and whose sum is zero or negative.
pub(super) fn internal(net: &[i64]) -> Result<Rate, NoRate> {
    let flow = Flow(net);
    match net.first() {
        None => return Err(NoRate::SameDay),
        Some(..0) => return Err(NoRate::PaysFirst),
        Some(_) => {}
    }
    let least = 1.0 / (1.0 + MAX_MONTHLY);
    // The flow is positive close to 0. Where it is not so any more at the least
    // discount, there is a root below it that is not looked for.
    let beyond = flow.value(least) <= 0.0;
    match flow.roots(least, 1.0) {
        Roots::None => Err(NoRate::TooHigh),
        Roots::One(discount) if !beyond => Ok(Rate { discount }),
        Roots::One(_) | Roots::Several => Err(NoRate::Several),
    }
}

/// A cash flow as a polynomial in the discount.
struct Flow<'a>(&'a [i64]);

enum Roots {
    None,
    One(f64),
    Several,
}

/// A flow and its slope at one discount. The slope is kept as the parts that
/// money received and money paid have in it: each only grows with the discount,
/// which bounds the slope on a stretch by its values at the ends.
struct At {
    discount: f64,
    value: f64,
    rising: f64,
    falling: f64,
}

impl Flow<'_> {
    /// Amounts are at most [`MAX_AMOUNT`](super::MAX_AMOUNT) and so exact as `f64`.
    fn value(&self, discount: f64) -> f64 {
        let months = self.0.iter().rev();
        months.fold(0.0, |later, units| later * discount + *units as f64)
    }

    fn at(&self, discount: f64) -> At {
        let slope = |sign: i64| {
            let months = self.0.iter().enumerate().skip(1).rev();
            months.fold(0.0, |later, (month, units)| {
                let part = (units * sign).max(0) as f64;
                later * discount + part * month as f64
            })
        };
        At {
            discount,
            value: self.value(discount),
            rising: slope(1),
            falling: slope(-1),
        }
    }

    /// Roots above `low` up to and including `high`.
    fn roots(&self, low: f64, high: f64) -> Roots {
        let mut root = None;
        let mut stretches = vec![(low, high)];
        let mut pieces = 0;
        while let Some((low, high)) = stretches.pop() {
            pieces += 1;
            let (from, to) = (self.at(low), self.at(high));
            let least_slope = from.rising - to.falling;
            let most_slope = to.rising - from.falling;
            if least_slope >= 0.0 || most_slope <= 0.0 {
                // Only up or only down: one root, or none.
                if to.value == 0.0 || from.value * to.value < 0.0 {
                    if root.is_some() {
                        return Roots::Several;
                    }
                    root = Some(self.bisect(&from, &to));
                }
                continue;
            }
            let middle = low.midpoint(high);
            let reach = most_slope.max(-least_slope) * (high - low) / 2.0;
            if self.value(middle).abs() > reach {
                continue;
            }
            if high - low < NARROW || pieces > MAX_PIECES {
                return Roots::Several;
            }
            stretches.push((low, middle));
            stretches.push((middle, high));
        }
        root.map_or(Roots::None, Roots::One)
    }

    /// The root of a stretch on which the flow only rises or only falls, as close
    /// as floating point can tell.
    fn bisect(&self, from: &At, to: &At) -> f64 {
        if to.value == 0.0 {
            return to.discount;
        }
        let (mut low, mut high) = (from.discount, to.discount);
        loop {
            let middle = low.midpoint(high);
            if middle <= low || middle >= high {
                break;
            }
            if (self.value(middle) > 0.0) == (from.value > 0.0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        if self.value(low).abs() < self.value(high).abs() {
            low
        } else {
            high
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn annual(net: &[i64]) -> f64 {
        internal(net).unwrap().annual()
    }

    #[test]
    fn known_rates() {
        // One percent a month, by hand.
        assert!((annual(&[100, -101]) - (1.01_f64.powi(12) - 1.0)).abs() < 1e-12);
        // Doubling in a year is 100 %.
        let mut year = vec![0; 13];
        year[0] = 50;
        year[12] = -100;
        assert!((annual(&year) - 1.0).abs() < 1e-12);
        // Nothing on top is exactly nothing, also over many months.
        assert_eq!(annual(&[300, -100, -100, -100]), 0.0);
        // A second advance while the first is being paid back.
        let rate = internal(&[1_000, -200, 500, -700, -700]).unwrap();
        assert!(rate.monthly() > 0.0);
    }

    #[test]
    fn rates_that_do_not_exist() {
        assert_eq!(internal(&[]), Err(NoRate::SameDay));
        assert_eq!(internal(&[-10, 100, -100]), Err(NoRate::PaysFirst));
        // (1 − 1.1v)(1 − 1.2v)(1 − 1.4v): 10, 20 and 40 % a month all fit.
        assert_eq!(
            internal(&[1_000, -3_700, 4_540, -1_848]),
            Err(NoRate::Several)
        );
        assert_eq!(internal(&[1, -102]), Err(NoRate::TooHigh));
        assert!(internal(&[1, -100]).is_ok());
        // (1 − v)(1 − 1.5v): nothing and 50 % a month.
        assert_eq!(internal(&[100, -250, 150]), Err(NoRate::Several));
    }

    #[test]
    fn roots_that_touch_are_several() {
        // (1 − 1.2v)²(1 − 1.5v): 20 % twice, and 50 %.
        assert_eq!(internal(&[100, -390, 504, -216]), Err(NoRate::Several));
    }

    #[test]
    fn long_and_restless_flows_end_in_time() {
        let mut net: Vec<i64> = (0..600)
            .map(|month| if month % 2 == 0 { 1_000 } else { -1_001 })
            .collect();
        net.push(-5_000);
        // Whatever is found, it is found, and is no NaN.
        if let Ok(rate) = internal(&net) {
            assert!(rate.annual().is_finite());
        }
    }

    #[test]
    fn every_reason_has_its_own_name() {
        let mut names: Vec<_> = NoRate::ALL.iter().map(|reason| reason.id()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), NoRate::ALL.len());
    }
}

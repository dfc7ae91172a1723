//! What warnings may read of the sums: shares, in percent.

/// A share that is reckoned from what she typed. More of it is always worse.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Quantity {
    /// What loans take of the wage in the worst month.
    CutOfWage,
    /// Until when something is paid, of the length of the contract.
    PayingOfContract,
    /// The effective rate a year of the dearest loan.
    RateAYear,
    /// What the interest as told takes of the first payment: from 100 percent
    /// on, the debt never shrinks.
    InterestOfInstalment,
}

impl Quantity {
    /// Every quantity.
    pub const ALL: [Self; 4] = [
        Self::CutOfWage,
        Self::PayingOfContract,
        Self::RateAYear,
        Self::InterestOfInstalment,
    ];

    /// The name that conditions and scripts use.
    pub fn id(self) -> &'static str {
        match self {
            Self::CutOfWage => "cut-of-wage",
            Self::PayingOfContract => "paying-of-contract",
            Self::RateAYear => "rate-a-year",
            Self::InterestOfInstalment => "interest-of-instalment",
        }
    }

    /// The quantity of that name.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quantity| quantity.id() == id)
    }
}

/// The quantities that could be reckoned, in hundredths of a percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sums([Option<u32>; Quantity::ALL.len()]);

impl Sums {
    /// A quantity in hundredths of a percent, where it could be reckoned.
    pub fn get(&self, quantity: Quantity) -> Option<u32> {
        self.0[quantity as usize]
    }

    /// Sets a quantity in hundredths of a percent.
    pub fn set(&mut self, quantity: Quantity, hundredths: u32) {
        self.0[quantity as usize] = Some(hundredths);
    }

    /// Sets a quantity to a part of a whole, cut off below a hundredth of a
    /// percent. A whole of nothing sets nothing.
    pub(super) fn set_ratio(&mut self, quantity: Quantity, part: i64, whole: i64) {
        let share = (i128::from(part) * 10_000).checked_div(i128::from(whole));
        if let Some(share) = share {
            let most = i128::from(u32::MAX);
            self.set(
                quantity,
                u32::try_from(share.clamp(0, most)).unwrap_or(u32::MAX),
            );
        }
    }

    /// Raises a quantity to a finite fraction, if it was not higher already.
    pub(super) fn raise_share(&mut self, quantity: Quantity, fraction: f64) {
        // A cast of a float saturates at the ends.
        let hundredths = (fraction * 10_000.0) as u32;
        self.set(
            quantity,
            hundredths.max(self.get(quantity).unwrap_or_default()),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for quantity in Quantity::ALL {
            assert_eq!(Quantity::parse(quantity.id()), Some(quantity));
        }
        assert_eq!(Quantity::parse("wage"), None);
    }

    #[test]
    fn shares_are_kept_within_bounds() {
        let mut sums = Sums::default();
        sums.set_ratio(Quantity::CutOfWage, 1, 3);
        assert_eq!(sums.get(Quantity::CutOfWage), Some(3_333));
        sums.set_ratio(Quantity::CutOfWage, i64::MAX, 1);
        assert_eq!(sums.get(Quantity::CutOfWage), Some(u32::MAX));
        sums.set_ratio(Quantity::PayingOfContract, 5, 0);
        assert_eq!(sums.get(Quantity::PayingOfContract), None);
        sums.raise_share(Quantity::RateAYear, 1e300);
        assert_eq!(sums.get(Quantity::RateAYear), Some(u32::MAX));
    }
}

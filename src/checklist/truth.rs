//! Truth where not everything is known.

/// Whether a condition holds, as far as the answers tell.
///
/// The order is the order of worry: what is open may still become true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold, whatever the open answers turn out to be.
    False,
    /// It depends on answers that are missing or unknown.
    Open,
    /// It holds, whatever the open answers turn out to be.
    True,
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Open => Self::Open,
            Self::True => Self::False,
        }
    }
}

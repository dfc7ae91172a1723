//! Currencies that offers to Indonesians name.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! currencies {
    ($($code:ident $decimals:literal $name:literal,)*) => {
        /// A currency by its ISO 4217 code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[allow(clippy::upper_case_acronyms)]
        pub enum Currency {
            $(#[doc = $name] $code,)*
        }

        impl Currency {
            /// Every currency that is known.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The ISO 4217 code, as in `IDR`.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$code => stringify!($code),)*
                }
            }

            /// How many decimals people write: 2 where a unit has a hundred sen or
            /// cents, 3 where it has a thousand fils, 0 where only whole units are
            /// used (rupiah, won, yen, and Taiwan dollars, whatever ISO lists).
            pub fn decimals(self) -> u8 {
                match self {
                    $(Self::$code => $decimals,)*
                }
            }
        }
    };
}

currencies! {
    IDR 0 "Indonesian rupiah.",
    MYR 2 "Malaysian ringgit.",
    SGD 2 "Singapore dollar.",
    HKD 2 "Hong Kong dollar.",
    TWD 0 "New Taiwan dollar.",
    KRW 0 "South Korean won.",
    JPY 0 "Japanese yen.",
    BND 2 "Brunei dollar.",
    SAR 2 "Saudi riyal.",
    AED 2 "Emirati dirham.",
    QAR 2 "Qatari riyal.",
    KWD 3 "Kuwaiti dinar.",
    OMR 3 "Omani rial.",
    BHD 3 "Bahraini dinar.",
    JOD 3 "Jordanian dinar.",
    USD 2 "United States dollar.",
    AUD 2 "Australian dollar.",
    NZD 2 "New Zealand dollar.",
    CAD 2 "Canadian dollar.",
    EUR 2 "Euro.",
    GBP 2 "Pound sterling.",
    CNY 2 "Chinese yuan.",
    MOP 2 "Macanese pataca.",
    THB 2 "Thai baht.",
    PLN 2 "Polish złoty.",
    TRY 2 "Turkish lira.",
}

impl Currency {
    /// How many minor units make one unit: 1, 100 or 1000.
    pub fn minor_per_unit(self) -> u64 {
        10_u64.pow(u32::from(self.decimals()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text that is no code of a known currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCurrency;

impl fmt::Display for UnknownCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("is no currency known here: write one of")?;
        for currency in Currency::ALL {
            write!(f, " {currency}")?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownCurrency {}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(text: &str) -> Result<Self, UnknownCurrency> {
        Self::ALL
            .iter()
            .find(|currency| currency.code().eq_ignore_ascii_case(text))
            .copied()
            .ok_or(UnknownCurrency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for currency in Currency::ALL {
            assert_eq!(currency.code().parse(), Ok(*currency));
            assert_eq!(currency.code().to_lowercase().parse(), Ok(*currency));
            assert_eq!(currency.code().len(), 3);
        }
        assert_eq!("Rp".parse::<Currency>(), Err(UnknownCurrency));
        assert!(UnknownCurrency.to_string().ends_with(" TRY"));
    }

    #[test]
    fn minor_units_follow_the_decimals() {
        assert_eq!(Currency::IDR.minor_per_unit(), 1);
        assert_eq!(Currency::TWD.minor_per_unit(), 1);
        assert_eq!(Currency::MYR.minor_per_unit(), 100);
        assert_eq!(Currency::KWD.minor_per_unit(), 1000);
    }
}

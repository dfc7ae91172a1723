//! Telephone numbers, judged by the numbering plans of the countries.
//!
//! The plans are those of libphonenumber, through the crate `phonenumber`. They
//! are far too large for a phone, so they judge here and never in the widget.

use phonenumber::{Mode, PhoneNumber, Type, country::Id, metadata::DATABASE};

/// What a telephone dials.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dialled {
    /// From everywhere: `+`, country code and number.
    Everywhere(String),
    /// Digits that work inside one country alone.
    Inside {
        /// The country.
        country: String,
        /// The digits.
        digits: String,
    },
}

/// A number that is valid in the plan of a country, written in its national
/// form or with `+`.
pub fn valid(text: &str, country: &str) -> Option<PhoneNumber> {
    // The library also reads extensions and letters on keys; no link dials those.
    let plain = |c: char| c.is_ascii_digit() || " +()-./".contains(c);
    if !text.chars().all(plain) {
        return None;
    }
    let id: Id = country.parse().ok()?;
    let own = DATABASE.by_id(id.as_ref())?.country_code();
    let number = phonenumber::parse(Some(id), text).ok()?;
    (number.is_valid() && number.code().value() == own).then_some(number)
}

/// `+`, country code and number.
pub fn e164(number: &PhoneNumber) -> String {
    number.format().mode(Mode::E164).to_string()
}

/// What a telephone dials for a number that somebody wrote down.
pub fn dialled(text: &str, country: &str) -> Option<Dialled> {
    let number = valid(text, country)?;
    let everywhere = match number.number_type(&DATABASE) {
        // These rarely answer a call from another country.
        Type::TollFree | Type::SharedCost | Type::Uan | Type::PremiumRate => false,
        _ => true,
    };
    Some(if everywhere || text.starts_with('+') {
        Dialled::Everywhere(e164(&number))
    } else {
        Dialled::Inside {
            country: country.to_owned(),
            digits: digits(text),
        }
    })
}

/// Its digits alone.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_their_country() {
        let full = |text, country| dialled(text, country);
        let everywhere = |text: &str| Some(Dialled::Everywhere(text.to_owned()));
        assert_eq!(full("0811-8080-141", "ID"), everywhere("+628118080141"));
        assert_eq!(full("(021) 2924-4800", "ID"), everywhere("+622129244800"));
        assert_eq!(full("+60 17-668 8032", "MY"), everywhere("+60176688032"));
        // Another country, a digit too few, a short number.
        assert_eq!(full("+60 17-668 8032", "ID"), None);
        assert_eq!(full("+886 90132000", "TW"), None);
        assert_eq!(full("110", "ID"), None);
        // An extension, letters, other digits.
        assert_eq!(full("(021) 2924-4800 ext. 12", "ID"), None);
        assert_eq!(full("0811-8080-1GH", "ID"), None);
        assert_eq!(full("٠811-8080-141", "ID"), None);
        assert_eq!(
            full("1800-797-7977", "SG"),
            Some(Dialled::Inside {
                country: "SG".to_owned(),
                digits: "18007977977".to_owned()
            })
        );
    }
}

//! Figures with marks between their digits, and the numbers they can stand for.
//!
//! `.` and `,` separate groups of three digits in one country and decimals in
//! the next. What tells them apart is said at each rule; where nothing does,
//! both readings are kept.

use super::{AmountError, fixed::Fixed};

/// Digits with marks between them, as typed. There is one mark fewer than parts,
/// and no part is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    /// Runs of `0` to `9`.
    pub(super) parts: Vec<String>,
    /// `.` or `,`; ` ` and `'`, which only group; `٬` groups, `٫` comes before decimals.
    pub(super) marks: Vec<char>,
}

/// What a figure is read for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// Decimals of the currency.
    pub(super) decimals: u8,
    /// Whether a word such as `juta` follows, which takes any number of decimals.
    pub(super) scaled: bool,
}

impl Figure {
    /// The figure if it is a single digit, which can stand for a number word.
    pub(super) fn single(&self) -> Option<u64> {
        match self.plain()?.as_bytes() {
            [digit] => Some(u64::from(digit.saturating_sub(b'0'))),
            _ => None,
        }
    }

    /// The digits if there are no marks.
    pub(super) fn plain(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [digits] => Some(digits),
            _ => None,
        }
    }

    /// Every number that the figure can stand for, the likelier first.
    pub(super) fn readings(&self, setting: Setting) -> Result<Vec<Fixed>, AmountError> {
        let (Some((last, before)), [.., tail]) = (self.marks.split_last(), &self.parts[..]) else {
            let digits = self.parts.concat();
            // A telephone number or a code, and no amount.
            if digits.len() > 1 && digits.starts_with('0') {
                return Err(AmountError::Digits);
            }
            return Ok(vec![Fixed::digits(&digits, "")?]);
        };
        let head = &self.parts[..before.len() + 1];
        if before.is_empty() {
            return one_mark(&head.concat(), *last, tail, setting);
        }
        // Several marks: those before the last group, and the last does too if it
        // is the same.
        let group = before[0];
        if group == '٫' || before.iter().any(|mark| *mark != group) {
            return Err(AmountError::Digits);
        }
        if *last == group {
            grouped(&self.parts)?;
            return Ok(vec![Fixed::digits(&self.parts.concat(), "")?]);
        }
        grouped(head)?;
        two_marks(&head.concat(), *last, tail, setting)
    }
}

/// `1.500`, `2,5`, `1500.00`.
fn one_mark(
    head: &str,
    mark: char,
    tail: &str,
    setting: Setting,
) -> Result<Vec<Fixed>, AmountError> {
    let with_decimals = || Fixed::digits(head, tail);
    let in_groups = || Fixed::digits(&format!("{head}{tail}"), "");
    let zero = head == "0";
    if head.len() > 1 && head.starts_with('0') {
        return Err(AmountError::Digits);
    }
    match mark {
        '٫' => return Ok(vec![with_decimals()?]),
        '.' | ',' => {}
        _ => {
            grouped(&[head.to_owned(), tail.to_owned()])?;
            return Ok(vec![in_groups()?]);
        }
    }
    match tail.len() {
        1 | 2 => Ok(vec![with_decimals()?]),
        // No group starts with 0.
        3 if zero => Ok(vec![with_decimals()?]),
        // "1.500 juta": 1,500 million in Jakarta, 1.5 million in Singapore.
        3 if setting.scaled => Ok(vec![in_groups()?, with_decimals()?]),
        // 1.500 dinar: a dinar has a thousand fils.
        3 if setting.decimals == 3 && head.len() <= 3 => Ok(vec![in_groups()?, with_decimals()?]),
        3 if setting.decimals == 3 => Ok(vec![with_decimals()?]),
        // RM1.500: nobody writes a third decimal of a ringgit or any of a rupiah.
        3 if head.len() <= 3 => Ok(vec![in_groups()?]),
        // 1500.000: a mark forgotten, or three decimals.
        3 => both(in_groups()?, with_decimals()?, setting),
        _ if setting.scaled => Ok(vec![with_decimals()?]),
        _ => Err(AmountError::Digits),
    }
}

/// `1.500,00`, `1,500.00`, `1 500,00`: the head is well grouped.
fn two_marks(
    head: &str,
    mark: char,
    tail: &str,
    setting: Setting,
) -> Result<Vec<Fixed>, AmountError> {
    let with_decimals = Fixed::digits(head, tail)?;
    let in_groups = || Fixed::digits(&format!("{head}{tail}"), "");
    match (mark, tail.len()) {
        ('٫', _) | ('.' | ',', 1 | 2) => Ok(vec![with_decimals]),
        ('.' | ',', 3) if setting.scaled => Ok(vec![with_decimals, in_groups()?]),
        ('.' | ',', 3) if setting.decimals == 3 => Ok(vec![with_decimals]),
        // 1.500,000: groups with a slip of the finger, or three decimals.
        ('.' | ',', 3) => both(in_groups()?, with_decimals, setting),
        ('.' | ',', _) if setting.scaled => Ok(vec![with_decimals]),
        _ => Err(AmountError::Digits),
    }
}

/// Groups written carelessly, or decimals: both are asked for, and where decimals
/// are impossible the careless groups alone are not trusted.
fn both(groups: Fixed, decimals: Fixed, setting: Setting) -> Result<Vec<Fixed>, AmountError> {
    let possible = decimals.times_ten(u32::from(setting.decimals))?.is_whole();
    if possible {
        Ok(vec![groups, decimals])
    } else {
        Err(AmountError::Digits)
    }
}

/// Whether the parts are groups of three, the first of one to three digits.
fn grouped(parts: &[String]) -> Result<(), AmountError> {
    let Some((first, others)) = parts.split_first() else {
        return Err(AmountError::Digits);
    };
    let well =
        first.len() <= 3 && !first.starts_with('0') && others.iter().all(|part| part.len() == 3);
    if well {
        Ok(())
    } else {
        Err(AmountError::Digits)
    }
}

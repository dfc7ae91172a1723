//! What she typed on the calculator as bytes, and back.

use serde::{Deserialize, Serialize};

use super::{Desk, FeeTable, MOST_LOANS};
use crate::{
    content::{self, Packed},
    money::Month,
};

/// What travels: the desk, and a fingerprint of the parts of the costs that its
/// numbers stand for.
#[derive(Serialize, Deserialize)]
struct Kept {
    items: u32,
    desk: Desk,
}

impl Packed for Kept {
    const MARK: [u8; 4] = *b"MAd1";
}

impl Desk {
    /// As bytes.
    pub fn keep(&self, table: &FeeTable) -> Vec<u8> {
        let kept = Kept {
            items: fingerprint(table),
            desk: self.clone(),
        };
        // Nothing in it can fail to be written.
        content::seal(&kept).unwrap_or_default()
    }

    /// From bytes; `None` where they are damaged, of another release, or what no
    /// screen lets anybody fill in.
    pub fn open(table: &FeeTable, bytes: &[u8]) -> Option<Self> {
        let kept: Kept = content::open(bytes).ok()?;
        (kept.items == fingerprint(table) && kept.desk.can_be()).then_some(kept.desk)
    }

    fn can_be(&self) -> bool {
        let most = Month::LAST.number();
        let short = |months: Option<u16>| months.is_none_or(|months| months <= most);
        (1..=2).contains(&self.offers().len())
            && self.current() < self.offers().len()
            && self.offers().iter().all(|offer| {
                short(offer.contract)
                    && offer.loans().len() <= MOST_LOANS
                    && offer
                        .loans()
                        .iter()
                        .all(|loan| short(loan.months) && loan.first <= most)
            })
    }
}

/// The parts of the costs in their order, as a number (FNV-1a).
fn fingerprint(table: &FeeTable) -> u32 {
    let ids = table.items.iter().map(|item| item.id.as_str());
    let bytes = ids.flat_map(|id| id.bytes().chain([0]));
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        fees::{Field, ItemNo},
        money::{Currency, Interest},
    };

    fn desk() -> Desk {
        let mut desk = Desk::default();
        desk.pay_in(Currency::TWD);
        let offer = desk.offer_mut();
        offer.contract = Some(36);
        offer.toggle_fee(ItemNo(3), false);
        offer.open_rate(Currency::TWD);
        offer.add_loan();
        let loan = offer.loan_mut(1).unwrap();
        loan.interest = Some(Interest::Monthly(25));
        loan.months = Some(10);
        for (field, text) in [
            (Field::Wage, "28.590"),
            (Field::Fee(ItemNo(3)), "2,5 juta"),
            (Field::Principal(1), "1,500 juta"),
        ] {
            offer.entry_mut(field).unwrap().write(text.to_owned());
        }
        desk.turn_to(1);
        desk
    }

    #[test]
    fn what_she_typed_comes_back_letter_by_letter() {
        let table = FeeTable::default();
        let opened = Desk::open(&table, &desk().keep(&table));
        assert_eq!(opened, Some(desk()));
    }

    #[test]
    fn what_no_screen_makes_is_refused() {
        let table = FeeTable::default();
        let mut long = desk();
        long.offer_mut().contract = Some(9_000);
        let mut late = desk();
        late.turn_to(0);
        late.offer_mut().loan_mut(0).unwrap().first = 700;
        for wrong in [long, late] {
            assert_eq!(Desk::open(&table, &wrong.keep(&table)), None);
        }
        // Of another release: the numbers of its parts mean something else.
        let kept = Kept {
            items: 1,
            desk: desk(),
        };
        assert_eq!(Desk::open(&table, &content::seal(&kept).unwrap()), None);
    }

    /// A desk without an offer, or turned to one that is not there, would make
    /// every screen of the calculator stop.
    #[test]
    fn a_desk_without_the_offer_it_shows_is_refused() {
        let table = FeeTable::default();
        let offers = |count: usize, current: usize| {
            let one = desk().offer().clone();
            let body = (fingerprint(&table), vec![one; count], current);
            let body = postcard::to_allocvec(&body).unwrap();
            let kept: Kept = postcard::from_bytes(&body).unwrap();
            Desk::open(&table, &content::seal(&kept).unwrap())
        };
        for (count, current) in [(0, 0), (1, 1), (2, 2), (3, 0)] {
            assert_eq!(offers(count, current), None, "{count}, {current}");
        }
        assert!(offers(2, 1).is_some());
    }

    proptest! {
        #[test]
        fn one_altered_byte_is_noticed(place in any::<prop::sample::Index>(), change in 1_u8..) {
            let table = FeeTable::default();
            let mut bytes = desk().keep(&table);
            let place = place.index(bytes.len());
            bytes[place] ^= change;
            prop_assert_eq!(Desk::open(&table, &bytes), None);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Desk::open(&FeeTable::default(), &bytes);
            if let Ok(kept) = postcard::from_bytes::<Kept>(&bytes) {
                let table = FeeTable::default();
                if let Some(desk) = Desk::open(&table, &content::seal(&kept).unwrap()) {
                    let _ = desk.offer().offer();
                }
            }
        }
    }
}

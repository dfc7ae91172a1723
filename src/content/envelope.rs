//! How a pack travels: a mark, a version, a checksum, then the data.
//!
//! A cut or altered file must be told from a good one before anything of it
//! is shown, since a changed digit in a telephone number would look right.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};

/// A type that travels as a pack.
///
/// The format does not describe itself, so that bytes of one shape may decode
/// as another: each type has a mark of its own, to be changed with its shape.
pub trait Packed: Serialize + DeserializeOwned {
    /// The first bytes of its packs.
    const MARK: [u8; 4];
}

/// A file that is not a pack of this release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DamagedPack {
    /// It does not begin like a pack of this release.
    NotAPack,
    /// It was cut or altered on the way.
    Altered,
    /// It is whole but its content is of another shape.
    OtherShape,
}

impl fmt::Display for DamagedPack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAPack => "not a content file of this release",
            Self::Altered => "the content file was cut or altered on the way",
            Self::OtherShape => "the content file is of another release",
        })
    }
}

impl std::error::Error for DamagedPack {}

/// Packs a value.
///
/// # Errors
/// The value cannot be serialised, which no type of this crate causes.
pub fn seal<T: Packed>(value: &T) -> Result<Vec<u8>, postcard::Error> {
    let body = postcard::to_allocvec(value)?;
    let mut pack = Vec::with_capacity(body.len() + T::MARK.len() + 4);
    pack.extend(T::MARK);
    pack.extend(checksum(&body).to_le_bytes());
    pack.extend(body);
    Ok(pack)
}

/// Unpacks a value.
///
/// # Errors
/// The bytes are not a whole, unaltered pack of this release.
pub fn open<T: Packed>(bytes: &[u8]) -> Result<T, DamagedPack> {
    decode(unseal(T::MARK, bytes)?)
}

/// The data of a pack that begins with this mark. Of no type, so that whatever
/// fetches packs is compiled once and not once a type.
///
/// # Errors
/// The bytes are not a whole, unaltered pack with this mark.
pub fn unseal(mark: [u8; 4], bytes: &[u8]) -> Result<&[u8], DamagedPack> {
    let rest = bytes.strip_prefix(&mark).ok_or(DamagedPack::NotAPack)?;
    let (sum, body) = rest.split_first_chunk().ok_or(DamagedPack::Altered)?;
    if u32::from_le_bytes(*sum) == checksum(body) {
        Ok(body)
    } else {
        Err(DamagedPack::Altered)
    }
}

/// The value in the data of a pack.
///
/// # Errors
/// It is of another shape.
pub fn decode<T: Packed>(body: &[u8]) -> Result<T, DamagedPack> {
    match postcard::take_from_bytes(body) {
        Ok((value, [])) => Ok(value),
        _ => Err(DamagedPack::OtherShape),
    }
}

/// CRC-32 as in zip and png, bit by bit: a table would be larger than the code,
/// and a pack is read once.
pub(crate) fn checksum(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xEDB8_8320;
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (POLYNOMIAL & (sum & 1).wrapping_neg())
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_checksum_is_the_common_one() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
    }

    impl Packed for Vec<String> {
        const MARK: [u8; 4] = *b"MAt1";
    }

    impl Packed for Vec<Option<u8>> {
        const MARK: [u8; 4] = *b"MAt1";
    }

    fn numbers() -> Vec<String> {
        vec!["0800-1000".to_owned(), "129".to_owned()]
    }

    #[test]
    fn a_cut_pack_is_noticed_wherever_it_is_cut() {
        let pack = seal(&numbers()).unwrap();
        assert_eq!(open::<Vec<String>>(&pack).unwrap(), numbers());
        for length in 0..pack.len() {
            assert!(
                open::<Vec<String>>(&pack[..length]).is_err(),
                "cut to {length}"
            );
        }
    }

    #[test]
    fn what_is_no_pack_or_another_one_is_refused() {
        assert_eq!(
            open::<Vec<String>>(b"<!doctype html>"),
            Err(DamagedPack::NotAPack)
        );
        let mut longer = postcard::to_allocvec(&numbers()).unwrap();
        longer.push(0);
        let mut pack = b"MAt1".to_vec();
        pack.extend(checksum(&longer).to_le_bytes());
        pack.extend(longer);
        assert_eq!(
            open::<Vec<String>>(&pack),
            Err(DamagedPack::OtherShape),
            "bytes left over"
        );
    }

    proptest! {
        #[test]
        fn one_altered_byte_is_noticed(text in ".{1,60}", place in any::<prop::sample::Index>(), change in 1_u8..) {
            let mut pack = seal(&vec![text]).unwrap();
            let place = place.index(pack.len());
            pack[place] ^= change;
            prop_assert!(open::<Vec<String>>(&pack).is_err());
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = open::<Vec<String>>(&bytes);
            let mut pack = b"MAt1".to_vec();
            pack.extend(checksum(&bytes).to_le_bytes());
            pack.extend(&bytes);
            let _ = open::<Vec<String>>(&pack);
            let _ = open::<Vec<Option<u8>>>(&pack);
        }
    }
}

//! The bytes of a link. They come from anywhere: nothing here allocates by a length
//! that they name.

use super::{NotALink, from_letters};
use crate::content::checksum;

/// The version that is written.
pub const VERSION: u8 = 1;

/// Above this a first byte is no version that we will ever get to: whatever it is,
/// it was not written by us.
const LAST_VERSION: u8 = 15;

/// Bytes of the checksum.
const SUM: usize = 4;

/// A number and what is said about it.
pub(super) type Entry = (u16, u64);

/// Entries in the order of their numbers as bytes.
pub(super) fn seal(entries: &[Entry]) -> Vec<u8> {
    let mut body = Vec::new();
    for entry in entries {
        // Numbers cannot fail to be written.
        body.extend(postcard::to_allocvec(entry).unwrap_or_default());
    }
    seal_link(VERSION, &body)
}

/// Answers, written in the way of a version, in the frame of every link.
pub fn seal_link(version: u8, body: &[u8]) -> Vec<u8> {
    // A whole check is 200 bytes; what is too long to say is refused when opened.
    let length = u16::try_from(body.len()).unwrap_or(u16::MAX);
    let mut bytes = vec![version];
    bytes.extend(postcard::to_allocvec(&length).unwrap_or_default());
    bytes.extend(body);
    let sum = checksum(&bytes);
    bytes.extend(sum.to_le_bytes());
    bytes
}

/// The entries of letters.
pub(super) fn open(letters: &str) -> Result<Vec<Entry>, NotALink> {
    // Whole groups of four can be read whatever became of the end.
    let whole = letters.len() / 4 * 4;
    let beginning = from_letters(&letters[..whole]).unwrap_or_default();
    let head = head(&beginning)?;
    let expected = head.bytes();
    // So many letters hold that many bytes.
    if letters.len() < expected / 3 * 4 + (expected % 3 * 4).div_ceil(3) {
        return Err(NotALink::CutOff);
    }
    let bytes = from_letters(letters).ok_or(NotALink::Altered)?;
    if bytes.len() != expected {
        return Err(NotALink::Altered);
    }
    let (said, sum) = bytes.split_at(expected - SUM);
    if checksum(said).to_le_bytes() != sum {
        return Err(NotALink::Altered);
    }
    if head.version > VERSION {
        return Err(NotALink::FromTheFuture);
    }
    entries(&said[head.size..])
}

/// What stands before the answers.
struct Head {
    version: u8,
    /// Its own bytes.
    size: usize,
    /// Those of the answers.
    body: usize,
}

impl Head {
    fn bytes(&self) -> usize {
        self.size + self.body + SUM
    }
}

fn head(bytes: &[u8]) -> Result<Head, NotALink> {
    let Some((version, rest)) = bytes.split_first() else {
        return Err(NotALink::CutOff);
    };
    if !(1..=LAST_VERSION).contains(version) {
        return Err(NotALink::SomethingElse);
    }
    match postcard::take_from_bytes::<u16>(rest) {
        Ok((body, after)) => Ok(Head {
            version: *version,
            size: bytes.len() - after.len(),
            body: usize::from(body),
        }),
        Err(postcard::Error::DeserializeUnexpectedEnd) => Err(NotALink::CutOff),
        Err(_) => Err(NotALink::Altered),
    }
}

/// The pairs of version 1. Their checksum was right: what is wrong here was made so.
fn entries(mut bytes: &[u8]) -> Result<Vec<Entry>, NotALink> {
    let mut entries: Vec<Entry> = Vec::new();
    while !bytes.is_empty() {
        let (entry, rest): (Entry, _) =
            postcard::take_from_bytes(bytes).map_err(|_| NotALink::SomethingElse)?;
        if entries.last().is_some_and(|last| last.0 >= entry.0) {
            return Err(NotALink::SomethingElse);
        }
        entries.push(entry);
        bytes = rest;
    }
    Ok(entries)
}

//! Recorded clips, which are heard instead of a synthetic voice.

use serde::{Deserialize, Serialize};

use crate::content::Packed;

/// A recording of one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clip {
    /// Which text it speaks: see [`text_mark`].
    pub text: u64,
    /// The sound, in a container of its own.
    #[serde(with = "sound")]
    pub sound: Vec<u8>,
}

/// All recordings for the texts of one language.
///
/// One file and not one a clip: which clip is fetched would tell the server
/// which question was reached and which warning was raised.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClipPack {
    /// What is spoken, which may be a language that nobody writes.
    pub spoken: String,
    /// In the order of their marks.
    pub clips: Vec<Clip>,
}

impl Packed for ClipPack {
    const MARK: [u8; 4] = *b"MAa1";
}

impl ClipPack {
    /// The recording of a text, if there is one.
    pub fn find(&self, text: &str) -> Option<&Clip> {
        let mark = text_mark(text);
        let place = self.clips.binary_search_by_key(&mark, |clip| clip.text);
        self.clips.get(place.ok()?)
    }
}

/// Tells texts apart: FNV-1a of 64 bits over their words, whatever stands
/// between them.
///
/// The page needs no keys then to find a clip, and a clip of a text that was
/// changed since is never heard.
pub fn text_mark(text: &str) -> u64 {
    let mut mark = 0xcbf2_9ce4_8422_2325_u64;
    for word in text.split_whitespace() {
        for byte in word.bytes().chain([b' ']) {
            mark = (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    mark
}

/// Bytes at once instead of one by one.
mod sound {
    use serde::{Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        struct Bytes;
        impl de::Visitor<'_> for Bytes {
            type Value = Vec<u8>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }
        }
        from.deserialize_bytes(Bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{open, seal};

    fn pack() -> ClipPack {
        let mut clips: Vec<Clip> = ["Ya", "Tidak", "Saya tidak tahu"]
            .iter()
            .map(|text| Clip {
                text: text_mark(text),
                sound: text.as_bytes().to_vec(),
            })
            .collect();
        clips.sort_by_key(|clip| clip.text);
        ClipPack {
            spoken: "sas".into(),
            clips,
        }
    }

    #[test]
    fn a_clip_is_found_by_its_text() {
        let pack = pack();
        let sound = |text| pack.find(text).map(|clip| clip.sound.as_slice());
        assert_eq!(sound("Tidak"), Some(&b"Tidak"[..]));
        assert_eq!(sound("  Saya tidak\n tahu "), Some(&b"Saya tidak tahu"[..]));
        assert_eq!(sound("Tidak."), None, "a text that was changed");
        assert_eq!(ClipPack::default().find("Ya"), None);
    }

    #[test]
    fn a_pack_travels_whole() {
        let sealed = seal(&pack()).unwrap();
        assert_eq!(open::<ClipPack>(&sealed).unwrap(), pack());
        assert!(open::<ClipPack>(&sealed[..sealed.len() - 1]).is_err());
    }
}

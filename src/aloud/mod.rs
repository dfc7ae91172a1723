//! Reading aloud: which voice may read a language, how figures are said, and
//! how long one utterance may be.

mod clips;
mod cut;
mod spoken;
mod voice;

pub use clips::{Clip, ClipPack, text_mark};
pub use cut::{LONGEST, sentences};
pub use spoken::spoken;
pub use voice::{Fit, Voice, choose, only_online};

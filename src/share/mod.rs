//! What she takes along or passes on, in her own hand.

mod agency;
mod code;
mod kept;
mod letters;
mod link;
mod message;
mod office;
#[cfg(test)]
mod samples;
mod visit;

pub use agency::agency_message;
pub use code::{PictureCode, picture_code};
pub use kept::{NotKept, keep_answers, open_answers};
pub use letters::{from_letters, to_letters};
pub use link::{
    FIRST_NUMBER, FRAGMENT, LinkNumbers, MOST_OPTIONS, NotALink, Opened, QuestionNumber, VERSION,
    link_text, open_link, own_address, seal_link,
};
pub use message::{TOP_REASONS, result_message};
pub use office::{Hers, Part, Told, office_message};
pub use visit::{Draft, Visit};

/// Lines with their numbers before them; `None` where there are none.
fn numbered(lines: impl IntoIterator<Item = String>) -> Option<String> {
    let lines: Vec<String> = (1..)
        .zip(lines)
        .map(|(number, line)| format!("{number}. {line}"))
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

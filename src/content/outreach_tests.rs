//! What a person is asked before she is counted is what is kept of her.

use super::{OutreachMsg, tests::BOOK};
use crate::locale::Language;

const LANGUAGES: [&str; 2] = ["id", "en"];

fn language(tag: &str) -> Language {
    tag.parse().expect("a language")
}

/// Whoever adds a kind of count to a record has to ask for it too.
#[test]
fn consent_names_everything_that_is_kept() {
    for tag in LANGUAGES {
        let pack = BOOK.outreach_pack(language(tag));
        let text = |message: OutreachMsg| pack.catalog.format(message.id(), &[]).to_lowercase();
        for asked in [OutreachMsg::ConsentWhat, OutreachMsg::Counts] {
            for part in [
                OutreachMsg::PartVerdict,
                OutreachMsg::PartFlag,
                OutreachMsg::PartHelp,
            ] {
                let (asked, part) = (text(asked), text(part));
                assert!(asked.contains(&part), "{tag}: `{part}` is not in `{asked}`");
            }
        }
    }
}

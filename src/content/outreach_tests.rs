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

/// Who follows the guide has to find on the screen what it names.
#[test]
fn the_guide_knows_the_village_mode() {
    for tag in LANGUAGES {
        let buttons = BOOK.outreach_pack(language(tag)).catalog;
        let guide = BOOK.practice_pack(language(tag));
        let points = guide.steps.iter().flat_map(|step| &step.points);
        let texts: Vec<String> = points
            .map(|point| guide.catalog.format(point.text, &[]))
            .collect();
        for message in [
            OutreachMsg::Heading,
            OutreachMsg::NextPerson,
            OutreachMsg::OpenReport,
            OutreachMsg::Finish,
        ] {
            let name = format!("“{}”", buttons.format(message.id(), &[]));
            let named = texts.iter().any(|text| text.contains(&name));
            assert!(named, "{tag}: the guide does not name {name}: {texts:#?}");
        }
    }
}

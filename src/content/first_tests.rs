//! What the first pack promises: the first answer needs no other.

use super::{CheckPack, Msg, source, tests::BOOK, tests::today};
use crate::{
    checklist::{Answers, Kind, QuestionNo, next_question},
    locale::{Catalog, Language, MessageId},
};

fn is_there(catalog: &Catalog, id: MessageId) -> bool {
    catalog.get(id).is_some_and(|text| !text.0.is_empty())
}

/// What the first screen and the screen of the first question say by name.
fn named(pack: &CheckPack) -> Vec<Msg> {
    let mut named = vec![
        Msg::AppTitle,
        Msg::BackButton,
        Msg::HelpButton,
        Msg::ExitButton,
        Msg::NeutralName,
        Msg::PrivacyButton,
        Msg::KeptFound,
        Msg::KeptOpen,
        Msg::KeptDelete,
        Msg::KeptBroken,
        Msg::Wiped,
        Msg::LanguageSwitch,
        Msg::LanguageFailed,
        Msg::AloudStart,
        Msg::AloudStop,
        Msg::Loading,
        Msg::WordsMissing,
        Msg::FailureRetry,
        Msg::OwnWindow,
        Msg::OriginKnown,
        Msg::OriginUnknown,
        Msg::OriginWhy,
        Msg::OriginCode,
        Msg::Squeezed,
        Msg::StartHeading,
        Msg::StartLead,
        Msg::StartPrivacy,
        Msg::StartPrivacyMore,
        Msg::StartButton,
        Msg::StartDanger,
        Msg::StartReviewed,
        Msg::LinesHeading,
        Msg::AboutButton,
        Msg::NextButton,
        Msg::ChooseFirst,
        Msg::ProgressLeft,
        Msg::StartSums,
        // Of the card of a line to call.
        Msg::CheckedOn,
        Msg::CheckedLongAgo,
        Msg::SourceDated,
        Msg::SourceUndated,
    ];
    named.extend((1..=12).map(Msg::month));
    let channels = pack.lines.iter().flat_map(|line| &line.channels);
    named.extend(channels.map(|channel| Msg::from(channel.kind)));
    let question = &pack.checklist.questions[0];
    named.push(question.section.into());
    named.push(match question.kind {
        Kind::YesNo | Kind::Choice(_) => Msg::HintOne,
        Kind::Several(_) => Msg::HintSeveral,
        Kind::Months => Msg::HintMonths,
    });
    if matches!(question.kind, Kind::Months) {
        named.extend([Msg::MonthsGiven, Msg::MonthsLabel, Msg::PlaceChoose]);
    }
    named
}

#[test]
fn the_first_answer_needs_no_other_pack() {
    for language in source::COMPLETE {
        let pack = BOOK.check_pack(language);
        let first = next_question(&pack.checklist, &Answers::default(), today(), None);
        assert_eq!(first, Some(QuestionNo(0)), "what is asked first");
        for message in Msg::FIRST.iter().copied().chain(named(&pack)) {
            let there = is_there(&pack.catalog, message.id());
            assert!(there, "{language}: no {}", message.key());
        }
        for id in pack.questions[0].on_screen() {
            assert!(is_there(&pack.catalog, id), "{language}: no {id:?}");
        }
    }
}

#[test]
fn what_the_first_pack_lacks_is_in_the_second() {
    for language in source::COMPLETE {
        let mut pack = BOOK.check_pack(language);
        let first = pack.catalog.clone();
        assert!(!pack.is_whole());
        pack.complete(BOOK.words_pack(language));
        assert!(pack.is_whole());
        let every = pack.catalog.messages.len();
        for id in (0_u16..).map(MessageId).take(every) {
            assert!(is_there(&pack.catalog, id), "{language}: no {id:?}");
            if is_there(&first, id) {
                assert_eq!(first.get(id), pack.catalog.get(id), "{language}: {id:?}");
            }
        }
        for message in Msg::ALL {
            // The message to the agency is in Indonesian in every language.
            let outgoing = matches!(message, Msg::AgencyGreeting | Msg::AgencyClosing);
            let of = if outgoing {
                Language::INDONESIAN
            } else {
                language
            };
            let written = BOOK.pattern(of, message.key());
            assert_eq!(pack.catalog.get(message.id()), written, "{}", message.key());
        }
        for (question, words) in pack.checklist.questions.iter().zip(&pack.questions) {
            let written = BOOK.pattern(language, &format!("question-{}", question.id));
            assert_eq!(pack.catalog.get(words.text), written, "{}", question.id);
        }
        let whole = pack.clone();
        pack.complete(BOOK.words_pack(language));
        assert_eq!(pack, whole, "a second time changes nothing");
    }
}

//! A message to the agency that asks for exactly what is missing.

use std::collections::BTreeSet;

use super::numbered;
use crate::{
    checklist::{Assessment, QuestionNo, Verdict},
    content::{CheckPack, Msg},
};

/// The message, ready to be sent; `None` where there is nothing to ask, or
/// where asking could put her in danger: after a sign to stop she is to speak
/// with an office first, and not with those who sent the offer.
pub fn agency_message(pack: &CheckPack, found: &Assessment) -> Option<String> {
    if found.verdict == Verdict::Stop {
        return None;
    }
    let missing: BTreeSet<QuestionNo> = found
        .verify
        .iter()
        .map(|verify| verify.question)
        .chain(
            found
                .flags
                .iter()
                .flat_map(|raised| raised.because.iter().copied()),
        )
        .collect();
    let lines = missing
        .into_iter()
        .filter_map(|question| pack.questions.get(usize::from(question.0))?.ask)
        .map(|ask| pack.catalog.format(ask, &[]));
    let say = |message: Msg| pack.catalog.format(message.id(), &[]);
    numbered(lines).map(|lines| {
        format!(
            "{}\n{lines}\n{}",
            say(Msg::AgencyGreeting),
            say(Msg::AgencyClosing)
        )
    })
}

//! A message to the agency that asks for exactly what is missing.

use std::collections::BTreeSet;

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
    let lines: Vec<String> = missing
        .into_iter()
        .filter_map(|question| pack.questions.get(usize::from(question.0))?.ask)
        .map(|ask| pack.catalog.format(ask, &[]))
        .enumerate()
        .map(|(place, line)| format!("{}. {line}", place + 1))
        .collect();
    let say = |message: Msg| pack.catalog.format(message.id(), &[]);
    (!lines.is_empty()).then(|| {
        format!(
            "{}\n{}\n{}",
            say(Msg::AgencyGreeting),
            lines.join("\n"),
            say(Msg::AgencyClosing)
        )
    })
}

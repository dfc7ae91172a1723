//! The result in a few lines, to be passed on.

use super::numbered;
use crate::{
    checklist::{Assessment, Severity, Verdict},
    content::{CheckPack, Msg, ReasonPack},
    help::HelpPoint,
    locale::Arg,
};

/// So many reasons are told, the gravest; more nobody reads.
pub const TOP_REASONS: usize = 3;

/// So many lines for the whole country, the main one first.
const LINES: usize = 4;

/// The message, ready to be sent to somebody she trusts. Without the words of the
/// warnings it tells the verdict and the numbers.
pub fn result_message(
    pack: &CheckPack,
    reasons: Option<&ReasonPack>,
    found: &Assessment,
) -> String {
    let say = |message: Msg| pack.catalog.format(message.id(), &[]);
    let mut parts = vec![
        format!("{}: *{}*", say(Msg::AppTitle), say(found.verdict.into())),
        say(match found.verdict {
            Verdict::Stop => Msg::VerdictStopDo,
            Verdict::Check => Msg::VerdictCheckDo,
            Verdict::NoneFound => Msg::TakeNone,
        }),
    ];
    parts.extend(list(
        say(Msg::TakeReasons),
        top_reasons(pack, reasons, found),
    ));
    if found.verdict != Verdict::Stop {
        parts.extend(list(say(Msg::TakeVerify), to_verify(pack, found)));
    }
    let lines = pack.lines.iter().filter_map(line).take(LINES);
    parts.push(format!(
        "{}\n{}",
        say(Msg::TakeLines),
        lines.collect::<Vec<_>>().join("\n")
    ));
    parts.push(say(Msg::TakeNotAdvice));
    parts.join("\n\n")
}

/// The titles of the gravest warnings.
fn top_reasons(pack: &CheckPack, reasons: Option<&ReasonPack>, found: &Assessment) -> Vec<String> {
    let Some(reasons) = reasons else {
        return Vec::new();
    };
    let severity = |flag| pack.checklist.flag(flag).map(|flag| flag.severity);
    // Beside a sign to stop what is only to be cleared up would dilute it.
    let grave = (found.flags.iter())
        .filter(|raised| severity(raised.flag).is_some_and(|severity| severity > Severity::Verify));
    grave
        .filter_map(|raised| reasons.flags.get(usize::from(raised.flag.0)))
        .take(TOP_REASONS)
        .map(|text| reasons.catalog.format(text.title, &[]))
        .collect()
}

/// The questions that are still open, the most decisive first.
fn to_verify(pack: &CheckPack, found: &Assessment) -> Vec<String> {
    let line = pack.lines.first().and_then(HelpPoint::phone);
    let hotline = line.map_or("", |channel| channel.show.as_str());
    (found.verify.iter())
        .filter_map(|verify| pack.questions.get(usize::from(verify.question.0)))
        .take(TOP_REASONS)
        .map(|text| {
            pack.catalog
                .format(text.text, &[("hotline", Arg::Text(hotline))])
        })
        .collect()
}

/// A heading and what it heads, numbered, or nothing.
fn list(heading: String, entries: Vec<String>) -> Option<String> {
    numbered(entries).map(|lines| format!("{heading}\n{lines}"))
}

fn line(point: &HelpPoint) -> Option<String> {
    Some(format!("{}: {}", point.name, point.phone()?.show))
}

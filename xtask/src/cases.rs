//! `cargo xtask cases [--json]`: the documented recruitments, judged.

use migrasi_aman::{
    checklist::Verdict,
    trial::{Case, CaseKind, EARLY, Judged, Trial},
};
use serde_json::json;

use crate::{
    book,
    outcome::{Outcome, failed, print, refused},
    questions::pretty,
    workshop,
};

/// Judges every case of `tests/cases`.
///
/// # Errors
/// A wrong argument, a file that cannot be used, or a case that is judged
/// otherwise than it must be.
pub fn run(arguments: &[String]) -> Outcome {
    let as_json = match arguments {
        [] => false,
        [flag] if flag == "--json" => true,
        _ => return refused("cases takes --json and nothing else"),
    };
    let book = book::open()?;
    let trial = open(&book)?;
    let judged: Vec<(&Case, Judged)> = trial
        .cases
        .iter()
        .map(|case| (case, case.judge(&book.checklist, book.checked)))
        .collect();
    let count = |wanted: &dyn Fn(&Case, &Judged) -> bool| {
        judged
            .iter()
            .filter(|(case, judged)| wanted(case, judged))
            .count()
    };
    let exploitative = count(&|case, _| case.exploitative());
    let caught = count(&|_, judged| judged.caught);
    let early = count(&|_, judged| judged.early);
    let false_stop =
        count(&|case, judged| case.kind != CaseKind::Unlawful && judged.verdict == Verdict::Stop);
    let failures: Vec<(&str, &[String])> = judged
        .iter()
        .filter(|(_, judged)| !judged.problems.is_empty())
        .map(|(case, judged)| (case.id.as_str(), judged.problems.as_slice()))
        .collect();
    let mut asked: Vec<usize> = judged.iter().map(|(_, judged)| judged.asked).collect();
    asked.sort_unstable();
    let median = asked.get(asked.len() / 2).copied().unwrap_or_default();
    if as_json {
        let report = json!({
            "cases": judged.len(),
            "exploitative": exploitative,
            "caught": caught,
            "lawful": judged.len() - exploitative,
            "false_stop": false_stop,
            "early_caught": early,
            "early_questions": EARLY,
            "median_asked": median,
            "failed": failures.iter().map(|(id, problems)| json!({ "id": id, "problems": problems })).collect::<Vec<_>>(),
        });
        print(pretty(&report));
    } else {
        for (case, judged) in &judged {
            let early = match (case.exploitative(), judged.early) {
                (true, true) => "early",
                (true, false) => "later",
                (false, _) => "",
            };
            print(format_args!(
                "{:<34} {:<6} → {:<6} {early:<6} {:>2} asked  {}",
                case.id,
                case.verdict.id(),
                judged.verdict.id(),
                judged.asked,
                judged.problems.join("; ")
            ));
        }
        print(format_args!(
            "{} cases, {exploitative} exploitative: {caught} caught, {early} of them within {EARLY} questions",
            judged.len()
        ));
        print(format_args!(
            "{} lawful: {false_stop} wrongly stopped",
            judged.len() - exploitative
        ));
        print(format_args!(
            "questions asked: {} to {}, half of the cases {median} or fewer",
            asked.first().copied().unwrap_or_default(),
            asked.last().copied().unwrap_or_default()
        ));
    }
    if failures.is_empty() {
        Ok(())
    } else {
        failed(format!(
            "{} cases are not judged as they must be",
            failures.len()
        ))
    }
}

/// Reads what the rules are held to.
///
/// # Errors
/// Every file and entry that cannot be used.
pub fn open(book: &migrasi_aman::content::source::Book) -> Outcome<Trial> {
    Trial::read(&workshop::root(), &book.checklist).or_else(|problems| failed(problems.join("\n")))
}

//! `cargo xtask assess FILE`: the verdict on answers in a file.

use std::fs;

use migrasi_aman::{
    calendar::Day,
    checklist::{Answer, Answers, Checklist, Kind, Months, OptionSet, Question, assess},
    content::source::Book,
};
use serde_json::{Value, json};

use crate::{
    book,
    outcome::{Outcome, print, refused},
    questions::pretty,
};

/// Assesses a file of `question-id = answer` lines.
///
/// # Errors
/// An unreadable file, an unknown question, an impossible answer: named, with
/// what exists.
pub fn run(arguments: &[String]) -> Outcome {
    let mut file = None;
    let mut on = None;
    let mut as_json = false;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--json" => as_json = true,
            "--on" => match rest.next().map(|day| day.parse::<Day>()) {
                Some(Ok(day)) => on = Some(day),
                Some(Err(error)) => return refused(format!("--on: {error}")),
                None => return refused("--on wants a day, as in `--on 2026-01-02`"),
            },
            other if file.is_none() && !other.starts_with("--") => file = Some(other),
            other => {
                return refused(format!(
                    "assess does not know `{other}`: write `cargo xtask assess FILE [--on DATE] [--json]`"
                ));
            }
        }
    }
    let Some(file) = file else {
        return refused(
            "assess wants a file: write `cargo xtask assess FILE [--on DATE] [--json]`",
        );
    };
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return refused(format!("{file}: cannot be read: {error}")),
    };
    let book = book::open()?;
    let answers = match answers(&text, &book.checklist) {
        Ok(answers) => answers,
        Err(problems) => {
            return refused(format!("{file}: {}", problems.join(&format!("\n{file}: "))));
        }
    };
    let report = report(&book, &answers, on.unwrap_or_else(|| today(&book)));
    if as_json {
        print(pretty(&report));
    } else {
        print_table(&report);
    }
    Ok(())
}

/// The day of this machine; the day of the newest check where its clock is
/// behind that.
fn today(book: &Book) -> Day {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    civil(seconds / 86_400).map_or(book.checked, |day| day.max(book.checked))
}

/// The day that many days after 1 January 1970 (Hinnant's `civil_from_days`).
fn civil(days: u64) -> Option<Day> {
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let of_era = shifted % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    Day::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
    .ok()
}

/// Reads answers; every line that cannot be used is named.
fn answers(text: &str, list: &Checklist) -> Result<Answers, Vec<String>> {
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            return Err(vec![format!(
                "is not a file of answers: {error}write one answer a line, as in `asked-to-pay = \"yes\"`"
            )]);
        }
    };
    let mut answers = Answers::default();
    let mut problems = Vec::new();
    for (id, value) in &table {
        let Some(number) = list.find(id) else {
            let known: Vec<&str> = list.questions.iter().map(|q| q.id.as_str()).collect();
            problems.push(format!(
                "there is no question `{id}`; there are: {}",
                known.join(", ")
            ));
            continue;
        };
        let question = &list.questions[usize::from(number.0)];
        match answer(value, question) {
            Some(answer) if answers.give(list, number, answer).is_ok() => {}
            _ => problems.push(format!(
                "`{id}` cannot be answered with {value}; possible: {}",
                possible(question)
            )),
        }
    }
    if problems.is_empty() {
        Ok(answers)
    } else {
        Err(problems)
    }
}

fn answer(value: &toml::Value, question: &Question) -> Option<Answer> {
    use toml::Value as V;
    match (&question.kind, value) {
        (_, V::String(text)) if text == "unknown" => Some(Answer::Unknown),
        (Kind::YesNo, V::Boolean(true)) => Some(Answer::Yes),
        (Kind::YesNo, V::Boolean(false)) => Some(Answer::No),
        (Kind::YesNo, V::String(text)) => match text.as_str() {
            "yes" => Some(Answer::Yes),
            "no" => Some(Answer::No),
            _ => None,
        },
        (Kind::Choice(_), V::String(text)) => question.kind.option(text).map(Answer::Choice),
        (Kind::Several(_), V::String(text)) if text == "none" => {
            Some(Answer::Several(OptionSet::default()))
        }
        (Kind::Several(_), V::Array(values)) => values
            .iter()
            .map(|value| question.kind.option(value.as_str()?))
            .collect::<Option<OptionSet>>()
            .map(Answer::Several),
        (Kind::Months, V::Integer(months)) => u16::try_from(*months)
            .ok()
            .and_then(Months::new)
            .map(Answer::Months),
        _ => None,
    }
}

fn possible(question: &Question) -> String {
    let options = question.kind.options().join(", ");
    match question.kind {
        Kind::YesNo => "\"yes\", \"no\", \"unknown\"".to_owned(),
        Kind::Choice(_) => format!("one of {options}, or \"unknown\""),
        Kind::Several(_) => format!("a list of {options}; \"none\", or \"unknown\""),
        Kind::Months => format!("a whole number from 0 to {}, or \"unknown\"", Months::LIMIT),
    }
}

fn report(book: &Book, answers: &Answers, on: Day) -> Value {
    let list = &book.checklist;
    let found = assess(list, answers, on);
    let id = |number: migrasi_aman::checklist::QuestionNo| {
        list.question(number)
            .map(|question| question.id.as_str())
            .unwrap_or_default()
    };
    let flags: Vec<Value> = found
        .flags
        .iter()
        .filter_map(|raised| Some((raised, list.flag(raised.flag)?)))
        .map(|(raised, flag)| {
            let laws: Vec<&str> = raised
                .laws
                .iter()
                .filter_map(|law| Some(list.law(*law)?.id.as_str()))
                .collect();
            json!({
                "id": flag.id,
                "severity": flag.severity.id(),
                "because": raised.because.iter().map(|q| id(*q)).collect::<Vec<_>>(),
                "laws": laws,
                "patterns": [],
            })
        })
        .collect();
    json!({
        "verdict": found.verdict.id(),
        "flags": flags,
        "verify": found.verify.iter().map(|v| id(v.question)).collect::<Vec<_>>(),
        "unanswered": found.unanswered,
        "derived": {},
        "help": found.help.iter().map(|kind| kind.id()).collect::<Vec<_>>(),
    })
}

fn print_table(report: &Value) {
    let words = |value: &Value| {
        let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
        items
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    };
    print(format_args!(
        "verdict     {}",
        report["verdict"].as_str().unwrap_or_default()
    ));
    for flag in report["flags"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
    {
        print(format_args!(
            "{:<11} {:<36} because {}",
            flag["severity"].as_str().unwrap_or_default(),
            flag["id"].as_str().unwrap_or_default(),
            words(&flag["because"])
        ));
    }
    print(format_args!("verify      {}", words(&report["verify"])));
    print(format_args!("unanswered  {}", report["unanswered"]));
    print(format_args!("help        {}", words(&report["help"])));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_since_1970_are_days() {
        for (days, text) in [
            (0, "1970-01-01"),
            (19_782, "2024-02-29"),
            (20_782, "2026-11-25"),
        ] {
            assert_eq!(civil(days).unwrap().to_string(), text);
        }
    }
}

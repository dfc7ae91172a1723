//! Answers, as a file of `question-id = answer` lines gives them.

use crate::{
    checklist::{Answer, Answers, Checklist, Kind, Months, OptionSet, Question},
    money::Quantity,
};

/// Reads answers, and what was reckoned in whole percent (`cut-of-wage = 62`);
/// every line that cannot be used is named.
///
/// # Errors
/// An unknown question or an impossible answer, with what exists.
pub fn answers(table: &toml::Table, list: &Checklist) -> Result<Answers, Vec<String>> {
    let mut answers = Answers::default();
    let mut problems = Vec::new();
    for (id, value) in table {
        if let Some(quantity) = Quantity::parse(id) {
            match value
                .as_integer()
                .and_then(|percent| u16::try_from(percent).ok())
            {
                Some(percent) => answers.sums.set(quantity, u32::from(percent) * 100),
                None => problems.push(format!(
                    "`{id}` cannot be {value}; possible: whole percent from 0 to {}",
                    u16::MAX
                )),
            }
            continue;
        }
        let Some((number, question)) = list
            .find(id)
            .and_then(|number| Some((number, list.question(number)?)))
        else {
            let known: Vec<&str> = list.questions.iter().map(|q| q.id.as_str()).collect();
            problems.push(format!(
                "there is no question `{id}`; there are: {}",
                known.join(", ")
            ));
            continue;
        };
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

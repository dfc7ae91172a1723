//! What a person answers in a whole check, question by question. The order is
//! the widget's: a question that is not asked is not answered.

use serde_json::{Map, Value, json};

/// What she touches on one question: several for "choose all", a number for
/// months.
pub type Touches = &'static [&'static str];

/// A person with an offer.
#[derive(Clone, Copy, Debug)]
pub enum Person {
    /// Her answers by question.
    Knows(&'static [(&'static str, Touches)]),
    /// As another person, but for these answers.
    But(&'static Person, &'static [(&'static str, Touches)]),
    /// "Saya tidak tahu", whatever is asked.
    KnowsNothing,
}

impl Person {
    /// What she touches on that question, when she has an answer to it.
    #[must_use]
    pub fn touches(&self, question: &str) -> Option<Touches> {
        let among = |answers: &[(&'static str, Touches)]| {
            answers
                .iter()
                .find(|(asked, _)| *asked == question)
                .map(|(_, touches)| *touches)
        };
        match self {
            Self::Knows(answers) => among(answers),
            Self::But(other, answers) => among(answers).or_else(|| other.touches(question)),
            Self::KnowsNothing => Some(&["unknown"]),
        }
    }

    /// What she touches by question, for a script: under `*` what on every other.
    pub(crate) fn all(&self) -> Value {
        let among = |all: &mut Map<String, Value>, answers: &[(&str, Touches)]| {
            all.extend(
                answers
                    .iter()
                    .map(|(asked, touches)| ((*asked).to_owned(), json!(touches))),
            );
        };
        let mut all = Map::new();
        match self {
            Self::Knows(answers) => among(&mut all, answers),
            Self::But(other, answers) => {
                if let Value::Object(others) = other.all() {
                    all = others;
                }
                among(&mut all, answers);
            }
            Self::KnowsNothing => among(&mut all, &[("*", &["unknown"])]),
        }
        Value::Object(all)
    }
}

/// An individual sends her to a household in Malaysia as a visitor, holds her
/// passport and wants money for it.
pub const BAD_OFFER: Person = Person::Knows(&[
    ("destination", &["malaysia"]),
    ("entry", &["visitor"]),
    ("job", &["domestic"]),
    ("sent-by", &["individual"]),
    ("recruiter-company", &["none"]),
    ("paid-to", &["person"]),
    (
        "offer-has",
        &["loan", "papers-held", "secrecy", "money-for-family"],
    ),
    ("when-asking", &["angry"]),
    ("contract", &["not-shown"]),
    ("departure", &["soon"]),
    ("route", &["direct"]),
    ("age", &["from-23"]),
    ("free-to-leave", &["at-home"]),
    ("treated", &["none"]),
    ("papers-with-others", &["passport", "identity"]),
    ("papers-back", &["for-money"]),
    ("paid-for", &["agency-fee", "deposit"]),
    ("receipt", &["never"]),
    ("withdraw-price", &["fine"]),
    ("debt", &["recruiter"]),
    ("loan-money", &["to-agency"]),
    ("months-of-deductions", &["9"]),
    ("share-of-wage", &["over-half"]),
    ("pressure", &["none"]),
    ("life-there", &["none"]),
]);

/// A company in the list of the licensed sends her to Taiwan with everything
/// in order.
pub const PROPER_OFFER: Person = Person::Knows(&[
    ("destination", &["taiwan"]),
    ("entry", &["worker"]),
    ("job", &["factory"]),
    ("sent-by", &["company"]),
    ("paid-to", &["nothing"]),
    ("offer-has", &["none"]),
    ("licence-check", &["listed"]),
    ("when-asking", &["answers"]),
    ("contract", &["copy-held"]),
    ("departure", &["later"]),
    ("age", &["from-23"]),
    ("free-to-leave", &["at-home"]),
    ("treated", &["none"]),
    ("job-order", &["yes"]),
    ("registered", &["yes"]),
    ("withdraw-price", &["nothing"]),
    ("unclear", &["none"]),
    ("pay-and-skill", &["usual"]),
    ("pressure", &["none"]),
    ("life-there", &["none"]),
    ("met", &["office"]),
]);

/// The same company, and she has not seen its licence, the job order or the
/// contract yet.
pub const OPEN_OFFER: Person = Person::But(
    &PROPER_OFFER,
    &[
        ("licence-check", &["unknown"]),
        ("when-asking", &["not-asked"]),
        ("contract", &["not-shown"]),
        ("job-order", &["unknown"]),
    ],
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_told_the_same() {
        const OTHER: Person = Person::But(&BAD_OFFER, &[("age", &["under-18"]), ("more", &["1"])]);
        for person in [
            BAD_OFFER,
            PROPER_OFFER,
            OPEN_OFFER,
            OTHER,
            Person::KnowsNothing,
        ] {
            let all = person.all();
            for question in ["destination", "age", "more", "receipt", "nobody-asks"] {
                let told = all.get(question).or_else(|| all.get("*"));
                let touches = person.touches(question).map(|touches| json!(touches));
                assert_eq!(told, touches.as_ref(), "{person:?}: {question}");
            }
        }
    }
}

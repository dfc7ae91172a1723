//! What a person answers in a whole check, question by question. The order is
//! the widget's: a question that is not asked is not answered.

/// What she touches on one question: several for "choose all", a number for
/// months.
pub type Touches = &'static [&'static str];

/// A person with an offer.
#[derive(Clone, Copy, Debug)]
pub enum Person {
    /// Her answers by question.
    Knows(&'static [(&'static str, Touches)]),
    /// "Saya tidak tahu", whatever is asked.
    KnowsNothing,
}

impl Person {
    /// What she touches on that question, when she has an answer to it.
    #[must_use]
    pub fn touches(&self, question: &str) -> Option<Touches> {
        match self {
            Self::Knows(answers) => answers
                .iter()
                .find(|(asked, _)| *asked == question)
                .map(|(_, touches)| *touches),
            Self::KnowsNothing => Some(&["unknown"]),
        }
    }
}

/// An individual sends her to a household in Malaysia on a visit visa, holds
/// her passport and wants money for it.
pub const BAD_OFFER: Person = Person::Knows(&[
    ("destination", &["malaysia"]),
    ("job", &["domestic"]),
    ("sent-by", &["individual"]),
    ("recruiter-company", &["none"]),
    ("departure", &["soon"]),
    ("registered", &["no"]),
    ("contract", &["not-shown"]),
    ("asked-to-pay", &["yes"]),
    ("paid-for", &["agency-fee", "deposit"]),
    ("paid-to", &["person"]),
    ("paid-before-contract", &["yes"]),
    ("receipt", &["never"]),
    ("cost-list", &["no"]),
    ("withdraw-price", &["fine"]),
    ("papers-with-others", &["passport", "identity"]),
    ("papers-back", &["for-money"]),
    ("papers-true", &["yes"]),
    ("visa", &["visit"]),
    ("told-to-lie", &["yes"]),
    ("money-received", &["to-family"]),
    ("debt", &["recruiter"]),
    ("months-of-deductions", &["9"]),
    ("share-of-wage", &["over-half"]),
    ("debt-known", &["no"]),
    ("debt-pressure", &["cannot-leave"]),
    ("age", &["from-23"]),
    ("free-to-leave", &["at-home"]),
    ("can-refuse", &["yes"]),
]);

/// A company in the list of the licensed sends her to Taiwan with everything
/// in order.
pub const PROPER_OFFER: Person = Person::Knows(&[
    ("destination", &["taiwan"]),
    ("job", &["factory"]),
    ("sent-by", &["company"]),
    ("licence-check", &["listed"]),
    ("job-order", &["yes"]),
    ("departure", &["later"]),
    ("registered", &["yes"]),
    ("contract", &["copy-held"]),
    ("contract-language", &["yes"]),
    ("contract-same", &["yes"]),
    ("asked-to-pay", &["no"]),
    ("withdraw-price", &["nothing"]),
    ("papers-with-others", &["none"]),
    ("papers-true", &["yes"]),
    ("visa", &["work"]),
    ("told-to-lie", &["no"]),
    ("money-received", &["none"]),
    ("debt", &["none"]),
    ("age", &["from-23"]),
    ("free-to-leave", &["at-home"]),
    ("can-refuse", &["yes"]),
]);

//! Reads conditions as a lawyer writes them.
//!
//! ```text
//! asked-to-pay is yes and paid-to in [person, company-account]
//! months-of-deductions > 6 months and not (visa is work or job is intern)
//! papers-with-others has passport      debt has any      visa is unknown
//! share-of-wage is over-half or cut-of-wage > 50 percent
//! ```
//!
//! `not` binds tightest, then `and`, then `or`. Every name is looked up at
//! once, so a condition that parses refers to questions and options that exist.

use std::fmt;

use super::{
    Comparison, Condition, Kind, Months, OptionNo, OptionSet, Percent, Question, QuestionNo,
};
use crate::money::Quantity;

/// What is wrong with a condition, and at which word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionError {
    text: String,
    /// Byte offset of the word in the text.
    at: usize,
    /// What is wrong.
    problem: String,
    /// What would be right.
    remedy: String,
}

impl fmt::Display for ConditionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let column = self
            .text
            .get(..self.at)
            .map_or(0, |before| before.chars().count());
        write!(
            f,
            "{}; {}\n    {}\n    {:>width$}",
            self.problem,
            self.remedy,
            self.text,
            "^",
            width = column + 1
        )
    }
}

impl std::error::Error for ConditionError {}

/// Parses a condition on these questions.
///
/// # Errors
/// Points at the first word that cannot be right.
pub fn condition(text: &str, questions: &[Question]) -> Result<Condition, ConditionError> {
    let mut parser = Parser {
        text,
        words: words(text),
        next: 0,
        questions,
    };
    let condition = parser.any()?;
    match parser.peek() {
        None => Ok(condition),
        Some(word) => Err(parser.error(
            word.at,
            format!("`{}` is not expected here", word.text),
            "put `and` or `or` between two conditions",
        )),
    }
}

#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    at: usize,
}

/// Words are runs of letters, digits and hyphens; everything else but space
/// stands for itself, `>=` and `<=` together.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((at, letter)) = rest.next() {
        if letter.is_whitespace() {
            continue;
        }
        let mut end = at + letter.len_utf8();
        if is_name(letter) {
            while let Some((next, c)) = rest.next_if(|(_, c)| is_name(*c)) {
                end = next + c.len_utf8();
            }
        } else if matches!(letter, '>' | '<')
            && let Some((next, c)) = rest.next_if(|(_, c)| *c == '=')
        {
            end = next + c.len_utf8();
        }
        words.push(Word {
            text: &text[at..end],
            at,
        });
    }
    words
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-'
}

struct Parser<'a> {
    text: &'a str,
    words: Vec<Word<'a>>,
    next: usize,
    questions: &'a [Question],
}

type Parsed<T> = Result<T, ConditionError>;

fn comparison(word: &str) -> Comparison {
    match word {
        ">" => Comparison::More,
        ">=" => Comparison::AtLeast,
        "<" => Comparison::Less,
        _ => Comparison::AtMost,
    }
}

impl<'a> Parser<'a> {
    fn any(&mut self) -> Parsed<Condition> {
        let mut parts = vec![self.all()?];
        while self.take("or") {
            parts.push(self.all()?);
        }
        Ok(single_or(parts, Condition::Any))
    }

    fn all(&mut self) -> Parsed<Condition> {
        let mut parts = vec![self.unary()?];
        while self.take("and") {
            parts.push(self.unary()?);
        }
        Ok(single_or(parts, Condition::All))
    }

    fn unary(&mut self) -> Parsed<Condition> {
        if self.take("not") {
            return Ok(Condition::Not(Box::new(self.unary()?)));
        }
        if self.take("(") {
            let inner = self.any()?;
            self.expect(")", "close the bracket with `)`")?;
            return Ok(inner);
        }
        self.atom()
    }

    fn atom(&mut self) -> Parsed<Condition> {
        let word = self.word("a question", "begin with the id of a question")?;
        if let Some(quantity) = Quantity::parse(word.text) {
            return self.sum(quantity);
        }
        let Some((number, question)) = (0_u16..)
            .zip(self.questions)
            .find(|(_, question)| question.id == word.text)
        else {
            return Err(self.error(
                word.at,
                format!("there is no question `{}`", word.text),
                format!(
                    "known here are: {}",
                    list(self.questions.iter().map(|q| q.id.as_str()))
                ),
            ));
        };
        let number = QuestionNo(number);
        let verb = self.word(
            "`is`, `in`, `has` or a comparison",
            "say what the answer should be",
        )?;
        match (verb.text, &question.kind) {
            ("is", _) if self.take("unknown") => Ok(Condition::Unknown(number)),
            ("is", Kind::YesNo) => {
                let value = self.word("`yes` or `no`", "write `yes` or `no`")?;
                match value.text {
                    "yes" => Ok(Condition::Is(number, true)),
                    "no" => Ok(Condition::Is(number, false)),
                    other => Err(self.error(
                        value.at,
                        format!("`{other}` is no answer to a yes/no question"),
                        "write `yes` or `no`",
                    )),
                }
            }
            ("is", Kind::Choice(_)) => {
                let option = self.option(question)?;
                Ok(Condition::In(number, OptionSet::default().with(option)))
            }
            ("in", Kind::Choice(_)) => {
                self.expect("[", "write the options in square brackets: `in [a, b]`")?;
                let mut set = OptionSet::default();
                loop {
                    set = set.with(self.option(question)?);
                    if !self.take(",") {
                        break;
                    }
                }
                self.expect("]", "close the list with `]`")?;
                Ok(Condition::In(number, set))
            }
            ("has", Kind::Several(_)) => {
                if self.take("any") {
                    return Ok(Condition::HasAny(number));
                }
                Ok(Condition::Has(number, self.option(question)?))
            }
            (">" | ">=" | "<" | "<=", Kind::Months) => self.months(number, verb.text),
            (other, kind) => Err(self.error(
                verb.at,
                format!(
                    "`{other}` does not go with `{}`, which is of kind {}",
                    question.id,
                    kind.id()
                ),
                match kind {
                    Kind::YesNo => "write `is yes` or `is no`",
                    Kind::Choice(_) => "write `is OPTION` or `in [OPTION, OPTION]`",
                    Kind::Several(_) => "write `has OPTION` or `has any`",
                    Kind::Months => "compare with >, >=, < or <=, as in `> 6 months`",
                },
            )),
        }
    }

    /// `cut-of-wage > 50 percent`, after the name. More is always worse, so only
    /// that can be looked for.
    fn sum(&mut self, quantity: Quantity) -> Parsed<Condition> {
        let verb = self.word("`>` or `>=`", "compare with > or >=, as in `> 50 percent`")?;
        if !matches!(verb.text, ">" | ">=") {
            return Err(self.error(
                verb.at,
                format!("`{}` does not go with what is reckoned", verb.text),
                "compare with > or >=, as in `> 50 percent`",
            ));
        }
        let word = self.word("a number", "write a whole number, as in `50 percent`")?;
        let Ok(limit) = word.text.parse() else {
            return Err(self.error(
                word.at,
                format!("`{}` is not a number of percent", word.text),
                format!("write a whole number from 0 to {}", u16::MAX),
            ));
        };
        if !self.take("percent") {
            let at = self.peek().map_or(self.text.len(), |word| word.at);
            return Err(self.error(
                at,
                "the number has no unit".to_owned(),
                "write it, as in `50 percent`",
            ));
        }
        Ok(Condition::Sum(
            quantity,
            comparison(verb.text),
            Percent(limit),
        ))
    }

    fn months(&mut self, question: QuestionNo, verb: &str) -> Parsed<Condition> {
        let word = self.word(
            "a number",
            "write a whole number and its unit, as in `6 months`",
        )?;
        let Some(limit) = word.text.parse().ok().and_then(Months::new) else {
            return Err(self.error(
                word.at,
                format!("`{}` is not a number of months", word.text),
                format!("write a whole number from 0 to {}", Months::LIMIT),
            ));
        };
        if !self.take("months") && !self.take("month") {
            let at = self.peek().map_or(self.text.len(), |word| word.at);
            return Err(self.error(
                at,
                "the number has no unit".to_owned(),
                "write it, as in `6 months`",
            ));
        }
        Ok(Condition::Months(question, comparison(verb), limit))
    }

    fn option(&mut self, question: &Question) -> Parsed<OptionNo> {
        let word = self.word("an option", "name an option")?;
        question.kind.option(word.text).ok_or_else(|| {
            self.error(
                word.at,
                format!("`{}` has no option `{}`", question.id, word.text),
                format!(
                    "its options are: {}",
                    list(question.kind.options().iter().map(String::as_str))
                ),
            )
        })
    }

    fn peek(&self) -> Option<Word<'a>> {
        self.words.get(self.next).copied()
    }

    fn take(&mut self, text: &str) -> bool {
        let there = self.peek().is_some_and(|word| word.text == text);
        if there {
            self.next += 1;
        }
        there
    }

    fn expect(&mut self, text: &str, remedy: &str) -> Parsed<()> {
        if self.take(text) {
            return Ok(());
        }
        let (at, found) = self
            .peek()
            .map_or((self.text.len(), "the end"), |word| (word.at, word.text));
        Err(self.error(at, format!("`{text}` is missing before `{found}`"), remedy))
    }

    fn word(&mut self, wanted: &str, remedy: &str) -> Parsed<Word<'a>> {
        let Some(word) = self.peek() else {
            return Err(self.error(
                self.text.len(),
                format!("the condition ends where {wanted} is expected"),
                remedy,
            ));
        };
        self.next += 1;
        Ok(word)
    }

    fn error(&self, at: usize, problem: String, remedy: impl Into<String>) -> ConditionError {
        ConditionError {
            text: self.text.to_owned(),
            at,
            problem,
            remedy: remedy.into(),
        }
    }
}

fn single_or(mut parts: Vec<Condition>, many: fn(Vec<Condition>) -> Condition) -> Condition {
    if parts.len() == 1 {
        parts.remove(0)
    } else {
        many(parts)
    }
}

fn list<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::samples;

    fn parse(text: &str) -> Result<Condition, String> {
        condition(text, &samples::small().questions).map_err(|e| e.to_string())
    }

    #[test]
    fn not_binds_tighter_than_and_and_and_tighter_than_or() {
        let pay = |yes| Condition::Is(QuestionNo(1), yes);
        let who = |n| Condition::In(QuestionNo(0), OptionSet::default().with(OptionNo(n)));
        assert_eq!(
            parse("not pay is yes and who is company or who is person").unwrap(),
            Condition::Any(vec![
                Condition::All(vec![Condition::Not(Box::new(pay(true))), who(1)]),
                who(0),
            ])
        );
        assert_eq!(
            parse("not (pay is yes or who is person)").unwrap(),
            Condition::Not(Box::new(Condition::Any(vec![pay(true), who(0)])))
        );
    }

    #[test]
    fn every_kind_has_its_words() {
        for good in [
            "pay is no",
            "who in [person, company]",
            "papers has passport",
            "papers has any",
            "months > 6 months",
            "months <= 1 month",
            "papers is unknown",
            "cut-of-wage >= 100 percent",
            "not rate-a-year > 48 percent or pay is yes",
            "months is unknown",
        ] {
            assert!(parse(good).is_ok(), "{good}: {:?}", parse(good));
        }
    }

    #[test]
    fn an_error_points_at_the_word_and_says_what_would_be_right() {
        for (wrong, word, says) in [
            (
                "pay is yes and wo is person",
                "wo",
                "known here are: who, pay",
            ),
            ("pay is maybe", "maybe", "write `yes` or `no`"),
            (
                "who is friend",
                "friend",
                "its options are: person, company",
            ),
            ("who has person", "has", "write `is OPTION`"),
            ("papers is passport", "is", "write `has OPTION`"),
            ("months > 6", "", "as in `6 months`"),
            ("cut-of-wage < 50 percent", "<", "compare with > or >="),
            ("cut-of-wage is 50 percent", "is", "compare with > or >="),
            ("cut-of-wage > half percent", "half", "whole number"),
            ("cut-of-wage > 50 months", "months", "as in `50 percent`"),
            ("months > 6 years", "years", "as in `6 months`"),
            ("months > soon months", "soon", "whole number"),
            ("months > 6 weeks", "weeks", "unit"),
            ("who in person", "person", "square brackets"),
            ("(pay is yes", "", "`)`"),
            ("pay is yes who is person", "who", "`and` or `or`"),
            ("pay", "", "say what the answer should be"),
            ("", "", "begin with the id"),
        ] {
            let error = parse(wrong).unwrap_err();
            assert!(error.contains(says), "{wrong}: {error}");
            let mut lines = error.lines().rev();
            let column = lines.next().unwrap().find('^').unwrap() - 4;
            let pointed = &wrong[column.min(wrong.len())..];
            assert!(pointed.starts_with(word), "{wrong}: points at `{pointed}`");
        }
    }
}

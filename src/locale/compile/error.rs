//! Faults of Fluent files, told to the person who edits them.

use std::fmt;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

/// One fault: where it is, what is wrong and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FtlError {
    /// The file, as it was named by the caller.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The message, `message.attribute` or `-term`; empty where the line belongs
    /// to none.
    pub key: String,
    /// What is wrong.
    pub problem: String,
    /// What to write instead.
    pub remedy: String,
    /// The line as it stands, without the space around it.
    pub text: String,
}

impl fmt::Display for FtlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        write!(f, "{}; {}", self.problem, self.remedy)?;
        if !self.text.is_empty() {
            write!(f, "\n    {}", self.text)?;
        }
        Ok(())
    }
}

impl std::error::Error for FtlError {}

/// A file being compiled.
pub(super) struct Source<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

impl Source<'_> {
    /// A fault at a slice of this source.
    pub fn fault(
        &self,
        key: &str,
        slice: &str,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> FtlError {
        self.at(
            self.offset(slice),
            key.into(),
            problem.into(),
            remedy.into(),
        )
    }

    /// A fault at a slice of this source, of which the key is not known.
    pub fn syntax_fault(&self, slice: &str, problem: &str, remedy: &str) -> FtlError {
        let position = self.offset(slice);
        let key = self.key_at(position);
        self.at(position, key, problem.into(), remedy.into())
    }

    /// The line that a slice of this source starts on.
    pub fn line_of(&self, slice: &str) -> usize {
        self.line_at(self.offset(slice))
    }

    /// A fault found by the parser, which read the source from byte `shift` on.
    pub fn syntax(&self, error: &ParserError, shift: usize) -> FtlError {
        if let Some(inner) = self.inside_attribute(error, shift) {
            return inner;
        }
        let mut position = shift + error.pos.start;
        // What is missing at the end of a line may be noticed only behind the
        // empty lines after it, a brace that is not closed even later.
        let start = shift + error.slice.as_ref().map_or(0, |slice| slice.start);
        let bytes = self.text.as_bytes();
        let is_behind = |position: usize| match bytes.get(position) {
            None | Some(b'\n' | b'\r') => true,
            Some(_) if error.kind == ErrorKind::ExpectedToken('}') => {
                let before = bytes[..position].iter().rev();
                let mut line = before.take_while(|byte| **byte != b'\n');
                line.all(u8::is_ascii_whitespace)
            }
            Some(_) => false,
        };
        while position > start && is_behind(position) {
            position -= 1;
        }
        let line = self.line_text(position);
        let (problem, remedy) = explain(&error.kind, line);
        self.at(position, self.key_at(position), problem, remedy)
    }

    /// The fault itself, where the parser tells only that an attribute is no
    /// message: it gives up what is wrong inside an attribute, and then stumbles
    /// over the line it starts on.
    fn inside_attribute(&self, error: &ParserError, shift: usize) -> Option<FtlError> {
        let start = match error.kind {
            // Only attributes, and the first of them is at fault.
            ErrorKind::ExpectedMessageField { .. } => error.pos.end,
            _ => error.pos.start,
        };
        let end = error.slice.as_ref()?.end;
        let line = self.text.get(shift + start..shift + end)?;
        let attribute = line.trim_start_matches(' ').strip_prefix('.')?;
        let (_, errors) = parser::parse(attribute).err()?;
        Some(self.syntax(errors.first()?, self.offset(attribute)))
    }

    fn at(&self, position: usize, key: String, problem: String, remedy: String) -> FtlError {
        FtlError {
            file: self.file.into(),
            line: self.line_at(position),
            key,
            problem,
            remedy,
            text: self.line_text(position).trim().into(),
        }
    }

    /// Where a slice of this source starts. The syntax tree of `fluent-syntax`
    /// 0.12 has no positions, but its slices still lie inside the source.
    fn offset(&self, slice: &str) -> usize {
        let distance = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        distance.min(self.text.len())
    }

    fn line_at(&self, position: usize) -> usize {
        let before = self.text.bytes().take(position);
        1 + before.filter(|byte| *byte == b'\n').count()
    }

    fn line_text(&self, position: usize) -> &str {
        let line = self.line_at(position);
        self.text.lines().nth(line - 1).unwrap_or_default()
    }

    /// The message, attribute or term that a position belongs to: the last line
    /// at or above it that starts with `name =`, and with `.name =` after that.
    fn key_at(&self, position: usize) -> String {
        let lines: Vec<_> = self.text.lines().take(self.line_at(position)).collect();
        let mut attribute = None;
        for line in lines.into_iter().rev() {
            let Some((name, _)) = line.trim_start_matches('\u{feff}').split_once('=') else {
                continue;
            };
            let name = name.trim_end_matches(' ');
            let inner = name.trim_start_matches(' ').strip_prefix('.');
            if let Some(inner) = inner.filter(|inner| is_name(inner)) {
                attribute = attribute.or(Some(inner));
            } else if is_name(name.strip_prefix('-').unwrap_or(name)) {
                return match attribute {
                    Some(attribute) => format!("{name}.{attribute}"),
                    None => name.into(),
                };
            }
        }
        String::new()
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// The parser's words, and what to do about it. The parser speaks to people who
/// know Fluent's grammar; a translator does not.
fn explain(kind: &ErrorKind, line: &str) -> (String, String) {
    if line.starts_with('\t') {
        return (
            "the line starts with a tab, which Fluent does not read as space".into(),
            "start it with four spaces".into(),
        );
    }
    let remedy = match kind {
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } => {
            "start the line with `name = text`, or with four spaces if it goes on with the text \
             above; a line of text that starts with . * or [ needs { \".\" } and so on"
        }
        ErrorKind::ExpectedToken('}') => "close what was opened with {",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "write the text after =, or on the next line after four spaces"
        }
        ErrorKind::MissingValue => "write the text after the name or after [key]",
        ErrorKind::MissingDefaultVariant => {
            "put * before the variant to take when none fits: *[other]"
        }
        ErrorKind::MultipleDefaultVariants => "leave * before one variant only",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "choose by a variable: { $name -> … }, and put only whole terms in a text"
        }
        ErrorKind::UnterminatedStringLiteral => "close the literal with \" on the same line",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "inside { \"…\" } write \\\\ for \\, \\\" for \", and \\u00A0 for a character by its number"
        }
        ErrorKind::UnbalancedClosingBrace => "write { \"}\" } for a brace in the text",
        ErrorKind::ExpectedInlineExpression | ErrorKind::ForbiddenCallee => {
            "inside { } write $variable, a message, -term or \"text\"; { \"{\" } for a brace"
        }
        _ => "see the examples in locales/id",
    };
    (lower_first(&kind.to_string()), remedy.into())
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

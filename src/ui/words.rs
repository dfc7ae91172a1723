//! The words of the current language, ready to be shown.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    calendar::{Day, PartialDate},
    checklist::{Answer, FlagNo, OptionNo, QuestionNo},
    content::{CheckPack, FlagWords, Msg, PictureNo, ReasonPack},
    help::{Channel, HelpKind, HelpPoint, number_parts},
    locale::{Arg, Catalog, MessageId},
};

use super::{late::Late, parts::drawn};

/// A text and its language, where that is not the one around it: for attributes and
/// entries of lists, which hold no element.
pub(crate) type Said = (String, Option<String>);

/// The texts of one language, and the numbers that stand in them.
#[derive(Clone)]
pub(crate) struct Words {
    /// Rules and texts.
    pub(crate) pack: Arc<CheckPack>,
    /// The day whose rules hold, which also says what is old.
    on: Day,
}

impl Words {
    pub(crate) fn new(pack: Arc<CheckPack>, on: Day) -> Self {
        Self { pack, on }
    }

    /// The language's tag.
    pub(crate) fn language(&self) -> &str {
        self.pack.catalog.language.as_str()
    }

    /// A text of the interface.
    pub(crate) fn say(&self, message: Msg) -> String {
        self.with(message, &[])
    }

    /// A text of the interface with its variables.
    pub(crate) fn with(&self, message: Msg, args: &[(&str, Arg<'_>)]) -> String {
        self.pack.catalog.format(message.id(), args)
    }

    /// A text of the interface, to stand in an element: see [`told`].
    pub(crate) fn tell(&self, message: Msg) -> AnyView {
        self.tell_with(message, &[])
    }

    /// The same with its variables.
    pub(crate) fn tell_with(&self, message: Msg, args: &[(&str, Arg<'_>)]) -> AnyView {
        told(&self.pack.catalog, message.id(), args)
    }

    /// The same with a count.
    pub(crate) fn tell_count(&self, message: Msg, count: usize) -> AnyView {
        self.tell_with(message, &[("count", number(count))])
    }

    /// The same with the main line.
    pub(crate) fn tell_with_line(&self, message: Msg) -> AnyView {
        self.tell_text(message.id())
    }

    /// A text of the checklist, to stand in an element.
    pub(crate) fn tell_text(&self, id: MessageId) -> AnyView {
        let args = [("hotline", Arg::Text(self.main_number()))];
        told(&self.pack.catalog, id, &args)
    }

    /// The language of names and facts that exist in Indonesian and English only.
    pub(crate) fn of_facts(&self) -> Option<&'static str> {
        self.pack.draft.then_some("id")
    }

    /// A text of the interface for where no element can stand in it, with its
    /// language where it is borrowed.
    pub(crate) fn said(&self, message: Msg) -> Said {
        (self.say(message), self.borrowed(message))
    }

    /// The language of a text of the interface, where it is borrowed.
    pub(crate) fn borrowed(&self, message: Msg) -> Option<String> {
        borrowed(&self.pack.catalog, message.id())
    }

    /// A text of the interface with a count in it.
    pub(crate) fn count(&self, message: Msg, count: usize) -> String {
        self.with(message, &[("count", number(count))])
    }

    /// A text of the checklist.
    pub(crate) fn text(&self, id: MessageId) -> String {
        self.pack
            .catalog
            .format(id, &[("hotline", Arg::Text(self.main_number()))])
    }

    /// A picture of the checklist.
    pub(crate) fn picture(&self, number: PictureNo) -> AnyView {
        let found = self.pack.pictures.get(usize::from(number.0));
        found.map(drawn).into_any()
    }

    /// The line that every screen names.
    pub(crate) fn main_line(&self) -> Option<&HelpPoint> {
        self.pack.lines.first()
    }

    /// The first line that does the work of a kind.
    pub(crate) fn line_for(&self, kind: HelpKind) -> Option<&HelpPoint> {
        self.pack.lines.iter().find(|line| line.does(kind))
    }

    pub(crate) fn main_number(&self) -> &str {
        self.main_line()
            .and_then(HelpPoint::phone)
            .map(|channel| channel.show.as_str())
            .unwrap_or_default()
    }

    /// An answer as a person would give it.
    pub(crate) fn answer(&self, question: QuestionNo, answer: Answer) -> String {
        let place = usize::from(question.0);
        let (Some(asked), Some(words)) = (
            self.pack.checklist.question(question),
            self.pack.questions.get(place),
        ) else {
            return String::new();
        };
        let option = |number: usize| {
            words
                .options
                .get(number)
                .map(|(label, _)| self.text(*label))
                .unwrap_or_default()
        };
        match answer {
            Answer::Unknown => self.text(words.unknown),
            Answer::Yes => option(0),
            Answer::No => option(1),
            Answer::Choice(number) => option(usize::from(number.0)),
            Answer::Several(set) if set.is_empty() => self.text(words.none),
            Answer::Several(set) => (0..asked.kind.options().len())
                .filter(|n| u8::try_from(*n).is_ok_and(|n| set.has(OptionNo(n))))
                .map(option)
                .collect::<Vec<_>>()
                .join(", "),
            Answer::Months(months) => self.count(Msg::MonthsGiven, usize::from(months.count())),
        }
    }

    /// The day the content was last checked.
    pub(crate) fn checked(&self) -> String {
        self.date(self.pack.checked)
    }

    /// A day, written out.
    pub(crate) fn date(&self, day: Day) -> String {
        day.written(&|month| self.say(Msg::month(month)))
    }

    /// What a channel's link asks to do; the number or address stands beside it.
    pub(crate) fn channel(&self, channel: &Channel) -> AnyView {
        self.tell(channel.kind.into())
    }

    /// From when a source is; a month or a year where it names no more.
    pub(crate) fn source(&self, date: PartialDate) -> AnyView {
        let date = date.written(&|month| self.say(Msg::month(month)));
        self.tell_with(Msg::SourceDated, &[("date", Arg::Text(&date))])
    }

    /// How old what is said about a help point is.
    pub(crate) fn age(&self, point: &HelpPoint) -> AnyView {
        let source = match point.source_date {
            Some(date) => self.source(date),
            None => self.tell_with_line(Msg::SourceUndated),
        };
        if self.is_old(point) {
            return source;
        }
        let date = self.date(point.checked);
        let checked = self.tell_with(Msg::CheckedOn, &[("date", Arg::Text(&date))]);
        vec![source, " ".into_any(), checked].into_any()
    }

    /// A warning where nobody has looked at a help point for long: this page may
    /// be an old copy.
    pub(crate) fn too_old(&self, point: &HelpPoint) -> Option<AnyView> {
        self.is_old(point).then(|| {
            let date = self.date(point.checked);
            self.tell_with(Msg::CheckedLongAgo, &[("date", Arg::Text(&date))])
        })
    }

    fn is_old(&self, point: &HelpPoint) -> bool {
        point.is_old(self.on)
    }
}

/// The words of the warnings, and what rare words mean.
#[derive(Clone)]
pub(crate) struct ReasonWords {
    /// The texts.
    pub(crate) pack: Arc<ReasonPack>,
    line: String,
}

impl ReasonWords {
    /// The words, once they are here.
    pub(crate) fn of(words: &Words, late: Late<ReasonPack>) -> Option<Self> {
        match late {
            Late::Here(pack) => Some(Self {
                pack,
                line: words.main_number().to_owned(),
            }),
            Late::Loading | Late::Missing => None,
        }
    }

    /// The words of a flag.
    pub(crate) fn flag(&self, flag: FlagNo) -> Option<&FlagWords> {
        self.pack.flags.get(usize::from(flag.0))
    }

    /// A text of the warnings.
    pub(crate) fn text(&self, id: MessageId) -> String {
        self.pack
            .catalog
            .format(id, &[("hotline", Arg::Text(&self.line))])
    }

    /// A text of the warnings, to stand in an element.
    pub(crate) fn tell(&self, id: MessageId) -> AnyView {
        told(
            &self.pack.catalog,
            id,
            &[("hotline", Arg::Text(&self.line))],
        )
    }
}

/// A text to stand in an element. Where the language had to borrow it, it says
/// in which language it is, so that a screen reader speaks it in that voice.
pub(crate) fn told(catalog: &Catalog, id: MessageId, args: &[(&str, Arg<'_>)]) -> AnyView {
    let text = unbroken(catalog.format(id, args));
    match borrowed(catalog, id) {
        None => text,
        Some(language) => view! { <span lang=language>{text}</span> }.into_any(),
    }
}

/// A text whose numbers to call stay in one piece: browsers break them at a hyphen.
pub(crate) fn unbroken(text: String) -> AnyView {
    let parts = number_parts(&text);
    if parts.len() < 2 {
        return text.into_any();
    }
    let parts = parts
        .into_iter()
        .enumerate()
        .map(|(place, part)| {
            let part = part.to_owned();
            // Every other one is a number.
            match place % 2 {
                0 => part.into_any(),
                _ => view! { <span class="number">{part}</span> }.into_any(),
            }
        })
        .collect_view();
    view! { <span data-whole="">{parts}</span> }.into_any()
}

/// The language of a text, where it is not the reader's.
pub(crate) fn borrowed(catalog: &Catalog, id: MessageId) -> Option<String> {
    let language = catalog.language_of(id);
    (language != catalog.language).then(|| language.to_string())
}

/// A count for a message.
pub(crate) fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

//! What stands on the sheet.

use super::{Mark, Marks, marks};
use crate::{
    calendar::Day,
    checklist::{Answers, Checklist, EvidenceNo, Kind, QuestionNo, Severity},
    content::{CheckPack, GroupMsg, HelpPack, Msg, PracticePack, ReasonPack},
    help::{Channel, ChannelKind, HelpPoint, Here, local_help},
    locale::{Arg, Catalog, MessageId},
};

/// Offices that the sheet has room for.
const OFFICES: usize = 3;
/// Lines for the whole country that it has room for; the content has those first that
/// are called first.
const LINES: usize = 7;
/// Kinds of evidence that it has room for.
const KEEP: usize = 4;

/// The content of one language that the sheet is made from.
#[derive(Clone, Copy)]
pub struct Packs<'a> {
    /// Rules, questions and the national lines; whole.
    pub check: &'a CheckPack,
    /// The words of the warnings.
    pub reasons: &'a ReasonPack,
    /// The offices.
    pub help: &'a HelpPack,
    /// The words of the sheet, and the proper offer that the marks are read off.
    pub group: &'a PracticePack,
}

impl Packs<'_> {
    /// What each answer says by the rules of a day: the same in every language and on
    /// the sheets of all places.
    pub fn marks(self, on: Day) -> Marks {
        marks(&self.check.checklist, &proper(self, on), on)
    }
}

/// The invented offers in which nothing is wrong, the one that tells most first.
fn proper(packs: Packs<'_>, on: Day) -> Vec<Answers> {
    let list = &*packs.check.checklist;
    let offers = packs.group.offers.iter().map(|(offer, _)| offer);
    let mut proper: Vec<_> = offers
        .filter(|offer| offer.assess(list, on).flags.is_empty())
        .collect();
    proper.sort_by_key(|offer| std::cmp::Reverse(offer.told.len()));
    proper.iter().map(|offer| offer.answers(list)).collect()
}

/// What is printed around the questions.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// Where help is looked for; none for the whole country.
    pub here: Option<&'a Here>,
    /// Where the check is on the web, where that is known.
    pub address: Option<&'a str>,
}

/// A text and its language, where that is not the language of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language, where it is borrowed.
    pub language: Option<String>,
}

/// A box to tick, and what it says alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The answer.
    pub answer: Said,
    /// The mark beside it.
    pub mark: Option<Mark>,
}

/// A question with its boxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: Said,
    /// Whether everybody is asked it.
    pub always: bool,
    /// The boxes; none for a number of months.
    pub choices: Vec<Choice>,
    /// A number of months: from how many on it is marked, as a text with the mark.
    pub months: Option<Vec<Said>>,
}

/// Whom to call or where to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// Its name, in the language of facts.
    pub name: Said,
    /// Its address and its numbers, each with what it is for.
    pub lines: Vec<Said>,
    /// How old what is said is, or that no number is known.
    pub notes: Vec<Said>,
}

/// A heading, a line under it and what is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub heading: Said,
    /// A line under it.
    pub lead: Option<Said>,
    /// What is listed.
    pub list: Vec<Said>,
}

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its language.
    pub language: String,
    /// What it is.
    pub title: Said,
    /// How to fill it in.
    pub how: Vec<Said>,
    /// The heading of how to read it.
    pub reading: Said,
    /// What each mark means: its name and what to do.
    pub signs: Vec<(Mark, Said, Said)>,
    /// What it means that there is none.
    pub none: [Said; 2],
    /// The number to call first.
    pub line: Said,
    /// Every question, in asking order.
    pub questions: Vec<Asked>,
    /// Stops of several answers, what to ask, and what to keep.
    pub parts: Vec<Part>,
    /// Near the place, where one is known.
    pub near: Option<(Said, Vec<Said>, Vec<Door>)>,
    /// For the whole country.
    pub country: (Said, Vec<Door>),
    /// What it is not, how old it is, and where it comes from.
    pub foot: Vec<Said>,
}

impl Sheet {
    /// Makes it. Nothing of it depends on what anybody has answered.
    pub fn new(packs: Packs<'_>, marks: &Marks, edition: Edition<'_>) -> Self {
        let list = &*packs.check.checklist;
        let say = Speaker { packs };
        let title = |message| say.group(message, &[]);
        Self {
            language: packs.check.catalog.language.to_string(),
            title: title(GroupMsg::PaperTitle),
            how: vec![title(GroupMsg::PaperHow), title(GroupMsg::PaperStar)],
            reading: title(GroupMsg::PaperReading),
            signs: Mark::ALL.into_iter().map(|mark| sign(&say, mark)).collect(),
            none: [title(GroupMsg::PaperNone), say.check(Msg::TakeNone, &[])],
            line: say.group(GroupMsg::PaperLine, &[]),
            questions: list
                .numbers()
                .filter_map(|number| asked(&say, list, marks, number))
                .collect(),
            parts: parts(&say, list, marks),
            near: edition.here.map(|here| near(&say, here)),
            country: country(&say),
            foot: foot(&say, edition),
        }
    }
}

/// The texts of all packs, each with its language.
struct Speaker<'a> {
    packs: Packs<'a>,
}

impl Speaker<'_> {
    fn of(&self, catalog: &Catalog, id: MessageId, args: &[(&str, Arg<'_>)]) -> Said {
        let line = [("hotline", Arg::Text(self.line()))];
        let args: Vec<_> = args.iter().chain(&line).copied().collect();
        let language = catalog.language_of(id);
        Said {
            text: catalog.format(id, &args),
            language: (language != self.packs.check.catalog.language).then(|| language.to_string()),
        }
    }

    fn check(&self, message: Msg, args: &[(&str, Arg<'_>)]) -> Said {
        self.of(&self.packs.check.catalog, message.id(), args)
    }

    fn question(&self, id: MessageId) -> Said {
        self.of(&self.packs.check.catalog, id, &[])
    }

    fn group(&self, message: GroupMsg, args: &[(&str, Arg<'_>)]) -> Said {
        self.of(&self.packs.group.catalog, message.id(), args)
    }

    fn reason(&self, id: MessageId) -> Said {
        self.of(&self.packs.reasons.catalog, id, &[])
    }

    /// A fact: written in Indonesian and English only.
    fn fact(&self, text: String) -> Said {
        let draft = self.packs.check.draft;
        Said {
            text,
            language: draft.then(|| "id".to_owned()),
        }
    }

    /// A day, written out.
    fn date(&self, day: Day) -> String {
        day.written(&|month| self.check(Msg::month(month), &[]).text)
    }

    /// The number that everything leads to.
    fn line(&self) -> &str {
        let first = self.packs.check.lines.first();
        first
            .and_then(HelpPoint::phone)
            .map_or("", |channel| channel.show.as_str())
    }
}

fn sign(say: &Speaker<'_>, mark: Mark) -> (Mark, Said, Said) {
    let (name, what) = match mark {
        Mark::Stop => (Severity::Stop.into(), GroupMsg::PaperStop),
        Mark::Warning => (Severity::Serious.into(), GroupMsg::PaperWarning),
        Mark::FindOut => (Msg::AnswerUnknown, GroupMsg::PaperFindOut),
    };
    (mark, say.check(name, &[]), say.group(what, &[]))
}

fn asked(say: &Speaker<'_>, list: &Checklist, marks: &Marks, number: QuestionNo) -> Option<Asked> {
    let place = usize::from(number.0);
    let question = list.question(number)?;
    let words = say.packs.check.questions.get(place)?;
    let labels = words.options.iter().map(|(label, _)| say.question(*label));
    let own = labels
        .zip(marks.answers.get(place)?)
        .map(|(answer, mark)| Choice {
            answer,
            mark: *mark,
        });
    let months = question.kind == Kind::Months;
    let steps = marks.months.get(place).into_iter().flatten();
    let from = steps.map(|(count, mark)| {
        let args = [
            ("count", Arg::Number(i64::from(*count))),
            ("sign", Arg::Text(mark.sign())),
        ];
        say.group(GroupMsg::PaperMonths, &args)
    });
    Some(Asked {
        question: say.question(words.text),
        always: question.show.is_none(),
        choices: own.collect(),
        months: months.then(|| from.collect()),
    })
}

fn parts(say: &Speaker<'_>, list: &Checklist, marks: &Marks) -> Vec<Part> {
    let together = marks.together.iter().filter_map(|flag| {
        let words = say.packs.reasons.flags.get(usize::from(flag.0))?;
        Some(say.reason(words.title))
    });
    let ask = say.packs.check.questions.iter();
    let ask = ask.filter_map(|words| Some(say.question(words.ask?)));
    let keep = most_kept(list).into_iter().filter_map(|kind| {
        let text = say.packs.reasons.evidence.get(usize::from(kind.0))?;
        Some(say.reason(*text))
    });
    vec![
        Part {
            heading: say.group(GroupMsg::PaperTogether, &[]),
            lead: None,
            list: together.collect(),
        },
        Part {
            heading: say.check(Msg::AgencyHeading, &[]),
            lead: Some(say.group(GroupMsg::PaperAsk, &[])),
            list: ask.collect(),
        },
        Part {
            heading: say.check(Msg::ReasonKeep, &[]),
            lead: None,
            list: keep.collect(),
        },
    ]
}

/// The evidence that most warnings ask for, in the order of the content.
fn most_kept(list: &Checklist) -> Vec<EvidenceNo> {
    let kinds = (0..).map(EvidenceNo).take(list.evidence.len());
    let mut counted: Vec<(usize, EvidenceNo)> = kinds
        .map(|kind| {
            let asking = list.flags.iter().filter(|flag| flag.keep.contains(&kind));
            (asking.count(), kind)
        })
        .collect();
    counted.sort_by_key(|(count, kind)| (std::cmp::Reverse(*count), *kind));
    counted.truncate(KEEP);
    let mut kinds: Vec<EvidenceNo> = counted.into_iter().map(|(_, kind)| kind).collect();
    kinds.sort_unstable();
    kinds
}

/// The nearest offices: those that can be called, and the first one in any case.
fn near(say: &Speaker<'_>, here: &Here) -> (Said, Vec<Said>, Vec<Door>) {
    let place = [("place", Arg::Text(&here.name))];
    let found = local_help(&say.packs.help.points, here, &[]);
    let mut found: Vec<_> = (0..)
        .zip(&found)
        .filter(|(rank, near): &(usize, _)| *rank == 0 || near.point.can_be_called())
        .map(|(_, near)| near)
        .collect();
    found.truncate(OFFICES);
    let mut days: Vec<Day> = found.iter().map(|near| near.point.checked).collect();
    days.dedup();
    // Said once where it is the same of all.
    let all = days.first().filter(|_| days.len() == 1);
    let lead = std::iter::once(say.check(Msg::CallFirst, &[]));
    let lead = lead.chain(all.map(|day| checked(say, *day))).collect();
    let doors = found.into_iter().map(|near| {
        let mut door = door(say, near.point);
        if all.is_none() {
            door.notes.push(checked(say, near.point.checked));
        }
        let away = if near.is_at_home(here) {
            say.check(Msg::DistanceHere, &[])
        } else {
            say.check(Msg::Distance, &[("km", Arg::Number(i64::from(near.km)))])
        };
        door.notes.insert(0, away);
        door
    });
    (say.check(Msg::NearHeading, &place), lead, doors.collect())
}

fn door(say: &Speaker<'_>, point: &HelpPoint) -> Door {
    let address = point.address.clone().map(|text| say.fact(text));
    let numbers = numbers(say, point, true);
    let mut notes = Vec::new();
    if numbers.is_empty() {
        notes.push(say.check(Msg::NoNumber, &[]));
    }
    Door {
        name: say.fact(point.name.clone()),
        lines: address.into_iter().chain(numbers).collect(),
        notes,
    }
}

fn checked(say: &Speaker<'_>, day: Day) -> Said {
    let date = say.date(day);
    say.check(Msg::CheckedOn, &[("date", Arg::Text(&date))])
}

/// Its numbers; what each is for, where the name alone does not say whom to call.
fn numbers(say: &Speaker<'_>, point: &HelpPoint, labelled: bool) -> Vec<Said> {
    // Many a number is both.
    let twice = |channel: &Channel| {
        let ways = [ChannelKind::Phone, ChannelKind::Whatsapp];
        ways.iter().all(|way| {
            let mut all = point.channels.iter();
            all.any(|other| other.kind == *way && other.show == channel.show)
        })
    };
    let channels = point.channels.iter().filter_map(|channel| {
        let number = match channel.kind {
            ChannelKind::Phone if twice(channel) => {
                say.group(GroupMsg::PaperBoth, &[("number", Arg::Text(&channel.show))])
            }
            ChannelKind::Phone => Said {
                text: channel.show.clone(),
                language: None,
            },
            ChannelKind::Whatsapp if twice(channel) => return None,
            ChannelKind::Whatsapp => {
                let number = [("number", Arg::Text(&channel.show))];
                say.group(GroupMsg::PaperWhatsapp, &number)
            }
            ChannelKind::Email | ChannelKind::Web => return None,
        };
        Some(match channel.label.as_ref().filter(|_| labelled) {
            Some(label) => Said {
                text: format!("{} ({label})", number.text),
                ..number
            },
            None => number,
        })
    });
    channels.collect()
}

fn country(say: &Speaker<'_>) -> (Said, Vec<Door>) {
    let lines = say.packs.check.lines.iter().filter_map(|point| {
        let main = say.packs.check.lines.first() == Some(point);
        let mut lines = numbers(say, point, main);
        if !main {
            lines.truncate(1);
        }
        (!lines.is_empty()).then(|| Door {
            name: say.fact(point.name.clone()),
            lines,
            notes: Vec::new(),
        })
    });
    (
        say.check(Msg::LinesHeading, &[]),
        lines.take(LINES).collect(),
    )
}

fn foot(say: &Speaker<'_>, edition: Edition<'_>) -> Vec<Said> {
    let date = say.date(say.packs.check.checked);
    let address = edition
        .address
        .map(|address| say.group(GroupMsg::PaperAddress, &[("address", Arg::Text(address))]));
    let credit = edition.here.map(|_| say.check(Msg::PlacesCredit, &[]));
    let advice = say.group(GroupMsg::PaperNotAdvice, &[("date", Arg::Text(&date))]);
    std::iter::once(advice)
        .chain(address)
        .chain(credit)
        .collect()
}

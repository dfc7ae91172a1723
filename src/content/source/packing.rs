//! Texts, numbered for the browser.

use std::collections::BTreeSet;

use super::{
    Book, RareWord,
    guide::{Advice, GuideContent},
    languages::Library,
    money::{MoneyContent, Written},
    rules::Gallery,
    words::question_key,
};
use crate::{
    checklist::{Checklist, Question, Sureness},
    content::{
        FlagWords, GroupMsg, GuideSource, LawWords, MoneyPack, Msg, OfferWords, OutreachMsg,
        OutreachPack, PatternWords, Picture, PictureNo, PointWords, PracticePack, QuestionWords,
        ReasonPack, StepWords, SumMsg, WordsPack,
    },
    locale::{Borrowed, Catalog, Language, MessageId, Pattern},
    meanings::Meaning,
    money::Currency,
    share::LinkNumbers,
};

/// Numbers the texts of the interface and the questions.
pub(super) fn check_words(
    list: &Checklist,
    gallery: &Gallery,
    library: &Library,
    language: Language,
) -> (Catalog, Vec<QuestionWords>) {
    let mut packer = Packer::new(library, language);
    for message in Msg::ALL {
        packer.must(message.key());
    }
    let questions = (list.questions.iter().zip(gallery.beside()))
        .map(|(question, pictures)| packer.question(question, pictures))
        .collect();
    (packer.catalog(), questions)
}

/// Leaves what the first answer needs, and returns the rest of words and pictures.
/// The first screens of a draft say that it is one.
pub(super) fn set_aside(
    catalog: &mut Catalog,
    questions: &mut Vec<QuestionWords>,
    pictures: &mut Vec<Picture>,
    draft: bool,
) -> WordsPack {
    let all = questions.clone();
    questions.truncate(1);
    let first: BTreeSet<MessageId> = (Msg::FIRST.iter().copied())
        .chain(
            [Msg::DraftNotice, Msg::DraftMark]
                .into_iter()
                .filter(|_| draft),
        )
        .map(Msg::id)
        .chain(questions.iter().flat_map(QuestionWords::on_screen))
        .collect();
    let messages = (0_u16..)
        .map(MessageId)
        .zip(&mut catalog.messages)
        .filter(|(id, text)| !first.contains(id) || text.0.is_empty())
        .map(|(_, text)| std::mem::take(text))
        .collect();
    // They are numbered as they are met, and none stands twice in a question.
    let early = questions.iter().map(|q| q.pictures.len()).sum::<usize>();
    WordsPack {
        messages,
        questions: all,
        pictures: pictures.split_off(early),
        links: LinkNumbers::default(),
    }
}

/// Numbers the texts of the warnings, what they rest on, and what rare words mean.
pub(super) fn reason_words(
    list: &Checklist,
    rare: &[RareWord],
    library: &Library,
    language: Language,
) -> ReasonPack {
    let mut packer = Packer::new(library, language);
    let flags = list
        .flags
        .iter()
        .map(|flag| {
            let key = format!("flag-{}", flag.id);
            FlagWords {
                title: packer.must(&key),
                why: packer.must(&format!("{key}.why")),
                to_do: packer.must(&format!("{key}.do")),
            }
        })
        .collect();
    let patterns = list
        .patterns
        .iter()
        .map(|pattern| {
            let key = format!("pattern-{}", pattern.id);
            PatternWords {
                title: packer.must(&key),
                law: packer.must(&format!("{key}.law")),
                why: packer.must(&format!("{key}.why")),
                parts: pattern
                    .parts
                    .iter()
                    .map(|part| packer.must(&format!("{key}.part-{}", part.id)))
                    .collect(),
            }
        })
        .collect();
    let laws = list
        .laws
        .iter()
        .map(|law| {
            let key = format!("law-{}", law.id);
            LawWords {
                says: packer.must(&key),
                cite: packer.must(&format!("{key}.cite")),
            }
        })
        .collect();
    let evidence = list
        .evidence
        .iter()
        .map(|id| packer.must(&format!("evidence-{id}")))
        .collect();
    let meanings = rare
        .iter()
        .map(|word| Meaning {
            means: packer.must(&word.key()),
            forms: word.forms.clone(),
            english: word.english.clone(),
        })
        .collect();
    ReasonPack {
        catalog: packer.catalog(),
        flags,
        patterns,
        laws,
        evidence,
        meanings,
    }
}

/// Numbers the texts of the calculator.
pub(super) fn money_words(
    money: &MoneyContent,
    paid_in: Vec<Option<Currency>>,
    library: &Library,
    language: Language,
) -> MoneyPack {
    let mut packer = Packer::new(library, language);
    for message in SumMsg::ALL {
        packer.must(message.key());
    }
    let items = money
        .table
        .items
        .iter()
        .map(|item| {
            let key = format!("fee-{}", item.id);
            (packer.must(&key), packer.may(&format!("{key}.help")))
        })
        .collect();
    let mut all = |kind: &str, entries: &[Written]| -> Vec<MessageId> {
        let keys = entries.iter().map(|entry| format!("{kind}-{}", entry.id));
        keys.map(|key| packer.must(&key)).collect()
    };
    let rules = all("fee-rule", &money.rules);
    let wages = all("wage", &money.wages);
    let lenders = all("lender", &money.lenders);
    let currencies = Currency::ALL
        .iter()
        .map(|currency| packer.must(&format!("currency-{currency}")))
        .collect();
    MoneyPack {
        catalog: packer.catalog(),
        table: money.table.clone(),
        items,
        rules,
        wages,
        lenders,
        currencies,
        paid_in,
    }
}

impl Book {
    /// What a group reads, in a language.
    pub fn practice_pack(&self, language: Language) -> PracticePack {
        let mut packer = Packer::new(&self.library, language);
        for message in GroupMsg::ALL {
            packer.must(message.key());
        }
        let offers = self
            .practice
            .iter()
            .map(|entry| {
                let [title, story, more, after, open] = entry.keys().map(|key| packer.must(&key));
                let words = OfferWords {
                    title,
                    story: [story, more],
                    after,
                    open,
                };
                (entry.offer.clone(), words)
            })
            .collect();
        let steps = steps(&self.guide, &mut packer);
        let sources = self.guide.sources.iter().map(|source| GuideSource {
            name: source.name.clone(),
            date: source.date,
            sure: source.sure == Sureness::High,
        });
        PracticePack {
            sources: sources.collect(),
            catalog: packer.catalog(),
            offers,
            steps,
            style: String::new(),
        }
    }
}

fn steps(guide: &GuideContent, packer: &mut Packer<'_>) -> Vec<StepWords> {
    let basis = |advice: &Advice| {
        let numbered = (0..).zip(&guide.sources);
        let found = numbered.filter(|(_, source)| advice.basis.contains(&source.id));
        found.map(|(number, _)| number).collect()
    };
    guide
        .steps
        .iter()
        .map(|step| StepWords {
            id: step.id.clone(),
            title: packer.must(&step.key()),
            minutes: step.minutes,
            examples: step.examples,
            lines: step.lines.clone(),
            points: step
                .points
                .iter()
                .map(|advice| PointWords {
                    text: packer.must(&step.point_key(advice)),
                    basis: basis(advice),
                })
                .collect(),
            say: step
                .say
                .iter()
                .map(|advice| PointWords {
                    text: packer.must(&step.say_key(advice)),
                    basis: basis(advice),
                })
                .collect(),
        })
        .collect()
}

/// Numbers the texts of village sessions.
pub(super) fn outreach_words(library: &Library, language: Language) -> OutreachPack {
    let mut packer = Packer::new(library, language);
    for message in OutreachMsg::ALL {
        packer.must(message.key());
    }
    OutreachPack {
        catalog: packer.catalog(),
        style: String::new(),
    }
}

struct Packer<'a> {
    library: &'a Library,
    language: Language,
    messages: Vec<Pattern>,
    borrowed: Vec<Borrowed>,
}

impl<'a> Packer<'a> {
    fn new(library: &'a Library, language: Language) -> Self {
        Self {
            library,
            language,
            messages: Vec::new(),
            borrowed: Vec::new(),
        }
    }

    fn catalog(self) -> Catalog {
        Catalog {
            language: self.language,
            messages: self.messages,
            borrowed: self.borrowed,
        }
    }

    fn may(&mut self, key: &str) -> Option<MessageId> {
        let (language, pattern) = self.library.find(self.language, key)?;
        let id = u16::try_from(self.messages.len()).ok()?;
        self.messages.push(pattern.clone());
        if language != self.language {
            match self.borrowed.last_mut() {
                Some(run) if run.language == language && run.from + run.count == id => {
                    run.count += 1;
                }
                _ => self.borrowed.push(Borrowed {
                    language,
                    from: id,
                    count: 1,
                }),
            }
        }
        Some(MessageId(id))
    }

    /// Reading has refused content without it, so the empty text is never met.
    fn must(&mut self, key: &str) -> MessageId {
        self.may(key).unwrap_or_default()
    }

    fn question(&mut self, question: &Question, pictures: &[PictureNo]) -> QuestionWords {
        let key = question_key(question);
        let text = self.must(&key);
        let help = self.may(&format!("{key}.help"));
        let options = (question.kind.answers().into_iter())
            .map(|id| {
                let common = match id {
                    "yes" => Msg::AnswerYes.id(),
                    "no" => Msg::AnswerNo.id(),
                    _ => MessageId::default(),
                };
                let label = self.may(&format!("{key}.option-{id}")).unwrap_or(common);
                (label, self.may(&format!("{key}.example-{id}")))
            })
            .collect();
        QuestionWords {
            text,
            help,
            options,
            pictures: pictures.to_vec(),
            none: self
                .may(&format!("{key}.option-none"))
                .unwrap_or(Msg::AnswerNone.id()),
            unknown: self
                .may(&format!("{key}.option-unknown"))
                .unwrap_or(Msg::AnswerUnknown.id()),
            verify: self.may(&format!("{key}.verify")),
            ask: self.may(&format!("{key}.ask")),
        }
    }
}

//! One question and its tiles.

use leptos::{ev::SubmitEvent, prelude::*};
use migrasi_aman::{
    checklist::{Answer, Kind, Months, OptionNo, OptionSet, QuestionNo},
    content::Msg,
};

use super::{
    parts::{Heading, Icon, PrivacyButton, ProgressLine, Tile, TileKind, list},
    session::Session,
    words::Words,
};

/// The form of the question, for the button that sends it.
pub(crate) const FORM: &str = "asked";

#[component]
pub(crate) fn Asking(session: Session, words: Words, number: QuestionNo) -> impl IntoView {
    let place = usize::from(number.0);
    let (Some(question), Some(text)) = (
        words.pack.checklist.question(number).cloned(),
        words.pack.questions.get(place).cloned(),
    ) else {
        return ().into_any();
    };
    let chosen = session.draft(number);

    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match chosen.get_untracked() {
            Some(answer) => session.reply(number, answer),
            None => session.skip(),
        }
    };
    let pick = move |answer: Option<Answer>| session.choose(number, answer);
    let options = tiles(&question.kind);
    let several = matches!(question.kind, Kind::Several(_));
    let own = options
        .into_iter()
        .zip(text.options.iter().zip(&text.pictures))
        .map(|((id, option), ((label, example), picture))| {
            let label = words.tell_text(*label);
            let example = example.map(|id| words.tell_text(id));
            let icon = words.picture(*picture);
            match option {
                Option_::One(answer) => view! {
                    <Tile
                        kind=TileKind::One
                        answer=id
                        icon=icon
                        label=label
                        example=example
                        chosen=Signal::derive(move || chosen.get() == Some(answer))
                        on_pick=move || pick(Some(answer))
                    />
                }
                .into_any(),
                Option_::OfSeveral(option) => view! {
                    <Tile
                        kind=TileKind::Several
                        answer=id
                        icon=icon
                        label=label
                        example=example
                        chosen=Signal::derive(move || {
                            matches!(chosen.get(), Some(Answer::Several(set)) if set.has(option))
                        })
                        on_pick=move || {
                            let set = match chosen.get_untracked() {
                                Some(Answer::Several(set)) => set,
                                _ => OptionSet::default(),
                            };
                            let set = set.toggled(option);
                            // Nothing ticked is no answer: "none" has its own tile.
                            pick((!set.is_empty()).then_some(Answer::Several(set)));
                        }
                    />
                }
                .into_any(),
            }
        })
        .collect_view();
    let none = several.then(|| {
        let empty = Answer::Several(OptionSet::default());
        view! {
            <Tile
                kind=TileKind::One
                answer="none".to_owned()
                icon=view! { <Icon name="none" /> }.into_any()
                label=words.tell_text(text.none)
                example=None
                chosen=Signal::derive(move || chosen.get() == Some(empty))
                on_pick=move || pick(Some(empty))
            />
        }
    });
    let months = matches!(question.kind, Kind::Months).then(|| months_list(&words, chosen, pick));
    let id = question.id.clone();
    view! {
        <ProgressLine
            words=words.clone()
            section=question.section
            progress=untrack(|| session.progress(number))
        />
        // The way on is in the bar under the thumb.
        <form id=FORM data-question=id novalidate on:submit=submit>
            <fieldset>
                <legend>
                    <Heading text=words.tell_text(text.text) class="question" />
                </legend>
                {text.help.map(|help| view! { <p class="help">{words.tell_text(help)}</p> })}
                <p class="soft small">{words.tell(hint(&question.kind))}</p>
                {months}
                {own}
                {none}
                <Tile
                    kind=TileKind::One
                    answer="unknown".to_owned()
                    icon=view! { <Icon name="unknown" /> }.into_any()
                    label=words.tell_text(text.unknown)
                    example=None
                    chosen=Signal::derive(move || chosen.get() == Some(Answer::Unknown))
                    on_pick=move || pick(Some(Answer::Unknown))
                />
            </fieldset>
            <PrivacyButton session=session words=words.clone() />
        </form>
    }
    .into_any()
}

/// A number of months.
fn months_list(
    words: &Words,
    chosen: Signal<Option<Answer>>,
    pick: impl Fn(Option<Answer>) + 'static,
) -> AnyView {
    let entries = (1..=Months::LIMIT)
        .map(|months| {
            let label = words.count(Msg::MonthsGiven, usize::from(months));
            (
                months.to_string(),
                (label, words.borrowed(Msg::MonthsGiven)),
            )
        })
        .collect();
    let chosen = Signal::derive(move || match chosen.get() {
        Some(Answer::Months(months)) => months.count().to_string(),
        _ => String::new(),
    });
    list(
        ("data-answer", "months"),
        words.tell(Msg::MonthsLabel),
        words.said(Msg::PlaceChoose),
        entries,
        chosen,
        Box::new(move |value| {
            let months = value.parse().ok().and_then(Months::new);
            pick(months.map(Answer::Months));
        }),
    )
}

/// The hint under a question of a kind.
fn hint(kind: &Kind) -> Msg {
    match kind {
        Kind::YesNo | Kind::Choice(_) => Msg::HintOne,
        Kind::Several(_) => Msg::HintSeveral,
        Kind::Months => Msg::HintMonths,
    }
}

/// What touching a tile means.
#[derive(Clone, Copy)]
enum Option_ {
    One(Answer),
    OfSeveral(OptionNo),
}

fn tiles(kind: &Kind) -> Vec<(String, Option_)> {
    let numbered = |options: &[String], make: fn(OptionNo) -> Option_| {
        (0_u8..)
            .zip(options)
            .map(|(n, id)| (id.clone(), make(OptionNo(n))))
            .collect()
    };
    match kind {
        Kind::YesNo => vec![
            ("yes".to_owned(), Option_::One(Answer::Yes)),
            ("no".to_owned(), Option_::One(Answer::No)),
        ],
        Kind::Choice(options) => numbered(options, |n| Option_::One(Answer::Choice(n))),
        Kind::Several(options) => numbered(options, Option_::OfSeveral),
        Kind::Months => Vec::new(),
    }
}

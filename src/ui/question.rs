//! One question, its tiles, and a way on.

use leptos::{ev::SubmitEvent, prelude::*};
use migrasi_aman::{
    checklist::{Answer, Kind, Months, OptionNo, OptionSet, QuestionNo},
    content::Msg,
};

use super::{
    parts::{Heading, ProgressLine, Tile, TileKind},
    session::Session,
    words::Words,
};

#[component]
pub(crate) fn Asking(session: Session, words: Words, number: QuestionNo) -> impl IntoView {
    let place = usize::from(number.0);
    let (Some(question), Some(text)) = (
        words.pack.checklist.question(number).cloned(),
        words.pack.questions.get(place).cloned(),
    ) else {
        return ().into_any();
    };
    let before = untrack(|| session.answer(number));
    let chosen: RwSignal<Option<Answer>> = RwSignal::new(before);
    let typed = RwSignal::new(match before {
        Some(Answer::Months(months)) => months.count().to_string(),
        _ => String::new(),
    });
    let complaint: RwSignal<Option<String>> = RwSignal::new(None);

    let submit = {
        let words = words.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let typed = typed.get_untracked();
            let answer = match (chosen.get_untracked(), typed.trim()) {
                (Some(answer), "") => Some(answer),
                (Some(answer), _) if !matches!(answer, Answer::Months(_)) => Some(answer),
                (_, "") => None,
                (_, text) => match text.parse().ok().and_then(Months::new) {
                    Some(months) => Some(Answer::Months(months)),
                    None => {
                        complaint.set(Some(words.months_error()));
                        return;
                    }
                },
            };
            match answer {
                Some(answer) => session.reply(number, answer),
                None => complaint.set(Some(words.say(Msg::ChooseFirst))),
            }
        }
    };
    let pick = move |answer: Answer| {
        complaint.set(None);
        typed.set(String::new());
        chosen.set(Some(answer));
    };
    let options = tiles(&question.kind);
    let several = matches!(question.kind, Kind::Several(_));
    let own = options
        .into_iter()
        .zip(&text.options)
        .map(|((id, option), (label, example))| {
            let label = words.text(*label);
            let example = example.map(|id| words.text(id));
            let icon = tile_icon(&question.id, &id);
            match option {
                Option_::One(answer) => view! {
                    <Tile
                        kind=TileKind::One
                        answer=id
                        icon=icon
                        label=label
                        example=example
                        chosen=Signal::derive(move || chosen.get() == Some(answer))
                        on_pick=move || pick(answer)
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
                            complaint.set(None);
                            // Nothing ticked is no answer: "none" has its own tile.
                            chosen.set((!set.is_empty()).then_some(Answer::Several(set)));
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
                icon="none"
                label=words.text(text.none)
                example=None
                chosen=Signal::derive(move || chosen.get() == Some(empty))
                on_pick=move || pick(empty)
            />
        }
    });
    let months = matches!(question.kind, Kind::Months).then(|| {
        view! {
            <label class="field">
                <span>{words.say(Msg::MonthsLabel)}</span>
                <input
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    maxlength="4"
                    data-answer="months"
                    prop:value=move || typed.get()
                    on:input=move |event| {
                        complaint.set(None);
                        chosen.set(None);
                        typed.set(event_target_value(&event));
                    }
                />
            </label>
        }
    });
    let id = question.id.clone();
    view! {
        <ProgressLine
            words=words.clone()
            section=question.section
            progress=untrack(|| session.progress(number))
        />
        <form data-question=id novalidate on:submit=submit>
            <fieldset>
                <legend>
                    <Heading text=words.text(text.text) class="question" />
                </legend>
                {text.help.map(|help| view! { <p class="help">{words.text(help)}</p> })}
                <p class="soft small">{words.hint(&question.kind)}</p>
                {months}
                {own}
                {none}
                <Tile
                    kind=TileKind::One
                    answer="unknown".to_owned()
                    icon="unknown"
                    label=words.text(text.unknown)
                    example=None
                    chosen=Signal::derive(move || chosen.get() == Some(Answer::Unknown))
                    on_pick=move || pick(Answer::Unknown)
                />
            </fieldset>
            <p class="complaint" role="alert">{move || complaint.get()}</p>
            <button class="button main" type="submit" data-action="next">
                {words.say(Msg::NextButton)}
            </button>
        </form>
    }
    .into_any()
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

/// The pictogram beside an option, where one helps.
fn tile_icon(question: &str, option: &str) -> &'static str {
    match (question, option) {
        ("sent-by", "individual") | ("paid-to", "person") => "person",
        ("sent-by", "company") | ("paid-to", "company-account") => "building",
        ("sent-by", "government") | ("paid-to", "official") => "landmark",
        ("sent-by", "other-business") => "school",
        ("sent-by", "employer") => "globe",
        ("papers-with-others", "passport") => "passport",
        ("papers-with-others", "identity") => "id-card",
        ("papers-with-others", "diploma") => "school",
        ("papers-with-others", "land") => "house",
        ("papers-with-others", "bank-card") => "card",
        ("job", "domestic") => "house",
        ("job", "caregiver") => "heart",
        ("job", "factory") => "factory",
        ("job", "plantation") => "sprout",
        ("job", "construction") => "hammer",
        ("job", "ship") => "ship",
        ("job", "health-care") => "health",
        ("job", "restaurant-hotel") => "utensils",
        ("job", "online-office") => "laptop",
        ("job", "intern") => "school",
        _ => "",
    }
}

//! The guide for who leads a session: readable on the phone, and printable.

use leptos::prelude::*;
use migrasi_aman::{
    content::{GroupMsg, GuideSource, Msg, PointWords, StepWords},
    locale::Arg,
};

use super::Group;
use crate::ui::{
    parts::{ChannelLink, Heading, folded},
    screen::Screen,
    words::number,
};

pub(super) fn view(group: &Group) -> AnyView {
    let session = group.session;
    let minutes = [("minutes", number(usize::from(group.pack.minutes())))];
    let steps = group
        .pack
        .steps
        .iter()
        .map(|one| step(group, one))
        .collect_view();
    let sources = group
        .pack
        .sources
        .iter()
        .map(|source| view! { <li>{about(group, source)}</li> })
        .collect_view();
    view! {
        <Heading text=group.tell(GroupMsg::GuideHeading) class="headline" />
        <p class="lead">{group.tell_with(GroupMsg::GuideLead, &minutes)}</p>
        <p class="note">{group.tell(GroupMsg::GuideStatus)}</p>
        {steps}
        {folded(
            group.tell(GroupMsg::GuideSources),
            view! { <ul>{sources}</ul> }.into_any(),
        )}
        {group.onward("examples", GroupMsg::GuideExamples, Screen::Practice)}
        <button class="button" data-action="outreach" on:click=move |_| session.go(Screen::Outreach)>
            {group.words.tell(Msg::OutreachOpen)}
        </button>
        <button class="button" data-action="paper" on:click=move |_| session.go(Screen::Paper)>
            {group.words.tell(Msg::PaperButton)}
        </button>
    }
    .into_any()
}

fn step(group: &Group, step: &StepWords) -> AnyView {
    let time = (step.minutes > 0).then(|| {
        let minutes = [("minutes", number(usize::from(step.minutes)))];
        view! {
            <p class="tags">
                <span class="tag" data-minutes=step.minutes.to_string()>
                    {group.tell_with(GroupMsg::GuideMinutes, &minutes)}
                </span>
            </p>
        }
    });
    let points = step
        .points
        .iter()
        .map(|point| view! { <li>{advice(group, point)}</li> })
        .collect_view();
    let said = step
        .say
        .iter()
        .map(|said| {
            view! {
                <h3>{group.tell(GroupMsg::GuideReadAloud)}</h3>
                <blockquote class="message">{advice(group, said)}</blockquote>
            }
        })
        .collect_view();
    let examples = step
        .examples
        .then(|| group.onward("examples", GroupMsg::GuideExamples, Screen::Practice));
    view! {
        <section data-step=step.id.clone()>
            <h2>{group.text(step.title)}</h2>
            {time}
            <ul>{points}</ul>
            {said}
            {lines(group, &step.lines)}
            {examples}
        </section>
    }
    .into_any()
}

/// What to do, and what that rests on where it is not our own.
fn advice(group: &Group, point: &PointWords) -> AnyView {
    let names: Vec<&str> = point
        .basis
        .iter()
        .filter_map(|basis| group.pack.sources.get(usize::from(*basis)))
        .map(|source| source.name.as_str())
        .collect();
    let names = names.join(", ");
    let from = (!names.is_empty()).then(|| {
        let from = group.tell_with(GroupMsg::GuideFrom, &[("names", Arg::Text(&names))]);
        view! { <span class="soft small basis" data-unread="">{from}</span> }
    });
    view! {
        {group.text(point.text)}
        " "
        {from}
    }
    .into_any()
}

/// Lines to call, by their first number: the words never hold one.
fn lines(group: &Group, ids: &[String]) -> AnyView {
    let words = &group.words;
    ids.iter()
        .filter_map(|id| words.pack.lines.iter().find(|line| line.id == *id))
        .filter_map(|line| {
            let channel = line.phone()?.clone();
            Some(view! {
                <div class="stack" data-help=line.id.clone()>
                    <h3 lang=words.of_facts()>{line.name.clone()}</h3>
                    <ChannelLink words=words.clone() channel=channel />
                </div>
            })
        })
        .collect_view()
        .into_any()
}

/// Who published it, when, and how sure it is.
fn about(group: &Group, source: &GuideSource) -> AnyView {
    let date = match source.date {
        Some(date) => {
            let date = date.written(&|month| group.words.say(Msg::month(month)));
            date.into_any()
        }
        None => group.tell(GroupMsg::GuideUndated),
    };
    let sure = group.tell(if source.sure {
        GroupMsg::GuideSureHigh
    } else {
        GroupMsg::GuideSureMedium
    });
    view! { {source.name.clone()} ", " {date} ", " {sure} }.into_any()
}

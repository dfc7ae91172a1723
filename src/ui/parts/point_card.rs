//! A help point: what it is called, and how to reach it. What the help screen
//! tells beside that comes with the help screen.

use std::sync::Arc;

use leptos::prelude::*;
use migrasi_aman::{
    content::Msg,
    help::{Channel, HelpPoint},
};

use super::{ChannelLink, Icon, folded};
use crate::ui::words::{Words, unbroken};

/// The address of a channel, where it is not the plain one.
pub(crate) type Link = Arc<dyn Fn(&Channel) -> Signal<String> + Send + Sync>;

/// What the help screen tells of a point, too.
#[derive(Default)]
pub(crate) struct Extra {
    /// How far it is.
    pub(crate) distance: Option<AnyView>,
    /// What it is and where.
    pub(crate) place: Option<AnyView>,
    /// What can be expected of it.
    pub(crate) more: Option<AnyView>,
    /// Where its channels lead.
    pub(crate) link: Option<Link>,
    /// Its first number is the one thing to do on the screen.
    pub(crate) main: bool,
}

#[component]
pub(crate) fn PointCard(
    words: Words,
    point: HelpPoint,
    #[prop(optional)] extra: Extra,
) -> impl IntoView {
    let link = extra.link;
    let channels = point
        .channels
        .iter()
        .enumerate()
        .map(|(place, channel)| {
            let href = link.as_ref().map(|link| link(channel));
            let main = extra.main && place == 0;
            view! { <ChannelLink words=words.clone() channel=channel.clone() main=main href=href /> }
        })
        .collect_view();
    view! {
        <article class="card point" data-help=point.id.clone()>
            <div class="tags">
                {extra.distance.map(|distance| view! { <p class="tag">{distance}</p> })}
                {point.hours.clone().map(|hours| view! { <p class="tag" lang=words.of_facts()>{unbroken(hours)}</p> })}
            </div>
            <h3 lang=words.of_facts()>{point.name.clone()}</h3>
            {extra.place}
            {words.too_old(&point).map(caution)}
            {channels}
            {extra.more}
            <p class="soft small">{words.age(&point)}</p>
        </article>
    }
}

/// Something to beware of.
pub(crate) fn caution(text: AnyView) -> AnyView {
    view! {
        <p class="beware">
            <Icon name="triangle" />
            <span>{text}</span>
        </p>
    }
    .into_any()
}

/// Lines to call that stand open, where all of them are listed.
const OPEN_LINES: usize = 3;

/// Every line to call, under a heading, most of them folded away.
pub(crate) fn all_lines(words: &Words) -> AnyView {
    let cards = |lines: &[HelpPoint]| {
        lines
            .iter()
            .map(|line| view! { <PointCard words=words.clone() point=line.clone() /> })
            .collect_view()
            .into_any()
    };
    let lines = &words.pack.lines;
    let (first, more) = lines.split_at(OPEN_LINES.min(lines.len()));
    view! {
        <section class="lines">
            <h2>{words.tell(Msg::LinesHeading)}</h2>
            {cards(first)}
            {more_lines(words, more.len(), cards(more))}
        </section>
    }
    .into_any()
}

/// The other lines, folded away with their count.
pub(crate) fn more_lines(words: &Words, count: usize, cards: AnyView) -> AnyView {
    let title = words.tell_count(Msg::MoreLines, count);
    (count > 0).then(|| folded(title, cards)).into_any()
}

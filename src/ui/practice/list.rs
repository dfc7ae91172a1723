//! The invented offers to choose from. Their names tell nothing of the verdict.

use leptos::prelude::*;
use migrasi_aman::{content::GroupMsg, practice::Lesson};

use super::Group;
use crate::ui::{parts::Heading, screen::Screen};

pub(super) fn view(group: &Group) -> AnyView {
    let session = group.session;
    let lesson = session.lesson();
    let offers = group
        .pack
        .offers
        .iter()
        .enumerate()
        .map(|(place, (offer, words))| {
            let open = move |_| {
                lesson.set(Lesson::open(place));
                session.go(Screen::PracticeOffer);
            };
            view! {
                <li>
                    <button class="button" data-offer=offer.id.clone() on:click=open>
                        <span class="ordinal" aria-hidden="true">{place + 1}</span>
                        <span>{group.text(words.title)}</span>
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        {group.banner()}
        <Heading text=group.tell(GroupMsg::Heading) class="headline" />
        <p class="lead">{group.tell(GroupMsg::Lead)}</p>
        <ol class="offers">{offers}</ol>
        {group.onward("guide", GroupMsg::ToGuide, Screen::Guide)}
    }
    .into_any()
}

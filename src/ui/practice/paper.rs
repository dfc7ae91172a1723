//! The checklist itself on paper (`#kertas`). What is printed is the sheet that
//! `cargo xtask paper` writes; the screen says what it is and for which place.

use std::cell::Cell;

use leptos::prelude::*;
use migrasi_aman::{
    content::{GroupMsg, HelpPack, Msg, ReasonPack},
    locale::Arg,
    paper::{Edition, Marks, Packs, Sheet},
};

use super::Group;
use crate::{
    device::handing_out,
    ui::{
        help,
        late::Late,
        parts::{Heading, folded, pending},
        screen::Screen,
        take_along,
    },
};

thread_local! {
    static DRESSED: Cell<bool> = const { Cell::new(false) };
}

pub(super) fn view(group: &Group) -> AnyView {
    if !DRESSED.replace(true) {
        handing_out::dress(&group.pack.style);
    }
    let session = group.session;
    let words = &group.words;
    let desk = session.help_desk();
    let which = {
        let group = group.clone();
        move || match desk.here() {
            Some(here) => {
                group.tell_with(GroupMsg::PaperWhere, &[("place", Arg::Text(&here.name))])
            }
            None => group.tell(GroupMsg::PaperNowhere),
        }
    };
    let inside = group.clone();
    let ready = move || match (session.offices(), session.reasons()) {
        (Late::Here(offices), Late::Here(reasons)) => {
            let choice = help::choose_place(session, &inside.words, &offices);
            let sheet = {
                let group = inside.clone();
                let marks = packs(&group, &reasons, &offices).marks(session.on());
                move || sheet(&group, packs(&group, &reasons, &offices), &marks)
            };
            view! {
                {folded(inside.tell(GroupMsg::PaperChoose), choice)}
                <p class="soft">{inside.tell(GroupMsg::PaperSides)}</p>
                {take_along::print_button(&inside.words, inside.words.tell(Msg::TakePrint), "button main", Some(Screen::Paper.fragment().to_owned()))}
                // No screen shows it, and no reader reads it.
                <div class="paper" data-unread="" inner_html=sheet></div>
            }
            .into_any()
        }
        (offices, reasons) => {
            let missing = matches!(offices, Late::Missing) || matches!(reasons, Late::Missing);
            pending(
                session,
                &inside.words,
                missing,
                [Msg::PracticeLoading, Msg::PracticeMissing],
            )
        }
    };
    view! {
        <Heading text=group.tell(GroupMsg::PaperHeading) class="headline" />
        <p class="lead">{group.tell(GroupMsg::PaperLead)}</p>
        <p>{group.tell(GroupMsg::PaperHolds)}</p>
        <p role="status" data-where="" lang=words.of_facts()>{which}</p>
        {ready}
    }
    .into_any()
}

fn packs<'a>(group: &'a Group, reasons: &'a ReasonPack, help: &'a HelpPack) -> Packs<'a> {
    Packs {
        check: &group.words.pack,
        reasons,
        help,
        group: &group.pack,
    }
}

/// What is printed. Watches the place that is chosen for help.
fn sheet(group: &Group, packs: Packs<'_>, marks: &Marks) -> String {
    let here = group.session.help_desk().here();
    let address = take_along::address();
    let edition = Edition {
        here: here.as_ref(),
        address: address.as_deref(),
    };
    Sheet::new(packs, marks, edition).html()
}
